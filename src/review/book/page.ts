import { createHash } from 'node:crypto';
import type { Book } from './book';
import { el, elementsIn, render, type Html } from './html';

/** What the page is made of beside its texts: the project's own files, never a text of the content. */
export interface PageFiles {
  readonly css: string;
  /** the search within the page */
  readonly script: string;
}

/** The page asks nothing of anybody, not even a picture, and runs no script but its own. */
const policyFor = (script: string): string =>
  `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${createHash('sha256').update(script).digest('base64')}'`;

/** A search that leaves only the entries with these words; the script shows it, so that without one nothing stands there idle. */
const filter = ({ say }: Book): Html =>
  el(
    'div',
    { id: 'filter', role: 'search', hidden: '' },
    el('label', { for: 'filter-words' }, say('filter.label')),
    ' ',
    el('input', { id: 'filter-words', type: 'search', autocomplete: 'off', 'aria-describedby': 'filter-how' }),
    ' ',
    el('output', { for: 'filter-words', 'aria-live': 'polite' }),
    el('p', { id: 'filter-how' }, say('filter.how')),
  );

const headingOf = (html: Html, tag: string): Html | undefined => elementsIn(html).find((inner) => inner.tag === tag);

/** Chapters and their parts, each a link. */
function contents(book: Book, chapters: readonly Html[]): Html {
  const link = (section: Html, tag: string) =>
    el('a', { href: `#${section.attributes['id'] ?? ''}` }, headingOf(section, tag)?.children);
  return el(
    'nav',
    { 'aria-labelledby': 'contents' },
    el('h2', { id: 'contents' }, book.say('contents')),
    el(
      'ol',
      {},
      chapters.map((chapter) =>
        el(
          'li',
          {},
          link(chapter, 'h2'),
          el(
            'ul',
            {},
            elementsIn(chapter)
              .filter(({ attributes }) => attributes['data-part'] !== undefined)
              .map((part) => el('li', {}, link(part, 'h3'))),
          ),
        ),
      ),
    ),
  );
}

export function pageOf(book: Book, chapters: readonly Html[], { css, script }: PageFiles): string {
  const { say, t } = book;
  const title = say('title');
  const body = el(
    'body',
    {},
    el('header', {}, el('h1', {}, title), el('p', {}, say('subtitle')), filter(book)),
    contents(book, chapters),
    el('main', {}, chapters),
  );
  const head = [
    el('meta', { charset: 'utf-8' }),
    el('meta', { 'http-equiv': 'Content-Security-Policy', content: policyFor(script) }),
    el('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    el('title', {}, title),
  ];
  return `<!doctype html>\n<html lang="${t.language.code}"><head>${head.map(render).join('')}<style>${css}</style></head>${render(body)}<script>${script}</script></html>\n`;
}
