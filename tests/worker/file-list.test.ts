import { describe, expect, it } from 'vitest';
import { groupOf, groupsUsed, isOfClinic, pathBelow } from '../../src/worker/file-list';

const FOLDER = 'https://clinic.example/guide/';
const FILES = {
  core: { './': 'a', 'assets/index-1.js': 'b' },
  es: { 'es/': 'c', 'assets/words-2.js': 'd' },
  embed: { 'embed/': 'e' },
};

describe('where an address lies', () => {
  it.each([
    ['', './'],
    ['index.html', './'],
    ['?lang=es&age=27#s=ABC', './'],
    ['es/', 'es/'],
    ['es/index.html?clinic=tndc', 'es/'],
    ['assets/index-1.js?x', 'assets/index-1.js'],
    ['assets/../clinic.js', 'clinic.js'],
    ['myindex.html', 'myindex.html'],
  ])('%s is %s', (address, path) => expect(pathBelow(FOLDER, FOLDER + address)).toBe(path));
  it.each([
    'https://clinic.example/',
    'https://clinic.example/guide',
    'https://clinic.example/guide-2/assets/index-1.js',
    'https://other.example/guide/assets/index-1.js',
    'http://clinic.example/guide/',
  ])('%s is none of the guide', (address) => expect(pathBelow(FOLDER, address)).toBeUndefined());
});

describe('what is kept', () => {
  it('is found by its path alone, and nothing that every object has', () => {
    expect(groupOf(FILES, 'es/')).toBe('es');
    for (const path of ['constructor', 'toString', 'es', 'kit/', 'assets/index-1.js.map', ''])
      expect(groupOf(FILES, path), path).toBeUndefined();
  });
  it('is the core, and the groups of the files that were used', () => {
    expect(groupsUsed(FILES, [])).toEqual({ groups: ['core'], isWhole: true });
    expect(groupsUsed(FILES, ['es/', 'assets/words-2.js', 'assets/index-1.js'])).toEqual({
      groups: ['core', 'es'],
      isWhole: true,
    });
  });
  it('is not whole for a page with a script of another version; a page or a picture of the host does not count', () => {
    expect(groupsUsed(FILES, ['assets/index-9.js']).isWhole).toBe(false);
    expect(groupsUsed(FILES, ['kit/', 'logo.svg', 'clinic.js'])).toEqual({ groups: ['core'], isWhole: true });
  });
  it.each(['clinic.js', 'logo.svg', 'Our-Logo.PNG'])('%s is a clinic’s own', (path) =>
    expect(isOfClinic(path)).toBe(true),
  );
  it.each(['sw.js', 'embed.js', 'assets/a.png', 'fhir/questionnaire.json', './', 'xclinic.js'])('%s is not', (path) =>
    expect(isOfClinic(path)).toBe(false),
  );
});
