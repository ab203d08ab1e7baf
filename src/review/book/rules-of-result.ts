import { HEADLINES } from '../../model/guidance';
import { ageInWords } from '../../summary/age-in-words';
import type { Book } from './book';
import { entry } from './entry';
import { list, p, strong, type Html, type Inside } from './html';
import { ruleEntry } from './rule-entry';
import { valueEntry } from './value-entry';
import { areaName, buttonName, questionRef, quoted, statusName } from './words-of';

const names = (book: Book, areas: readonly string[]): string =>
  book.and(areas.map((area) => quoted(areaName(book, area))));

/** When the whole child is the question. */
export function wholeChild(book: Book): readonly Html[] {
  const { fourAreas, developmentGroups } = book.content.rules;
  return [
    valueEntry(book, 'fourAreas', { count: fourAreas }),
    valueEntry(
      book,
      'developmentGroups',
      { status: statusName(book, 'strong-concern') },
      list(developmentGroups.map((group) => group.map((area) => areaName(book, area)).join(', '))),
    ),
  ];
}

/** Who is named besides the three therapies, each rule in words. */
export const alsoAskRules = (book: Book): readonly Html[] =>
  book.content.rules.alsoAsk.map((rule) => ruleEntry(book, rule));

/** What is only for the next visit, and when to look again. */
export function laterRules(book: Book): readonly Html[] {
  const { content, say, t } = book;
  const { nextVisitAreas, nextVisitBelowMonths, nextVisitAnswers, lookAgain } = content.rules;
  return [
    valueEntry(book, 'nextVisitAreas', {
      areas: names(book, nextVisitAreas),
      age: ageInWords(t, nextVisitBelowMonths),
      status: statusName(book, 'concern'),
    }),
    valueEntry(
      book,
      'nextVisitAnswers',
      {},
      list(
        nextVisitAnswers.map(({ question, choice }) => [
          questionRef(book, question),
          say('values.decidesAlone.line', { choice: buttonName(book, question, choice) }),
        ]),
      ),
    ),
    valueEntry(
      book,
      'lookAgain',
      {},
      list(
        lookAgain.map(({ belowMonths, weeks }) =>
          say('values.lookAgain.line', { age: ageInWords(t, belowMonths), count: weeks }),
        ),
      ),
    ),
  ];
}

/** The kinds of result in the order in which the first that fits is taken. */
export function resultKinds(book: Book): readonly Inside[] {
  const { content, say, t } = book;
  const { neverUnknown, limits, fourAreas } = content.rules;
  return [
    p(say('headline.order')),
    HEADLINES.map((headline) =>
      entry(
        'headline',
        headline,
        strong(say(`headline.kind.${headline}`)),
        p(t(`rules:headline.${headline}`, { areas: fourAreas })),
      ),
    ),
    valueEntry(book, 'neverUnknown', { areas: names(book, neverUnknown) }),
    valueEntry(book, 'unknownGates', { count: limits.unknownGatesForNothing }),
  ];
}
