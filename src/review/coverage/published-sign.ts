import type { Ages } from './facts-sign';
import type { PUBLISHED_GUIDES } from './published-guides';

/** A sign that a published guide tells parents to act on, in our own words; never an item of a published instrument. */
export interface PublishedSign {
  readonly sign: string;
  readonly guide: keyof typeof PUBLISHED_GUIDES;
  /** the ages at which the guide wants it acted on */
  readonly ages: Ages;
  /** what asks it, as in `FactsSign`: at every month of `ages` at least one */
  readonly asked?: readonly string[];
  /** why nothing asks it, or only in part, and what is proposed */
  readonly gap?: string;
}
