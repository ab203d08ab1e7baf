import type { AgeRange } from './child';
import type { Country } from './country';
import type { Question } from './question';
import type { Review } from './sign-off';
import type { KnownCondition, Worry } from './worry';

/** A line of the panel of emergencies; signs after a hit to the head count for longer. */
export interface PanelSign extends AgeRange {
  readonly id: string;
  readonly group: 'now' | 'head-injury';
}

/**
 * The part of the content that the screens before the first question need: it comes with the page, the rest a moment later. The build leaves out of
 * it whatever is not named here (`build/start-content.ts`).
 */
export interface StartContent {
  readonly version: string;
  /** of all versions */
  readonly reviews: readonly Review[];
  readonly worries: readonly Pick<Worry, 'id' | 'fromMonths' | 'toMonths'>[];
  readonly conditions: readonly Pick<KnownCondition, 'id'>[];
  readonly countries: readonly Pick<Country, 'code' | 'emergency'>[];
  readonly rightNow: readonly PanelSign[];
  /** the same for every child */
  readonly firstQuestion: Pick<Question, 'id' | 'kind' | 'area'>;
}
