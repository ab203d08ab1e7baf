import type { AgeRange } from './child';

/** A number that a parent can ring or text; `name` is what the line calls itself, in its own language. */
export interface HelpLine {
  readonly name: string;
  readonly number: string;
  readonly how: 'call' | 'call-or-text';
}

/** Lines that are shown to everyone, and never because of an answer. */
export type HelpLineTopic = 'harm' | 'selfHarm' | 'exhausted';

/** What the lines are about, and for which ages they are shown. */
export interface HelpTopic extends AgeRange {
  readonly id: HelpLineTopic;
  readonly sources: readonly string[];
}

/** A way to get help in a country, by real age in months; `route` is a key under `routes` in `steps.json`. */
export interface WayToHelp {
  readonly route: string;
  readonly fromMonths: number;
  readonly toMonths: number;
}

/** What differs by country. An unknown country has no entry: the screen then says "your local emergency number". */
export interface Country {
  /** ISO 3166-1 alpha-2 */
  readonly code: string;
  /** The first number is the one to ring; the others work too. */
  readonly emergency: { readonly numbers: readonly [string, ...string[]] };
  /** Health advice by phone, urgent but no emergency; never a web form, which is not meant for children under 5. */
  readonly doctorLine?: { readonly name: string; readonly number: string; readonly byPhone: true };
  readonly helpLines?: Readonly<Partial<Record<HelpLineTopic, HelpLine>>>;
  readonly routes: readonly WayToHelp[];
  /** The day the numbers and ways to help were last gone through, YYYY-MM-DD; where a source is general knowledge, no official page was read. */
  readonly lastChecked: string;
  /** Keys of `content/sources.ts` */
  readonly sources: readonly string[];
}
