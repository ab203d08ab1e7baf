import type { Child } from '../../journeys/support/walk';
import { inPage, until, type Driver } from './driver';

const MOST_STEPS = 140;

/** The kind of screen and, on a question, its id; nothing while what stands further down is still to come. */
export const placeOf = (driver: Driver) =>
  inPage(driver, () => {
    const main = document.querySelector('html:not([data-unfinished]) main[data-screen]');
    return [main?.getAttribute('data-screen'), main?.getAttribute('data-question')].filter(Boolean).join(' ');
  });

export const untilAt = (driver: Driver, wanted: string) =>
  until(`the page stands at ${wanted}`, async () => (await placeOf(driver)) === wanted);

const untilThere = (driver: Driver, selector: string) =>
  until(`${selector} is there`, () =>
    inPage(driver, (selector) => document.querySelector(selector) !== null, selector),
  );

export const untilReady = (driver: Driver) => untilThere(driver, 'html[data-ready]:not([data-unfinished])');

async function leaveBy(driver: Driver, selector: string): Promise<void> {
  const before = await placeOf(driver);
  await driver.press(selector);
  await until(`${selector} leads on from ${before}`, async () => !['', before].includes(await placeOf(driver)));
}

export const act = (driver: Driver, action: string) => leaveBy(driver, `[data-action="${action}"]`);

/** From the review to the question of one answer. */
export const change = (driver: Driver, id: string) => leaveBy(driver, `[data-action="change"][data-for="${id}"]`);

/** Answers the question of the screen; one that the child has no answer to gets its first, reassuring button. */
export async function answer(driver: Driver, { answers = {}, ticks = {} }: Child, id: string): Promise<void> {
  await untilThere(driver, 'main[data-armed]');
  for (const tick of ticks[id] ?? []) await driver.press(`[data-tick="${tick}"]`);
  const choice = ticks[id] ? 'these' : answers[id];
  await leaveBy(driver, choice === undefined ? '[data-answer]' : `[data-answer="${choice}"]`);
}

/** Walks from the welcome to the result by the contract attributes of the page alone; @returns the question ids in the order asked. */
export async function walk(
  driver: Driver,
  child: Child,
  onArrival: (place: string, asked: readonly string[]) => Promise<void>,
): Promise<readonly string[]> {
  const asked: string[] = [];
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const place = await placeOf(driver);
    await onArrival(place, asked);
    const [screen, id = ''] = place.split(' ');
    if (screen === 'result') return asked;
    if (screen === 'welcome') await act(driver, 'start');
    else if (screen === 'right-now') await answer(driver, child, 'rightNow');
    else if (screen === 'question') {
      await answer(driver, child, id);
      asked.push(id);
    } else {
      if (screen === 'child') {
        await driver.type('[name=years]', String(child.years ?? 0));
        await driver.type('[name=months]', String(child.months ?? 0));
      }
      if (screen === 'concerns') for (const worry of child.worries ?? []) await driver.press(`[data-worry="${worry}"]`);
      await act(driver, 'continue');
    }
  }
  throw new Error(`no result after ${MOST_STEPS} steps: ${asked.join(', ')}`);
}
