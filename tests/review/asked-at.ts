import { CONTENT } from '../../src/content/content';
import { AREA_IDS } from '../../src/model/area';
import type { QuestionId } from '../../src/model/question';
import { bandOf, catalogue, EVERY_MONTH } from '../sweeps/child-walk';

const within = (from: number, to: number) => EVERY_MONTH.filter((month) => from <= month && month <= to);
const rowAt = (area: (typeof AREA_IDS)[number], month: number) => {
  const band = bandOf({ ageMonths: month });
  return band === undefined ? undefined : CONTENT.asking[area][band];
};

/** Months of the table area × band at which a skill or worry is a gate or a follow-up. */
function inTheTable(id: QuestionId, fromMonths: number): readonly number[] {
  return EVERY_MONTH.filter(
    (month) =>
      month >= fromMonths &&
      AREA_IDS.some((area) => {
        const row = rowAt(area, month);
        return row !== undefined && [row.gate, ...row.followUps].includes(id);
      }),
  );
}

const signMonths = CONTENT.signs.map((sign) => {
  const months = within(sign.fromMonths, sign.toMonths);
  // where the band's own gate asks the skill, the line is not shown
  const asksGate = (month: number) => AREA_IDS.some((area) => rowAt(area, month)?.gate === sign.skill);
  return [sign.id, sign.skill === undefined ? months : months.filter((month) => !asksGate(month))] as const;
});
const ofSigns = new Map<string, readonly number[]>(signMonths);

const detailMonths = Object.entries(CONTENT.detailsOf).flatMap(([parent, { details }]) =>
  details.map((id) => {
    const from = catalogue.questions.get(id)?.fromMonths ?? 0;
    return [id, (ofSigns.get(parent) ?? EVERY_MONTH).filter((month) => month >= from)] as const;
  }),
);
const groupMonths = CONTENT.groups.map(({ id }) => {
  const lines = CONTENT.signs.filter(({ group }) => group === id).map((sign) => ofSigns.get(sign.id) ?? []);
  return [id, EVERY_MONTH.filter((month) => lines.some((months) => months.includes(month)))] as const;
});
const everydayFrom = Math.min(...Object.values(CONTENT.everydayFrom));

/**
 * At which completed months each thing can be asked of a child born at term, straight from the content and beside the code that
 * asks: questions, signs and worries by id, the panel as `rightNow.<id>`, help lines as `helpLine.<id>`.
 */
export const MONTHS_ASKED: ReadonlyMap<string, readonly number[]> = new Map<string, readonly number[]>([
  ...CONTENT.singles.map(({ id }) => [id, EVERY_MONTH] as const),
  ...CONTENT.known.map(({ id }) => [id, EVERY_MONTH] as const),
  ...CONTENT.closing.map(({ id }) => [id, EVERY_MONTH] as const),
  [CONTENT.everyday.id, within(everydayFrom, 155)],
  ...groupMonths,
  ...detailMonths,
  ...ofSigns,
  ...CONTENT.questions.map(({ id, fromMonths = 0 }) => {
    const { question, fromMonths: from } = CONTENT.notWalkingGate;
    return [id, id === question ? within(from, 155) : inTheTable(id, fromMonths)] as const;
  }),
  ...CONTENT.worries.map(({ id, fromMonths, toMonths }) => [id, within(fromMonths, toMonths)] as const),
  ...CONTENT.rightNow.map(({ id, fromMonths, toMonths }) => [`rightNow.${id}`, within(fromMonths, toMonths)] as const),
  ...CONTENT.helpLines.map(({ id, fromMonths, toMonths }) => [`helpLine.${id}`, within(fromMonths, toMonths)] as const),
]);
