import type { AreaId, AreaStatus, Level, TherapyId } from './area';
import type { Urgency } from './flag';
import type { AlsoAskId, Headline, RaisedFlag } from './guidance';
import type { Choice, QuestionId } from './question';
import type { AnsweredBy, HearingTested } from './visit';

/** An answer that a doctor looks for, by area; a skill with the month from which it is due. */
export interface DueAnswer {
  readonly id: QuestionId;
  readonly area: AreaId | 'safety';
  readonly dueMonths?: number;
}

/** All of a list, in two parts: a sheet of paper names the first in full and says briefly what else there is. */
export interface Listing<T> {
  readonly inFull: readonly T[];
  readonly rest: readonly T[];
}

/** What is taken away, as codes and never as sentences: screen, print and every other form render this one document. */
export interface Summary {
  readonly contentVersion: string;
  readonly date?: string;
  readonly ageMonths: number;
  readonly ageWeeks?: number;
  readonly weeksEarly?: number;
  readonly ageUsedMonths: number;
  /** weeks at birth are asked of a child of this age */
  readonly asksWeeksEarly: boolean;
  /** a child of this age can say something for itself */
  readonly childSpeaks: boolean;
  readonly answeredBy?: AnsweredBy;
  readonly interpreter?: boolean;
  /** emergency, today and this week, most urgent first */
  readonly urgent: Listing<RaisedFlag>;
  /** what a doctor should check in the next days */
  readonly toCheck: Listing<RaisedFlag>;
  /** signs that a condition explains and a team follows */
  readonly followed: readonly QuestionId[];
  /** signs of danger, the panel of emergencies ("rightNow") among them */
  readonly denied: readonly QuestionId[];
  readonly loss?: { readonly what: readonly string[]; readonly pace?: Choice };
  readonly hearing?: HearingTested;
  readonly mainWorries: Listing<string>;
  readonly otherWorries: Listing<string>;
  /** skills, longest due first */
  readonly notYet: Listing<DueAnswer>;
  readonly sometimes: Listing<DueAnswer>;
  /** worries answered "often" */
  readonly often: Listing<DueAnswer>;
  /** absent where it was not asked */
  readonly hardInDailyLife?: Listing<AreaId>;
  readonly noticed?: Choice;
  readonly conditions: Listing<string>;
  readonly therapiesUnderway: readonly TherapyId[];
  readonly homeLanguages: readonly string[];
  readonly notKnown: Listing<DueAnswer>;
  readonly unanswered: readonly QuestionId[];
  readonly areas: readonly { readonly id: AreaId; readonly status: AreaStatus }[];
  readonly told: {
    readonly headline: Headline;
    /** of the most urgent flag */
    readonly urgency?: Urgency;
    readonly therapies: readonly { readonly id: TherapyId; readonly level: Level }[];
    readonly alsoAsk: readonly AlsoAskId[];
    readonly lookAgainInWeeks: number;
  };
}
