import { describe, expect, it } from 'vitest';
import { CONTENT } from '../../src/content/content';
import { AREA_IDS } from '../../src/model/area';
import { ALL_QUESTIONS, doubled } from './all-questions';

const FACT = '[a-z][A-Za-z0-9]*';
const PLACES = ['safety', 'gates', 'everyday', 'closing'];
const isQuestionId = (id: string) =>
  new RegExp(`^(${[...AREA_IDS, ...PLACES].join('|')})\\.${FACT}(\\.${FACT})?$`).test(id);
const inOrder = (values: readonly number[]) => values.every((value, index) => value === index + 1);

describe('ids and numbers', () => {
  it('gives each question of any kind an id of its own', () => {
    expect(doubled(ALL_QUESTIONS.map(({ id }) => id))).toEqual([]);
  });

  it('gives each question of any kind a number of its own', () => {
    expect(doubled(ALL_QUESTIONS.map(({ number }) => number))).toEqual([]);
  });

  it('uses small whole numbers', () => {
    const all = [
      ...ALL_QUESTIONS,
      ...CONTENT.worries,
      ...CONTENT.conditions,
      ...CONTENT.flags,
      ...Object.values(CONTENT.areas),
    ];
    expect(all.filter(({ number }) => !Number.isInteger(number) || number < 1 || number > 999)).toEqual([]);
  });

  it.each([
    ['worries', CONTENT.worries],
    ['conditions', CONTENT.conditions],
    ['flags', CONTENT.flags],
    ['rules for others to ask', CONTENT.rules.alsoAsk.map(({ id }, index) => ({ id, number: index }))],
    ['rules of status', CONTENT.rules.status.map(({ id }, index) => ({ id, number: index }))],
    ['rules of level', CONTENT.rules.level.map(({ id }, index) => ({ id, number: index }))],
    ['rules of the first call', CONTENT.rules.first.map(({ id }, index) => ({ id, number: index }))],
    ['countries', CONTENT.countries.map(({ code }, index) => ({ id: code, number: index }))],
    ['signs of the panel', CONTENT.rightNow.map(({ id }, index) => ({ id, number: index }))],
    ['areas', Object.entries(CONTENT.areas).map(([id, { number }]) => ({ id, number }))],
  ])('names no two %s alike and numbers no two alike', (_, entries: readonly { id: string; number: number }[]) => {
    expect(entries.length).toBeGreaterThan(0);
    expect(doubled(entries.map(({ id }) => id))).toEqual([]);
    expect(doubled(entries.map(({ number }) => number))).toEqual([]);
  });

  it('writes each question id as area.nameOfTheFact', () => {
    expect(ALL_QUESTIONS.map(({ id }) => id).filter((id) => !isQuestionId(id))).toEqual([]);
  });

  it.each([
    'talking',
    'talking.',
    'speech.twoWords',
    'talking.Two',
    'talking.two-words',
    'talking.a.b.c',
    'talking.two words',
  ])('would notice the id %s', (id) => expect(isQuestionId(id)).toBe(false));

  it('puts the area of a skill or worry in front of its id', () => {
    expect(CONTENT.questions.filter(({ id, area }) => !id.startsWith(`${area}.`)).map(({ id }) => id)).toEqual([]);
  });

  it('writes worries, conditions and flags with their word in front', () => {
    const named = [
      ...CONTENT.worries.map(({ id }) => ['worry', id]),
      ...CONTENT.conditions.map(({ id }) => ['condition', id]),
      ...CONTENT.flags.map(({ id }) => ['flag', id]),
    ];
    expect(named.filter(([word, id]) => !new RegExp(`^${word}\\.${FACT}$`).test(id ?? ''))).toEqual([]);
  });

  it('never writes an urgency into the id of a flag', () => {
    expect(CONTENT.flags.map(({ id }) => id).filter((id) => /emergency|today|soon|book/i.test(id))).toEqual([]);
  });

  it('has the twenty areas of the contract, in its order', () => {
    const contract =
      'hearing, understanding, talking, sounds, connecting, fluency, voice, feeding, hands, drawing, self-care, senses, feelings, play, movement, balance, tone, gait, head, pain';
    expect(AREA_IDS.join(', ')).toBe(contract);
    expect(Object.keys(CONTENT.areas).join(', ')).toBe(contract);
    expect(inOrder(Object.values(CONTENT.areas).map(({ number }) => number))).toBe(true);
  });

  it('writes the version as a year and a number', () => {
    expect(CONTENT.version).toMatch(/^20\d\d\.[1-9]\d*$/);
  });

  it('has the seven kinds, each in the list that is its own', () => {
    const kinds = (list: readonly { kind?: string }[]) => [...new Set(list.map(({ kind }) => kind))].sort();
    expect(kinds(CONTENT.questions)).toEqual(['skill', 'worry']);
    expect(kinds(CONTENT.groups)).toEqual(['group']);
    expect(kinds(CONTENT.singles)).toEqual(['safety']);
    expect(kinds(CONTENT.details)).toEqual(['safety']);
    expect(kinds(CONTENT.known)).toEqual(['known']);
    expect(kinds(CONTENT.closing)).toEqual(['closing']);
    expect(CONTENT.everyday.kind).toBe('everyday');
  });
});
