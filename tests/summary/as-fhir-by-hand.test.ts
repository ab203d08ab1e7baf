import { describe, expect, it } from 'vitest';
import type { CountedAnswer } from '../../src/model/guidance';
import type { Visit } from '../../src/model/visit';
import { asFhir, type Counted } from '../../src/summary/as-fhir';
import { NONE, type FhirItem, type FhirOption } from '../../src/summary/fhir-items';
import type { Words } from '../../src/summary/question-names';

const BASE = 'https://therapy-guide.example/fhir';
/** Words that are their own keys. */
const t: Words = Object.assign((key: string) => `«${key}»`, { has: () => true });
const option = (system: string, code: string): FhirOption => ({ system, code, label: (words) => words(code) });
const item = (linkId: string, type: FhirItem['type'], changes: Partial<FhirItem> = {}): FhirItem => ({
  linkId,
  type,
  label: (words) => words(linkId),
  ...changes,
});
const list = (linkId: string, ...options: readonly FhirOption[]) =>
  item(linkId, 'choice', { isList: true, options: [...options, option(NONE.system, NONE.code)] });
const choices = (linkId: string, ...codes: readonly string[]) =>
  item(linkId, 'choice', { options: codes.map((code) => option('urn:x', code)) });

const ITEMS: readonly FhirItem[] = [
  item('section.child', 'group', {
    items: [
      item('ageMonths', 'integer'),
      item('ageUsedMonths', 'integer'),
      // known everywhere by its code, so without a word
      item('country', 'open-choice', { options: [{ system: 'urn:iso', code: 'IN' }] }),
      item('interpreter', 'boolean'),
      item('homeLanguages', 'open-choice', {
        isList: true,
        options: [option('urn:bcp', 'hi'), option(NONE.system, 'none')],
      }),
      list('conditions', option('urn:x', 'condition.autism')),
    ],
  }),
  item('section.safety', 'group', {
    items: [
      choices('safety.spells', 'none', 'some'),
      item('safety.spells.signs', 'group', { items: [choices('safety.fit', 'no', 'yes')] }),
    ],
  }),
  item('section.empty', 'group', { items: [choices('never.asked', 'yes')] }),
  choices('talking.words', 'yes', 'not-yet'),
  list('everyday.hard', option('urn:x', 'senses'), option('urn:x', 'gait')),
];
const answered = (id: string, choice: CountedAnswer['choice'], kind: CountedAnswer['kind']): CountedAnswer => ({
  id,
  choice,
  kind,
  area: 'safety',
});
const NOTHING: Counted = { answers: [], ignored: [], unanswered: [], complete: true, ageUsedMonths: 28 };
const respond = (visit: Partial<Visit> = {}, counted: Partial<Counted> = {}) =>
  asFhir({ v: 1, ageMonths: 30, answers: {}, ...visit }, { ...NOTHING, ...counted }, ITEMS, t, 'en');
const child = (...items: readonly object[]) => ({
  linkId: 'section.child',
  text: '«section.child»',
  item: [
    { linkId: 'ageMonths', text: '«ageMonths»', answer: [{ valueInteger: 30 }] },
    { linkId: 'ageUsedMonths', text: '«ageUsedMonths»', answer: [{ valueInteger: 28 }] },
    ...items,
  ],
});
const coded = (code: string) => ({ valueCoding: { system: 'urn:x', code, display: `«${code}»` } });

