import { escaped } from '../../summary/html-text';

/** A piece of a page: an element or a text. Everything is escaped when it is written out, never before. */
export interface Html {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Piece[];
}
export type Piece = Html | string;
/** What may stand inside an element; nothing for what is left out. */
export type Inside = Piece | undefined | readonly Inside[];

const flat = (inside: Inside): readonly Piece[] => {
  if (inside === undefined || inside === '') return [];
  return Array.isArray(inside) ? (inside as readonly Inside[]).flatMap(flat) : [inside as Piece];
};

export function el(tag: string, attributes: Readonly<Record<string, string>>, ...inside: readonly Inside[]): Html {
  return { tag, attributes, children: flat(inside) };
}

export const p = (...inside: readonly Inside[]): Html => el('p', {}, ...inside);
export const strong = (text: string): Html => el('strong', {}, text);

export function list(items: readonly Inside[], attributes: Readonly<Record<string, string>> = {}): Html | undefined {
  const filled = items.filter((item) => flat(item).length > 0);
  if (filled.length === 0) return undefined;
  return el(
    'ul',
    attributes,
    filled.map((item) => el('li', {}, item)),
  );
}

/** Rows of a table that are made elsewhere, below a row of headings. */
export function tableOf(headings: readonly string[], rows: readonly Html[], className = ''): Html {
  return el(
    'table',
    className === '' ? {} : { class: className },
    el(
      'thead',
      {},
      el(
        'tr',
        {},
        headings.map((heading) => el('th', { scope: 'col' }, heading)),
      ),
    ),
    el('tbody', {}, rows),
  );
}

/** A row whose first cell names it. */
export function row(cells: readonly Inside[], attributes: Readonly<Record<string, string>> = {}): Html {
  const [name, ...rest] = cells;
  return el(
    'tr',
    attributes,
    el('th', { scope: 'row' }, name),
    rest.map((cell) => el('td', {}, cell)),
  );
}

/** A text of the locales in which double stars mark what is bold. */
export const marked = (text: string): readonly Piece[] =>
  text
    .split('**')
    .map((part, index) => (index % 2 === 1 ? strong(part) : part))
    .filter((part) => part !== '');

const EMPTY_TAGS = ['meta', 'br', 'input'];
/** What stands on a line of its own in the file, so that two versions of it can be compared. */
const OWN_LINE = ['article', 'section', 'nav', 'table', 'tr', 'ul', 'li', 'p', 'div', 'h1', 'h2', 'h3', 'h4', 'dl'];

export function render(piece: Piece): string {
  if (typeof piece === 'string') return escaped(piece);
  const { tag, attributes, children } = piece;
  const opening = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  const line = OWN_LINE.includes(tag) ? '\n' : '';
  if (EMPTY_TAGS.includes(tag)) return `<${tag}${opening.join('')}>`;
  return `${line}<${tag}${opening.join('')}>${children.map(render).join('')}</${tag}>`;
}

/** What a reader reads of a piece, without what `leftOut` leaves out. */
export function textOf(piece: Piece, leftOut: (html: Html) => boolean = () => false): string {
  if (typeof piece === 'string') return piece;
  if (leftOut(piece)) return '';
  const inner = piece.children.map((child) => textOf(child, leftOut)).join('');
  return OWN_LINE.includes(piece.tag) || ['td', 'th', 'dt', 'dd', 'text'].includes(piece.tag) ? `\n${inner}\n` : inner;
}

/** The piece and every element inside it, in the order read. */
export function elementsIn(piece: Piece): readonly Html[] {
  const found: Html[] = [];
  const look = (inner: Piece): void => {
    if (typeof inner === 'string') return;
    found.push(inner);
    inner.children.forEach(look);
  };
  look(piece);
  return found;
}
