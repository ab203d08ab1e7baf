import type { Catalogue } from '../guidance/catalogue';
import { readVisit, VisitProblem } from '../guidance/read-visit';
import type { Visit } from '../model/visit';
import { codeIn, readCode, type CodeBook, type CodeProblem } from '../summary/as-code';
import { codeInFile } from '../summary/as-file';
import { FHIR_BASE, type FhirItem } from '../summary/fhir-items';
import { visitFromFhir } from './read-fhir';

/** Why nothing can be shown of what was handed over; `not-ours`: it holds no visit at all; `other-questions`: answers, but not to ours. */
export type ReceivedProblem = CodeProblem | 'not-ours' | 'other-questions';
export type Received = { readonly visit: Visit } | { readonly problem: ReceivedProblem };

/** What is needed to read a visit in any of its forms. */
export interface Reader {
  readonly catalogue: Catalogue;
  readonly book: CodeBook;
  /** made only for a FHIR file */
  readonly fhirItems: () => readonly FhirItem[];
}

function openResponse(text: string, { catalogue, fhirItems }: Reader): Received {
  let resource: unknown;
  try {
    resource = JSON.parse(text);
  } catch {
    return { problem: text.includes(FHIR_BASE) ? 'damaged' : 'not-ours' };
  }
  const read = visitFromFhir(resource, fhirItems(), catalogue);
  return 'visit' in read ? read : { problem: read.problem };
}

/** Opens a link, what a scanner typed, a code, or the text of a file, as strictly as a stranger's. */
export function openReceived(given: string, reader: Reader): Received {
  const text = given.trim();
  if (text.startsWith('{')) return openResponse(text, reader);
  const inFile = codeInFile(text);
  if (inFile === 'damaged') return { problem: 'damaged' };
  // a page that is none of ours may well name some link
  const isOtherPage = text.startsWith('<');
  const code = inFile?.code ?? (isOtherPage ? undefined : codeIn(text));
  if (code === undefined) return { problem: 'not-ours' };
  const read = readCode(code, reader.book);
  if ('problem' in read) return read;
  try {
    return { visit: readVisit(read.visit, reader.catalogue) };
  } catch (problem) {
    if (problem instanceof VisitProblem) return { problem: 'damaged' };
    throw problem;
  }
}
