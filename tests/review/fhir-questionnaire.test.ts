import { describe, expect, it } from 'vitest';
import { pseudoWords } from '../../src/i18n/pseudo-language';
import { HOME_LANGUAGES } from '../../src/model/visit';
import { wordsOf } from '../../src/review/fhir/languages';
import { questionnaireOf } from '../../src/review/fhir/questionnaire';
import { CONTENT } from '../../src/content/content';
import app from '../../locales/en/app.json';
import { ENGLISH } from '../content/english-words';
import { ALL_QUESTIONS } from '../content/all-questions';
import { EVERY_CHILD, EVERY_MONTH, catalogue, correctedMonths } from '../sweeps/child-walk';
import { everyItemOf, questionnaireFaults, type Json } from '../summary/fhir/checker';
import { INSTRUMENT, inFile, LANGUAGES, QUESTIONNAIRE } from '../summary/fhir/instrument';

const items = new Map(everyItemOf(QUESTIONNAIRE).map((item) => [item['linkId'], item]));
const list = (value: unknown): readonly Json[] => (value ?? []) as readonly Json[];

describe('the questionnaire', () => {
  it('asks every question, sign, group and all else that a visit says', () => {
    const visitParts = [
      ...['ageMonths', 'ageWeeks', 'weeksEarly', 'country', 'rightNow', 'worries', 'mainWorries', 'conditions'],
      ...['therapiesUnderway', 'hearing', 'homeLanguages', 'answeredBy', 'interpreter'],
    ];
    expect([...visitParts, ...ALL_QUESTIONS.map(({ id }) => id)].filter((id) => !items.has(id))).toEqual([]);
  });

  it('names no person, no other coding system, and stays a draft until a clinician has signed', () => {
    const text = JSON.stringify(QUESTIONNAIRE);
    expect(text).not.toMatch(/loinc|snomed|"(author|publisher|contact)"/i);
    expect(QUESTIONNAIRE['status']).toBe('draft');
    const systems = new Set([...text.matchAll(/"system":"([^"]+)"/g)].map(([, system]) => system));
    const foreign = [...systems].filter(
      (system) => !system?.startsWith('https://therapy-guide.example/fhir/CodeSystem/'),
    );
    expect(foreign.sort()).toEqual([
      'http://hl7.org/fhir/questionnaire-item-control',
      'urn:ietf:bcp:47',
      'urn:iso:std:iso:3166',
    ]);
  });

  it('offers the home languages that the page has words for', () => {
    expect(Object.keys(app.background.languageNames)).toEqual([...HOME_LANGUAGES]);
  });

  it('has at no age a question that hangs on itself by a circle', () => {
    const holdsAt = (month: number, { question, operator, answerInteger }: Json): boolean =>
      question === 'ageUsedMonths' &&
      (operator === '<' ? month < Number(answerInteger) : month >= Number(answerInteger));
    /** What a question still waits for at this age. */
    const waitsFor = (id: unknown, month: number): readonly unknown[] => {
      const conditions = list(items.get(id)?.['enableWhen']);
      return conditions.some((condition) => holdsAt(month, condition))
        ? []
        : [...new Set(conditions.map(({ question }) => question))];
    };
    const circles = (id: unknown, month: number, path: readonly unknown[] = []): readonly string[] =>
      path.includes(id)
        ? [[month, ...path, id].join(' ')]
        : waitsFor(id, month).flatMap((next) => circles(next, month, [...path, id]));
    expect(EVERY_MONTH.flatMap((month) => [...items.keys()].flatMap((id) => circles(id, month)))).toEqual([]);
  });

  it('asks each safety group at every age, for each has a line at every age', () => {
    const isDue = (age: number, { fromMonths, toMonths }: { fromMonths: number; toMonths: number }) =>
      fromMonths <= age && age <= toMonths;
    const empty = CONTENT.groups.flatMap(({ id }) =>
      EVERY_CHILD.filter(
        (child) =>
          !(catalogue.signsOfGroup.get(id) ?? []).some((sign) =>
            isDue(sign.age === 'real' ? child.ageMonths : correctedMonths(child), sign),
          ),
      ).map(({ ageMonths }) => `${id} at ${ageMonths}`),
    );
    expect(empty).toEqual([]);
  });
});

describe('the questionnaire in several languages', () => {
  const both = inFile(
    questionnaireOf(INSTRUMENT, [...LANGUAGES, { code: 'de', words: wordsOf(pseudoWords(ENGLISH, 'en-XA')) }]),
  );
  const other = everyItemOf(both);

  const translated = (value: Json, name: string): unknown => {
    const extension = list((value[`_${name}`] as Json | undefined)?.['extension']).at(-1);
    expect(extension?.['url']).toBe('http://hl7.org/fhir/StructureDefinition/translation');
    const [lang, content] = list(extension?.['extension']);
    expect(lang).toEqual({ url: 'lang', valueCode: 'de' });
    return content?.['valueString'];
  };

  it('is valid', () => expect(questionnaireFaults(both)).toEqual([]));

  it('is in every language that is offered', () => {
    expect(LANGUAGES.map(({ code }) => code)).toEqual(['en', 'ar', 'es', 'hi']);
  });

  it('has all in every text, title and answer', () => {
    expect(String(translated(both, 'title'))).toMatch(/^\[/);
    for (const item of other) {
      expect(String(translated(item, 'text'))).toMatch(/^\[.*~\]$/s);
      for (const { valueCoding } of list(item['answerOption'])) {
        const { display } = valueCoding as Json;
        expect(translated(valueCoding as Json, 'display')).not.toBe(display === 'Hungary' ? display : '');
      }
    }
  });

  it('has the same ids, codes and conditions as in one', () => {
    const bare = (text: string) => text.replace(/,"_\w+":\{"extension":\[.*?\]\}\]\}/g, '');
    const one = inFile(questionnaireOf(INSTRUMENT, LANGUAGES.slice(0, 1)));
    expect(bare(JSON.stringify(one))).toBe(JSON.stringify(one));
    expect(bare(JSON.stringify(both))).toBe(JSON.stringify(one));
  });

  it('names countries as the language does', () => {
    const hungary = list(other.find(({ linkId }) => linkId === 'country')?.['answerOption']).find(
      ({ valueCoding }) => (valueCoding as Json)['code'] === 'HU',
    );
    expect(translated(hungary?.['valueCoding'] as Json, 'display')).toBe('Ungarn');
  });
});
