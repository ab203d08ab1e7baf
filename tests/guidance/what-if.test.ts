import { describe, expect, it } from 'vitest';
import { CONTENT } from '../../src/content/content';
import { agesOf, bandOf } from '../../src/guidance/corrected-age';
import { guide } from '../../src/guidance/guide';
import { readVisit } from '../../src/guidance/read-visit';
import { whatIf } from '../../src/guidance/what-if';
import { catalogueAsJson } from '../../src/review/list-questions';
import { AREA_IDS, type TherapyId } from '../../src/model/area';
import type { Guidance } from '../../src/model/guidance';
import type { Choice, QuestionId } from '../../src/model/question';
import type { AnswerChange } from '../../src/model/what-if';
import { ALL_CASES } from '../vignettes/cases/all';
import { catalogue } from '../vignettes/play';
import { playedVisit } from '../vignettes/played-visit';

/** A visit as it stands in a file, to be edited by hand. */
interface CaseFile {
  ageMonths: number;
  weeksEarly?: number;
  worries?: string[];
  mainWorries?: string[];
  answers?: Record<QuestionId, Choice>;
}
interface Edit {
  readonly question: QuestionId;
  readonly from: Choice | null;
  readonly to: Choice | null;
  readonly file: CaseFile;
}

const printed = catalogueAsJson(catalogue);
const choicesOf = new Map(printed.questions.map(({ id, choices }) => [id, choices]));
const LISTS = ['safety.loss.what', 'everyday.hard', 'closing.impact'];
const THERAPIES: readonly TherapyId[] = ['speech', 'occupational', 'physical'];

const copyOf = (file: unknown): CaseFile => JSON.parse(JSON.stringify(file)) as CaseFile;
const guidanceOf = (file: CaseFile): Guidance => guide(readVisit(copyOf(file), catalogue), catalogue);
/** Each file is worked out once: brute force is slow. */
const remembered = <Result>(work: (file: CaseFile) => Result) => {
  const known = new Map<CaseFile, Result>();
  return (file: CaseFile): Result => {
    const result = known.get(file) ?? work(file);
    known.set(file, result);
    return result;
  };
};
const guidanceNow = remembered(guidanceOf);
const told = remembered((file): readonly AnswerChange[] => whatIf(readVisit(copyOf(file), catalogue), catalogue));

/** The file with one worry more or less; the main worries only lose what is no longer ticked. */
function editedWorry(file: CaseFile, worry: string): Edit {
  const edited = copyOf(file);
  const isMain = !file.mainWorries || file.mainWorries.includes(worry);
  const said = isMain ? 'main' : 'ticked';
  const place = edited.worries?.indexOf(worry) ?? -1;
  if (place === -1) {
    edited.worries = [worry, ...(edited.worries ?? [])];
    return { question: worry, from: null, to: said, file: edited };
  }
  edited.worries?.splice(place, 1);
  if (file.mainWorries && isMain) edited.mainWorries?.splice(file.mainWorries.indexOf(worry), 1);
  return { question: worry, from: said, to: null, file: edited };
}

/** The file with one question answered otherwise, once for each way to do so. */
function editedAnswers(file: CaseFile, question: QuestionId, from: Choice | null): Edit[] {
  const choices = choicesOf.get(question) ?? [];
  const edits: Choice[] = [];
  if (!LISTS.includes(question)) {
    for (const choice of choices) if (choice !== from) edits.push(choice);
  } else {
    const ticks = (from ?? []) as readonly string[];
    if (from === null) edits.push([]); // none of these
    for (const tick of choices) {
      const after = new Set(ticks);
      if (!after.delete(tick)) after.add(tick);
      edits.push([...after].sort((a, b) => choices.indexOf(a) - choices.indexOf(b)));
    }
  }
  return edits.map((to) => {
    const edited = copyOf(file);
    edited.answers = { ...edited.answers, [question]: to };
    return { question, from, to, file: edited };
  });
}

