import type { Book } from './book';
import type { Chapter } from './chapter';
import { contentHash, hashToSign } from '../content-hash';
import { OPEN_DECISIONS } from '../open-decisions';
import { part } from './entry';
import { list, p, row, tableOf, type Html } from './html';
import { allResting } from './rests-on';
import { TEXT_NAMESPACES, textsRead } from './chapter-texts';

/** How much of each kind there is; a test counts it again in the finished book. */
export function countsOf(book: Book): Readonly<Record<string, number>> {
  const { content, catalogue, cases } = book;
  return {
    questions: catalogue.questions.size,
    signs: content.signs.length,
    flags: content.flags.length,
    panel: content.rightNow.length,
    rules: allResting(book).filter(({ kind }) => kind === 'rule').length,
    worries: content.worries.length,
    conditions: content.conditions.length,
    texts: TEXT_NAMESPACES.flatMap((namespace) => textsRead(book, namespace)).length,
    cases: cases.length,
    sources: Object.keys(content.sources).length,
    decisions: OPEN_DECISIONS.length,
  };
}

const inGroups = (hash: string): string => hash.replace(/(.{4})(?=.)/g, '$1 ');

/** Which book this is: version, hashes, day, language. */
export function identity(book: Book): Html {
  const { content, made, say, t } = book;
  const rows: readonly (readonly [string, string])[] = [
    [say('identity.version'), content.version],
    [say('identity.toSign'), hashToSign(content, t.files)],
    [say('identity.content'), inGroups(contentHash(content))],
    [say('identity.made'), made ?? say('identity.notSaid')],
    [say('identity.language'), t.language.name],
  ];
  return tableOf(
    [say('identity.what'), say('identity.is')],
    rows.map((cells) => row(cells)),
  );
}

/** What the book is, how to read it on paper and on a screen, and how much there is. */
export const HOW_TO_READ: Chapter = {
  id: 'how-to-read',
  body: (book) => {
    const { say, t } = book;
    return [
      part('read-what', say('read.what.title'), p(say('read.what.text')), list(t.list('review:read.what.points'))),
      part('read-identity', say('identity.title'), p(say('identity.text')), identity(book)),
      part(
        'read-counts',
        say('read.counts'),
        tableOf(
          [say('read.kind'), say('read.number')],
          Object.entries(countsOf(book)).map(([kind, count]) => row([say(`read.kinds.${kind}`), String(count)])),
        ),
      ),
      part('read-how', say('read.how.title'), list(t.list('review:read.how.points'))),
      part('read-words', say('read.words'), list(t.list('review:read.wordList'))),
    ];
  },
};
