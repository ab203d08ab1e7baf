import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { wordsOfPart } from '../../build/locale-words';
import { firstSpeaker } from '../../src/i18n/first-speaker';
import { ENGLISH, LANGUAGES, PSEUDO_LANGUAGES } from '../../src/i18n/languages';
import { pseudoWords } from '../../src/i18n/pseudo-language';
import { wholeSpeaker } from '../../src/i18n/whole-speaker';
import { merged, type Namespaces } from '../../src/i18n/words';

const folder = resolve(import.meta.dirname, '../../locales');
const filesOf = (code: string): Namespaces =>
  Object.fromEntries(
    readdirSync(resolve(folder, code))
      .filter((name) => name.endsWith('.json') && name !== 'review.json')
      .map((name) => [name.replace('.json', ''), JSON.parse(readFileSync(resolve(folder, code, name), 'utf8'))]),
  );
const paths = (value: unknown, key: string): string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, inner]) =>
        paths(inner, key === '' ? `${name}:` : key.endsWith(':') ? key + name : `${key}.${name}`),
      )
    : [key];
const PLURAL = /_(zero|one|two|few|many|other)$/;
/** Something for every place that a text leaves open. */
const valuesFor = (words: unknown) =>
  Object.fromEntries([...JSON.stringify(words).matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => [name, `<${name} & co>`]));

describe.each([...LANGUAGES, ...PSEUDO_LANGUAGES])('the first words of $name', (language) => {
  const isPseudo = PSEUDO_LANGUAGES.includes(language);
  const files = isPseudo ? pseudoWords(filesOf('en'), language.code) : filesOf(language.code);
  const first = wordsOfPart(files, 'first') as Namespaces;
  const plain = firstSpeaker(first, language);
  const whole = wholeSpeaker(first, language);
  const keys = paths(first, '');
  const VALUES = valuesFor(first);

  it('are said as i18next says them, counted and filled in', () => {
    expect(keys.length).toBeGreaterThan(100);
    for (const key of keys) {
      if (PLURAL.test(key)) {
        const base = key.replace(PLURAL, '');
        for (const count of [0, 1, 2, 3, 5, 11, 100]) {
          expect(plain.say(base, { ...VALUES, count }), `${base} ${count}`).toBe(whole.say(base, { ...VALUES, count }));
        }
      } else expect(plain.say(key, VALUES), key).toBe(whole.say(key, VALUES));
    }
  });

  it('and all later ones are all there are, each in one part', () => {
    const later = wordsOfPart(files, 'later') as Namespaces;
    expect(paths(later, '').filter((key) => keys.includes(key))).toEqual([]);
    const all = new Set([...keys, ...paths(later, '')]);
    const inFiles = paths(files, '').map((key) => key.replace(/^(first-question|safety):/, 'questions:'));
    expect(inFiles.filter((key) => !all.has(key))).toEqual([]);
    expect(paths(merged(first, later), '').length).toBe(all.size);
  });
});

describe('a text that is not there', () => {
  const words = { app: { a: { b: 'c' } } };
  const [plain, whole] = [firstSpeaker(words, ENGLISH), wholeSpeaker(words, ENGLISH)];
  it.each(['a', 'a.c', 'b', 'a.b.c', 'other:a', 'constructor', 'a.toString'])('says nothing for %s', (key) => {
    expect(plain.say(key)).toBeUndefined();
    expect(whole.say(key)).toBeUndefined();
  });
  it('nor where there is something to fill in', () => {
    expect(plain.say('b', { name: 'Ada' })).toBeUndefined();
    expect(whole.say('b', { name: 'Ada' })).toBeUndefined();
  });
});

it.each(['plain', 'app:plain', 'other:deep.plain'])(
  'A text for which no values are given is said as it stands: %s',
  (key) => {
    const words = { app: { plain: 'Yes & no' }, other: { deep: { plain: 'Yes & no' } } };
    expect(firstSpeaker(words, ENGLISH).say(key)).toBe('Yes & no');
    expect(wholeSpeaker(words, ENGLISH).say(key)).toBe('Yes & no');
  },
);
