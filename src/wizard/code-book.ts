import { choicesOf, type Catalogue } from '../guidance/catalogue';
import type { CodeBook } from '../summary/as-code';

const numbersOf = (entries: readonly { readonly id: string; readonly number: number }[]) =>
  new Map(entries.map(({ id, number }) => [id, number]));

/** The permanent numbers of this content, for compact codes. */
export function codeBookOf(catalogue: Catalogue): CodeBook {
  const { worries, conditions, flags } = catalogue.content;
  return {
    questions: new Map(
      [...catalogue.questions.values()].map((question) => [
        question.id,
        { number: question.number, choices: choicesOf(question), isList: question.list === true },
      ]),
    ),
    worries: numbersOf(worries),
    conditions: numbersOf(conditions),
    flags: numbersOf(flags),
  };
}
