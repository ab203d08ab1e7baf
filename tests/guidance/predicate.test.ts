import { describe, expect, it } from 'vitest';
import { isTrue, linesThatHold, type FactValue } from '../../src/guidance/predicate';
import type { Condition, Predicate } from '../../src/model/rule';

const worry = (op: Condition['op'], value: Condition['value']): Predicate => [[{ fact: 'worry', op, value }]];
const says = (when: Predicate, known: FactValue) => isTrue(when, () => known);

describe('a rule about a child', () => {
  it('holds if one of its lines holds whole', () => {
    const when: Predicate = [
      [
        { fact: 'gate', op: 'at-least', value: 1 },
        { fact: 'impact', op: 'is', value: true },
      ],
      [{ fact: 'worry', op: 'at-least', value: 2 }],
    ];
    const known = (facts: Record<string, FactValue>) => isTrue(when, (fact) => facts[fact]);
    expect(known({ gate: 1, impact: true, worry: 0 })).toBe(true);
    expect(known({ gate: 1, impact: false, worry: 2 })).toBe(true);
    expect(known({ gate: 1, impact: false, worry: 1 })).toBe(false);
    expect(known({ gate: 0.5, impact: true, worry: 0 })).toBe(false);
  });

  it('compares numbers by size, the boundary included in "at least" and left out of "below"', () => {
    expect([0.5, 1, 2].map((value) => says(worry('at-least', 1), value))).toEqual([false, true, true]);
    expect([0.5, 1, 2].map((value) => says(worry('below', 1), value))).toEqual([true, false, false]);
  });

  it('compares statuses by their order and not as words', () => {
    const statuses = ['going-well', 'unsure', 'watch', 'concern', 'strong-concern'];
    expect(statuses.map((status) => says(worry('at-least', 'watch'), status))).toEqual([
      false,
      false,
      true,
      true,
      true,
    ]);
    expect(statuses.map((status) => says(worry('below', 'concern'), status))).toEqual([true, true, true, false, false]);
  });

  it('does not hold on what is not known or not asked, but for "below" and "is not"', () => {
    expect(says(worry('at-least', 1), undefined)).toBe(false);
    expect(says(worry('is', 1), undefined)).toBe(false);
    expect(says(worry('below', 1), undefined)).toBe(true);
    expect(says(worry('is-not', 1), undefined)).toBe(true);
    expect(says(worry('at-least', 'unsure'), 'not-asked')).toBe(false);
  });

  it('refuses to compare with a word that has no place in an order, and names fact and word', () => {
    expect(() => says(worry('at-least', 'often'), 1)).toThrow('worry cannot be compared with often');
  });

  it('names the lines that hold, and none that does not', () => {
    const when: Predicate = [
      [
        { fact: 'gate', op: 'at-least', value: 1 },
        { fact: 'impact', op: 'is', value: true },
      ],
      [{ fact: 'worry', op: 'at-least', value: 1 }],
    ];
    const facts: Record<string, FactValue> = { gate: 1, impact: false, worry: 1 };
    expect(linesThatHold(when, (fact) => facts[fact])).toEqual([when[1]]);
  });

  it('never holds without a line, and always with an empty one', () => {
    expect(isTrue([], () => 1)).toBe(false);
    expect(isTrue([[]], () => undefined)).toBe(true);
  });
});
