import { LAST_MONTH } from '../../model/child';
import { URGENCY_ORDER } from '../../model/flag';
import { shortName } from '../../summary/question-names';
import { TIER_LEADS_TO, type FactsSign, type LeadsTo, type RedFlagSign } from '../coverage/facts-sign';
import { FACTS_SIGNS, OURS_ONLY, RED_FLAG_SIGNS } from '../coverage/facts-signs';
import { PUBLISHED_GUIDES } from '../coverage/published-guides';
import type { PublishedSign } from '../coverage/published-sign';
import { PUBLISHED_SIGNS } from '../coverage/published-signs';
import { rangeInWords } from './ages-in-words';
import type { Book } from './book';
import { numberRef, type EntryKind } from './entry';
import { el, type Html, type Inside } from './html';
import { commaList, quoted, urgencyName } from './words-of';

/** What asks a sign, as an entry of this book. */
function entryOf(id: string): readonly [EntryKind, string] {
  const [first = '', ...rest] = id.split('.');
  if (first === 'rightNow') return ['panel', rest.join('.')];
  if (first === 'helpLine') return ['help-line', rest.join('.')];
  return [first === 'worry' ? 'worry' : 'question', id];
}

const askedBy = (asked: readonly string[]): readonly Inside[] =>
  commaList(asked.map((id) => numberRef(...entryOf(id))));

/** A name in the project's own code, as a reader knows it. */
const nameOf = (book: Book, code: string): string =>
  URGENCY_ORDER.some((urgency) => urgency === code)
    ? quoted(urgencyName(book, code))
    : code.includes('.')
      ? quoted(shortName(book.t, code))
      : quoted(code);

/** A reason as it stands in the table of coverage, with names where it has the project's own. */
export const reasonForReaders = (book: Book, reason: string): string =>
  reason
    .replaceAll(/`([\w.-]+)`|"(book|soon|today|emergency)"/g, (_, code?: string, urgency?: string) =>
      nameOf(book, code ?? urgency ?? ''),
    )
    .replaceAll('src/README.md', book.say('coverage.decisions'))
    .replaceAll(/\b(facts|rules)\.md(?: (\d+(?:\.\d+)?))?/g, (_, paper: string, part?: string) =>
      book.say(part === undefined ? `coverage.${paper}` : `coverage.${paper}Part`, { part: part ?? '' }),
    )
    .replaceAll(/\bT([1-4])\b/g, (_, tier: string) => book.say('coverage.tier', { tier }));

const ages = (book: Book, [fromMonths, toMonths]: readonly [number, number]): string =>
  fromMonths === 0 && toMonths === LAST_MONTH ? '' : `, ${rangeInWords(book, { fromMonths, toMonths })}`;

const leadsTo = (book: Book, to: LeadsTo): string =>
  to === 'next-visit' || to === 'area' || to === 'help-line'
    ? book.say(`coverage.leadsTo.${to}`)
    : quoted(urgencyName(book, to));

const isRedFlag = (sign: FactsSign): sign is RedFlagSign => 'tier' in sign;

/** What a red flag leads to, and why where the rules differ from the base of facts. */
function outcome(book: Book, sign: FactsSign): Inside {
  if (!isRedFlag(sign) || !('asked' in sign)) return '';
  const { tier, rulesSay } = sign;
  if (rulesSay === undefined) return [' ', book.say('coverage.to', { to: leadsTo(book, TIER_LEADS_TO[tier]) })];
  const because = reasonForReaders(book, rulesSay.because);
  return [
    ' ',
    book.say('coverage.instead', {
      to: leadsTo(book, rulesSay.urgency),
      instead: leadsTo(book, TIER_LEADS_TO[tier]),
    }),
    ` (${because})`,
  ];
}

const line = (text: string, ...inside: readonly Inside[]): Html => el('li', { 'data-sign': '' }, text, ': ', ...inside);
const notAsked = (book: Book, reason: string): Inside => [
  el('b', {}, book.say('coverage.notAsked')),
  ' ',
  reasonForReaders(book, reason),
];

const lines = (all: readonly Html[]): Html => el('ul', {}, all);

/** The signs of the base of facts, section by section. */
export function factsSigns(book: Book): readonly Inside[] {
  const sections = [...new Set(FACTS_SIGNS.map(({ where }) => where))];
  return sections.map((where) => {
    const section = where.replace('facts.md ', '');
    return [
      el(
        'h4',
        {},
        book.say('coverage.section', {
          section,
          title: book.say(`coverage.sections.${section.replace('.', '-')}`),
        }),
      ),
      lines(
        FACTS_SIGNS.filter((sign) => sign.where === where).map((sign) =>
          'asked' in sign
            ? line(`${sign.sign}${ownAges(book, sign)}`, askedBy(sign.asked), outcome(book, sign))
            : line(`${sign.sign}${ownAges(book, sign)}`, notAsked(book, sign.notAsked)),
        ),
      ),
    ];
  });
}

/** The ages of a sign, where its section is not of one band. */
const ownAges = (book: Book, { where, ages: range }: FactsSign): string =>
  /^facts\.md 2\.(1[89])$|^facts\.md 3\./.test(where) ? ages(book, range) : '';

function publishedLine(book: Book, { sign, ages: range, asked = [], gap }: PublishedSign): Html {
  return line(
    `${sign}${ages(book, range)}`,
    askedBy(asked),
    asked.length > 0 && gap !== undefined ? ' ' : '',
    gap === undefined ? '' : asked.length > 0 ? reasonForReaders(book, gap) : notAsked(book, gap),
  );
}

/** The signs that published guides name, guide by guide. */
export function publishedSigns(book: Book): readonly Inside[] {
  return Object.entries(PUBLISHED_GUIDES).map(([id, { title, publisher, year, address }]) => [
    el('h4', {}, title),
    el('p', { class: 'sources' }, [publisher, ...(year === null ? [] : [String(year)]), address].join(', ')),
    lines(PUBLISHED_SIGNS.filter(({ guide }) => guide === id).map((sign) => publishedLine(book, sign))),
  ]);
}

/** What is asked and stands for no sign of the base of facts, each with its reason. */
export function oursOnly(book: Book): Html {
  const byReason = new Map<string, string[]>();
  for (const [id, reason] of Object.entries(OURS_ONLY)) byReason.set(reason, [...(byReason.get(reason) ?? []), id]);
  return el(
    'ul',
    { class: 'tight' },
    [...byReason].map(([reason, ids]) => el('li', {}, askedBy(ids), ': ', reasonForReaders(book, reason))),
  );
}

/** How many signs are listed, and how many of them something asks. */
export const signsCounted = () => ({
  facts: FACTS_SIGNS.length,
  factsAsked: FACTS_SIGNS.filter((sign) => 'asked' in sign).length,
  redFlags: RED_FLAG_SIGNS.length,
  redFlagsAsked: RED_FLAG_SIGNS.filter((sign) => 'asked' in sign).length,
  published: PUBLISHED_SIGNS.length,
  publishedAsked: PUBLISHED_SIGNS.filter(({ asked = [] }) => asked.length > 0).length,
});
