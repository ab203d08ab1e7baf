import type { Catalogue } from '../guidance/catalogue';
import { readVisit, VisitProblem } from '../guidance/read-visit';
import type { Visit } from '../model/visit';
import { codeIn, readCode, type CodeBook, type CodeProblem } from '../summary/as-code';
import { codeInFile } from '../summary/as-file';

/** Why nothing can be shown of what was handed over; `not-ours`: it holds no visit at all. */
export type ReceivedProblem = CodeProblem | 'not-ours';
export type Received = { readonly visit: Visit } | { readonly problem: ReceivedProblem };

/** Opens a link, what a scanner typed, a code, or the text of a file, as strictly as a stranger's. */
export function openReceived(given: string, catalogue: Catalogue, book: CodeBook): Received {
  const inFile = codeInFile(given);
  if (inFile === 'damaged') return { problem: 'damaged' };
  // a page that is none of ours may well name some link
  const isOtherPage = given.trimStart().startsWith('<');
  const code = inFile?.code ?? (isOtherPage ? undefined : codeIn(given));
  if (code === undefined) return { problem: 'not-ours' };
  const read = readCode(code, book);
  if ('problem' in read) return read;
  try {
    return { visit: readVisit(read.visit, catalogue) };
  } catch (problem) {
    if (problem instanceof VisitProblem) return { problem: 'damaged' };
    throw problem;
  }
}
