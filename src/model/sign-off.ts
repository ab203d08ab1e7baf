/** Whose signatures a version of the content needs before it counts as reviewed: one of each (facts.md 11.2). */
export const REVIEWER_ROLES = [
  'occupational-therapist',
  'speech-language-therapist',
  'physiotherapist',
  'paediatrician',
] as const;
export type ReviewerRole = (typeof REVIEWER_ROLES)[number];

/** What a reviewer has read; only the first makes a version count as reviewed. */
export const REVIEW_SCOPES = ['questions-and-rules', 'texts'] as const;
export type ReviewScope = (typeof REVIEW_SCOPES)[number];

/** One signature of one person under one version. */
export interface Review {
  readonly contentVersion: string;
  /** the beginning of the hash of what was read, as the check prints it: what changed later was not signed */
  readonly hash: string;
  /** YYYY-MM-DD */
  readonly date: string;
  readonly name: string;
  readonly role: ReviewerRole;
  readonly scope: ReviewScope;
  /** for the next reader; never shown to a parent */
  readonly remarks?: string;
}

/** What may be said of a version: who has signed it, and whose signature it still waits for. */
export interface SignOff {
  readonly state: 'not-yet' | 'partly' | 'reviewed';
  /** of this version alone, in the order signed */
  readonly reviews: readonly Review[];
  readonly missing: readonly ReviewerRole[];
}
