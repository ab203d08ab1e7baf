import { AREA_IDS, type AreaId } from '../model/area';
import { BAND_STARTS } from '../model/asking';
import { LAST_MONTH, type AgeRange } from '../model/child';
import type { Question, QuestionId } from '../model/question';
import { choicesOf, stepBackOf, type Catalogue } from './catalogue';

/** What a question is to one area in one band: asked of everybody, opened by a worry, or behind the gate's answer. */
export type QuestionRole = 'gate' | 'opened-gate' | 'first-follow-up' | 'next-follow-up' | 'step-back';

/** One use of a skill or worry in the table area × band, with its (corrected) months. */
export interface QuestionUse extends AgeRange {
  readonly area: AreaId;
  readonly role: QuestionRole;
  /** the band's gate, whose answer opens what stands behind it */
  readonly gate: QuestionId;
}

const bandEnd = (start: number): number => (BAND_STARTS.find((next) => next > start) ?? LAST_MONTH + 1) - 1;

/** Every use of a question, by area and then by age. */
export function usesOf({ id, fromMonths = 0 }: Question, catalogue: Catalogue): readonly QuestionUse[] {
  return AREA_IDS.flatMap((area) =>
    BAND_STARTS.flatMap((start): QuestionUse[] => {
      const row = catalogue.content.asking[area][start];
      if (!row || bandEnd(start) < fromMonths) return [];
      const use = (role: QuestionRole): QuestionUse[] => [
        { area, role, gate: row.gate, fromMonths: Math.max(start, fromMonths), toMonths: bandEnd(start) },
      ];
      if (row.gate === id) return use(row.role === 'gate' ? 'gate' : 'opened-gate');
      const place = row.followUps.indexOf(id);
      if (place >= 0) return use(place === 0 ? 'first-follow-up' : 'next-follow-up');
      return stepBackOf(row.gate, area, start, catalogue) === id ? use('step-back') : [];
    }),
  );
}

/** All that a form must know of a question to ask it and to read its answer. */
export interface QuestionShape {
  readonly question: Question;
  readonly choices: readonly string[];
  /** of a skill or worry */
  readonly uses: readonly QuestionUse[];
}

export function shapesOf(catalogue: Catalogue): ReadonlyMap<QuestionId, QuestionShape> {
  return new Map(
    [...catalogue.questions].map(([id, question]) => [
      id,
      { question, choices: choicesOf(question), uses: usesOf(question, catalogue) },
    ]),
  );
}
