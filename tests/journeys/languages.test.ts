import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import HINDI from '../../locales/hi/app.json';
import LANGUAGES from '../../locales/languages.json';
import { ensurePdfReader } from '../../scripts/ensure-pdf-reader.mjs';
import { openBrowser, openPhone } from './support/open-browser';
import { stickingOut } from './support/look-at-screen';
import { readPdf } from './support/read-pdf';
import { serveDist, type ServedDist } from './support/serve-dist';
import { KEYS, walk } from './support/walk';
import { cutOrCovered, turnedRound } from './support/words-on-screen';

const CHILD = {
  years: 2,
  months: 3,
  country: 'IN',
  worries: ['worry.talking'],
  answers: { 'safety.spells': 'some', 'safety.earlierFit': 'yes', 'talking.twoWords': 'not-yet' },
} as const;
const SCREENS = ['welcome', 'child', 'right-now', 'concerns', 'background', 'question', 'urgent', 'review', 'result'];
const WIDTHS = [320, 360];
const SHEET_PAGES = 2;
/** a folder in which a picture of each screen is left, to be looked at */
const PICTURES = process.env['PICTURES'];
/** Names in other letters stand in every language; what is put in by the app never shows its key or its braces. */
const UNFINISHED = /\{\{|\}\}|undefined|\[object|\b(app|result|summary|steps|areas|questions):\w/;

const pathOf = (code: string): string => (code === 'en' ? '' : `${code}/`);
/** What stands on the page to be read, without what is folded. */
const words = (page: Page) => page.evaluate(() => document.body.innerText);

const SCRIPTS = { en: /\p{Script=Latin}/gu, ar: /\p{Script=Arabic}/gu, hi: /\p{Script=Devanagari}/gu };

/**
 * The letters of one script alone, without marks above and below: a printer breaks lines anywhere. Alef and lam are drawn in one piece
 * with the letter beside them and given back before or behind it, so they are left out.
 */
const lettersOf = (text: string, script: RegExp): string =>
  (
    text
      .normalize('NFKD')
      .replace(/\p{M}|[\u0627\u0644]/gu, '')
      .match(script) ?? []
  )
    .join('')
    .toLowerCase();

/** A word with a mark on a letter, or with lam and alef drawn as one, comes back in pieces. */
const IN_PIECES = /\p{M}|ل[اأإآ]/u;
/** By a reader that knows which letters a shape of Devanagari stands for. */
const readInOrder = (pdf: Uint8Array): string =>
  execFileSync(ensurePdfReader(), ['-raw', '-', '-'], { input: pdf, encoding: 'utf8' });
let served: ServedDist;
let browser: Browser;
beforeAll(async () => {
  served = await serveDist();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

/** At 320 px letters twice as large leave room for about ten: any word may break. */
const MAY_BREAK = 0;

async function takePicture(page: Page, name: string): Promise<void> {
  if (PICTURES === undefined) return;
  mkdirSync(PICTURES, { recursive: true });
  await page.screenshot({ path: join(PICTURES, `${name}.png`), fullPage: true });
}

describe.each(LANGUAGES)('the whole way in $name', ({ code, direction }) => {
  it('fits 320 and 360 px, from the welcome to the printed sheet', async () => {
    const phone = await openPhone(browser, { viewport: { width: 360, height: 740 }, reducedMotion: 'reduce' });
    const { page } = phone;
    await page.goto(served.address + pathOf(code));
    await page.locator('html[data-ready]:not([data-unfinished])').waitFor();
    const faults: string[] = [];
    let step = 0;
    const look = async (screen: string) => {
      step += 1;
      const isOf = await page.evaluate(() => `${document.documentElement.lang} ${document.documentElement.dir}`);
      if (isOf !== `${code} ${direction}`) faults.push(`${screen}: ${isOf}`);
      const unfinished = UNFINISHED.exec(await words(page));
      if (unfinished) faults.push(`${screen}: "${unfinished[0]}"`);
      faults.push(...(await turnedRound(page)).map((what) => `${screen}: ${what} is turned round`));
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 740 });
        faults.push(...(await stickingOut(page, width)).map((what) => `${width} px, ${screen}: ${what}`));
        await takePicture(page, `${code}-${width}-${String(step).padStart(2, '0')}-${screen}`);
      }
    };
    const { screens } = await walk(page, CHILD, look, KEYS);
    expect([...new Set(screens)].sort()).toEqual([...SCREENS].sort());
    await page.evaluate(() => document.querySelectorAll('details').forEach((part) => (part.open = true)));
    await look('result-unfolded');
    for (const format of ['A4', 'Letter'] as const) {
      const { pageCount, text } = await readPdf(await page.pdf({ format }));
      expect(pageCount, format).toBe(SHEET_PAGES);
      expect(text).not.toMatch(UNFINISHED);
      expect(text.length).toBeGreaterThan(2000);
    }
    await page.locator('[data-action=delete]').tap();
    await page.locator('html[data-ready] main[data-screen=welcome]').waitFor();
    await page.locator('main button.link').first().tap();
    await page.locator('main[data-screen=about]').waitFor();
    await look('about');
    expect(faults).toEqual([]);
    expect(phone.errors).toEqual([]);
    await phone.close();
  });

  it('neither sticks out nor lies over itself at 320 px with letters twice as large', async () => {
    const phone = await openPhone(browser, { viewport: { width: 320, height: 640 }, reducedMotion: 'reduce' });
    const { page } = phone;
    await page.goto(served.address + pathOf(code));
    await page.locator('html[data-ready]:not([data-unfinished])').waitFor();
    const before = await page
      .locator('h1')
      .evaluate((heading) => Number.parseFloat(getComputedStyle(heading).fontSize));
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    const faults: string[] = [];
    await walk(
      page,
      CHILD,
      async (screen) => {
        const found = [...(await stickingOut(page, 320)), ...(await cutOrCovered(page, MAY_BREAK))];
        faults.push(...found.map((fault) => `${screen}: ${fault}`));
      },
      KEYS,
    );
    const after = await page.locator('h1').evaluate((heading) => Number.parseFloat(getComputedStyle(heading).fontSize));
    expect(after / before, 'letters are larger').toBeGreaterThan(1.4);
    expect(faults).toEqual([]);
    await phone.close();
  });
});

