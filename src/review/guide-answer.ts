import { CONTENT } from '../content/content';
import { catalogueOf } from '../guidance/catalogue';
import { guide } from '../guidance/guide';
import { readVisit, VisitProblem } from '../guidance/read-visit';
import { withoutRetired } from '../guidance/without-retired';
import { whatIf } from '../guidance/what-if';
import { catalogueAsJson } from './list-questions';
import { LAST_MONTH } from '../model/child';
import type { Guidance, Reason } from '../model/guidance';

/** What `npm run guide` prints, and the status with which it ends. */
export interface Run {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}
/** The text of a file, or of standard input. */
export type ReadText = (path: string) => string;

export const STANDARD_INPUT = '-';
const USAGE = 'Use: npm run -s guide -- case.json | -  [--what-if]  (a visit), or  -- --questions [--age MONTHS].';
const BAD_INPUT = 2;

const catalogue = catalogueOf(CONTENT);

/** A reason as the command line has always told it. */
const asReason = <R extends Reason>(reason: R): Omit<R, 'when'> =>
  Object.fromEntries(Object.entries(reason).filter(([key]) => key !== 'when')) as Omit<R, 'when'>;

/** What a case file gets to see: what the rules say, without what only screens need. */
function asResult({
  contentVersion,
  ageUsedMonths,
  complete,
  asked,
  unanswered,
  ignored,
  areas,
  therapies,
  flags,
  alsoAsk,
  nextVisit,
}: Guidance) {
  return {
    contentVersion,
    ageUsedMonths,
    complete,
    asked,
    unanswered,
    ignored,
    areas: areas.map((area) => ({ ...area, findings: area.findings.map(asReason) })),
    therapies: therapies.map((therapy) => ({
      ...therapy,
      because: therapy.because.map(asReason),
      against: therapy.against.map(asReason),
    })),
    flags: flags.map(({ id, urgency, route, because }) => ({ id, urgency, route, because })),
    alsoAsk,
    nextVisit,
  };
}

function readJson(path: string, readText: ReadText): unknown {
  const name = path === STANDARD_INPUT ? 'Standard input' : path;
  let text: string;
  try {
    text = readText(path);
  } catch {
    throw new VisitProblem(`${name} cannot be read.`);
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new VisitProblem(`${name} is not valid JSON.`);
  }
}

function ageFrom(value: string | undefined): number {
  if (value === undefined || !/^\d{1,3}$/.test(value) || Number(value) > LAST_MONTH) {
    throw new VisitProblem(`--age takes completed months from 0 to ${LAST_MONTH}, not ${JSON.stringify(value ?? '')}.`);
  }
  return Number(value);
}

function answer(args: readonly string[], readText: ReadText): unknown {
  const [first, ...rest] = args;
  if (first === '--questions') {
    if (rest.length === 0) return catalogueAsJson(catalogue);
    if (rest[0] === '--age' && rest.length <= 2) return catalogueAsJson(catalogue, ageFrom(rest[1]));
    throw new VisitProblem(`${rest.join(' ')} does not go with --questions. ${USAGE}`);
  }
  if (first === undefined) throw new VisitProblem(USAGE);
  if (first.startsWith('-') && first !== STANDARD_INPUT) throw new VisitProblem(`${first} is no case file. ${USAGE}`);
  const [option, ...more] = rest;
  const tooMuch = option === '--what-if' ? more : rest;
  if (tooMuch.length > 0) throw new VisitProblem(`${tooMuch.join(' ')} is too much. ${USAGE}`);
  const value = readJson(first, readText);
  const visit = readVisit(value, catalogue);
  if (option === '--what-if') return { contentVersion: catalogue.content.version, changes: whatIf(visit, catalogue) };
  const { leftOut } = withoutRetired(value as Record<string, unknown>, catalogue.content);
  const guidance = guide(visit, catalogue);
  return asResult({ ...guidance, ignored: [...guidance.ignored, ...leftOut] });
}

export function guideAnswer(args: readonly string[], readText: ReadText): Run {
  try {
    return { status: 0, out: `${JSON.stringify(answer(args, readText), null, 2)}\n`, err: '' };
  } catch (problem) {
    if (!(problem instanceof VisitProblem)) throw problem;
    return { status: BAD_INPUT, out: '', err: `${problem.message}\n` };
  }
}
