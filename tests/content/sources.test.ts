import { describe, expect, it } from 'vitest';
import { CONTENT } from '../../src/content/content';
import { AREA_IDS } from '../../src/model/area';
import { namedIn, SOURCE_CHECKS } from '../../src/review/checks/sources';
import { hold } from './project';

describe('sources and countries', () => {
  hold(SOURCE_CHECKS);

  it('are looked for wherever one is named', () => {
    expect(namedIn(CONTENT).flatMap(({ sources }) => sources).length).toBeGreaterThan(400);
  });
});

describe('the table of areas', () => {
  it('names whose work each area is, or that nobody leads it', () => {
    expect(AREA_IDS.filter((area) => CONTENT.areas[area] === undefined)).toEqual([]);
  });
});
