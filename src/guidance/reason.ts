import type { GivenAnswer, Reason } from '../model/guidance';
import type { QuestionId, SourceId } from '../model/question';
import type { Rule } from '../model/rule';
import type { Catalogue } from './catalogue';

/** The rule, each answer once, and the sources of both. */
export function reasonOf(
  rule: Pick<Rule<unknown>, 'id' | 'sources'>,
  answers: readonly GivenAnswer[],
  { questions }: Catalogue,
): Reason {
  const given = new Map<QuestionId, GivenAnswer>();
  for (const answer of answers) given.set(answer.id, answer);
  const sources = new Set<SourceId>();
  for (const id of given.keys()) for (const source of questions.get(id)?.sources ?? []) sources.add(source);
  for (const source of rule.sources) sources.add(source);
  return { rule: rule.id, answers: [...given.values()], sources: [...sources] };
}
