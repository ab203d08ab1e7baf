import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { clinicFile, serveClinic } from './support/clinic-site';
import { guideIn } from './support/framed-guide';
import { serveHost } from './support/host-page';
import { openBrowser, openPhone, type Phone } from './support/open-browser';
import { readPdf } from './support/read-pdf';
import { readQr } from './support/read-qr';
import { serveDist, type ServedDist } from './support/serve-dist';
import { turnedRound } from './support/words-on-screen';

let served: ServedDist;
let browser: Browser;
let phone: Phone;
let page: Page;

beforeAll(async () => {
  served = await serveDist({ base: '/guide/' });
  browser = await openBrowser();
  phone = await openPhone(browser, { viewport: { width: 1280, height: 900 }, isMobile: false });
  page = phone.page;
  await page.goto(`${served.address}kit/`);
  await page.selectOption('[name=clinic]', 'tndc');
  await page.fill('[name=age]', '20');
  await page.selectOption('[name=country]', 'IN');
});
afterAll(async () => {
  await phone?.close();
  await browser?.close();
  await served?.close();
});

const LINK = () => `${served.address}#clinic=tndc&age=20&country=IN`;
const textOfCode = async (picture: Uint8Array) => (await readQr(picture)).map(({ text }) => text).join();
const snippet = (way: string) => page.locator(`[data-snippet=${way}]`).innerText();

describe('the page for clinics and doctors', () => {
  it('makes the link of what was chosen, with nothing of it before the #', async () => {
    expect(await page.locator('[data-kit-link]').getAttribute('href')).toBe(LINK());
  });

  it('shows a code that another decoder reads as that link', async () => {
    expect(await textOfCode(await page.locator('[aria-labelledby=kit-code] svg[role=img]').screenshot())).toBe(LINK());
  });

  it('saves the code as a drawing and as a picture that is read the same', async () => {
    const [picture] = await Promise.all([page.waitForEvent('download'), page.click('[data-save=png]')]);
    expect(picture.suggestedFilename()).toBe('guide-code.png');
    expect(await textOfCode(readFileSync(await picture.path()))).toBe(LINK());
    const [drawing] = await Promise.all([page.waitForEvent('download'), page.click('[data-save=svg]')]);
    const svg = readFileSync(await drawing.path(), 'utf8');
    const shown = await browser.newPage({ viewport: { width: 400, height: 400 } });
    await shown.setContent(svg);
    expect(await textOfCode(await shown.screenshot())).toBe(LINK());
    await shown.close();
  });

  it('shows addresses from left to right in Arabic', async () => {
    const { page, close } = await openPhone(browser);
    await page.goto(`${served.address}kit/?lang=ar`);
    const link = page.locator('[dir=rtl] [data-kit-link]');
    await link.waitFor();
    expect(await turnedRound(page)).toEqual([]);
    await link.evaluate((one) => one.removeAttribute('dir'));
    expect(await turnedRound(page)).toEqual([served.address]);
    await close();
  });

  it.each(['plain', 'script', 'element'])('writes a snippet that works where it is pasted: %s', async (way) => {
    const host = await serveHost(`<body style="margin:0">${await snippet(way)}</body>`);
    const visitor = await openPhone(browser);
    await visitor.page.goto(host.address);
    const frame = await guideIn(visitor.page);
    await frame.locator('[data-action=start]').tap();
    await frame.waitForSelector('[data-screen=child]');
    const given = await frame.evaluate(() =>
      ['years', 'months', 'country'].map((name) => document.querySelector<HTMLInputElement>(`[name=${name}]`)?.value),
    );
    // the element carries the clinic and the language alone; the clinic says its country
    expect(given).toEqual(way === 'element' ? ['', '', 'IN'] : ['1', '8', 'IN']);
    await visitor.close();
    await host.close();
  });

  it('prints a poster and a page of cards, each on one page of A4 and Letter, and the code is read off the paper', async () => {
    await page.evaluate(() => Object.assign(window, { print: () => undefined }));
    for (const sheet of ['poster', 'cards']) {
      await page.click(`[data-print=${sheet}]`);
      for (const format of ['A4', 'Letter'] as const) {
        const pdf = await readPdf(await page.pdf({ format, preferCSSPageSize: false }));
        expect(pdf.pageCount, `${sheet}, ${format}`).toBe(1);
        const text = pdf.text.replace(/\s+/g, ' ');
        expect(text).toContain('Trisha Neuro Development Clinic');
        expect(text).toContain('Your answers are used on your phone only, unless you share them.');
        expect(text).not.toContain('Copy the link');
      }
      await page.emulateMedia({ media: 'print' });
      expect(await textOfCode(await page.locator('.printed svg[role=img]').first().screenshot()), sheet).toBe(LINK());
      await page.emulateMedia({ media: null });
    }
  });

  it('says what is wrong with an age, keeps what was written, and leaves it out of the link', async () => {
    await page.fill('[name=age]', '2 years');
    expect(await page.locator('.error').innerText()).toMatch(/whole number from 0 to 155/);
    expect(await page.locator('[data-kit-link]').getAttribute('href')).toBe(`${served.address}#clinic=tndc&country=IN`);
    await page.fill('[name=age]', '20');
  });

  it('can be used by everybody, at 320 px too, and asked for nothing but its own files', async () => {
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(phone.errors).toEqual([]);
    expect(phone.messages).toEqual([]);
    expect(phone.requests.filter(({ origin }) => origin !== served.origin && !origin.startsWith('null'))).toEqual([]);
    expect(
      phone.requests
        .map(({ path }) => path)
        .filter((path) => !/^\/guide\/(kit\/$|assets\/kit-|icon\.svg|clinic\.js)/.test(path)),
    ).toEqual([]);
  });
});

