import { onceFor } from './once-for';

export type Words = { readonly [key: string]: string | readonly unknown[] | Words };

const isWords = (value: unknown): value is Words =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function merged(a: Words, b: Words): Words {
  return Object.entries(b).reduce<Words>((all, [key, value]) => {
    const before = all[key];
    return { ...all, [key]: isWords(before) && isWords(value) ? merged(before, value) : value };
  }, a);
}

/** Words of all questions: the first question's come with the page, the rest a moment later. */
export const questionWords = onceFor((words: Readonly<Record<string, Words>>): Words =>
  ['first-question', 'safety', 'questions'].map((file) => words[file] ?? {}).reduce(merged),
);

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

export const keysAt = (words: unknown, path: string): readonly string[] => {
  const found = at(words, path);
  return typeof found === 'object' && found !== null ? Object.keys(found) : [];
};

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

export const allTexts = onceFor((words: Readonly<Record<string, Words>>): readonly Text[] =>
  Object.entries(words).flatMap(([file, inner]) => textsOf(inner, `${file}:`)),
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
