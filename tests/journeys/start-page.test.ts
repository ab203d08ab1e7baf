import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { buildPseudo } from './support/build-pseudo';
import { laterScripts } from './support/later-files';
import { openBrowser, openPhone, type Phone } from './support/open-browser';
import { serveDist, type ServedDist } from './support/serve-dist';

const HEADING = 'You noticed something about your child. That is useful.';
const SCRIPTS = '**/assets/*.js';

let served: ServedDist;
let browser: Browser;
const open: Phone[] = [];

beforeAll(async () => {
  served = await serveDist();
  browser = await openBrowser();
});
afterEach(async () => {
  for (const phone of open.splice(0)) await phone.close();
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

async function phoneWith(options: Parameters<typeof openPhone>[1] = {}) {
  const phone = await openPhone(browser, options);
  open.push(phone);
  return phone;
}
function deferred() {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((done) => (resolve = done));
  return { promise, resolve };
}
/** Holds back what an address is asked for until the returned function is called. */
async function hold(page: Page, files: string | ((url: URL) => boolean)) {
  const { promise: gone, resolve: letGo } = deferred();
  await page.route(files, async (route) => {
    await gone;
    await route.continue();
  });
  return letGo;
}
async function goToRightNow(page: Page) {
  await page.locator('[data-action=start]').tap();
  await page.locator('[name=years]').fill('2');
  await page.locator('[data-action=continue]').tap();
  await page.locator('main[data-screen=right-now]').waitFor();
}
const heading = (page: Page) => page.locator('main h1').innerText();
const onOneLine = (text: string) => text.replace(/\s+/g, ' ');

describe('the start page before its script', () => {
  it('says what it is, and the script goes on with the same elements, without moving any', async () => {
    const { page, errors } = await phoneWith();
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => shifts.push(...list.getEntries().map((entry) => entry.startTime))).observe({
        type: 'layout-shift',
        buffered: true,
      });
    });
    const letGo = await hold(page, SCRIPTS);
    await page.goto(served.address, { waitUntil: 'commit' });
    await page.locator('main h1').waitFor();
    expect(onOneLine(await heading(page))).toBe(HEADING);
    expect(await page.locator('html').getAttribute('data-startable')).toBeNull();
    await page.evaluate(() => Object.assign(window, { before: [...document.querySelectorAll('main *, header *')] }));
    letGo();
    await page.locator('html[data-ready]:not([data-unfinished])').waitFor();
    const kept = await page.evaluate(() => {
      const { before, shifts } = window as unknown as { before: Element[]; shifts: number[] };
      return { all: before.length, still: before.filter((element) => element.isConnected).length, shifts };
    });
    expect(kept.all).toBeGreaterThan(20);
    expect(kept.still).toBe(kept.all);
    expect(kept.shifts).toEqual([]);
    expect(errors).toEqual([]);
  });

  it('keeps a tap on Start that came before the script, also a double one, and says so', async () => {
    const { page } = await phoneWith();
    const letGo = await hold(page, SCRIPTS);
    await page.goto(served.address, { waitUntil: 'commit' });
    await page.locator('[data-action=start]').tap();
    await page.locator('[data-action=start]').tap();
    expect(await page.locator('#starting').innerText()).toMatch(/^One moment/);
    expect(await page.locator('#starting').isVisible()).toBe(true);
    letGo();
    await page.locator('main[data-screen=child]').waitFor();
  });

  it('is a page of its own for whoever has a visit in this tab', async () => {
    const { page, errors } = await phoneWith();
    await page.goto(served.address);
    await goToRightNow(page);
    // a reload cuts off what is still on its way
    await page.locator('html[data-ready]:not([data-unfinished])').waitFor();
    await page.reload();
    await page.locator('main[data-screen=right-now]').waitFor();
    expect(await page.locator('main').count()).toBe(1);
    expect(errors).toEqual([]);
  });

  it('inside another page, opened by itself, still works', async () => {
    const { page, errors } = await phoneWith();
    await page.goto(`${served.address}embed/`);
    await page.locator('html[data-ready]:not([data-unfinished])').waitFor();
    expect(await page.locator('main').count()).toBe(1);
    expect(errors).toEqual([]);
  });
});

describe('without scripts', () => {
  it('says the signs of danger, whom to call, and what the three therapies are', async () => {
    const { page } = await phoneWith({ javaScriptEnabled: false });
    await page.goto(served.address);
    const text = onOneLine(await page.locator('body').innerText());
    expect(text).toContain('JavaScript');
    expect(text).toContain('Call your local emergency number at once');
    expect(text).toContain('Choking, not breathing');
    for (const therapy of ['Speech therapy', 'Occupational therapy', 'Physiotherapy']) expect(text).toContain(therapy);
    expect(await page.locator('#app').isVisible()).toBe(false);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
  });
});

