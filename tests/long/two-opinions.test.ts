import { describe, expect, it } from 'vitest';
import type { Visit } from '../../src/model/visit';
import { ASKED_AREAS, BAND_EDGES, ofOneArea, ofSafety, ofTwoAreas } from '../sweeps/each-answer';
import { disagreements } from '../sweeps/two-opinions';

/** 1 compares all of them; more, one in so many. */
const EVERY = Number(process.env['LONG_EVERY'] ?? 1);

function compare(what: string, visits: (ageMonths: number) => Iterable<Visit>): void {
  let many = 0;
  const wrong: string[] = [];
  const began = performance.now();
  for (const ageMonths of BAND_EDGES)
    for (const visit of visits(ageMonths)) {
      many += 1;
      const said = disagreements(visit);
      if (said.length > 0 && wrong.length < 20) wrong.push(`${said.join('; ')}: ${JSON.stringify(visit)}`);
    }
  const took = performance.now() - began;
  console.log(`${what}: ${many} compared, ${(took / Math.max(1, many)).toFixed(2)} ms each`);
  expect(wrong).toEqual([]);
  expect(many).toBeGreaterThan(0);
}

describe('the tables of a second reading of the rules say the same as the app', () => {
  it.each(ASKED_AREAS)('of everything that can be answered about %s', (area) =>
    compare(area, (month) => ofOneArea(area, month, EVERY)),
  );
  it('of two areas at a time', () => compare('two areas', (month) => ofTwoAreas(month, EVERY)));
  it('of each sign of danger, with each area and each condition', () =>
    compare('signs', (month) => ofSafety(month, EVERY)));
});
