import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questionnaireFaults } from '../summary/fhir/checker';
import { inFile, responseTo, wholeVisits } from '../summary/fhir/instrument';
import { loadValidators } from './support/validators';

const built = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../dist/fhir/questionnaire.json'), 'utf8'),
) as object;
const RESPONSES = 300;
const responses = fc.sample(wholeVisits, { numRuns: RESPONSES, seed: 4 }).map((visit) => inFile(responseTo(visit)));

describe.each(loadValidators())('$name', ({ faultsIn }) => {
  it('finds nothing in the questionnaire of the build', () => expect(faultsIn(built)).toEqual([]));

  it(`finds nothing in ${RESPONSES} responses`, () => {
    expect(responses).toHaveLength(RESPONSES);
    expect(responses.flatMap(faultsIn)).toEqual([]);
  });

  it('would find an element that does not exist', () => {
    expect(faultsIn({ ...built, questions: [] })).not.toEqual([]);
    expect(faultsIn({ ...responses[0], answers: [] })).not.toEqual([]);
  });
});

it('is the file that the own checker has looked at', () => expect(questionnaireFaults(built)).toEqual([]));
