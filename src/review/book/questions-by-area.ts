import { AREA_IDS } from '../../model/area';
import { LAST_MONTH, type AgeRange } from '../../model/child';
import type { Question } from '../../model/question';
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

/** The second way in: area by area every question, single question and sign of danger that speaks of it. */
export function questionsByArea(book: Book): readonly Inside[] {
  const { content, catalogue } = book;
  return AREA_IDS.flatMap((area): Inside[] => {
    const questions = [
      ...content.questions.filter((question) => question.area === area),
      ...content.singles.filter((question) => question.area === area),
      ...content.signs
        .filter(({ areas }) => areas.includes(area))
        .flatMap(({ id }) => catalogue.questions.get(id) ?? []),
    ];
    return [
      el('h4', {}, areaName(book, area)),
      el(
        'ul',
        {},
        questions.map((question) =>
          el('li', {}, questionRef(book, question.id), `: ${kindOf(book, question)}, ${agesOf(book, question)}`),
        ),
      ),
    ];
  });
}

const kindOf = ({ catalogue, say }: Book, { id, kind }: Question): string =>
  say(`kind.${catalogue.signs.has(id) ? 'sign' : kind}`);
