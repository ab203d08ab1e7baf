import type { Locator, Page } from 'playwright-core';
import { RARE } from '../../canaries/visits';
import { CLUMSY_CHILD } from './clumsy-child';
import { LATE_TALKER } from './late-talker';
import { KEYS, walk, type Child, type Hand } from './walk';

/** Whatever a parent may do from the moment at which all has arrived. */
export interface OneVisit {
  readonly title: string;
  /** what stands after the address of the guide */
  readonly link?: string;
  readonly act: (page: Page) => Promise<unknown>;
}

/** A number from 0 up to `below`, the next of a row that the seed alone decides. */
function row(seed: number): (below: number) => number {
  let count = 0;
  return (below) => {
    count += 1;
    const mixed = Math.imul((seed * 1_000 + count) ^ ((seed * 1_000 + count) >>> 7), 2654435761);
    return ((mixed ^ (mixed >>> 15)) >>> 0) % below;
  };
}

/** Presses any of the answers there are, as the row has it; everything else as usual. */
function anyAnswer(next: (below: number) => number): Hand {
  const press = async (target: Locator) => {
    const answers = target.page().locator('[data-answer]:not([data-answer="these"])');
    const isAnswer = (await target.getAttribute('data-answer')) !== null;
    return KEYS.press(isAnswer ? answers.nth(next(await answers.count())) : target);
  };
  return { ...KEYS, press };
}

const walks = (title: string, child: Child, ends?: readonly string[]): OneVisit => ({
  title,
  act: (page) => walk(page, child, undefined, KEYS, ends),
});
const byChance = (seed: number): OneVisit => {
  const next = row(seed);
  const months = next(156);
  const child = { years: Math.floor(months / 12), months: months % 12, country: ['', 'US', 'IN'][next(3)] ?? '' };
  // most leave when they are told to ring a doctor, or at the review
  const ends = seed % 3 === 0 ? ['result'] : ['urgent', 'review'];
  return {
    title: `answers by chance at ${months} months`,
    act: (page) => walk(page, child, undefined, anyAnswer(next), ends),
  };
};
const press = (page: Page, name: string) => page.getByRole('button', { name }).first().press('Enter');

export const THIRTY: readonly OneVisit[] = [
  { title: 'nothing at all', act: () => Promise.resolve() },
  { title: 'a welcome that is read and printed', act: (page) => page.pdf() },
  { title: 'the page about the guide', act: (page) => press(page, 'Details') },
  {
    title: 'the page for those who receive answers, with a code that is none',
    act: async (page) => {
      await press(page, 'Details');
      await press(page, 'Open the answers of a family');
      await page.locator('[name=received]').fill('12345');
      await page.locator('[data-action=open]').press('Enter');
    },
  },
  { title: 'a link with an age and a country', link: '#age=80&country=US', act: (page) => page.mouse.wheel(0, 400) },
  { title: 'a link with a broken code', link: '#s=AAAA', act: (page) => page.getByRole('alert').waitFor() },
  walks('another age: too old', { years: 13 }),
  walks('another age: not born yet', { months: -1 }),
  walks('too young', { years: 0, months: 0, weeks: 4, weeksEarly: 10 }),
  walks('an emergency now', { years: 2, months: 1, answers: { rightNow: 'yes-or-not-sure' } }),
  walks('stopped at the first question', { years: 4 }, ['question']),
  walks('stopped at the worries', { years: 9 }, ['concerns']),
  walks('stopped at the review', { years: 0, months: 1 }, ['review']),
  walks('a late talker', LATE_TALKER),
  walks('a clumsy child', CLUMSY_CHILD.child),
  walks('nothing found', { years: 8 }),
  ...Object.entries(RARE).map(([title, child]) => walks(title, child)),
  {
    title: 'a result with everything unfolded, shared, kept and deleted from the device',
    act: async (page) => {
      await walk(page, { years: 0, months: 3 }, undefined, KEYS);
      await page.locator('[data-action=share]').press('Enter');
      await page.evaluate(() => document.querySelectorAll('details').forEach((part) => (part.open = true)));
      await press(page, 'Keep them on this device');
      await press(page, 'Delete from this device');
    },
  },
  ...Array.from({ length: 10 }, (_, index) => byChance(index + 1)),
];
