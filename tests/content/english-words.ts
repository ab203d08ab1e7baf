import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Words = { readonly [key: string]: string | readonly unknown[] | Words };

const FOLDER = join(import.meta.dirname, '../../locales/en');

/** The files of `locales/en` as they are on disk, by name without ending. */
export const ENGLISH: Readonly<Record<string, Words>> = Object.fromEntries(
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.json'))
    .map((name) => [name.replace('.json', ''), JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as Words]),
);

const isWords = (value: unknown): value is Words =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function merged(a: Words, b: Words): Words {
  return Object.entries(b).reduce<Words>((all, [key, value]) => {
    const before = all[key];
    return { ...all, [key]: isWords(before) && isWords(value) ? merged(before, value) : value };
  }, a);
}

/** Words of all questions: the first question's come with the page, the rest a moment later. */
export const QUESTION_WORDS: Words = ['first-question', 'safety', 'questions']
  .map((file) => ENGLISH[file] ?? {})
  .reduce(merged);

/** What stands at a dotted path; undefined where nothing does. */
export function at(words: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (found, key) =>
        typeof found === 'object' && found !== null && Object.hasOwn(found, key)
          ? (found as Record<string, unknown>)[key]
          : undefined,
      words,
    );
}

export const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

export interface Text {
  /** `file:path` */
  readonly key: string;
  readonly text: string;
}

/** Every text below a value, with its path. */
export function textsOf(value: unknown, key: string): Text[] {
  if (typeof value === 'string') return [{ key, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    textsOf(inner, key.endsWith(':') ? key + name : `${key}.${name}`),
  );
}

export const ALL_TEXTS: readonly Text[] = Object.entries(ENGLISH).flatMap(([file, words]) =>
  textsOf(words, `${file}:`),
);

/** The sentences of a text. What stands before a colon or a bracket belongs to its sentence. */
export const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[.!?]["”’)]?)\s+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');

export const wordCount = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** Where the words of a question stand: "does a doctor already know?" is worded once for all groups. */
export const wordingOf = (id: string): string => (id.endsWith('.known') && id !== 'gates.known' ? 'known' : id);
