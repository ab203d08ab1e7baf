import { CONTENT } from '../../src/content/content';
import type { Question, Sign } from '../../src/model/question';

/** Every question of every kind, each from its own list: nothing is merged by id, so a doubled one shows. */
export const ALL_QUESTIONS: readonly (Question | Sign)[] = [
  ...CONTENT.questions,
  ...CONTENT.groups,
  ...CONTENT.singles,
  ...CONTENT.details,
  ...CONTENT.signs,
  ...CONTENT.known,
  CONTENT.everyday,
  ...CONTENT.closing,
];

export const QUESTION_IDS: ReadonlySet<string> = new Set(ALL_QUESTIONS.map(({ id }) => id));

/** What stands more than once. */
export const doubled = <T>(values: readonly T[]): T[] => [
  ...new Set(values.filter((value, index) => values.indexOf(value) !== index)),
];
