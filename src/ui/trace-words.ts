import type { Texts } from '../i18n/start-i18n';
import type { Reason } from '../model/guidance';
import type { RuleBook } from '../summary/rule-book';
import { heldInWords, type RuleWords } from '../summary/rule-in-words';
import { listed } from '../summary/listed';

/** The rules behind some reasons in words, each once; nothing while the rules have not arrived. */
export function rulesOf(
  t: Texts,
  reasons: readonly Pick<Reason, 'rule' | 'when'>[],
  book: RuleBook | undefined,
  conditions: readonly string[],
): readonly RuleWords[] {
  if (!book) return [];
  const list = (parts: readonly string[]) => listed(t, parts);
  const said = reasons.flatMap((reason) => heldInWords(t, reason, book, list, conditions) ?? []);
  return said.filter(
    ({ lead, ways }, index) =>
      said.findIndex((other) => other.lead === lead && other.ways.join() === ways.join()) === index,
  );
}
