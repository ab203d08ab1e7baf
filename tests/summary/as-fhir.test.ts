import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guide } from '../../src/guidance/guide';
import { QUESTIONNAIRE_URL } from '../../src/summary/fhir-items';
import { catalogue, visitOf } from '../sweeps/child-walk';
import { everyItemOf, questionnaireFaults, responseFaults, type Json } from './fhir/checker';
import { visitFromFhir } from '../../src/wizard/read-fhir';
import { inFile, ITEMS, QUESTIONNAIRE, readBack, responseTo, wholeVisits } from './fhir/instrument';
import { pairFaults } from './fhir/pair-checker';

const itemOf = (response: unknown, id: string): Json | undefined =>
  everyItemOf(inFile(response)).find(({ linkId }) => linkId === id);
const codesOf = (response: unknown, id: string) =>
  ((itemOf(response, id)?.['answer'] ?? []) as { valueCoding?: { code: string } }[]).map(
    ({ valueCoding }) => valueCoding?.code,
  );

describe('a visit as a FHIR response', () => {
  it(
    'comes back as it was, and 1,000 pairs of response and questionnaire raise no false alarm',
    { timeout: 240_000 },
    () => {
      expect(questionnaireFaults(inFile(QUESTIONNAIRE))).toEqual([]);
      fc.assert(
        fc.property(wholeVisits, (visit) => {
          const response = inFile(responseTo(visit)) as unknown as Json;
          expect(readBack(response)).toEqual({ visit });
          expect(responseFaults(response)).toEqual([]);
          expect(pairFaults(QUESTIONNAIRE, response)).toEqual([]);
        }),
        { numRuns: 1000 },
      );
    },
  );

  it('is the same with all that the rules say as with the part that it needs', () => {
    fc.assert(
      fc.property(wholeVisits, (visit) => {
        expect(inFile(responseTo(visit, guide(visit, catalogue)))).toEqual(inFile(responseTo(visit)));
      }),
      { numRuns: 30 },
    );
  });

  const child = { ageMonths: 30, date: '2026-11-22', contentVersion: '2026.2' };

  it('names the questionnaire with its version, the day without a time, and nobody', () => {
    const response = inFile(responseTo(visitOf(child)));
    expect(response).toMatchObject({ questionnaire: `${QUESTIONNAIRE_URL}|2026.2`, authored: '2026-11-22' });
    expect(Object.keys(response)).not.toEqual(expect.arrayContaining(['subject']));
    expect(JSON.stringify(response)).not.toMatch(/"(subject|author|source|name|contained|encounter)":/);
  });

  it('tells "not sure", a question without an answer, and a question that was not asked apart', () => {
    const response = responseTo(visitOf(child, { 'safety.loss': 'not-sure' }));
    expect(codesOf(response, 'safety.loss')).toEqual(['not-sure']);
    expect(itemOf(response, 'safety.hearing')).toMatchObject({ linkId: 'safety.hearing' });
    expect(itemOf(response, 'safety.hearing')).not.toHaveProperty('answer');
    expect(itemOf(response, 'talking.babbles')).toBeUndefined();
  });

  it('tells "none of these" and "not said" apart', () => {
    const response = responseTo(visitOf({ ...child, conditions: [] }));
    expect(codesOf(response, 'conditions')).toEqual(['none']);
    expect(itemOf(response, 'worries')).toBeUndefined();
  });

  it('is in progress while a question is open', () => {
    expect(responseTo(visitOf(child)).status).toBe('in-progress');
  });

  it('keeps an answer that no longer counts out of the items, and keeps it', () => {
    const visit = visitOf(child, { 'talking.babbles': 'not-yet' });
    const response = responseTo(visit);
    expect(itemOf(response, 'talking.babbles')).toBeUndefined();
    expect(JSON.stringify(response.extension)).toContain('talking.babbles');
    expect(readBack(response)).toEqual({ visit });
  });

  it('shows a sign whose group was not answered under a group that says so', () => {
    const visit = visitOf(child, { 'safety.blankSpells': 'yes' });
    const response = responseTo(visit);
    expect(codesOf(response, 'safety.spells')).toEqual(['some']);
    expect(codesOf(response, 'safety.blankSpells')).toEqual(['yes']);
    expect(readBack(response)).toEqual({ visit });
  });

  it('says what a parent tapped: both wordings where the words change with the sixth birthday', () => {
    const response = responseTo(
      visitOf(
        { ageMonths: 80, worries: ['worry.stutter'] },
        { 'fluency.getsStuck': 'often', 'talking.jumbledSentences': 'sometimes' },
      ),
    );
    expect(JSON.stringify(itemOf(response, 'fluency.getsStuck'))).toContain('"display":"Often / A lot"');
    expect(JSON.stringify(itemOf(response, 'talking.jumbledSentences'))).toContain('"display":"A little"');
  });

  it('holds no therapy but those under way, no level, no area status and no flag', () => {
    const visit = visitOf(child, { 'safety.loss': 'yes', 'talking.twoWords': 'not-yet' });
    const { flags } = guide(visit, catalogue);
    expect(flags.length).toBeGreaterThan(0);
    const text = JSON.stringify(responseTo(visit, guide(visit, catalogue)));
    expect(text).not.toMatch(/flag\.|CodeSystem\/therapy|good-reason|some-reason|concern"|"watch"/);
  });
});

describe('a FHIR file that a stranger hands in', () => {
  const visit = visitOf(
    { ageMonths: 30, weeksEarly: 6, worries: ['worry.talking'], contentVersion: '2026.2', date: '2026-11-22' },
    { 'safety.loss': 'no', 'talking.gainsWords': 'yes', 'everyday.hard': [], 'talking.babbles': 'yes' },
  );
  const text = JSON.stringify(responseTo(visit));
  const changed = (from: string | RegExp, to: string): unknown => {
    const other = text.replace(from, to);
    expect(other).not.toBe(text);
    return JSON.parse(other) as unknown;
  };

  it.each([
    ['a number', 7, 'not-ours'],
    ['a list', [], 'not-ours'],
    ['another resource', { resourceType: 'Patient' }, 'not-ours'],
    [
      'a response to something else',
      { resourceType: 'QuestionnaireResponse', questionnaire: 'https://x.example/q' },
      'other-questions',
    ],
    [
      'one without answers',
      { resourceType: 'QuestionnaireResponse', questionnaire: QUESTIONNAIRE_URL, status: 'completed' },
      'damaged',
    ],
  ])('is refused: %s', (_, file, problem) => {
    expect(readBack(file)).toMatchObject({ problem });
  });

  it.each([
    ['a question that we do not know', '"linkId":"safety.loss"', '"linkId":"safety.lost"'],
    ['a link id that would be a property of every object', '"linkId":"safety.loss"', '"linkId":"__proto__"'],
    ['a question in the wrong place', '"linkId":"safety.loss"', '"linkId":"everyday.hard"'],
    ['a code of another system', 'CodeSystem/safety', 'CodeSystem/skill'],
    ['a code that is no choice', '"code":"no"', '"code":"maybe"'],
    ['a text for a number', '"valueInteger":30', '"valueInteger":"30"'],
    ['an age out of range', '"valueInteger":30', '"valueInteger":300'],
    ['an age used that does not follow', /("linkId":"ageUsedMonths".*?"valueInteger":)\d+/.source, ''],
    ['a part that changes the meaning', '"status":', '"modifierExtension":[],"status":'],
    ['a response that was entered in error', '"in-progress"', '"entered-in-error"'],
    ['a date that is none', '2026-11-22', '2026-13-45'],
    ['a version that is none', '|2026.2', '|latest'],
    ['an empty list of answers', /"answer":\[\{"valueInteger":30\}\]/.source, '"answer":[]'],
  ])('is damaged: %s', (about, from, to) => {
    const isPattern = about === 'an age used that does not follow' || about === 'an empty list of answers';
    const by = about === 'an age used that does not follow' ? '$17' : to;
    expect(readBack(changed(isPattern ? new RegExp(from) : from, by))).toMatchObject({ problem: 'damaged' });
  });

  it('is damaged where it answers a question twice', () => {
    const twice = changed(/\{"linkId":"safety\.loss".*?\}\]\},/, '$&$&');
    expect(readBack(twice)).toMatchObject({ problem: 'damaged', about: 'safety.loss is there twice.' });
  });

  it('is read without what was retired since', () => {
    const retired = [
      { list: 'questions', id: 'safety.was', number: 999, version: '2026.2', reason: 'x' },
      { list: 'worries', id: 'worry.was', number: 999, version: '2026.2', reason: 'x' },
    ] as const;
    const older = { ...catalogue, content: { ...catalogue.content, retired } };
    const file = JSON.parse(
      text
        .replace('{"linkId":"safety.loss"', '{"linkId":"safety.was","answer":[{"valueCoding":{"code":"x"}}]},$&')
        .replace('"code":"worry.talking"', '"code":"worry.was"'),
    ) as unknown;
    expect(readBack(file)).toMatchObject({ problem: 'damaged' });
    expect(visitFromFhir(file, ITEMS, older)).toEqual({ visit: { ...visit, worries: [] } });
  });

  it('is read when a record system has added who and when', () => {
    const file = {
      ...(JSON.parse(text) as object),
      id: 'a1',
      subject: { reference: 'Patient/1' },
      authored: '2026-11-22T10:00:00Z',
    };
    expect(readBack(file)).toEqual({ visit });
  });
});
