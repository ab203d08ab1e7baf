import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { pathOf } from '../source-files';
import type { Words } from '../texts';
import { formsOf, withoutForm, type Files } from './keys';

/** What stands at a place of a translation, in the shape that the English has there; undefined where nothing is said yet. */
function translated(
  english: unknown,
  key: string,
  forms: readonly string[],
  texts: ReadonlyMap<string, string>,
): unknown {
  if (typeof english === 'string') return texts.get(key);
  const at = (name: string) => (key.endsWith(':') ? key + name : `${key}.${name}`);
  if (Array.isArray(english))
    return english.map((inner, place) => translated(inner, at(`${place}`), forms, texts) ?? '');
  const named = new Map<string, unknown>();
  for (const [name, inner] of Object.entries(english as object)) {
    const base = withoutForm(name);
    const names = base === name ? [name] : forms.map((form) => `${base}_${form}`);
    for (const each of names) named.set(each, translated(inner, at(each), forms, texts));
  }
  const said = [...named].filter(([, inner]) => inner !== undefined);
  return said.length === 0 ? undefined : Object.fromEntries(said);
}

/** Files anew from their texts, in the order of the English ones, so that both can be read side by side. */
export function filesFrom(language: string, english: Files, texts: ReadonlyMap<string, string>): Files {
  const forms = formsOf(language);
  const files = Object.entries(english).map(([file, words]) => [
    file,
    translated(words, `${file}:`, forms, texts) ?? {},
  ]);
  return Object.fromEntries(files) as Files;
}

export async function writeLanguage(language: string, files: Readonly<Record<string, Words>>): Promise<void> {
  const options = await resolveConfig(pathOf('package.json'));
  for (const [name, words] of Object.entries(files)) {
    const path = pathOf(`locales/${language}/${name}.json`);
    writeFileSync(path, await format(JSON.stringify(words, null, 2), { ...options, filepath: path }));
  }
}
