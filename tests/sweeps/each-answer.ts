import { CONTENT } from '../../src/content/content';
import { choicesOf, stepBackOf } from '../../src/guidance/catalogue';
import { AREA_IDS, type AreaId } from '../../src/model/area';
import type { Choice, QuestionId } from '../../src/model/question';
import type { Visit } from '../../src/model/visit';
import { BAND_STARTS, bandOf, catalogue, questionOf, reassuring, visitOf, walk } from './child-walk';

/** The first and the last month of each band: where one more day changes what is asked. */
export const BAND_EDGES: readonly number[] = BAND_STARTS.flatMap((start, place) => [
  start,
  (BAND_STARTS[place + 1] ?? 156) - 1,
]);

const wholes = new Map<number, Visit>();
/** A child of whom everything asked is fine. */
function fine(ageMonths: number): Visit {
  const child = { ageMonths, rightNow: 'none', worries: [], mainWorries: [], conditions: [] } as const;
  const found = wholes.get(ageMonths) ?? walk(visitOf(child), reassuring).visit;
  wholes.set(ageMonths, found);
  return found;
}

/** Each way to take one thing from each list, counted through: the n-th without making the ones before it. */
function nth(lists: readonly (readonly unknown[])[], n: number): readonly unknown[] {
  let rest = n;
  return lists.map((list) => {
    const taken = list[rest % list.length];
    rest = Math.floor(rest / list.length);
    return taken;
  });
}
const waysOf = (lists: readonly (readonly unknown[])[]) => lists.reduce((ways, { length }) => ways * length, 1);

const rowAt = (area: AreaId, ageMonths: number) => {
  const band = bandOf({ ageMonths });
  return band === undefined ? undefined : CONTENT.asking[area][band];
};
const withUnanswered = (id: QuestionId): readonly (Choice | undefined)[] => [undefined, ...choicesOf(questionOf(id))];
const worryAbout = (area: AreaId, ageMonths: number) =>
  CONTENT.worries.find(
    ({ areas, fromMonths, toMonths }) => areas.includes(area) && fromMonths <= ageMonths && ageMonths <= toMonths,
  )?.id;

/** What an area's status can rest on at this age, each with everything it can be: its questions, a worry, hard days, everyday life. */
function partsOf(area: AreaId, ageMonths: number) {
  const band = bandOf({ ageMonths });
  const row = rowAt(area, ageMonths);
  if (!row || band === undefined) return undefined;
  const stepBack = stepBackOf(row.gate, area, band, catalogue);
  // more than two follow-ups are never asked; the third shows that it does not count
  const questions = [row.gate, ...(stepBack ? [stepBack] : []), ...row.followUps.slice(0, 3)];
  const worry = worryAbout(area, ageMonths);
  const everyday = (CONTENT.everydayFrom[area] ?? Infinity) <= ageMonths;
  const lists = [
    ...questions.map(withUnanswered),
    worry ? ['none', 'ticked', 'main'] : ['none'],
    [false, true],
    everyday ? [false, true] : [false],
  ];
  return { questions, worry, lists };
}

/** How many ways there are to answer everything about one area. */
export const waysOfOneArea = (area: AreaId, ageMonths: number): number =>
  waysOf(partsOf(area, ageMonths)?.lists ?? [[]]);

/** The areas that are asked about at some age; the others rest on signs, hard days and worries alone. */
export const ASKED_AREAS: readonly AreaId[] = AREA_IDS.filter((area) =>
  BAND_STARTS.some((start) => CONTENT.asking[area][start]),
);

const without = (answers: Visit['answers']): Visit['answers'] =>
  Object.fromEntries(Object.entries(answers).filter(([, choice]) => choice !== undefined));

/** Every `step`-th way to answer everything about one area, in a child of whom all else is fine. */
export function* ofOneArea(area: AreaId, ageMonths: number, step: number): Generator<Visit> {
  const parts = partsOf(area, ageMonths);
  if (!parts) return;
  const { questions, worry, lists } = parts;
  const base = fine(ageMonths);
  for (let n = (ageMonths * 31 + AREA_IDS.indexOf(area)) % step; n < waysOf(lists); n += step) {
    const taken = nth(lists, n);
    const [worried, isHard, isTicked] = taken.slice(questions.length);
    const answers = Object.fromEntries(questions.map((id, place) => [id, taken[place] as Choice]));
    const worries = worried === 'none' || worry === undefined ? [] : [worry];
    yield {
      ...base,
      worries,
      mainWorries: worried === 'main' ? worries : [],
      answers: without({
        ...base.answers,
        ...answers,
        'closing.impact': isHard ? [area] : [],
        'everyday.hard': isTicked ? [area] : [],
      }),
    };
  }
}

