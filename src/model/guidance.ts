import type { AreaId, AreaStatus, Level, TherapyId } from './area';
import type { Choice, QuestionId, QuestionKind, SourceId } from './question';
import type { Route, Urgency } from './flag';
import type { Predicate } from './rule';

/** One answer that counted. Worries, conditions and the panel stand under their own ids ("worry.talking": "main"). */
export interface GivenAnswer {
  readonly id: QuestionId;
  readonly choice: Choice;
}

/** Why something is said: the rule that held, the answers it held for, the published sources behind them. */
export interface Reason {
  readonly rule: string;
  /** the lines of the rule that held, where it has lines */
  readonly when?: Predicate;
  readonly answers: readonly GivenAnswer[];
  readonly sources: readonly SourceId[];
}

/** An answer that counted, as a list of all answers needs it. */
export interface CountedAnswer extends GivenAnswer {
  readonly kind: QuestionKind;
  readonly area: AreaId | 'safety';
  /** month (corrected) from which most children do it, or at which it is first asked; skills and worries only */
  readonly dueMonths?: number;
}

/** What speaks against a therapy for now, and the questions whose answers would change that. */
export interface CounterReason extends Reason {
  readonly wouldChange: readonly QuestionId[];
}

/** Why someone besides a therapist is named. */
export interface AlsoAskReason extends Reason {
  readonly id: AlsoAskId;
}

export interface AreaFindings {
  readonly id: AreaId;
  readonly status: AreaStatus;
  readonly findings: readonly Reason[];
}

export interface TherapyGuidance {
  readonly id: TherapyId;
  readonly level: Level;
  /** "if you can make only one call this week, this is a good one" */
  readonly first: boolean;
  readonly underway: boolean;
  /** an emergency or same-day flag stands: therapy waits until a doctor has looked */
  readonly held: boolean;
  /** why nothing can point here yet: asked only from the due date on, or an area was named that raises no therapy so young */
  readonly notYet?: 'before-due' | 'young' | undefined;
  readonly because: readonly Reason[];
  readonly against: readonly CounterReason[];
}

export interface RaisedFlag {
  readonly id: string;
  readonly urgency: Urgency;
  /** the urgency if the parent were sure; above `urgency` only where `unsure` */
  readonly urgencyIfSo: Urgency;
  readonly route: Route;
  readonly because: readonly Reason[];
  /** raised by a "not sure": worded "if you think ..." */
  readonly unsure: boolean;
  /** a doctor already knows and it is neither new nor worse: "tell them if it changed" */
  readonly known: boolean;
  /** its urgency is not settled yet; the urgent page waits for the open questions */
  readonly settled: boolean;
}

export const ALSO_ASK_IDS = [
  'mental-health',
  'hearing-test',
  'vision-check',
  'ent',
  'orthopaedics',
  'developmental-check',
  'social-communication-check',
  'early-intervention',
  'school',
  'educational-psychology',
  'feeding-support',
  'dietitian',
  'next-visit',
] as const;
export type AlsoAskId = (typeof ALSO_ASK_IDS)[number];

/** The kind of result, most pressing first; decides the headline alone. */
export const HEADLINES = [
  'emergency',
  'today',
  'too-young',
  'developmental-check',
  'therapies',
  'doctor',
  'could-not-tell',
  'look-again',
  'nothing-points',
] as const;
export type Headline = (typeof HEADLINES)[number];

/** Everything the rules say about one visit. Derived on read, never stored. */
export interface Guidance {
  readonly contentVersion: string;
  readonly ageUsedMonths: number;
  readonly complete: boolean;
  readonly headline: Headline;
  /** the questions these answers lead along, in the order asked */
  readonly asked: readonly QuestionId[];
  /** those of `asked` without an answer */
  readonly unanswered: readonly QuestionId[];
  /** answers that do not count: outside the age, ruled out, or no longer opened */
  readonly ignored: readonly QuestionId[];
  readonly areas: readonly AreaFindings[];
  readonly therapies: readonly TherapyGuidance[];
  /** most urgent first */
  readonly flags: readonly RaisedFlag[];
  readonly alsoAsk: readonly AlsoAskId[];
  readonly alsoAskBecause: readonly AlsoAskReason[];
  readonly nextVisit: readonly QuestionId[];
  /** what counted, in the order asked */
  readonly answers: readonly CountedAnswer[];
  /** signs of danger that were asked and denied, also by "none of these" */
  readonly denied: readonly QuestionId[];
  /** skills answered "yes" */
  readonly strengths: readonly QuestionId[];
  /** questions answered "not sure" or "no chance to see it" */
  readonly notKnown: readonly QuestionId[];
  /** weeks until the parent may look again, where nothing presses */
  readonly lookAgainInWeeks: number;
  /** skills that the next age band asks about first; empty where it asks about none */
  readonly comingNext: readonly QuestionId[];
  /** born very early, in special care or with a known brain injury: the follow-up clinic is named */
  readonly followUpClinic: boolean;
}
