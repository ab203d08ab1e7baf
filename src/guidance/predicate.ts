import { LEVEL_ORDER, STATUS_ORDER } from '../model/area';
import type { Condition, Predicate } from '../model/rule';

/** A fact's value; undefined where it is not known, and then no condition on it holds but "is not". */
export type FactValue = string | number | boolean | undefined;
export type Facts = (fact: Condition['fact'], of: string | undefined) => FactValue;

const RANKS: ReadonlyMap<unknown, number> = new Map(
  [STATUS_ORDER, LEVEL_ORDER].flatMap((order: readonly string[]) => order.map((word, rank) => [word, rank] as const)),
);

const rankOf = (value: string | number | boolean): number | undefined =>
  typeof value === 'number' ? value : RANKS.get(value);

function holds({ fact, of, op, value }: Condition, facts: Facts): boolean {
  const known = facts(fact, of);
  if (op === 'is') return known === value;
  if (op === 'is-not') return known !== value;
  if (known === undefined) return op === 'below';
  const left = rankOf(known);
  const right = rankOf(value);
  if (right === undefined) throw new TypeError(`${fact} cannot be compared with ${String(value)}`);
  // a status outside the order ("not asked") is below every other
  return op === 'at-least' ? left !== undefined && left >= right : left === undefined || left < right;
}

function lineHolds(line: Predicate[number], facts: Facts): boolean {
  for (const condition of line) if (!holds(condition, facts)) return false;
  return true;
}

/** The lines of a rule whose conditions all hold. */
export const linesThatHold = (when: Predicate, facts: Facts): Predicate =>
  when.filter((line) => lineHolds(line, facts));

/** The one interpreter of rules: any line whose conditions all hold. */
export function isTrue(when: Predicate, facts: Facts): boolean {
  for (const line of when) if (lineHolds(line, facts)) return true;
  return false;
}
