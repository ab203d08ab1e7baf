import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { chromium, type Browser, type Page } from 'playwright-core';
import { ensureBrowser } from '../../scripts/ensure-browser.mjs';
import { openBrowser } from '../journeys/support/open-browser';
import { serveDist, type ServedDist } from '../journeys/support/serve-dist';
import { answersKept, BABY, expectQuiet, keptInTab, open, placeOf, ready, to, untilAt } from './support/guide';

let browser: Browser;
let served: ServedDist;
beforeAll(async () => {
  browser = await openBrowser();
  served = await serveDist();
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

const answer = async (page: Page, choice: string, next: string) => {
  await page.locator(`[data-answer="${choice}"]`).press('Enter');
  await untilAt(page, `question ${next}`);
};
const keep = async (page: Page) => {
  await page.getByRole('button', { name: /^Keep them on this device/ }).press('Enter');
  await page.getByText('Kept on this device until').waitFor();
};
/** What the device keeps: a number and the answers of each. */
const keptOnDevice = (page: Page) =>
  page.evaluate(() =>
    (
      JSON.parse(localStorage.getItem('therapy-guide.kept') ?? '[]') as {
        id: number;
        stored: { visit: { answers: Record<string, string> } };
      }[]
    ).map(({ id, stored }) => [id, stored.visit.answers] as const),
  );
async function openTab(page: Page): Promise<Page> {
  const other = await page.context().newPage();
  await other.goto(served.address);
  await ready(other);
  return other;
}

describe.concurrent('two tabs', () => {
  it('each have a visit of their own, and neither sees the other’s', async ({ expect }) => {
    const phone = await open(browser, served.address);
    const { page } = phone;
    await to(page, 'question');
    const other = await openTab(page);
    expect(await placeOf(other)).toBe('welcome');
    await to(other, 'question', { years: 5, months: 1 });
    await answer(page, 'no', 'safety.hearing');
    await answer(other, 'yes', 'safety.loss.what');
    await Promise.all([page.reload(), other.reload()]);
    await Promise.all([ready(page), ready(other)]);
    expect([await placeOf(page), await placeOf(other)]).toEqual([
      'question safety.hearing',
      'question safety.loss.what',
    ]);
    expect([await answersKept(page), await answersKept(other)]).toEqual([
      { 'safety.loss': 'no' },
      { 'safety.loss': 'yes' },
    ]);
    expectQuiet(phone);
    await phone.close();
  });

  it('with the same kept answers: both are kept as they went on, and the later one says so', async ({ expect }) => {
    const phone = await open(browser, served.address);
    const { page } = phone;
    await to(page, 'background');
    await keep(page);
    await to(page, 'question');
    const other = await openTab(page);
    await other.locator('[data-kept-visit="1"] [data-action=resume]').press('Enter');
    await untilAt(other, 'question safety.loss');
    await answer(page, 'no', 'safety.hearing');
    await answer(page, 'no', 'safety.spells');
    await answer(other, 'yes', 'safety.loss.what');
    expect(await keptOnDevice(page)).toEqual([
      [1, { 'safety.loss': 'no', 'safety.hearing': 'no' }],
      [2, { 'safety.loss': 'yes' }],
    ]);
    for (const screen of ['safety.loss', 'background']) {
      await other.locator('[data-action=back]').press('Enter');
      await untilAt(other, screen === 'background' ? screen : `question ${screen}`);
    }
    await other.getByText('These answers are open in another tab too, and went on there. Both are kept.').waitFor();
    const third = await openTab(page);
    expect(await third.locator('[data-kept-visit]').count()).toBe(2);
    expectQuiet(phone);
    await phone.close();
  });

  it('of which one is a copy of the other, with its memory: the copy never takes the place of what went on', async ({
    expect,
  }) => {
    const phone = await open(browser, served.address);
    const { page } = phone;
    await to(page, 'background');
    await keep(page);
    await to(page, 'question');
    // as the browser's own “duplicate” does it: a copy of what the tab keeps
    const memory = await page.evaluate(() => Object.entries(sessionStorage));
    const copy = await page.context().newPage();
    await copy.addInitScript((entries) => {
      if (sessionStorage.length === 0) for (const [key, value] of entries) sessionStorage.setItem(key, value as string);
    }, memory);
    await copy.goto(served.address);
    await ready(copy);
    await untilAt(copy, 'question safety.loss');
    await answer(page, 'no', 'safety.hearing');
    await copy.reload();
    await ready(copy);
    expect(await keptOnDevice(page)).toEqual([[1, { 'safety.loss': 'no' }]]);
    await answer(copy, 'not-sure', 'safety.loss.what');
    expect(await keptOnDevice(page)).toEqual([
      [1, { 'safety.loss': 'no' }],
      [2, { 'safety.loss': 'not-sure' }],
    ]);
    expectQuiet(phone);
    await phone.close();
  });

  it('of which one deletes what is kept: the other keeps its visit in its tab, and brings nothing back', async ({
    expect,
  }) => {
    const phone = await open(browser, served.address);
    const { page } = phone;
    await to(page, 'background');
    await keep(page);
    await to(page, 'question');
    const other = await openTab(page);
    await other.locator('[data-action=delete]').press('Enter');
    await other.waitForFunction(() => localStorage.length === 0);
    await answer(page, 'no', 'safety.hearing');
    expect(await keptOnDevice(page)).toEqual([]);
    await page.reload();
    await ready(page);
    expect(await placeOf(page)).toBe('question safety.hearing');
    expect(await keptInTab(page)).toHaveProperty('visit.ageWeeks', BABY.weeks);
    expectQuiet(phone);
    await phone.close();
  });
});

describe('a browser that is ended', () => {
  it.each([
    ['and opened again offers what was kept on the device, with every answer', false],
    ['by force offers it too', true],
  ])('%s', async (_, byForce) => {
    const profile = mkdtempSync(join(tmpdir(), 'therapy-guide-profile-'));
    const launch = () =>
      chromium.launchPersistentContext(profile, { executablePath: ensureBrowser(), reducedMotion: 'reduce' });
    const first = await launch();
    const page = first.pages()[0] ?? (await first.newPage());
    await page.goto(served.address);
    await ready(page);
    await to(page, 'background');
    await keep(page);
    await to(page, 'question');
    await answer(page, 'no', 'safety.hearing');
    const before = await keptOnDevice(page);
    if (byForce) {
      // browsers write to the disk some seconds later
      await page.waitForTimeout(6_000);
      const session = await first.browser()?.newBrowserCDPSession();
      await session?.send('Browser.crash').catch(() => undefined);
    }
    await first.close().catch(() => undefined);

    const second = await launch();
    const again = second.pages()[0] ?? (await second.newPage());
    await again.goto(served.address);
    await ready(again);
    await again.locator('[data-kept-visit="1"] [data-action=resume]').press('Enter');
    await untilAt(again, 'question safety.hearing');
    if (JSON.stringify(await keptOnDevice(again)) !== JSON.stringify(before))
      throw new Error('other answers were kept');
    await second.close();
    rmSync(profile, { recursive: true, force: true });
  });
});
