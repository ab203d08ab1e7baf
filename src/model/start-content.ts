import type { AgeRange } from './child';
import type { Country, HelpLineTopic } from './country';
import type { Question, SourceId } from './question';
import type { Review } from './sign-off';
import type { KnownCondition, Worry } from './worry';

/** A line of the panel of emergencies; signs after a hit to the head count for longer. */
export interface PanelSign extends AgeRange {
  readonly id: string;
  readonly group: 'now' | 'head-injury';
  readonly sources: readonly SourceId[];
}

/** The part of the content that the screens before the first question need: it comes with the page, the rest a moment later. */
export interface StartContent {
  readonly version: string;
  /** of all versions */
  readonly reviews: readonly Review[];
  readonly worries: readonly Worry[];
  readonly conditions: readonly Pick<KnownCondition, 'id'>[];
  readonly countries: readonly Country[];
  readonly helpLines: readonly (AgeRange & { readonly id: HelpLineTopic; readonly sources: readonly SourceId[] })[];
  readonly rightNow: readonly PanelSign[];
  /** the same for every child */
  readonly firstQuestion: Question;
}
