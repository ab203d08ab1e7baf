import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONTENT } from '../../src/content/content';
import { catalogueOf, choicesOf } from '../../src/guidance/catalogue';
import { readVisit } from '../../src/guidance/read-visit';
import type { Visit } from '../../src/model/visit';
import { asCode, codeIn, readCode } from '../../src/summary/as-code';
import { bytesOf, lettersOf } from '../../src/summary/code-letters';
import { bytesOfNumbers } from '../../src/summary/code-parts';
import { codeBookOf } from '../../src/wizard/code-book';
import { completeVisits } from '../sweeps/arbitrary-visit';
import { ALL_CASES } from '../vignettes/cases/all';
import { playedVisit } from '../vignettes/played-visit';
import kept from './kept-codes.json';

const catalogue = catalogueOf(CONTENT);
const book = codeBookOf(catalogue);
const VISITS = ALL_CASES.map(playedVisit);
const EVERYTHING: Visit = {
  v: 1,
  contentVersion: '2026.1',
  date: '2026-11-22',
  ageMonths: 5,
  ageWeeks: 25,
  weeksEarly: -4,
  country: 'IN',
  rightNow: 'yes-or-not-sure',
  worries: CONTENT.worries.map(({ id }) => id).reverse(),
  mainWorries: ['worry.voice', 'worry.talking'],
  conditions: CONTENT.conditions.map(({ id }) => id),
  therapiesUnderway: ['physical', 'speech'],
  hearing: 'never',
  homeLanguages: ['hi', 'pa-Guru-IN'],
  answeredBy: 'other-carer',
  interpreter: false,
  answers: {},
  seen: ['flag.rightNow:emergency', 'flag.limp:today'],
};

/** Each choice of each question at least once, over as few visits as that takes. */
function everyChoice(): Visit[] {
  const most = Math.max(...[...catalogue.questions.values()].map((question) => choicesOf(question).length));
  return Array.from({ length: most }, (_, place) => ({
    ...EVERYTHING,
    answers: Object.fromEntries(
      [...catalogue.questions.values()].map((question) => {
        const choices = choicesOf(question);
        const choice = choices[place % choices.length] ?? '';
        return [question.id, question.list ? choices.slice(place % (choices.length + 1)) : choice];
      }),
    ),
  }));
}

describe('the code of a visit', () => {
  it('carries all that a visit can hold, and gives it back the same', () => {
    for (const visit of everyChoice()) expect(readVisit(read(asCode(visit, book)), catalogue)).toEqual(visit);
  });

  it('tells "nothing ticked" from "not said"', () => {
    for (const visit of [
      { v: 1, ageMonths: 30, answers: {} },
      {
        v: 1,
        ageMonths: 30,
        worries: [],
        conditions: [],
        homeLanguages: [],
        seen: [],
        answers: { 'everyday.hard': [] },
      },
    ] as const satisfies readonly Visit[])
      expect(readVisit(read(asCode(visit, book)), catalogue)).toEqual(visit);
  });

  it('gives back any visit that a parent can reach', () => {
    fc.assert(
      fc.property(completeVisits, (visit) => {
        expect(readVisit(read(asCode(visit, book)), catalogue)).toEqual(visit);
      }),
      { numRuns: 300 },
    );
  });

  it('is made of letters and digits alone, and stays short', () => {
    const lengths = VISITS.map((visit) => asCode(visit, book).length).sort((a, b) => a - b);
    for (const visit of VISITS) expect(asCode(visit, book)).toMatch(/^[A-Z2-7]+$/);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(110);
    expect(lengths.at(-1)).toBeLessThan(250);
  });

  it('is read in small letters too, out of a link, or out of what a scanner typed', () => {
    const [visit = EVERYTHING] = VISITS;
    const code = asCode(visit, book);
    for (const given of [
      code,
      ` ${code.toLowerCase()}\n`,
      `https://guide.example/#s=${code}`,
      `HTTPS://GUIDE.EXAMPLE/#S=${code}`,
    ])
      expect(readVisit(read(codeIn(given) ?? ''), catalogue)).toEqual(visit);
  });
});

describe('a code from another day', () => {
  it.for(kept)('made by rules $contentVersion is read as it was meant', ({ code, visit }) => {
    expect(readVisit(read(code), catalogue)).toEqual(visit);
  });

  it('with a question or a form that this page does not know says that it is newer', () => {
    const unknown = (numbers: readonly number[]) => readCode(lettersOf(bytesOfNumbers(numbers)), book);
    const AGE_AND_ANSWERS = 1 | (1 << 15);
    expect(unknown([1, AGE_AND_ANSWERS, 30, 0])).toEqual({ visit: { ageMonths: 30, answers: {} } });
    expect(unknown([2, AGE_AND_ANSWERS, 30, 0])).toEqual({ problem: 'newer' });
    expect(unknown([1, AGE_AND_ANSWERS, 30, 1, 9999 * 8])).toEqual({ problem: 'newer' });
    expect(unknown([1, AGE_AND_ANSWERS | (1 << 20), 30, 0])).toEqual({ problem: 'newer' });
  });
});

describe('a code that is damaged', () => {
  it('with any one letter changed, left out or doubled is never read as another visit', () => {
    const code = asCode(VISITS[3] ?? EVERYTHING, book);
    for (let at = 0; at < code.length; at += 1) {
      const other = code[at] === 'A' ? 'B' : 'A';
      const [before, letter, after] = [code.slice(0, at), code.charAt(at), code.slice(at + 1)];
      for (const changed of [before + other + after, before + after, before + letter + letter + after, before])
        if (changed !== code && changed !== '') expect(readCode(changed, book)).toEqual({ problem: 'damaged' });
    }
  });

  it('10,000 times in any other way never throws, and never gives a visit that was not encoded', () => {
    const codes = VISITS.map((visit) => asCode(visit, book));
    const mutated = fc
      .tuple(fc.constantFrom(...codes), fc.array(fc.tuple(fc.nat(400), fc.constantFrom('', ...'AZ27a!=é\u0000<'))))
      .map(([code, edits]) => edits.reduce((text, [at, put]) => text.slice(0, at) + put + text.slice(at + 1), code));
    const garbage = fc.string({ maxLength: 300 });
    fc.assert(
      fc.property(fc.oneof(mutated, mutated, garbage), (text) => {
        const result = readCode(codeIn(text) ?? text, book);
        if ('visit' in result) expect(codes).toContain((codeIn(text) ?? text).toUpperCase());
      }),
      { numRuns: 10_000 },
    );
  });

  it('and forged with a right check throws nothing, and hangs on nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(255), { maxLength: 60 }), (bytes) => {
        const result = readCode(lettersOf([1, ...bytes]), book);
        if ('visit' in result) {
          try {
            readVisit(result.visit, catalogue);
          } catch (problem) {
            expect(problem).toHaveProperty('message', expect.stringMatching(/\.$/));
          }
        }
      }),
      { numRuns: 5_000 },
    );
  });

  it('is not looked for in other words, and refused where it is far too long', () => {
    expect(codeIn('https://guide.example/')).toBeUndefined();
    expect(codeIn('Hello doctor')).toBeUndefined();
    expect(readCode('', book)).toEqual({ problem: 'damaged' });
    expect(bytesOf('A'.repeat(100_000))).toBeUndefined();
  });
});

function read(code: string): unknown {
  const result = readCode(code, book);
  if ('problem' in result) throw new Error(result.problem);
  return result.visit;
}
