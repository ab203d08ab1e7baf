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

/** From the best standing to none: what something rests on at its best. */
export const STANDINGS = ['primary', 'republished', 'weak', 'general-knowledge', 'none'] as const;
export type Standing = (typeof STANDINGS)[number];

export function bestStanding({ content }: Book, { sources }: Resting): Standing {
  const grades = sources.map((id): Source['grade'] | undefined => content.sources[id]?.grade);
  return STANDINGS.find((standing) => grades.some((grade) => grade === standing)) ?? 'none';
}
