import type { AgeRange } from './child';
import type { AreaId, TherapyId } from './area';
import type { QuestionId } from './question';

export interface Worry extends AgeRange {
  readonly id: `worry.${string}`;
  readonly number: number;
  readonly areas: readonly AreaId[];
  /** mood, bullying, refusing school: help for that comes first, therapies after it */
  readonly mentalHealthFirst?: true;
}

/** A condition a professional has named, or a fact of the birth. */
export interface KnownCondition {
  readonly id: `condition.${string}`;
  readonly number: number;
  /** `yes`: this therapy is often part of the team; `if`: when one of its areas is `watch` or more */
  readonly therapies: Readonly<Partial<Record<TherapyId, 'yes' | 'if'>>>;
  /** `watch` in movement, tone and hands counts as `concern`, and the follow-up clinic is named */
  readonly followUpClinic?: true;
  /** born before 32 weeks or a brain bleed: any concern also asks for eyes and hearing */
  readonly eyesAndHearing?: true;
  /** skills and areas that are not asked of this child */
  readonly rulesOut?: { readonly questions: readonly QuestionId[]; readonly areas: readonly AreaId[] };
  readonly sources: readonly string[];
}
