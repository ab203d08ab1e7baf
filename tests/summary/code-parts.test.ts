import { describe, expect, it } from 'vitest';
import {
  BrokenCode,
  bytesOfNumbers,
  digits,
  freeText,
  listOf,
  NewerCode,
  NumberReader,
  oneOf,
  permanent,
  text,
  whole,
  type Part,
} from '../../src/summary/code-parts';

const from = (...numbers: number[]) => new NumberReader(bytesOfNumbers(numbers));
/** Written as these numbers, and read back from them to the last one. */
function expectBothWays<T>(part: Part<T>, value: T, numbers: number[]): void {
  expect(part.write(value)).toEqual(numbers);
  const reader = from(...numbers);
  expect(part.read(reader)).toEqual(value);
  expect(reader.left()).toBe(0);
}

describe('the numbers of a code', () => {
  it.each([
    [0, [0]],
    [127, [127]],
    [128, [128, 1]],
    [300, [172, 2]],
    [16383, [255, 127]],
    [16384, [128, 128, 1]],
    [2097152, [128, 128, 128, 1]],
    [268435455, [255, 255, 255, 127]],
  ])('%i takes seven bits a byte, the lowest first', (number, bytes) => {
    expect(bytesOfNumbers([number])).toEqual(bytes);
    const reader = new NumberReader(bytes);
    expect(reader.left()).toBe(bytes.length);
    expect(reader.next()).toBe(number);
    expect(reader.left()).toBe(0);
  });

  it('stand one behind the other', () => {
    expect(bytesOfNumbers([1, 128, 0])).toEqual([1, 128, 1, 0]);
    const reader = from(1, 128, 0);
    expect([reader.next(), reader.next(), reader.left(), reader.next()]).toEqual([1, 128, 1, 0]);
  });

  it.each([
    ['nothing is left', []],
    ['the last byte says that more follow', [128]],
    ['a number is longer than any that is written', [128, 128, 128, 128, 1]],
  ])('are broken where %s', (_, bytes) => {
    expect(() => new NumberReader(bytes).next()).toThrow(BrokenCode);
  });
});

describe('a part of a code', () => {
  it('is a whole number from its least on', () => {
    expectBothWays(whole(), 7, [7]);
    expectBothWays(whole(-4), -4, [0]);
    expectBothWays(whole(-4), 8, [12]);
  });

  it('is a place in a list; another one is not written, and one behind the end is of a later version', () => {
    expectBothWays(oneOf(['a', 'b']), 'a', [0]);
    expectBothWays(oneOf(['a', 'b']), 'b', [1]);
    expectBothWays(oneOf([false, true]), false, [0]);
    expect(() => oneOf(['a', 'b']).write('c')).toThrow(BrokenCode);
    expect(() => oneOf(['a', 'b']).read(from(2))).toThrow(NewerCode);
  });

  it('is the permanent number of an id; one without is not written, and an unknown one is of a later version', () => {
    const ids = permanent(
      new Map([
        ['worry.talking', 3],
        ['worry.pain', 0],
      ]),
    );
    expectBothWays(ids, 'worry.talking', [3]);
    expectBothWays(ids, 'worry.pain', [0]);
    expect(() => ids.write('worry.none')).toThrow(BrokenCode);
    expect(() => ids.read(from(1))).toThrow(NewerCode);
  });

  it('is a list with its length in front; one that is longer than the code is broken', () => {
    expectBothWays(listOf(whole()), [], [0]);
    expectBothWays(listOf(whole()), [5, 6], [2, 5, 6]);
    expect(() => listOf(whole()).read(from(3, 5, 6))).toThrow(BrokenCode);
    // refused by its length alone: nothing of it is read, whatever its entries are made of
    const nothing: Part<string> = { write: () => [], read: () => '' };
    expect(() => listOf(nothing).read(from(3, 1))).toThrow(BrokenCode);
  });

  it('is a text of a fixed form, by its pieces or by its letters', () => {
    expectBothWays(text([digits(4), digits(2), digits(2)], '-'), '2026-02-09', [2026, 2, 9]);
    expectBothWays(text([digits(), digits()], '.'), '2026.10', [2026, 10]);
    expectBothWays(text([oneOf(['I', 'N']), oneOf(['I', 'N'])]), 'IN', [0, 1]);
    expectBothWays(text([oneOf(['a', 'b:c']), oneOf(['x'])], '|'), 'b:c|x', [1, 0]);
  });

  it('is a free text, letter by letter', () => {
    expectBothWays(freeText, 'pa-IN', [5, 112, 97, 45, 73, 78]);
    expectBothWays(freeText, '', [0]);
  });
});
