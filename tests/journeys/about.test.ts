import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { CONTENT } from '../../src/content/content';
import { openBrowser, openPhone } from './support/open-browser';
import { readPdf } from './support/read-pdf';
import { serveDist, type ServedDist } from './support/serve-dist';
import { KEYS, walk } from './support/walk';

const CHILD = { years: 2, months: 6, answers: { 'talking.actionWord': 'not-yet' } } as const;
const solid = (text: string): string => text.replaceAll(/\s/g, '');

describe('the page about the guide', () => {
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

  const open = async (address = served.address) => {
    const phone = await openPhone(browser);
    await phone.page.goto(address);
    await phone.page.locator('html[data-ready]:not([data-unfinished])').waitFor();
    return phone;
  };
  const at = (page: Page, screen: string) =>
    page.locator(`html:not([data-unfinished]) main[data-screen=${screen}]`).waitFor();
  const aboutFrom = async (page: Page, name: string) => {
    await page.getByRole('button', { name }).tap();
    await at(page, 'about');
  };
  /** The page jumps about in itself, then one step back leaves it, by our button or by the browser's. */
  const jumpAndLeave = async (page: Page, way: 'ours' | 'browser') => {
    const { href } = new URL(page.url());
    for (const part of ['Licence', 'Versions', 'What it rests on']) {
      await page.getByRole('navigation').getByRole('link', { name: part }).tap();
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(part);
    }
    expect(page.url()).toBe(href);
    if (way === 'browser') await page.goBack();
    else await page.locator('[data-action=back]').tap();
  };

  it('is reached from the welcome, a question and the result, and one step back is where it was opened', async () => {
    const phone = await open();
    const { page } = phone;
    await aboutFrom(page, 'Details');
    await jumpAndLeave(page, 'browser');
    await at(page, 'welcome');

    let question = '';
    const onScreen = async (screen: string) => {
      if (screen !== 'question' || question !== '') return;
      question = (await page.locator('main').getAttribute('data-question')) ?? '';
      await page.getByText('Why we ask').tap();
      await aboutFrom(page, 'About this guide');
      await jumpAndLeave(page, 'ours');
      await page.locator(`main[data-question="${question}"]`).waitFor();
    };
    await walk(page, CHILD, onScreen, KEYS);
    expect(question).not.toBe('');
    const result = await page.locator('main').innerText();
    await aboutFrom(page, 'How this works, and its limits');
    await page.reload();
    await page.locator('html[data-ready] main[data-screen=about]').waitFor();
    await jumpAndLeave(page, 'browser');
    await at(page, 'result');
    expect(await page.locator('main').innerText()).toBe(result);
    expect(phone.errors).toEqual([]);
    await phone.close();
  });

  it('is reached from what was handed over, which is still there afterwards', async () => {
    const family = await open();
    await walk(family.page, CHILD, undefined, KEYS);
    await family.page.locator('[data-action=share]').tap();
    const link = (await family.page.locator('[data-share-link]').getAttribute('href')) ?? '';
    await family.close();
    const doctor = await open(link);
    await doctor.page.locator('html:not([data-unfinished]) main[data-screen=handover] .parts').waitFor();
    const received = await doctor.page.locator('main').innerText();
    await aboutFrom(doctor.page, 'About this guide');
    await jumpAndLeave(doctor.page, 'ours');
    await doctor.page.locator('html:not([data-unfinished]) main[data-screen=handover] .parts').waitFor();
    expect(await doctor.page.locator('main').innerText()).toBe(received);
    await doctor.close();
  });

  it('prints as it stands, with all that unfolds and every source', async () => {
    const phone = await open();
    await aboutFrom(phone.page, 'Details');
    const { text } = await readPdf(await phone.page.pdf({ format: 'A4' }));
    const printed = solid(text);
    for (const { title } of Object.values(CONTENT.sources)) expect(printed).toContain(solid(title));
    expect(printed).not.toContain(solid('Copy these lines'));
    const { version } = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../package.json'), 'utf8')) as {
      version: string;
    };
    expect(printed).toContain(solid(`This app: ${version}`));
    expect(printed).toContain(solid(`Questions and rules: ${CONTENT.version}`));
    await phone.close();
  });

  it('has no word in what comes before the first question', async () => {
    const start = await (await fetch(served.address)).text();
    const named = [...start.matchAll(/\b(?:src|href)="(\.\/assets\/[^"]+)"/g)].map(([, path = '']) => path);
    expect(named.length).toBeGreaterThan(1);
    for (const path of named)
      expect(await (await fetch(new URL(path, served.address))).text()).not.toContain('What a web page cannot promise');
  });
});
