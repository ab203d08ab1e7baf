import { oneStepLess } from '../../guidance/flags';
import { isAtLeast } from '../../guidance/status-order';
import { STATUS_ORDER, type TherapyId } from '../../model/area';
import type { RaisedFlag, Reason } from '../../model/guidance';
import { levelWords } from '../../summary/level-words';
import { shortName } from '../../summary/question-names';
import { heldInWords, reasonInWords } from '../../summary/rule-in-words';
import type { Book, GuidedCase } from './book';
import { clinicReason, type CaseAnswers } from './case-answers';
import { numberRef } from './entry';
import { el, row, strong, tableOf, type Html, type Inside } from './html';
import { areaName, commaList, statusName, therapyName, urgencyName } from './words-of';

/** Why a rule held: the lines of it that did, and where the whole of it stands. What it decides stands beside it already. */
function ruleWords({ t, rules, and }: Book, { conditions }: GuidedCase, reason: Reason): Inside {
  const { rule } = reason;
  const words = heldInWords(t, reason, rules, and, conditions);
  if (words === undefined) return '';
  const where = rules.rules.has(rule)
    ? numberRef('rule', rule)
    : rules.flags.has(rule)
      ? numberRef('flag', rule)
      : undefined;
  const held = words.ways.length === 0 ? words.lead : words.ways.join(t('rules:or'));
  // on paper the number alone is enough where the rule names somebody
  return [el('span', where === undefined ? {} : { class: 'rule-words' }, `${held} `), where];
}

const isSameRule = (a: Reason, b: Reason): boolean =>
  a.rule === b.rule && JSON.stringify(a.when) === JSON.stringify(b.when);

/** Each rule once, with a space between. */
function rulesInWords(book: Book, known: GuidedCase, reasons: readonly Reason[]): readonly Inside[] {
  const once = reasons.filter((reason, index) => reasons.findIndex((other) => isSameRule(other, reason)) === index);
  return once.map((reason, index) => [index === 0 ? '' : '; ', ruleWords(book, known, reason)]);
}

/** The flag itself says how soon; only what made it more or less than that is said here. */
function flagWords({ say, rules, t }: Book, flag: RaisedFlag): Inside {
  const known = rules.flags.get(flag.id);
  const expected = known && flag.unsure ? oneStepLess(known.urgency) : known?.urgency;
  return [
    expected === flag.urgency || known === undefined
      ? ''
      : `${say(flag.unsure ? 'case.exceptionUnsure' : 'case.exception', { urgency: t(`urgent.${known.urgency}.label`) })} `,
    say('case.seeFlag'),
    ' ',
    numberRef('flag', flag.id),
  ];
}

function sourcesOf(reasons: readonly Pick<Reason, 'sources'>[]): Inside {
  const ids = [...new Set(reasons.flatMap(({ sources }) => sources))];
  if (ids.length === 0) return '';
  return el('span', { class: 'from' }, ' · ', commaList(ids.map((id) => numberRef('source', id))));
}

/** One line of the trace: what was decided, by which answers, by which rule, resting on what. */
const traceRow = (
  answers: CaseAnswers,
  what: Inside,
  reasons: readonly Pick<Reason, 'answers' | 'sources'>[],
  rule: Inside,
  className = 'decided',
): Html => row([what, answers.numbersOf(reasons), [rule, sourcesOf(reasons)]], { class: className });

/** What speaks against a therapy: how the areas stand in which it was looked for. The rule is the same for all and said once. */
function againstWords(book: Book, id: TherapyId, known: GuidedCase): Inside {
  const { catalogue, t } = book;
  const { against } = known.guidance.therapies.find((therapy) => therapy.id === id) ?? { against: [] };
  const asked = new Set(
    against.flatMap(({ wouldChange }) => wouldChange).map((way) => catalogue.questions.get(way)?.area),
  );
  const ofStatus = STATUS_ORDER.flatMap((status): string[] => {
    if (!against.some(({ rule }) => rule === `against.${status}`)) return [];
    const names = known.guidance.areas
      .filter((area) => asked.has(area.id) && area.status === status)
      .map((area) => areaName(book, area.id));
    return names.length === 0 ? [] : [`${names.join(', ')} ${statusName(book, status)}`];
  });
  if (ofStatus.length > 0) return ofStatus.join('; ');
  return [...new Set(against.map(({ rule }) => reasonInWords(t, rule, book.rules, book.and)?.lead ?? ''))].join(' ');
}

