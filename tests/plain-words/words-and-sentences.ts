/** A value that the app puts in reads like a short word; marks of bold are not read. */
const asRead = (text: string): string => text.replace(/\{\{[^}]*\}\}/g, '2').replaceAll('**', '');

/** The sentences of texts that stand together: each text ends one, a colon or semicolon does not. `।` ends one in Hindi, `؟` in Arabic. */
export const sentencesIn = (texts: readonly string[]): readonly string[] =>
  texts
    .flatMap((text) => asRead(text).split(/(?<=[.!?।؟…]["”’»)]*)\s+/u))
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));

/** The words of a sentence, without the marks around them. */
export const wordsIn = (sentence: string): readonly string[] =>
  sentence
    .split(/[\s/–—]+/u)
    .map((word) => word.replace(/^[^\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu, ''))
    .filter((word) => word !== '');

export interface Counts {
  readonly sentence: number;
  readonly word: number;
  readonly syllable: number;
}

/** @param syllablesOf of a word of letters; a number has one for each digit, however it is said */
export function countsOf(texts: readonly string[], syllablesOf: (word: string) => number): Counts {
  const sentences = sentencesIn(texts);
  const words = sentences.flatMap(wordsIn);
  const syllables = words.map((word) => Math.max(1, /^[\d.,]+$/.test(word) ? word.length : syllablesOf(word)));
  return {
    sentence: sentences.length,
    word: words.length,
    syllable: syllables.reduce((sum, count) => sum + count, 0),
  };
}
