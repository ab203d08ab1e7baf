import { ALSO_ASK_IDS, type AlsoAskId, type Guidance } from '../../model/guidance';
import { headlineOf } from '../../summary/headline-words';
import { isHeld, levelWords, sentenceOf } from '../../summary/level-words';
import type { Book } from './book';
import type { Chapter } from './chapter';
import { countries } from './countries';
import { entryPoint, numberRef, part, ref } from './entry';
import { el, list, p, type Html, type Inside } from './html';
import { keysInstead, seenInCases } from './seen-in-cases';
import { placeOf, type Place } from './text-places';
import type { TextAt } from './texts-of-language';
import { areaName, commaList, therapyName } from './words-of';

/** What the other chapters show with its question, flag, condition, worry or rule. */
export const TEXT_NAMESPACES = [
  'app',
  'result',
  'alsoAsk',
  'therapies',
  'areas',
  'steps',
  'faq',
  'summary',
  'a11y',
  'rules',
  'handover',
  'take',
  'clinic',
  'kit',
  'about',
];
/** Parts of sentences: the chapter of the rules shows them put together. */
const FRAGMENTS = /^rules:(or|and|either|quoted|lead|flag|fact|status|level|first)\b/;
/** Names by which the guide knows a text; no parent reads them. */
const NAMES = /^faq:list\.\d+\.id$/;

export const textsRead = ({ t }: Book, namespace: string): readonly TextAt[] =>
  t.all(namespace).filter(({ path }) => !FRAGMENTS.test(`${namespace}:${path}`) && !NAMES.test(`${namespace}:${path}`));

/** A line of the sheet that is left empty has no words. */
const EMPTY_LINE = /^_+$/;

/** A text as it is written, with a word for what is put in later. */
function shown({ say }: Book, text: string): readonly Inside[] {
  if (EMPTY_LINE.test(text)) return [`${text} (${say('texts.emptyLine')})`];
  return text.split(/\*\*|\{\{(\w+)\}\}/).map((piece, index) => {
    if (index % 2 === 0) return piece;
    return piece === undefined ? '' : el('i', {}, `[${say(`put.${piece}`)}]`);
  });
}

/** Which texts stand first in a result; beside a page for now or today there are none. */
const firstLines = (guidance: Guidance): readonly string[] =>
  isHeld(guidance) ? [] : [headlineOf(keysInstead, guidance), ...sentenceOf(keysInstead, guidance).split(' ')];

/** The texts whose choice follows from the answers alone: in which worked cases each is read. */
function seen(book: Book, namespace: string, path: string): Html | undefined {
  const key = `${namespace}:${path.replace(/_(one|other)$/, '')}`;
  if (/^result:headline\.|^result:sentence\./.test(key))
    return seenInCases(book, ({ guidance }) => firstLines(guidance).includes(key));
  if (/^result:level\./.test(key))
    return seenInCases(book, ({ guidance }) =>
      guidance.therapies.some((therapy) => levelWords(keysInstead, therapy) === key),
    );
  const also = namespace === 'alsoAsk' && path.endsWith('.title') ? path.replace('.title', '') : undefined;
  return also === undefined
    ? undefined
    : seenInCases(book, ({ guidance }) => guidance.alsoAsk.includes(also as AlsoAskId));
}

/** Whoever else is named is named by rules: these are the trigger. */
function rulesThatName(book: Book, namespace: string, path: string): Inside {
  const id = ALSO_ASK_IDS.find((known) => namespace === 'alsoAsk' && path === `${known}.title`);
  const rules = book.content.rules.alsoAsk.filter(({ then }) => then === id);
  return rules.length === 0
    ? ''
    : el(
        'div',
        { class: 'line' },
        book.say('texts.byRules'),
        ' ',
        commaList(rules.map((rule) => ref('rule', rule.id, book.say('does.rule')))),
      );
}

/** The sign behind a short name on the page for the doctor: the question that asks it, or its red flag. */
function signBehind({ catalogue, rules }: Book, namespace: string, path: string): Inside {
  const [group, name = '', detail] = path.split('.');
  if (namespace !== 'summary' || (group !== 'signs' && group !== 'details')) return '';
  const question = ['safety', name, ...(detail === undefined ? [] : [detail])].join('.');
  if (catalogue.questions.has(question)) return [' ', numberRef('question', question)];
  return rules.flags.has(`flag.${name}`) ? [' ', numberRef('flag', `flag.${name}`)] : '';
}

