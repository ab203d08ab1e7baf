import { describe, expect, it } from 'vitest';
import { visitOf } from '../sweeps/child-walk';
import { everyItemOf, questionnaireFaults, responseFaults } from './fhir/checker';
import { inFile, QUESTIONNAIRE, responseTo } from './fhir/instrument';
import { pairFaults } from './fhir/pair-checker';

/** JSON that a mutant may change anywhere. */
interface Draft {
  [key: string]: unknown;
}

const VISIT = visitOf(
  { ageMonths: 30, worries: ['worry.talking'], contentVersion: String(QUESTIONNAIRE['version']), date: '2026-11-22' },
  { 'safety.loss': 'no', 'safety.spells': 'none', 'talking.actionWord': 'not-yet', 'everyday.hard': ['senses'] },
);
const RESPONSE = inFile(responseTo(VISIT));

const item = (resource: Draft, id: string): Draft => {
  const found = everyItemOf(resource).find(({ linkId }) => linkId === id);
  if (!found) throw new Error(`There is no item ${id}.`);
  return found;
};
const list = (value: unknown): Draft[] => value as Draft[];
const first = (value: unknown): Draft => list(value)[0] ?? {};
const answer = (response: Draft, id: string): Draft => first(item(response, id)['answer']);
const option = (questionnaire: Draft, id: string): Draft => first(item(questionnaire, id)['answerOption']);
const div = (inner: string) => ({
  status: 'generated',
  div: `<div xmlns="http://www.w3.org/1999/xhtml">${inner}</div>`,
});

type Mutants = readonly (readonly [about: string, mutate: (resource: Draft) => unknown])[];

const QUESTIONNAIRE_MUTANTS: Mutants = [
  ['an element that does not exist', (q) => (q['authors'] = ['x'])],
  ['an item with an element that does not exist', (q) => (item(q, 'safety.loss')['question'] = 'x')],
  ['an item without a link id', (q) => delete item(q, 'safety.loss')['linkId']],
  ['no status', (q) => delete q['status']],
  ['items that are no list', (q) => (item(q, 'section.everyday')['item'] = {})],
  ['a status that is no code', (q) => (q['status'] = 'done')],
  ['an item of no type', (q) => (item(q, 'safety.loss')['type'] = 'radio')],
  ['an operator that does not exist', (q) => (first(item(q, 'safety.loss.known')['enableWhen'])['operator'] = '==')],
  ['a subject of no type', (q) => (q['subjectType'] = ['Child'])],
  ['an address that is none', (q) => (q['url'] = 'our questions')],
  ['a truth value in quotes', (q) => (item(q, 'worries')['repeats'] = 'true')],
  ['two values of one option', (q) => (option(q, 'safety.loss')['valueString'] = 'No')],
  ['an empty list of items', (q) => (item(q, 'section.everyday')['item'] = [])],
  ['que-0: a name with a space', (q) => (q['name'] = 'therapy guide')],
  ['que-1: a group without items', (q) => delete item(q, 'section.everyday')['item']],
  ['que-2: a link id twice', (q) => (item(q, 'safety.hearing')['linkId'] = 'safety.loss')],
  ['que-12: several conditions, neither all nor any', (q) => delete item(q, 'safety.loss.known')['enableBehavior']],
];
const RESPONSE_MUTANTS: Mutants = [
  ['the status "done"', (r) => (r['status'] = 'done')],
  ['a day that does not exist', (r) => (r['authored'] = '2024-13-45')],
  ['two values in one answer', (r) => (answer(r, 'ageMonths')['valueString'] = '30')],
  ['a number in quotes', (r) => (answer(r, 'ageMonths')['valueInteger'] = '30')],
  ['txt-1: a script in the narrative', (r) => (r['text'] = div('<script>alert(1)</script>'))],
];
const PAIR_MUTANTS: Mutants = [
  ['a question that the questionnaire does not have', (r) => (item(r, 'safety.loss')['linkId'] = 'safety.lost')],
  ['a number where a code is asked for', (r) => (item(r, 'safety.loss')['answer'] = [{ valueInteger: 1 }])],
  ['a code that is not offered', (r) => ((answer(r, 'safety.loss')['valueCoding'] as Draft)['code'] = 'maybe')],
  [
    'several answers to what takes one',
    (r) => list(item(r, 'safety.loss')['answer']).push(structuredClone(answer(r, 'safety.loss'))),
  ],
  [
    'a required answer that is missing',
    (r) => {
      r['status'] = 'completed';
      delete item(r, 'ageMonths')['answer'];
    },
  ],
  ['an answer to what is not enabled', (r) => (answer(r, 'ageUsedMonths')['valueInteger'] = 3)],
  ['another questionnaire', (r) => (r['questionnaire'] = 'https://other.example/Questionnaire/x|1')],
];

