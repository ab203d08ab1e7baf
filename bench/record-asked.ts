import type { Page } from 'playwright-core';
import type { Asked } from './asked';
import { APP } from './subjects';
import { walkTo } from './thumb';

/** Answers that differ from the first, reassuring one. */
const GIVEN: Readonly<Record<string, string>> = {
  'balance.hops': 'not-yet',
  'balance.throwsCatches': 'not-yet',
  'self-care.doesUpButtons': 'not-yet',
  'self-care.dressesLittleHelp': 'not-yet',
  'drawing.writesLetters': 'sometimes',
};

const words = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((all) => all.map(({ textContent }) => textContent?.trim() ?? '').join(' '));

/** One visit to the app from which the other pages take their questions: the same words, the same answers. */
export async function recordAsked(page: Page, address: string): Promise<readonly Asked[]> {
  await page.goto(address + APP.path);
  await page.locator(APP.loaded).waitFor();
  await walkTo(page, APP.toFirstQuestion);
  const asked: Asked[] = [];
  for (;;) {
    const main = page.locator('main[data-armed]');
    await main.waitFor();
    const id = (await main.getAttribute('data-question')) ?? '';
    const answers = await page.locator('[data-answer]').evaluateAll((buttons) =>
      buttons.map((button) => ({
        choice: button.getAttribute('data-answer') ?? '',
        label: button.textContent?.trim() ?? '',
      })),
    );
    const given = GIVEN[id] ?? answers[0]?.choice ?? '';
    asked.push({ id, title: await words(page, 'main h1'), help: await words(page, 'main h1 + .text'), answers, given });
    await page.locator(`[data-answer="${given}"]`).tap();
    await page.waitForFunction((id) => document.querySelector('main')?.getAttribute('data-question') !== id, id);
    if ((await page.locator('main').getAttribute('data-screen')) === 'review') return asked;
  }
}
