/** What can be retired: whatever has an id of its own in a visit. */
export const RETIRABLE = ['questions', 'worries', 'conditions', 'flags'] as const;
export type Retirable = (typeof RETIRABLE)[number];

/** An id that was published and is asked no more. It and its number keep what they meant for ever. */
export interface RetiredId {
  readonly list: Retirable;
  readonly id: string;
  readonly number: number;
  /** the first content version without it */
  readonly version: string;
  /** for whoever wonders later; never shown to a parent */
  readonly reason: string;
}
