import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { KNOWN_NAMES, SYLLABLES_OF_A_NAME } from './known-words';
import { countsOf } from './words-and-sentences';

const syllablesOf = (word: string): number => (KNOWN_NAMES.en.test(word) ? SYLLABLES_OF_A_NAME : syllable(word));

/** The school grade (US) that a text asks for, by Flesch and Kincaid (1975). */
export const gradeOf = (texts: readonly string[]): number => fleschKincaid({ ...countsOf(texts, syllablesOf) });
/** The same with no name spared. */
export const strictGradeOf = (texts: readonly string[]): number => fleschKincaid({ ...countsOf(texts, syllable) });
