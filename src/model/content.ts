import type { Area, AreaId, Level, RankedStatus, TherapyId } from './area';
import type { AskingTable } from './asking';
import type { Country, HelpTopic } from './country';
import type { Flag } from './flag';
import type { AlsoAskId } from './guidance';
import type { Question, QuestionId, Sign, SourceId } from './question';
import type { RetiredId } from './retired';
import type { Rule } from './rule';
import type { Source } from './source';
import type { PanelSign, StartContent } from './start-content';
import type { KnownCondition, Worry } from './worry';

export interface DecidingAnswer {
  readonly question: QuestionId;
  readonly choice: string;
  readonly fromMonths?: number;
}

/** A part of the explainer's texts and the published sources behind it. */
export interface ExplainedFrom {
  readonly about: string;
  readonly sources: readonly SourceId[];
}

/** The whole clinical content as it is handed to `guidance`: data alone, no language. */
export interface Content extends StartContent {
  readonly worries: readonly Worry[];
  readonly countries: readonly Country[];
  readonly helpLines: readonly HelpTopic[];
  readonly rightNow: readonly (PanelSign & { readonly sources: readonly SourceId[] })[];
  readonly firstQuestion: Question;
  readonly areas: Readonly<Record<AreaId, Area>>;
  readonly asking: AskingTable;
  /** skills and worries */
  readonly questions: readonly Question[];
  readonly groups: readonly Question[];
  readonly singles: readonly Question[];
  readonly details: readonly Question[];
  readonly detailsOf: Readonly<
    Record<QuestionId, { readonly openedBy: readonly string[]; readonly details: readonly QuestionId[] }>
  >;
  readonly known: readonly Question[];
  readonly everyday: Question;
  readonly closing: readonly Question[];
  readonly signs: readonly Sign[];
  readonly lossAreas: Readonly<Record<string, AreaId>>;
  readonly flags: readonly Flag[];
  readonly conditions: readonly KnownCondition[];
  readonly earlyBirth: readonly { readonly weeksEarly: number; readonly condition: string }[];
  readonly everydayFrom: Readonly<Partial<Record<AreaId, number>>>;
  readonly needsWords: readonly AreaId[];
  readonly needsWalking: readonly AreaId[];
  readonly noWordsSign: QuestionId;
  readonly notWalkingGate: {
    readonly question: QuestionId;
    readonly fromMonths: number;
    readonly areas: readonly AreaId[];
    readonly sign: QuestionId;
    readonly condition: string;
  };
  readonly playLeads: readonly { readonly therapy: TherapyId; readonly whenWatch: readonly AreaId[] }[];
  readonly babyAreas: { readonly belowMonths: number; readonly areas: readonly AreaId[] };
  readonly rules: {
    readonly worth: Readonly<Record<string, number>>;
    readonly decidesAlone: readonly DecidingAnswer[];
    readonly stutterPoints: { readonly questions: readonly DecidingAnswer[]; readonly gates: readonly AreaId[] };
    readonly status: readonly Rule<RankedStatus>[];
    readonly signs: readonly Rule<RankedStatus>[];
    readonly bornEarly: Rule<RankedStatus> & { readonly areas: readonly AreaId[] };
    readonly caps: readonly (Rule<RankedStatus> & { readonly areas: readonly AreaId[]; readonly fromMonths: number })[];
    readonly level: readonly Rule<Level>[];
    readonly first: readonly Rule<TherapyId>[];
    readonly firstByCountFromMonths: number;
    readonly firstOrder: {
      readonly youngBelowMonths: number;
      readonly young: readonly TherapyId[];
      readonly older: readonly TherapyId[];
    };
    readonly fourAreas: number;
    readonly developmentGroups: readonly (readonly AreaId[])[];
    readonly limits: {
      readonly areasFollowedUp: number;
      readonly path: number;
      readonly mayStopFrom: number;
      readonly unknownGatesForNothing: number;
    };
    readonly neverUnknown: readonly AreaId[];
    readonly nextVisitAreas: readonly AreaId[];
    readonly nextVisitAnswers: readonly DecidingAnswer[];
    readonly nextVisitBelowMonths: number;
    readonly lookAgain: readonly { readonly belowMonths: number; readonly weeks: number }[];
    readonly alsoAsk: readonly Rule<AlsoAskId>[];
  };
  readonly retired: readonly RetiredId[];
  readonly explainer: readonly ExplainedFrom[];
  readonly sources: Readonly<Record<SourceId, Source>>;
}