/** By brute force: every single edit, each judged anew from the whole guidance. */
function changesOf(file: CaseFile): AnswerChange[] {
  const before = guidanceNow(file);
  const edits = [
    ...printed.worries.map(({ id }) => editedWorry(file, id)),
    ...before.asked.flatMap((id) =>
      editedAnswers(file, id, before.answers.find((answer) => answer.id === id)?.choice ?? null),
    ),
  ];
  const levelIn = (result: Guidance, therapy: TherapyId) => result.therapies.find(({ id }) => id === therapy)?.level;
  const urgencyIn = (result: Guidance, flag: string) => result.flags.find(({ id }) => id === flag)?.urgency ?? null;
  const changes: AnswerChange[] = [];
  for (const { question, from, to, file: edited } of edits) {
    const after = guidanceOf(edited);
    const levels: AnswerChange['levels'][number][] = [];
    const flags: AnswerChange['flags'][number][] = [];
    for (const therapy of THERAPIES) {
      const [was, is] = [levelIn(before, therapy), levelIn(after, therapy)];
      if (was && is && was !== is) levels.push({ therapy, from: was, to: is });
    }
    for (const { id } of printed.flags) {
      const [was, is] = [urgencyIn(before, id), urgencyIn(after, id)];
      if (was !== is) flags.push({ id, from: was, to: is });
    }
    if (levels.length + flags.length > 0) changes.push({ question, from, to, levels, flags });
  }
  return changes;
}

/** Every fifth worked case, of each of their files. */
const WHOLE = ALL_CASES.filter((_, place) => place % 5 === 0).map(
  (workedCase) => [workedCase.title, copyOf(playedVisit(workedCase))] as const,
);
/** Some of them again with every third answer open. */
const BROKEN_OFF = WHOLE.filter((_, place) => place % 10 === 0).map(([title, file]) => {
  const answers = Object.entries(file.answers ?? {}).filter((_, place) => place % 3 !== 1);
  return [`broken off: ${title}`, { ...file, answers: Object.fromEntries(answers) }] as const;
});
const BY_HAND: readonly (readonly [title: string, file: CaseFile])[] = [
  ['a child of whom only the age is known', { ageMonths: 20 }],
  ['a baby before the due date', { ageMonths: 1, weeksEarly: 12 }],
  ['a sign said before its group was asked', { ageMonths: 20, answers: { 'safety.blankSpells': 'yes' } }],
  ['skills lost, not yet said which', { ageMonths: 30, answers: { 'safety.loss': 'yes' } }],
  ['worries of which none was named the main one', { ageMonths: 60, worries: ['worry.talking', 'worry.hands'] }],
  [
    'three worries, two of them the main ones',
    {
      ageMonths: 60,
      worries: ['worry.hands', 'worry.talking', 'worry.feelings'],
      mainWorries: ['worry.feelings', 'worry.talking'],
      answers: { 'everyday.hard': ['senses', 'feelings'] },
    },
  ],
];
const FILES = [...WHOLE, ...BROKEN_OFF, ...BY_HAND];

const bruteForce = remembered(changesOf);

/** The questions of which one other answer alone gives a reason to ask about a therapy that had none. */
const raising = (changes: readonly AnswerChange[], therapy: TherapyId): readonly QuestionId[] => [
  ...new Set(
    changes
      .filter(({ levels }) => levels.some((level) => level.therapy === therapy && level.from === 'not-now'))
      .map(({ question }) => question),
  ),
];
/** The gates of this child's age in the areas that a therapy leads, and everyday life. */
function waysInto(therapy: TherapyId, { ageMonths, weeksEarly = 0 }: CaseFile): readonly QuestionId[] {
  const ages = agesOf({ ageMonths, weeksEarly });
  const band = bandOf(ages);
  const gates = AREA_IDS.flatMap((area) => {
    const { leads, leadsBefore } = CONTENT.areas[area];
    const leading = leadsBefore && ages.correctedInMonths < leadsBefore.months ? leadsBefore.leads : leads;
    const row = band === undefined ? undefined : CONTENT.asking[area][band];
    return row && leading.includes(therapy) ? [row.gate] : [];
  });
  return [...gates, 'everyday.hard'];
}

