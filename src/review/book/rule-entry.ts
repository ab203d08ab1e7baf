import { reasonInWords } from '../../summary/rule-in-words';
import type { Book } from './book';
import { entry } from './entry';
import { list, strong, type Html } from './html';
import { seenInCases } from './seen-in-cases';
import { sourceLine } from './words-of';

interface NamedRule {
  readonly id: string;
  readonly sources: readonly string[];
}

/** A rule in the words the parent can read too, with what it rests on. */
export function ruleEntry(book: Book, { id, sources }: NamedRule): Html {
  const words = reasonInWords(book.t, id, book.rules, book.and);
  if (!words) throw new Error(`No words for the rule ${id}`);
  // which therapy to call first stands in no reason of a result
  const isNamed = book.rules.rules.get(id)?.kind !== 'first';
  return entry(
    'rule',
    id,
    strong(words.lead),
    list(words.ways),
    sourceLine(book, sources),
    isNamed ? seenInCases(book, (known) => known.rulesNamed.has(id)) : undefined,
  );
}