/** The name of the area or therapy that a text is about, where its heading would not tell. */
function about(book: Book, namespace: string, group: string): string {
  const [, first = '', second = ''] = group.split('.');
  if (namespace === 'areas') return ` ${areaName(book, second)}`;
  return namespace === 'therapies' && first in THERAPY_NAMED ? ` ${therapyName(book, first)}` : '';
}
const THERAPY_NAMED = { speech: true, occupational: true, physical: true } as const;

/** Which part of a group a text belongs to: "A session, Speech therapy". */
function labelOf(book: Book, namespace: string, path: string, label: string | undefined): string {
  if (label === undefined) return '';
  const therapy = namespace === 'areas' ? path.split('.').find((segment) => segment in THERAPY_NAMED) : undefined;
  return book.say('label', { text: therapy === undefined ? label : `${label}, ${therapyName(book, therapy)}` });
}

function point(
  book: Book,
  namespace: string,
  { path, text }: TextAt,
  ownWhen: string | undefined,
  label: string,
): Html {
  const plural = /_(one|other)$/.exec(path)?.[1];
  return entryPoint(
    'text',
    `${namespace}:${path}`,
    label === '' ? '' : [el('b', {}, label), ' '],
    shown(book, text),
    signBehind(book, namespace, path),
    plural === undefined ? '' : ` (${book.say(`plural.${plural}`)})`,
    ownWhen === undefined ? undefined : el('span', { class: 'when' }, ` - ${ownWhen}`),
    rulesThatName(book, namespace, path),
    seen(book, namespace, path),
  );
}

interface PlacedText extends Place {
  readonly text: TextAt;
}

const placedTexts = (book: Book, namespace: string): readonly PlacedText[] =>
  textsRead(book, namespace).map((text) => ({ text, ...placeOf(book, namespace, text.path) }));

/** All texts of a namespace that a page shows, those of one place together under its name. */
function textsOf(book: Book, namespace: string): readonly Html[] {
  const placed = placedTexts(book, namespace).filter(({ isUnread }) => !isUnread);
  const groups = [...new Set(placed.map(({ group }) => group))];
  return groups.map((group) => {
    const here = placed.filter((each) => each.group === group);
    const first = here[0];
    const labels = here.map(({ text, label }) => labelOf(book, namespace, text.path, label));
    return el(
      'section',
      { class: 'place' },
      el('h4', {}, first?.place, about(book, namespace, group)),
      first?.when ? p(el('i', {}, book.say('texts.when')), ' ', first.when) : undefined,
      el(
        'ul',
        { class: 'texts' },
        here.map(({ text, ownWhen }, index) =>
          point(book, namespace, text, ownWhen, labels[index - 1] === labels[index] ? '' : (labels[index] ?? '')),
        ),
      ),
    );
  });
}

/** What stands in the files and is read on no page: to be kept for later, or deleted. */
function unreadTexts(book: Book): Html {
  const unread = TEXT_NAMESPACES.map((namespace) => ({
    namespace,
    texts: placedTexts(book, namespace).filter(({ isUnread }) => isUnread),
  })).filter(({ texts }) => texts.length > 0);
  return el(
    'div',
    { class: 'cards' },
    unread.map(({ namespace, texts }) => [
      el('h4', {}, book.say(`texts.of.${namespace}`)),
      el(
        'ul',
        { class: 'texts' },
        texts.map(({ text, place, group }) =>
          point(
            book,
            namespace,
            text,
            undefined,
            book.say('label', { text: `${place}${about(book, namespace, group)}` }),
          ),
        ),
      ),
    ]),
  );
}

/** Everything a parent can read that is no question: with its place, and when it is read. What no page shows comes last. */
export const TEXTS: Chapter = {
  id: 'texts',
  body: (book) => {
    const { say, t } = book;
    return [
      part('texts-how', say('texts.how'), list(t.list('review:texts.points'))),
      ...TEXT_NAMESPACES.map((namespace) =>
        part(
          `texts-${namespace}`,
          say(`texts.of.${namespace}`),
          el('div', { class: 'cards' }, textsOf(book, namespace)),
        ),
      ),
      part(
        'texts-countries',
        say('texts.countries.title'),
        p(say('texts.countries.text')),
        el('div', { class: 'tight' }, countries(book)),
      ),
      part('texts-unread', say('texts.unread.title'), p(say('texts.unread.text')), unreadTexts(book)),
    ];
  },
};
