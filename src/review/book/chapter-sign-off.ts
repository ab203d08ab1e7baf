import { signOffOf } from '../../wizard/sign-off';
import type { Book } from './book';
import { changesSince, entriesRead } from './changes';
import type { Chapter } from './chapter';
import { identity } from './chapter-how-to-read';
import { part } from './entry';
import { el, list, p, row, tableOf, type Html, type Inside } from './html';

const REMARK_LINES = 8;

function changes(book: Book, before: readonly Html[]): readonly Inside[] {
  const { signed, say } = book;
  if (signed === undefined) return [p(say('changes.never'))];
  const { added, changed, removed } = changesSince(signed, entriesRead(before));
  return [
    p(say('changes.since', { version: signed.version, date: signed.date })),
    ...(
      [
        ['added', added],
        ['changed', changed],
        ['removed', removed],
      ] as const
    ).flatMap(([kind, titles]): Inside[] => [
      el('h4', {}, say(`changes.${kind}`, { count: titles.length })),
      list(titles, { class: 'cards' }),
    ]),
  ];
}

/** Who has signed which version as what, and whose signature this version waits for. */
function signatures({ content, say, and }: Book): readonly Inside[] {
  const { missing } = signOffOf(content.version, content.reviews);
  const role = (id: string) => say(`signed.roles.${id}`);
  return [
    content.reviews.length === 0
      ? p(say('signed.nobody'))
      : tableOf(
          ['name', 'role', 'version', 'scope', 'date', 'remarks'].map((column) => say(`signed.${column}`)),
          content.reviews.map(({ name, role: as, contentVersion, scope, date, remarks = '' }) =>
            row([name, role(as), contentVersion, say(`signed.scopes.${scope}`), date, remarks]),
          ),
        ),
    p(
      missing.length === 0
        ? say('signed.complete', { version: content.version })
        : say('signed.missing', { version: content.version, roles: and(missing.map(role)) }),
    ),
  ];
}

/** What a reader fills in by hand. */
function page(book: Book, before: readonly Html[]): readonly Inside[] {
  const { say } = book;
  const blank = (label: string) => row([label, el('span', { class: 'blank' })]);
  const ofOthers = before.map((chapter) => {
    const heading = chapter.children.find((child) => typeof child !== 'string' && child.tag === 'h2');
    return typeof heading === 'object' ? heading.children : [];
  });
  const titles = [...ofOthers, say(`chapters.${SIGN_OFF.id}`, { number: before.length + 1 })];
  return [
    p(say('sign.text')),
    identity(book),
    tableOf(
      [say('sign.chapter'), say('sign.read'), say('sign.remarks')],
      titles.map((title) => row([title, '☐', el('span', { class: 'blank' })])),
      'sign',
    ),
    tableOf(
      [say('sign.what'), say('sign.byHand')],
      ['name', 'role', 'date', 'signature'].map((field) => blank(say(`sign.${field}`))),
      'sign',
    ),
    p(say('sign.choice')),
    el('h4', {}, say('sign.remarks')),
    Array.from({ length: REMARK_LINES }, () => el('div', { class: 'ruled' })),
  ];
}

/** What changed since somebody signed, and the page on which to sign. */
export const SIGN_OFF: Chapter = {
  id: 'sign-off',
  body: (book, before) => [
    part('sign-changes', book.say('changes.title'), changes(book, before)),
    part('sign-signed', book.say('signed.title'), signatures(book)),
    part('sign-page', book.say('sign.title'), page(book, before)),
  ],
};
