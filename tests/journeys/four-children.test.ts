import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { CLUMSY_CHILD } from './support/clumsy-child';
import { filesAskedFor, openBrowser, openPhone, type Phone } from './support/open-browser';
import { readPdf } from './support/read-pdf';
import { LATE_TALKER } from './support/late-talker';
import { serveDist, type ServedDist } from './support/serve-dist';
import { walk, type Child, type Walk } from './support/walk';

interface Journey {
  readonly title: string;
  readonly child: Child;
  readonly levels: Readonly<Record<'speech' | 'occupational' | 'physical', string>>;
  readonly flags: readonly string[];
  readonly inPdf: readonly RegExp[];
}

const JOURNEYS: readonly Journey[] = [
  {
    title: 'a baby of 9 weeks whose head always turns to one side',
    child: {
      years: 0,
      months: 2,
      weeks: 9,
      worries: ['worry.headShape'],
      answers: { 'head.oneSideHead': 'often', 'head.hardToTurn': 'often' },
    },
    levels: { speech: 'not-now', occupational: 'not-now', physical: 'good-reason' },
    flags: [],
    inPdf: [/physiotherapy/i, /parent-reported answers/i],
  },
  {
    title: 'a child of 20 months without words who understands and points',
    child: LATE_TALKER,
    levels: { speech: 'good-reason', occupational: 'not-now', physical: 'not-now' },
    flags: ['flag.noWords:book'],
    inPdf: [/speech/i, /hearing test/i],
  },
  CLUMSY_CHILD,
  {
    title: 'a child of 8 years with nothing found',
    child: { years: 8, months: 0 },
    levels: { speech: 'not-now', occupational: 'not-now', physical: 'not-now' },
    flags: [],
    inPdf: [/parent-reported answers/i],
  },
];

const attributes = (page: Page, selector: string, names: readonly string[]) =>
  page
    .locator(selector)
    .evaluateAll(
      (elements, names) => elements.map((element) => names.map((name) => element.getAttribute(name) ?? '')),
      names,
    );

describe('four children, from the welcome to a printed page', () => {
  let served: ServedDist;
  let browser: Browser;
  const filesAsked = new Map<string, string>();

  beforeAll(async () => {
    served = await serveDist();
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  async function visit({ child }: Journey): Promise<{ phone: Phone; met: Walk; readyAt: number }> {
    const phone = await openPhone(browser);
    await phone.page.goto(served.address);
    await phone.page.locator('html[data-ready]:not([data-unfinished])').waitFor();
    const readyAt = phone.now();
    const met = await walk(phone.page, child);
    return { phone, met, readyAt };
  }

  // The walks mostly wait until an answer counts, so several parents walk at once.
  describe.concurrent('a family', () => {
    it.for(JOURNEYS.map((journey) => [journey.title, journey] as const))(
      'is led through with %s',
      async ([, journey]) => {
        const { phone, met, readyAt } = await visit(journey);
        const { page } = phone;

        const therapies = await attributes(page, '[data-therapy][data-level]', ['data-therapy', 'data-level']);
        expect(Object.fromEntries(therapies)).toEqual(journey.levels);
        expect(therapies).toHaveLength(3);
        const flags = await attributes(page, 'main [data-flag][data-urgency]', ['data-flag', 'data-urgency']);
        expect([...new Set(flags.map((flag) => flag.join(':')))]).toEqual(journey.flags);
        expect(await page.locator('[data-area][data-status]').count()).toBeGreaterThanOrEqual(20);
        expect(new Set(met.asked).size, 'no question is asked twice').toBe(met.asked.length);
        for (const action of ['print', 'share', 'delete'])
          expect(await page.locator(`[data-action="${action}"]`).first().isVisible(), action).toBe(true);

        const pdf = await readPdf(await page.pdf({ format: 'A4', preferCSSPageSize: false }));
        expect(pdf.pageCount).toBeLessThanOrEqual(2);
        for (const words of journey.inPdf) expect(pdf.text).toMatch(words);
        expect(pdf.text, 'no key name is printed').not.toMatch(/\b(safety|talking|movement|flag|worry)\.[a-z]+[A-Z]/);

        expect(phone.errors).toEqual([]);
        expect(phone.messages.filter((message) => /^(error|warning|assert)/.test(message))).toEqual([]);
        expect(
          phone.requests.filter(({ at }) => at > readyAt).map(({ path }) => path),
          'no request after the page is ready',
        ).toEqual([]);
        expect([...new Set(phone.requests.map(({ origin }) => origin))], 'no other origin').toEqual([served.origin]);
        expect(page.url(), 'no answer in the address').toBe(served.address);
        expect(await page.title()).not.toMatch(/speech|occupational|physio|hearing|today|emergency/i);
        expect(await phone.context.cookies()).toEqual([]);
        filesAsked.set(journey.title, filesAskedFor(phone).join('\n'));
        await phone.close();
      },
    );
  });

  it('asks for the same files in the same order whatever the answers', () => {
    expect(filesAsked.size).toBe(JOURNEYS.length);
    expect(new Set(filesAsked.values()).size).toBe(1);
  });
});
