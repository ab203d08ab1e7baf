import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { buildPseudo } from './support/build-pseudo';
import { openBrowser, openPhone } from './support/open-browser';
import { CHILDREN, ONE_IN } from './support/printed-children';
import { FORMATS, openPrinter } from './support/printed-visit';
import { readPdf } from './support/read-pdf';
import { serveDist, type ServedDist } from './support/serve-dist';
import { KEYS, walk } from './support/walk';

const MOST_PAGES = 4;
const TABS = 2;
const CHILD = {
  years: 2,
  months: 6,
  country: 'GB',
  worries: ['worry.talking'],
  answers: { 'talking.actionWord': 'not-yet', 'understanding.twoSteps': 'not-sure' },
} as const;

/** The pages made up to be long, and the worked cases with the most to say. */
const LONG = [
  ...CHILDREN.filter(({ isWorked }) => !isWorked),
  ...CHILDREN.filter(({ isWorked }) => isWorked)
    .sort((one, other) => JSON.stringify(other.visit).length - JSON.stringify(one.visit).length)
    .slice(0, 16),
];

/** Letters alone: a printer may break a line anywhere. */
const solid = (text: string): string => text.replaceAll(/\s/g, '');

async function chooseSecond(page: Page, within: string, code: string): Promise<void> {
  await page.locator(`${within} [name=alsoIn]`).selectOption(code);
  await page.locator(`.sheet-of-paper .two [lang=${code}]`).first().waitFor({ state: 'attached' });
}

