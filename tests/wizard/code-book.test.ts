import { describe, expect, it } from 'vitest';
import { CONTENT } from '../../src/content/content';
import { catalogueOf } from '../../src/guidance/catalogue';
import { RETIRABLE } from '../../src/model/retired';
import { codeBookOf } from '../../src/wizard/code-book';

const RETIRED = RETIRABLE.map((list, index) => ({
  list,
  id: `${list}.was`,
  number: 9000 + index,
  version: '2027.1',
  reason: 'test',
}));
const book = () => codeBookOf(catalogueOf({ ...CONTENT, retired: RETIRED }));
const numbersOf = (list: readonly { readonly id: string; readonly number: number }[]) =>
  list.map(({ id, number }) => [id, number]);

describe('the numbers of a compact code', () => {
  it('are those of all worries, conditions and flags, what is asked no more among them', () => {
    const { worries, conditions, flags } = book();
    expect([...worries]).toEqual([...numbersOf(CONTENT.worries), ['worries.was', 9001]]);
    expect([...conditions]).toEqual([...numbersOf(CONTENT.conditions), ['conditions.was', 9002]]);
    expect([...flags]).toEqual([...numbersOf(CONTENT.flags), ['flags.was', 9003]]);
  });

  it('are those of each question, with what it can be answered with, and whether several can be ticked', () => {
    const { questions } = book();
    const catalogue = catalogueOf(CONTENT);
    expect([...questions.keys()]).toEqual([...catalogue.questions.keys()]);
    expect(questions.get('talking.twoWords')).toEqual({
      number: catalogue.questions.get('talking.twoWords')?.number,
      choices: ['yes', 'sometimes', 'not-yet', 'no-chance', 'not-sure'],
      isList: false,
    });
    expect(questions.get('safety.loss.what')).toMatchObject({
      choices: expect.arrayContaining(['words']) as never,
      isList: true,
    });
    expect([...questions.values()].filter(({ isList }) => isList)).toHaveLength(
      [...catalogue.questions.values()].filter(({ list }) => list).length,
    );
  });

  it('name a question that is asked no more by its number alone', () => {
    const { questions, retiredQuestions } = book();
    expect([...retiredQuestions]).toEqual([9000]);
    expect(questions.has('questions.was')).toBe(false);
  });
});
