import { KNOWN_NAMES, SYLLABLES_OF_A_NAME } from './known-words';
import { countsOf } from './words-and-sentences';

/**
 * How many syllables a Spanish word has: one for each strong vowel (a, e, o) and for each í or ú; a weak vowel (i, u) beside another joins it.
 * Before that: h is silent, so is the u of que, qui, gue and gui, and a y at the end is an i.
 */
export function spanishSyllables(word: string): number {
  const heard = word
    .toLowerCase()
    .normalize('NFC')
    .replaceAll('h', '')
    .replace(/qu(?=[eiéí])/g, 'k')
    .replace(/gu(?=[eiéí])/g, 'g')
    .replace(/y(?![aeiouáéíóú])/g, 'i');
  return [...heard.matchAll(/[aeiouáéíóúü]+/g)].reduce(
    (sum, [vowels]) => sum + Math.max(1, vowels.replace(/[iuü]/g, '').length),
    0,
  );
}

const syllablesOf = (word: string): number =>
  KNOWN_NAMES.es.test(word) ? SYLLABLES_OF_A_NAME : spanishSyllables(word);

const szigriszt = ({ sentence, word, syllable }: ReturnType<typeof countsOf>): number =>
  206.835 - (62.3 * syllable) / word - word / sentence;

/** How easy a Spanish text is, by Flesch and Szigriszt (1993), read by the scale INFLESZ: from 55 "normal", from 65 "fairly easy", from 80 "very easy". */
export const easeOf = (texts: readonly string[]): number => szigriszt(countsOf(texts, syllablesOf));
/** The same with no name spared. */
export const strictEaseOf = (texts: readonly string[]): number => szigriszt(countsOf(texts, spanishSyllables));
