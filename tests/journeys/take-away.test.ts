import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Download, Page } from 'playwright-core';
import type { Texts } from '../../src/i18n/start-i18n';
import { english, savedFile } from '../summary/saved-file';
import { stickingOut } from './support/look-at-screen';
import { openBrowser, openPhone, type Phone } from './support/open-browser';
import { CHILDREN } from './support/printed-children';
import { FORMATS } from './support/printed-visit';
import { readPdf } from './support/read-pdf';
import { serveDist, type ServedDist } from './support/serve-dist';
import { KEYS, walk } from './support/walk';

const CHILD = {
  years: 2,
  months: 6,
  country: 'GB',
  worries: ['worry.talking'],
  answers: { 'talking.actionWord': 'not-yet', 'understanding.twoSteps': 'not-sure' },
} as const;

let served: ServedDist;
let browser: Browser;
let t: Texts;
let folder: string;
beforeAll(async () => {
  served = await serveDist();
  browser = await openBrowser();
  t = await english();
  folder = mkdtempSync(join(tmpdir(), 'take-away-'));
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
  rmSync(folder, { recursive: true, force: true });
});

function onDisk(text: string, name = 'file.html'): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}
async function open(): Promise<Phone> {
  const phone = await openPhone(browser, { acceptDownloads: true });
  await phone.page.goto(served.address);
  await phone.page.locator('html[data-ready]:not([data-unfinished])').waitFor();
  return phone;
}
async function saved(page: Page, button: string): Promise<{ download: Download; text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator(button).tap()]);
  return { download, text: readFileSync(await download.path(), 'utf8') };
}
const choose = (page: Page, within: string, path: string) =>
  page.locator(`${within} input[type=file]`).setInputFiles(path);
const kept = (page: Page) => page.evaluate(() => JSON.stringify(sessionStorage));

describe('the sheet held out on the screen', () => {
  it('has marks no higher than the words beside them, and its picture within the page', async () => {
    const { page, close } = await open();
    await walk(page, { years: 3 }, undefined, KEYS);
    await page.locator('[data-show-paper]').press('Enter');
    const marks = page.locator('[data-paper] .paper-mark svg');
    await marks.first().waitFor();
    const heights = await marks.evaluateAll((all) =>
      all.map((svg) => svg.getBoundingClientRect().height / parseFloat(getComputedStyle(svg).fontSize)),
    );
    expect(heights.filter((ems) => ems < 0.6 || ems > 1.3)).toEqual([]);
    expect(await stickingOut(page, 360)).toEqual([]);
    await close();
  });
});

describe('start on one phone, finish on another', () => {
  it('goes on in a fresh profile with the very same answers, and asks nothing again', async () => {
    const first = await open();
    await walk(first.page, CHILD, undefined, KEYS);
    const result = await first.page.locator('main').innerText();
    const before = first.requests.length;
    const { download, text } = await saved(first.page, '[data-save-file=page]');
    expect(download.suggestedFilename()).toMatch(/^therapy-guide-\d{4}-\d\d-\d\d\.html$/);
    // the tap made the file here: nothing was asked of anyone
    expect(first.requests.slice(before).filter(({ url }) => !url.startsWith('blob:'))).toEqual([]);
    expect(first.errors).toEqual([]);
    await first.close();

    const second = await open();
    await choose(second.page, '[data-saved-file]', onDisk(text));
    const goOn = second.page.locator('[data-saved-file] [data-action=resume]');
    await expect
      .poll(() => second.page.locator('[data-saved-file]').innerText())
      .toContain('a child of 2 years 6 months');
    expect(await kept(second.page)).toBe('{}');
    await goOn.tap();
    const { asked } = await walk(second.page, CHILD, undefined, KEYS);
    expect(asked).toEqual([]);
    expect(await second.page.locator('main').innerText()).toBe(result);
    expect(second.errors).toEqual([]);
    await second.close();
  });

  it('never replaces answers in this tab until the parent says so', async () => {
    const { page, close } = await open();
    await walk(page, { ...CHILD, years: 4 }, undefined, KEYS, ['right-now']);
    for (const screen of ['child', 'welcome']) {
      await page.locator('[data-action=back]').first().tap();
      await page.locator(`html:not([data-unfinished]) main[data-screen=${screen}]`).waitFor();
    }
    const before = await kept(page);
    await choose(
      page,
      '[data-saved-file]',
      onDisk(savedFile(t, CHILDREN[3]?.visit ?? { v: 1, ageMonths: 3, answers: {} })),
    );
    await page.getByText('They would take the place of the answers in this tab.').waitFor();
    expect(await kept(page)).toBe(before);
    await page.locator('[data-saved-file] [data-action=resume]').tap();
    await expect.poll(() => kept(page)).not.toBe(before);
    await close();
  });
});

