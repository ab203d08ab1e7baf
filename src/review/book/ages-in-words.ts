import type { BandStart } from '../../model/asking';
import { LAST_MONTH, type AgeKind, type AgeRange } from '../../model/child';
import { ageInWords } from '../../summary/age-in-words';
import { lastMonthOf } from '../bands';
import type { Book } from './book';

/** "from 9 to under 12 months", "under 3 months", "from 2 years on", "at every age", as people say it: up to the day of the next age. */
export function rangeInWords({ say, t }: Book, { fromMonths, toMonths }: AgeRange): string {
  const ages = { from: ageInWords(t, fromMonths), under: ageInWords(t, toMonths + 1) };
  if (fromMonths <= 0) return say(toMonths >= LAST_MONTH ? 'ages.all' : 'ages.under', ages);
  if (toMonths >= LAST_MONTH) return say('ages.from', ages);
  if (fromMonths === toMonths) return say('ages.one', ages);
  const isInMonths = toMonths + 1 < FIRST_IN_YEARS;
  return say('ages.between', isInMonths ? { ...ages, from: String(fromMonths) } : ages);
}
/** From here on `ageInWords` counts in years. */
const FIRST_IN_YEARS = 24;

/** With the age it goes by: since birth, or less the weeks born early. */
export const rangeByKind = (book: Book, range: AgeRange & { readonly age: AgeKind }): string =>
  book.say(`ages.${range.age}`, { range: rangeInWords(book, range) });

export const bandInWords = (book: Book, start: BandStart): string =>
  rangeInWords(book, { fromMonths: start, toMonths: lastMonthOf(start) });

export const startsWithCapital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);
