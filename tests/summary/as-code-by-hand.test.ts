import { describe, expect, it } from 'vitest';
import type { Visit } from '../../src/model/visit';
import { asCode, codeIn, readCode, type CodeBook } from '../../src/summary/as-code';
import { bytesOf, lettersOf } from '../../src/summary/code-letters';
import { BrokenCode, bytesOfNumbers } from '../../src/summary/code-parts';

const SKILL = { choices: ['yes', 'sometimes', 'not-yet'], isList: false };
const BOOK: CodeBook = {
  // not in the order of their numbers: the code has its own
  questions: new Map([
    ['late', { number: 40, ...SKILL }],
    ['list', { number: 12, choices: ['speech', 'play', 'pain'], isList: true }],
    ['early', { number: 3, ...SKILL }],
  ]),
  retiredQuestions: new Set([20, 21]),
  worries: new Map([
    ['worry.talking', 1],
    ['worry.pain', 2],
  ]),
  conditions: new Map([['condition.autism', 5]]),
  flags: new Map([
    ['flag.limp', 9],
    ['flag.rightNow', 0],
  ]),
};
/** What a code says is there: the places of the parts, from 0. */
const there = (...places: number[]) => places.reduce((bits, place) => bits | (1 << place), 0);
const AGE = 0;
const ANSWERS = 15;
const codeOf = (...numbers: number[]) => lettersOf(bytesOfNumbers(numbers));
const read = (...numbers: number[]) => readCode(codeOf(...numbers), BOOK);
/** The code of these numbers, behind those of the form, of what is there and of an age of 30 months. */
const withAnswers = (...numbers: number[]) => read(1, there(AGE, ANSWERS), 30, ...numbers);

const BARE: Visit = { v: 1, ageMonths: 30, answers: {} };
const WHOLE: Visit = {
  v: 1,
  ageMonths: 30,
  contentVersion: '2026.10',
  date: '2026-02-09',
  ageWeeks: 7,
  weeksEarly: -4,
  country: 'IN',
  rightNow: 'none',
  worries: ['worry.pain', 'worry.talking'],
  mainWorries: ['worry.pain'],
  conditions: ['condition.autism'],
  therapiesUnderway: ['physical'],
  hearing: 'never',
  homeLanguages: ['hi'],
  answeredBy: 'parent',
  interpreter: true,
  answers: { early: 'not-yet', list: ['pain', 'speech'], late: 'yes' },
  seen: ['flag.limp:today'],
};

describe('the numbers behind a code', () => {
  it('are the form, what is there, and what was said; nothing stands for what was not', () => {
    expect(bytesOf(asCode(BARE, BOOK))).toEqual(bytesOfNumbers([1, there(AGE, ANSWERS), 30, 0]));
    expect(withAnswers(0)).toEqual({ visit: { ageMonths: 30, answers: {} } });
  });

  it('follow the order of the parts and the numbers of the book', () => {
    const numbers = [
      ...[1, (1 << 17) - 1],
      30,
      ...[2026, 10],
      ...[2026, 2, 9],
      7,
      // weeks after the due date count down from four
      0,
      ...[8, 13],
      0,
      ...[2, 2, 1],
      ...[1, 2],
      ...[1, 5],
      ...[1, 2],
      3,
      ...[1, 2, 104, 105],
      0,
      1,
      // three answers: number 3 with its third choice; 9 further, a list of two; 28 further, its first choice
      ...[3, 3 * 8 + 2, 9 * 8 + 7, 2, 2, 0, 28 * 8],
      // limp, today
      ...[1, 9, 2],
    ];
    expect(bytesOf(asCode(WHOLE, BOOK))).toEqual(bytesOfNumbers(numbers));
    const { v, ...said } = WHOLE;
    expect(v).toBe(1);
    expect(read(...numbers)).toEqual({ visit: said });
  });

  it.each([
    ['a question', { answers: { unknown: 'yes' } }],
    ['a question beside known ones', { answers: { early: 'yes', unknown: 'yes' } }],
    ['a choice', { answers: { early: 'often' } }],
    ['what was ticked', { answers: { list: ['hands'] } }],
    ['a worry', { worries: ['worry.none'] }],
    ['a condition', { conditions: ['condition.none'] }],
    ['a flag', { seen: ['flag.none:today'] }],
    ['an urgency', { seen: ['flag.limp:never'] }],
    ['a country that is not two capitals', { country: 'in' }],
  ])('are not written where the book does not know %s', (_, changes) => {
    expect(() => asCode({ ...BARE, ...changes } as Visit, BOOK)).toThrow(BrokenCode);
  });
});