describe('a visit as a FHIR response', () => {
  it('without any answer is the age alone, complete or in progress', () => {
    const alone = {
      resourceType: 'QuestionnaireResponse',
      language: 'en',
      questionnaire: `${BASE}/Questionnaire/therapy-guide`,
      status: 'completed',
      item: [child()],
    };
    expect(respond()).toStrictEqual(alone);
    expect(respond({}, { complete: false })).toStrictEqual({ ...alone, status: 'in-progress' });
  });

  it('names the version of the questions and the day, where they are known', () => {
    expect(respond({ contentVersion: '2026.2', date: '2026-11-22' })).toMatchObject({
      questionnaire: `${BASE}/Questionnaire/therapy-guide|2026.2`,
      authored: '2026-11-22',
    });
  });

  it('writes numbers, truth, codes, and what is not offered as a bare text', () => {
    const given = (visit: Partial<Visit>) => respond(visit).item;
    expect(given({ interpreter: false })).toStrictEqual([
      child({ linkId: 'interpreter', text: '«interpreter»', answer: [{ valueBoolean: false }] }),
    ]);
    expect(given({ country: 'IN' })).toStrictEqual([
      child({ linkId: 'country', text: '«country»', answer: [{ valueCoding: { system: 'urn:iso', code: 'IN' } }] }),
    ]);
    expect(given({ country: 'ZW' })).toStrictEqual([
      child({ linkId: 'country', text: '«country»', answer: [{ valueString: 'ZW' }] }),
    ]);
    expect(given({ homeLanguages: ['hi', 'pt-BR'] })).toStrictEqual([
      child({
        linkId: 'homeLanguages',
        text: '«homeLanguages»',
        answer: [{ valueCoding: { system: 'urn:bcp', code: 'hi', display: '«hi»' } }, { valueString: 'pt-BR' }],
      }),
    ]);
  });

  it('tells "none of these" from a language that is called so', () => {
    const none = { valueCoding: { system: NONE.system, code: 'none', display: '«none»' } };
    expect(respond({ conditions: [] }).item).toStrictEqual([
      child({ linkId: 'conditions', text: '«conditions»', answer: [none] }),
    ]);
    expect(respond({ homeLanguages: ['none'] }).item).toStrictEqual([
      child({ linkId: 'homeLanguages', text: '«homeLanguages»', answer: [{ valueString: 'none' }] }),
    ]);
  });

  it('holds what was answered, what was asked and left open without an answer, and nothing else', () => {
    const visit = { answers: { 'talking.words': 'not-yet', 'everyday.hard': ['gait', 'senses'] } };
    expect(respond(visit, { unanswered: ['safety.spells'] }).item).toStrictEqual([
      child(),
      {
        linkId: 'section.safety',
        text: '«section.safety»',
        item: [{ linkId: 'safety.spells', text: '«safety.spells»' }],
      },
      { linkId: 'talking.words', text: '«talking.words»', answer: [coded('not-yet')] },
      { linkId: 'everyday.hard', text: '«everyday.hard»', answer: [coded('gait'), coded('senses')] },
    ]);
  });

  it('marks a group that was not answered itself: one of its signs was', () => {
    const group = answered('safety.spells', 'some', 'group');
    const sign = answered('safety.fit', 'yes', 'safety');
    const safety = (answers: Visit['answers']) => respond({ answers }, { answers: [group, sign] }).item[1];
    const signs = {
      linkId: 'safety.spells.signs',
      text: '«safety.spells.signs»',
      item: [{ linkId: 'safety.fit', text: '«safety.fit»', answer: [coded('yes')] }],
    };
    const mark = { extension: [{ url: `${BASE}/StructureDefinition/implied`, valueBoolean: true }] };
    const spells = { linkId: 'safety.spells', text: '«safety.spells»' };
    expect(safety({ 'safety.fit': 'yes' })).toMatchObject({
      item: [{ ...spells, answer: [{ ...mark, ...coded('some') }] }, signs],
    });
    expect(safety({ 'safety.fit': 'yes', 'safety.spells': 'some' })).toStrictEqual({
      linkId: 'section.safety',
      text: '«section.safety»',
      item: [{ ...spells, answer: [coded('some')] }, signs],
    });
    // what counts and is no group is as good as answered
    expect(respond({}, { answers: [group, sign] }).item[1]?.item?.[1]).toStrictEqual(signs);
  });

  it('puts an answer that does not count beside the others, and what was seen', () => {
    const visit = {
      answers: { 'talking.words': 'not-yet', 'everyday.hard': [], 'of.no.item': 'yes' },
      seen: ['flag.limp:today', 'flag.rightNow:emergency'],
    };
    const response = respond(visit, { ignored: ['talking.words', 'everyday.hard', 'of.no.item'] });
    expect(response.item).toStrictEqual([child()]);
    const notCounted = (id: string, answer: object) => ({
      url: `${BASE}/StructureDefinition/not-counted`,
      extension: [
        { url: 'question', valueString: id },
        { url: 'answer', ...answer },
      ],
    });
    expect(response.extension).toStrictEqual([
      notCounted('talking.words', coded('not-yet')),
      notCounted('everyday.hard', { valueCoding: { system: NONE.system, code: 'none', display: '«none»' } }),
      { url: `${BASE}/StructureDefinition/seen`, valueString: 'flag.limp:today flag.rightNow:emergency' },
    ]);
  });

  it('tells that nothing was seen from not knowing it', () => {
    expect(respond({ seen: [] }).extension).toStrictEqual([
      { url: `${BASE}/StructureDefinition/seen`, valueString: 'none' },
    ]);
    expect(respond()).not.toHaveProperty('extension');
  });
});
