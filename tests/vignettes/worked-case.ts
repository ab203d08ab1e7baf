import type { AreaId, AreaStatus, Level, TherapyId } from '../../src/model/area';
import type { Urgency } from '../../src/model/flag';
import type { AlsoAskId, Headline } from '../../src/model/guidance';
import type { Choice } from '../../src/model/question';
import type { HearingTested, RightNow } from '../../src/model/visit';

type FlagAt = `flag.${string}:${Urgency}`;

/** What the rule set of record says about one child, read from `rules.md` and `facts.md`, never from the code. */
export interface Expectation {
  readonly therapies: Readonly<Record<TherapyId, Level>>;
  /** the therapy to call first; absent: none is named */
  readonly first?: TherapyId;
  /** the whole set; absent: no flag at all, unless `flagsInclude` is given */
  readonly flags?: readonly FlagAt[];
  readonly flagsInclude?: readonly FlagAt[];
  /** flags worded "if you think ...", and flags a doctor already follows: the whole sets */
  readonly unsure?: readonly string[];
  readonly known?: readonly string[];
  /** every area at `unsure`, `watch` or more, and any other one worth naming */
  readonly areas?: Readonly<Partial<Record<AreaId, AreaStatus>>>;
  /** the whole list in its order, or what must and must not be in it */
  readonly alsoAsk?:
    readonly AlsoAskId[] | { readonly includes?: readonly AlsoAskId[]; readonly excludes?: readonly AlsoAskId[] };
  readonly headline?: Headline;
  readonly nextVisit?: { readonly includes?: readonly string[]; readonly excludes?: readonly string[] };
  /** the pages shown at once, in the order shown; absent: none */
  readonly urgentPages?: readonly FlagAt[];
  readonly asked?: readonly string[];
  readonly notAsked?: readonly string[];
  readonly notKnown?: readonly string[];
  readonly ageUsed?: number;
  readonly followUpClinic?: boolean;
}

export interface WorkedCase {
  readonly title: string;
  readonly ageMonths: number;
  readonly ageWeeks?: number;
  readonly weeksEarly?: number;
  readonly rightNow?: RightNow;
  readonly worries?: readonly `worry.${string}`[];
  /** absent: as the screen fills them in, one or two ticked worries are the main ones */
  readonly mainWorries?: readonly `worry.${string}`[];
  readonly conditions?: readonly `condition.${string}`[];
  readonly therapiesUnderway?: readonly TherapyId[];
  readonly hearing?: HearingTested;
  readonly homeLanguages?: readonly string[];
  /** only what differs from the reassuring answers; `worst` is "not yet", "often" or "yes" by the kind of question */
  readonly answers: Readonly<Record<string, Choice>>;
  readonly otherwise: 'reassuring';
  readonly expect: Expectation;
}

export const NOTHING_NOW = { speech: 'not-now', occupational: 'not-now', physical: 'not-now' } as const;
