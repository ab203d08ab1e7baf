import { describe, expect, it } from 'vitest';
import { ALL_CASES, CASES } from './cases/all';
import { guideDirectly, play, problemsOfPlayed } from './play';
import { playedVisit } from './played-visit';

describe.each(Object.entries(CASES))('worked cases: %s', (_, cases) => {
  it.each(cases.map((workedCase) => [workedCase.title, workedCase] as const))('%s', (_title, workedCase) => {
    const played = play(workedCase);
    expect(played.neverAsked, 'answers of the case that were never asked for').toEqual([]);
    expect(played.guidance.complete).toBe(true);
    expect(played.guidance.ignored, 'answers that do not count').toEqual([]);
    expect(problemsOfPlayed(workedCase, played)).toEqual([]);
    expect(guideDirectly(played.visit)).toEqual(played.guidance);
    expect(playedVisit(workedCase), 'the visit as it is without the machine').toEqual(played.visit);
  });
});

it('names each worked case once', () => {
  const titles = ALL_CASES.map(({ title }) => title);
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});

it('has each of the twenty-five cases', () => {
  const numbers = new Set(CASES['the twenty-five of the clinical base'].map(({ title }) => Number.parseInt(title, 10)));
  expect([...numbers].sort((a, b) => a - b)).toEqual(Array.from({ length: 25 }, (_, index) => index + 1));
});
