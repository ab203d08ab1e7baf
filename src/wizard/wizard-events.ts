import type { TherapyId } from '../model/area';
import type { Choice, QuestionId } from '../model/question';
import type { Knowledge } from './knowledge';
import type { AnsweredBy, HearingTested, RightNow } from '../model/visit';

/** What the child screen gives. `ageMonths` may lie outside 0 to 155; the machine then leads to `out-of-range`. */
export interface ChildGiven {
  readonly ageMonths: number;
  readonly ageWeeks?: number;
  readonly weeksEarly?: number;
  readonly country?: string;
}

export interface BackgroundGiven {
  readonly conditions: readonly string[];
  readonly therapiesUnderway: readonly TherapyId[];
  readonly hearing?: HearingTested;
  readonly homeLanguages: readonly string[];
  readonly answeredBy?: AnsweredBy;
  readonly interpreter?: boolean;
}

/** A screen before the questions that can be changed from the review. */
export type EarlierScreen = 'child' | 'right-now' | 'concerns' | 'background';

export type WizardEvent =
  /** the rest of the content has arrived */
  | { readonly type: 'KNOWLEDGE_ARRIVED'; readonly knowledge: Knowledge }
  | { readonly type: 'START' }
  | { readonly type: 'RESUME' }
  | { readonly type: 'RESTART' }
  /** a visit that was kept on the device; checked as a stranger's file */
  | { readonly type: 'OPEN_KEPT'; readonly kept: unknown }
  | { readonly type: 'GIVE_CHILD'; readonly child: ChildGiven }
  | { readonly type: 'ANSWER_RIGHT_NOW'; readonly choice: RightNow }
  | { readonly type: 'GIVE_WORRIES'; readonly worries: readonly string[]; readonly mainWorries: readonly string[] }
  | { readonly type: 'GIVE_BACKGROUND'; readonly background: BackgroundGiven }
  | { readonly type: 'ANSWER'; readonly choice: Choice }
  /** leaves the urgent page: it has been seen */
  | { readonly type: 'GO_ON' }
  /** from the review, or "see what we have so far" */
  | { readonly type: 'SHOW_RESULT' }
  | { readonly type: 'CHANGE'; readonly what: QuestionId | EarlierScreen }
  | { readonly type: 'SET_COUNTRY'; readonly country: string | undefined }
  | { readonly type: 'BACK' }
  | { readonly type: 'FORWARD' }
  | { readonly type: 'SHOW_ABOUT' }
  /** a link, a code or a file with somebody's visit; empty: the page on which one can be opened */
  | { readonly type: 'OPEN_RECEIVED'; readonly given: string }
  /** the text of a file of the parent's own: to go on with it, or beside a result to see what changed since */
  | { readonly type: 'OPEN_FILE'; readonly given: string }
  /** goes on with the visit in such a file, in place of the one in hand */
  | { readonly type: 'TAKE_FILE'; readonly given: string };
