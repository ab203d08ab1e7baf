import { CONTENT } from '../../src/content/content';
import { catalogueOf } from '../../src/guidance/catalogue';
import { guide } from '../../src/guidance/guide';
import type { Guidance } from '../../src/model/guidance';
import type { Visit } from '../../src/model/visit';
import { visitOf } from './cases-for-book';
import type { WorkedCase } from './worked-case';

export const TODAY = '2026-11-22';
const catalogue = catalogueOf(CONTENT);

/** The visit to which the machine comes, without the machine, which takes twenty times as long. `worked-cases.test.ts` proves that each is the same. */
export function playedVisit(workedCase: WorkedCase): Visit {
  const { urgentPages: seen } = workedCase.expect;
  return { ...visitOf(workedCase), date: TODAY, ...(seen ? { seen } : {}) };
}

export function playedResult(workedCase: WorkedCase): { readonly visit: Visit; readonly guidance: Guidance } {
  const visit = playedVisit(workedCase);
  return { visit, guidance: guide(visit, catalogue) };
}
