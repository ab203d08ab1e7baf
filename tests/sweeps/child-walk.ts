import { CONTENT } from '../../src/content/content';
import { alsoAskOf, nextVisitOf } from '../../src/guidance/also-ask';
import { judgementsOf } from '../../src/guidance/area-status';
import { catalogueOf, choicesOf } from '../../src/guidance/catalogue';
import { flagsOf } from '../../src/guidance/flags';
import { readingOf, type Reading } from '../../src/guidance/reading';
import { impactAreas, pathOf, type Step } from '../../src/guidance/relevant-questions';
import { levelsOf } from '../../src/guidance/support-levels';
import { AREA_IDS, type AreaId, type AreaStatus, type Level, type TherapyId } from '../../src/model/area';
import type { RaisedFlag } from '../../src/model/guidance';
import type { Choice, Question, QuestionId } from '../../src/model/question';
import type { Visit } from '../../src/model/visit';

export const catalogue = catalogueOf(CONTENT);

/** What a child is before anything was answered. */
export type Child = Omit<Visit, 'v' | 'answers'>;
/** How one parent answers one question; `ticks` are what a list offers. */
export type Reply = (question: Question, ticks: readonly string[]) => Choice;

export const visitOf = (child: Child, answers: Visit['answers'] = {}): Visit => ({ v: 1, ...child, answers });

export function questionOf(id: QuestionId): Question {
  const question = catalogue.questions.get(id);
  if (!question) throw new Error(`no question ${id}`);
  return question;
}

/** Least worrying first; what stands in one entry is equally worrying. From `ARCHITECTURE.md`, "Choices". */
export const ORDERS = {
  skill: [['yes'], ['sometimes', 'no-chance', 'not-sure'], ['not-yet']],
  worry: [['no'], ['sometimes', 'not-sure'], ['often']],
  safety: [['no'], ['not-sure'], ['yes']],
  group: [['none'], ['not-sure'], ['some']],
  known: [['followed'], ['not-sure'], ['new-or-worse']],
  pace: [['slowly'], ['not-sure'], ['within-days']],
  noticed: [['no'], ['not-sure'], ['yes']],
} as const;

export function orderOf({ id, kind }: Pick<Question, 'id' | 'kind'>): readonly (readonly string[])[] {
  if (id === 'safety.loss.pace') return ORDERS.pace;
  if (kind === 'closing') return ORDERS.noticed;
  if (kind === 'everyday') throw new Error(`${id} is a list`);
  return ORDERS[kind];
}

export const reassuring: Reply = (question) => (question.list ? [] : (orderOf(question)[0]?.[0] ?? ''));
export const worst: Reply = (question, ticks) => (question.list ? ticks : (orderOf(question).at(-1)?.[0] ?? ''));

const isReassuring = (question: Question, choice: Choice): boolean =>
  Array.isArray(choice) ? choice.length === 0 : choice === reassuring(question, []);

/** What a list question offers to this child. */
export function ticksOf(question: Question, reading: Reading): readonly string[] {
  if (!question.list) return [];
  if (question.kind === 'everyday') return reading.everyday;
  return question.id === 'closing.impact' ? impactAreas(reading, catalogue) : choicesOf(question);
}

const MORE_THAN_ANY_PATH = 200;

export interface Walk {
  readonly visit: Visit;
  readonly path: readonly Step[];
}

/** Asks one question after the other, each time the first of the path without an answer, until none is left. */
export function walkOneByOne(start: Visit, reply: Reply): Walk {
  let visit = start;
  for (let asked = 0; asked < MORE_THAN_ANY_PATH; asked += 1) {
    const reading = readingOf(visit, catalogue);
    const path = pathOf(reading, catalogue);
    const next = path.find(({ id }) => reading.counted[id] === undefined);
    if (!next) return { visit, path };
    const question = questionOf(next.id);
    visit = { ...visit, answers: { ...visit.answers, [next.id]: reply(question, ticksOf(question, reading)) } };
  }
  throw new Error(`the path of ${JSON.stringify(start)} does not end`);
}

function stepsOf(visit: Visit): { readonly reading: Reading; readonly path: readonly Step[] } {
  const reading = readingOf(visit, catalogue);
  return { reading, path: pathOf(reading, catalogue) };
}

/** A child of whom nothing was answered yet is the same child each time. */
const beginnings = new Map<string, ReturnType<typeof stepsOf>>();
const BEGINNINGS_KEPT = 2_000;
function beginningOf(start: Visit): ReturnType<typeof stepsOf> {
  const key = JSON.stringify(start);
  const steps = beginnings.get(key) ?? stepsOf(start);
  // a million made-up families would fill the memory
  if (beginnings.size >= BEGINNINGS_KEPT) beginnings.clear();
  beginnings.set(key, steps);
  return steps;
}

