import { describe, expect, it } from 'vitest';
import { AREA_IDS } from '../../src/model/area';
import type { CountedAnswer, Guidance, RaisedFlag } from '../../src/model/guidance';
import type { Visit } from '../../src/model/visit';
import { buildSummary } from '../../src/summary/build-summary';
import { GUIDANCE, LATE_TALKING, LIMP } from '../ui/support/guidance';

const BARE: Visit = { v: 1, ageMonths: 40, answers: {} };
/** Nothing was found and nothing was said. */
const QUIET: Guidance = {
  ...GUIDANCE,
  flags: [],
  alsoAsk: [],
  nextVisit: [],
  answers: [],
  denied: [],
  notKnown: [],
};
const skill = (id: string, choice: string, dueMonths?: number): CountedAnswer => ({
  id,
  choice,
  kind: 'skill',
  area: 'talking',
  ...(dueMonths === undefined ? {} : { dueMonths }),
});
const worry = (id: string, choice: string): CountedAnswer => ({ id, choice, kind: 'worry', area: 'senses' });
const skills = (count: number, choice: string) =>
  Array.from({ length: count }, (_, index) => skill(`skill.${index + 1}`, choice));
const flags = (count: number): readonly RaisedFlag[] =>
  Array.from({ length: count }, (_, index) => ({ ...LIMP, id: `flag.${index + 1}`, because: [] }));
const say = (guidance: Partial<Guidance>, visit: Partial<Visit> = {}) =>
  buildSummary({ ...BARE, ...visit }, { ...QUIET, ...guidance });
const sizes = ({ inFull, rest }: { inFull: readonly unknown[]; rest: readonly unknown[] }) => [
  inFull.length,
  rest.length,
];
const NONE = { inFull: [], rest: [] };

