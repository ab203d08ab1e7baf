import type { SpokenWords, Words } from './question-names';

/** Several names as one phrase of the language: "a, b and c". */
export function listed(t: SpokenWords, names: readonly string[]): string {
  return new Intl.ListFormat(t.language.code, { type: 'conjunction' }).format(names);
}

/** Names side by side, with the comma of the language. */
export const commas = (t: Words, parts: readonly string[]): string => parts.join(t('marks.comma'));

/** Parts that may hold a comma themselves. */
export const semicolons = (t: Words, parts: readonly string[]): string => parts.join(t('marks.semicolon'));

/** A sentence that goes on: in Devanagari a bar stands for the full stop. */
export const withoutFullStop = (text: string): string => text.replace(/[.।]$/, '');
