export interface Language {
  /** BCP 47 */
  readonly code: string;
  /** in itself, so that those who read it find it */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  /** how its dates are written, BCP 47: for English the day first, which nobody misreads with the month in words */
  readonly dates: string;
}

/** Made by a function out of English, to see early what breaks with long words and from right to left. */
export const PSEUDO_LANGUAGES: readonly Language[] = [
  { code: 'en-XA', name: 'Ļóñĝ Éñĝļîšĥ', direction: 'ltr', dates: 'en-GB' },
  { code: 'ar-XB', name: 'Mirrored English', direction: 'rtl', dates: 'en-GB' },
];

export const ENGLISH: Language = { code: 'en', name: 'English', direction: 'ltr', dates: 'en-GB' };

export const LANGUAGES: readonly Language[] =
  import.meta.env.MODE === 'pseudo' ? [ENGLISH, ...PSEUDO_LANGUAGES] : [ENGLISH];

/** The language of a code, or English where there is no such language. */
export function languageOf(code: string | undefined): Language {
  return LANGUAGES.find((language) => language.code === code) ?? ENGLISH;
}
