import type { Catalogue } from '../guidance/catalogue';
import { agesOf } from '../guidance/corrected-age';
import { readVisit, VisitProblem } from '../guidance/read-visit';
import type { Visit } from '../model/visit';
import type { FhirItem } from '../summary/fhir-items';
import { FhirProblem, valuesFromFhir, versionAnswered, type FhirFault } from '../summary/from-fhir';

/** The visit in a FHIR file, or why there is none; `about` names the first thing that is wrong, for a developer. */
export type VisitFromFhir =
  { readonly visit: Visit } | { readonly problem: FhirFault | 'newer'; readonly about: string };

/** Worked out by us, so it is checked and not read. */
const AGE_USED = 'ageUsedMonths';

/** "2026.10" is later than "2026.9"; what is no version is no later one. */
function isLater(version: string | undefined, than: string): boolean {
  const [year = 0, number = 0] = /^\d{4}\.\d+$/.test(version ?? '') ? (version ?? '').split('.').map(Number) : [];
  const [thisYear = 0, thisNumber = 0] = than.split('.').map(Number);
  return year > thisYear || (year === thisYear && number > thisNumber);
}

/** Checks a QuestionnaireResponse as strictly as any stranger's file; what it does not say is not guessed. */
export function visitFromFhir(resource: unknown, items: readonly FhirItem[], catalogue: Catalogue): VisitFromFhir {
  const retired = new Set(catalogue.content.retired.map(({ id }) => id));
  let isNewer = false;
  try {
    isNewer = isLater(versionAnswered(resource), catalogue.content.version);
    const { values, ...given } = valuesFromFhir(resource, items, retired);
    const ageUsed = values.get(AGE_USED);
    const entries = [...values].filter(([id]) => id !== AGE_USED);
    const visit = readVisit(
      {
        ...given,
        ...Object.fromEntries(entries.filter(([id]) => !catalogue.questions.has(id))),
        answers: Object.fromEntries(entries.filter(([id]) => catalogue.questions.has(id))),
      },
      catalogue,
    );
    const expected = Math.max(0, agesOf(visit).correctedInMonths);
    if (ageUsed !== undefined && ageUsed !== expected)
      throw new FhirProblem('damaged', `The age used is ${expected} months, and the response says otherwise.`);
    return { visit };
  } catch (problem) {
    if (!(problem instanceof FhirProblem || problem instanceof VisitProblem)) throw problem;
    // what a later version asks is unknown here, so it cannot be told from what somebody put in
    if (isNewer) return { problem: 'newer', about: problem.message };
    return { problem: problem instanceof FhirProblem ? problem.problem : 'damaged', about: problem.message };
  }
}
