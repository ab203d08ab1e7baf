import { beforeEach, describe, expect, it, vi } from 'vitest';
import { inTurn, makeAll } from '../../src/ui/in-turn';

/** A piece that takes longer than a slow phone may take at once. */
const slow = (made: string[], name: string) => () => {
  made.push(name);
  const until = performance.now() + 10;
  while (performance.now() < until);
};
const isUnfinished = () => document.documentElement.hasAttribute('data-unfinished');

describe('what stands further down a long page', () => {
  let made: string[];
  beforeEach(() => {
    makeAll();
    made = [];
  });

  it('is made after what stands above it was painted, piece by piece and in order', async () => {
    const between: number[] = [];
    for (const name of ['areas', 'therapies', 'steps']) inTurn(slow(made, name));
    expect(made).toEqual([]);
    expect(isUnfinished()).toBe(true);
    const look = () => {
      between.push(made.length);
      if (made.length < 3) setTimeout(look);
    };
    look();
    await vi.waitFor(() => expect(isUnfinished()).toBe(false));
    expect(made).toEqual(['areas', 'therapies', 'steps']);
    expect(between).toEqual(expect.arrayContaining([0, 1, 2]));
  });

  it('is there at once when a printer asks', () => {
    for (const name of ['areas', 'sheet']) inTurn(slow(made, name));
    window.dispatchEvent(new Event('beforeprint'));
    expect(made).toEqual(['areas', 'sheet']);
    expect(isUnfinished()).toBe(false);
  });

  it('comes before what stands below it, also where it is inside another piece', () => {
    inTurn(() => {
      made.push('areas');
      inTurn(slow(made, 'each area'));
    });
    inTurn(slow(made, 'therapies'));
    makeAll();
    expect(made).toEqual(['areas', 'each area', 'therapies']);
  });

  it('is made though a piece above it fails', () => {
    inTurn(slow(made, 'areas'));
    inTurn(() => {
      throw new Error('a fault in one chapter');
    });
    inTurn(slow(made, 'therapies'));
    expect(makeAll).toThrow('a fault in one chapter');
    expect(made).toEqual(['areas', 'therapies']);
    expect(isUnfinished()).toBe(false);
  });

  it('is not made where the page has gone on meanwhile', async () => {
    const takeBack = inTurn(slow(made, 'areas'));
    inTurn(slow(made, 'therapies'));
    takeBack();
    await vi.waitFor(() => expect(isUnfinished()).toBe(false));
    expect(made).toEqual(['therapies']);
  });
});
