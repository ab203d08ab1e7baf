import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import alsoAsk from '../../locales/en/alsoAsk.json';
import app from '../../locales/en/app.json';
import result from '../../locales/en/result.json';
import steps from '../../locales/en/steps.json';
import {
  countWords,
  firstScreenful,
  smallTargets,
  stickingOut,
  whereStands,
  type Standing,
} from './support/look-at-screen';
import { filesAskedFor, openBrowser, openPhone, type Phone } from './support/open-browser';
import { serveDist, type ServedDist } from './support/serve-dist';
import { CHILDREN, type Journey } from './support/twelve-children';
import { KEYS, THUMB, walk, type Walk } from './support/walk';

/** The widths, each with its hand; the keyboard is not delayed, so one width by thumb shows the delay and the others save it. */
const NARROW = 320;
const SCREENFUL = { width: 360, height: 640 };
const WIDE = 1280;
const isHeld = ({ kind }: Journey) => kind === 'emergency' || kind === 'today';

/** What to do, as the headline of this kind of result says it. */
function headlineOf({ kind, named = '' }: Journey): string | undefined {
  if (kind === undefined) return undefined;
  if (kind === 'today') return app.urgent.today.heading;
  if (kind !== 'emergency') return result.headline[kind].replace('{{therapies}}', named);
  return named === '' ? app.urgent.emergency.headingUnknown : app.urgent.emergency.heading.replace('{{number}}', named);
}

