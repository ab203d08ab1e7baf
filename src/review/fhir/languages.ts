import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Words } from '../../summary/question-names';

/** One language with all its words, as the FHIR forms ask for them. */
export interface FhirLanguage {
  /** BCP 47 */
  readonly code: string;
  readonly words: Words;
}

type Texts = { readonly [key: string]: unknown };
const isTexts = (value: unknown): value is Texts =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The words of questions stand in three files, as in the app. */
const QUESTION_FILES = ['first-question', 'safety', 'questions'];

function merged(one: Texts, other: Texts): Texts {
  const entries = Object.entries(other).map(([key, value]) => {
    const before = one[key];
    return [key, isTexts(before) && isTexts(value) ? merged(before, value) : value] as const;
  });
  return { ...one, ...Object.fromEntries(entries) };
}

/** A look-up of `namespace:path`, without a namespace in `app`. A text that is missing stops the build. */
export function wordsOf(files: Readonly<Record<string, Texts>>): Words {
  const questions = QUESTION_FILES.reduce<Texts>((all, name) => merged(all, files[name] ?? {}), {});
  const find = (key: string): unknown => {
    const [path = '', namespace = 'app'] = key.split(':').reverse();
    const start: unknown = namespace === 'questions' ? questions : files[namespace];
    return path.split('.').reduce((at, part) => (isTexts(at) ? at[part] : undefined), start);
  };
  const t = (key: string, values: Readonly<Record<string, string | number>> = {}): string => {
    const text = find(key);
    if (typeof text !== 'string') throw new Error(`No words for "${key}"`);
    return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name]));
  };
  return Object.assign(t, { has: (key: string) => typeof find(key) === 'string' });
}

function readLanguage(folder: string): Readonly<Record<string, Texts>> {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return Object.fromEntries(
    files.map((name) => [name.replace(/\.json$/, ''), JSON.parse(readFileSync(join(folder, name), 'utf8')) as Texts]),
  );
}

/** Every language that has a folder in `locales`, English first. */
export function readLanguages(locales: string): readonly FhirLanguage[] {
  const codes = readdirSync(locales, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort((a, b) => Number(b === 'en') - Number(a === 'en') || a.localeCompare(b));
  return codes.map((code) => ({ code, words: wordsOf(readLanguage(join(locales, code))) }));
}
