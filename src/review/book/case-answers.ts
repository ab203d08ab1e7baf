import type { GivenAnswer, Reason } from '../../model/guidance';
import { answerWords } from '../../summary/answer-words';
import type { Book, GuidedCase } from './book';

/**
 * The answers that a case is told by: those that are not the reassuring ones, and any other that a reason names. That a doctor follows a
 * sign is reassuring; what else is said of it is told, because it decides whether a flag can move.
 */
export interface CaseAnswers {
  /** in the order numbered, in words */
  readonly words: readonly string[];
  /** "1-3, 5": the numbers of the answers that reasons name */
  numbersOf(reasons: readonly Pick<Reason, 'answers'>[]): string;
}

/** "1-3, 5" for 1, 2, 3 and 5. */
export function stretches(numbers: readonly number[]): string {
  const found: [first: number, last: number][] = [];
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last && last[1] + 1 === number) last[1] = number;
    else found.push([number, number]);
  }
  return found.map(([first, last]) => (first === last ? String(first) : `${first}-${last}`)).join(', ');
}

/** What the reassuring answer to "does a doctor follow it?" is called in the content. */
const FOLLOWED = 'followed';

/** Why the follow-up clinic is named: what a professional named, with the condition's own sources. */
export function clinicReason(
  { content }: Book,
  { guidance, conditions }: GuidedCase,
): Pick<Reason, 'answers' | 'sources'> {
  const named = content.conditions.filter(({ id, followUpClinic }) => followUpClinic && conditions.includes(id));
  if (!guidance.followUpClinic) return { answers: [], sources: [] };
  return {
    answers: named.map(({ id }) => ({ id, choice: 'ticked' })),
    sources: [...new Set(named.flatMap(({ sources }) => sources))],
  };
}

export function caseAnswers(book: Book, known: GuidedCase): CaseAnswers {
  const { guidance } = known;
  const unfollowed = guidance.answers.filter(({ kind, choice }) => kind === 'known' && choice !== FOLLOWED);
  const told = answerWords(book.t, known);
  const named = [
    ...guidance.flags.flatMap(({ because }) => because),
    ...guidance.areas.filter(({ status }) => status !== 'going-well').flatMap(({ findings }) => findings),
    ...guidance.therapies.filter(({ level }) => level !== 'not-now').flatMap(({ because }) => because),
    ...guidance.alsoAskBecause,
    clinicReason(book, known),
  ].flatMap(({ answers }) => answers);
  const words = [...new Set([...known.differing, ...unfollowed, ...named].map((answer: GivenAnswer) => told(answer)))];
  return {
    words,
    numbersOf: (reasons) =>
      stretches(reasons.flatMap(({ answers }) => answers.map((answer) => words.indexOf(told(answer)) + 1))),
  };
}
