import OFFERED from '../../locales/languages.json';

/** Who has read the words: of the language that all others are made from this says nothing, since it is signed with the content. */
export type WordsReview = 'source' | 'drafted' | 'native' | 'clinician';

export interface Language {
  /** BCP 47 */
  readonly code: string;
  /** in itself, so that those who read it find it */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  /** how its dates are written, BCP 47: for English the day first, which nobody misreads with the month in words */
  readonly dates: string;
  readonly review: WordsReview;
}

/** Made by a function out of English, to see early what breaks with long words and from right to left. */
export const PSEUDO_LANGUAGES: readonly Language[] = [
  { code: 'en-XA', name: 'Ļóñĝ Éñĝļîšĥ', direction: 'ltr', dates: 'en-GB', review: 'source' },
  { code: 'ar-XB', name: 'Mirrored English', direction: 'rtl', dates: 'en-GB', review: 'source' },
];

const offered = OFFERED as readonly Language[];
export const ENGLISH = offered[0] as Language;

export const LANGUAGES: readonly Language[] =
  import.meta.env.MODE === 'pseudo' ? [...offered, ...PSEUDO_LANGUAGES] : offered;

/** The language of a code, or English where there is no such language. */
export function languageOf(code: string | undefined): Language {
  return LANGUAGES.find((language) => language.code === code) ?? ENGLISH;
}
