import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInstance } from 'i18next';
import type { SpokenWords } from '../../summary/question-names';

export type Words = { readonly [key: string]: string | readonly Words[] | readonly string[] | Words };

/** One text with the path to it: of `questions:talking.twoWords.ask` the part behind the colon. */
export interface TextAt {
  readonly path: string;
  readonly text: string;
}

/** The words of one language as the book needs them: all of them at once, and each by its path too. */
export interface BookTexts extends SpokenWords {
  list(key: string): readonly string[];
  /** every text of a namespace, in the order of its file */
  all(namespace: string): readonly TextAt[];
  /** what a parent reads, by file as it is on disk: all but the book's own words */
  readonly files: Readonly<Record<string, Words>>;
  readonly language: { readonly code: string; readonly name: string };
}

const LOCALES = join(import.meta.dirname, '../../../locales');
/** Three files hold the words of the questions: what comes with the page, signs of danger, skills and worries. */
const BOOK = 'review';
const QUESTIONS = ['first-question', 'safety', 'questions'];

/** The languages that have the book's own words. The others are read beside the English in a table (`npm run translations -- --sheet`). */
export const bookLanguages = (): readonly string[] =>
  readdirSync(LOCALES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(LOCALES, entry.name, `${BOOK}.json`)))
    .map(({ name }) => name);

function textsIn(value: unknown, path: string): readonly TextAt[] {
  if (typeof value === 'string') return [{ path, text: value }];
  return Object.entries(value as object).flatMap(([key, inner]) =>
    textsIn(inner, path === '' ? key : `${path}.${key}`),
  );
}

/** @throws Error where a text is missing: the book never shows a key */
export function textsOfLanguage(code: string): BookTexts {
  const i18n = createInstance({
    lng: code,
    fallbackLng: false,
    initAsync: false,
    defaultNS: 'app',
    resources: { [code]: {} },
    interpolation: { escapeValue: false },
    parseMissingKeyHandler: (key: string) => {
      throw new Error(`No words for "${key}"`);
    },
  });
  void i18n.init();
  const texts = new Map<string, readonly TextAt[]>();
  const files: Record<string, Words> = {};
  for (const file of readdirSync(join(LOCALES, code)).filter((name) => name.endsWith('.json'))) {
    const words = JSON.parse(readFileSync(join(LOCALES, code, file), 'utf8')) as Words;
    const name = file.replace('.json', '');
    if (name !== BOOK) files[name] = words;
    const namespace = QUESTIONS.includes(name) ? 'questions' : name;
    i18n.addResourceBundle(code, namespace, words, true, true);
    texts.set(namespace, [...(texts.get(namespace) ?? []), ...textsIn(words, '')]);
  }
  // looked up far more often than a text is read
  const keys = new Set([...texts].flatMap(([namespace, all]) => all.map(({ path }) => `${namespace}:${path}`)));
  const t = (key: string, values?: Readonly<Record<string, string | number>>) => i18n.t(key, { ...values });
  return Object.assign(t, {
    has: (key: string) => keys.has(key.includes(':') ? key : `app:${key}`),
    list: (key: string) => (i18n.exists(key) ? (i18n.t(key, { returnObjects: true }) as readonly string[]) : []),
    all: (namespace: string) => texts.get(namespace) ?? [],
    files,
    language: { code, name: new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code },
  });
}
