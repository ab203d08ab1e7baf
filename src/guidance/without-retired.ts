import type { Content } from '../model/content';
import type { Retirable } from '../model/retired';

/** A visit as it came, unchecked but for being an object. */
type Unread = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Unread =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A visit from before some ids were retired, without them: what they meant is asked no more, and the rest still counts.
 * @returns the visit, and the ids that were left out of it
 */
export function withoutRetired(visit: Unread, { retired }: Content): { visit: Unread; leftOut: readonly string[] } {
  const leftOut = new Set<string>();
  const isKept = (list: Retirable, id: unknown): boolean => {
    const isRetired = retired.some((each) => each.list === list && each.id === id);
    if (isRetired) leftOut.add(String(id));
    return !isRetired;
  };
  const kept = Object.entries(visit).map(([part, value]): [string, unknown] => {
    const list = LISTS.get(part);
    if (list !== undefined && Array.isArray(value)) return [part, value.filter((id) => isKept(list, idOf(part, id)))];
    if (part === 'answers' && isRecord(value))
      return [part, Object.fromEntries(Object.entries(value).filter(([id]) => isKept('questions', id)))];
    return [part, value];
  });
  return { visit: Object.fromEntries(kept), leftOut: [...leftOut] };
}

const LISTS: ReadonlyMap<string, Retirable> = new Map([
  ['worries', 'worries'],
  ['mainWorries', 'worries'],
  ['conditions', 'conditions'],
  ['seen', 'flags'],
]);
/** A page that was seen is noted with its urgency behind the flag. */
const idOf = (part: string, entry: unknown): unknown =>
  part === 'seen' && typeof entry === 'string' ? entry.split(':')[0] : entry;
