import { CORRECTED_UNTIL_MONTHS, PRETERM_WEEKS_EARLY } from '../../guidance/corrected-age';
import { AREA_IDS } from '../../model/area';
import { FULL_TERM_WEEKS, LAST_MONTH } from '../../model/child';
import { CHOICES, type QuestionKind } from '../../model/question';
import { ageInWords } from '../../summary/age-in-words';
import { rangeInWords } from './ages-in-words';
import type { Book } from './book';
import { list, row, tableOf, type Html, type Inside } from './html';
import { valueEntry } from './value-entry';
import { areaName, conditionName, questionRef, quoted, woven } from './words-of';

const COUNTED_KINDS: readonly QuestionKind[] = ['skill', 'worry'];

/** Which age is used, and what a birth before term changes. */
export function agesAndBirth(book: Book): readonly Html[] {
  const { content, say, t } = book;
  const weeks = (early: number) => FULL_TERM_WEEKS - early;
  return [
    valueEntry(book, 'ages', {
      last: ageInWords(t, LAST_MONTH),
      weeks: weeks(PRETERM_WEEKS_EARLY),
      until: ageInWords(t, CORRECTED_UNTIL_MONTHS),
    }),
    valueEntry(
      book,
      'earlyBirth',
      {},
      list(
        content.earlyBirth.map(({ weeksEarly, condition }) =>
          say('values.earlyBirth.line', {
            weeks: weeks(weeksEarly),
            condition: quoted(conditionName(book, condition)),
          }),
        ),
      ),
    ),
  ];
}

/** What every answer counts; an answer without a worth counts as not known. */
function worthTable(book: Book): Html {
  const { content, say, t } = book;
  const choices = [...new Set(COUNTED_KINDS.flatMap((kind): readonly string[] => CHOICES[kind as 'skill' | 'worry']))];
  return tableOf(
    [say('values.worth.answer'), say('values.worth.counts')],
    choices.map((choice) => {
      const worth = content.rules.worth[choice];
      return row([quoted(t(`told.${choice}`)), worth === undefined ? say('values.worth.unknown') : String(worth)]);
    }),
  );
}

export const answersAndWorries = (book: Book): readonly Html[] => [
  valueEntry(book, 'worth', {}, worthTable(book)),
  valueEntry(book, 'worries'),
  valueEntry(book, 'impact'),
];

/** What is asked together under "everyday life", and what is asked of some children only. */
export function onlySome(book: Book): readonly Html[] {
  const { content, say, t, and } = book;
  const { needsWords, needsWalking, notWalkingGate, noWordsSign, everydayFrom } = content;
  const names = (areas: readonly string[]) => and(areas.map((area) => quoted(areaName(book, area))));
  const signOf = (key: string, sign: string): Inside => woven(book, key, { sign: questionRef(book, sign) });
  return [
    valueEntry(
      book,
      'everydayFrom',
      {},
      list(
        AREA_IDS.flatMap((area) => {
          const from = everydayFrom[area];
          return from === undefined
            ? []
            : [
                say('values.everydayFrom.line', {
                  area: areaName(book, area),
                  ages: rangeInWords(book, { fromMonths: from, toMonths: LAST_MONTH }),
                }),
              ];
        }),
      ),
    ),
    valueEntry(book, 'needsWords', { areas: names(needsWords) }, signOf('values.needsWords.sign', noWordsSign)),
    valueEntry(
      book,
      'needsWalking',
      { areas: names(needsWalking) },
      signOf('values.needsWalking.sign', notWalkingGate.sign),
    ),
    valueEntry(
      book,
      'notWalkingGate',
      {
        from: ageInWords(t, notWalkingGate.fromMonths),
        areas: names(notWalkingGate.areas),
        condition: quoted(conditionName(book, notWalkingGate.condition)),
      },
      questionRef(book, notWalkingGate.question),
    ),
  ];
}

/** How many questions at most; none of it changes what an answer counts. */
export function limits(book: Book): readonly Html[] {
  const { areasFollowedUp, path, mayStopFrom } = book.content.rules.limits;
  return [
    valueEntry(book, 'areasFollowedUp', { count: areasFollowedUp, areas: book.content.rules.fourAreas }),
    valueEntry(book, 'path', { count: path }),
    valueEntry(book, 'mayStopFrom', { count: mayStopFrom }),
  ];
}
