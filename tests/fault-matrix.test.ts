import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');

/** Every fault that has to have a row. */
const FAULTS = [
  'reload at every kind of screen',
  'Back and Forward at every kind of screen',
  'back-forward cache',
  'crash and reopen',
  'double and triple taps',
  'ten taps in 200 ms',
  'taps during a transition',
  'two tabs',
  'storage throwing on read',
  'storage throwing on write',
  'storage blocked',
  'storage full at the n-th write',
  'storage wiped',
  'storage partitioned',
  'storage from an older version',
  'storage from a newer version',
  'storage cut at every byte',
  'storage of wrong types',
  'network lost before load',
  'network lost during load',
  'network lost after load',
  'a chunk missing',
  'a chunk late by 20 s',
  'a chunk of a wrong type',
  'an update in the middle of a visit',
  'clock moved by years',
  'time zones',
  'daylight saving',
  'the day a band changes',
  'language switched in the middle',
  'print cancelled',
  'print twice',
  'print while the result appears',
  'leaving the result while it appears',
  'share cancelled',
  'clipboard refused',
  'pop-ups blocked',
  'downloads refused',
  'hostile query',
  'hostile fragment',
  'hostile file',
  'hostile message',
  'hostile window.name',
  'hostile opener',
  '500-character words',
  'emoji',
  'direction marks',
  'markup and NUL',
  'tab discarded',
  '400 % zoom',
  '200 % text',
  'reduced motion',
  'script off',
  'framed with each sandbox attribute missing, storage allowed',
  'framed with each sandbox attribute missing, storage not allowed',
  'a fault of our own in one step',
] as const;

const page = readFileSync(join(root, 'tests/faults/README.md'), 'utf8');
const rows = page
  .slice(0, page.indexOf('\n## '))
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .slice(1)
  .map((line) => {
    const [fault = '', sees = '', kept = '', named = '', ...rest] = line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim());
    const tests = [...named.matchAll(/`(tests\/[^`]+)`: \*([^*]+)\*/g)].map(([, file = '', title = '']) => ({
      file,
      title,
    }));
    return { fault, sees, kept, tests, rest };
  });

/** The title stands in the file as one whole text of a test. */
function hasTest(file: string, title: string): boolean {
  if (!existsSync(join(root, file))) return false;
  const source = readFileSync(join(root, file), 'utf8');
  return ["'", '"', '`'].some((mark) => source.includes(mark + title + mark));
}

describe('the matrix of faults', () => {
  it('has a row for each fault, once, and no other', () => {
    expect(rows.map(({ fault }) => fault)).toEqual([...FAULTS]);
  });

  it.each(rows)('$fault: says what the parent sees and what is kept, and names tests that are there', (row) => {
    expect(row.sees).not.toBe('');
    expect(row.kept).not.toBe('');
    expect(row.rest).toEqual([]);
    expect(row.tests.length).toBeGreaterThan(0);
    expect(row.tests.filter(({ file, title }) => !hasTest(file, title))).toEqual([]);
  });

  it('names every test of this folder, but for what the tests say of themselves', () => {
    const OF_THE_TESTS = [
      'is the one that a page asks for',
      'is what these rows walk: short, and through every kind of screen but one',
    ];
    const folder = join(root, 'tests/faults');
    const titles = readdirSync(folder)
      .filter((file) => file.endsWith('.test.ts'))
      .flatMap((file) => [...readFileSync(join(folder, file), 'utf8').matchAll(/(?:\bit\(|\)\()\s*'([^']+)'/g)])
      .map(([, title = '']) => title)
      .filter((title) => title !== '%s');
    expect(titles.length).toBeGreaterThan(30);
    const named = new Set([...rows.flatMap(({ tests }) => tests.map(({ title }) => title)), ...OF_THE_TESTS]);
    expect(titles.filter((title) => !named.has(title))).toEqual([]);
  });

  it('would notice a test that is gone', () => {
    expect(hasTest('tests/faults/arriving.test.ts', 'is the one that a page asks for')).toBe(true);
    expect(hasTest('tests/faults/arriving.test.ts', 'is the one that a page')).toBe(false);
    expect(hasTest('tests/faults/no-such.test.ts', 'is the one that a page asks for')).toBe(false);
  });
});
