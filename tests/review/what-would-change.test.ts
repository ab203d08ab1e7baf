import { describe, expect, it } from 'vitest';
import { CONTENT } from '../../src/content/content';
import { guide } from '../../src/guidance/guide';
import type { AreaId, TherapyId } from '../../src/model/area';
import type { Guidance } from '../../src/model/guidance';
import type { Question } from '../../src/model/question';
import type { Visit } from '../../src/model/visit';
import { judgementsOf } from '../../src/guidance/area-status';
import { readingOf } from '../../src/guidance/reading';
import { pathOf } from '../../src/guidance/relevant-questions';
import { levelsOf } from '../../src/guidance/support-levels';
import { answered, catalogue, reassuring, worst, type Answering } from './answer-through';

function at(id: string): Question {
  const question = catalogue.questions.get(id);
  if (!question) throw new Error(`${id} is no question`);
  return question;
}

/**
 * One question made as bad as can be, its group opened, and then all that it opens: the follow-ups of its areas as bad, and these
 * areas as making days hard. What was not answered before stays open.
 */
function madeWorse(visit: Visit, id: string, areas: readonly AreaId[]): Visit {
  const group = catalogue.signs.get(id)?.group;
  const answer = id === 'everyday.hard' ? areas : worst(at(id));
  const start = { ...visit.answers, ...(group ? { [group]: 'some' } : {}), [id]: answer };
  const openBefore = new Set(pathWith(visit).filter((asked) => visit.answers[asked] === undefined));
  let now: Visit = { ...visit, answers: { ...start, 'closing.impact': areas } };
  for (let steps = 0; steps < 40; steps += 1) {
    const next = pathWith(now).find(
      (asked) => now.answers[asked] === undefined && !openBefore.has(asked) && areas.includes(at(asked).area as AreaId),
    );
    if (next === undefined) return now;
    now = { ...now, answers: { ...now.answers, [next]: worst(at(next)) } };
  }
  throw new Error('the follow-ups do not end');
}
const pathWith = (visit: Visit) => pathOf(readingOf(visit, catalogue), catalogue).map(({ id }) => id);

const areasOf = (id: string): readonly AreaId[] => {
  if (id === CONTENT.notWalkingGate.question) return CONTENT.notWalkingGate.areas;
  return catalogue.signs.get(id)?.areas ?? (at(id).area === 'safety' ? [] : [at(id).area as AreaId]);
};
function levelOf(visit: Visit, therapy: TherapyId) {
  const reading = readingOf(visit, catalogue);
  return levelsOf(reading, judgementsOf(reading, catalogue), catalogue).find(({ id }) => id === therapy)?.level;
}

/** Whether the question, made worse with what belongs to it, raises the therapy. A tick of everyday life is tried for each area. */
function raises(visit: Visit, id: string, therapy: TherapyId): boolean {
  const choices = id === 'everyday.hard' ? (at(id).choices ?? []).map((area) => [area as AreaId]) : [areasOf(id)];
  return choices.some((areas) => levelOf(madeWorse(visit, id, areas), therapy) !== 'not-now');
}

const MONTHS = [0, 3, 5, 6, 9, 12, 18, 24, 36, 48, 60, 72, 120];
const unknownSkills: Answering = (question) => (question.kind === 'skill' ? 'no-chance' : reassuring(question));
const someSkills: Answering = (question) =>
  question.kind === 'skill' && question.number % 3 === 0 ? 'sometimes' : reassuring(question);
