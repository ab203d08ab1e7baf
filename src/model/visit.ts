import type { TherapyId } from './area';
import type { Choice, QuestionId } from './question';

export const VISIT_VERSION = 1;
export const HEARING_CHOICES = ['normal-within-6-months', 'normal-older', 'not-normal', 'never', 'not-sure'] as const;
export type HearingTested = (typeof HEARING_CHOICES)[number];
export const RIGHT_NOW_CHOICES = ['none', 'yes-or-not-sure'] as const;
export type RightNow = (typeof RIGHT_NOW_CHOICES)[number];
export const ANSWERED_BY = ['parent', 'other-carer', 'professional'] as const;
export type AnsweredBy = (typeof ANSWERED_BY)[number];

/** Languages spoken at home that can be ticked, BCP 47; `und` is any other. */
export const HOME_LANGUAGES = ['en', 'es', 'hi', 'ar', 'und'] as const;

export type Answers = Readonly<Record<QuestionId, Choice>>;

/**
 * Everything a parent said, and nothing derived: what the wizard keeps, the device stores, a case file holds.
 * All but `ageMonths` and `answers` may be absent ("not said"), which is never the same as "none".
 */
export interface Visit {
  readonly v: typeof VISIT_VERSION;
  readonly contentVersion?: string;
  /** YYYY-MM-DD */
  readonly date?: string;
  /** completed months since birth */
  readonly ageMonths: number;
  /** only where the age was given in weeks, 0 to 25 */
  readonly ageWeeks?: number;
  /** 40 less the completed weeks at birth */
  readonly weeksEarly?: number;
  /** ISO 3166-1 alpha-2; absent is unknown */
  readonly country?: string;
  readonly rightNow?: RightNow;
  readonly worries?: readonly string[];
  readonly mainWorries?: readonly string[];
  readonly conditions?: readonly string[];
  readonly therapiesUnderway?: readonly TherapyId[];
  readonly hearing?: HearingTested;
  /** BCP 47 */
  readonly homeLanguages?: readonly string[];
  readonly answeredBy?: AnsweredBy;
  readonly interpreter?: boolean;
  readonly answers: Answers;
  /** urgent pages the parent has seen: "<flag id>:<urgency>" */
  readonly seen?: readonly string[];
}
