import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { axeFaults } from './support/axe-faults';
import { openBrowser, openPhone, type Phone } from './support/open-browser';
import { readQr } from './support/read-qr';
import { LATE_TALKER } from './support/late-talker';
import { serveDist, type ServedDist } from './support/serve-dist';
import { KEYS, walk } from './support/walk';

const LAPTOP = { viewport: { width: 1280, height: 720 }, isMobile: false, hasTouch: false };

describe('a result handed from one screen to another', () => {
  let served: ServedDist;
  let browser: Browser;
  let link: string;
  let phone: Phone;

  beforeAll(async () => {
    served = await serveDist();
    browser = await openBrowser();
    phone = await openPhone(browser);
    await arrive(phone.page, served.address);
    await walk(phone.page, LATE_TALKER, undefined, KEYS);
    await phone.page.locator('[data-action="share"]').tap();
    link = (await phone.page.locator('[data-share-link]').getAttribute('href')) ?? '';
  });
  afterAll(async () => {
    await phone?.close();
    await browser?.close();
    await served?.close();
  });

  async function arrive(page: Page, address: string): Promise<void> {
    await page.goto(address);
    await page.locator('html[data-ready]:not([data-unfinished])').waitFor();
  }
  async function openDesk() {
    return openPhone(browser, LAPTOP);
  }
  const shown = (page: Page) => page.locator('main').innerText();

  it('the parent reads what is in it before anything is handed over', async () => {
    const panel = phone.page.locator('[data-share-panel]');
    expect(await panel.innerText()).toMatch(
      /the age, what you answered, and what this page says\. No name and no birth date/,
    );
    expect(new URL(link).origin + new URL(link).pathname).toBe(served.address);
    expect(phone.page.url()).toBe(served.address);
  });

  it('the code on the phone’s screen is read by a camera program that is not ours, and is small', async () => {
    const picture = await phone.page.locator('[data-share-panel] svg[role="img"]').screenshot();
    const [code] = await readQr(picture);
    expect(code?.text).toBe(link);
    expect(code?.modules).toBeLessThanOrEqual(49);
  });

  it('another browser shows the doctor’s page at first sight, and takes the answers out of its address', async () => {
    const desk = await openDesk();
    await arrive(desk.page, link);
    await desk.page.locator('html:not([data-unfinished]) main[data-screen="handover"] h1').waitFor();
    expect(desk.page.url()).toBe(served.address);
    expect(await desk.page.evaluate(() => JSON.stringify(history.state))).not.toContain('s=');
    const text = await shown(desk.page);
    for (const told of [
      '20 months',
      'Says or signs no words (said to be followed)',
      'due 18 months: Tries 3 or more words',
    ])
      expect(text).toContain(told);
    const told = desk.page.getByRole('heading', { name: 'What the family was told' });
    expect((await told.boundingBox())?.y).toBeLessThan(720);
    expect(await desk.page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
    expect(await axeFaults(desk.page)).toEqual([]);
    expect(desk.errors).toEqual([]);
    await desk.close();
  });

  it('the doctor’s page on the desk prints the sheet that the parent would print', async () => {
    const desk = await openDesk();
    await arrive(desk.page, link);
    const paper = (page: Page) => page.locator('.sheet-of-paper').evaluate((sheet) => sheet.textContent);
    await desk.page.locator('html:not([data-unfinished]) main[data-screen="handover"] h1').waitFor();
    expect(await paper(desk.page)).toBe(await paper(phone.page));
    await desk.close();
  });

  it('a visit in progress in that browser waits as it was', async () => {
    const desk = await openDesk();
    await arrive(desk.page, served.address);
    await walk(desk.page, { years: 8 }, undefined, KEYS, ['question']);
    const before = await shown(desk.page);
    const kept = () => desk.page.evaluate(() => JSON.parse(sessionStorage.getItem('therapy-guide') ?? '{}').visit);
    const visit = await kept();
    // over the page that is there: only what stands after # changes
    await desk.page.evaluate((address) => (window.location.href = address), link);
    await desk.page.locator('html:not([data-unfinished]) main[data-screen="handover"]').waitFor();
    expect(await shown(desk.page)).toContain('20 months');
    expect(await kept()).toEqual(visit);
    await desk.page.locator('[data-action="continue"]').click();
    await expect.poll(() => shown(desk.page)).toBe(before);
    // in a page of its own: the visit is still unread in the tab's memory
    await desk.page.goto('about:blank');
    await arrive(desk.page, link);
    await desk.page.locator('html:not([data-unfinished]) main[data-screen="handover"]').waitFor();
    expect(await kept()).toEqual(visit);
    await desk.page.locator('[data-action="continue"]').click();
    await expect.poll(() => shown(desk.page)).toBe(before);
    await desk.close();
  });

  it('“Delete and leave” beside it leaves the visits that a family keeps in that browser', async () => {
    const desk = await openDesk();
    await arrive(desk.page, served.address);
    await walk(desk.page, { years: 8 }, undefined, KEYS, ['background']);
    await desk.page.getByRole('button', { name: /^Keep them on this device/ }).press('Enter');
    await desk.page.getByRole('button', { name: 'Delete from this device' }).waitFor();
    const other = await desk.context.newPage();
    await arrive(other, link);
    await other.locator('html:not([data-unfinished]) main[data-screen="handover"] h1').waitFor();
    await other.locator('[data-action="delete"]').press('Enter');
    await other.locator('main[data-screen="welcome"]').waitFor();
    expect(await other.locator('main').innerText()).toContain('8 years');
    expect(await other.locator('main').innerText()).not.toContain('20 months');
    await desk.close();
  });

  it('a scanner that types opens it wherever the focus is, and a pasted link too', async () => {
    const desk = await openDesk();
    await arrive(desk.page, served.address);
    await openEntry(desk.page);
    await desk.page.keyboard.type(link, { delay: 1 });
    await desk.page.keyboard.press('Enter');
    await expect.poll(() => shown(desk.page)).toContain('20 months');
    await desk.page.getByRole('button', { name: 'Open other answers' }).click();
    await desk.page.getByLabel('Link or code').fill(`  ${link.toUpperCase()} `);
    await desk.page.getByRole('button', { name: 'Open', exact: true }).click();
    await expect.poll(() => shown(desk.page)).toContain('20 months');
    await desk.close();
  });

  it('what is damaged, hostile or not ours gives one clear sentence and never a summary', async () => {
    const desk = await openDesk();
    await arrive(desk.page, served.address);
    await openEntry(desk.page);
    const code = link.slice(link.indexOf('#s=') + 3);
    const changed = Array.from({ length: 24 }, (_, index) => {
      const at = Math.floor((index * code.length) / 24);
      return `#s=${code.slice(0, at)}${code[at] === 'A' ? 'B' : 'A'}${code.slice(at + 1)}`;
    });
    const hostile = [
      `#s=${'A'.repeat(100_000)}`,
      '#s=<img src=x onerror=alert(1)>',
      `#s=${code.slice(0, 40)}`,
      '#s=%00%00',
      'javascript:alert(1)#s=AAAA',
      '#s=',
    ];
    for (const given of [...changed, ...hostile]) {
      await desk.page.getByLabel('Link or code').fill(given);
      await desk.page.getByRole('button', { name: 'Open', exact: true }).click();
      expect(await desk.page.getByRole('alert').innerText(), given.slice(0, 60)).toMatch(
        /cut or changed|no answers from this guide/,
      );
      expect(await desk.page.getByLabel('Link or code').inputValue()).toBe(given);
    }
    await desk.page.getByLabel('Link or code').fill('Dear doctor');
    await desk.page.getByRole('button', { name: 'Open', exact: true }).click();
    expect(await desk.page.getByRole('alert').innerText()).toMatch(/no answers from this guide/);
    expect(await axeFaults(desk.page)).toEqual([]);
    expect(desk.errors).toEqual([]);
    await desk.close();
  });

  it('as the address of a page, a damaged link says so and leads on', async () => {
    const desk = await openDesk();
    await arrive(desk.page, `${served.address}#s=${'A'.repeat(100_000)}`);
    expect(await desk.page.getByRole('alert').innerText()).toMatch(/cut or changed/);
    expect(desk.page.url()).toBe(served.address);
    await desk.page.getByRole('button', { name: 'To the guide for parents' }).click();
    await desk.page.locator('main[data-screen="welcome"]').waitFor();
    await desk.close();
  });

  async function openEntry(page: Page): Promise<void> {
    await page.getByRole('button', { name: 'Details' }).click();
    await page.getByRole('button', { name: 'Open the answers of a family' }).click();
    await page.locator('html:not([data-unfinished]) main[data-screen="handover"]').waitFor();
  }
});
