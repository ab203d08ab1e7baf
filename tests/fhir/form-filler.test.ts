import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CONTENT } from '../../src/content/content';
import { pseudoWords } from '../../src/i18n/pseudo-language';
import { wordsOf } from '../../src/review/fhir/languages';
import { questionnaireOf } from '../../src/review/fhir/questionnaire';
import type { Visit } from '../../src/model/visit';
import { openBrowser } from '../journeys/support/open-browser';
import { ENGLISH } from '../content/english-words';
import { completeVisits } from '../sweeps/arbitrary-visit';
import { everyItemOf, type Json } from '../summary/fhir/checker';
import { inFile, INSTRUMENT, LANGUAGES, readBack, responseTo } from '../summary/fhir/instrument';
import { openFormPage, type FormPage } from './support/form-page';

const built = JSON.parse(readFileSync(join(import.meta.dirname, '../../dist/fhir/questionnaire.json'), 'utf8')) as Json;

/** Every answer by link id: codes with their systems, or bare values. */
function answersIn(response: Json): Readonly<Record<string, unknown>> {
  const list = (value: unknown) => (value ?? []) as readonly Json[];
  return Object.fromEntries(
    everyItemOf(response)
      .filter(({ answer }) => answer !== undefined)
      .map(({ linkId, answer }) => [
        linkId,
        list(answer).map(({ valueCoding, valueInteger, valueString, valueBoolean }) => {
          const { system, code } = (valueCoding ?? {}) as Json;
          return valueCoding ? [system, code] : (valueInteger ?? valueString ?? valueBoolean);
        }),
      ]),
  );
}

const around = { contentVersion: CONTENT.version, date: '2026-11-22', country: 'AT', interpreter: false } as const;
const VISITS: readonly Visit[] = fc
  .sample(completeVisits, { numRuns: 20, seed: 11 })
  .map((visit) => ({ ...visit, ...around, homeLanguages: ['en', 'pt-BR'], therapiesUnderway: [] }));

describe('a form filler that is not ours', () => {
  let browser: Browser;
  let form: FormPage;
  beforeAll(async () => {
    browser = await openBrowser();
    form = await openFormPage(browser);
  });
  afterAll(async () => {
    expect(form.errors).toEqual([]);
    expect(form.foreign()).toEqual([]);
    await form.close();
    await browser.close();
  });

  it.each(VISITS.map((visit, index) => [`child ${index + 1}, ${visit.ageMonths} months`, visit] as const))(
    'shows the answers of %s, and writes the same ones out again',
    async (_, visit) => {
      const response = inFile(responseTo(visit)) as unknown as Json;
      await form.show(built, response);
      const written = await form.exported();
      expect(answersIn(written)).toEqual(answersIn(response));
      expect(written['questionnaire']).toBe(response['questionnaire']);
      const read = readBack({ ...written, authored: visit.date });
      // what does not count stands beside the items, where another program does not look
      const { ageUsedMonths, ...asked } = answersIn(response);
      expect(ageUsedMonths).toBeDefined();
      const answers = Object.fromEntries(Object.entries(visit.answers).filter(([id]) => id in asked));
      expect(read).toEqual({ visit: { ...visit, answers } });
    },
  );

  it('is answered by hand: the age used is worked out, and the questions of that age open', async () => {
    await form.show(built);
    await form.write('ageMonths', '16');
    await form.write('weeksEarly', '12');
    await form.page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('input[id^="ageUsedMonths/"]')?.value === '13',
    );
    await form.choose('rightNow', 'none');
    expect(await form.item('safety.loss.known').count()).toBe(0);
    await form.choose('safety.loss', 'yes');
    await form.choose('safety.loss.known', 'followed');
    await form.choose('safety.spells', 'none');
    expect(await form.item('movement.fewSteps').count()).toBe(0);
    expect(await form.item('movement.cruises').count()).toBe(0);
    await form.choose('movement.pullsToStand', 'not-yet');
    await form.choose('movement.cruises', 'not-sure');
    await form.choose('everyday.hard', 'none');
    expect(readBack(await form.exported())).toMatchObject({
      visit: {
        ageMonths: 16,
        weeksEarly: 12,
        rightNow: 'none',
        contentVersion: CONTENT.version,
        answers: {
          'safety.loss': 'yes',
          'safety.loss.known': 'followed',
          'safety.spells': 'none',
          'movement.pullsToStand': 'not-yet',
          'movement.cruises': 'not-sure',
          'everyday.hard': [],
        },
      },
    });
  });

  it('keeps a second language of the questionnaire', async () => {
    const german = wordsOf(pseudoWords(ENGLISH, 'en-XA'));
    const both = inFile(questionnaireOf(INSTRUMENT, [...LANGUAGES, { code: 'de', words: german }]));
    await form.show(both);
    await form.write('ageMonths', '30');
    await form.choose('safety.loss', 'no');
    expect(answersIn(await form.exported())).toMatchObject({ ageMonths: [30] });
    const translated = (questionnaire: Json) =>
      everyItemOf(questionnaire)
        .filter(({ type }) => type !== 'display')
        .map(({ linkId, _text }) => [linkId, _text]);
    const kept = translated(await form.exportedQuestionnaire());
    expect(kept.length).toBeGreaterThan(300);
    expect(kept).toEqual(translated(both));
  });
});
