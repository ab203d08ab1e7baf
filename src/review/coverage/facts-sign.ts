import type { Urgency } from '../../model/flag';

/** First and last completed month; the skills of a child born at term. */
export type Ages = readonly [fromMonths: number, toMonths: number];

/**
 * What asks a sign: ids of questions, signs and worries as in the content, `rightNow.<id>` for a line of the emergency panel,
 * `helpLine.<id>` for a help line. At every month of `ages` at least one of them is asked; of a skill or worry also as a follow-up,
 * of a red flag never behind a gate or a worry.
 */
type Answered = { readonly asked: readonly string[] } | { readonly notAsked: string };

/** One sign or item of facts.md in our own words, and what asks it or why nothing does. */
export type FactsSign = { readonly sign: string; readonly where: string; readonly ages: Ages } & Answered;

export const signsOf = (
  where: string,
  ages: Ages,
  signs: readonly ({ readonly sign: string; readonly ages?: Ages } & Answered)[],
): readonly FactsSign[] => signs.map((entry) => ({ where, ...entry, ages: entry.ages ?? ages }));

/** How soon facts.md 3 wants a sign to be seen. */
export type Tier = 'T1' | 'T2' | 'T3' | 'T4';
/** What an answer leads to: a flag, an entry for the next visit, an area at `watch` or more, or a line that is always shown. */
export type LeadsTo = Urgency | 'next-visit' | 'area' | 'help-line';
export const TIER_LEADS_TO = {
  T1: 'emergency',
  T2: 'today',
  T3: 'soon',
  T4: 'next-visit',
} as const satisfies Record<Tier, LeadsTo>;

interface Raises {
  readonly tier: Tier;
  /** where the rule set of record differs from facts.md */
  readonly rulesSay?: { readonly urgency: LeadsTo; readonly because: string };
  /** answers and worries beside the worst answer to what is `asked`; everything else is reassuring */
  readonly given?: { readonly answers?: Readonly<Record<string, string>>; readonly worries?: readonly string[] };
}
export type RedFlagSign = FactsSign & Raises;

export const redFlagsOf = (
  where: string,
  tier: Tier,
  signs: readonly ({ readonly sign: string; readonly ages: Ages } & Answered & Omit<Raises, 'tier'>)[],
): readonly RedFlagSign[] => signs.map((entry) => ({ where, tier, ...entry }));
