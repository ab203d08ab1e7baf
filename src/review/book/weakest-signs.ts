import type { Urgency } from '../../model/flag';
import type { Book } from './book';
import { numberRef, ref, type EntryKind } from './entry';
import { p, row, tableOf, type Html, type Inside } from './html';
import { bestStanding, readAt, standingOf, STANDINGS, type Standing } from './rests-on';
import { quoted, sourceName, urgencyName } from './words-of';

interface StrongWord {
  readonly kind: EntryKind;
  readonly id: string;
  readonly text: string;
  readonly urgency: Urgency;
  readonly sources: readonly string[];
}

const URGENT: readonly Urgency[] = ['emergency', 'today'];

/** Every sign that sends a family to help now or today, with the sources of the sign and of what raises it. */
function strongWords({ content, catalogue, t }: Book): readonly StrongWord[] {
  const panel = content.rightNow.map(({ id, sources }): StrongWord => ({
    kind: 'panel',
    id,
    text: t(`rightNow:signs.${id}`),
    urgency: 'emergency',
    sources,
  }));
  const flags = content.flags
    .filter(({ urgency }) => URGENT.includes(urgency))
    .map(({ id, urgency, sources, raisedBy }): StrongWord => {
      const ofSigns = raisedBy.flatMap(({ question }) => catalogue.questions.get(question)?.sources ?? []);
      return {
        kind: 'flag',
        id,
        text: t(`flags:${id}.text`),
        urgency,
        sources: [...new Set([...sources, ...ofSigns])],
      };
    });
  return [...panel, ...flags];
}

/** Those for which the source itself was read nowhere, the weakest first. */
export const weakestSigns = (book: Book): readonly (StrongWord & { readonly standing: Standing })[] =>
  strongWords(book)
    .map((word) => ({ ...word, standing: bestStanding(book, word) }))
    .filter(({ standing }) => standing !== 'primary')
    .sort((a, b) => STANDINGS.indexOf(b.standing) - STANDINGS.indexOf(a.standing));

/** One source with whose page was read. */
function sourceRead(book: Book, id: string): Inside {
  const source = book.content.sources[id];
  if (!source) return '';
  const { say } = book;
  const where = readAt(source);
  const how = say(`sources.standings.${standingOf(source)}`);
  return [ref('source', id, sourceName(book, id)), where === '' ? '' : say('sources.weakest.readAt', { how, where })];
}

/** The weakest sources under the strongest words. */
export function weakestTable(book: Book): readonly Html[] {
  const { say } = book;
  const signs = weakestSigns(book);
  if (signs.length === 0) return [p(say('sources.weakest.none'))];
  const table = tableOf(
    ['sign', 'soon', 'best', 'read'].map((column) => say(`sources.weakest.${column}`)),
    signs.map(({ kind, id, text, urgency, sources, standing }) =>
      row([
        [quoted(text), ' ', numberRef(kind, id)],
        urgencyName(book, urgency),
        say(`sources.standings.${standing}`),
        sources.map((source, index) => [index === 0 ? '' : '; ', sourceRead(book, source)]),
      ]),
    ),
    'weakest',
  );
  return [p(say('sources.weakest.text')), table];
}