describe('a file that is no whole file of ours', () => {
  it('gets one sentence, 30 times and in every way, and the visit stays as it was', async () => {
    const { page, errors, close } = await open();
    const file = savedFile(t, CHILDREN[0]?.visit ?? { v: 1, ageMonths: 3, answers: {} });
    const code = /visit:([A-Z2-7]+)/.exec(file)?.[1] ?? '';
    const evil = '<script>document.title = "run"</script><img src=x onerror="document.title = \'run\'">';
    const mutants = Array.from({ length: 24 }, (_, place) => {
      const at = Math.floor((place * code.length) / 24);
      const letter = code[at] === 'A' ? 'B' : 'A';
      return file.replace(code, code.slice(0, at) + letter + code.slice(at + 1)).replace('<body>', `<body>${evil}`);
    });
    const CUT = 'This file is cut or changed';
    const files: readonly (readonly [text: string, name: string, sentence: string])[] = [
      ...mutants.map((text) => [text, 'a.html', CUT] as const),
      [file.slice(0, 250), 'a.html', CUT],
      [evil, 'a.html', 'This file is not from this guide'],
      ['\u0089PNG\r\n', 'a.html', 'This file is not from this guide'],
      ['\u0089PNG\r\n', 'a.png', 'This is a picture'],
      ['', 'a.html', 'This file is empty'],
      ['x'.repeat(2_000_001), 'a.html', 'This file is too large'],
    ];
    expect(files).toHaveLength(30);
    const before = await kept(page);
    for (const [text, name, sentence] of files) {
      // the sentence of the one before is gone first
      await choose(page, '[data-saved-file]', onDisk(file, 'good.html'));
      await page.locator('[data-saved-file] [data-action=resume]').waitFor();
      await choose(page, '[data-saved-file]', onDisk(text, name));
      await page.locator('[data-saved-file] .problem').waitFor();
      expect(await page.locator('[data-saved-file] .problem').innerText()).toContain(sentence);
      expect(await page.locator('[data-saved-file] [data-action=resume]').count()).toBe(0);
    }
    expect(await kept(page)).toBe(before);
    expect(await page.title()).toBe('Therapy Guide');
    expect(errors).toEqual([]);
    await close();
  });

  it('opens by its marker where its page was edited, and runs nothing of it', async () => {
    const { page, errors, close } = await open();
    const file = savedFile(t, CHILDREN[0]?.visit ?? { v: 1, ageMonths: 3, answers: {} });
    const edited = file.replace(
      /<body>[^]*<\/body>/,
      '<body><script>document.title = "run"</script>All is well.</body>',
    );
    await choose(page, '[data-saved-file]', onDisk(edited));
    await page.locator('[data-saved-file] [data-action=resume]').waitFor();
    expect(await page.title()).toBe('Therapy Guide');
    expect(errors).toEqual([]);
    await close();
  });
});

describe('on the result', () => {
  it('an earlier file says what changed since, and a reminder is saved', async () => {
    const { page, errors, close } = await open();
    await walk(page, { ...CHILD, answers: {} }, undefined, KEYS);
    const { text: now } = await saved(page, '[data-save-file=page]');
    await choose(page, '[data-since-last-time]', onDisk(now));
    await page.getByText('These answers are not from an earlier day.').waitFor();
    const skills = await page.locator('[data-changed]').count();
    expect(skills).toBe(0);
    const earlier = savedFile(t, {
      v: 1,
      date: '2026-05-20',
      ageMonths: 30,
      country: 'GB',
      rightNow: 'none',
      worries: ['worry.talking'],
      conditions: [],
      answers: { 'talking.actionWord': 'not-yet', 'safety.loss': 'no' },
    });
    await choose(page, '[data-since-last-time]', onDisk(earlier));
    await page.locator('[data-changed="skills.gained"]').waitFor();
    expect(await page.locator('[data-changed]').count()).toBe(1);
    const { download, text } = await saved(page, '[data-save-reminder]');
    expect(download.suggestedFilename()).toBe('therapy-guide.ics');
    expect(text).toContain(`URL:${served.address}`);
    expect(errors).toEqual([]);
    await close();
  });
});

describe('the take-away file, opened from disk with the network off', () => {
  const LONGEST = 12;
  let page: Page;
  const asked: string[] = [];
  beforeAll(async () => {
    const context = await browser.newContext({ viewport: { width: 320, height: 640 } });
    await context.setOffline(true);
    context.on('request', (request) => asked.push(request.url()));
    page = await context.newPage();
  });

  it('reads on a narrow phone and prints on two pages of A4 and Letter, in the longest cases too', async () => {
    const files = CHILDREN.map(({ title, visit, isWorked }) => ({ title, isWorked, text: savedFile(t, visit) }));
    const longest = files.filter(({ isWorked }) => isWorked).sort((a, b) => b.text.length - a.text.length);
    const chosen = [...longest.slice(0, LONGEST), ...files.filter(({ isWorked }) => !isWorked)];
    expect(chosen.length).toBeGreaterThan(30);
    for (const { title, text } of chosen) {
      const address = pathToFileURL(onDisk(text)).href;
      await page.goto(address);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide, title).toBeLessThanOrEqual(320);
      for (const format of FORMATS) {
        const pdf = await readPdf(await page.pdf({ format }));
        expect(pdf.pageCount, `${title}, ${format}`).toBe(2);
        expect(pdf.pages[0], title).toContain('For the doctor');
        expect(pdf.pages[1], title).toContain('For the family');
      }
    }
    // the files themselves, and nothing else
    expect(new Set(asked.filter((url) => !url.startsWith('file:///')))).toEqual(new Set());
    expect(asked).toHaveLength(chosen.length);
    const sizes = files.map(({ text }) => Buffer.byteLength(text)).sort((a, b) => a - b);
    console.log(`take-away files: ${sizes[0]} to ${sizes.at(-1)} bytes, median ${sizes[sizes.length >> 1]}`);
  });
});
