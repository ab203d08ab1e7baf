import { describe, expect, it } from 'vitest';
import { cacheOf, clinicCache, groupsKept, ofOtherVersions } from '../../src/worker/cache-names';

const FOLDER = 'https://clinic.example/guide/';
const INNER = 'https://clinic.example/guide/copy/';
const ROOT = 'https://clinic.example/';
const caches = [
  cacheOf(FOLDER, 'v1', 'core'),
  cacheOf(FOLDER, 'v1', 'es'),
  cacheOf(FOLDER, 'v2', 'core'),
  clinicCache(FOLDER),
  cacheOf(INNER, 'v1', 'ar'),
  cacheOf(ROOT, 'v1', 'hi'),
  'therapy-guide /guide/ v1 es more',
  'somebody else',
];

describe('the caches of a version', () => {
  it('tell which groups are in use, in this folder alone', () => {
    expect(groupsKept(FOLDER, caches)).toEqual(['core', 'es']);
    expect(groupsKept(INNER, caches)).toEqual(['ar']);
    expect(groupsKept(ROOT, caches)).toEqual(['hi']);
  });
  it('go with their version; what a clinic wrote stays, and so do other folders and other programs', () => {
    expect(ofOtherVersions(FOLDER, 'v2', caches)).toEqual([cacheOf(FOLDER, 'v1', 'core'), cacheOf(FOLDER, 'v1', 'es')]);
    expect(ofOtherVersions(FOLDER, 'v1', caches)).toEqual([cacheOf(FOLDER, 'v2', 'core')]);
  });
});