const CHILDREN: readonly (readonly [who: string, visit: (age: number) => Visit])[] = [
  ['a well child', (ageMonths) => answered({ ageMonths }, reassuring)],
  ['a child nobody knows well', (ageMonths) => answered({ ageMonths }, unknownSkills)],
  ['a child with some things not quite there', (ageMonths) => answered({ ageMonths }, someSkills)],
  [
    'a child whose parent worries about hearing',
    (ageMonths) => answered({ ageMonths, worries: ['worry.hearing'] }, reassuring),
  ],
  [
    'a child who does not talk much',
    (ageMonths) =>
      answered({ ageMonths }, (question) =>
        question.area === 'talking' && question.kind !== 'safety' ? worst(question) : reassuring(question),
      ),
  ],
  [
    'a child with moving that is hard',
    (ageMonths) =>
      answered({ ageMonths }, (question) =>
        question.area === 'movement' && question.kind !== 'safety' ? worst(question) : reassuring(question),
      ),
  ],
  ['a child in a wheelchair', (ageMonths) => answered({ ageMonths, conditions: ['condition.wheelchair'] }, reassuring)],
  ['a child born early', (ageMonths) => answered({ ageMonths, weeksEarly: 6 }, reassuring)],
  ['a child of whom nothing was answered', (ageMonths) => ({ v: 1, ageMonths, answers: {} })],
  [
    'a child with safety alone answered',
    (ageMonths) => {
      const visit = answered({ ageMonths }, reassuring);
      return {
        ...visit,
        answers: Object.fromEntries(Object.entries(visit.answers).filter(([id]) => id.startsWith('safety'))),
      };
    },
  ],
];

/** Worked out once for each child and age: saying what would change something is the slow part. */
const known = new Map<string, { visit: Visit; guidance: Guidance }>();
function childAt(who: string, visitAt: (age: number) => Visit, age: number) {
  const key = `${who} ${age}`;
  const visit = known.get(key)?.visit ?? visitAt(age);
  const child = known.get(key) ?? { visit, guidance: guide(visit, catalogue) };
  known.set(key, child);
  return child;
}

describe.each(CHILDREN)('what would change "not now" for %s', (who, visitAt) => {
  it('is true: each question named, made worse with its follow-ups and as making days hard, raises the therapy', () => {
    const untrue = MONTHS.flatMap((age) => {
      const { visit, guidance } = childAt(who, visitAt, age);
      return guidance.therapies
        .filter(({ level }) => level === 'not-now')
        .flatMap(({ id: therapy, against }) =>
          against.flatMap(({ rule, wouldChange }) =>
            wouldChange
              .filter((id) => !catalogue.questions.has(id) || !raises(visit, id, therapy))
              .map((id) => `${age} months, ${therapy}: ${id} (${rule})`),
          ),
        );
    });
    expect(untrue).toEqual([]);
  });

  it('names something wherever anything could raise the therapy', () => {
    const silent = MONTHS.flatMap((age) => {
      const { visit, guidance } = childAt(who, visitAt, age);
      const mute = guidance.therapies.filter(
        ({ level, against }) => level === 'not-now' && against.every(({ wouldChange }) => wouldChange.length === 0),
      );
      const allWorst = mute.length > 0 ? answered({ ...visit, answers: {} }, worst) : visit;
      return mute.filter(({ id }) => levelOf(allWorst, id) !== 'not-now').map(({ id }) => `${age} months: ${id}`);
    });
    expect(silent).toEqual([]);
  });

  it('names only questions that stand on the way, or lines of a group that does', () => {
    const elsewhere = MONTHS.flatMap((age) => {
      const { therapies, asked } = childAt(who, visitAt, age).guidance;
      const named = therapies.flatMap(({ against }) => against.flatMap(({ wouldChange }) => wouldChange));
      return named
        .filter((id) => !asked.includes(id) && !asked.includes(catalogue.signs.get(id)?.group ?? ''))
        .map((id) => `${age} months: ${id}`);
    });
    expect(elsewhere).toEqual([]);
  });
});

describe('what speaks against a therapy', () => {
  it('rests on answers that were given', () => {
    for (const age of MONTHS) {
      const visit = answered({ ageMonths: age }, reassuring);
      for (const { against } of guide(visit, catalogue).therapies) {
        for (const { answers } of against)
          for (const { id, choice } of answers) expect(visit.answers[id]).toEqual(choice);
      }
    }
  });
});
