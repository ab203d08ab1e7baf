import { choicesOf, type Catalogue } from '../guidance/catalogue';
import type { Retirable } from '../model/retired';
import type { CodeBook } from '../summary/as-code';

const numbersOf = (entries: readonly { readonly id: string; readonly number: number }[]) =>
  new Map(entries.map(({ id, number }) => [id, number]));

/** The permanent numbers of this content, for compact codes. */
export function codeBookOf(catalogue: Catalogue): CodeBook {
  const { worries, conditions, flags, retired } = catalogue.content;
  const retiredOf = (list: Retirable) => retired.filter((each) => each.list === list);
  return {
    questions: new Map(
      [...catalogue.questions.values()].map((question) => [
        question.id,
        { number: question.number, choices: choicesOf(question), isList: question.list === true },
      ]),
    ),
    retiredQuestions: new Set(retiredOf('questions').map(({ number }) => number)),
    worries: numbersOf([...worries, ...retiredOf('worries')]),
    conditions: numbersOf([...conditions, ...retiredOf('conditions')]),
    flags: numbersOf([...flags, ...retiredOf('flags')]),
  };
}
