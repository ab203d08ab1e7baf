import { isWithin } from '../../guidance/corrected-age';
import { stepBackOf } from '../../guidance/catalogue';
import { AREA_IDS, type AreaId } from '../../model/area';
import { BAND_STARTS, type BandStart } from '../../model/asking';
import type { QuestionId } from '../../model/question';
import { ageInWords } from '../../summary/age-in-words';
import { lastMonthOf } from '../bands';
import type { Book } from './book';
import { el, list, p, row, tableOf, type Html, type Inside } from './html';
import { questionCard } from './question-card';
import { areaName, commaList, labelled, questionRef } from './words-of';

interface AskedInBand {
  readonly area: AreaId;
  readonly isOfAll: boolean;
  readonly gate: QuestionId;
  readonly followUps: readonly QuestionId[];
  readonly stepBack: QuestionId | undefined;
}

function rowsOf({ content, catalogue }: Book, start: BandStart): readonly AskedInBand[] {
  return AREA_IDS.flatMap((area): AskedInBand[] => {
    const found = content.asking[area][start];
    if (!found) return [];
    const { role, gate, followUps } = found;
    return [{ area, isOfAll: role === 'gate', gate, followUps, stepBack: stepBackOf(gate, area, start, catalogue) }];
  });
}

const questionsOf = (book: Book, start: BandStart): readonly QuestionId[] =>
  rowsOf(book, start).flatMap(({ gate, followUps, stepBack }) => [gate, ...followUps, ...(stepBack ? [stepBack] : [])]);

/** The ages on one page: each area with its main question and what can follow it. */
function overview(book: Book, start: BandStart): Html {
  const { say, catalogue } = book;
  const from = (id: QuestionId | undefined): string => {
    const months = id === undefined ? undefined : catalogue.questions.get(id)?.fromMonths;
    return months === undefined || months <= start ? '' : say('questions.later', { age: ageInWords(book.t, months) });
  };
  const named = (id: QuestionId | undefined): Inside => (id === undefined ? '' : [questionRef(book, id), from(id)]);
  return tableOf(
    ['area', 'gate', 'who', 'first', 'second', 'stepBack'].map((column) => say(`questions.columns.${column}`)),
    rowsOf(book, start).map(({ area, isOfAll, gate, followUps, stepBack }) =>
      row([
        areaName(book, area),
        named(gate),
        say(isOfAll ? 'questions.ofAll' : openedBy(book, area, start)),
        named(followUps[0]),
        named(followUps[1]),
        named(stepBack),
      ]),
    ),
    'overview',
  );
}

/** What opens an area that is not asked of every child: a worry, and from an age on its line under everyday life. */
function openedBy({ content }: Book, area: AreaId, start: BandStart): string {
  const from = content.everydayFrom[area];
  return from !== undefined && from <= lastMonthOf(start) ? 'questions.ifOpened' : 'questions.ifWorried';
}

/** Which signs of danger are asked somewhere in the band, whichever age they go by. */
function signsOfBand(book: Book, start: BandStart): Html | undefined {
  const { content, say, t } = book;
  const isHere = (sign: { fromMonths: number; toMonths: number }): boolean =>
    isWithin(start, sign) || (sign.fromMonths > start && sign.fromMonths <= lastMonthOf(start));
  const groups = content.groups.map(({ id }) => ({
    id,
    signs: content.signs.filter((sign) => sign.group === id && isHere(sign)),
  }));
  return list(
    groups.map(({ id, signs }) =>
      signs.length === 0
        ? undefined
        : labelled(
            say('label', { text: t(`questions:${id}.short`) }),
            commaList(signs.map((sign) => questionRef(book, sign.id))),
          ),
    ),
    { class: 'plain' },
  );
}

/** One age band: its table, its signs of danger, and in full each question that no younger band has shown. */
export function questionsOfBand(book: Book, start: BandStart): readonly Inside[] {
  const { say, and, catalogue } = book;
  const shown = new Set(
    BAND_STARTS.filter((earlier) => earlier < start).flatMap((earlier) => questionsOf(book, earlier)),
  );
  const asked = rowsOf(book, start).map(({ area }) => area);
  const silent = AREA_IDS.filter((area) => !asked.includes(area)).map((area) => areaName(book, area));
  const fresh = [...new Set(questionsOf(book, start))].filter((id) => !shown.has(id));
  return [
    overview(book, start),
    ...(silent.length === 0 ? [] : [p(say('questions.silent', { areas: and(silent) }))]),
    el('h4', {}, say('questions.signs')),
    signsOfBand(book, start),
    el('h4', {}, say('questions.fresh', { count: fresh.length })),
    el(
      'div',
      { class: 'cards' },
      fresh.flatMap((id) => catalogue.questions.get(id) ?? []).map((question) => questionCard(book, question)),
    ),
  ];
}
