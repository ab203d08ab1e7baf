import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readingOf } from '../../src/guidance/reading';
import type { Choice } from '../../src/model/question';
import { everyItemOf, type Json } from '../summary/fhir/checker';
import { answersById, pairFaults } from '../summary/fhir/pair-checker';
import { inFile, QUESTIONNAIRE, responseTo, wholeVisits } from '../summary/fhir/instrument';
import { catalogue, EVERY_PAIR_OF_AGES, reassuring, show, visitOf, walk, worst } from './child-walk';

/** What a doctor's system reads in an item, codes or bare values. */
function factsIn(answers: readonly Json[]): readonly unknown[] {
  return answers.map((answer) => {
    const [key = '', value] = Object.entries(answer).find(([name]) => name.startsWith('value')) ?? [];
    return key === 'valueCoding' ? (value as Json)['code'] : value;
  });
}
const asFacts = (value: Choice | number | boolean): readonly unknown[] =>
  Array.isArray(value) ? (value.length === 0 ? ['none'] : value) : [value];

describe('each fact of a visit', () => {
  it('stands in the response under its own id, as it was given', () => {
    fc.assert(
      fc.property(wholeVisits, (visit) => {
        const response = inFile(responseTo(visit)) as unknown as Json;
        const answers = answersById(response);
        const { v, contentVersion, date, seen, answers: given, ...parts } = visit;
        expect(v).toBe(1);
        for (const [id, value] of Object.entries(parts))
          expect([id, factsIn(answers.get(id) ?? [])]).toEqual([id, asFacts(value)]);
        const { counted } = readingOf(visit, catalogue);
        for (const [id, choice] of Object.entries(counted))
          expect([id, factsIn(answers.get(id) ?? [])]).toEqual([id, asFacts(choice)]);
        expect(response['authored']).toBe(date);
        if (contentVersion) expect(response['questionnaire']).toMatch(new RegExp(`\\|${contentVersion}$`));
        const beside = JSON.stringify(response['extension'] ?? []);
        for (const id of Object.keys(given)) if (counted[id] === undefined) expect(beside).toContain(`"${id}"`);
        for (const notice of seen ?? []) expect(beside).toContain(notice);
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['the worst of all answers', worst],
    ['only what a worry opens', reassuring],
  ])('stands where the questionnaire is open for it, at every age, with %s', (_, reply) => {
    const closed = EVERY_PAIR_OF_AGES.flatMap((child) => {
      const { visit } = walk(visitOf({ ...child, worries: catalogue.content.worries.map(({ id }) => id) }), reply);
      const response = inFile(responseTo(visit)) as unknown as Json;
      expect(everyItemOf(response).length).toBeGreaterThan(10);
      return pairFaults(QUESTIONNAIRE, response).map((fault) => `${show(child)}: ${fault}`);
    });
    expect(closed).toEqual([]);
  });
});