describe('the page for clinics on the site of one clinic', () => {
  it('hands out the clinic of clinic.js, which no link changes, and names it on paper', async () => {
    const site = await serveClinic({
      'clinic.js': clinicFile({ name: 'Müller & Töchter', therapies: ['speech'], phone: '+49 30 5550100' }),
    });
    const visitor = await openPhone(browser);
    await visitor.page.goto(`${site.address}kit/`);
    await visitor.page.locator('html[data-ready]:not([data-unfinished])').waitFor();
    expect(await visitor.page.locator('[data-own-clinic]').innerText()).toContain('Müller & Töchter');
    expect(await visitor.page.locator('[name=clinic]').count()).toBe(0);
    expect(await visitor.page.locator('[data-preview=poster]').innerText()).toContain('Müller & Töchter');
    expect(await visitor.page.locator('[data-kit-link]').getAttribute('href')).toBe(site.address);
    expect(visitor.errors).toEqual([]);
    await visitor.close();
    await site.close();
  });

  it('tells a clinic in the console what its file gets wrong', async () => {
    const site = await serveClinic({ 'clinic.js': clinicFile({ name: 'No Way To Reach Us', therapies: ['speech'] }) });
    const visitor = await openPhone(browser);
    await visitor.page.goto(`${site.address}kit/`);
    await visitor.page.locator('html[data-ready]:not([data-unfinished])').waitFor();
    expect(visitor.messages.join()).toMatch(/clinic\.js is not used/);
    expect(await visitor.page.locator('[name=clinic]').count()).toBe(1);
    await visitor.close();
    await site.close();
  });
});

describe('a link of the kit', () => {
  it.each<[string, string[], string?]>([
    ['#age=20&country=IN', ['1', '8', 'IN']],
    ['?age=20&country=IN', ['1', '8', 'IN']],
    ['#age=999&country=XX', ['', '', 'GB']],
    ['#age=-1&country=%3Cscript%3E', ['', '', 'GB']],
    ['#age=20.5&country=in', ['', '', 'GB']],
    ['#age=20%20months', ['', '', 'GB']],
    ['#age=9', ['', '', 'GB'], '9'.repeat(100_000)],
  ])('fills in what is one of ours and nothing else: %s', async (values, expected, more = '') => {
    const visitor = await openPhone(browser);
    await visitor.page.goto(served.address + values + more);
    await visitor.page.locator('[data-action=start]').tap();
    const given = await visitor.page.evaluate(() =>
      ['years', 'months', 'country'].map((name) => document.querySelector<HTMLInputElement>(`[name=${name}]`)?.value),
    );
    expect(given).toEqual(expected);
    expect(visitor.errors).toEqual([]);
    await visitor.close();
  });
});
