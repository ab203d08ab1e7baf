import { describe, expect, it } from 'vitest';
import { NONE, QUESTIONNAIRE_URL, type FhirItem, type FhirOption } from '../../src/summary/fhir-items';
import { FhirProblem, valuesFromFhir, versionAnswered } from '../../src/summary/from-fhir';

const BASE = 'https://therapy-guide.example/fhir/StructureDefinition';
const label = () => '';
const coded = (code: string): FhirOption => ({ system: 'urn:x', code });
const ITEMS: readonly FhirItem[] = [
  {
    linkId: 'section.child',
    type: 'group',
    label,
    items: [
      { linkId: 'ageMonths', type: 'integer', label },
      { linkId: 'interpreter', type: 'boolean', label },
      { linkId: 'country', type: 'open-choice', label, options: [coded('IN')] },
      { linkId: 'conditions', type: 'choice', label, isList: true, options: [coded('a'), coded('b'), NONE] },
    ],
  },
  { linkId: 'talking.words', type: 'choice', label, options: [coded('yes'), coded('not-yet')] },
  { linkId: 'no.options', type: 'choice', label },
];
const code = (value: string, system = 'urn:x') => ({ valueCoding: { system, code: value } });
const answer = (linkId: string, ...answers: readonly object[]) => ({ linkId, answer: answers });
const child = (...item: readonly object[]) => ({ linkId: 'section.child', item });
const response = (changes: object = {}, ...item: readonly object[]) => ({
  resourceType: 'QuestionnaireResponse',
  questionnaire: QUESTIONNAIRE_URL,
  status: 'completed',
  ...(item.length > 0 ? { item } : {}),
  ...changes,
});
const RETIRED = new Set(['was.asked', 'was-a-choice']);
const read = (resource: unknown) => {
  const { values, ...rest } = valuesFromFhir(resource, ITEMS, RETIRED);
  return { ...rest, values: Object.fromEntries(values) };
};
const valuesIn = (...item: readonly object[]) => read(response({}, ...item)).values;
/** What is told to a developer, behind the kind of fault. */
function faultOf(resource: unknown): string {
  try {
    read(resource);
  } catch (problem) {
    if (problem instanceof FhirProblem) return `${problem.problem}: ${problem.message}`;
    throw problem;
  }
  return 'none';
}
const faultIn = (...item: readonly object[]) => faultOf(response({}, ...item));
const notCounted = (...extension: readonly object[]) => ({ extension: [{ url: `${BASE}/not-counted`, extension }] });

