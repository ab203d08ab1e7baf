import type { AgeKind, AgeRange } from './child';
import type { Predicate } from './rule';
import type { SourceId } from './question';

/** Rising. */
export const URGENCY_ORDER = ['book', 'soon', 'today', 'emergency'] as const;
export type Urgency = (typeof URGENCY_ORDER)[number];

export const ROUTES = [
  'emergency-number',
  'doctor-today',
  'doctor',
  'hearing',
  'eyes',
  'ent',
  'orthopaedics',
  'weight-and-feeding',
] as const;
export type Route = (typeof ROUTES)[number];

/** A red flag: which answers raise it, at which ages, how soon whom to call. */
export interface Flag extends AgeRange {
  readonly id: `flag.${string}`;
  readonly number: number;
  readonly age: AgeKind;
  /** raised by the first of these that was answered so; a sign also by `not-sure`, one step less urgent */
  readonly raisedBy: readonly { readonly question: string; readonly choice: string }[];
  readonly urgency: Urgency;
  readonly route: Route;
  /** the first that holds decides instead of `urgency` */
  readonly unless?: readonly { readonly when: Predicate; readonly urgency: Urgency }[];
  /** questions that settle the urgency; the urgent page waits for them, the flag does not */
  readonly settledBy?: readonly string[];
  /** questions whose yes leaves nothing to be unsure of: a perhaps-limp with fever is seen as a limp with fever (C) */
  readonly sureBy?: readonly string[];
  /** condition ids which, followed by a team and not worse, move it to the next visit (`rules.md` 4, C) */
  readonly explainedBy?: readonly string[];
  readonly sources: readonly SourceId[];
}
