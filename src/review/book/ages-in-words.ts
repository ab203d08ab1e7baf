import { BAND_STARTS, type BandStart } from '../../model/asking';
import { LAST_MONTH, type AgeKind, type AgeRange } from '../../model/child';
import { ageInWords } from '../../summary/age-in-words';
import type { Book } from './book';

/** "from 9 months to 11 months", "from 2 years on", "at every age"; the last month is included. */
export function rangeInWords({ say, t }: Book, { fromMonths, toMonths }: AgeRange): string {
  const ages = { from: ageInWords(t, fromMonths), to: ageInWords(t, toMonths) };
  if (fromMonths <= 0) return say(toMonths >= LAST_MONTH ? 'ages.all' : 'ages.upTo', ages);
  if (toMonths >= LAST_MONTH) return say('ages.from', ages);
  return say(fromMonths === toMonths ? 'ages.one' : 'ages.between', ages);
}

/** With the age it goes by: since birth, or less the weeks born early. */
export const rangeByKind = (book: Book, range: AgeRange & { readonly age: AgeKind }): string =>
  book.say(`ages.${range.age}`, { range: rangeInWords(book, range) });

export const lastMonthOf = (start: BandStart): number =>
  (BAND_STARTS.find((next) => next > start) ?? LAST_MONTH + 1) - 1;

export const bandInWords = (book: Book, start: BandStart): string =>
  rangeInWords(book, { fromMonths: start, toMonths: lastMonthOf(start) });

export const startsWithCapital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);
