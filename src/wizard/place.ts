import type { QuestionId } from '../model/question';
import type { ChildGiven } from './wizard-events';
import type { DraftVisit, Screen } from './wizard-view';

/** Where the parent is, or was: a screen, and on a question which one. */
export interface Place {
  readonly screen: Screen;
  readonly question?: QuestionId;
}

/** Where it is said how much of the way is left. */
export const showsTheWay = ({ screen }: Place): boolean => screen === 'question' || screen === 'review';

/** What is kept on the device: what was said and where the parent was, nothing that follows from it. */
export interface StoredVisit {
  readonly visit: DraftVisit;
  readonly place: Place;
  readonly trail: readonly Place[];
  /** what the child screen was given last */
  readonly entered?: ChildGiven;
}

/** What was kept, read and checked, and the visit as it was where the way that is left was shown last. */
export type ReadVisit = StoredVisit & { readonly before: DraftVisit };
