import { describe, expect, it } from 'vitest';
import { guide } from '../../src/guidance/guide';
import { readVisit, VisitProblem } from '../../src/guidance/read-visit';
import { catalogue } from '../sweeps/child-walk';

const read = (value: unknown) => readVisit(value, catalogue);
const problemOf = (value: unknown): string => {
  try {
    read(value);
  } catch (error) {
    expect(error).toBeInstanceOf(VisitProblem);
    return (error as VisitProblem).message;
  }
  throw new Error(`${JSON.stringify(value)} was read`);
};

describe('a visit that comes from outside', () => {
  it('needs nothing but the age', () => {
    expect(read({ ageMonths: 0 })).toEqual({ v: 1, ageMonths: 0, answers: {} });
    expect(read({ ageMonths: 155 }).ageMonths).toBe(155);
  });

  it('is read whole when all is well', () => {
    const whole = {
      v: 1,
      contentVersion: '2026.1',
      date: '2026-11-22',
      ageMonths: 4,
      ageWeeks: 20,
      weeksEarly: 8,
      country: 'IN',
      rightNow: 'none',
      worries: ['worry.feeding', 'worry.headShape', 'worry.moving'],
      mainWorries: ['worry.feeding', 'worry.moving'],
      conditions: ['condition.specialCare'],
      therapiesUnderway: ['physical'],
      hearing: 'never',
      homeLanguages: ['hi', 'en-IN'],
      answeredBy: 'other-carer',
      interpreter: true,
      answers: { 'safety.loss': 'no', 'everyday.hard': [] },
      seen: ['flag.limp:today'],
    };
    expect(read(whole)).toEqual(whole);
  });

  it('may hold answers that are not due at this age: they are accepted, and named as not counted', () => {
    const visit = read({ ageMonths: 60, answers: { 'talking.coos': 'not-yet', 'safety.fever': 'yes' } });
    const { ignored, flags } = guide(visit, catalogue);
    expect(new Set(ignored)).toEqual(new Set(['talking.coos', 'safety.fever']));
    expect(flags).toEqual([]);
  });

  const OK = { ageMonths: 30 };
  it.each<[string, unknown, string]>([
    ['has no age', {}, 'ageMonths'],
    ['has no age but answers', { answers: {} }, 'ageMonths'],
    ['is too old by a month', { ageMonths: 156 }, 'ageMonths'],
    ['is not born yet', { ageMonths: -1 }, 'ageMonths'],
    ['has half a month', { ageMonths: 3.5 }, 'ageMonths'],
    ['has its age in words', { ageMonths: '30' }, 'ageMonths'],
    ['has an age of null', { ageMonths: null }, 'ageMonths'],
    ['has weeks beyond 25', { ageMonths: 5, ageWeeks: 26 }, 'ageWeeks'],
    ['has weeks below 0', { ageMonths: 0, ageWeeks: -1 }, 'ageWeeks'],
    ['has weeks that are not these months', { ageMonths: 5, ageWeeks: 20 }, 'ageWeeks'],
    ['has weeks of a baby and months of a child', { ageMonths: 60, ageWeeks: 20 }, 'ageWeeks'],
    ['was born 19 weeks early', { ...OK, weeksEarly: 19 }, 'weeksEarly'],
    ['was born half a week early', { ...OK, weeksEarly: 4.5 }, 'weeksEarly'],
    ['is of another version', { ...OK, v: 2 }, 'v'],
    ['has no such content version', { ...OK, contentVersion: 'new' }, 'contentVersion'],
    ['has a day that does not exist', { ...OK, date: '2026-02-30' }, 'date'],
    ['has a date of another form', { ...OK, date: '22.11.2026' }, 'date'],
    ['has a country in words', { ...OK, country: 'Germany' }, 'country'],
    ['has a third answer to the panel', { ...OK, rightNow: 'maybe' }, 'rightNow'],
    ['has a worry that is none', { ...OK, worries: ['worry.money'] }, 'worry.money'],
    ['has one worry instead of a list', { ...OK, worries: 'worry.talking' }, 'worries'],
    ['has a worry twice', { ...OK, worries: ['worry.talking', 'worry.talking'] }, 'worries'],
    ['has a main worry that is not ticked', { ...OK, worries: [], mainWorries: ['worry.talking'] }, 'mainWorries'],
    [
      'has three main worries',
      {
        ...OK,
        worries: ['worry.talking', 'worry.moving', 'worry.play'],
        mainWorries: ['worry.talking', 'worry.moving', 'worry.play'],
      },
      'mainWorries',
    ],
    ['has a condition that is none', { ...OK, conditions: ['condition.cold'] }, 'condition.cold'],
    ['has a condition twice', { ...OK, conditions: ['condition.adhd', 'condition.adhd'] }, 'conditions'],
    ['has a therapy that is none', { ...OK, therapiesUnderway: ['music'] }, 'therapiesUnderway'],
    ['has a hearing test of another kind', { ...OK, hearing: 'fine' }, 'hearing'],
    ['has a language in words', { ...OK, homeLanguages: ['English!'] }, 'homeLanguages'],
    ['was answered by nobody we know', { ...OK, answeredBy: 'neighbour' }, 'answeredBy'],
    ['has an interpreter called yes', { ...OK, interpreter: 'yes' }, 'interpreter'],
    ['has seen a page that does not exist', { ...OK, seen: ['flag.none:today'] }, 'seen'],
    ['has seen a page of no urgency', { ...OK, seen: ['flag.limp'] }, 'seen'],
    ['has a field that is none', { ...OK, name: 'Ada' }, 'name'],
    ['has answers in a list', { ...OK, answers: ['yes'] }, 'answers'],
    ['has answers of null', { ...OK, answers: null }, 'answers'],
    ['answers a question that is none', { ...OK, answers: { 'talking.sings': 'yes' } }, 'talking.sings'],
    ['answers a skill like a worry', { ...OK, answers: { 'talking.actionWord': 'often' } }, 'talking.actionWord'],
    ['answers a sign like a group', { ...OK, answers: { 'safety.limp': 'none' } }, 'safety.limp'],
    ['answers with a number', { ...OK, answers: { 'talking.actionWord': 1 } }, 'talking.actionWord'],
    ['answers with nothing', { ...OK, answers: { 'talking.actionWord': null } }, 'talking.actionWord'],
    ['answers one question with a list', { ...OK, answers: { 'talking.actionWord': ['yes'] } }, 'talking.actionWord'],
    ['answers a list with one word', { ...OK, answers: { 'everyday.hard': 'senses' } }, 'everyday.hard'],
    ['ticks what the list does not offer', { ...OK, answers: { 'everyday.hard': ['talking'] } }, 'everyday.hard'],
    ['ticks the same twice', { ...OK, answers: { 'everyday.hard': ['senses', 'senses'] } }, 'everyday.hard'],
  ])('that %s is refused in one sentence that names it', (_, value, named) => {
    const sentence = problemOf(value);
    expect(sentence).toContain(named);
    expect(sentence).toMatch(/^[^\n]+\.$/);
    expect(sentence).not.toMatch(/\. [A-Z]/);
  });

  it.each([null, undefined, 'visit', 30, true, [], [{ ageMonths: 30 }]])(
    'that is %j and no visit at all is refused in one sentence',
    (value) => {
      expect(problemOf(value)).toMatch(/^A visit is [^\n]+\.$/);
    },
  );

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'with a field or an answer called %s is refused like any other stranger',
    (name) => {
      expect(problemOf(JSON.parse(`{"ageMonths": 30, "${name}": "yes"}`))).toContain(name);
      expect(problemOf(JSON.parse(`{"ageMonths": 30, "answers": {"${name}": "yes"}}`))).toContain(name);
    },
  );

  it.each<[unknown, string]>([
    [{ ...OK, rightNow: 'maybe' }, 'rightNow is "maybe"; known are "none", "yes-or-not-sure".'],
    [{ ...OK, interpreter: 'yes' }, 'interpreter is "yes"; known are true, false.'],
    [{ ...OK, contentVersion: 2026.1 }, 'contentVersion is 2026.1; it takes a version such as 2026.1.'],
    [{ ...OK, contentVersion: 'x2026.1' }, 'contentVersion is "x2026.1"; it takes a version such as 2026.1.'],
    [{ ...OK, contentVersion: '2026.1x' }, 'contentVersion is "2026.1x"; it takes a version such as 2026.1.'],
    [{ ...OK, date: '+012026-11' }, 'date is "+012026-11"; it takes a date such as 2026-11-22.'],
    [{ ...OK, country: 'DEU' }, 'country is "DEU"; it takes an ISO code of two capital letters.'],
    [{ ...OK, country: ' DE' }, 'country is " DE"; it takes an ISO code of two capital letters.'],
    [{ ...OK, homeLanguages: ['en', ' hi'] }, 'homeLanguages is " hi"; it takes language codes such as "en".'],
    [{ ...OK, seen: ['flag.limp'] }, 'seen is "flag.limp"; it takes entries such as "flag.limp:today".'],
    [{ ...OK, seen: [7] }, 'seen is 7; it takes entries such as "flag.limp:today".'],
    [{ ...OK, worries: 'worry.talking' }, 'worries is "worry.talking"; it takes a list.'],
    [{ ...OK, worries: {} }, 'worries is {}; it takes a list.'],
    [{ ...OK, worries: [7] }, 'worries names 7, which is no known worry.'],
    [{ ...OK, mainWorries: ['worry.money'] }, 'mainWorries names "worry.money", which is no known worry.'],
    [{ ...OK, mainWorries: ['worry.play'] }, 'mainWorries names "worry.play", which is not among worries.'],
    [{ ...OK, conditions: ['condition.cold'] }, 'conditions names "condition.cold", which is no known condition.'],
    [{ ...OK, answers: 'yes' }, 'answers takes an object of question ids and choices.'],
    [{ ...OK, name: 'x'.repeat(100) }, '"name" is no part of a visit.'],
    [
      { ...OK, country: 'x'.repeat(100) },
      `country is "${'x'.repeat(59)}; it takes an ISO code of two capital letters.`,
    ],
  ])('of %j is refused in these words', (value, sentence) => {
    expect(problemOf(value)).toBe(sentence);
  });

  it('may have a later version, no interpreter, and parts that are left open', () => {
    expect(read({ ...OK, contentVersion: '2026.12', interpreter: false, country: undefined })).toEqual({
      v: 1,
      ageMonths: 30,
      contentVersion: '2026.12',
      interpreter: false,
      country: undefined,
      answers: {},
    });
  });

  it('is left as it was', () => {
    const value = Object.freeze({ ageMonths: 30, answers: Object.freeze({ 'safety.loss': 'no' }) });
    expect(() => read(value)).not.toThrow();
    expect(value).toEqual({ ageMonths: 30, answers: { 'safety.loss': 'no' } });
  });
});
