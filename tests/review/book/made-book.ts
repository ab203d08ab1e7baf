import { CONTENT } from '../../../src/content/content';
import type { Content } from '../../../src/model/content';
import { bookOf, type Book, type BookInput } from '../../../src/review/book/book';
import type { Chapter } from '../../../src/review/book/chapter';
import { CHAPTERS } from '../../../src/review/book/chapters';
import { isEntry } from '../../../src/review/book/entry';
import { elementsIn, textOf, type Html, type Piece } from '../../../src/review/book/html';
import { chapterSections } from '../../../src/review/book/review-book';
import { textsOfLanguage } from '../../../src/review/book/texts-of-language';
import { casesForBook } from '../../vignettes/cases-for-book';

export const TEXTS = textsOfLanguage('en');
/** Nothing is drawn: `chapter-flow.test.ts` and the real browser look at drawings. */
export const draw = (): string => '<svg></svg>';

/** A book without cases: quick to make, for what has nothing to do with them. */
export const bookWithout = (content: Content = CONTENT, more: Partial<BookInput> = {}): Book =>
  bookOf({ content, texts: TEXTS, cases: [], draw, ...more });

/** All chapters, the drawings left empty: they take seconds, and `chapter-flow.test.ts` looks at them. */
export const WITHOUT_DRAWINGS: readonly Chapter[] = CHAPTERS.map((chapter) =>
  chapter.id === 'flow' ? { ...chapter, body: () => [] } : chapter,
);

let plain: readonly Html[] | undefined;

/** All chapters without a worked case, which is most of the work. */
export const chaptersWithoutCases = (): readonly Html[] => (plain ??= chapterSections(bookWithout(), WITHOUT_DRAWINGS));

let whole: { readonly book: Book; readonly chapters: readonly Html[] } | undefined;

/** The book as it is written, made once for each test file. */
export function wholeBook(): { readonly book: Book; readonly chapters: readonly Html[] } {
  if (whole) return whole;
  const book = bookOf({ content: CONTENT, texts: TEXTS, cases: casesForBook(), draw, made: '2026-11-25' });
  whole = { book, chapters: chapterSections(book, WITHOUT_DRAWINGS) };
  return whole;
}

export const entriesOf = (chapters: readonly Html[], kind: string): readonly Html[] =>
  chapters.flatMap((chapter) => elementsIn(chapter)).filter((html) => html.attributes['data-kind'] === kind);
export const idsOf = (chapters: readonly Html[], kind: string): readonly string[] =>
  entriesOf(chapters, kind).map(({ attributes }) => attributes['data-id'] ?? '');
export const kindsIn = (chapters: readonly Html[]): ReadonlySet<string> =>
  new Set(
    chapters
      .flatMap((chapter) => elementsIn(chapter))
      .filter(isEntry)
      .map(({ attributes }) => attributes['data-kind'] ?? ''),
  );

/** What a reader reads, with single spaces. */
export const read = (pieces: Piece | readonly Piece[]): string =>
  [pieces]
    .flat()
    .map((piece) => textOf(piece))
    .join('\n')
    .replaceAll(/\s+/g, ' ')
    .trim();

const entryTexts = new Map<readonly Html[], ReadonlyMap<string, readonly string[]>>();

function textsByEntry(chapters: readonly Html[]): ReadonlyMap<string, readonly string[]> {
  const known = entryTexts.get(chapters);
  if (known) return known;
  const texts = new Map<string, string[]>();
  for (const entry of chapters.flatMap((chapter) => elementsIn(chapter)).filter(isEntry)) {
    const key = `${entry.attributes['data-kind']} ${entry.attributes['data-id']}`;
    texts.set(key, [...(texts.get(key) ?? []), read(entry)]);
  }
  entryTexts.set(chapters, texts);
  return texts;
}

/** What one entry says; fails where it is missing or there twice. */
export function entryText(chapters: readonly Html[], kind: string, id: string): string {
  const found = textsByEntry(chapters).get(`${kind} ${id}`) ?? [];
  if (found.length !== 1) throw new Error(`${kind} ${id} stands ${found.length} times in the book`);
  return found[0] ?? '';
}

export const chapterText = (chapter: Chapter, content: Content = CONTENT): string => {
  const book = bookWithout(content);
  return read(chapter.body(book, []).flat());
};
