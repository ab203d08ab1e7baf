import type { GivenAnswer, Reason } from '../model/guidance';
import type { Rule } from '../model/rule';
import type { Catalogue } from './catalogue';

const unique = (answers: readonly GivenAnswer[]): readonly GivenAnswer[] => [
  ...new Map(answers.map((answer) => [answer.id, answer])).values(),
];

/** The rule, each answer once, and the sources of both. */
export function reasonOf(
  rule: Pick<Rule<unknown>, 'id' | 'sources'>,
  answers: readonly GivenAnswer[],
  { questions }: Catalogue,
): Reason {
  const given = unique(answers);
  const sources = [...new Set([...given.flatMap(({ id }) => questions.get(id)?.sources ?? []), ...rule.sources])];
  return { rule: rule.id, answers: given, sources };
}
