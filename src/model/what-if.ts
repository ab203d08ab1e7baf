import type { Level, TherapyId } from './area';
import type { Urgency } from './flag';
import type { Choice, QuestionId } from './question';

/** One answer given otherwise, all else left as it is, and what would then be said otherwise. */
export interface AnswerChange {
  /** or the worry: then the choice is "main" or "ticked", null where it is not ticked */
  readonly question: QuestionId;
  /** null where nothing was answered */
  readonly from: Choice | null;
  readonly to: Choice | null;
  readonly levels: readonly { readonly therapy: TherapyId; readonly from: Level; readonly to: Level }[];
  /** null where the flag does not stand */
  readonly flags: readonly { readonly id: string; readonly from: Urgency | null; readonly to: Urgency | null }[];
}
