import { AREA_IDS } from '../../model/area';
import { LAST_MONTH, type AgeRange } from '../../model/child';
import type { Question, QuestionKind } from '../../model/question';
import { rolesOf } from '../question-roles';
import { rangeInWords } from './ages-in-words';
import type { Book } from './book';
import { el, type Inside } from './html';
import { areaName, questionRef } from './words-of';

/** The ages at which a question can come up in any role. */
function agesOf(book: Book, question: Question): string {
  const { catalogue, content } = book;
  const sign = catalogue.signs.get(question.id);
  const { question: ofNotWalking, fromMonths } = content.notWalkingGate;
  const ranges: readonly AgeRange[] = [
    ...(sign ? [sign] : rolesOf(question, catalogue)),
    ...(question.id === ofNotWalking ? [{ fromMonths, toMonths: LAST_MONTH }] : []),
  ];
  // asked of everybody
  if (ranges.length === 0) return rangeInWords(book, { fromMonths: 0, toMonths: LAST_MONTH });
  return rangeInWords(book, {
    fromMonths: Math.min(...ranges.map(({ fromMonths }) => fromMonths)),
    toMonths: Math.max(...ranges.map(({ toMonths }) => toMonths)),
  });
}

/** Every area that a question can speak of: its own, those of the table, and those that its answer reaches. */
function areasOf({ catalogue, content }: Book, question: Question): ReadonlySet<string> {
  const { id, area } = question;
  const owner = catalogue.detailOf.get(id);
  const ofOwner = owner === undefined ? undefined : catalogue.questions.get(owner)?.area;
  return new Set([
    area,
    ...rolesOf(question, catalogue).map((use) => use.area),
    ...(catalogue.signs.get(id)?.areas ?? []),
    ...(catalogue.signs.get(owner ?? '')?.areas ?? []),
    ...(ofOwner === undefined ? [] : [ofOwner]),
    ...(id === content.notWalkingGate.question ? content.notWalkingGate.areas : []),
    ...(isLost(question) ? Object.values(content.lossAreas) : []),
  ]);
}

/** The second way in: area by area every question, single question and sign of danger that speaks of it. */
export function questionsByArea(book: Book): readonly Inside[] {
  const { catalogue } = book;
  const all = [...catalogue.questions.values()]
    .filter(({ kind }) => !OF_EVERY_AREA.includes(kind))
    .map((question) => ({ question, areas: areasOf(book, question) }));
  return AREA_IDS.map((area): Inside => [
    el('h4', {}, areaName(book, area)),
    el(
      'ul',
      {},
      all
        .filter(({ areas }) => areas.has(area))
        .map(({ question }) =>
          el('li', {}, questionRef(book, question.id), `: ${kindOf(book, question)}, ${agesOf(book, question)}`),
        ),
    ),
  ]);
}

/** Lists that speak of all areas or of none, and what only asks who follows a sign. */
const OF_EVERY_AREA: readonly QuestionKind[] = ['everyday', 'closing', 'group', 'known'];
/** Says which skill was lost, and so which area it reaches. */
const isLost = ({ id }: Question): boolean => id === 'safety.loss.what';

const kindOf = ({ catalogue, say }: Book, { id, kind }: Question): string =>
  say(`kind.${catalogue.signs.has(id) ? 'sign' : kind}`);