describe('a FHIR response that is read', () => {
  it('gives what stands in its items, each as what it is', () => {
    expect(
      valuesIn(
        child(
          answer('ageMonths', { valueInteger: 30 }),
          answer('interpreter', { valueBoolean: false }),
          answer('country', code('IN')),
          answer('conditions', code('a'), code('b')),
        ),
        answer('talking.words', code('not-yet')),
      ),
    ).toStrictEqual({
      ageMonths: 30,
      interpreter: false,
      country: 'IN',
      conditions: ['a', 'b'],
      'talking.words': 'not-yet',
    });
  });

  it('gives a country as a text, an empty list for "none of these", and a list of one', () => {
    expect(
      valuesIn(child(answer('country', { valueString: 'ZW' }), answer('conditions', code('none', NONE.system)))),
    ).toStrictEqual({
      country: 'ZW',
      conditions: [],
    });
    expect(valuesIn(child(answer('conditions', code('b'))))).toStrictEqual({ conditions: ['b'] });
  });

  it('gives no value for what was asked and not answered, or only implied', () => {
    const implied = { extension: [{ url: 'urn:other' }, { url: `${BASE}/implied`, valueBoolean: true }] };
    expect(valuesIn({ linkId: 'talking.words', id: 'x', text: 'Words' })).toStrictEqual({});
    expect(valuesIn(answer('talking.words', { ...implied, ...code('yes') }))).toStrictEqual({});
    expect(valuesIn(answer('talking.words', { extension: [{ url: 'urn:other' }], ...code('yes') }))).toStrictEqual({
      'talking.words': 'yes',
    });
    expect(valuesIn(answer('talking.words', { extension: 'implied', ...code('yes') }))).toStrictEqual({
      'talking.words': 'yes',
    });
    expect(valuesIn(answer('talking.words', { extension: [null], ...code('yes') }))).toStrictEqual({
      'talking.words': 'yes',
    });
  });

  it('gives the version, the day without its time, and what was seen, where they are said', () => {
    expect(read(response())).toStrictEqual({ values: {} });
    expect(
      read(
        response({
          questionnaire: `${QUESTIONNAIRE_URL}|2026.2`,
          authored: '2026-11-22T10:00:00Z',
          extension: [{ url: 'urn:other' }, { url: `${BASE}/seen`, valueString: 'flag.limp:today flag.loss:soon' }],
        }),
      ),
    ).toStrictEqual({
      contentVersion: '2026.2',
      date: '2026-11-22',
      seen: ['flag.limp:today', 'flag.loss:soon'],
      values: {},
    });
    expect(read(response({ extension: [{ url: `${BASE}/seen`, valueString: 'none' }] })).seen).toStrictEqual([]);
  });

  it('gives an answer that does not count as any other', () => {
    const parts = [
      { url: 'question', valueString: 'talking.words' },
      { url: 'answer', ...code('yes') },
    ];
    expect(read(response(notCounted(...parts))).values).toStrictEqual({ 'talking.words': 'yes' });
    expect(read(response(notCounted(...parts.toReversed()))).values, 'in any order').toStrictEqual({
      'talking.words': 'yes',
    });
    const ticked = [
      { url: 'question', valueString: 'conditions' },
      { url: 'answer', ...code('a') },
      { url: 'answer', ...code('b') },
      { url: 'urn:other', ...code('c') },
    ];
    expect(read(response(notCounted(...ticked))).values).toStrictEqual({ conditions: ['a', 'b'] });
  });

  it('passes over what was asked once and is asked no more', () => {
    expect(valuesIn({ linkId: 'was.asked', answer: 'anything' }, answer('talking.words', code('yes')))).toStrictEqual({
      'talking.words': 'yes',
    });
    expect(read(response(notCounted({ url: 'question', valueString: 'was.asked' }))).values).toStrictEqual({});
    expect(valuesIn(answer('talking.words', code('was-a-choice')))).toStrictEqual({ 'talking.words': 'was-a-choice' });
  });

  it('may carry what record systems add, in each of its parts', () => {
    const added = {
      id: 'x',
      meta: {},
      language: 'en',
      text: {},
      identifier: {},
      subject: {},
      author: {},
      source: {},
      encounter: {},
    };
    expect(faultOf(response(added))).toBe('none');
    for (const status of ['completed', 'in-progress', 'amended']) expect(faultOf(response({ status }))).toBe('none');
    const coding = { id: 'x', system: 'urn:x', code: 'yes', display: 'Yes', version: '1', userSelected: true };
    expect(
      faultIn({ id: 'x', text: 'Words', ...answer('talking.words', { id: 'x', extension: [], valueCoding: coding }) }),
    ).toBe('none');
    expect(faultIn({ id: 'x', text: 'Child', ...child(), item: [{ linkId: 'ageMonths' }] })).toBe('none');
  });
});

describe('what is no response to our questions', () => {
  it.each([
    ['a text', 'x', 'not-ours: This is no QuestionnaireResponse.'],
    ['nothing', null, 'not-ours: This is no QuestionnaireResponse.'],
    ['a list', [response()], 'not-ours: This is no QuestionnaireResponse.'],
    ['a list that calls itself one', Object.assign([], response()), 'not-ours: This is no QuestionnaireResponse.'],
    ['another resource', response({ resourceType: 'Patient' }), 'not-ours: This is no QuestionnaireResponse.'],
    ['no questionnaire', response({ questionnaire: undefined }), 'other-questions: It answers another questionnaire.'],
    [
      'one that is no text',
      response({ questionnaire: [QUESTIONNAIRE_URL] }),
      'other-questions: It answers another questionnaire.',
    ],
    ['another one', response({ questionnaire: 'urn:x|2026.2' }), 'other-questions: It answers another questionnaire.'],
    [
      'two versions',
      response({ questionnaire: `${QUESTIONNAIRE_URL}|1|2` }),
      'other-questions: It answers another questionnaire.',
    ],
  ])('is told from it: %s', (_, resource, fault) => {
    expect(faultOf(resource)).toBe(fault);
    expect(() => versionAnswered(resource)).toThrow(FhirProblem);
  });
});

