import { readFileSync } from 'node:fs';
import { CONTENT } from '../content/content';
import { catalogueOf } from '../guidance/catalogue';
import { guide } from '../guidance/guide';
import { readVisit, VisitProblem } from '../guidance/read-visit';
import { withoutRetired } from '../guidance/without-retired';
import { whatIf } from '../guidance/what-if';
import { catalogueAsJson } from './list-questions';
import { LAST_MONTH } from '../model/child';
import type { Guidance, Reason } from '../model/guidance';

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

function readJson(path: string): unknown {
  let text: string;
  try {
    text = readFileSync(path === '-' ? 0 : path, 'utf8');
  } catch {
    throw new VisitProblem(`${path === '-' ? 'Standard input' : path} cannot be read.`);
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new VisitProblem(`${path === '-' ? 'Standard input' : path} is not valid JSON.`);
  }
}

function ageFrom(value: string | undefined): number {
  if (value === undefined || !/^\d{1,3}$/.test(value) || Number(value) > LAST_MONTH) {
    throw new VisitProblem(`--age takes completed months from 0 to ${LAST_MONTH}, not ${JSON.stringify(value ?? '')}.`);
  }
  return Number(value);
}

function run(args: readonly string[]): unknown {
  const [first, ...rest] = args;
  if (first === '--questions') {
    if (rest.length === 0) return catalogueAsJson(catalogue);
    if (rest[0] === '--age' && rest.length <= 2) return catalogueAsJson(catalogue, ageFrom(rest[1]));
    throw new VisitProblem(`${rest.join(' ')} does not go with --questions. ${USAGE}`);
  }
  if (first === undefined) throw new VisitProblem(USAGE);
  if (first.startsWith('-') && first !== '-') throw new VisitProblem(`${first} is no case file. ${USAGE}`);
  const [option, ...more] = rest;
  const tooMuch = option === '--what-if' ? more : rest;
  if (tooMuch.length > 0) throw new VisitProblem(`${tooMuch.join(' ')} is too much. ${USAGE}`);
  const value = readJson(first);
  const visit = readVisit(value, catalogue);
  if (option === '--what-if') return { contentVersion: catalogue.content.version, changes: whatIf(visit, catalogue) };
  const { leftOut } = withoutRetired(value as Record<string, unknown>, catalogue.content);
  const guidance = guide(visit, catalogue);
  return asResult({ ...guidance, ignored: [...guidance.ignored, ...leftOut] });
}

try {
  process.stdout.write(`${JSON.stringify(run(process.argv.slice(2)), null, 2)}\n`);
} catch (problem) {
  if (!(problem instanceof VisitProblem)) throw problem;
  process.stderr.write(`${problem.message}\n`);
  process.exitCode = BAD_INPUT;
}