describe('a part of the page that does not arrive', () => {
  it('is tried for again, explained, and the visit goes on where it stood as soon as it comes', async () => {
    const { page } = await phoneWith();
    const isLater = await laterScripts(served.address);
    let tries = 0;
    let isBroken = true;
    await page.route(isLater, async (route) => {
      if (isBroken) tries += 1;
      await (isBroken ? route.abort() : route.continue());
    });
    await page.goto(served.address);
    await goToRightNow(page);
    await page.locator('main[data-armed]').waitFor();
    await page.locator('[data-answer=yes-or-not-sure]').tap();
    // what is missing here is the page of emergencies: it still says whom to call
    await page.locator('html:not([data-unfinished]) main[data-screen=urgent]').waitFor();
    expect(await page.locator('main').innerText()).toMatch(/^\s*Call (999|112|your local emergency number) now/);
    await page.getByText('A part of this guide has not arrived').waitFor({ timeout: 20_000 });
    expect(tries).toBeGreaterThanOrEqual(3);
    isBroken = false;
    await page.locator('[data-action=try-again]').tap();
    await page
      .locator('html:not([data-unfinished]) main[data-screen=urgent] [data-flag]')
      .first()
      .waitFor({ state: 'attached', timeout: 20_000 });
  });

  it('comes by itself at the next try, without a reload', async () => {
    const { page } = await phoneWith();
    const isLater = await laterScripts(served.address);
    let tries = 0;
    await page.route(isLater, async (route) => {
      tries += 1;
      await (tries <= 2 ? route.abort() : route.continue());
    });
    await page.goto(served.address);
    await page.evaluate(() => Object.assign(window, { isSamePage: true }));
    await page.locator('html[data-ready]:not([data-unfinished])').waitFor();
    expect(tries).toBeGreaterThan(2);
    expect(await page.evaluate('window.isSamePage')).toBe(true);
  });
});

describe('a language that has a page of its own', () => {
  let pseudo: ServedDist;
  beforeAll(async () => {
    pseudo = await serveDist({ folder: buildPseudo(), base: '/guide/' });
  });
  afterAll(async () => {
    await pseudo?.close();
  });

  it.each([
    ['en-XA', 'ltr'],
    ['ar-XB', 'rtl'],
  ])('%s stands whole in its page, in its direction, and works from there', async (code, direction) => {
    const { page, errors } = await phoneWith();
    const letGo = await hold(page, SCRIPTS);
    await page.goto(`${pseudo.address}${code}/`, { waitUntil: 'commit' });
    await page.locator('main h1').waitFor();
    const root = page.locator('html');
    expect([await root.getAttribute('lang'), await root.getAttribute('dir')]).toEqual([code, direction]);
    const before = await heading(page);
    expect(before).not.toContain('You noticed');
    letGo();
    await page.locator('html[data-ready]:not([data-unfinished])').waitFor();
    expect(await heading(page)).toBe(before);
    await page.locator('[data-action=start]').tap();
    await page.locator('main[data-screen=child]').waitFor();
    expect(errors).toEqual([]);
  });

  it('needs no word and no screen of the rest up to the first question', async () => {
    // in a pseudo-language a word that is missing stops the page
    const { page, errors } = await phoneWith({ serviceWorkers: 'block' });
    const start = `${pseudo.address}en-XA/`;
    const isLater = await laterScripts(start);
    await page.route(
      (url) => isLater(url) && !url.pathname.includes('pseudo-language'),
      (route) => route.abort(),
    );
    await page.goto(start);
    await goToRightNow(page);
    await page.locator('main[data-armed]').waitFor();
    await page.locator('[data-answer=none]').tap();
    await page.locator('main[data-screen=concerns] [data-worry]').first().tap();
    await page.locator('[data-action=continue]').tap();
    await page.locator('main[data-screen=background]').waitFor();
    await page.locator('[data-action=continue]').tap();
    await page.locator('main[data-question="safety.loss"][data-armed]').waitFor();
    // why it is asked comes with the rest
    expect(await page.locator('main h1').innerText()).toMatch(/^\[/);
    expect(await page.locator('[data-answer]').allInnerTexts()).toEqual([
      expect.stringMatching(/^\[/),
      expect.stringMatching(/^\[/),
      expect.stringMatching(/^\[/),
    ]);
    expect(errors.filter((error) => !error.startsWith('request failed'))).toEqual([]);
  });
});