/**
 * The same walk, only quicker: reassuring answers open nothing, and what a gate or a follow-up opens comes after all gates or
 * in the next round, so that the path is worked out once per round. That both walks agree is tested.
 */
export function walk(start: Visit, reply: Reply): Walk {
  let visit = start;
  for (let round = 0; round < MORE_THAN_ANY_PATH; round += 1) {
    const { reading, path } = round === 0 ? beginningOf(visit) : stepsOf(visit);
    const open = path.filter(({ id }) => reading.counted[id] === undefined);
    if (open.length === 0) return { visit, path };
    const answers: Record<QuestionId, Choice> = { ...visit.answers };
    let opened: Step | undefined;
    for (const step of open) {
      if (opened && opened.section !== step.section) break;
      if (opened && step.section === 'follow-ups' && isGate(opened.id, reading)) break;
      const question = questionOf(step.id);
      const choice = reply(question, ticksOf(question, reading));
      answers[step.id] = choice;
      if (!isReassuring(question, choice)) opened = step;
    }
    visit = { ...visit, answers };
  }
  throw new Error(`the path of ${JSON.stringify(start)} does not end`);
}

const isGate = (id: QuestionId, { band }: Reading): boolean =>
  band !== undefined && AREA_IDS.some((area) => CONTENT.asking[area][band]?.gate === id);

/** What the rules say of a visit, without the reasons. */
export interface Outcome {
  readonly status: (area: AreaId) => AreaStatus;
  readonly level: (therapy: TherapyId) => Level;
  readonly flags: readonly RaisedFlag[];
  readonly alsoAsk: readonly string[];
  readonly nextVisit: readonly string[];
}

export function outcomeOf(visit: Visit): Outcome {
  const reading = readingOf(visit, catalogue);
  const judgements = judgementsOf(reading, catalogue);
  const levels = levelsOf(reading, judgements, catalogue);
  const { flags, forNextVisit } = flagsOf(reading, judgements, catalogue);
  const nextVisit = nextVisitOf(reading, judgements, forNextVisit, catalogue);
  return {
    status: (area) => judgements.get(area)?.status ?? 'not-asked',
    level: (therapy) => levels.find(({ id }) => id === therapy)?.level ?? 'not-now',
    flags,
    nextVisit,
    alsoAsk: alsoAskOf(reading, judgements, levels, flags, nextVisit, catalogue).map(({ id }) => id),
  };
}

/** Completed months, less the weeks born early until that is 24 (`rules.md` 6), worked out here once more. */
export function correctedMonths({ ageMonths, weeksEarly = 0 }: Child): number {
  if (weeksEarly < 4) return ageMonths;
  const corrected = Math.floor(ageMonths - (weeksEarly * 7) / 30.4375);
  return corrected < 24 ? corrected : ageMonths;
}

export const EVERY_MONTH = Array.from({ length: 156 }, (_, month) => month);
const EVERY_PREMATURITY = Array.from({ length: 15 }, (_, index) => index + 4);
/** From here on no prematurity changes an age: 24 months and 18 weeks. */
const NEVER_CORRECTED_FROM = 29;

/** Every month from birth to the day before the 13th birthday, with every prematurity where that changes the age. */
export const EVERY_CHILD: readonly Child[] = EVERY_MONTH.flatMap((ageMonths) => [
  { ageMonths },
  ...(ageMonths < NEVER_CORRECTED_FROM ? EVERY_PREMATURITY.map((weeksEarly) => ({ ageMonths, weeksEarly })) : []),
]);

/** One child for each pair of real and corrected age, born before 32 weeks wherever the pair allows both. */
export const EVERY_PAIR_OF_AGES: readonly Child[] = [
  ...new Map(EVERY_CHILD.map((child) => [`${child.ageMonths}/${correctedMonths(child)}`, child])).values(),
];

export const BAND_STARTS = [0, 4, 6, 9, 12, 15, 18, 24, 30, 36, 48, 60, 72, 96] as const;
export type Band = (typeof BAND_STARTS)[number];
export const bandOf = (child: Child): Band | undefined =>
  BAND_STARTS.findLast((start) => start <= correctedMonths(child));

export const show = ({ ageMonths, weeksEarly }: Child): string =>
  `${ageMonths} months${weeksEarly === undefined ? '' : `, ${weeksEarly} weeks early`}`;

/** A small generator of its own, so that a seed gives the same children on every machine (mulberry32). */
export function diceOf(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
