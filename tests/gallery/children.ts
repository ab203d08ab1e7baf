import { CLUMSY_CHILD } from '../journeys/support/clumsy-child';
import { CHILDREN as TWELVE } from '../journeys/support/twelve-children';
import type { Child } from '../journeys/support/walk';

function titled(words: string): Child {
  const found = TWELVE.find(({ title }) => title.includes(words));
  if (!found) throw new Error(`no child: ${words}`);
  return found.child;
}

/** Who is walked with, by a short name. */
export const CHILDREN = {
  /** Meets a question of each kind, and goes on to a doctor this week. */
  toddler: {
    years: 2,
    months: 1,
    worries: ['worry.talking', 'worry.moving', 'worry.hands'],
    mainWorries: ['worry.talking'],
    conditions: ['condition.cerebralPalsy'],
    answers: { 'safety.loss': 'yes', 'safety.body': 'some', 'talking.twoWords': 'not-yet' },
    ticks: { 'closing.impact': ['talking'] },
  },
  nothing: titled('nothing found'),
  lookAgain: titled('look again'),
  couldNotTell: titled('could not tell'),
  tooYoung: titled('too young'),
  tooOld: titled('too old'),
  one: titled('a misery: one therapy'),
  two: CLUMSY_CHILD.child,
  three: titled('three therapies'),
  soon: titled('doctor first, this week'),
  book: titled('doctor first, with a hearing test'),
  doctor: titled('doctor, and no therapy yet'),
  today: titled('a doctor today'),
  emergency: titled('with an emergency now'),
  emergencyAnywhere: titled('in a country that was not said'),
  mood: titled('mood first'),
  development: titled('developmental check'),
} as const satisfies Readonly<Record<string, Child>>;
export type ChildName = keyof typeof CHILDREN;
