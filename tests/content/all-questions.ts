import { CONTENT } from '../../src/content/content';
import type { Question, Sign } from '../../src/model/question';
import { allQuestions } from '../../src/review/checks/check';

export const ALL_QUESTIONS: readonly (Question | Sign)[] = allQuestions(CONTENT);
export const QUESTION_IDS: ReadonlySet<string> = new Set(ALL_QUESTIONS.map(({ id }) => id));