describe('a response that is damaged', () => {
  it.each([
    ['holds what we do not know', response({ contained: [] }), 'The response has "contained", which we do not know.'],
    ['does not hold', response({ status: 'entered-in-error' }), 'The response says that it does not hold.'],
    ['has items that are no list', response({ item: {} }), 'The response.item is no list of objects.'],
    ['has a list without items', response({ item: [] }), 'The response.item is no list of objects.'],
    [
      'has items that are no objects',
      response({ item: [answer('talking.words', code('yes')), 1] }),
      'The response.item is no list of objects.',
    ],
    ['has extensions that are no list', response({ extension: 'x' }), 'The response.extension is no list of objects.'],
    ['has a day that is no text', response({ authored: 20261122 }), 'authored is no date.'],
    [
      'saw what is no text',
      response({ extension: [{ url: `${BASE}/seen`, valueString: 1 }] }),
      'What was seen is no text.',
    ],
  ])('%s', (_, resource, message) => {
    expect(faultOf(resource)).toBe(`damaged: ${message}`);
  });

  it.each([
    ['an item that we do not know', [answer('talking.flies', code('yes'))], 'There is no item "talking.flies" here.'],
    ['an item without a name', [{ answer: [code('yes')] }], 'There is no item of undefined here.'],
    ['an item whose name is no text', [answer(['x'] as never, code('yes'))], 'There is no item of object here.'],
    ['an item in the wrong place', [answer('ageMonths', { valueInteger: 3 })], 'There is no item "ageMonths" here.'],
    [
      'an item twice',
      [answer('talking.words', code('yes')), { linkId: 'talking.words' }],
      'talking.words is there twice.',
    ],
    [
      'an item with more than we know',
      [{ ...answer('talking.words', code('yes')), definition: 'x' }],
      'talking.words has "definition", which we do not know.',
    ],
    [
      'items within a question',
      [{ linkId: 'talking.words', item: [] }],
      'talking.words has "item", which we do not know.',
    ],
    [
      'answers of a section',
      [answer('section.child', code('yes'))],
      'section.child has "answer", which we do not know.',
    ],
    [
      'items of a section that are no list',
      [{ linkId: 'section.child', item: 'x' }],
      'section.child.item is no list of objects.',
    ],
    [
      'answers that are no list',
      [{ linkId: 'talking.words', answer: code('yes') }],
      'talking.words.answer is no list of objects.',
    ],
    [
      'two answers where one is asked for',
      [answer('talking.words', code('yes'), code('not-yet'))],
      'talking.words has 2 answers.',
    ],
    [
      'none and something',
      [child(answer('conditions', code('none', NONE.system), code('a')))],
      'conditions says none and something.',
    ],
    [
      'none twice',
      [child(answer('conditions', code('none', NONE.system), code('none', NONE.system)))],
      'conditions says none and something.',
    ],
    [
      'an answer with more than we know',
      [answer('talking.words', { ...code('yes'), item: [] })],
      'talking.words has "item", which we do not know.',
    ],
    [
      'a number for a code',
      [answer('talking.words', { valueInteger: 1 })],
      'talking.words has "valueInteger", which we do not know.',
    ],
    [
      'a text for a code',
      [answer('talking.words', { valueString: 'yes' })],
      'talking.words has "valueString", which we do not know.',
    ],
    [
      'a coding that is none',
      [answer('talking.words', { valueCoding: 'yes' })],
      'talking.words has a coding that is none.',
    ],
    [
      'a coding with more than we know',
      [answer('talking.words', { valueCoding: { system: 'urn:x', code: 'yes', extension: [] } })],
      'talking.words has "extension", which we do not know.',
    ],
    [
      'a code that is not offered',
      [answer('talking.words', code('maybe'))],
      'talking.words has a code that is not offered.',
    ],
    [
      'a code of another system',
      [answer('talking.words', code('yes', 'urn:y'))],
      'talking.words has a code that is not offered.',
    ],
    ['a code where none is offered', [answer('no.options', code('yes'))], 'no.options has a code that is not offered.'],
    [
      'an empty code where none is offered',
      [answer('no.options', { valueCoding: {} })],
      'no.options has a code that is not offered.',
    ],
    ['a text for a number', [child(answer('ageMonths', { valueInteger: '30' }))], 'ageMonths has no valueInteger.'],
    [
      'a text for a truth value',
      [child(answer('interpreter', { valueBoolean: 'true' }))],
      'interpreter has no valueBoolean.',
    ],
    ['a number for a country', [child(answer('country', { valueString: 1 }))], 'country has no valueString.'],
    [
      'a country that is both',
      [child(answer('country', { valueString: 'IN', ...code('IN') }))],
      'country has "valueString", which we do not know.',
    ],
  ] as const)('has %s', (_, items, message) => {
    expect(faultIn(...items)).toBe(`damaged: ${message}`);
  });

  it.each([
    ['without its parts', [], 'not-counted.extension is no list of objects.'],
    ['of no question', [{ url: 'answer', ...code('yes') }], 'An answer that does not count names no question.'],
    [
      'of a question that we do not know',
      [{ url: 'question', valueString: 'talking.flies' }],
      'An answer that does not count names no question.',
    ],
    [
      'of a section',
      [{ url: 'question', valueString: 'section.child' }],
      'An answer that does not count names no question.',
    ],
    ['without an answer', [{ url: 'question', valueString: 'talking.words' }], 'talking.words has 0 answers.'],
  ])('has an answer that does not count %s', (_, parts, message) => {
    expect(faultOf(response(notCounted(...parts)))).toBe(`damaged: ${message}`);
  });

  it('has a question that is answered among the items and beside them too', () => {
    const parts = [
      { url: 'question', valueString: 'talking.words' },
      { url: 'answer', ...code('yes') },
    ];
    expect(faultOf(response(notCounted(...parts), answer('talking.words', code('yes'))))).toBe(
      'damaged: talking.words is answered twice.',
    );
  });
});
