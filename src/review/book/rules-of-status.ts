import { STATUS_ORDER, type RankedStatus } from '../../model/area';
import type { Fact } from '../../model/rule';
import { ageInWords } from '../../summary/age-in-words';
import type { Book } from './book';
import { list, p, row, tableOf, type Html, type Inside } from './html';
import { ruleEntry } from './rule-entry';
import { valueEntry } from './value-entry';
import { areaName, buttonName, questionRef, quoted, statusName, woven } from './words-of';

/** The words for how an area stands, from the most to the least. */
function statusWords(book: Book): Html {
  const { say, t } = book;
  return tableOf(
    [say('status.inBook'), say('status.onScreen')],
    [...STATUS_ORDER.toReversed(), 'not-asked'].map((status) =>
      row([
        status === 'not-asked'
          ? quoted(t('result:areas.states.not-asked').toLocaleLowerCase())
          : statusName(book, status),
        t(`result:areas.states.${SCREEN_STATES[status] ?? status}`),
      ]),
    ),
  );
}
const SCREEN_STATES: Readonly<Record<string, string>> = {
  'strong-concern': 'closer',
  concern: 'closer',
  watch: 'ask',
  unsure: 'unsure',
  'going-well': 'well',
};

/** What the rule with this fact alone makes of an area. */
const statusByFact = ({ content }: Book, fact: Fact): RankedStatus =>
  content.rules.status.find(({ when }) => when.some((line) => line.every((condition) => condition.fact === fact)))
    ?.then ?? 'watch';

function answersThatDecide(book: Book): readonly Html[] {
  const { content, say, t } = book;
  const { decidesAlone, stutterPoints } = content.rules;
  return [
    valueEntry(
      book,
      'decidesAlone',
      { status: statusName(book, statusByFact(book, 'decidesAlone')) },
      list(
        decidesAlone.map(({ question, choice, fromMonths }) => [
          questionRef(book, question),
          say(fromMonths === undefined ? 'values.decidesAlone.line' : 'values.decidesAlone.lineFrom', {
            choice: buttonName(book, question, choice),
            age: ageInWords(t, fromMonths ?? 0),
          }),
        ]),
      ),
    ),
    valueEntry(
      book,
      'stutterPoints',
      { area: quoted(areaName(book, 'fluency')) },
      list([
        ...stutterPoints.questions.map(({ question, choice }) => [
          questionRef(book, question),
          say('values.decidesAlone.line', { choice: buttonName(book, question, choice) }),
        ]),
        say('values.stutterPoints.gates', {
          areas: book.or(stutterPoints.gates.map((area) => quoted(areaName(book, area)))),
        }),
      ]),
    ),
  ];
}

function lostSkills(book: Book): readonly Html[] {
  const { content, t } = book;
  const single = content.singles.filter(({ area }) => area !== 'safety');
  return [
    valueEntry(
      book,
      'lossAreas',
      { status: statusName(book, 'concern') },
      list(
        Object.entries(content.lossAreas).map(([what, area]) =>
          book.say('values.lossAreas.line', {
            what: t(`questions:safety.loss.what.options.${what}`),
            area: areaName(book, area),
          }),
        ),
      ),
    ),
    valueEntry(
      book,
      'singles',
      { status: statusName(book, 'concern'), unsure: statusName(book, 'watch') },
      list(
        single.map(({ id, area }) =>
          woven(book, 'values.singles.line', { question: questionRef(book, id) }, { area: areaName(book, area) }),
        ),
      ),
    ),
  ];
}

/** How the answers of an area become one word for it. */
export function statusRules(book: Book): readonly Inside[] {
  const { rules } = book.content;
  return [
    statusWords(book),
    valueEntry(book, 'order'),
    answersThatDecide(book),
    rules.status.map((rule) => ruleEntry(book, rule)),
    p(book.t('rules:plain.status-going-well')),
    p(book.say('status.notAsked')),
    rules.signs.map((rule) => ruleEntry(book, rule)),
    lostSkills(book),
    ruleEntry(book, rules.bornEarly),
    rules.caps.map((rule) => ruleEntry(book, rule)),
  ];
}
