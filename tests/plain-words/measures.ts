import { gradeOf, strictGradeOf } from './english-grade';
import type { Screen } from './screens';
import { easeOf, strictEaseOf } from './spanish-ease';
import { sentencesIn, wordsIn } from './words-and-sentences';

/** How plain a text is in one language, and how plain it has to be. The reasons and sources stand in docs/plain-words.md. */
export interface Measure {
  readonly what: string;
  readonly of: (texts: readonly string[]) => number;
  /** with no name spared */
  readonly strictly?: (texts: readonly string[]) => number;
  readonly isEasyHigh?: true;
  /** the limit of each screen, and of the screen in the middle */
  readonly each: number;
  readonly middle: number;
}

const longest = (texts: readonly string[]): number =>
  Math.max(0, ...sentencesIn(texts).map((sentence) => wordsIn(sentence).length));

const MEASURES: Readonly<Record<string, Measure>> = {
  en: { what: 'grade (Flesch-Kincaid)', of: gradeOf, strictly: strictGradeOf, each: 6, middle: 5 },
  es: { what: 'ease (Flesch-Szigriszt)', of: easeOf, strictly: strictEaseOf, isEasyHigh: true, each: 65, middle: 80 },
  // English allows 20 words in a sentence. Hindi writes what stands behind a noun as words of its own and needs 1.15 times as many; Arabic writes
  // "and", "the", "to" on to the next word and needs 0.87 times as many.
  hi: { what: 'words in the longest sentence', of: longest, each: 23, middle: 16 },
  ar: { what: 'words in the longest sentence', of: longest, each: 18, middle: 12 },
};

/** A language without a measure of its own is held to what English allows in a sentence. */
const OF_ANY: Measure = { what: 'words in the longest sentence', of: longest, each: 20, middle: 14 };
export const measureOf = (language: string): Measure => MEASURES[language] ?? OF_ANY;

export const middleOf = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? Number.NaN;

export const isTooHard = ({ isEasyHigh, each }: Measure, value: number): boolean =>
  isEasyHigh ? value < each : value > each;

/** What is too hard to read, each as a sentence that names the place. */
export const tooHard = (measure: Measure, screens: readonly Screen[]): readonly string[] =>
  screens
    .map(({ name, texts }) => ({ name, texts, value: measure.of(texts) }))
    .filter(({ value }) => isTooHard(measure, value))
    .map(({ name, texts, value }) => `${name}: ${measure.what} ${value.toFixed(1)}: ${texts.join(' / ')}`);
