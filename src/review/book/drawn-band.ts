import type { BandOnPaper, PaperBox, PaperRow } from '../flow/band-for-paper';
import type { Book } from './book';
import { el, type Html, type Inside } from './html';

/** A box of the drawing; how it looks is said by the style of the book. */
function box({ say }: Book, tag: 'div' | 'li', { label, group, ways }: PaperBox): Html {
  return el(
    tag,
    { class: `box box-${group}` },
    label,
    ways.map((way, index) => el('div', { class: 'way-if' }, index === 0 ? way : say('drawn.or', { way }))),
  );
}

const row = (book: Book, { first, opens }: PaperRow): Html =>
  el(
    'li',
    {},
    box(book, 'div', first),
    opens.length === 0
      ? undefined
      : el(
          'ul',
          { class: 'opens' },
          opens.map((each) => box(book, 'li', each)),
        ),
  );

/** The questions of a band drawn as boxes and arrows, in the order asked; its words can be as large as all others. */
export function drawnBand(book: Book, { ofEveryChild, ifOpened, last }: BandOnPaper): readonly Inside[] {
  const part = (key: string, rows: readonly PaperRow[], isInTurn: boolean): Inside =>
    rows.length === 0
      ? ''
      : [
          el('h4', {}, book.say(`drawn.${key}`)),
          el(
            'ol',
            { class: isInTurn ? 'way in-turn' : 'way' },
            rows.map((each) => row(book, each)),
          ),
        ];
  return [part('ofEveryChild', ofEveryChild, true), part('ifOpened', ifOpened, false), part('last', last, false)];
}
