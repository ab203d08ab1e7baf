import type { ReadEntry, SignedBook } from './book';
import { hashOf } from '../content-hash';
import { isEntry, isRunningNumber } from './entry';
import { elementsIn, textOf, type Html } from './html';
import { SEEN } from './seen-in-cases';

const TITLE_LENGTH = 120;

/** Running numbers shift when something is added, and which cases show a text is compared with the cases. */
const isLeftOut = (html: Html): boolean =>
  isRunningNumber(html) || (html.attributes['class'] ?? '').split(' ').includes(SEEN);

/** What a reader reads in each entry, by its anchor. */
export function entriesRead(chapters: readonly Html[]): Readonly<Record<string, ReadEntry>> {
  const entries = chapters.flatMap((chapter) => elementsIn(chapter)).filter(isEntry);
  return Object.fromEntries(
    entries.map((html) => {
      const text = textOf(html, isLeftOut);
      const title = text.trim().split('\n')[0]?.trim().slice(0, TITLE_LENGTH) ?? '';
      return [html.attributes['id'] ?? '', { title, hash: hashOf(text) }];
    }),
  );
}

export interface Changes {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/** What reads differently from the book that was signed, by title. */
export function changesSince({ entries }: SignedBook, now: Readonly<Record<string, ReadEntry>>): Changes {
  const titles = (found: readonly (readonly [string, ReadEntry])[]) => found.map(([, { title }]) => title);
  return {
    added: titles(Object.entries(now).filter(([anchor]) => entries[anchor] === undefined)),
    changed: titles(Object.entries(now).filter(([anchor, { hash }]) => (entries[anchor]?.hash ?? hash) !== hash)),
    removed: titles(Object.entries(entries).filter(([anchor]) => now[anchor] === undefined)),
  };
}
