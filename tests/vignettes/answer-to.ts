import { choicesOf } from '../../src/guidance/catalogue';
import type { Choice, Question, QuestionId } from '../../src/model/question';
import type { WorkedCase } from './worked-case';

const WORST: Partial<Record<Question['kind'], Choice>> = { skill: 'not-yet', worry: 'often', safety: 'yes' };

/** The given answer, or the reassuring one; a group is "some" where one of its lines is given. */
export function answerTo(question: Question, lines: readonly QuestionId[], { answers }: WorkedCase): Choice {
  const given = answers[question.id];
  if (given === 'worst') return WORST[question.kind] ?? 'yes';
  if (given !== undefined) return given;
  if (question.list) return [];
  if (question.kind === 'known') return 'new-or-worse';
  if (question.kind === 'group' && lines.some((line) => answers[line] !== undefined)) return 'some';
  return choicesOf(question)[0] ?? 'none';
}