describe('the summary of a visit', () => {
  it('has no word of what was not said', () => {
    expect(say({})).toStrictEqual({
      contentVersion: '2026.1',
      ageMonths: 40,
      ageUsedMonths: 27,
      asksWeeksEarly: false,
      childSpeaks: false,
      urgent: NONE,
      toCheck: NONE,
      followed: [],
      denied: [],
      mainWorries: NONE,
      otherWorries: NONE,
      notYet: NONE,
      sometimes: NONE,
      often: NONE,
      conditions: NONE,
      therapiesUnderway: [],
      homeLanguages: [],
      notKnown: NONE,
      unanswered: [],
      areas: GUIDANCE.areas.map(({ id, status }) => ({ id, status })),
      told: {
        headline: 'therapies',
        therapies: [
          { id: 'speech', level: 'good-reason' },
          { id: 'occupational', level: 'some-reason' },
          { id: 'physical', level: 'not-now' },
        ],
        alsoAsk: [],
        lookAgainInWeeks: 8,
      },
    });
    expect(GUIDANCE.areas.map(({ id }) => id)).toEqual(AREA_IDS);
  });

  it('keeps what was said of the child and around it', () => {
    const said = {
      date: '2026-11-22',
      ageWeeks: 3,
      weeksEarly: 6,
      answeredBy: 'parent',
      interpreter: false,
      hearing: 'never',
      therapiesUnderway: ['speech'],
      homeLanguages: ['hi'],
    } as const;
    expect(say({}, said)).toMatchObject(said);
    expect(say({}, { conditions: ['condition.autism'] }).conditions).toEqual({
      inFull: ['condition.autism'],
      rest: [],
    });
    expect(say({ unanswered: ['talking.twoWords'] }).unanswered).toEqual(['talking.twoWords']);
    expect(say({ alsoAsk: ['hearing-test'] }).told.alsoAsk).toEqual(['hearing-test']);
  });

  it('tells the main worries apart from the others; where none is named as main, all are', () => {
    const worries = ['worry.talking', 'worry.pain', 'worry.senses'];
    const main = say({}, { worries, mainWorries: ['worry.pain'] });
    expect(main.mainWorries.inFull).toEqual(['worry.pain']);
    expect(main.otherWorries.inFull).toEqual(['worry.talking', 'worry.senses']);
    const all = say({}, { worries });
    expect(all.mainWorries.inFull).toEqual(worries);
    expect(all.otherWorries).toEqual(NONE);
  });

  it('tells flags that can wait for an appointment apart, and how urgent the first one is', () => {
    const summary = say({ flags: [LIMP, LATE_TALKING] });
    expect(summary.urgent.inFull).toEqual([LIMP]);
    expect(summary.toCheck.inFull).toEqual([LATE_TALKING]);
    expect(summary.told.urgency).toBe('today');
    expect(say({ flags: [LATE_TALKING] }).told.urgency).toBe('book');
  });

  it('has room for four flags in full and then for none, and loses none', () => {
    expect(sizes(say({ flags: flags(4) }).urgent)).toEqual([4, 0]);
    expect(sizes(say({ flags: flags(5) }).urgent)).toEqual([0, 5]);
  });

  it.each([
    [8, 4, 8, 0],
    [9, 4, 3, 6],
    [4, 5, 4, 0],
    [5, 5, 2, 3],
  ])(
    'names %i skills that are not there yet, beside %i flags, as %i in full and %i in short',
    (count, of, full, rest) => {
      expect(sizes(say({ answers: skills(count, 'not-yet'), flags: flags(of) }).notYet)).toEqual([full, rest]);
    },
  );

  it.each([
    [4, 4, 4, 0],
    [5, 4, 1, 4],
    [2, 5, 2, 0],
    [3, 5, 1, 2],
  ])(
    'names %i skills that are there sometimes, beside %i flags, as %i in full and %i in short',
    (count, of, full, rest) => {
      expect(sizes(say({ answers: skills(count, 'sometimes'), flags: flags(of) }).sometimes)).toEqual([full, rest]);
    },
  );

  it('names up to four worries and conditions in full, of more the first two', () => {
    const four = ['worry.a', 'worry.b', 'worry.c', 'worry.d'];
    expect(sizes(say({}, { worries: four }).mainWorries)).toEqual([4, 0]);
    expect(say({}, { worries: [...four, 'worry.e'] }).mainWorries).toEqual({
      inFull: ['worry.a', 'worry.b'],
      rest: ['worry.c', 'worry.d', 'worry.e'],
    });
    expect(sizes(say({}, { conditions: [...four, 'e'] }).conditions)).toEqual([2, 3]);
  });

  it('puts skills and worries where a doctor looks for them, by what was answered', () => {
    const answers = [
      skill('a', 'yes', 12),
      skill('b', 'not-yet', 24),
      skill('c', 'not-yet', 18),
      skill('d', 'not-yet'),
      skill('e', 'sometimes', 30),
      worry('f', 'sometimes'),
      worry('g', 'often'),
      worry('h', 'no'),
    ];
    const summary = say({ answers });
    // what is due from no month on was always due
    expect(summary.notYet.inFull).toStrictEqual([
      { id: 'd', area: 'talking' },
      { id: 'c', area: 'talking', dueMonths: 18 },
      { id: 'b', area: 'talking', dueMonths: 24 },
    ]);
    expect(summary.sometimes.inFull.map(({ id }) => id)).toEqual(['f', 'e']);
    expect(summary.often.inFull).toEqual([{ id: 'g', area: 'senses' }]);
  });

  it('says what was lost, and how fast only where that was answered', () => {
    const loss = (choice: string): CountedAnswer => ({ id: 'safety.loss', choice, kind: 'safety', area: 'safety' });
    const what: CountedAnswer = { id: 'safety.loss.what', choice: ['words'], kind: 'safety', area: 'safety' };
    expect(say({ answers: [loss('yes'), what] }).loss).toStrictEqual({ what: ['words'] });
    expect(say({ answers: [loss('yes')] }).loss).toEqual({ what: [] });
    expect(say({ answers: [loss('no'), what] })).not.toHaveProperty('loss');
  });

  it('says what is hard in daily life once, whichever question told it, and who else noticed', () => {
    const list = (id: string, choice: readonly string[]): CountedAnswer => ({
      id,
      choice,
      kind: 'everyday',
      area: 'safety',
    });
    const both = [list('everyday.hard', ['senses', 'gait']), list('closing.impact', ['talking', 'senses'])];
    expect(say({ answers: both }).hardInDailyLife).toEqual({ inFull: ['senses', 'gait', 'talking'], rest: [] });
    expect(say({ answers: [list('everyday.hard', [])] }).hardInDailyLife).toEqual(NONE);
    expect(say({ answers: [list('closing.impact', ['talking'])] }).hardInDailyLife?.inFull).toEqual(['talking']);
    const noticed: CountedAnswer = { id: 'closing.noticed', choice: 'yes', kind: 'closing', area: 'safety' };
    expect(say({ answers: [noticed] }).noticed).toBe('yes');
  });

  it('calls a sign followed that is for the next visit and raised no flag', () => {
    const sign = (id: string): CountedAnswer => ({ id, choice: 'yes', kind: 'safety', area: 'safety' });
    const guidance = {
      answers: [sign('safety.limp'), sign('safety.other'), sign('safety.third'), skill('talking.twoWords', 'not-yet')],
      nextVisit: ['safety.limp', 'safety.other', 'talking.twoWords'],
      flags: [LIMP],
    };
    expect(LIMP.because[0]?.answers.map(({ id }) => id)).toEqual(['safety.limp']);
    expect(say(guidance).followed).toEqual(['safety.other']);
  });

  it('calls not known a skill, a worry or a sign in doubt; no group, no list, no flag and nothing that is followed', () => {
    const of = (id: string, kind: CountedAnswer['kind']): CountedAnswer => ({
      id,
      choice: 'not-sure',
      kind,
      area: 'talking',
    });
    const answers = [
      of('a', 'skill'),
      of('b', 'worry'),
      of('c', 'safety'),
      of('safety.limp', 'safety'),
      of('followed', 'safety'),
      of('known already', 'skill'),
      of('d', 'group'),
      of('e', 'known'),
      of('f', 'everyday'),
      of('g', 'closing'),
    ];
    const notKnown = answers.map(({ id }) => id).filter((id) => id !== 'known already');
    const summary = say({ answers, notKnown, nextVisit: ['followed'], flags: [LIMP] });
    expect(summary.notKnown.inFull.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  it('puts the panel of emergencies first among what was denied, where it was', () => {
    const denied = (rightNow?: Visit['rightNow']) =>
      say({ denied: ['safety.loss'] }, rightNow === undefined ? {} : { rightNow }).denied;
    expect(denied('none')).toEqual(['rightNow', 'safety.loss']);
    expect(denied('yes-or-not-sure')).toEqual(['safety.loss']);
    expect(denied()).toEqual(['safety.loss']);
  });

  it('asks for the weeks at birth and leaves room for the child’s own words by age', () => {
    const at = (ageMonths: number) => say({}, { ageMonths });
    expect([at(28).asksWeeksEarly, at(29).asksWeeksEarly]).toEqual([true, false]);
    expect([at(95).childSpeaks, at(96).childSpeaks]).toEqual([false, true]);
  });
});
