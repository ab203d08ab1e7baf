import { oneStepLess } from '../../guidance/flags';
import type { Flag } from '../../model/flag';
import type { Condition, Predicate } from '../../model/rule';
import { conditionInWords } from '../../summary/rule-in-words';
import { rangeByKind, startsWithCapital } from './ages-in-words';
import type { Book } from './book';
import { entry, ref } from './entry';
import { el, list, strong, type Html, type Inside } from './html';
import { seenInCases } from './seen-in-cases';
import {
  buttonName,
  commaList,
  conditionName,
  labelled,
  questionRef,
  quoted,
  sourceLine,
  urgencyName,
  woven,
} from './words-of';

const RIGHT_NOW = 'rightNow';

const isSign = ({ catalogue }: Book, question: string): boolean => catalogue.questions.get(question)?.kind === 'safety';

function raisedBy(book: Book, { raisedBy: answers }: Flag): readonly Inside[] {
  return answers.map(({ question, choice }) =>
    question === RIGHT_NOW
      ? book.say('flag.byPanel')
      : woven(
          book,
          'flag.by',
          { question: questionRef(book, question) },
          { choice: buttonName(book, question, choice) },
        ),
  );
}

/** What an unsure answer comes to, which differs for signs, skills and the panel. */
function whenUnsure(book: Book, { raisedBy: answers, urgency, route }: Flag): readonly string[] {
  const { say, t } = book;
  const lower = oneStepLess(urgency);
  if (answers.some(({ question }) => question === RIGHT_NOW)) return [say('flag.unsurePanel')];
  return [
    ...(answers.some(({ question }) => isSign(book, question))
      ? [say(lower === urgency ? 'flag.unsureSame' : 'flag.unsure', { urgency: quoted(urgencyName(book, lower)) })]
      : []),
    ...(answers.some(({ question }) => !isSign(book, question)) ? [say('flag.skill')] : []),
    ...(route === 'doctor-today' && lower !== urgency
      ? [say('flag.lowerRoute', { route: quoted(t('result:flags.routes.doctor')) })]
      : []),
  ];
}

const isSame = (a: Condition, b: Condition): boolean =>
  a.fact === b.fact && a.of === b.of && a.op === b.op && a.value === b.value;

/** Without each line that holds only where a shorter one holds anyway. */
const withoutImplied = (when: Predicate): Predicate =>
  when.filter(
    (line) =>
      !when.some(
        (other) => other.length < line.length && other.every((condition) => line.some((own) => isSame(own, condition))),
      ),
  );

/** Each exception with all the ways to it; the first that holds decides. */
function exceptions(book: Book, { unless = [] }: Flag): readonly Inside[] {
  const { say, t, rules } = book;
  return unless.map(({ when, urgency }, index) => [
    say(index === 0 ? 'flag.instead' : 'flag.orElse', { urgency: quoted(urgencyName(book, urgency)) }),
    list(
      withoutImplied(when).map((line) =>
        line.map((condition) => conditionInWords(t, condition, rules)).join(t('rules:and')),
      ),
    ),
  ]);
}

/** Nothing moves most flags, which is said once in front of them; a named condition moves some. */
const movedBy = (book: Book, explainedBy: readonly string[]): string =>
  book.say('flag.explained', { conditions: book.or(explainedBy.map((id) => quoted(conditionName(book, id)))) });

/** One red flag: what raises it, how soon and whom, what changes that, and what the parent reads. */
export function flagCard(book: Book, flag: Flag): Html {
  const { content, say, t } = book;
  const { id, urgency, route, settledBy, sureBy } = flag;
  const reads = (['why', 'meanwhile', 'known'] as const).filter((key) => t.has(`flags:${id}.${key}`));
  const named = content.rules.alsoAsk.filter(({ when }) =>
    when.some((line) => line.some(({ fact, of }) => fact === 'flag' && of === id)),
  );
  const changes = exceptions(book, flag);
  return entry(
    'flag',
    id,
    strong(t(`flags:${id}.text`)),
    labelled(
      say(flag.raisedBy.length > 1 ? 'flag.raisedByAny' : 'flag.raised'),
      list(raisedBy(book, flag), { class: 'inline' }),
    ),
    labelled(
      say('flag.soon'),
      `${quoted(urgencyName(book, urgency))}. ${t(`result:flags.routes.${route}`)} ${startsWithCapital(rangeByKind(book, flag))}.`,
    ),
    labelled(say('flag.unsureLabel'), whenUnsure(book, flag).join(' ')),
    changes.length === 0 ? undefined : el('div', { class: 'line' }, el('b', {}, say('flag.exceptions')), list(changes)),
    settledBy === undefined
      ? undefined
      : labelled(say('flag.settled'), commaList(settledBy.map((question) => questionRef(book, question)))),
    sureBy === undefined
      ? undefined
      : labelled(say('flag.sure'), commaList(sureBy.map((question) => questionRef(book, question)))),
    flag.explainedBy === undefined ? undefined : labelled(say('flag.lowered'), movedBy(book, flag.explainedBy)),
    el(
      'div',
      { class: 'read' },
      el('b', {}, say('flag.reads')),
      list(reads.map((key) => [el('i', {}, say(`flag.read.${key}`)), ' ', t(`flags:${id}.${key}`)])),
    ),
    named.length === 0
      ? undefined
      : labelled(
          say('flag.named'),
          commaList(named.map((rule) => ref('rule', rule.id, quoted(t(`alsoAsk:${rule.then}.title`))))),
        ),
    sourceLine(book, flag.sources),
    seenInCases(book, ({ guidance }) => guidance.flags.some((raised) => raised.id === id)),
  );
}
