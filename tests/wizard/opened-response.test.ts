import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeBookOf } from '../../src/wizard/code-book';
import { openReceived } from '../../src/wizard/received';
import { everyItemOf, type Json } from '../summary/fhir/checker';
import { ITEMS, responseTo, wholeVisits } from '../summary/fhir/instrument';
import { catalogue, visitOf } from '../sweeps/child-walk';

const reader = { catalogue, book: codeBookOf(catalogue), fhirItems: () => ITEMS };
const open = (text: string) => openReceived(text, reader);

const VISIT = visitOf(
  { ageMonths: 30, weeksEarly: 6, worries: ['worry.talking'], contentVersion: '2026.2', date: '2026-11-22' },
  { 'safety.loss': 'no', 'talking.gainsWords': 'yes', 'everyday.hard': [], 'talking.babbles': 'yes' },
);
const TEXT = JSON.stringify(responseTo(VISIT), null, 2);
const DEEP = '['.repeat(200_000) + ']'.repeat(200_000);
const NEXT_VERSION = '9999.1';

/** The same response with one place replaced by any JSON at all. */
function withJson(path: readonly (string | number)[], json: string): string {
  const MARK = 'put here';
  const copy = JSON.parse(TEXT) as Record<string | number, unknown>;
  const last = path.slice(0, -1).reduce((at, key) => at[key] as Record<string | number, unknown>, copy);
  last[path.at(-1) ?? ''] = MARK;
  return JSON.stringify(copy).replace(`"${MARK}"`, json);
}

