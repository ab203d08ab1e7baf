import type { Source } from '../../model/source';
import type { Book } from './book';
import type { EntryKind } from './entry';

/** Something in the book that rests on sources, and the kind of thing it is. */
export interface Resting {
  readonly kind: RestingKind;
  readonly id: string;
  readonly sources: readonly string[];
}
export const RESTING_KINDS = [
  'question',
  'panel',
  'flag',
  'rule',
  'condition',
  'help-line',
  'country',
  'explainer',
] as const;
export type RestingKind = (typeof RESTING_KINDS)[number];

export const entryKindOf = (kind: RestingKind): EntryKind | undefined => (kind === 'explainer' ? undefined : kind);

const of = (
  kind: RestingKind,
  all: readonly { readonly id: string; readonly sources: readonly string[] }[],
): readonly Resting[] => all.map(({ id, sources }) => ({ kind, id, sources }));

/** Everything that names its sources, in the order of the book. */
export function allResting({ content, catalogue }: Book): readonly Resting[] {
  const { rules } = content;
  return [
    ...of('question', [...catalogue.questions.values()]),
    ...of('panel', content.rightNow),
    ...of('flag', content.flags),
    ...of('rule', [
      ...rules.status,
      ...rules.signs,
      rules.bornEarly,
      ...rules.caps,
      ...rules.level,
      ...rules.first,
      ...rules.alsoAsk,
    ]),
    ...of('condition', content.conditions),
    ...of('help-line', content.helpLines),
    ...of(
      'country',
      content.countries.map(({ code, sources }) => ({ id: code, sources })),
    ),
    ...of(
      'explainer',
      content.explainer.map(({ about, sources }) => ({ id: about, sources })),
    ),
  ];
}

/**
 * From the best standing to none: what something rests on at its best. A copy of the source itself is not the source itself, and nobody
 * can look up a page whose address was not kept.
 */
export const STANDINGS = [
  'primary',
  'copied',
  'page-not-kept',
  'republished',
  'weak',
  'general-knowledge',
  'none',
] as const;
export type Standing = (typeof STANDINGS)[number];

/** Whether the address leads to the page itself, and not only to the home page of those who publish it. */
export function isPageKept({ address }: Pick<Source, 'address'>): boolean {
  if (address === '') return false;
  const { pathname, search, hash } = new URL(address);
  return pathname !== '/' || search !== '' || hash !== '';
}

export function standingOf(source: Source): Standing {
  const { grade, copy } = source;
  if (grade !== 'primary') return grade;
  if (copy) return 'copied';
  return isPageKept(source) ? 'primary' : 'page-not-kept';
}

export function bestStanding({ content }: Book, { sources }: Pick<Resting, 'sources'>): Standing {
  const found = sources.flatMap((id) => content.sources[id] ?? []).map(standingOf);
  return STANDINGS.find((standing) => found.includes(standing)) ?? 'none';
}

/** The host of a copy, for a reader who asks whose page was read. */
export const readAt = ({ address }: Source): string => (address === '' ? '' : new URL(address).host);