/** An area at its best, in doubt, unknown or at its worst; with hard days at its worst. */
const MOODS = [0, 1, 2, 3] as const;
function moodOf(area: AreaId, ageMonths: number, mood: (typeof MOODS)[number]): Visit['answers'] {
  const parts = partsOf(area, ageMonths);
  if (!parts) return {};
  const choice = (id: QuestionId) => {
    const { kind } = questionOf(id);
    const [skill, worry] = [
      ['yes', 'sometimes', 'not-sure', 'not-yet'],
      ['no', 'sometimes', 'not-sure', 'often'],
    ];
    return (kind === 'skill' ? skill : worry)?.[mood] ?? '';
  };
  return Object.fromEntries(parts.questions.map((id) => [id, choice(id)]));
}

/** Two areas at a time, each in each mood, hard days named for none, one or both. */
export function* ofTwoAreas(ageMonths: number, step: number): Generator<Visit> {
  const areas = AREA_IDS.filter((area) => rowAt(area, ageMonths));
  const pairs = areas.flatMap((one, place) => areas.slice(place + 1).map((other) => [one, other] as const));
  const lists = [pairs, MOODS, MOODS, [false, true], [false, true]];
  const base = fine(ageMonths);
  for (let n = ageMonths % step; n < waysOf(lists); n += step) {
    const [pair, first, second, isFirstHard, isSecondHard] = nth(lists, n) as [
      (typeof pairs)[number],
      (typeof MOODS)[number],
      (typeof MOODS)[number],
      boolean,
      boolean,
    ];
    const hard = [...(isFirstHard ? [pair[0]] : []), ...(isSecondHard ? [pair[1]] : [])];
    yield {
      ...base,
      answers: {
        ...base.answers,
        ...moodOf(pair[0], ageMonths, first),
        ...moodOf(pair[1], ageMonths, second),
        'closing.impact': hard,
        'everyday.hard': hard.filter((area) => (CONTENT.everydayFrom[area] ?? Infinity) <= ageMonths),
      },
    };
  }
}

/** Each way in which danger can be said at this age: the signs, a hearing worry, a loss of each kind. */
function dangersAt(ageMonths: number): readonly ((choice: string) => Visit['answers'])[] {
  const signs = CONTENT.signs.filter(({ fromMonths, toMonths }) => fromMonths <= ageMonths && ageMonths <= toMonths);
  return [
    ...signs.map(({ id, group }) => (choice: string) => ({ [group]: 'some', [id]: choice })),
    (choice) => ({ 'safety.hearing': choice }),
    ...choicesOf(questionOf('safety.loss.what')).map((what) => (choice: string) => ({
      'safety.loss': choice,
      'safety.loss.what': [what],
    })),
  ];
}

/** Each danger, unsure and sure, with each area in each mood, and with each condition beside an area at its worst. */
export function* ofSafety(ageMonths: number, step: number): Generator<Visit> {
  const dangers = dangersAt(ageMonths);
  const areas = AREA_IDS.filter((area) => rowAt(area, ageMonths));
  const surroundings: readonly (readonly [mood: (typeof MOODS)[number], condition?: string])[] = [
    ...MOODS.map((mood) => [mood] as const),
    ...CONTENT.conditions.map(({ id }) => [3, id] as const),
  ];
  const lists = [dangers, ['not-sure', 'yes'], areas, surroundings, [false, true]];
  const base = fine(ageMonths);
  for (let n = ageMonths % step; n < waysOf(lists); n += step) {
    const [danger, choice, area, [mood, condition], isHard] = nth(lists, n) as [
      (typeof dangers)[number],
      string,
      AreaId,
      (typeof surroundings)[number],
      boolean,
    ];
    yield {
      ...base,
      conditions: condition === undefined ? [] : [condition],
      answers: {
        ...base.answers,
        ...moodOf(area, ageMonths, mood),
        ...danger(choice),
        'closing.impact': isHard ? [area] : [],
      },
    };
  }
}
