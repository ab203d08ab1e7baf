import { expect, it } from 'vitest';
import { disagreements, wholeVisit } from '../sweeps/two-opinions';
import { catalogue, outcomeOf } from '../sweeps/child-walk';
import { readingOf } from '../../src/guidance/reading';
import { pathOf } from '../../src/guidance/relevant-questions';
import type { Visit } from '../../src/model/visit';

const VISITS = Number(process.env['LONG_VISITS'] ?? 1_000_000);
const FROM = Number(process.env['LONG_FROM'] ?? 1);

/** What is wrong with one whole visit, in words; nothing where all is as it should be. */
function problemsOf(visit: Visit): readonly string[] {
  const reading = readingOf(visit, catalogue);
  const path = pathOf(reading, catalogue).map(({ id }) => id);
  const { flags } = outcomeOf(visit);
  const inEmergency = flags.some(({ urgency }) => urgency === 'emergency');
  return [
    ...disagreements(visit),
    ...(path.some((id) => reading.counted[id] === undefined) ? ['a question was left without an answer'] : []),
    ...(path.length > 100 ? [`${path.length} questions`] : []),
    ...(new Set(path).size < path.length ? ['a question was asked twice'] : []),
    ...(inEmergency !== (visit.rightNow === 'yes-or-not-sure') ? ['the panel and the emergency do not agree'] : []),
    ...(flags.some(({ settled }) => !settled) ? ['a flag still waits for its details'] : []),
  ];
}

it(`${VISITS} whole visits made up at random, from number ${FROM} on, end, and both readings of the rules agree on each`, () => {
  const wrong: string[] = [];
  const began = performance.now();
  for (let number = FROM; number < FROM + VISITS; number += 1) {
    const problems = problemsOf(wholeVisit(number));
    if (problems.length > 0 && wrong.length < 20) wrong.push(`visit ${number}: ${problems.join('; ')}`);
  }
  const took = performance.now() - began;
  console.log(`${VISITS} visits in ${Math.round(took / 1000)} s, ${(took / VISITS).toFixed(2)} ms each`);
  expect(wrong).toEqual([]);
});
