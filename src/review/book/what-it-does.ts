import { ADDS_A_THERAPY_FROM } from '../../guidance/therapy-view';

import type { Question, QuestionId } from '../../model/question';
import type { Predicate } from '../../model/rule';
import { ageInWords } from '../../summary/age-in-words';
import type { Book } from './book';
import { ref } from './entry';
import {
  commaList,
  answersWorth,
  areaName,
  buttonName,
  flagRef,
  statusName,
  therapyName,
  urgencyName,
  woven,
} from './words-of';
import type { Sentence } from './when-asked';

const asks = (when: Predicate, id: QuestionId): boolean =>
  when.some((line) => line.some(({ fact, of }) => fact === 'answer' && of === id));

/** Answers that decide a whole area, alone or together with another. */
function decides(book: Book, { id }: Question): readonly Sentence[] {
  const { content, say, t } = book;
  const alone = content.rules.decidesAlone
    .filter(({ question }) => question === id)
    .map(({ choice, fromMonths = 0 }) =>
      woven(
        book,
        fromMonths > 0 ? 'does.decidesFrom' : 'does.decides',
        { list: ref('value', 'decidesAlone', say('values.decidesAlone.title')) },
        { choice: buttonName(book, id, choice), age: ageInWords(t, fromMonths) },
      ),
    );
  const points = content.rules.stutterPoints.questions
    .filter(({ question }) => question === id)
    .map(({ choice }) =>
      woven(
        book,
        'does.point',
        { list: ref('value', 'stutterPoints', say('values.stutterPoints.title')) },
        { choice: buttonName(book, id, choice) },
      ),
    );
  const small = content.rules.nextVisitAnswers
    .filter(({ question }) => question === id)
    .map(({ choice }) =>
      woven(
        book,
        'does.nextVisit',
        { list: ref('value', 'nextVisitAnswers', say('values.nextVisitAnswers.title')) },
        { choice: buttonName(book, id, choice) },
      ),
    );
  return [...alone, ...points, ...small];
}

/** One sentence for all flags of one kind, however many they are. */
function flagsChanged(book: Book, id: QuestionId): readonly Sentence[] {
  const flags = book.content.flags
    .filter(({ unless = [] }) => unless.some(({ when }) => asks(when, id)))
    .map((flag) => flagRef(book, flag.id));
  if (flags.length === 0) return [];
  if (flags.length === 1) return [woven(book, 'does.changesUrgency', { flag: flags[0] })];
  return [woven(book, 'does.changesUrgencyOf', { flags: commaList(flags) })];
}

function flagsRaised(book: Book, id: QuestionId): readonly Sentence[] {
  const { content } = book;
  return content.flags.flatMap((flag): Sentence[] => [
    ...flag.raisedBy
      .filter(({ question }) => question === id)
      .map(({ choice }) =>
        woven(
          book,
          'does.raises',
          { flag: flagRef(book, flag.id) },
          { choice: buttonName(book, id, choice), urgency: urgencyName(book, flag.urgency) },
        ),
      ),
    ...(flag.settledBy?.includes(id) ? [woven(book, 'does.settles', { flag: flagRef(book, flag.id) })] : []),
    ...(flag.sureBy?.includes(id) ? [woven(book, 'does.makesSure', { flag: flagRef(book, flag.id) })] : []),
  ]);
}

function signReaches(book: Book, id: QuestionId): readonly Sentence[] {
  const sign = book.catalogue.signs.get(id);
  if (!sign || sign.areas.length === 0) return [];
  return [
    [
      book.say('does.signReaches', {
        areas: book.and(sign.areas.map((area) => areaName(book, area))),
        status: statusName(book, sign.raises),
        unsure: statusName(book, 'watch'),
      }),
    ],
    ...(sign.adds === undefined ? [] : [[book.say('does.signFor', { therapy: therapyName(book, sign.adds) })]]),
  ];
}

function adds(book: Book, { adds: therapy, kind }: Question): readonly Sentence[] {
  if (therapy === undefined) return [];
  const choices = book.or(answersWorth(book, kind, (worth) => worth !== undefined && worth >= ADDS_A_THERAPY_FROM));
  return [[book.say('does.adds', { choices, therapy: therapyName(book, therapy) })]];
}

/** What is lost raises its area, as a sign of danger does. */
function lossReaches(book: Book, { id, list }: Question): readonly Sentence[] {
  const { content, say, t } = book;
  if (!list || content.detailsOf[content.firstQuestion.id]?.details.includes(id) !== true) return [];
  return Object.entries(content.lossAreas).map(([what, area]) => [
    say('does.loss', {
      what: t(`questions:${id}.options.${what}`),
      area: areaName(book, area),
      status: statusName(book, 'concern'),
    }),
  ]);
}

/** Everything that hangs on the answers of one question, in sentences. */
export function whatItDoes(book: Book, question: Question): readonly Sentence[] {
  const { content, say } = book;
  const { id, kind } = question;
  const namedBy = content.rules.alsoAsk.filter(({ when }) => asks(when, id));
  const caps = content.rules.caps.filter(({ when }) => asks(when, id));
  return [
    ...decides(book, question),
    ...adds(book, question),
    ...signReaches(book, id),
    ...(content.singles.some((single) => single.id === id && single.area !== 'safety')
      ? [
          [
            say('does.single', {
              area: areaName(book, question.area),
              status: statusName(book, 'concern'),
              unsure: statusName(book, 'watch'),
            }),
          ],
        ]
      : []),
    ...lossReaches(book, question),
    ...flagsRaised(book, id),
    ...flagsChanged(book, id),
    ...(namedBy.length + caps.length > 0
      ? [
          woven(book, 'does.inRules', {
            rules: commaList([...caps, ...namedBy].map((rule) => ref('rule', rule.id, say('does.rule')))),
          }),
        ]
      : []),
    ...(kind === 'everyday' || id === 'closing.impact' ? [[say('does.impact')]] : []),
    ...(id === content.notWalkingGate.question ? [[say('does.notWalkingImpact')]] : []),
    ...(kind === 'known' ? [[say('does.known')]] : []),
  ];
}
