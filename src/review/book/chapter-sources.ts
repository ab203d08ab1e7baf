import type { Source } from '../../model/source';
import type { Book } from './book';
import type { Chapter } from './chapter';
import { entry, numberRef, part, ref } from './entry';
import { el, list, p, row, strong, tableOf, type Html, type Inside } from './html';
import {
  allResting,
  bestStanding,
  entryKindOf,
  isPageKept,
  readAt,
  RESTING_KINDS,
  standingOf,
  STANDINGS,
  type Resting,
  type RestingKind,
  type Standing,
} from './rests-on';
import { areaName, commaList, labelled, quoted, therapyName } from './words-of';
import { weakestTable } from './weakest-signs';
import { shortName } from '../../summary/question-names';
import { reasonInWords } from '../../summary/rule-in-words';

/** What a part of the explanations is called; its own words stand under `explained`, or where its texts stand. */
function explainerName(book: Book, about: string): string {
  const { say, t } = book;
  if (t.has(`review:explained.${about}`)) return say(`explained.${about}`);
  const [namespace = '', first = '', part = ''] = about.split('.');
  if (namespace === 'areas') return areaName(book, first);
  if (namespace === 'condition')
    return say('explained.condition', { condition: quoted(t(`conditions:condition.${first}.label`)) });
  if (namespace === 'faq') return say('explained.faq', { question: quoted(questionOfParents(book, first)) });
  if (first === 'together') return t(`therapies:together.${part}.title`);
  return say(`explained.part.${part}`, { therapy: therapyName(book, first) });
}

/** The questions of parents stand in a list; each has its name beside it. */
function questionOfParents({ t }: Book, id: string): string {
  const named = t.all('faq').find(({ path, text }) => /^list\.\d+\.id$/.test(path) && text === id);
  if (!named) throw new Error(`No question of parents is called ${id}.`);
  return t(`faq:${named.path.replace(/id$/, 'question')}`);
}

/** How an entry is called where it is listed by name. */
function nameOf(book: Book, { kind, id }: Resting): string {
  const { t } = book;
  if (kind === 'question') return quoted(shortName(t, id));
  if (kind === 'panel') return quoted(t(`rightNow:signs.${id}`));
  if (kind === 'flag') return quoted(t(`flags:${id}.text`));
  if (kind === 'condition') return quoted(t(`conditions:${id}.label`));
  if (kind === 'help-line') return quoted(t(`rightNow:helpLines.${id}.title`));
  if (kind === 'country') return new Intl.DisplayNames([t.language.code], { type: 'region' }).of(id) ?? id;
  if (kind === 'explainer') return explainerName(book, id);
  return reasonInWords(t, id, book.rules, book.and)?.lead ?? '';
}

const numberOf = (book: Book, resting: Resting): Html | string => {
  const kind = entryKindOf(resting.kind);
  return kind === undefined ? nameOf(book, resting) : numberRef(kind, resting.id);
};
const named = (book: Book, resting: Resting): Html | string => {
  const kind = entryKindOf(resting.kind);
  return kind === undefined ? nameOf(book, resting) : ref(kind, resting.id, nameOf(book, resting));
};

const byKind = (resting: readonly Resting[]): readonly (readonly [RestingKind, readonly Resting[]])[] =>
  RESTING_KINDS.map((kind) => [kind, resting.filter((each) => each.kind === kind)] as const).filter(
    ([, each]) => each.length > 0,
  );

/** Where it can be read. The home page of a publisher is no address of a page. */
function addressLine({ say }: Book, source: Source): Html {
  const { address } = source;
  if (address === '') return labelled(say('sources.address'), say('sources.noAddress'));
  if (isPageKept(source)) return labelled(say('sources.address'), address);
  return labelled(say('sources.addressOfPage'), say('sources.notKept', { host: readAt(source) }));
}

function sourceEntry(book: Book, id: string, resting: readonly Resting[]): Html {
  const { content, say } = book;
  const source = content.sources[id];
  if (!source) throw new Error(`No source ${id}`);
  const { title, publisher, year, copy } = source;
  const here = resting.filter(({ sources }) => sources.includes(id));
  return entry(
    'source',
    id,
    [strong(title), ' ', year === null ? publisher : `${publisher}, ${year}`],
    addressLine(book, source),
    labelled(
      say('sources.standing'),
      say(`sources.standings.${standingOf(source)}`),
      copy ? [' ', say('sources.copyAt', { host: readAt(source) })] : '',
    ),
    here.length === 0
      ? p(say('sources.unused'))
      : list(
          byKind(here).map(([kind, each]): Inside => [
            el('b', {}, say(`sources.kinds.${kind}`)),
            ' ',
            commaList(each.map((one) => numberOf(book, one))),
          ]),
        ),
  );
}

function standingTable(book: Book, resting: readonly Resting[]): Html {
  const { say } = book;
  const count = (kind: RestingKind, standing: Standing) =>
    String(resting.filter((each) => each.kind === kind && bestStanding(book, each) === standing).length);
  return tableOf(
    [say('sources.what'), ...STANDINGS.map((standing) => say(`sources.standings.${standing}`))],
    RESTING_KINDS.map((kind) =>
      row([say(`sources.kinds.${kind}`), ...STANDINGS.map((standing) => count(kind, standing))]),
    ),
  );
}

/** All that stands on nothing better, by name, so that a reviewer can confirm or drop it. */
function standingOn(book: Book, resting: readonly Resting[], standing: Standing): readonly Inside[] {
  const here = resting.filter((each) => bestStanding(book, each) === standing);
  return byKind(here).map(([kind, each]) => [
    el('h4', {}, book.say('sources.kindCount', { kind: book.say(`sources.kinds.${kind}`), count: each.length })),
    list(
      each.map((one) => named(book, one)),
      { class: 'tight' },
    ),
  ]);
}

/** For how many countries no official page was read. */
function numbersRead({ content, say }: Book): Html | undefined {
  const { countries, sources } = content;
  const unread = countries.filter((country) =>
    country.sources.some((id) => sources[id]?.grade === 'general-knowledge'),
  );
  if (unread.length === 0) return undefined;
  return p(
    say('sources.numbers.unread', { count: unread.length, all: countries.length }),
    ' ',
    say('sources.numbers.text'),
  );
}

/** Every source, what rests on it, and what rests on nothing better than a weak page or general knowledge. */
export const SOURCES: Chapter = {
  id: 'sources',
  body: (book) => {
    const { content, say } = book;
    const resting = allResting(book);
    return [
      part('sources-how', say('sources.how'), p(say('sources.text')), standingTable(book, resting)),
      part('sources-weakest', say('sources.weakest.title'), weakestTable(book)),
      part('sources-numbers', say('sources.numbers.title'), numbersRead(book)),
      part(
        'sources-all',
        say('sources.all'),
        el(
          'div',
          { class: 'cards' },
          Object.keys(content.sources).map((id) => sourceEntry(book, id, resting)),
        ),
      ),
      part(
        'sources-general',
        say('sources.general'),
        p(say('sources.generalText')),
        standingOn(book, resting, 'general-knowledge'),
      ),
      part('sources-weak', say('sources.weak'), p(say('sources.weakText')), standingOn(book, resting, 'weak')),
      part('sources-own', say('sources.ownRules'), p(say('sources.ownText')), standingOn(book, resting, 'none')),
    ];
  },
};
