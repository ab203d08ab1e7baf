import type { Book, BookInput, ReadEntry } from './book';
import { bookOf } from './book';
import { entriesRead } from './changes';
import type { Chapter } from './chapter';
import { CHAPTERS } from './chapters';
import { hashToSign } from '../content-hash';
import { numbered } from './entry';
import { el, type Html } from './html';
import { pageOf, type PageFiles } from './page';

/** One chapter as a section of the page. */
export const chapterSection = (book: Book, { id, body }: Chapter, before: readonly Html[] = []): Html =>
  el(
    'section',
    { id, class: 'chapter' },
    el('h2', {}, book.say(`chapters.${id}`, { number: before.length + 1 })),
    body(book, before),
  );

export const chapterSections = (book: Book, chapters: readonly Chapter[] = CHAPTERS): readonly Html[] =>
  numbered(
    chapters.reduce<readonly Html[]>((before, chapter) => [...before, chapterSection(book, chapter, before)], []),
  );

export interface ReviewBook {
  readonly html: string;
  /** what can be kept as the signed version */
  readonly entries: Readonly<Record<string, ReadEntry>>;
}

/** The whole book in one language as one page that needs nothing else. */
export function reviewBook(
  input: BookInput,
  { css, script }: PageFiles,
  of: readonly Chapter[] = CHAPTERS,
): ReviewBook {
  const book = bookOf(input);
  const chapters = chapterSections(book, of);
  const foot = book.say('foot', { version: input.content.version, hash: hashToSign(input.content, input.texts.files) });
  return { html: pageOf(book, chapters, { css: `${css}\n${footRule(foot)}`, script }), entries: entriesRead(chapters) };
}

/** What stands at the foot of every printed page beside its number. */
const footRule = (text: string): string =>
  `@page { @bottom-left { content: "${text.replace(/["\\<]/g, '')}"; font: 8pt sans-serif; } }`;
