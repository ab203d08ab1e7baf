import { beforeAll, describe, expect, it } from 'vitest';
import { CONTENT } from '../../src/content/content';
import {
  brokenPromises,
  contentHash,
  isUpdating,
  missingFromLedger,
  permanentIds,
  readHashes,
  readLedger,
  UPDATE,
  withNew,
  writeHashes,
  writeLedger,
} from './ledger';

const now = permanentIds(CONTENT);

beforeAll(() => {
  if (!isUpdating) return;
  writeLedger(withNew(now, readLedger()));
  writeHashes({ ...readHashes(), [CONTENT.version]: contentHash(CONTENT) });
});

describe('ids are for ever', () => {
  it('keeps every published id and its number', () => {
    const problems = brokenPromises(now, readLedger());
    expect(
      problems,
      `${problems.join('\n')}\n(Before the first release only: delete tests/content/published-ids.json and run ${UPDATE})`,
    ).toEqual([]);
  });

  it('has every new id written down in the ledger', () => {
    const missing = missingFromLedger(now, readLedger());
    expect(
      missing,
      `New ids are not in tests/content/published-ids.json yet. If they are final, run: ${UPDATE}`,
    ).toEqual([]);
  });

  it('writes down questions, worries, conditions, flags and areas', () => {
    const { published } = readLedger();
    expect(Object.keys(published).sort()).toEqual(['areas', 'conditions', 'flags', 'questions', 'worries']);
    expect(Object.keys(published['areas'] ?? {})).toHaveLength(20);
    expect(Object.keys(published['questions'] ?? {}).length).toBeGreaterThan(250);
  });

  describe('what the ledger would notice', () => {
    const ledger = { published: { questions: { 'a.b': 1, 'a.c': 2 } }, retired: { questions: { 'a.old': 3 } } };
    it.each([
      ['a vanished id', { 'a.b': 1 }, /a\.c vanished/],
      ['a renamed id', { 'a.b': 1, 'a.d': 2 }, /a\.c vanished[^]*takes the number 2 of a\.c/],
      ['a changed number', { 'a.b': 4, 'a.c': 2 }, /had the number 1 and now has 4/],
      ['a retired number used again', { 'a.b': 1, 'a.c': 2, 'a.new': 3 }, /takes the number 3 of a\.old/],
      ['a retired id used again', { 'a.b': 1, 'a.c': 2, 'a.old': 3 }, /a\.old is retired/],
    ])('%s', (_, questions: Record<string, number>, message) => {
      expect(brokenPromises({ questions }, ledger).join('\n')).toMatch(message);
      expect(brokenPromises({ questions }, withNew({ questions }, ledger))).not.toEqual([]);
    });
    it('nothing where all is as it was', () =>
      expect(brokenPromises({ questions: { 'a.b': 1, 'a.c': 2 } }, ledger)).toEqual([]));
    it('a new id that is not written down', () => {
      expect(missingFromLedger({ questions: { 'a.b': 1, 'a.c': 2, 'a.new': 9 } }, ledger)).toEqual([
        'questions: a.new',
      ]);
    });
  });
});

describe('the content version', () => {
  it('is raised whenever the content changes', () => {
    const known = readHashes()[CONTENT.version];
    expect(
      contentHash(CONTENT),
      known === undefined
        ? `The version ${CONTENT.version} has no line in tests/content/content-hashes.json yet. Run: ${UPDATE}`
        : `The content changed and its version did not. Raise it in src/content/version.ts, then run: ${UPDATE}` +
            `\n(Only while ${CONTENT.version} has never been released: run the command without raising it.)`,
    ).toBe(known);
  });

  it('is the newest in the list, and no two versions hold the same content', () => {
    const hashes = readHashes();
    const rank = (version: string) =>
      version
        .split('.')
        .map(Number)
        .reduce((year, number) => year * 1000 + number);
    expect(Math.max(...Object.keys(hashes).map(rank))).toBe(rank(CONTENT.version));
    expect(new Set(Object.values(hashes)).size).toBe(Object.keys(hashes).length);
  });

  it('does not depend on the order in which an object is written, but on every value', () => {
    const hash = contentHash(CONTENT);
    expect(contentHash(Object.fromEntries(Object.entries(CONTENT).reverse()) as unknown as typeof CONTENT)).toBe(hash);
    expect(contentHash({ ...CONTENT, version: '1999.1' })).toBe(hash);
    expect(contentHash({ ...CONTENT, needsWords: [...CONTENT.needsWords, 'talking'] })).not.toBe(hash);
    expect(
      contentHash({ ...CONTENT, rules: { ...CONTENT.rules, worth: { ...CONTENT.rules.worth, sometimes: 0.6 } } }),
    ).not.toBe(hash);
    const flags = CONTENT.flags.map((flag, index) => (index === 0 ? { ...flag, urgency: 'book' as const } : flag));
    expect(contentHash({ ...CONTENT, flags })).not.toBe(hash);
  });
});