const languageOf = (page: Page) => page.evaluate(() => document.documentElement.lang);
const choose = async (page: Page, code: string) => {
  await page.locator('[name=language]').selectOption(code);
  await page.locator(`html[lang=${code}]`).waitFor();
};
/** all that is filled in, ticked and chosen, and where the parent is */
const stateOf = (page: Page) =>
  page.evaluate(() => {
    const main = document.querySelector('main');
    const fields = [...document.querySelectorAll<HTMLInputElement | HTMLSelectElement>('main input, main select')];
    return {
      screen: main?.dataset['screen'],
      question: main?.dataset['question'],
      fields: fields.map((field) => (field.type === 'checkbox' ? (field as HTMLInputElement).checked : field.value)),
      kept: JSON.parse(sessionStorage.getItem('therapy-guide') ?? 'null') as unknown,
    };
  });

describe('another language in the middle', () => {
  it('keeps every answer and the place, on each screen, also when the page is loaded anew', async () => {
    const phone = await openPhone(browser, { reducedMotion: 'reduce' });
    const { page } = phone;
    await page.goto(served.address);
    await page.locator('html[data-ready]:not([data-unfinished])').waitFor();
    const seen = new Set<string>();
    let turn = 0;
    const onScreen = async (screen: string) => {
      if (seen.has(screen)) return;
      seen.add(screen);
      const before = await stateOf(page);
      const { code } = LANGUAGES[(turn += 1) % LANGUAGES.length] ?? { code: '' };
      await choose(page, code);
      expect(await stateOf(page), `${screen} in ${code}`).toEqual(before);
      if (screen !== 'question' && screen !== 'review') return;
      await page.reload();
      await page.locator('html[data-ready]:not([data-unfinished])').waitFor();
      expect(await languageOf(page)).toBe(code);
      expect(await stateOf(page), `${screen} in ${code}, loaded anew`).toEqual(before);
    };
    await walk(page, CHILD, onScreen, KEYS);
    expect([...seen].sort()).toEqual([...SCREENS].sort());
    const last = await languageOf(page);
    await page.locator('[data-action=delete]').tap();
    await page.locator('html[data-ready] main[data-screen=welcome]').waitFor();
    expect(await languageOf(page), 'after leaving').toBe(last);
    expect(phone.errors).toEqual([]);
    await phone.close();
  });
});

