import { describe, expect, it } from 'vitest';
import { CONTENT } from '../../src/content/content';
import { catalogueOf } from '../../src/guidance/catalogue';
import { QUESTIONNAIRE_URL, type FhirItem } from '../../src/summary/fhir-items';
import { visitFromFhir } from '../../src/wizard/read-fhir';

const RETIRED = [{ list: 'questions', id: 'safety.was', number: 999, version: '2026.2', reason: 'x' }] as const;
const catalogue = catalogueOf({ ...CONTENT, version: '2026.9', retired: RETIRED });
const label = () => '';
const ITEMS: readonly FhirItem[] = [
  { linkId: 'ageMonths', type: 'integer', label },
  { linkId: 'weeksEarly', type: 'integer', label },
  { linkId: 'ageUsedMonths', type: 'integer', label },
  {
    linkId: 'safety.loss',
    type: 'choice',
    label,
    options: [
      { system: 'urn:x', code: 'no' },
      { system: 'urn:x', code: 'bad' },
    ],
  },
];
const age = (linkId: string, valueInteger: number) => ({ linkId, answer: [{ valueInteger }] });
const loss = (code: string) => ({ linkId: 'safety.loss', answer: [{ valueCoding: { system: 'urn:x', code } }] });
const response = (version: string | undefined, ...item: readonly object[]) => ({
  resourceType: 'QuestionnaireResponse',
  questionnaire: version === undefined ? QUESTIONNAIRE_URL : `${QUESTIONNAIRE_URL}|${version}`,
  status: 'completed',
  item,
});
const read = (resource: unknown) => visitFromFhir(resource, ITEMS, catalogue);
const OLD = age('ageMonths', 30);

describe('the visit in a FHIR file', () => {
  it('is its parts and its answers, each where it belongs', () => {
    expect(read(response('2026.2', OLD, age('weeksEarly', 6), loss('no')))).toEqual({
      visit: { v: 1, contentVersion: '2026.2', ageMonths: 30, weeksEarly: 6, answers: { 'safety.loss': 'no' } },
    });
    expect(read(response(undefined, OLD))).toEqual({ visit: { v: 1, ageMonths: 30, answers: {} } });
  });

  it('has lost what is asked no more', () => {
    expect(read(response('2026.2', OLD, { linkId: 'safety.was', answer: [{ valueInteger: 1 }] }))).toEqual({
      visit: { v: 1, contentVersion: '2026.2', ageMonths: 30, answers: {} },
    });
  });

  it('may name the age used, which must be the one that follows, and never below birth', () => {
    const early = [age('ageMonths', 10), age('weeksEarly', 8)];
    expect(read(response(undefined, ...early, age('ageUsedMonths', 8)))).toHaveProperty('visit.ageMonths', 10);
    expect(read(response(undefined, ...early, age('ageUsedMonths', 8)))).not.toHaveProperty('visit.ageUsedMonths');
    expect(read(response(undefined, ...early, age('ageUsedMonths', 10)))).toEqual({
      problem: 'damaged',
      about: 'The age used is 8 months, and the response says otherwise.',
    });
    const unborn = [age('ageMonths', 1), age('weeksEarly', 12)];
    expect(read(response(undefined, ...unborn, age('ageUsedMonths', 0)))).toHaveProperty('visit.ageMonths', 1);
  });

  it('says what is wrong with one that is none', () => {
    expect(read('x')).toEqual({ problem: 'not-ours', about: 'This is no QuestionnaireResponse.' });
    expect(read({ ...response(undefined, OLD), questionnaire: 'urn:x' })).toEqual({
      problem: 'other-questions',
      about: 'It answers another questionnaire.',
    });
    expect(read(response(undefined, OLD, { linkId: 'x' }))).toEqual({
      problem: 'damaged',
      about: 'There is no item "x" here.',
    });
    expect(read(response(undefined, age('ageMonths', 300)))).toMatchObject({
      problem: 'damaged',
      about: expect.stringContaining('300') as string,
    });
    expect(read(response('latest', OLD))).toMatchObject({ problem: 'damaged' });
  });

  it.each(['2026.10', '2026.100', '2027.1'])(
    'of version %s is newer than 2026.9, where it holds what is not known here',
    (version) => {
      expect(read(response(version, OLD, { linkId: 'x' }))).toEqual({
        problem: 'newer',
        about: 'There is no item "x" here.',
      });
      expect(read(response(version, OLD, loss('bad')))).toMatchObject({ problem: 'newer' });
      expect(read(response(version, OLD))).toEqual({
        visit: { v: 1, contentVersion: version, ageMonths: 30, answers: {} },
      });
    },
  );

  it.each(['2026.9', '2026.8', '2025.10', '2026', '2026.x', 'x2027.1', '2027.1x', '20270.1', 'latest', ''])(
    'of version "%s" is not newer: it is damaged',
    (version) => {
      expect(read(response(version, OLD, { linkId: 'x' }))).toMatchObject({ problem: 'damaged' });
    },
  );

  it('passes a fault of our own on', () => {
    const broken = { ...catalogue, questions: undefined as never };
    expect(() => visitFromFhir(response(undefined, OLD), ITEMS, broken)).toThrow(TypeError);
  });
});
