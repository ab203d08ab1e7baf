import { join } from 'node:path';
import fc from 'fast-check';
import { CONTENT } from '../../../src/content/content';
import { readingOf } from '../../../src/guidance/reading';
import { pathOf } from '../../../src/guidance/relevant-questions';
import { shapesOf } from '../../../src/guidance/question-uses';
import { ANSWERED_BY, HOME_LANGUAGES, type Visit } from '../../../src/model/visit';
import { THERAPY_IDS } from '../../../src/model/area';
import { readLanguages } from '../../../src/review/fhir/languages';
import { questionnaireOf } from '../../../src/review/fhir/questionnaire';
import { asFhir, type Counted, type FhirResponse } from '../../../src/summary/as-fhir';
import { itemsOf, type Instrument } from '../../../src/summary/fhir-items';
import { visitFromFhir } from '../../../src/wizard/read-fhir';
import { anyVisits } from '../../sweeps/arbitrary-visit';
import { catalogue, questionOf } from '../../sweeps/child-walk';

export const INSTRUMENT: Instrument = { content: CONTENT, shapes: shapesOf(catalogue) };
export const ITEMS = itemsOf(INSTRUMENT);
export const LANGUAGES = readLanguages(join(import.meta.dirname, '../../../locales'));
const [english] = LANGUAGES;
if (!english) throw new Error('There is no language.');
export const ENGLISH = english.words;
export const QUESTIONNAIRE = questionnaireOf(INSTRUMENT, LANGUAGES);

/** What `guide` says of a visit as far as the response needs it, without the rest: many times quicker. That both agree is tested. */
export function countedOf(visit: Visit): Counted {
  const reading = readingOf(visit, catalogue);
  const { counted, ages } = reading;
  const asked = pathOf(reading, catalogue).map(({ id }) => id);
  const unanswered = asked.filter((id) => counted[id] === undefined);
  return {
    answers: asked.flatMap((id) => {
      const { kind, area } = questionOf(id);
      const choice = counted[id];
      return choice === undefined ? [] : [{ id, choice, kind, area }];
    }),
    ignored: Object.keys(visit.answers).filter((id) => counted[id] === undefined),
    unanswered,
    complete: unanswered.length === 0,
    ageUsedMonths: Math.max(0, ages.correctedInMonths),
  };
}

export const responseTo = (visit: Visit, counted = countedOf(visit)): FhirResponse =>
  asFhir(visit, counted, ITEMS, ENGLISH, 'en');

/** As a file: what cannot be written as JSON is not in it. */
export const inFile = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

export const readBack = (response: unknown) => visitFromFhir(inFile(response), ITEMS, catalogue);

const FLAG_IDS = CONTENT.flags.map(({ id }) => id);

/** What a visit has beside the child and the answers. */
const surroundings = fc.record(
  {
    contentVersion: fc.constant(CONTENT.version),
    date: fc.constantFrom('2026-11-22', '2024-02-29'),
    country: fc.constantFrom('US', 'IN', 'AT', 'ZW'),
    therapiesUnderway: fc.subarray([...THERAPY_IDS]),
    homeLanguages: fc.subarray([...HOME_LANGUAGES, 'pt-BR', 'none']),
    answeredBy: fc.constantFrom(...ANSWERED_BY),
    interpreter: fc.boolean(),
    seen: fc.subarray(FLAG_IDS, { maxLength: 3 }).map((ids) => ids.map((id) => `${id}:today`)),
  },
  { requiredKeys: [] },
);

/** Any visit with anything that a visit can have; a young child's age sometimes in weeks. */
export const wholeVisits: fc.Arbitrary<Visit> = fc
  .tuple(anyVisits, surroundings, fc.integer({ min: 0, max: 25 }), fc.boolean())
  .map(([visit, around, ageWeeks, inWeeks]) => ({
    ...visit,
    ...around,
    ...(inWeeks && visit.ageMonths < 6 ? { ageWeeks, ageMonths: Math.floor((ageWeeks * 7) / 30.4375) } : {}),
  }));
