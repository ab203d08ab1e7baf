import { AREA_IDS } from '../../model/area';
import { BAND_STARTS, type BandStart } from '../../model/asking';
import { ageInWords } from '../../summary/age-in-words';
import type { Book } from './book';
import { row, tableOf, type Html } from './html';
import { areaName } from './words-of';

/** How an area is asked in a band: of every child, if opened, under everyday life, by a sign of danger alone, or not at all. */
function markOf(book: Book, area: (typeof AREA_IDS)[number], start: BandStart): string {
  const { content, say, t } = book;
  const found = content.asking[area][start];
  const from = content.everydayFrom[area];
  if (found?.role === 'gate') {
    const later = book.catalogue.questions.get(found.gate)?.fromMonths ?? start;
    const mark = say('areasByAge.marks.gate');
    return later <= start ? mark : say('areasByAge.later', { mark, age: ageInWords(t, later) });
  }
  if (from !== undefined && start >= from) return say('areasByAge.marks.everyday');
  if (found) return say('areasByAge.marks.ifOpened');
  const isByASign =
    content.singles.some((single) => single.area === area) ||
    content.signs.some(
      ({ areas, fromMonths, toMonths }) => areas.includes(area) && fromMonths <= start && start <= toMonths,
    );
  return say(isByASign ? 'areasByAge.marks.sign' : 'areasByAge.marks.none');
}

/** Every area at every age: where it has a main question of its own. */
export const areasByAge = (book: Book): Html =>
  tableOf(
    [
      book.say('areas.area'),
      ...BAND_STARTS.map((start) => (start === 0 ? book.say('areasByAge.birth') : ageInWords(book.t, start))),
    ],
    AREA_IDS.map((area) => row([areaName(book, area), ...BAND_STARTS.map((start) => markOf(book, area, start))])),
    'areas-by-age',
  );