describe('a sheet in the language of the parent and in that of the reader', () => {
  let served: ServedDist;
  let browser: Browser;
  let folder: string;

  beforeAll(async () => {
    served = await serveDist({ folder: buildPseudo() });
    browser = await openBrowser();
    folder = mkdtempSync(join(tmpdir(), 'two-languages-'));
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is chosen in the result, printed line by line in both, and saved as one file that prints offline', async () => {
    const phone = await openPhone(browser, { acceptDownloads: true });
    const { page } = phone;
    await page.goto(served.address);
    await page.locator('html[data-ready]:not([data-unfinished])').waitFor();
    await walk(page, CHILD, undefined, KEYS);
    const oneLanguage = await readPdf(await page.pdf({ format: 'A4' }));
    expect(oneLanguage.pageCount).toBe(2);
    await chooseSecond(page, '[data-take]', 'en-XA');
    const { pageCount, text } = await readPdf(await page.pdf({ format: 'A4' }));
    expect(pageCount).toBeLessThanOrEqual(MOST_PAGES);
    const lines = await page
      .locator('.sheet-of-paper .both > *')
      .evaluateAll((all) =>
        all.map((line) => ({ text: line.textContent ?? '', language: (line as HTMLElement).lang })),
      );
    expect(lines.length).toBeGreaterThan(60);
    expect(lines.map(({ language }) => language)).toEqual(lines.map((_, at) => (at % 2 === 0 ? 'en' : 'en-XA')));
    let from = 0;
    for (const line of lines) {
      const at = solid(text).indexOf(solid(line.text), from);
      expect(at, `"${line.text}" stands behind what comes before it`).toBeGreaterThanOrEqual(from);
      from = at + solid(line.text).length;
    }

    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-save-file=page]').tap()]);
    const path = join(folder, 'file.html');
    await download.saveAs(path);
    expect(readFileSync(path, 'utf8')).toContain('lang="en-XA" dir="ltr"');
    expect(phone.errors).toEqual([]);
    await phone.close();
    const reader = await openPhone(browser, { offline: true, isMobile: false, hasTouch: false });
    await reader.page.goto(pathToFileURL(path).href);
    for (const format of FORMATS)
      expect((await readPdf(await reader.page.pdf({ format }))).pageCount).toBeLessThanOrEqual(MOST_PAGES);
    expect(reader.errors).toEqual([]);
    await reader.close();
  });

  it.each([
    ['en', 'en-XA'],
    ['en-XA', 'ar-XB'],
  ])(
    '%s with %s takes at most four pages of A4 and of Letter, at its longest, printed and as a file',
    async (one, other) => {
      const tooLong: string[] = [];
      expect(LONG.length).toBeGreaterThan(38);
      const jobs = LONG.filter((_, index) => index % ONE_IN === 0);
      await Promise.all(
        Array.from({ length: TABS }, async () => {
          const printer = await openPrinter(browser, `${served.address}?lang=${one}`);
          const reader = await openPhone(browser, { offline: true });
          for (let job = jobs.shift(); job; job = jobs.shift()) {
            await printer.show(job.visit, 'result');
            await printer.page.locator('[data-show-paper]').click();
            await chooseSecond(printer.page, '[data-paper]', other);
            const saving = printer.page.waitForEvent('download');
            await printer.page.locator('[data-save-file=page]').evaluate((button: HTMLButtonElement) => button.click());
            const path = await (await saving).path();
            await reader.page.setContent(readFileSync(path, 'utf8'));
            for (const format of FORMATS) {
              const printed = (await printer.print(format)).length;
              const filed = (await readPdf(await reader.page.pdf({ format }))).pageCount;
              if (printed > MOST_PAGES || filed > MOST_PAGES)
                tooLong.push(`${job.title}, ${format}: ${printed} printed, ${filed} of the file`);
            }
          }
          await reader.close();
          await printer.close();
        }),
      );
      expect(tooLong).toEqual([]);
    },
    // each printed twice and as a file
    420_000,
  );

  it('fits a phone of 320 px when it is held out on the screen', async () => {
    const phone = await openPhone(browser, { viewport: { width: 320, height: 640 } });
    const { page } = phone;
    await page.goto(`${served.address}?lang=en-XA`);
    await page.locator('html[data-ready]:not([data-unfinished])').waitFor();
    await walk(page, CHILD, undefined, KEYS);
    await page.locator('[data-show-paper]').tap();
    await chooseSecond(page, '[data-paper]', 'ar-XB');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(
      await page
        .locator('[data-paper] .other')
        .first()
        .evaluate((line) => getComputedStyle(line).direction),
    ).toBe('rtl');
    await phone.close();
  });

  it('is read in the language of the doctor who receives it, and goes on being the same visit', async () => {
    const family = await openPhone(browser);
    await family.page.goto(served.address);
    await family.page.locator('html[data-ready]:not([data-unfinished])').waitFor();
    await walk(family.page, CHILD, undefined, KEYS);
    await family.page.locator('[data-action=share]').tap();
    const link = (await family.page.locator('[data-share-link]').getAttribute('href')) ?? '';
    await family.close();

    const doctor = await openPhone(browser, { viewport: { width: 1280, height: 800 }, isMobile: false });
    const { page } = doctor;
    await page.goto(link);
    await page.locator('html[data-ready]:not([data-unfinished]) main[data-screen=handover] .parts').waitFor();
    const rows = await page.locator('.parts .paper-rows > div').count();
    const before = doctor.requests.length;
    await page.locator('[name=language]').selectOption('ar-XB');
    await page.locator('html[lang=ar-XB][dir=rtl]').waitFor();
    expect(await page.locator('.parts .paper-rows > div').count()).toBe(rows);
    expect(await page.locator('main h1').innerText()).toContain('\u202e');
    await chooseSecond(page, 'main', 'en');
    expect(await page.locator('.sheet-of-paper .two .other').first().getAttribute('dir')).toBe('ltr');
    // a language that was asked for brings its own words, and nothing else comes
    const asked = doctor.requests.slice(before).map(({ path }) => path);
    expect(asked.filter((path) => !/\/assets\/pseudo-language-[^/]+\.js$/.test(path))).toEqual([]);
    expect(doctor.errors).toEqual([]);
    await doctor.close();
  });
});
