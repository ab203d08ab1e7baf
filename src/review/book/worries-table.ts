import { rangeInWords } from './ages-in-words';
import type { Book } from './book';
import { entryRow } from './entry';
import { tableOf, type Html } from './html';
import { areaName, quoted, worryName } from './words-of';

/** What can be ticked as a worry, from which age, and which areas a tick opens. */
export function worriesTable(book: Book): Html {
  const { content, say, and, t } = book;
  return tableOf(
    ['line', 'ages', 'areas', 'told'].map((column) => say(`questions.worries.${column}`)),
    content.worries.map((worry) =>
      entryRow('worry', worry.id, [
        worryName(book, worry.id),
        rangeInWords(book, worry),
        [
          and(worry.areas.map((area) => areaName(book, area))),
          worry.mentalHealthFirst ? say('questions.worries.mentalHealthFirst') : '',
        ],
        quoted(t(`worries:${worry.id}.told`)),
      ]),
    ),
  );
}
