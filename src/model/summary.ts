import type { AreaId, AreaStatus, Level, TherapyId } from './area';
import type { AlsoAskId, RaisedFlag } from './guidance';
import type { Choice, QuestionId } from './question';
import type { AnsweredBy, HearingTested } from './visit';

export interface DueAnswer {
  readonly id: QuestionId;
  readonly dueMonths?: number;
}

/** What is taken away, as codes and never as sentences: screen, print and every other form render this one document. */
export interface Summary {
  readonly contentVersion: string;
  readonly date?: string;
  readonly ageMonths: number;
  readonly ageWeeks?: number;
  readonly weeksEarly?: number;
  readonly ageUsedMonths: number;
  readonly answeredBy?: AnsweredBy;
  readonly interpreter?: boolean;
  /** what a doctor should check, most urgent first */
  readonly flags: readonly RaisedFlag[];
  readonly denied: readonly QuestionId[];
  readonly loss?: { readonly what: readonly string[]; readonly pace?: Choice };
  readonly hearing?: HearingTested;
  readonly mainWorries: readonly string[];
  readonly otherWorries: readonly string[];
  readonly notYet: readonly DueAnswer[];
  readonly sometimes: readonly DueAnswer[];
  /** worries answered "often" */
  readonly often: readonly DueAnswer[];
  readonly hardInDailyLife: readonly AreaId[];
  readonly noticed?: Choice;
  readonly conditions: readonly string[];
  readonly therapiesUnderway: readonly TherapyId[];
  readonly homeLanguages: readonly string[];
  readonly notKnown: readonly QuestionId[];
  readonly unanswered: readonly QuestionId[];
  readonly areasNotAsked: readonly AreaId[];
  readonly areas: readonly { readonly id: AreaId; readonly status: AreaStatus }[];
  readonly told: {
    readonly therapies: readonly { readonly id: TherapyId; readonly level: Level }[];
    readonly alsoAsk: readonly AlsoAskId[];
  };
}
