import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import languages from '../locales/languages.json';
import { WCAG_22 } from './wcag-22';

const root = resolve(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const record = read('ACCESSIBILITY.md');

interface Row {
  readonly number: string;
  readonly name: string;
  readonly level: string;
  readonly applies: string;
  readonly how: string;
  readonly notKnown: string;
}
const rows: readonly Row[] = [...record.matchAll(/^\| (\d\.\d\.\d+) (.+)$/gm)].map(([, number = '', rest = '']) => {
  const [name = '', level = '', applies = '', how = '', notKnown = ''] = rest.split('|').map((cell) => cell.trim());
  return { number, name, level, applies, how, notKnown };
});
const gaps = [...record.matchAll(/^\d+\. (.+)$/gm)].map(([, sentence]) => sentence);
const toldGaps = (language: string) =>
  (JSON.parse(read(`locales/${language}/about.json`)) as { accessibility: { gaps: readonly string[] } }).accessibility
    .gaps;

const BY_HAND = /\bby hand, 20\d\d-[01]\d-[0-3]\d: \p{L}/u;
/** A file, and words that stand in it: mostly of a title. */
const TEST = /`(tests\/[^`]+)` “([^”]+)”/g;
const asKey = ({ number, level, name }: Pick<Row, 'number' | 'level' | 'name'>) => `${number} ${level} ${name}`;

describe('the record of accessibility', () => {
  it('has every criterion of WCAG 2.2 at A and AA once, by its name, and some of AAA', () => {
    expect(WCAG_22.filter(({ level }) => level === 'A').length).toBe(31);
    expect(WCAG_22.filter(({ level }) => level === 'AA').length).toBe(24);
    const ours = rows.filter(({ level }) => level !== 'AAA');
    expect(ours.map(asKey)).toEqual(WCAG_22.map(asKey));
    const beyond = rows.filter(({ level }) => level === 'AAA').map(({ number }) => number);
    expect(beyond).toEqual(expect.arrayContaining(['1.4.6', '2.5.5', '3.3.5']));
    expect(new Set(rows.map(({ number }) => number)).size).toBe(rows.length);
  });

  it('says of each whether it applies, and why not', () => {
    expect(rows.filter(({ applies }) => !/^(yes|(no|in part): \p{L}.+)$/u.test(applies))).toEqual([]);
  });

  it('says of each that applies how it was checked, and of no other', () => {
    const isChecked = ({ how }: Row) => BY_HAND.test(how) || how.match(TEST) !== null;
    expect(rows.filter((row) => isChecked(row) === row.applies.startsWith('no')).map(asKey)).toEqual([]);
  });

  it('names tests that there are', () => {
    const named = rows.flatMap(({ number, how }) =>
      [...how.matchAll(TEST)].map(([, file = '', words = '']) => ({ number, file, words })),
    );
    expect(named.length).toBeGreaterThan(40);
    // a file without words, or words without a file, would be a claim that nothing holds
    expect(rows.flatMap(({ how }) => [...how.matchAll(/`/g)]).length).toBe(2 * named.length);
    const missing = named.filter(({ file, words }) => !existsSync(join(root, file)) || !read(file).includes(words));
    expect(missing).toEqual([]);
  });

  it('tells parents each gap, in the same words, and in every language as many', () => {
    expect(gaps).toEqual(toldGaps('en'));
    for (const { code } of languages) expect(toldGaps(code).length, code).toBe(gaps.length);
  });

  it('refers to its gaps by their numbers, and leaves none out', () => {
    expect(rows.filter(({ notKnown }) => !/^(-|\d+(, \d+)*)$/.test(notKnown)).map(asKey)).toEqual([]);
    const meant = new Set(rows.flatMap(({ notKnown }) => notKnown.match(/\d+/g) ?? []).map(Number));
    expect([...meant].sort((one, other) => one - other)).toEqual(gaps.map((_, at) => at + 1));
  });

  it('names the languages that no native speaker has read, and no other', () => {
    const english = new Intl.DisplayNames('en', { type: 'language' });
    const unread = gaps.find((gap) => gap?.startsWith('No native speaker')) ?? '';
    for (const { code, review } of languages)
      expect(unread.includes(english.of(code) ?? code), code).toBe(review === 'drafted');
  });
});
