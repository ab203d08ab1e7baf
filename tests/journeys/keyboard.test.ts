import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { stopFaults, tabTo } from './support/keyboard';
import { openBrowser, openPhone, type Phone } from './support/open-browser';
import { serveDist, type ServedDist } from './support/serve-dist';

/** How often a key that is held down repeats itself before it is let go. */
const REPEATS = 6;

describe('a parent with a keyboard and nothing else', () => {
  let served: ServedDist;
  let browser: Browser;
  let phone: Phone;
  let page: Page;

  beforeAll(async () => {
    served = await serveDist();
    browser = await openBrowser();
    phone = await openPhone(browser, {
      isMobile: false,
      hasTouch: false,
      reducedMotion: 'reduce',
      acceptDownloads: true,
    });
    page = phone.page;
    await page.addInitScript(() => {
      window.print = () => {
        document.documentElement.dataset['printed'] = `${Number(document.documentElement.dataset['printed'] ?? 0) + 1}`;
      };
    });
    await page.goto(served.address);
    await page.locator('html[data-ready]:not([data-unfinished])').waitFor();
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  const screen = () =>
    page
      .locator('html:not([data-unfinished]) main')
      .evaluate(({ dataset }) => [dataset['screen'], dataset['question']].filter(Boolean).join(' '));
  const printed = () => page.locator('html').getAttribute('data-printed');

  /** A key that leads to another screen: its heading has the focus then, so that it is read out. */
  async function press(key: 'Enter' | 'Space', to: string): Promise<void> {
    await page.keyboard.press(key);
    await expect.poll(screen).toBe(to);
    await expect.poll(() => page.evaluate(() => document.activeElement?.matches('main h1'))).toBe(true);
  }
  const choose = async (selector: string, to: string, key: 'Enter' | 'Space' = 'Enter') => {
    await tabTo(page, selector);
    await press(key, to);
  };

  /** Every stop forward and back: in reading order, each one seen, none left out, and out again at both ends. */
  const expectOrder = async () => expect(await stopFaults(page, ['Tab', 'Shift+Tab']), await screen()).toEqual([]);

  /** begins at the address */
  async function readWelcome(): Promise<void> {
    await expectOrder();
    await choose('[data-action="start"]', 'child');
  }

  /** writes the age, is told what is missing, and goes on */
  async function writeAge(): Promise<void> {
    await tabTo(page, '[data-action="continue"]');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('alert');
    await tabTo(page, '[role=alert] button');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('years');
    await page.keyboard.type('6');
    await page.keyboard.press('Tab');
    await page.keyboard.type('3');
    await expectOrder();
    await choose('[data-action="continue"]', 'right-now');
  }

  /** answers the panel, ticks a worry and passes the background */
  async function passToQuestions(): Promise<void> {
    await expectOrder();
    await choose('[data-answer="none"]', 'concerns');
    await expectOrder();
    await tabTo(page, '[data-worry="worry.clumsy"]');
    await page.keyboard.press('Space');
    expect(await page.locator('[data-worry="worry.clumsy"]').isChecked()).toBe(true);
    await choose('[data-action="continue"]', 'background');
    await expectOrder();
    await choose('[data-action="continue"]', 'question safety.loss');
  }

  /** skips the head, reads why we ask, answers by Enter and by Space, and goes back */
  async function readWhy(): Promise<void> {
    await expectOrder();
    await tabTo(page, '.skip');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.matches('main h1'))).toBe(true);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.matches('main [aria-expanded]'))).toBe(true);
    await tabTo(page, 'main [aria-expanded]');
    await page.keyboard.press('Enter');
    expect(await page.locator('main [aria-expanded=true]').count()).toBe(1);
    await page.keyboard.press('Space');
    expect(await page.locator('main [aria-expanded=true]').count()).toBe(0);
    await choose('[data-answer="no"]', 'question safety.hearing');
    await choose('[data-answer="no"]', 'question safety.spells', 'Space');
    await tabTo(page, '[data-action="back"]', 'Shift+Tab');
    await press('Enter', 'question safety.hearing');
    await tabTo(page, '[data-answer="no"]');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/your answer before/);
    await press('Enter', 'question safety.spells');
  }

  /** answers nothing with a key that is held down */
  async function holdKeyDown(): Promise<void> {
    await tabTo(page, '[data-answer="none"]');
    await page.keyboard.down('Enter');
    await expect.poll(screen).toBe('question safety.body');
    for (let repeat = 0; repeat < REPEATS; repeat += 1) await page.keyboard.down('Enter');
    await tabTo(page, '[data-answer="none"]');
    for (let repeat = 0; repeat < REPEATS; repeat += 1) await page.keyboard.down('Enter');
    await page.keyboard.up('Enter');
    expect(await screen()).toBe('question safety.body');
    await press('Enter', 'question safety.movement');
  }

  /** meets a sign that a doctor sees today, prints the note and goes on */
  async function meetUrgentPage(): Promise<void> {
    await choose('[data-answer="some"]', 'question safety.oneSided');
    await choose('[data-answer="no"]', 'question safety.limp');
    await choose('[data-answer="yes"]', 'question safety.limp.unwell');
    await choose('[data-answer="yes"]', 'question safety.limp.new');
    await choose('[data-answer="yes"]', 'urgent');
    await expectOrder();
    await tabTo(page, '[data-action="print"]');
    await page.keyboard.press('Enter');
    expect(await printed()).toBe('1');
    await choose('[data-action="continue"]', 'question safety.limp.otherDays');
  }

  /** answers all the rest, ticks what is hard, and checks the answers */
  async function answerTheRest(): Promise<void> {
    for (let place = await screen(); place !== 'review'; place = await screen()) {
      const isList = (await page.locator('[data-tick]').count()) > 0;
      if (isList) {
        await expectOrder();
        await tabTo(page, '[data-tick]');
        await page.keyboard.press('Space');
      }
      await tabTo(page, isList ? '[data-answer="these"]' : '[data-answer]');
      await page.keyboard.press('Enter');
      await expect.poll(screen).not.toBe(place);
      await expect.poll(() => page.evaluate(() => document.activeElement?.matches('main h1'))).toBe(true);
    }
    await expectOrder();
    await choose('[data-action="change"][data-for="safety.hearing"]', 'question safety.hearing');
    await choose('[data-answer="no"]', 'review');
    await choose('[data-action="continue"]', 'result');
  }

  /** reads the whole result, opens everything in it, shares and prints */
  async function readResult(): Promise<void> {
    await expectOrder();
    await tabTo(page, '[data-action="print"]');
    await page.keyboard.press('Enter');
    expect(await printed()).toBe('2');
    await tabTo(page, '[data-action="share"]');
    await page.keyboard.press('Enter');
    await page.locator('[data-share-panel]').waitFor();
    for (const closed = page.locator('main details:not([open]) > summary:visible'); (await closed.count()) > 0;) {
      await tabTo(page, 'details:not([open]) > summary');
      await page.keyboard.press('Enter');
    }
    expect(await page.locator('[data-therapy]').first().isVisible()).toBe(true);
    await expectOrder();
  }

  /** saves the file, then deletes all and leaves */
  async function takeAwayAndLeave(): Promise<void> {
    await tabTo(page, '[data-save-file=page]');
    const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(file.suggestedFilename()).toMatch(/\.html$/);
    await tabTo(page, '[data-action="delete"]');
    await page.keyboard.press('Enter');
    await expect.poll(screen).toBe('welcome');
    expect(await page.evaluate(() => [sessionStorage.length, localStorage.length])).toEqual([0, 0]);
  }

  it('is led from the address to the result, prints on the way, takes a file along, deletes all, and sees at every stop where the keyboard is', async () => {
    await readWelcome();
    await writeAge();
    await passToQuestions();
    await readWhy();
    await holdKeyDown();
    await meetUrgentPage();
    await answerTheRest();
    await readResult();
    await takeAwayAndLeave();
    expect(phone.errors).toEqual([]);
  });
});
