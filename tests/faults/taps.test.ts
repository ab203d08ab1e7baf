import { afterAll, beforeAll, describe, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { slowMotion } from '../journeys/support/look-at-screen';
import { openBrowser } from '../journeys/support/open-browser';
import { serveDist, type ServedDist } from '../journeys/support/serve-dist';
import type { Child } from '../journeys/support/walk';
import { answersKept, BABY, expectQuiet, IN_DANGER, keptInTab, open, placeOf, to } from './support/guide';

const CHILD: Child = { years: 3, months: 2, worries: ['worry.senses'] };
/** Longer than any answer waits before it takes a finger. */
const SETTLED_MS = 450;

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

/** Taps where the first such element stands, as often as the finger does, without looking again. */
async function hammer(page: Page, selector: string, times: number): Promise<void> {
  const target = page.locator(selector).first();
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (!box) throw new Error(`nothing to tap: ${selector}`);
  const taps = Array.from({ length: times }, () => page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2));
  await Promise.all(taps);
  await page.waitForTimeout(SETTLED_MS);
}
const ticked = (page: Page) => page.locator('input:checked').count();

describe.concurrent('a finger that taps more than once', () => {
  it.for([2, 3, 10])('%i taps on an answer answer one question', async (times, { expect }) => {
    const phone = await open(browser, served.address);
    await to(phone.page, 'question', CHILD);
    await phone.page.locator('main[data-armed]').waitFor();
    await hammer(phone.page, '[data-answer=no]', times);
    expect(await placeOf(phone.page)).toBe('question safety.hearing');
    expect(await answersKept(phone.page)).toEqual({ 'safety.loss': 'no' });
    expectQuiet(phone);
    await phone.close();
  });

  it.for([
    ['Start', 'welcome', '[data-action=start]', 'child', CHILD],
    ['Continue under the worries', 'concerns', '[data-action=continue]', 'background', CHILD],
    ['Continue under the background', 'background', '[data-action=continue]', 'question safety.loss', CHILD],
    ['None of these on the panel', 'right-now', '[data-answer=none]', 'concerns', CHILD],
    ['Go on under an urgent page', 'urgent', '[data-action=continue]', 'concerns', IN_DANGER],
    ['See what this may mean', 'review', '[data-action=continue]', 'result', BABY],
    ['Change in the review', 'review', '[data-action=change][data-for="safety.loss"]', 'question safety.loss', BABY],
  ] as const)('ten taps on %s make one step, and tick and answer nothing after it', async (way, { expect }) => {
    const [, from, selector, then, child] = way;
    const phone = await open(browser, served.address);
    await to(phone.page, from, child);
    if (from === 'right-now') await phone.page.locator('main[data-armed]').waitFor();
    const before = await answersKept(phone.page);
    await hammer(phone.page, selector, 10);
    expect(await placeOf(phone.page)).toBe(then);
    expect(await ticked(phone.page)).toBe(0);
    expect(await answersKept(phone.page)).toEqual(before);
    expectQuiet(phone);
    await phone.close();
  });

  it('ten taps on Back go back, lose no answer, and the way on is as it was', async ({ expect }) => {
    const phone = await open(browser, served.address);
    await to(phone.page, 'review');
    const before = (await keptInTab(phone.page)) as { visit: unknown };
    await hammer(phone.page, '[data-action=back]', 10);
    expect(((await keptInTab(phone.page)) as { visit: unknown }).visit).toEqual(before.visit);
    const { screens } = await to(phone.page, 'review');
    expect(screens.at(-1)).toBe('review');
    expect(((await keptInTab(phone.page)) as { visit: unknown }).visit).toEqual(before.visit);
    expectQuiet(phone);
    await phone.close();
  });

  it('while a step still moves over the screen, a tap answers once', async ({ expect }) => {
    const phone = await open(browser, served.address, { reducedMotion: 'no-preference' });
    await to(phone.page, 'question', CHILD);
    await phone.page.locator('main[data-armed]').waitFor();
    await slowMotion(phone.page);
    await phone.page.locator('[data-answer=no]').press('Enter');
    await phone.page.locator('main[data-question="safety.hearing"][data-armed]').waitFor();
    expect(await phone.page.evaluate(() => document.getAnimations().length)).toBeGreaterThan(0);
    await hammer(phone.page, '[data-answer=no]', 3);
    expect(await placeOf(phone.page)).toBe('question safety.spells');
    expect(await answersKept(phone.page)).toEqual({ 'safety.loss': 'no', 'safety.hearing': 'no' });
    await phone.close();
  });

  it('a key that is held down answers once', async ({ expect }) => {
    const phone = await open(browser, served.address);
    await to(phone.page, 'question', CHILD);
    await phone.page.locator('[data-answer=no]').focus();
    for (let repeat = 0; repeat < 20; repeat += 1) await phone.page.keyboard.down('Enter');
    await phone.page.keyboard.up('Enter');
    await phone.page.waitForTimeout(SETTLED_MS);
    expect(await answersKept(phone.page)).toEqual({ 'safety.loss': 'no' });
    await phone.close();
  });
});
