import type { AgeKind, AgeRange } from './child';
import type { AreaId, TherapyId } from './area';

export const QUESTION_KINDS = ['skill', 'worry', 'safety', 'group', 'known', 'everyday', 'closing'] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/** The choices of each kind in the order they are shown: the reassuring one first. */
export const CHOICES = {
  skill: ['yes', 'sometimes', 'not-yet', 'no-chance', 'not-sure'],
  worry: ['no', 'sometimes', 'often', 'not-sure'],
  safety: ['no', 'yes', 'not-sure'],
  group: ['none', 'some', 'not-sure'],
  known: ['followed', 'not-sure', 'new-or-worse'],
} as const;

export type SkillChoice = (typeof CHOICES.skill)[number];
export type WorryChoice = (typeof CHOICES.worry)[number];
export type SafetyChoice = (typeof CHOICES.safety)[number];
export type GroupChoice = (typeof CHOICES.group)[number];
export type KnownChoice = (typeof CHOICES.known)[number];

export type QuestionId = string;
export type SourceId = string;
/** One choice, or for a list question the ticked ids (an empty list says "none of these"). */
export type Choice = string | readonly string[];

/** A question as clinical data: never a sentence, never when it is asked (that is the table area × band). */
export interface Question {
  readonly id: QuestionId;
  /** permanent, for compact codes; never reused */
  readonly number: number;
  readonly kind: QuestionKind;
  readonly area: AreaId | 'safety';
  readonly sources: readonly SourceId[];
  /** own choices where those of the kind do not fit (lists, pace) */
  readonly choices?: readonly string[];
  /** several of `choices` can be ticked */
  readonly list?: true;
  /** earliest month (corrected) at which the skill may be asked, where later than its band's start */
  readonly fromMonths?: number;
  /** an answer at half value or more adds this therapy as a lead of the area */
  readonly adds?: TherapyId;
  /** holds for children who speak one of these at home, BCP 47 */
  readonly languages?: readonly string[];
}

/** One sign of danger: a line of a safety group, asked on its own when the group is not "none". */
export interface Sign extends AgeRange {
  readonly id: QuestionId;
  readonly number: number;
  readonly group: QuestionId;
  readonly age: AgeKind;
  /** areas it reaches: `yes` raises them to `raises`, `not-sure` to watch */
  readonly areas: readonly AreaId[];
  readonly raises: 'concern' | 'strong-concern';
  /** therapies whose view of the area it changes; absent: the area's own leads */
  readonly adds?: TherapyId;
  /** the band's gate that is this very skill; where that gate is asked, this line is not */
  readonly skill?: QuestionId;
  readonly sources: readonly SourceId[];
}