describe('a FHIR file that is opened', () => {
  it('gives back the visit, also with a mark of its coding and spaces in front', () => {
    expect(open(TEXT)).toEqual({ visit: VISIT });
    expect(open(`\uFEFF\r\n ${TEXT}\n`)).toEqual({ visit: VISIT });
  });

  it('gives back any visit that a file can hold', () => {
    fc.assert(
      fc.property(wholeVisits, (visit) => {
        expect(open(JSON.stringify(responseTo(visit)))).toEqual({ visit });
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['of somebody else', '{"resourceType":"Patient"}', 'not-ours'],
    ['that is no FHIR at all', '{"a":1}', 'not-ours'],
    ['that is cut, and never named us', '{"a":', 'not-ours'],
    [
      'with answers to other questions',
      TEXT.replace(/"questionnaire": "[^"]*"/, '"questionnaire": "https://x.example/q"'),
      'other-questions',
    ],
    ['that is cut', TEXT.slice(0, TEXT.length / 2), 'damaged'],
    ['with a choice that was never offered', TEXT.replace('"code": "no"', '"code": "maybe"'), 'damaged'],
    ['of a child of 300 months', TEXT.replace('"valueInteger": 30', '"valueInteger": 300'), 'damaged'],
    [
      'with a question of a later version',
      TEXT.replace('|2026.2', `|${NEXT_VERSION}`).replace('"linkId": "safety.loss"', '"linkId": "safety.later"'),
      'newer',
    ],
  ])('%s is said to be so', (_, text, problem) => {
    expect(text).not.toBe(TEXT);
    expect(open(text)).toEqual({ problem });
  });

  it('of a later version that asks nothing new is read', () => {
    expect(open(TEXT.replace('|2026.2', `|${NEXT_VERSION}`))).toEqual({
      visit: { ...VISIT, contentVersion: NEXT_VERSION },
    });
  });

  const FORGED = [DEEP, '{"toString":1,"valueOf":1}', '{"__proto__":1}', '1e999', 'null', '""', '[{}]', '[[]]'];
  const PLACES: readonly (readonly (string | number)[])[] = [
    ['questionnaire'],
    ['status'],
    ['authored'],
    ['extension'],
    ['item'],
    ['item', 0],
    ['item', 0, 'linkId'],
    ['item', 0, 'item', 0, 'linkId'],
    ['item', 0, 'item', 0, 'answer'],
    ['item', 0, 'item', 0, 'answer', 0, 'valueInteger'],
    ['extension', 0, 'url'],
    ['extension', 0, 'extension'],
    ['extension', 0, 'extension', 0, 'valueString'],
    ['extension', 0, 'extension', 1, 'valueCoding'],
  ];
  it.each(PLACES.map((path) => [path.join('.'), path] as const))(
    'with forged JSON at %s shows nothing, and stops nothing',
    (_, path) => {
      for (const json of FORGED) {
        const text = withJson(path, json);
        const result = open(text);
        // an extension that is not ours changes no answer, and says none
        if ('visit' in result)
          expect([path[0], result.visit.answers['talking.babbles']]).toEqual(['extension', undefined]);
      }
      expect(open(DEEP.replaceAll('[', '{"a":').replaceAll(']', '}').replace(':}', ':1}'))).toEqual({
        problem: 'not-ours',
      });
    },
  );
});

type Edit = readonly [kind: 'drop' | 'double' | 'swap' | 'put', at: number, other: number, put: unknown];
const edits: fc.Arbitrary<Edit> = fc.tuple(
  fc.constantFrom('drop', 'double', 'swap', 'put'),
  fc.nat(),
  fc.nat(),
  fc.oneof(
    fc.constantFrom<unknown>('yes', 'no', 'not-yet', 'not-sure', 'none', 30, -1, 300, true, null, [], {}, '2026-13-45'),
    fc.jsonValue({ maxDepth: 3 }),
  ),
);

/** Every place of a file: what holds it, and under which key. */
function placesIn(holder: unknown): { holder: Record<string, unknown>; key: string }[] {
  if (typeof holder !== 'object' || holder === null) return [];
  return Object.entries(holder).flatMap(([key, value]) => [
    { holder: holder as Record<string, unknown>, key },
    ...placesIn(value),
  ]);
}

function changed(file: unknown, all: readonly Edit[]): unknown {
  const copy = structuredClone(file);
  for (const [kind, at, other, put] of all) {
    const places = placesIn(copy);
    const place = places[at % places.length];
    const second = places[other % places.length];
    if (!place || !second) continue;
    const value = place.holder[place.key];
    if (kind === 'drop' && Array.isArray(place.holder)) place.holder.splice(Number(place.key), 1);
    else if (kind === 'drop') Reflect.deleteProperty(place.holder, place.key);
    else if (kind === 'double' && Array.isArray(place.holder)) place.holder.push(structuredClone(value));
    else if (kind === 'swap') second.holder[second.key] = structuredClone(value);
    else place.holder[place.key] = put;
  }
  return copy;
}

/** What answers say: a code, a number, a truth value or a text each. */
function factsIn(answers: unknown): readonly unknown[] {
  return (answers as readonly Json[]).map((answer) => {
    const [key = '', value] = Object.entries(answer).find(([name]) => name.startsWith('value')) ?? [];
    return key === 'valueCoding' ? (value as Json)['code'] : value;
  });
}

/** A changed letter can make anything of a list. */
const listOf = (value: unknown): Json[] => (Array.isArray(value) ? (value as Json[]) : []);
/** By an extension of the answer itself: one further inside belongs to something else. */
const isMarked = (answer: Json) =>
  listOf(answer['extension']).some((each) => typeof each?.url === 'string' && each.url.endsWith('/implied'));

/** All that a file says of one question, in its items or beside them, found without the reader. */
function claimsOf(file: Json, id: string): readonly (readonly unknown[])[] {
  const items = everyItemOf(file)
    .filter(({ linkId, answer }) => linkId === id && answer !== undefined)
    .map(({ answer }) => factsIn(listOf(answer).filter((each) => !isMarked(each))));
  const beside = listOf(file['extension'])
    .map(({ extension }) => listOf(extension))
    .filter((parts) => parts.some(({ url, valueString }) => url === 'question' && valueString === id))
    .map((parts) => factsIn(parts.filter(({ url }) => url === 'answer')));
  return [...items, ...beside];
}

describe('a FHIR file changed 10,000 times', () => {
  it('in its letters never stops the reader, and never says what the file does not say', () => {
    const files = [TEXT, JSON.stringify(responseTo(VISIT))];
    const letters = fc.array(fc.tuple(fc.nat(), fc.constantFrom('', ...'0{}[]",:abz\u0000\\')), {
      minLength: 1,
      maxLength: 4,
    });
    let read = 0;
    fc.assert(
      fc.property(fc.constantFrom(...files), letters, (file, put) => {
        const text = put.reduce(
          (left, [at, letter]) => left.slice(0, at % left.length) + letter + left.slice((at % left.length) + 1),
          file,
        );
        if (text !== file) read += holds(text) ? 1 : 0;
      }),
      { numRuns: 5_000 },
    );
    // a letter of a text that is only shown changes nothing
    expect(read).toBeGreaterThan(100);
  });

  it('in its parts never stops the reader, and never says what the file does not say', () => {
    let read = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(VISIT, visitOf({ ageMonths: 80 }, { 'safety.limp': 'yes' })),
        fc.array(edits, { minLength: 1, maxLength: 3 }),
        (visit, all) => {
          read += holds(JSON.stringify(changed(responseTo(visit), all))) ? 1 : 0;
        },
      ),
      { numRuns: 5_000 },
    );
    expect(read).toBeGreaterThan(100);
  });

  /** Whether a visit was read; then each part of it must stand in the file. */
  function holds(text: string): boolean {
    const result = open(text);
    if ('problem' in result) {
      expect(['not-ours', 'other-questions', 'damaged', 'newer']).toContain(result.problem);
      return false;
    }
    const file = JSON.parse(text) as Json;
    const { v, answers, date, contentVersion, seen, ...parts } = result.visit;
    expect(v).toBe(1);
    for (const [id, value] of Object.entries({ ...parts, ...answers })) {
      const facts = Array.isArray(value) ? (value.length === 0 ? ['none'] : value) : [value];
      expect([id, claimsOf(file, id)]).toEqual([id, expect.arrayContaining([facts])]);
    }
    for (const given of [date, contentVersion, ...(seen ?? [])]) if (given !== undefined) expect(text).toContain(given);
    return true;
  }
});
