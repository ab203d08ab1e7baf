import { describe, expect, it } from 'vitest';
import { CONTENT } from '../../src/content/content';
import { AREA_IDS } from '../../src/model/area';
import { ALL_QUESTIONS } from './all-questions';

/** Every source named anywhere in the content, with the place that names it. */
function named(value: unknown, path: string): [source: string, path: string][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = `${path}.${key}`;
    if (key === 'sources' && Array.isArray(inner))
      return inner.map((source): [string, string] => [String(source), here]);
    return named(inner, here);
  });
}
const { sources: SOURCES, ...rest } = CONTENT;
const NAMED = named(rest, 'content');

describe('sources', () => {
  it('exist wherever one is named', () => {
    expect(NAMED.length).toBeGreaterThan(400);
    expect(NAMED.filter(([source]) => !Object.hasOwn(SOURCES, source))).toEqual([]);
  });

  it('stand behind every question of every kind', () => {
    expect(ALL_QUESTIONS.filter(({ sources }) => sources.length === 0).map(({ id }) => id)).toEqual([]);
  });

  it.each([
    ['flag', CONTENT.flags],
    ['condition', CONTENT.conditions],
    ['sign of the panel', CONTENT.rightNow],
    ['country', CONTENT.countries.map(({ code, sources }) => ({ id: code, sources }))],
    ['rule of who else to ask', CONTENT.rules.alsoAsk],
  ])('stand behind every %s', (_, entries: readonly { id: string; sources: readonly string[] }[]) => {
    expect(entries.filter(({ sources }) => sources.length === 0).map(({ id }) => id)).toEqual([]);
  });

  it('are named once in each place', () => {
    const places = new Map<string, string[]>();
    for (const [source, path] of NAMED) places.set(path, [...(places.get(path) ?? []), source]);
    expect([...places].filter(([, sources]) => new Set(sources).size < sources.length)).toEqual([]);
  });

  it('are all used: only what stands behind something is listed', () => {
    const used = new Set(NAMED.map(([source]) => source));
    expect(Object.keys(SOURCES).filter((id) => !used.has(id))).toEqual([]);
  });

  it('have a title, a publisher, a year where there is one, and an address that can be opened', () => {
    const bad = Object.entries(SOURCES).filter(([, { title, publisher, year, address, grade }]) => {
      const addressed =
        address === '' ? grade === 'general-knowledge' || grade === 'weak' : /^https:\/\/[^\s]+\.[^\s]+$/.test(address);
      return (
        title.trim() === '' ||
        publisher.trim() === '' ||
        !(year === null || (Number.isInteger(year) && year >= 1980 && year <= 2026)) ||
        !addressed
      );
    });
    expect(bad).toEqual([]);
  });

  it('say which are only general knowledge', () => {
    const wrong = Object.entries(SOURCES).filter(
      ([id, { grade }]) => id.startsWith('gk-') !== (grade === 'general-knowledge'),
    );
    expect(wrong.map(([id]) => id)).toEqual([]);
  });
});

describe('countries', () => {
  it('have two capital letters, an emergency number that can be rung and a day of the last check', () => {
    const bad = CONTENT.countries.filter(
      ({ code, emergency, lastChecked }) =>
        !/^[A-Z]{2}$/.test(code) ||
        emergency.numbers.some((number) => !/^[0-9]{2,4}$/.test(number)) ||
        !/^\d{4}-\d{2}-\d{2}$/.test(lastChecked),
    );
    expect(bad.map(({ code }) => code)).toEqual([]);
  });

  it('name only help lines that are a topic, with a number that can be rung', () => {
    const topics = CONTENT.helpLines.map(({ id }) => id as string);
    const lines = CONTENT.countries.flatMap(({ code, helpLines = {} }) =>
      Object.entries(helpLines).map(([topic, line]) => ({ code, topic, number: line.number })),
    );
    expect(
      lines.filter(({ topic, number }) => !topics.includes(topic) || !/^[0-9][0-9 -]*[0-9]$/.test(number)),
    ).toEqual([]);
  });

  it('have a way to get help at every month of age', () => {
    const months = Array.from({ length: 156 }, (_, month) => month);
    const gaps = CONTENT.countries.flatMap(({ code, routes }) =>
      months
        .filter((month) => !routes.some(({ fromMonths, toMonths }) => fromMonths <= month && month <= toMonths))
        .map((month) => `${code} at ${month}`),
    );
    expect(gaps).toEqual([]);
  });
});

describe('the table of areas', () => {
  it('names whose work each area is, or that nobody leads it', () => {
    expect(AREA_IDS.filter((area) => CONTENT.areas[area] === undefined)).toEqual([]);
  });
});
