import { THERAPY_IDS } from '../../model/area';
import type { KnownCondition } from '../../model/worry';
import type { Book } from './book';
import { entry } from './entry';
import { el, list, p, row, strong, tableOf, type Html, type Inside } from './html';
import {
  areaName,
  commaList,
  conditionName,
  flagRef,
  labelled,
  questionRef,
  sourceLine,
  therapyName,
} from './words-of';

/** Which therapies are part of the team, at a glance. */
function overview(book: Book): Html {
  const { content, say } = book;
  return tableOf(
    [say('conditions.condition'), ...THERAPY_IDS.map((therapy) => therapyName(book, therapy))],
    content.conditions.map((known) =>
      row([
        conditionName(book, known.id),
        ...THERAPY_IDS.map((therapy) => say(`conditions.team.${known.therapies[therapy] ?? 'no'}`)),
      ]),
    ),
  );
}

function consequences(book: Book, { id, followUpClinic, eyesAndHearing, rulesOut }: KnownCondition): readonly Inside[] {
  const { content, say, and } = book;
  const explains = content.flags
    .filter(({ explainedBy }) => explainedBy?.includes(id))
    .map((flag) => flagRef(book, flag.id));
  return [
    followUpClinic ? say('conditions.followUpClinic') : '',
    eyesAndHearing ? say('conditions.eyesAndHearing') : '',
    rulesOut && rulesOut.areas.length > 0
      ? say('conditions.rulesOutAreas', { areas: and(rulesOut.areas.map((area) => areaName(book, area))) })
      : '',
    rulesOut && rulesOut.questions.length > 0
      ? [
          say('conditions.rulesOutQuestions'),
          ' ',
          commaList(rulesOut.questions.map((question) => questionRef(book, question))),
        ]
      : '',
    explains.length > 0 ? [say('conditions.explains'), ' ', commaList(explains)] : '',
  ];
}

/** What a professional may have named, what it changes, and what the parent reads of it. */
export function conditionEntries(book: Book): readonly Inside[] {
  const { content, say, t } = book;
  return [
    overview(book),
    el(
      'div',
      { class: 'cards' },
      content.conditions.map((known) =>
        entry(
          'condition',
          known.id,
          strong(conditionName(book, known.id)),
          list([
            ...THERAPY_IDS.flatMap((therapy) => {
              const how = known.therapies[therapy];
              return how === undefined ? [] : [say(`conditions.line.${how}`, { therapy: therapyName(book, therapy) })];
            }),
            ...consequences(book, known),
          ]),
          labelled(say('flag.reads'), p(t(`conditions:${known.id}.about`))),
          sourceLine(book, known.sources),
        ),
      ),
    ),
  ];
}
