import type { Frame, Locator, Page } from 'playwright-core';

/** The guide, by itself or inside another page. */
export type Guide = Page | Frame;

/** One child as a parent would give it, by the contract attributes of the page alone. */
export interface Child {
  readonly years?: number;
  readonly months?: number;
  readonly weeks?: number;
  readonly weeksEarly?: number;
  /** ISO code, or empty for "not said"; absent: as the page suggests */
  readonly country?: string;
  readonly worries?: readonly string[];
  /** which of three or more worries are the main ones; absent: none is said to be */
  readonly mainWorries?: readonly string[];
  readonly conditions?: readonly string[];
  readonly therapiesUnderway?: readonly string[];
  readonly hearing?: string;
  /** by question id, `rightNow` for the panel; a question that is not named gets its first, reassuring button */
  readonly answers?: Readonly<Record<string, string>>;
  /** ticks of a list question, by question id */
  readonly ticks?: Readonly<Record<string, readonly string[]>>;
}

export interface Walk {
  /** question ids in the order asked */
  readonly asked: readonly string[];
  /** urgent pages met, as "flag:urgency" */
  readonly urgent: readonly string[];
  /** every kind of screen met */
  readonly screens: readonly string[];
  /** taps, or keys pressed: each answer, tick, action, filled field and chosen entry counts once */
  readonly touches: number;
}

/** What the parent walks with. A finger counts only once the question has been seen for a moment; a key counts at once. */
export interface Hand {
  readonly waits: boolean;
  press(target: Locator): Promise<void>;
  tick(target: Locator): Promise<void>;
}
export const THUMB: Hand = { waits: true, press: (target) => target.tap(), tick: (target) => target.tap() };
export const KEYS: Hand = {
  waits: false,
  press: (target) => target.press('Enter'),
  tick: (target) => target.press('Space'),
};

const MOST_STEPS = 140;
const ENDS = ['result', 'out-of-range'];

/** The screen, and on a question its id; once what stands further down has come as well. */
async function placeOf(page: Guide): Promise<string> {
  const main = page.locator('html:not([data-unfinished]) main[data-screen]');
  return main.evaluate((main) => `${main.getAttribute('data-screen')} ${main.getAttribute('data-question') ?? ''}`);
}

/** Acts, and waits until another screen is there. */
async function leave(page: Guide, act: () => Promise<void>): Promise<void> {
  const before = await placeOf(page);
  await act();
  await page.waitForFunction((place) => {
    const main = document.querySelector('html:not([data-unfinished]) main[data-screen]');
    return main !== null && `${main.getAttribute('data-screen')} ${main.getAttribute('data-question') ?? ''}` !== place;
  }, before);
}

/** What a parent does on each screen to get on; every touch is counted. */
function stepsOf(page: Guide, child: Child, hand: Hand) {
  const met = { asked: [] as string[], urgent: [] as string[], screens: [] as string[], touches: 0 };
  const on = (selector: string) => {
    met.touches += 1;
    return page.locator(selector).first();
  };
  const act = (action: string) => leave(page, () => hand.press(on(`[data-action="${action}"]`)));
  const answer = async (choice: string | undefined) => {
    if (hand.waits) await page.locator('main[data-armed]').waitFor();
    await leave(page, () => hand.press(on(choice === undefined ? '[data-answer]' : `[data-answer="${choice}"]`)));
  };
  const tickAll = async (mark: string, ids: readonly string[] = []) => {
    for (const id of ids) await hand.tick(on(`[${mark}="${id}"]`));
  };
  const fill = async (name: string, value: number | undefined) => {
    if (value !== undefined) await on(`[name=${name}]`).fill(String(value));
  };
  const choose = async (name: string, value: string | undefined) => {
    if (value !== undefined) await on(`[name=${name}]`).selectOption(value);
  };

  const steps: Readonly<Record<string, (question: string) => Promise<void>>> = {
    welcome: () => act('start'),
    async child() {
      await fill('years', child.years);
      await fill('months', child.months);
      await fill('weeks', child.weeks);
      await choose('weeksEarly', child.weeksEarly?.toString());
      await choose('country', child.country);
      await act('continue');
    },
    'right-now': () => answer(child.answers?.['rightNow'] ?? 'none'),
    async concerns() {
      await tickAll('data-worry', child.worries);
      await tickAll('data-main-worry', child.mainWorries);
      await act('continue');
    },
    async background() {
      await tickAll('data-therapy-underway', child.therapiesUnderway);
      await choose('hearing', child.hearing);
      await tickAll('data-condition', child.conditions);
      await act('continue');
    },
    async question(id) {
      met.asked.push(id);
      const ticks = child.ticks?.[id] ?? [];
      await tickAll('data-tick', ticks);
      await answer(ticks.length > 0 ? 'these' : child.answers?.[id]);
    },
    async urgent() {
      for (const flag of await page.locator('main [data-flag][data-urgency]').all())
        met.urgent.push(`${await flag.getAttribute('data-flag')}:${await flag.getAttribute('data-urgency')}`);
      await act('continue');
    },
    review: () => act('continue'),
  };
  return { met, steps };
}

/** Walks one visit from the screen that is shown to where it ends: the result, or the page for another age, or where `ends` says so. */
export async function walk(
  page: Guide,
  child: Child,
  onScreen: (screen: string) => Promise<void> = async () => {},
  hand: Hand = THUMB,
  ends: readonly string[] | (() => boolean) = ENDS,
): Promise<Walk> {
  const isEnd = (screen: string) => (typeof ends === 'function' ? ends() : ends.includes(screen));
  const { met, steps } = stepsOf(page, child, hand);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const [screen = '', question = ''] = (await placeOf(page)).split(' ');
    met.screens.push(screen);
    await onScreen(screen);
    if (isEnd(screen)) return met;
    const goOn = steps[screen];
    if (!goOn) throw new Error(`walked into a screen without a way on: ${screen}`);
    await goOn(question);
  }
  throw new Error(`no result after ${MOST_STEPS} steps: ${met.asked.join(', ')}`);
}
