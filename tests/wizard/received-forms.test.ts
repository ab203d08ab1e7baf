import { describe, expect, it } from 'vitest';
import { CONTENT } from '../../src/content/content';
import { catalogueOf } from '../../src/guidance/catalogue';
import type { Visit } from '../../src/model/visit';
import { asCode } from '../../src/summary/as-code';
import { lettersOf } from '../../src/summary/code-letters';
import { bytesOfNumbers } from '../../src/summary/code-parts';
import { QUESTIONNAIRE_URL, type FhirItem } from '../../src/summary/fhir-items';
import { codeBookOf } from '../../src/wizard/code-book';
import { openReceived, type Reader } from '../../src/wizard/received';

const catalogue = catalogueOf(CONTENT);
const book = codeBookOf(catalogue);
const VISIT: Visit = { v: 1, ageMonths: 20, answers: { 'talking.threeWords': 'not-yet' } };
const code = () => asCode(VISIT, book);
const ITEMS: readonly FhirItem[] = [{ linkId: 'ageMonths', type: 'integer', label: () => '' }];
const READER: Reader = { catalogue, book, fhirItems: () => ITEMS };
const open = (given: string, reader = READER) => openReceived(given, reader);
const marked = (of: string) => `<!doctype html><!--therapy-guide-visit:${of}--><p>x</p>`;
const response = (changes: object = {}) =>
  JSON.stringify({
    resourceType: 'QuestionnaireResponse',
    questionnaire: QUESTIONNAIRE_URL,
    status: 'completed',
    item: [{ linkId: 'ageMonths', answer: [{ valueInteger: 30 }] }],
    ...changes,
  });

describe('what was handed over', () => {
  it.each([
    ['a code', () => code()],
    ['a code in small letters, with space around it', () => ` ${code().toLowerCase()}\n`],
    ['a link', () => `https://guide.example/#s=${code()}`],
    ['a file', () => marked(code())],
    ['a file with space in front', () => `\r\n ${marked(code())}`],
    ['a file that was pasted without its tags', () => `Dear doctor <!--therapy-guide-visit:${code()}-->`],
  ])('is opened as %s', (_, given) => {
    expect(open(given())).toEqual({ visit: VISIT });
  });

  it('is opened as a FHIR response, for which alone its items are made', () => {
    expect(open(` ${response()}`)).toEqual({ visit: { v: 1, ageMonths: 30, answers: {} } });
    const noItems = {
      ...READER,
      fhirItems: () => {
        throw new Error('made for nothing');
      },
    };
    expect(open(code(), noItems)).toEqual({ visit: VISIT });
    expect(() => open(response(), noItems)).toThrow('made for nothing');
  });

  it.each([
    ['nothing', ''],
    ['words', 'Dear doctor'],
    ['a page of somebody else, though it names a link like ours', '<p>https://guide.example/#s=ABCDEFGH</p>'],
    ['broken JSON of somebody else', '{"a":'],
    ['another resource', '{"resourceType":"Patient"}'],
  ])('is not ours: %s', (_, given) => {
    expect(open(given)).toEqual({ problem: 'not-ours' });
  });

  it('answers other questions', () => {
    expect(open(response({ questionnaire: 'urn:x' }))).toEqual({ problem: 'other-questions' });
  });

  it.each([
    ['a link that is cut', () => 'https://guide.example/#s='],
    ['a code with a wrong letter', () => `${code().slice(0, -1)}${code().endsWith('A') ? 'B' : 'A'}`],
    ['a file whose marker is not whole', () => marked(code()).replace('-->', '')],
    ['a file of two visits', () => marked(code()) + marked(asCode({ ...VISIT, ageMonths: 21 }, book))],
    ['a code of a child of 300 months', () => asCode({ ...VISIT, ageMonths: 300 }, book)],
    ['our FHIR file, cut', () => response().slice(0, -1)],
    ['a response of a child of 300 months', () => response().replace('30', '300')],
  ])('is damaged: %s', (_, given) => {
    expect(open(given())).toEqual({ problem: 'damaged' });
  });

  it('is newer', () => {
    expect(open(lettersOf(bytesOfNumbers([2, 1, 30])))).toEqual({ problem: 'newer' });
    expect(open(response({ questionnaire: `${QUESTIONNAIRE_URL}|9999.1`, item: [{ linkId: 'later' }] }))).toEqual({
      problem: 'newer',
    });
  });

  it('shows a fault of our own as one, and does not call a good code damaged', () => {
    const broken = { ...READER, catalogue: { ...catalogue, content: undefined as never } };
    expect(() => open(code(), broken)).toThrow(TypeError);
  });
});
