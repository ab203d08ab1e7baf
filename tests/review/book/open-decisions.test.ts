import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import words from '../../../locales/en/review.json';
import { OPEN } from '../../../src/review/book/chapter-open';
import { elementsIn } from '../../../src/review/book/html';
import { OPEN_DECISIONS } from '../../../src/review/open-decisions';
import { chaptersWithoutCases, read } from './made-book';

const DECISIONS = 'src/README.md';
const MARK = '(C)';
/** Says what the mark means. */
const LEGEND = '(C): a clinician decides';

/** Each decision of the project's list is a paragraph, each mark in the data is a line. */
function markedIn(file: string): readonly string[] {
  const text = readFileSync(file, 'utf8');
  const pieces = file === DECISIONS ? text.split(/\n\n+/) : text.split('\n');
  return pieces.filter((piece) => piece.includes(MARK) && !piece.includes(LEGEND));
}
const scripts = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name}`);
const FILES = [
  DECISIONS,
  ...['src/content', 'src/guidance', 'src/model', 'src/wizard', 'src/summary'].flatMap(scripts),
];

const marked = FILES.flatMap((file) => markedIn(file).map((piece) => ({ file, piece })));
const entriesOf = ({ file, piece }: (typeof marked)[number]) =>
  OPEN_DECISIONS.filter(({ marks = [] }) => marks.some((mark) => mark.file === file && piece.includes(mark.words)));

describe('the open decisions', () => {
  it('have an entry for everything that is marked (C), one each', () => {
    expect(marked.length).toBeGreaterThan(15);
    const without = marked.filter((each) => entriesOf(each).length !== 1);
    expect(without.map(({ file, piece }) => `${file}: ${piece.slice(0, 90)}`)).toEqual([]);
  });

  it('and everything that an entry says is marked is marked, once', () => {
    const lost = OPEN_DECISIONS.filter(({ marks = [] }) =>
      marks.some(
        (mark) => marked.filter(({ file, piece }) => file === mark.file && piece.includes(mark.words)).length !== 1,
      ),
    );
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  it('have their words and no others', () => {
    expect(Object.keys(words.open.of).sort()).toEqual(OPEN_DECISIONS.map(({ id }) => id).sort());
    for (const each of Object.values(words.open.of))
      expect(Object.keys(each)).toEqual(['title', 'decided', 'base', 'why', 'instead']);
  });

  it('lead to entries that are in the book', () => {
    const chapters = chaptersWithoutCases();
    const anchors = new Set(
      chapters.flatMap((chapter) => elementsIn(chapter)).map(({ attributes }) => attributes['id']),
    );
    const own = chapters
      .filter(({ attributes }) => attributes['id'] === OPEN.id)
      .flatMap((chapter) => elementsIn(chapter));
    const links = own.flatMap(({ attributes }) => attributes['href'] ?? []);
    expect(links.length).toBeGreaterThan(80);
    expect(links.filter((link) => !anchors.has(link.slice(1)))).toEqual([]);
    expect(own.filter(({ tag }) => tag === 'a').every((link) => /^\d+\.\d+$/.test(read(link)))).toBe(true);
  });
});
