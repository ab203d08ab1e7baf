import type { Texts, TextValues } from '../i18n/start-i18n';

/** The small words of the doctor's page. */
export const doctorWords = (t: Texts) => (key: string, values?: TextValues) => t(`summary:doctor.${key}`, values);

/** "limp" of "flag.limp" and of "safety.limp". */
const lastName = (id: string): string => id.slice(id.lastIndexOf('.') + 1);

/** A sign of danger, or the flag of it, in the one to four words of a doctor. */
export const signLabel = (t: Texts, id: string): string => t(`summary:signs.${lastName(id)}`);

const isSaid = (text: string | undefined): text is string => text !== undefined && text !== '';

/** The parts of a row that there are. */
export const joined = (parts: readonly (string | undefined)[], by = ' · '): string => parts.filter(isSaid).join(by);

/** In the order in which each key comes first. */
export function groupedBy<T, K>(list: readonly T[], keyOf: (entry: T) => K): (readonly [K, readonly T[]])[] {
  const keys = [...new Set(list.map(keyOf))];
  return keys.map((key) => [key, list.filter((entry) => keyOf(entry) === key)]);
}
