import { CONTENT } from '../../../src/content/content';
import { isWithin } from '../../../src/guidance/corrected-age';
import type { Visit } from '../../../src/model/visit';
import { orderOf, reassuring, visitOf, walk, worst, type Child, type Reply } from '../../sweeps/child-walk';
import { ALL_CASES } from '../../vignettes/cases/all';
import { playedVisit, TODAY } from '../../vignettes/played-visit';

export interface PrintedChild {
  readonly title: string;
  readonly visit: Visit;
  /** one of the worked cases, not made up to be long */
  readonly isWorked: boolean;
}

/** Every country in turn, and none: numbers and ways to help are of different lengths. */
const COUNTRIES = [undefined, ...CONTENT.countries.map(({ code }) => code)];
/** Who answered is not asked on the way yet, but a visit can say it. */
const ANSWERERS = [
  {},
  { answeredBy: 'parent', interpreter: false },
  { answeredBy: 'other-carer', interpreter: true },
  { answeredBy: 'professional' },
] as const;

function workedChild(workedCase: (typeof ALL_CASES)[number], index: number): PrintedChild {
  const country = COUNTRIES[index % COUNTRIES.length];
  const visit = { ...playedVisit(workedCase), ...(country ? { country } : {}), ...ANSWERERS[index % ANSWERERS.length] };
  return { title: workedCase.title, visit, isWorked: true };
}

const inDoubt: Reply = (question, ticks) => {
  if (question.list) return ticks;
  return question.kind === 'skill' || question.kind === 'worry' ? 'sometimes' : reassuring(question, ticks);
};
const unknown: Reply = (question, ticks) =>
  !question.list &&
  orderOf(question)
    .flat()
    .includes('not-sure' as never)
    ? 'not-sure'
    : reassuring(question, ticks);
const missed: Reply = (question, ticks) =>
  question.list || question.kind === 'skill' || question.kind === 'worry'
    ? worst(question, ticks)
    : reassuring(question, ticks);
const REPLIES = {
  'everything at its worst': worst,
  'everything "sometimes"': inDoubt,
  'everything "not sure"': unknown,
  'no skill there, no danger': missed,
} as const;
const AGES = [1, 20, 40, 66, 100, 150];
const ASKED_EARLY_BELOW = 29;

/** A child of whom as much is said beforehand as a family might. */
function muchSaid(ageMonths: number): Child {
  const worries = CONTENT.worries.filter((worry) => isWithin(ageMonths, worry)).map(({ id }) => id);
  return {
    date: TODAY,
    ageMonths,
    ...(ageMonths < ASKED_EARLY_BELOW ? { weeksEarly: 4 } : {}),
    country: 'GB',
    rightNow: 'none',
    worries,
    mainWorries: worries.slice(0, 2),
    conditions: ['condition.developmentalDelay', 'condition.autism', 'condition.learningDifficulties'],
    therapiesUnderway: ['speech', 'occupational', 'physical'],
    hearing: 'normal-older',
    homeLanguages: ['en', 'hi'],
    answeredBy: 'other-carer',
    interpreter: true,
  };
}

const LONGEST: readonly PrintedChild[] = AGES.flatMap((ageMonths) =>
  Object.entries(REPLIES).map(([what, reply]) => ({
    title: `${what} at ${ageMonths} months`,
    visit: walk(visitOf(muchSaid(ageMonths)), reply).visit,
    isWorked: false,
  })),
);

/** As a case file may be: nothing but an age and answers. */
const BAREST: PrintedChild = {
  title: 'a child of 30 months of whom nothing is said but the answers',
  visit: walk(visitOf({ ageMonths: 30 }), reassuring).visit,
  isWorked: false,
};

/** Every worked case, and the longest and barest pages that can be made. */
export const CHILDREN: readonly PrintedChild[] = [...ALL_CASES.map(workedChild), ...LONGEST, BAREST];

/** Each one is printed by `npm run test:paper`, in ten minutes; by `npm test` each of the longest, and of the worked cases one in so many. */
export const ONE_IN = process.env['EVERY_SHEET'] === undefined ? 7 : 1;
export const PRINTED = CHILDREN.filter(({ isWorked }, index) => !isWorked || index % ONE_IN === 0);
