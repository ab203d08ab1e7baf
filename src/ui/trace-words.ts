import type { Texts } from '../i18n/start-i18n';
import type { Reason } from '../model/guidance';
import type { Predicate } from '../model/rule';
import { reasonInWords, ruleInWords, type RuleBook, type RuleWords } from '../summary/rule-in-words';
import { listed } from './result-words';

/** Where only some lines of a rule held, these are said and not the others. */
export interface Told {
  readonly when?: Predicate;
}

/** The rules behind some reasons in words, each once; nothing while the rules have not arrived. */
export function rulesOf(
  t: Texts,
  reasons: readonly (Pick<Reason, 'rule'> & Told)[],
  book: RuleBook | undefined,
): readonly RuleWords[] {
  if (!book) return [];
  const list = (parts: readonly string[]) => listed(t, parts);
  const said = reasons.flatMap(({ rule, when }) => {
    const known = book.rules.get(rule);
    const words =
      known && when && when.length > 0
        ? ruleInWords(t, { ...known, when }, book, list)
        : reasonInWords(t, rule, book, list);
    return words ?? [];
  });
  return said.filter(
    ({ lead, ways }, index) =>
      said.findIndex((other) => other.lead === lead && other.ways.join() === ways.join()) === index,
  );
}
