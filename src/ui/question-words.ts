import type { IconName } from './parts/icons';

export { answerOnly, answerWords, toldChoice, type AnswerWords } from '../summary/answer-words';
export { choiceLabel, shortName, tickLabel, wordsOf } from '../summary/question-names';

const ICONS: Readonly<Record<string, IconName>> = {
  yes: 'tick',
  sometimes: 'wave',
  often: 'two-waves',
  'not-yet': 'kept-free',
  'no-chance': 'closed-eye',
  'not-sure': 'question',
  none: 'list-none',
  some: 'list-some',
  'yes-or-not-sure': 'list-some',
  these: 'list-some',
  followed: 'tick',
  no: 'stroke',
};

/** One drawing for each answer, the same wherever it is given. */
export function choiceIcon(choice: string): IconName {
  return ICONS[choice] ?? 'stroke';
}
