import { describe, expect, it } from 'vitest';
import { CONTENT } from '../../../src/content/content';
import bookWords from '../../../locales/en/review.json';
import { elementsIn, type Html } from '../../../src/review/book/html';
import { QUESTION_IDS } from '../../content/all-questions';
import { textsOf } from '../../content/english-words';
import { read, wholeBook } from './made-book';

const MOST_WORDS = 25;
const MOST_WORDS_ON_AVERAGE = 15;
/** School years a reader needs; a clinician's leaflet stays well below ten. */
const HIGHEST_GRADE = 8;

/** A name that stands in quotes, in brackets or as a number is one word of the sentence around it. */
const withNames = (text: string): string =>
  text
    .replaceAll(/“[^”]*”/g, 'name')
    .replaceAll(/\[[^\]]*\]/g, 'name')
    .replaceAll(/\{\{\w+\}\}/g, 'name')
    .replaceAll(/\b\d+\.\d+\b/g, '');

/** A line of a rule and a list are read part by part. */
const sentencesIn = (text: string): readonly string[] =>
  withNames(text)
    .split(/(?<=[.?:;])\s+|\n/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{L}/u.test(sentence));
const wordsIn = (sentence: string): readonly string[] => sentence.match(/[\p{L}\p{N}’'-]+/gu) ?? [];
const syllablesIn = (word: string): number =>
  Math.max(
    1,
    (
      word
        .toLowerCase()
        .replace(/e$/, '')
        .match(/[aeiouy]+/g) ?? []
    ).length,
  );

/** Flesch and Kincaid: the school years that a text asks for. */
function gradeOf(sentences: readonly string[]): number {
  const words = sentences.flatMap(wordsIn);
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}

/** The lines that the book itself writes around questions and flags: when it is asked, what it does, ages, exceptions. */
function linesIn(chapters: readonly Html[]): readonly string[] {
  return chapters
    .flatMap((chapter) => elementsIn(chapter))
    .filter(({ attributes }) => attributes['class'] === 'line')
    .map(read)
    .filter((line) => /^(Asked|What it does|Not sure|Can it move\?|Ages|How soon, and whom):?/.test(line));
}

const ownTexts = textsOf(bookWords, 'review:').map(({ text }) => text);

describe('the English of the review book', () => {
  const { chapters } = wholeBook();
  const lines = linesIn(chapters);
  const ruleWays = chapters
    .filter(({ attributes }) => attributes['id'] === 'rules')
    .flatMap((chapter) => elementsIn(chapter))
    .filter(({ attributes }) => attributes['data-kind'] === 'rule')
    .flatMap((rule) => elementsIn(rule).filter(({ tag }) => tag === 'li' || tag === 'strong'))
    .map(read);

  it.each([
    ['its own words', ownTexts],
    ['what it writes around questions and red flags', lines],
    ['the rules', ruleWays],
  ] as const)('%s: no sentence is longer than 25 words', (_, texts) => {
    expect(texts.length).toBeGreaterThan(50);
    const long = texts.flatMap(sentencesIn).filter((sentence) => wordsIn(sentence).length > MOST_WORDS);
    expect(long).toEqual([]);
  });

  it.each([
    ['its own words', ownTexts],
    ['what it writes around questions and red flags', lines],
    ['the rules', ruleWays],
  ] as const)('%s: short sentences, and few school years', (_, texts) => {
    const sentences = texts.flatMap(sentencesIn);
    expect(sentences.flatMap(wordsIn).length / sentences.length).toBeLessThanOrEqual(MOST_WORDS_ON_AVERAGE);
    expect(gradeOf(sentences)).toBeLessThanOrEqual(HIGHEST_GRADE);
  });

  it('would notice a text that is written for the wrong reader', () => {
    const hard =
      'Notwithstanding the aforementioned considerations, the stratification algorithm instantiates parameterised thresholds according to chronological heterogeneity.';
    expect(gradeOf(sentencesIn(hard))).toBeGreaterThan(HIGHEST_GRADE);
    expect(gradeOf(['The cat sat on the mat.'])).toBeLessThan(2);
  });
});

describe('nothing of the source code shows', () => {
  const { chapters } = wholeBook();
  const text = chapters.map(read).join(' ');
  // addresses of sources are no words
  const words = new Set(text.replaceAll(/https?:\S+/g, '').split(/[\s“”"(),;:!?]+/));

  it('no gap, no mark for what is filled in, and no bold mark', () => {
    expect(text).not.toMatch(/\{\{|\}\}|undefined|\[object|\bNaN\b|\*\*|\bnull\b/);
    expect(text.length).toBeGreaterThan(500_000);
  });

  it('no name of a question, a red flag, a rule, a source or a text', () => {
    const { rules } = CONTENT;
    const names = [
      ...QUESTION_IDS,
      ...[...CONTENT.flags, ...CONTENT.worries, ...CONTENT.conditions].map(({ id }) => id),
      ...[...rules.status, ...rules.signs, ...rules.caps, ...rules.level, ...rules.first, ...rules.alsoAsk].map(
        ({ id }) => id,
      ),
      ...Object.keys(CONTENT.sources).filter((id) => id.includes('-')),
    ].filter((name) => /[.-]/.test(name));
    expect(names.filter((name) => words.has(name))).toEqual([]);
    expect([...words].filter((word) => /^[a-z]+[A-Z]\w*$/.test(word.replace(/\.$/, '')))).toEqual([]);
    expect([...words].filter((word) => /^[a-z]+:[a-z]/i.test(word))).toEqual([]);
  });

  it('no word for a code where a reader needs a word', () => {
    const codes = [
      'strong-concern',
      'not-now',
      'some-reason',
      'good-reason',
      'going-well',
      'not-yet',
      'no-chance',
      'not-sure',
      'doctor-today',
      'if-opened',
    ];
    expect(codes.filter((code) => words.has(code))).toEqual([]);
  });
});
