import type { Page } from 'playwright-core';
import type { InPage } from './in-page';
import type { Step, Subject } from './subjects';
import { MOST_MS, within } from './time-limit';

/** A finger counts only once the question has been seen for a moment; every page gets the same one. */
const LOOKS_MS = 100;

/** The middle of what is to be tapped, brought into view; or what lies over it. */
async function pointOn(page: Page, selector: string): Promise<{ x: number; y: number }> {
  const target = page.locator(selector).filter({ visible: true }).first();
  const found = await target.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    if (top < 0 || bottom > innerHeight) element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = element.getBoundingClientRect();
    const [x, y] = [box.x + Math.min(box.width / 2, 60), box.y + box.height / 2];
    const over = document.elementFromPoint(x, y);
    return { x, y, over: over === null || element.contains(over) ? undefined : over.outerHTML.slice(0, 80) };
  });
  if (found.over !== undefined) throw new Error(`${found.over} lies over ${selector}`);
  return found;
}

/** On the page's own clock: the finger was lifted, and the next place was painted. */
export interface TimedTap {
  readonly from: number;
  readonly to: number;
}

/** One tap of a thumb that waits until it counts. */
export async function timeTap(page: Page, { ready }: Pick<Subject, 'ready'>, selector: string): Promise<TimedTap> {
  await page.locator(ready).first().waitFor({ timeout: MOST_MS.tap });
  const { x, y } = await pointOn(page, selector);
  await page.waitForTimeout(LOOKS_MS);
  await page.evaluate((mostMs) => (window as unknown as InPage).bench.watch(mostMs), MOST_MS.tap);
  await page.touchscreen.tap(x, y);
  const next = page.evaluate(() => (window as unknown as InPage).bench.next);
  return within(MOST_MS.tap * 1.5, `a tap on ${selector}`, next);
}

/** The way to the first question, which is not timed. */
export async function walkTo(page: Page, steps: readonly Step[]): Promise<void> {
  for (const step of steps) {
    if ('tap' in step) await page.locator(step.tap).tap();
    else await page.locator(step.fill).fill(step.value);
  }
}
