import { oneStepLess } from '../../guidance/flags';
import { isAtLeast } from '../../guidance/status-order';
import { STATUS_ORDER, type TherapyId } from '../../model/area';
import type { RaisedFlag, Reason } from '../../model/guidance';
import { levelWords } from '../../summary/level-words';
import { shortName } from '../../summary/question-names';
import { heldInWords, reasonInWords } from '../../summary/rule-in-words';
import type { Book, GuidedCase } from './book';
import type { CaseAnswers } from './case-answers';
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
      : `${say('case.exception', { urgency: t(`urgent.${known.urgency}.label`) })} `,
    say('case.seeFlag'),
    ' ',
    numberRef('flag', flag.id),
  ];
}

function sourcesOf(reasons: readonly Reason[]): Inside {
  const ids = [...new Set(reasons.flatMap(({ sources }) => sources))];
  if (ids.length === 0) return '';
  return el('span', { class: 'from' }, ' · ', commaList(ids.map((id) => numberRef('source', id))));
}

/** One line of the trace: what was decided, by which answers, by which rule, resting on what. */
const traceRow = (
  answers: CaseAnswers,
  what: Inside,
  reasons: readonly Reason[],
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

/** How the result of a worked case came about: flags, areas that stand out, therapies, who else, the next visit. */
export function caseTrace(book: Book, known: GuidedCase, answers: CaseAnswers): Html {
  const { say, t } = book;
  const { flags, areas, therapies, alsoAsk, alsoAskBecause, nextVisit } = known.guidance;
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
    ...alsoAsk.map((id) => {
      const reasons = alsoAskBecause.filter((reason) => reason.id === id);
      const names = id === 'next-visit' ? nextVisit.map((question) => shortName(t, question)).join('; ') : '';
      return traceRow(
        answers,
        what(t(`alsoAsk:${id}.title`), names),
        reasons,
        rulesInWords(book, known, reasons),
        'also',
      );
    }),
  ];
  return tableOf(
    ['what', 'answers', 'rule'].map((column) => say(`case.columns.${column}`)),
    rows,
    'trace',
  );
}