describe.each(FILES)('what if one thing had been answered otherwise: %s', (_, file) => {
  it('names each single answer that would change a level or a flag, in the order asked, and no other', () => {
    expect(told(file)).toEqual(bruteForce(file));
  });

  it('agrees with what the counter reasons say would change "not now"', () => {
    for (const { id, level, against } of guidanceNow(file).therapies) {
      if (level !== 'not-now') continue;
      const named = against.flatMap(({ wouldChange }) => wouldChange);
      const enough = raising(told(file), id);
      expect(enough.filter((question) => named.includes(question))).toEqual(
        raising(bruteForce(file), id).filter((question) => named.includes(question)),
      );
      const ways = waysInto(id, file);
      expect(enough.filter((question) => ways.includes(question) && !named.includes(question))).toEqual([]);
    }
  });
});

describe('the children looked at', () => {
  it('are enough to believe it: forty whole cases, with answers of every kind that change something', () => {
    expect(WHOLE.length).toBeGreaterThanOrEqual(40);
    const changes = FILES.flatMap(([, file]) => told(file));
    const kinds = new Set(changes.map(({ question }) => catalogue.questions.get(question)?.kind ?? 'a tick'));
    expect([...kinds].sort()).toEqual(['a tick', 'closing', 'everyday', 'group', 'known', 'safety', 'skill', 'worry']);
    const flags = changes.flatMap((change) => change.flags);
    expect(flags.some(({ from }) => from === null)).toBe(true);
    expect(flags.some(({ to }) => to === null)).toBe(true);
    expect(flags.some(({ from, to }) => from !== null && to !== null)).toBe(true);
  });

  it('have questions that alone raise a therapy and are named in its counter reasons', () => {
    const both = FILES.flatMap(([, file]) =>
      guidanceNow(file).therapies.flatMap(({ id, against }) =>
        against.flatMap(({ wouldChange }) =>
          raising(told(file), id).filter((question) => wouldChange.includes(question)),
        ),
      ),
    );
    expect(both.length).toBeGreaterThan(20);
    expect(both).toContain('everyday.hard');
  });
});

describe('one answer, told by hand', () => {
  const changeOf = (file: CaseFile, question: QuestionId) =>
    told(file).filter((change) => change.question === question);

  it('a main worry is the only reason: without its tick there is none', () => {
    const file = { ageMonths: 43, worries: ['worry.hands'], mainWorries: ['worry.hands'] };
    expect(changeOf(file, 'worry.hands')).toEqual([
      {
        question: 'worry.hands',
        from: 'main',
        to: null,
        levels: [{ therapy: 'occupational', from: 'some-reason', to: 'not-now' }],
        flags: [],
      },
    ]);
  });

  it('a tick that is no main worry is named as one, also where its loss takes a therapy away', () => {
    const file = {
      ageMonths: 30,
      worries: ['worry.hands', 'worry.talking'],
      mainWorries: ['worry.talking'],
      answers: { 'hands.twistsLids': 'not-yet' },
    };
    expect(changeOf(file, 'worry.hands')).toEqual([
      {
        question: 'worry.hands',
        from: 'ticked',
        to: null,
        levels: [{ therapy: 'occupational', from: 'some-reason', to: 'not-now' }],
        flags: [],
      },
    ]);
  });

  it('a tick more is a main worry only where none was named', () => {
    expect(changeOf({ ageMonths: 43 }, 'worry.hands')).toMatchObject([{ from: null, to: 'main' }]);
    expect(changeOf({ ageMonths: 43, mainWorries: [] }, 'worry.hands')).toEqual([]);
  });

  it('a sign of danger that is unsure may go or become more urgent', () => {
    const file = { ageMonths: 20, answers: { 'safety.spells': 'some', 'safety.earlierFit': 'not-sure' } };
    const change = { question: 'safety.earlierFit', from: 'not-sure', levels: [] };
    expect(changeOf(file, 'safety.earlierFit')).toEqual([
      { ...change, to: 'no', flags: [{ id: 'flag.earlierFit', from: 'soon', to: null }] },
      { ...change, to: 'yes', flags: [{ id: 'flag.earlierFit', from: 'soon', to: 'today' }] },
    ]);
  });

  it('a list changes by one tick at a time', () => {
    const file = { ageMonths: 30, answers: { 'safety.loss': 'yes', 'safety.loss.what': ['movement'] } };
    const ticks = changeOf(file, 'safety.loss.what').map(({ to }) => to);
    expect(ticks).toEqual([['words', 'movement'], ['connecting', 'movement'], ['hands', 'movement'], []]);
  });
});
