import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { CONTENT } from '../../src/content/content';
import { buildPseudo } from './support/build-pseudo';
import { openBrowser, openPhone } from './support/open-browser';
import { slowMotion, stickingOut, widthInMotion } from './support/look-at-screen';
import { serveDist, type ServedDist } from './support/serve-dist';
import { walk } from './support/walk';

const WIDTH = 320;

/** English made 40 % longer and accented, and English in the other direction: what breaks here breaks in a real language. */
const LANGUAGES = [
  { code: 'en-XA', direction: 'ltr' },
  { code: 'ar-XB', direction: 'rtl' },
] as const;

const CHILD = {
  years: 2,
  months: 3,
  worries: ['worry.talking'],
  answers: { 'safety.spells': 'some', 'safety.earlierFit': 'yes', 'talking.twoWords': 'not-yet' },
};

const countryName = new Intl.DisplayNames('en', { type: 'region' });
/** Countries, as the browser names them in English; the help line of this family; the file that is offered; the word that joins a list; packages and their licence. */
const NAMES = [
  ...CONTENT.countries.flatMap(({ code }) => countryName.of(code)?.split(' ') ?? []),
  ...['Samaritans', 'therapy', 'guide', 'json', 'and'],
  ...['MIT', 'next', 'lean', 'svelte', 'valibot', 'vite', 'xstate'],
];
/** Words on the page whose letters have no marks: they come from no file of texts. Left out is what says that it is in another language, addresses, dates and names. */
const unaccented = (page: Page) =>
  page.evaluate((names) => {
    const months = Array.from({ length: 12 }, (_, month) =>
      new Date(2026, month, 1).toLocaleDateString('en', { month: 'long' }),
    );
    const found = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!element || element.closest('select, script, style, noscript, svg, [hidden], a[href^="http"], body [lang]'))
        continue;
      for (const [word] of (node.textContent ?? '').matchAll(/(?<![\p{L}\p{M}])[A-Za-z]{3,}(?![\p{L}\p{M}])/gu))
        if (/[aeiou]/i.test(word) && !months.includes(word) && !names.includes(word)) found.add(word);
    }
    return [...found];
  }, NAMES);

describe('a language that is longer, and one that runs from right to left', () => {
  let served: ServedDist;
  let browser: Browser;

  beforeAll(async () => {
    served = await serveDist({ folder: buildPseudo() });
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  it.each(LANGUAGES)(
    '$code fits a phone of 320 px on every screen, at rest and in motion, in its own direction',
    async ({ code, direction }) => {
      const phone = await openPhone(browser, { viewport: { width: WIDTH, height: 640 } });
      const { page } = phone;
      await page.goto(`${served.address}?lang=${code}`);
      await page.locator('html[data-ready]:not([data-unfinished])').waitFor();
      await slowMotion(page);
      const tooWide: string[] = [];
      const notFromTexts: string[] = [];
      const { screens } = await walk(page, CHILD, async (screen) => {
        const seen = await page.evaluate(() => ({
          direction: getComputedStyle(document.body).direction,
          language: document.documentElement.lang,
          heading: document.querySelector('main h1')?.textContent ?? '',
        }));
        expect(seen.direction).toBe(direction);
        expect(seen.language).toBe(code);
        expect(seen.heading, `the heading of ${screen} is a text of the language`).toMatch(/[^\u0000-\u007f]/);
        if (code === 'en-XA') notFromTexts.push(...(await unaccented(page)).map((word) => `${screen}: ${word}`));
        const moving = await widthInMotion(page);
        if (screen !== 'welcome') expect(moving.motions, `${screen} moves in`).toBeGreaterThan(0);
        if (moving.width > WIDTH) tooWide.push(`${screen} in motion: ${moving.width} px`);
        tooWide.push(...(await stickingOut(page, WIDTH)).map((what) => `${screen}: ${what}`));
      });
      if (code === 'en-XA') {
        await page.locator('main footer button').press('Enter');
        await page.locator('main[data-screen=about]').waitFor();
        notFromTexts.push(...(await unaccented(page)).map((word) => `about: ${word}`));
        await page.locator('.for-others button').press('Enter');
        await page.locator('html:not([data-unfinished]) main[data-screen=handover]').waitFor();
        notFromTexts.push(...(await unaccented(page)).map((word) => `handover: ${word}`));
      }
      expect(tooWide).toEqual([]);
      expect(notFromTexts, 'words that stand in the code').toEqual([]);
      expect(new Set(screens)).toEqual(
        new Set(['welcome', 'child', 'right-now', 'concerns', 'background', 'question', 'urgent', 'review', 'result']),
      );
      expect(phone.errors).toEqual([]);
      await phone.close();
    },
  );
});
