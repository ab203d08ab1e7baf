import { el, elementsIn, type Html, type Inside, type Piece } from './html';

/** What can be signed one by one: each stands once in the book, under a number of its own. */
export const ENTRY_KINDS = [
  'question',
  'worry',
  'condition',
  'flag',
  'panel',
  'help-line',
  'area',
  'rule',
  'value',
  'headline',
  'country',
  'text',
  'case',
  'source',
  'decision',
] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

export const anchorOf = (kind: EntryKind, id: string): string => `${kind}-${id}`;
const RUNNING = 'no';
/** The place of a running number; it is filled in when the whole book is there. */
const number = (): Html => el('span', { class: RUNNING });

export const entryAttributes = (
  kind: EntryKind,
  id: string,
  className = 'entry',
): Readonly<Record<string, string>> => ({
  class: className,
  id: anchorOf(kind, id),
  'data-kind': kind,
  'data-id': id,
});

/** An entry as a block of its own. */
export function entry(kind: EntryKind, id: string, title: Inside, ...inside: readonly Inside[]): Html {
  return el('div', entryAttributes(kind, id), el('p', { class: 'entry-title' }, number(), ' ', title), ...inside);
}

/** An entry as a row of a table: the number stands before the name. */
export function entryRow(kind: EntryKind, id: string, cells: readonly Inside[]): Html {
  const [name, ...rest] = cells;
  return el(
    'tr',
    entryAttributes(kind, id, 'entry-row'),
    el('th', { scope: 'row' }, number(), ' ', name),
    rest.map((cell) => el('td', {}, cell)),
  );
}

/** An entry as a point of a list. */
export const entryPoint = (kind: EntryKind, id: string, ...inside: readonly Inside[]): Html =>
  el('li', entryAttributes(kind, id, 'entry-point'), number(), ' ', inside);

/** Leads to an entry, on paper by its number. */
export const ref = (kind: EntryKind, id: string, label: string): Html =>
  el('a', { href: `#${anchorOf(kind, id)}` }, label, ' ', number());

/** Only the number, where the name stands beside it. */
export const numberRef = (kind: EntryKind, id: string): Html => el('a', { href: `#${anchorOf(kind, id)}` }, number());

/** A part of a chapter that the list of contents names. */
export function part(id: string, title: string, ...inside: readonly Inside[]): Html {
  return el('section', { id, 'data-part': '' }, el('h3', {}, title), ...inside);
}

export const isEntry = ({ attributes }: Html): boolean => attributes['data-kind'] !== undefined;
export const isRunningNumber = ({ attributes }: Html): boolean => attributes['class'] === RUNNING;

/** "2.13" for the thirteenth entry of the second chapter, by anchor. */
function numbersOf(chapters: readonly Html[]): ReadonlyMap<string, string> {
  return new Map(
    chapters.flatMap((chapter, index) =>
      elementsIn(chapter)
        .filter(isEntry)
        .map(({ attributes }, place) => [attributes['id'] ?? '', `${index + 1}.${place + 1}`] as const),
    ),
  );
}

function filled(piece: Piece, own: string | undefined, numbers: ReadonlyMap<string, string>): Piece {
  if (typeof piece === 'string') return piece;
  const { attributes, children } = piece;
  if (isRunningNumber(piece)) return own === undefined ? '' : { ...piece, children: [own] };
  const target = attributes['href']?.startsWith('#') ? attributes['href'].slice(1) : attributes['id'];
  const number = isEntry(piece) || attributes['href'] !== undefined ? numbers.get(target ?? '') : own;
  return {
    ...piece,
    children: children.map((child) => filled(child, number, numbers)).filter((child) => child !== ''),
  };
}

/** The chapters with every running number in its place, also behind what leads to an entry. */
export function numbered(chapters: readonly Html[]): readonly Html[] {
  const numbers = numbersOf(chapters);
  return chapters.map((chapter) => filled(chapter, undefined, numbers) as Html);
}
