import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { at, questionWords, type Words as Texts } from '../texts';
import type { Words } from '../../summary/question-names';

/** One language with all its words, as the FHIR forms ask for them. */
export interface FhirLanguage {
  /** BCP 47 */
  readonly code: string;
  readonly words: Words;
}

/** A look-up of `namespace:path`, without a namespace in `app`. A text that is missing stops the build. */
export function wordsOf(files: Readonly<Record<string, Texts>>): Words {
  const namespaces: Readonly<Record<string, Texts>> = { ...files, questions: questionWords(files) };
  const find = (key: string): unknown => {
    const [path = '', namespace = 'app'] = key.split(':').reverse();
    return at(namespaces[namespace], path);
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
