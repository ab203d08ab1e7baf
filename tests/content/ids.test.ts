import { describe, expect, it } from 'vitest';
import { CONTENT } from '../../src/content/content';
import { AREA_IDS } from '../../src/model/area';
import { FORM_CHECKS } from '../../src/review/checks/form';
import { ID_CHECKS, isQuestionId } from '../../src/review/checks/ids';
import { hold } from './project';

describe('entries', () => hold(FORM_CHECKS));

describe('ids and numbers', () => {
  hold(ID_CHECKS);

  it.each(['worries', 'conditions', 'flags', 'countries', 'rightNow'] as const)('has %s', (list) => {
    expect(CONTENT[list].length).toBeGreaterThan(0);
  });
  it.each(['alsoAsk', 'status', 'level', 'first'] as const)('has rules of %s', (list) => {
    expect(CONTENT.rules[list].length).toBeGreaterThan(0);
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

  it('has the twenty areas of the contract, in its order', () => {
    const contract =
      'hearing, understanding, talking, sounds, connecting, fluency, voice, feeding, hands, drawing, self-care, senses, feelings, play, movement, balance, tone, gait, head, pain';
    expect(AREA_IDS.join(', ')).toBe(contract);
    expect(Object.keys(CONTENT.areas).join(', ')).toBe(contract);
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
