/** The twenty areas of a child's development, in the order of every list. Ids are for ever. */
export const AREA_IDS = [
  'hearing',
  'understanding',
  'talking',
  'sounds',
  'connecting',
  'fluency',
  'voice',
  'feeding',
  'hands',
  'drawing',
  'self-care',
  'senses',
  'feelings',
  'play',
  'movement',
  'balance',
  'tone',
  'gait',
  'head',
  'pain',
] as const;
export type AreaId = (typeof AREA_IDS)[number];

export const THERAPY_IDS = ['speech', 'occupational', 'physical'] as const;
export type TherapyId = (typeof THERAPY_IDS)[number];

/** Rising. `not-asked` stands outside the order and is never compared. */
export const STATUS_ORDER = ['going-well', 'unsure', 'watch', 'concern', 'strong-concern'] as const;
export type RankedStatus = (typeof STATUS_ORDER)[number];
export type AreaStatus = RankedStatus | 'not-asked';

export const LEVEL_ORDER = ['not-now', 'some-reason', 'good-reason'] as const;
export type Level = (typeof LEVEL_ORDER)[number];

/** What is known of an area beside its questions: whose work it is. */
export interface Area {
  readonly number: number;
  /** therapies asked first; empty where a doctor, a hearing test or other areas decide (`rules.md` 3) */
  readonly leads: readonly TherapyId[];
  /** therapies that often join */
  readonly supports: readonly TherapyId[];
  /** one clear miss is a concern by itself */
  readonly core: boolean;
  /** lead where age decides (feeding under 18 months) */
  readonly leadsBefore?: { readonly months: number; readonly leads: readonly TherapyId[] };
}
