import { describe, expect, it } from 'vitest';
import { CONTENT } from '../../src/content/content';
import type { Content } from '../../src/model/content';
import type { RetiredId } from '../../src/model/retired';
import { VERSION_CHECKS } from '../../src/review/checks/versions';
import { contentHash } from '../../src/review/content-hash';
import { brokenPromises, missingFromLedger, withNew, written } from '../../src/review/ledger';
import { hold, PROJECT } from './project';

describe('ids and versions', () => hold(VERSION_CHECKS));

describe('ids are for ever', () => {
  it('writes down questions, worries, conditions, flags and areas', () => {
    const { published } = PROJECT.ledger;
    expect(Object.keys(published).sort()).toEqual(['areas', 'conditions', 'flags', 'questions', 'worries']);
    expect(Object.keys(published['areas'] ?? {})).toHaveLength(20);
    expect(Object.keys(published['questions'] ?? {}).length).toBeGreaterThan(250);
  });

  describe('what the ledger would notice', () => {
    const ledger = { published: { questions: { 'a.b': 1, 'a.c': 2 } } };
    const retired: readonly RetiredId[] = [
      { list: 'questions', id: 'a.old', number: 3, version: '2026.2', reason: 'Asked twice.' },
    ];
    it.each([
      ['a vanished id', { 'a.b': 1 }, /a\.c vanished/],
      ['a renamed id', { 'a.b': 1, 'a.d': 2 }, /a\.c vanished[^]*number 2 belongs to a\.c already: give a\.d/],
      ['a changed number', { 'a.b': 4, 'a.c': 2 }, /had the number 1 and now has 4/],
      ['a retired number used again', { 'a.b': 1, 'a.c': 2, 'a.new': 3 }, /number 3 belongs to a\.old already/],
      ['a retired id used again', { 'a.b': 1, 'a.c': 2, 'a.old': 3 }, /a\.old is retired/],
    ])('%s', (_, questions: Record<string, number>, message) => {
      expect(brokenPromises({ questions }, ledger, retired).join('\n')).toMatch(message);
      const later = { published: withNew({ questions }, ledger) };
      expect(brokenPromises({ questions }, later, retired)).not.toEqual([]);
    });
    it('nothing where all is as it was', () =>
      expect(brokenPromises({ questions: { 'a.b': 1, 'a.c': 2 } }, ledger, retired)).toEqual([]));
    it('nothing where an id was retired', () => {
      const gone: RetiredId = { list: 'questions', id: 'a.c', number: 2, version: '2026.2', reason: 'Asked twice.' };
      expect(brokenPromises({ questions: { 'a.b': 1 } }, ledger, [...retired, gone])).toEqual([]);
    });
    it('a new id that is not written down', () => {
      expect(missingFromLedger({ questions: { 'a.b': 1, 'a.c': 2, 'a.new': 9 } }, ledger)).toEqual([
        'questions: a.new',
      ]);
    });
  });
});

describe('the hash of a version', () => {
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

  const review = {
    contentVersion: CONTENT.version,
    hash: '0123456789abcdef',
    date: '2026-12-03',
    name: 'Name One',
    role: 'paediatrician',
    scope: 'questions-and-rules',
  } as const;

  it('does not depend on who has signed, or a signature would unmake itself', () => {
    expect(contentHash({ ...CONTENT, reviews: [review] })).toBe(contentHash(CONTENT));
  });

  it('is written down with the new ids, and never again once somebody has signed the version', () => {
    const changed: Content = { ...CONTENT, needsWords: [] };
    const before = PROJECT.ledger.hashes[CONTENT.version];
    const hashOf = (content: Content) => written({ ...PROJECT, content }).hashes[content.version];
    expect(hashOf(changed)).toBe(contentHash(changed));
    expect(hashOf({ ...changed, reviews: [review] })).toBe(before);
    expect(hashOf({ ...changed, version: '2027.1', reviews: [review] })).toBe(contentHash(changed));
  });
});