describe('the language in which the guide opens', () => {
  const opened = async (locale: string, address: string) => {
    const phone = await openPhone(browser, { locale });
    await phone.page.goto(served.address + address);
    await phone.page.locator('html[data-ready]:not([data-unfinished])').waitFor();
    return phone;
  };

  it.each([
    ['es-MX', '', 'es'],
    ['fr-FR', '', 'en'],
    ['es-MX', '#lang=hi', 'hi'],
    ['es-MX', 'ar/', 'ar'],
    ['es-MX', 'embed/', 'en'],
  ])('for a browser in %s at "/%s" is %s, and nothing behind # is lost', async (locale, address, code) => {
    const with2 = address.includes('#') ? `${address}&clinic=tndc` : `${address}#clinic=tndc`;
    const phone = await opened(locale, with2);
    expect(await languageOf(phone.page)).toBe(code);
    expect(new URL(phone.page.url()).hash).toContain('clinic=tndc');
    if (!address.startsWith('embed')) expect(await words(phone.page)).toContain('TNDC');
    await phone.close();
  });

  it('is chosen by the browser once: what the parent chooses counts from then on', async () => {
    const phone = await opened('es-MX', '');
    await choose(phone.page, 'en');
    await phone.page.reload();
    await phone.page.locator('html[data-ready]:not([data-unfinished])').waitFor();
    expect(await languageOf(phone.page)).toBe('en');
    await phone.close();
  });

  it('is the one of the page where a link names one that there is not, and the page says so in it', async () => {
    const phone = await opened('en-GB', 'hi/#lang=tlh');
    expect(await languageOf(phone.page)).toBe('hi');
    expect(await words(phone.page)).toContain(HINDI.languageUnknown);
    expect(await words(phone.page)).not.toContain('tlh');
    await choose(phone.page, 'es');
    expect(await words(phone.page)).not.toContain(HINDI.languageUnknown);
    await phone.close();
  });

  it('stays where the words of another do not arrive, is told so in it, and can be tried again', async () => {
    const phone = await openPhone(browser, { serviceWorkers: 'block' });
    const { page } = phone;
    await page.route('**/words-ar-*', (route) => route.abort());
    await page.goto(`${served.address}hi/#lang=ar`);
    await page.locator('html[data-ready]:not([data-unfinished])').waitFor();
    expect(await languageOf(page)).toBe('hi');
    await page.getByText(HINDI.languageMissing).waitFor();
    await page.locator('[name=language]').selectOption('ar');
    await page.locator('[name=language]:enabled').waitFor();
    expect(await languageOf(page)).toBe('hi');
    await page.unroute('**/words-ar-*');
    await choose(page, 'ar');
    expect(await words(page)).not.toMatch(UNFINISHED);
    await phone.close();
  });
});

describe('the sheet in English and another language', () => {
  /** A child's sheet as PDF, with the lines that must stand in it. */
  async function sheetWith(other: 'ar' | 'hi') {
    const phone = await openPhone(browser, { reducedMotion: 'reduce' });
    const { page } = phone;
    await page.goto(served.address);
    await page.locator('html[data-ready]:not([data-unfinished])').waitFor();
    await walk(page, { ...CHILD, answers: { 'talking.twoWords': 'not-yet' } }, undefined, KEYS);
    await page.locator('[data-take] [name=alsoIn]').selectOption(other);
    await page.locator(`.sheet-of-paper .two [lang=${other}]`).first().waitFor({ state: 'attached' });
    const pdf = await page.pdf({ format: 'A4' });
    const lines = await page
      .locator('.sheet-of-paper .both > *')
      .evaluateAll((all) => all.map((line) => ({ text: line.textContent ?? '', lang: (line as HTMLElement).lang })));
    await phone.close();
    const pages = (await readPdf(pdf)).pageCount;
    expect(pages).toBeLessThanOrEqual(2 * SHEET_PAGES);
    expect(lines.length).toBeGreaterThan(60);
    expect(lines.map(({ lang }) => lang)).toEqual(lines.map((_, at) => (at % 2 === 0 ? 'en' : other)));
    return {
      pdf,
      of: (lang: 'en' | 'ar' | 'hi') => lines.filter((line) => line.lang === lang).map(({ text }) => text),
    };
  }
  /** Lines that are not found behind the one before. */
  function outOfOrder(lines: readonly string[], paper: string, script: RegExp): readonly string[] {
    const printed = lettersOf(paper, script);
    let from = 0;
    return lines.filter((line) => {
      const at = printed.indexOf(lettersOf(line, script), from);
      if (at >= 0) from = at;
      return at < 0;
    });
  }

  it('has each line of English and of Hindi on paper, in order', async () => {
    const { pdf, of } = await sheetWith('hi');
    const paper = readInOrder(pdf);
    expect(outOfOrder(of('en'), paper, SCRIPTS.en)).toEqual([]);
    expect(outOfOrder(of('hi'), paper, SCRIPTS.hi)).toEqual([]);
  });

  // In which order a line from right to left comes back depends on the reader, so its words are looked for one by one.
  it('has each line of English on paper, in order, and each word of Arabic', async () => {
    const { pdf, of } = await sheetWith('ar');
    const paper = readInOrder(pdf);
    expect(outOfOrder(of('en'), paper, SCRIPTS.en)).toEqual([]);
    const printed = lettersOf(paper, SCRIPTS.ar);
    const words = of('ar')
      .flatMap((line) => line.split(/[^\p{L}\p{M}]+/u))
      .filter((word) => !IN_PIECES.test(word));
    expect(words.length).toBeGreaterThan(300);
    expect(words.filter((word) => !printed.includes(lettersOf(word, SCRIPTS.ar)))).toEqual([]);
  });
});
