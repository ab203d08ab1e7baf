import type { Page } from 'playwright-core';

/** One child as a parent would give it, by the contract attributes of the page alone. */
export interface Child {
  readonly years?: number;
  readonly months?: number;
  readonly weeks?: number;
  readonly worries?: readonly string[];
  /** by question id; a question that is not named gets its first, reassuring button */
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
}

const MOST_STEPS = 140;
const main = 'main[data-screen]';

const screenOf = (page: Page) => page.locator(main).getAttribute('data-screen');
const placeOf = (page: Page) =>
  page.evaluate(() => {
    const main = document.querySelector('main[data-screen]');
    return `${main?.getAttribute('data-screen')} ${main?.getAttribute('data-question') ?? ''}`;
  });

async function leave(page: Page, act: () => Promise<void>): Promise<void> {
  const before = await placeOf(page);
  await act();
  await page.waitForFunction((place) => {
    const main = document.querySelector('main[data-screen]');
    return main !== null && `${main.getAttribute('data-screen')} ${main.getAttribute('data-question') ?? ''}` !== place;
  }, before);
}

const tapAction = (page: Page, action: string) =>
  leave(page, () => page.locator(`[data-action="${action}"]`).first().tap());

async function answer(page: Page, child: Child, id: string): Promise<void> {
  await page.locator('main[data-armed]').waitFor();
  for (const tick of child.ticks?.[id] ?? []) await page.locator(`[data-tick="${tick}"]`).check();
  const choice = child.ticks?.[id]?.length ? 'these' : child.answers?.[id];
  const buttons = page.locator('[data-answer]');
  await leave(page, () => (choice === undefined ? buttons.first() : page.locator(`[data-answer="${choice}"]`)).tap());
}

async function giveChild(page: Page, { years, months, weeks }: Child): Promise<void> {
  if (years !== undefined) await page.locator('[name=years]').fill(String(years));
  if (months !== undefined) await page.locator('[name=months]').fill(String(months));
  if (weeks !== undefined) await page.locator('[name=weeks]').fill(String(weeks));
  await tapAction(page, 'continue');
}

/** Walks one visit from the welcome to the result, as a thumb would, and says what it met. */
export async function walk(
  page: Page,
  child: Child,
  onScreen: (screen: string) => Promise<void> = async () => {},
): Promise<Walk> {
  const asked: string[] = [];
  const urgent: string[] = [];
  const screens: string[] = [];
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const screen = (await screenOf(page)) ?? '';
    screens.push(screen);
    await onScreen(screen);
    if (screen === 'result') return { asked, urgent, screens };
    if (screen === 'welcome') await tapAction(page, 'start');
    else if (screen === 'child') await giveChild(page, child);
    else if (screen === 'right-now') {
      await page.locator('main[data-armed]').waitFor();
      await leave(page, () => page.locator(`[data-answer="${child.answers?.['rightNow'] ?? 'none'}"]`).tap());
    } else if (screen === 'concerns') {
      for (const worry of child.worries ?? []) await page.locator(`[data-worry="${worry}"]`).check();
      await tapAction(page, 'continue');
    } else if (screen === 'urgent') {
      const flags = page.locator('[data-flag][data-urgency]');
      for (const flag of await flags.all())
        urgent.push(`${await flag.getAttribute('data-flag')}:${await flag.getAttribute('data-urgency')}`);
      await tapAction(page, 'continue');
    } else if (screen === 'question') {
      const id = (await page.locator(main).getAttribute('data-question')) ?? '';
      asked.push(id);
      await answer(page, child, id);
    } else if (screen === 'background' || screen === 'review') await tapAction(page, 'continue');
    else throw new Error(`walked into a screen without a way on: ${screen}`);
  }
  throw new Error(`no result after ${MOST_STEPS} steps: ${asked.join(', ')}`);
}
