import type { QuestionKind } from '../model/question';

/** The words of one language, handed in: this floor knows none itself. A key is `namespace:path`. */
export interface Words {
  (key: string, values?: Readonly<Record<string, string | number>>): string;
  has(key: string): boolean;
}

/** Words that know which language they are in, for what a language joins in its own way. */
export interface SpokenWords extends Words {
  readonly language: { readonly code: string };
}

/** Where the words of a question stand: "does a doctor already know?" is worded once for all groups. */
export function wordsOf(id: string): string {
  const isSharedKnown = id.endsWith('.known') && id !== 'gates.known';
  return `questions:${isSharedKnown ? 'known' : id}`;
}

/** The short name of an answer: "Puts two words together". A sign without one of its own is named by its line. */
export function shortName(t: Words, id: string): string {
  const words = wordsOf(id);
  if (words === 'questions:known') return `${shortName(t, id.replace(/\.known$/, ''))}: ${t('questions:known.short')}`;
  return t(t.has(`${words}.short`) ? `${words}.short` : `${words}.line`);
}

/** Worries are answered no / a little / a lot from here on. */
export const SIX_YEARS_IN_MONTHS = 72;

/** What a button says: the question's own word for a choice, or the one of its kind. */
export function choiceLabel(t: Words, id: string, kind: QuestionKind, choice: string, fromSixYears = false): string {
  const own = `${wordsOf(id)}.answers.${choice}`;
  if (t.has(own)) return t(own);
  const ofKind = `answers.${kind === 'worry' && fromSixYears ? 'worryFromSix' : kind}.${choice}`;
  // what a sign of danger asks may be a list too, and its two buttons say what those of every list say
  return t(t.has(ofKind) ? ofKind : `answers.everyday.${choice}`);
}

/** What can be ticked in a list question: its own words, or the name of an area. */
export function tickLabel(t: Words, id: string, tick: string): string {
  const own = `${wordsOf(id)}.options.${tick}`;
  return t.has(own) ? t(own) : t(`areas:area.${tick}.name`);
}