/** The next visit, each reason by itself: the areas that a rule names for it, or what was answered. */
function nextVisitRows(book: Book, known: GuidedCase, answers: CaseAnswers): readonly Html[] {
  const { alsoAskBecause, nextVisit } = known.guidance;
  return alsoAskBecause
    .filter(({ id }) => id === 'next-visit')
    .map((reason) => {
      const areas = (reason.when ?? []).flat().flatMap(({ fact, of }) => (fact === 'statusOf' && of ? [of] : []));
      const names =
        areas.length > 0
          ? [...new Set(areas)].map((area) => areaName(book, area))
          : nextVisit.map((question) => shortName(book.t, question));
      const what: Inside = [strong(book.t('alsoAsk:next-visit.title')), ' ', names.join('; ')];
      return traceRow(answers, what, [reason], rulesInWords(book, known, [reason]));
    });
}

/** The follow-up clinic, which the result names beside its steps. */
function clinicRows(book: Book, known: GuidedCase, answers: CaseAnswers): readonly Html[] {
  const reason = clinicReason(book, known);
  const conditions = book.content.conditions.filter(({ id }) => reason.answers.some((answer) => answer.id === id));
  if (conditions.length === 0) return [];
  const rule = commaList(conditions.map(({ id }) => numberRef('condition', id)));
  return [traceRow(answers, strong(book.say('case.followUpClinic')), [reason], rule, 'also')];
}

/** How the result of a worked case came about: flags, areas that stand out, therapies, who else, the next visit. */
export function caseTrace(book: Book, known: GuidedCase, answers: CaseAnswers): Html {
  const { say, t } = book;
  const { flags, areas, therapies, alsoAsk, alsoAskBecause } = known.guidance;
  const what = (title: string, detail: string): Inside => [strong(title), ' ', detail];
  const rows = [
    ...flags.map((flag) =>
      traceRow(
        answers,
        what(
          urgencyName(book, flag.urgency),
          [t(`flags:${flag.id}.text`), flag.unsure ? say('case.unsure') : '', flag.known ? say('case.known') : '']
            .filter(Boolean)
            .join(' '),
        ),
        flag.because,
        flagWords(book, flag),
      ),
    ),
    ...areas
      .filter(({ status }) => isAtLeast(status, 'unsure'))
      .map(({ id, status, findings }) =>
        traceRow(
          answers,
          what(areaName(book, id), statusName(book, status)),
          findings,
          rulesInWords(book, known, findings),
        ),
      ),
    ...therapies.map((therapy) => {
      const title = what(
        therapyName(book, therapy.id),
        [levelWords(t, therapy), therapy.first ? say('case.first') : ''].filter(Boolean).join('. '),
      );
      return therapy.level === 'not-now'
        ? row([title, '', againstWords(book, therapy.id, known)])
        : traceRow(answers, title, therapy.because, rulesInWords(book, known, therapy.because));
    }),
    ...alsoAsk.flatMap((id) => {
      if (id === 'next-visit') return nextVisitRows(book, known, answers);
      const reasons = alsoAskBecause.filter((reason) => reason.id === id);
      return [traceRow(answers, strong(t(`alsoAsk:${id}.title`)), reasons, rulesInWords(book, known, reasons), 'also')];
    }),
    ...clinicRows(book, known, answers),
  ];
  return tableOf(
    ['what', 'answers', 'rule'].map((column) => say(`case.columns.${column}`)),
    rows,
    'trace',
  );
}
