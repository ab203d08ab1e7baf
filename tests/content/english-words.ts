import { allTexts, questionWords, type Text, type Words } from '../../src/review/texts';
import { PROJECT } from './project';

export { at, isText, sentencesOf, textsOf, wordCount, wordingOf, type Text, type Words } from '../../src/review/texts';

/** The files of `locales/en` as they are on disk, by name without ending. */
export const ENGLISH: Readonly<Record<string, Words>> = PROJECT.words;
export const QUESTION_WORDS: Words = questionWords(ENGLISH);
export const ALL_TEXTS: readonly Text[] = allTexts(ENGLISH);
