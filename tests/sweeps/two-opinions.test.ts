import { describe, expect, it } from 'vitest';
import type { Visit } from '../../src/model/visit';
import { ASKED_AREAS, BAND_EDGES, ofOneArea, ofSafety, ofTwoAreas } from './each-answer';
import { disagreements, looseVisit, wholeVisit } from './two-opinions';

/** All of them are compared by `npm run test:long`; here one in so many, spread evenly. Odd numbers that share no part with the counts. */
const EVERY = { oneArea: 1451, twoAreas: 691, safety: 5003 };
const numbers = (many: number) => Array.from({ length: many }, (_, n) => n + 1);

function compared(visits: Iterable<Visit>): number {
  let many = 0;
  for (const visit of visits) {
    many += 1;
    const said = disagreements(visit);
    if (said.length > 0) throw new Error(`${said.join('; ')}: ${JSON.stringify(visit)}`);
  }
  return many;
}
const overEdges = (visitsAt: (ageMonths: number) => Iterable<Visit>): number =>
  BAND_EDGES.reduce((many, ageMonths) => many + compared(visitsAt(ageMonths)), 0);

describe('the tables of a second reading of the rules say the same as the app', () => {
  it('of everything that can be answered about one area, in the first and last month of each band', () => {
    const many = ASKED_AREAS.reduce(
      (sum, area) => sum + overEdges((month) => ofOneArea(area, month, EVERY.oneArea)),
      0,
    );
    expect(many).toBeGreaterThan(700);
  });

  it('of two areas at a time', () => {
    expect(overEdges((month) => ofTwoAreas(month, EVERY.twoAreas))).toBeGreaterThan(50);
  });

  it('of each sign of danger, with each area and each condition', () => {
    expect(overEdges((month) => ofSafety(month, EVERY.safety))).toBeGreaterThan(100);
  });

  it('of whole visits made up at random, and of any answers at all', () => {
    expect(compared(numbers(100).map(wholeVisit)) + compared(numbers(400).map(looseVisit))).toBe(500);
  });
});
