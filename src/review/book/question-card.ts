import { choicesOf } from '../../guidance/catalogue';
import { CHOICES, type Question, type QuestionKind } from '../../model/question';
import { choiceLabel, shortName, SIX_YEARS_IN_MONTHS, tickLabel, wordsOf } from '../../summary/question-names';
import { rolesOf } from '../question-roles';
import type { Book } from './book';
import { entry } from './entry';
import { el, list, p, type Html, type Inside } from './html';
import { whatItDoes } from './what-it-does';
import { whenAsked } from './when-asked';
import { areaName, labelled, quoted, sourceLine } from './words-of';

/** The buttons that all questions of a kind have unless they have words of their own; said once, in front of the questions. */
export function buttonsOfKind({ t }: Book, kind: keyof typeof CHOICES, fromSixYears = false): string {
  const id = kind === 'known' ? ANY_KNOWN : NO_QUESTION;
  return CHOICES[kind].map((choice) => choiceLabel(t, id, kind, choice, fromSixYears)).join(DOT);
}
const NO_QUESTION = 'no-question';
/** Worded once for all groups, with buttons of its own. */
const ANY_KNOWN = 'any.known';
const DOT = ' · ';

const hasCommonButtons = (kind: QuestionKind): kind is keyof typeof CHOICES => kind in CHOICES;

/** The buttons as the parent sees them, where they are not those of every question of this kind. */
function buttons(book: Book, question: Question): readonly Html[] {
  const { t, say, catalogue } = book;
  const { id, kind } = question;
  if (question.list) {
    const ticks = choicesOf(question).map((tick) => tickLabel(t, id, tick));
    const buttons = ['none', 'these'].map((button) => choiceLabel(t, id, kind, button));
    return [labelled(say('card.ticks'), ticks.join(DOT)), labelled(say('card.buttons'), buttons.join(DOT))];
  }
  const labels = (fromSixYears: boolean) =>
    choicesOf(question)
      .map((choice) => choiceLabel(t, id, kind, choice, fromSixYears))
      .join(DOT);
  const isCommon = (fromSixYears: boolean) =>
    hasCommonButtons(kind) && labels(fromSixYears) === buttonsOfKind(book, kind, fromSixYears);
  if (isCommon(false) && (kind !== 'worry' || isCommon(true))) return [];
  if (kind !== 'worry') return [labelled(say('card.buttons'), labels(false))];
  const roles = rolesOf(question, catalogue);
  const isYoung = roles.some(({ fromMonths }) => fromMonths < SIX_YEARS_IN_MONTHS);
  const isOlder = roles.length === 0 || roles.some(({ toMonths }) => toMonths >= SIX_YEARS_IN_MONTHS);
  const years = SIX_YEARS_IN_MONTHS / 12;
  return [
    ...(isYoung || roles.length === 0 ? [labelled(say('card.buttons'), labels(false))] : []),
    ...(isOlder ? [labelled(say('card.buttonsFrom', { age: t('age.years', { count: years }) }), labels(true))] : []),
  ];
}

/** What the lines of a safety group are called in its list. */
const lines = (book: Book, { id, kind }: Question): Html | undefined =>
  kind === 'group'
    ? list(
        (book.catalogue.signsOfGroup.get(id) ?? []).map((sign) => book.t(`questions:${sign.id}.line`)),
        { class: 'lines' },
      )
    : undefined;

const sentences = (label: string, all: readonly Inside[]): Html | undefined =>
  all.length === 0
    ? undefined
    : labelled(
        label,
        all.flatMap((sentence, index) => (index === 0 ? [sentence] : [' ', sentence])),
      );

/** One question as the parent sees it, and all that a reviewer wants to know beside it. */
export function questionCard(book: Book, question: Question): Html {
  const { t, say, catalogue } = book;
  const { id, kind, area } = question;
  const words = wordsOf(id);
  const of = area === 'safety' ? '' : areaName(book, area);
  return entry(
    'question',
    id,
    [
      el('strong', {}, t(`${words}.ask`)),
      ' ',
      el(
        'span',
        { class: 'kind' },
        [of, say(`kind.${catalogue.signs.has(id) ? 'sign' : kind}`)].filter(Boolean).join(', '),
        ', ',
        say('card.short', { name: quoted(shortName(t, id)) }),
      ),
    ],
    p(t(`${words}.help`)),
    lines(book, question),
    buttons(book, question),
    labelled(say('card.why'), t(`${words}.why`)),
    sentences(say('card.asked'), whenAsked(book, question)),
    sentences(say('card.does'), whatItDoes(book, question)),
    sourceLine(book, question.sources),
  );
}
