import { expect } from 'vitest';
import type { Browser, BrowserContextOptions, Frame, Page } from 'playwright-core';
import { openPhone, type Phone } from '../../journeys/support/open-browser';
import { KEYS, walk, type Child } from '../../journeys/support/walk';

/** Asked about safety only, so that the way to the end is short. */
export const BABY: Child = { years: 0, months: 0, weeks: 4, weeksEarly: 10, worries: ['worry.feeding'] };
export const IN_DANGER: Child = { ...BABY, answers: { rightNow: 'yes-or-not-sure' } };

export const ready = (page: Page | Frame) =>
  page.locator('html[data-ready]:not([data-unfinished])').waitFor({ state: 'attached' });

export async function open(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
  prepare: (page: Page) => Promise<unknown> = async () => undefined,
): Promise<Phone> {
  const phone = await openPhone(browser, { reducedMotion: 'reduce', ...options });
  await prepare(phone.page);
  await phone.page.goto(address);
  await ready(phone.page);
  return phone;
}

/** Walks on by keyboard, which no waiting for a finger holds up. */
export const to = (page: Page | Frame, screen: string, child: Child = BABY) =>
  walk(page, child, undefined, KEYS, [screen]);

/** "question safety.loss", or the screen alone. */
export const placeOf = (page: Page | Frame): Promise<string> =>
  page
    .locator('html:not([data-unfinished]) main')
    .evaluate(({ dataset: { screen = '', question = '' } }) => `${screen} ${question}`.trim());
export const untilAt = async (page: Page | Frame, place: string): Promise<void> => {
  await page.waitForFunction(
    (place) => {
      const main = document.querySelector<HTMLElement>('html:not([data-unfinished]) main');
      const { screen = '', question = '' } = main?.dataset ?? {};
      return `${screen} ${question}`.trim() === place;
    },
    place,
    { timeout: 30_000 },
  );
};

/** All that can be read on the screen, but for a line that depends on the moment. */
export const wordsOf = (page: Page | Frame): Promise<string> =>
  page.evaluate(() => {
    const main = document.querySelector('main')?.cloneNode(true) as HTMLElement;
    main.querySelectorAll('[data-without-network]').forEach((each) => each.remove());
    return main.innerText.replace(/\s+/g, ' ').trim();
  });

/** What the tab keeps, as it is read back. */
export const keptInTab = (page: Page | Frame): Promise<unknown> =>
  page.evaluate(() => JSON.parse(sessionStorage.getItem('therapy-guide') ?? 'null') as unknown);
export const answersKept = async (page: Page | Frame): Promise<Readonly<Record<string, unknown>>> =>
  ((await keptInTab(page)) as { visit: { answers: Record<string, unknown> } } | null)?.visit.answers ?? {};

/** Chromium on Linux does not know a word of `allow` that phones need to share from a frame. */
const NOT_ON_LINUX = "warning: Unrecognized feature: 'web-share'.";
/** Nothing is said in the console and nothing fails, but for what the fault itself brings. */
export function expectQuiet({ errors, messages }: Phone, aboutTheFault: RegExp = /(?!)/): void {
  const isOther = (said: string) => said !== NOT_ON_LINUX && !aboutTheFault.test(said);
  expect(errors.filter(isOther)).toEqual([]);
  expect(messages.filter((said) => /^(error|warning)/.test(said) && isOther(said))).toEqual([]);
}
