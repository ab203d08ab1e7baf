import { describe, expect, it } from 'vitest';
import { pairedById, pairedByPlace } from '../../src/summary/paired';

const entry = (id: string, text: string) => ({ id, text });

describe('two languages side by side', () => {
  it('pair entries by what they are about, in the order of the first, and leave open what one lacks', () => {
    const one = [entry('a', 'one'), entry('b', 'two')];
    const other = [entry('b', 'dos'), entry('c', 'tres')];
    expect(pairedById(one, other)).toEqual([
      { one: entry('a', 'one'), other: undefined },
      { one: entry('b', 'two'), other: entry('b', 'dos') },
    ]);
    expect(pairedById(one)).toEqual(one.map((each) => ({ one: each, other: undefined })));
  });

  it('pair lines by their place only where both have as many', () => {
    expect(pairedByPlace(['a', 'b'], ['A', 'B'])).toEqual([
      { one: 'a', other: 'A' },
      { one: 'b', other: 'B' },
    ]);
    const alone = [
      { one: 'a', other: undefined },
      { one: 'b', other: undefined },
    ];
    expect(pairedByPlace(['a', 'b'], ['A'])).toEqual(alone);
    expect(pairedByPlace(['a', 'b'], ['A', 'B', 'C'])).toEqual(alone);
    expect(pairedByPlace(['a', 'b'])).toEqual(alone);
    expect(pairedByPlace(['a'])).toEqual([{ one: 'a', other: undefined }]);
  });
});