describe('a code of another version', () => {
  it('passes over the answers of questions that are asked no more, one choice or several', () => {
    expect(withAnswers(3, 3 * 8, 17 * 8 + 2, 20 * 8)).toEqual({
      visit: { ageMonths: 30, answers: { early: 'yes', late: 'yes' } },
    });
    expect(withAnswers(3, 3 * 8, 18 * 8 + 7, 2, 5, 6, 19 * 8)).toEqual({
      visit: { ageMonths: 30, answers: { early: 'yes', late: 'yes' } },
    });
  });

  it.each([
    ['a question', [1, 4 * 8]],
    ['a choice', [1, 3 * 8 + 3]],
    ['several choices where one was asked for', [1, 3 * 8 + 7, 0]],
    ['one choice where several could be ticked', [1, 12 * 8]],
    ['something to tick', [1, 12 * 8 + 7, 1, 3]],
  ])('is newer where it names %s that is not known here', (_, numbers) => {
    expect(withAnswers(...numbers)).toEqual({ problem: 'newer' });
  });

  it('is newer where its form or one of its parts is not known here', () => {
    expect(read(2, there(AGE, ANSWERS), 30, 0)).toEqual({ problem: 'newer' });
    expect(read(0, there(AGE, ANSWERS), 30, 0)).toEqual({ problem: 'newer' });
    expect(read(1, there(AGE, ANSWERS, 17), 30, 0, 0)).toEqual({ problem: 'newer' });
    expect(read(1, there(17), 0)).toEqual({ problem: 'newer' });
  });

  it('is damaged where something is missing at its end, or too much', () => {
    expect(withAnswers()).toEqual({ problem: 'damaged' });
    expect(withAnswers(1)).toEqual({ problem: 'damaged' });
    expect(withAnswers(0, 0)).toEqual({ problem: 'damaged' });
    expect(readCode('no code', BOOK)).toEqual({ problem: 'damaged' });
  });

  it('passes a fault of our own on, and does not call the code damaged', () => {
    const broken = { ...BOOK, worries: undefined as never };
    expect(() => readCode(codeOf(1, there(AGE, ANSWERS), 30, 0), broken)).toThrow(TypeError);
  });
});

describe('looking for a code', () => {
  it.each([
    ['in the fragment of a link', 'https://guide.example/#s=ABCDEFGH', 'ABCDEFGH'],
    ['behind a question mark', 'https://guide.example/?s=ABCDEFGH#top', 'ABCDEFGH'],
    ['behind another part of the link', 'https://guide.example/?lang=es&s=ABCDEFGH&x=1', 'ABCDEFGH'],
    ['in a link within a sentence', 'See https://guide.example/#s=ABCDEFGH today', 'ABCDEFGH'],
    ['as a scanner types it', 'HTTPS://GUIDE.EXAMPLE/#S=ABCDEFGH', 'ABCDEFGH'],
    ['cut short in a link', 'https://guide.example/#s=', ''],
    ['alone', '  abcdefgh\n', 'abcdefgh'],
    ['alone, and longer', 'ABCDEFGH234567', 'ABCDEFGH234567'],
  ])('finds it %s', (_, given, code) => {
    expect(codeIn(given)).toBe(code);
  });

  it.each([
    'ABCDEFG',
    'ABCDEFGH!',
    '!ABCDEFGH',
    'ABCDEFGH ABCDEFGH',
    'ABCDEF18',
    'https://guide.example/#sABCDEFGH',
    '',
  ])('finds none in "%s"', (given) => {
    expect(codeIn(given)).toBeUndefined();
  });
});