/** How soon: the words in bold; any of them where the headline is left open. */
function howSoonOf({ kind }: Journey): readonly string[] {
  if (kind === 'emergency' || kind === 'today') return [app.urgent[kind].label];
  const texts = Object.entries(result.howSoon).filter(
    ([name]) => kind === undefined || name === kind.replace(/Hearing|Some/, ''),
  );
  return texts.map(([, text]) => /\*\*([^*{]+)/.exec(text)?.[1]?.trim() ?? text);
}

/** Each child on a phone, and in turn on a narrow one or on a desk. */
const VISITS = CHILDREN.flatMap((journey, index) =>
  [SCREENFUL.width, index % 2 === 0 ? NARROW : WIDE].map(
    (width) => [`${journey.title}, at ${width} px`, journey, width] as const,
  ),
);

interface Visit {
  readonly phone: Phone;
  readonly met: Walk;
  readonly readyAt: number;
  readonly seconds: number;
  /** what was wrong on any screen, each as a sentence */
  readonly faults: readonly string[];
  /** words read before the result */
  readonly words: number;
}

const table: Record<string, string | number>[] = [];
const screenfuls: string[] = [];
/** every title met, by the kind of screen */
const titles = new Map<string, Set<string>>();
const filesAsked = new Map<string, Set<string>>();

let served: ServedDist;
let browser: Browser;

async function visit({ child }: Journey, width: number): Promise<Visit> {
  const isWide = width === WIDE;
  const phone = await openPhone(browser, {
    viewport: { width, height: SCREENFUL.height },
    reducedMotion: 'reduce',
    hasTouch: !isWide,
    isMobile: !isWide,
  });
  const { page } = phone;
  await page.goto(served.address);
  await page.locator('html[data-ready]:not([data-unfinished])').waitFor();
  const readyAt = phone.now();
  const faults: string[] = [];
  let words = 0;
  const met = await walk(
    page,
    child,
    async (screen) => {
      const wrong = [...(await stickingOut(page, width)), ...(await smallTargets(page))];
      faults.push(...wrong.map((what) => `${screen}: ${what}`));
      titles.set(screen, (titles.get(screen) ?? new Set()).add(await page.title()));
      if (page.url() !== served.address) faults.push(`${screen} is at ${page.url()}`);
      if (screen !== 'result') words += await countWords(page);
    },
    width === SCREENFUL.width ? THUMB : KEYS,
  );
  return { phone, met, readyAt, seconds: (phone.now() - readyAt) / 1000, faults, words };
}

const attributes = (page: Page, selector: string, names: readonly string[]) =>
  page
    .locator(selector)
    .evaluateAll(
      (elements, names) => elements.map((element) => names.map((name) => element.getAttribute(name) ?? '').join(':')),
      names,
    );

/** Levels, flags and who else is named, as the worked cases have them. */
async function expectResult(page: Page, journey: Journey): Promise<void> {
  const { levels = [], flags = [], also = [], first } = journey;
  const [speech, occupational, physical] = levels;
  const therapies = await attributes(page, '[data-therapy][data-level]', ['data-therapy', 'data-level']);
  expect(therapies.toSorted()).toEqual([`occupational:${occupational}`, `physical:${physical}`, `speech:${speech}`]);
  expect(await attributes(page, '[data-therapy][data-first="true"]', ['data-therapy'])).toEqual(first ? [first] : []);
  const underway = await attributes(page, '[data-therapy][data-underway="true"]', ['data-therapy']);
  expect(underway).toEqual(journey.child.therapiesUnderway ?? []);
  const raised = await attributes(page, 'main [data-flag][data-urgency]', ['data-flag', 'data-urgency']);
  expect([...new Set(raised)].toSorted()).toEqual([...flags].toSorted());
  const areas = await attributes(page, '[data-area][data-status]', ['data-area']);
  expect(new Set(areas).size, 'every area has its place').toBe(20);
  for (const [id, words] of Object.entries(alsoAsk)) {
    const headings = page.locator('main').getByText(words.title, { exact: true });
    expect((await headings.count()) > 0, `${id} is named`).toBe((also as readonly string[]).includes(id));
  }
  const contact = page.getByText(steps.findTherapist.title, { exact: true });
  expect((await contact.count()) > 0, 'how to find a therapist').toBe(!isHeld(journey));
}

/** What a parent sees without scrolling or unfolding anything. */
async function expectFirstScreenful(page: Page, journey: Journey): Promise<void> {
  const heading = headlineOf(journey) ?? (await page.locator('main h1').innerText());
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(heading);
  const looked = {
    heading,
    notDiagnosis: result.notDiagnosis,
    print: '[data-action="print"]',
    share: '[data-action="share"]',
  };
  const { print, share, ...texts } = await whereStands(page, looked);
  const soon = await Promise.all(howSoonOf(journey).map((howSoon) => whereStands(page, { howSoon })));
  const wanted: Readonly<Record<string, Standing>> = {
    ...texts,
    howSoon: soon.map(({ howSoon }) => howSoon).find(Boolean),
  };
  for (const [name, standing] of Object.entries(wanted)) {
    expect(standing, `${name} is there`).toBeDefined();
    expect(standing?.top, `${name} begins on the screen`).toBeGreaterThanOrEqual(0);
    expect(standing?.bottom, `${name} ends on the screen`).toBeLessThanOrEqual(SCREENFUL.height);
  }
  expect(print, 'print is visible').toBeDefined();
  expect(share, 'share is visible').toBeDefined();
  const end = (standing: Standing) => Math.round(standing?.bottom ?? NaN);
  screenfuls.push(`${journey.title}: ${await firstScreenful(page)}`);
  Object.assign(table.find(({ child }) => child === journey.title) ?? {}, {
    'h1 to': end(wanted['heading']),
    'soon to': end(wanted['howSoon']),
    'fault to': end(wanted['notDiagnosis']),
    'print to': end(print),
    'share to': end(share),
  });
}

/** Under an emergency or a same-day sign the therapies wait until they are asked for. */
async function expectFolded(page: Page, journey: Journey): Promise<void> {
  const cards = page.locator('[data-therapy]');
  for (const card of await cards.all()) expect(await card.isVisible()).toBe(!isHeld(journey));
  expect(await cards.count()).toBe(3);
}

async function openEverything(page: Page): Promise<void> {
  await page.locator('[data-action="share"]').click();
  await page.locator('main details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
}

describe('twelve children and more, from the welcome to what is said at the end', () => {
  beforeAll(async () => {
    served = await serveDist();
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
    console.table(table);
    console.log(`First screenful at ${SCREENFUL.width} x ${SCREENFUL.height} px\n${screenfuls.join('\n')}`);
  });

  // The walks mostly wait until an answer counts, so several parents walk at once.
  describe.concurrent('a family with', () => {
    it.for(VISITS)('%s', async ([, journey, width]) => {
      const { phone, met, readyAt, seconds, faults, words } = await visit(journey, width);
      const { page } = phone;
      expect(met.screens.at(-1)).toBe(journey.levels ? 'result' : 'out-of-range');
      expect(met.urgent).toEqual(journey.urgent ?? []);
      expect(new Set(met.asked).size, 'no question is asked twice').toBe(met.asked.length);
      if (width === SCREENFUL.width) {
        const { title } = journey;
        table.push({
          child: title,
          questions: met.asked.length,
          taps: met.touches,
          seconds: Math.round(seconds),
          words,
        });
      }
      if (journey.levels) {
        await expectResult(page, journey);
        if (width === SCREENFUL.width) await expectFirstScreenful(page, journey);
        await expectFolded(page, journey);
        await openEverything(page);
      }
      const opened = [...(await stickingOut(page, width)), ...(await smallTargets(page))];
      expect([...faults, ...opened.map((what) => `opened: ${what}`)]).toEqual([]);

      expect(phone.errors).toEqual([]);
      expect(phone.messages.filter((message) => /^(error|warning|assert)/.test(message))).toEqual([]);
      expect(
        phone.requests.filter(({ at }) => at > readyAt).map(({ path }) => path),
        'no request after the page is ready',
      ).toEqual([]);
      const files = filesAskedFor(phone).join('\n');
      filesAsked.set(files, (filesAsked.get(files) ?? new Set()).add(journey.title));
      await phone.close();
    });
  });

  it('gives each kind of screen one title, whatever was answered', () => {
    expect(titles.size).toBe(10);
    for (const [screen, met] of titles) expect([...met], screen).toHaveLength(1);
  });

  it('asks for the same files in the same order, whatever was answered', () => {
    expect([...filesAsked.values()].map(({ size }) => size)).toEqual([CHILDREN.length]);
  });
});
