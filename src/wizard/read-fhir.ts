import type { Catalogue } from '../guidance/catalogue';
import { agesOf } from '../guidance/corrected-age';
import { readVisit, VisitProblem } from '../guidance/read-visit';
import type { Visit } from '../model/visit';
import type { FhirItem } from '../summary/fhir-items';
import { FhirProblem, valuesFromFhir } from '../summary/from-fhir';

/** The visit in a FHIR file, or why there is none; `about` names the first thing that is wrong, for a developer. */
export type VisitFromFhir =
  { readonly visit: Visit } | { readonly problem: FhirProblem['problem']; readonly about: string };

/** Worked out by us, so it is checked and not read. */
const AGE_USED = 'ageUsedMonths';

/** Checks a QuestionnaireResponse as strictly as any stranger's file; what it does not say is not guessed. */
export function visitFromFhir(resource: unknown, items: readonly FhirItem[], catalogue: Catalogue): VisitFromFhir {
  const retired = new Set(catalogue.content.retired.map(({ id }) => id));
  try {
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
    if (problem instanceof FhirProblem) return { problem: problem.problem, about: problem.message };
    if (problem instanceof VisitProblem) return { problem: 'damaged', about: problem.message };
    throw problem;
  }
}
