import type { Page } from 'playwright-core';
import type { Child } from '../../journeys/support/walk';
import { BABY, IN_DANGER, to, untilAt } from './guide';

/** Of 20 months, so that a list, a sign and what it opens are on the way. */
const TODDLER: Child = {
  years: 1,
  months: 8,
  worries: ['worry.talking'],
  answers: { 'safety.spells': 'some', 'talking.threeWords': 'not-yet' },
};
const action = (page: Page, name: string) => page.locator(`[data-action="${name}"]`).first().press('Enter');

/** Answers by keyboard until this question is shown. */
async function toQuestion(page: Page, question: string): Promise<void> {
  await to(page, 'question', TODDLER);
  for (let asked = 0; asked < 40; asked += 1) {
    const shown = await page.locator('main').getAttribute('data-question');
    if (shown === question) return;
    const choice = TODDLER.answers?.[shown ?? ''];
    await page
      .locator(choice === undefined ? '[data-answer]' : `[data-answer="${choice}"]`)
      .first()
      .press('Enter');
    await page.waitForFunction((was) => document.querySelector('main')?.getAttribute('data-question') !== was, shown);
  }
  throw new Error(`${question} is not asked`);
}

/** Every kind of screen of a visit, how a parent gets there, and where it is. */
export const SCREENS: readonly (readonly [name: string, reach: (page: Page) => Promise<unknown>, place: string])[] = [
  ['the welcome', async () => undefined, 'welcome'],
  [
    'the welcome with answers behind it',
    async (page) => {
      await to(page, 'concerns');
      for (const screen of ['right-now', 'child', 'welcome']) {
        await action(page, 'back');
        await untilAt(page, screen);
      }
    },
    'welcome',
  ],
  ['the child', (page) => to(page, 'child'), 'child'],
  ['the page for another age', (page) => to(page, 'out-of-range', { years: 13 }), 'out-of-range'],
  ['the panel of emergencies', (page) => to(page, 'right-now'), 'right-now'],
  ['the worries', (page) => to(page, 'concerns'), 'concerns'],
  ['the background', (page) => to(page, 'background'), 'background'],
  ['the first question', (page) => to(page, 'question'), 'question safety.loss'],
  ['a sign of a group', (page) => toQuestion(page, 'safety.blankSpells'), 'question safety.blankSpells'],
  ['a skill', (page) => toQuestion(page, 'talking.threeWords'), 'question talking.threeWords'],
  ['a list', (page) => toQuestion(page, 'everyday.hard'), 'question everyday.hard'],
  [
    'a question that the parent came back to',
    async (page) => {
      await toQuestion(page, 'safety.body');
      await action(page, 'back');
      await untilAt(page, 'question safety.headacheVomiting');
    },
    'question safety.headacheVomiting',
  ],
  ['the page of emergencies', (page) => to(page, 'urgent', IN_DANGER), 'urgent'],
  ['the review', (page) => to(page, 'review'), 'review'],
  [
    'a question opened from the review',
    async (page) => {
      await to(page, 'review');
      await page.locator('[data-action=change][data-for="safety.hearing"]').press('Enter');
      await untilAt(page, 'question safety.hearing');
    },
    'question safety.hearing',
  ],
  ['the result', (page) => to(page, 'result'), 'result'],
  [
    'the page about the guide',
    async (page) => {
      await to(page, 'result', BABY);
      await page.getByRole('button', { name: 'How this works, and its limits' }).press('Enter');
      await untilAt(page, 'about');
    },
    'about',
  ],
];
