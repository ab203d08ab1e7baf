import { expect, it } from 'vitest';
import { AREA_SHAPES, NUMBER_AT, SHAPE_BOX } from '../../src/summary/area-shapes';
import { AREA_STATES } from '../../src/summary/level-words';

/** Of a path of straight lines: all that it names. */
const numbersIn = (path: string) => [...path.matchAll(/-?\d+(?:\.\d+)?/g)].map(Number);

it('each state has its shape within the box; unsure and well share a ring, and what was not asked has none', () => {
  const { closer, ask, unsure, well } = AREA_SHAPES;
  expect(Object.keys(AREA_SHAPES)).toEqual(AREA_STATES);
  expect(AREA_SHAPES['not-asked']).toBeUndefined();
  expect(unsure).toBe(well);
  expect(new Set([closer, ask, well]).size).toBe(3);
  for (const shape of [closer, ask, well]) {
    expect(shape).toMatch(/^M[\d.]+ ?[\d.]*.*z$/i);
    expect(Math.max(...numbersIn(shape ?? ''))).toBeLessThanOrEqual(SHAPE_BOX);
  }
  // twice half round, from the left edge to the right and back
  expect(well?.match(/a/g)).toHaveLength(2);
});

it('the number stands in the middle of the box, its baseline a little below', () => {
  expect(NUMBER_AT.x).toBe(SHAPE_BOX / 2);
  expect(NUMBER_AT.y).toBeGreaterThan(SHAPE_BOX / 2);
  expect(NUMBER_AT.y).toBeLessThan(SHAPE_BOX / 2 + 8);
});
