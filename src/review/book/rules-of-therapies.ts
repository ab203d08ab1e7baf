import { ADDS_A_THERAPY_FROM } from '../../guidance/therapy-view';
import { THERAPY_IDS } from '../../model/area';
import { ageInWords } from '../../summary/age-in-words';
import type { Book } from './book';
import { list, type Html, type Inside } from './html';
import { ruleEntry } from './rule-entry';
import { valueEntry } from './value-entry';
import { answersWorth, areaName, commaList, questionRef, quoted, statusName, therapyName } from './words-of';

/** Answers and signs that bring in a therapy where the area's own lead would be another. */
function addedByAnswers(book: Book): readonly Html[] {
  const { content, or, say } = book;
  const enough = (kind: 'skill' | 'worry') =>
    answersWorth(book, kind, (worth) => worth !== undefined && worth >= ADDS_A_THERAPY_FROM);
  const lines = (of: readonly { readonly id: string; readonly adds?: string }[]): readonly Inside[] =>
    THERAPY_IDS.map((therapy) => {
      const ids = of.filter(({ adds }) => adds === therapy).map(({ id }) => questionRef(book, id));
      return ids.length === 0 ? [] : [say('label', { text: therapyName(book, therapy) }), ' ', commaList(ids)];
    });
  return [
    valueEntry(
      book,
      'adds',
      { answers: or([...new Set([...enough('skill'), ...enough('worry')])]) },
      list(lines(content.questions)),
    ),
    valueEntry(book, 'signsFor', {}, list(lines(content.signs))),
  ];
}

/** How areas become a reason to ask about a therapy, and which of two or three to call first. */
export function therapyRules(book: Book): readonly Inside[] {
  const { content, say, and, t } = book;
  const { rules, playLeads, babyAreas } = content;
  const names = (areas: readonly string[]) => and(areas.map((area) => quoted(areaName(book, area))));
  return [
    rules.level.map((rule) => ruleEntry(book, rule)),
    valueEntry(book, 'babyAreas', { age: ageInWords(t, babyAreas.belowMonths), areas: names(babyAreas.areas) }),
    valueEntry(
      book,
      'playLeads',
      { area: quoted(areaName(book, 'play')) },
      list(
        playLeads.map(({ therapy, whenWatch }) =>
          say('values.playLeads.line', {
            therapy: therapyName(book, therapy),
            areas: book.or(whenWatch.map((area) => quoted(areaName(book, area)))),
            status: statusName(book, 'watch'),
          }),
        ),
      ),
    ),
    addedByAnswers(book),
  ];
}

export function firstCallRules(book: Book): readonly Inside[] {
  const { rules } = book.content;
  const { youngBelowMonths, young, older } = rules.firstOrder;
  const order = (therapies: readonly string[]) => therapies.map((therapy) => therapyName(book, therapy)).join(', ');
  return [
    rules.first.map((rule) => ruleEntry(book, rule)),
    valueEntry(book, 'firstByCount', {
      age: ageInWords(book.t, rules.firstByCountFromMonths),
      status: statusName(book, 'strong-concern'),
    }),
    valueEntry(book, 'firstOrder', {
      age: ageInWords(book.t, youngBelowMonths),
      young: order(young),
      older: order(older),
    }),
  ];
}