const MORE_OF_A_QUESTIONNAIRE: Mutants = [
  [
    'a condition on a question that is not there',
    (q) => (first(item(q, 'safety.loss.known')['enableWhen'])['question'] = 'x'),
  ],
  ['ext-1: an extension without anything', (q) => list(q['extension']).push({ url: 'https://x.example' })],
  ['que-6: a display that is required', (q) => (item(q, 'safety.loss.help')['required'] = true)],
  ['a text of spaces', (q) => (item(q, 'safety.loss')['text'] = ' ')],
];
const MORE_OF_A_RESPONSE: Mutants = [
  ['a handler in the narrative', (r) => (r['text'] = div('<p onclick="x()">x</p>'))],
  [
    'qrs-1: items below an item and below its answer',
    (r) => {
      const nested = [{ linkId: 'x' }];
      Object.assign(item(r, 'safety.loss'), { item: nested, answer: [{ item: nested }] });
    },
  ],
];
const MORE_OF_A_PAIR: Mutants = [
  ['a number out of its range', (r) => (answer(r, 'ageMonths')['valueInteger'] = 156)],
  ['a question on another level', (r) => list(r['item']).push(structuredClone(item(r, 'safety.loss')) as Draft)],
  [
    'none, and something beside it',
    (r) =>
      list(item(r, 'worries')['answer']).push({
        valueCoding: { system: 'https://therapy-guide.example/fhir/CodeSystem/none', code: 'none' },
      }),
  ],
  ['a response of another version', (r) => (r['questionnaire'] = `${String(QUESTIONNAIRE['url'])}|1.0`)],
];

const mutated = (resource: object, mutate: (draft: Draft) => unknown): Draft => {
  const draft = inFile(resource) as Draft;
  mutate(draft);
  return draft;
};

describe('the checker of FHIR files', () => {
  it('finds nothing in what is right', () => {
    expect(questionnaireFaults(inFile(QUESTIONNAIRE))).toEqual([]);
    expect(responseFaults(RESPONSE)).toEqual([]);
    expect(pairFaults(QUESTIONNAIRE, RESPONSE as unknown as Draft)).toEqual([]);
  });

  it('is tried with 22 faults of a resource and 7 of a pair, and with some more', () => {
    expect(QUESTIONNAIRE_MUTANTS.length + RESPONSE_MUTANTS.length).toBe(22);
    expect(PAIR_MUTANTS).toHaveLength(7);
  });

  it.each([...QUESTIONNAIRE_MUTANTS, ...MORE_OF_A_QUESTIONNAIRE])('catches in a questionnaire: %s', (_, mutate) => {
    expect(questionnaireFaults(mutated(QUESTIONNAIRE, mutate))).not.toEqual([]);
  });
  it.each([...RESPONSE_MUTANTS, ...MORE_OF_A_RESPONSE])('catches in a response: %s', (_, mutate) => {
    expect(responseFaults(mutated(RESPONSE, mutate))).not.toEqual([]);
  });
  it.each([...PAIR_MUTANTS, ...MORE_OF_A_PAIR])('catches between the two: %s', (_, mutate) => {
    const draft = mutated(RESPONSE, mutate);
    expect(responseFaults(draft)).toEqual([]);
    expect(pairFaults(QUESTIONNAIRE, draft)).not.toEqual([]);
  });
});
