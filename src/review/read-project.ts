import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Content } from '../model/content';
import type { Project } from './checks/check';
import type { Ledger } from './ledger';
import { pathOf } from './source-files';
import type { Words } from './texts';

const PUBLISHED = 'src/content/published-ids.json';
const HASHES = 'src/content/content-hashes.json';
const LANGUAGES = 'locales';
const FIRST_LANGUAGE = 'en';
/** The review book's own words, which no parent reads: mending them undoes no signature. */
const OF_THE_BOOK = 'review.json';

const readJson = (path: string): unknown => JSON.parse(readFileSync(pathOf(path), 'utf8'));
const writeJson = (path: string, value: unknown): void =>
  writeFileSync(pathOf(path), `${JSON.stringify(value, null, 2)}\n`);

export const readLedger = (): Ledger => ({
  published: readJson(PUBLISHED) as Ledger['published'],
  hashes: readJson(HASHES) as Ledger['hashes'],
});

export function writeLedger({ published, hashes }: Ledger): void {
  writeJson(PUBLISHED, published);
  writeJson(HASHES, hashes);
}

const readWords = (language: string): Project['words'] =>
  Object.fromEntries(
    readdirSync(pathOf(`${LANGUAGES}/${language}`))
      .filter((name) => name.endsWith('.json') && name !== OF_THE_BOOK)
      .map((name) => [name.replace('.json', ''), readJson(`${LANGUAGES}/${language}/${name}`) as Words]),
  );
const otherLanguages = (): readonly string[] =>
  readdirSync(pathOf(LANGUAGES), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== FIRST_LANGUAGE)
    .map(({ name }) => name);

/** The content with everything that is checked beside it, as it stands on disk. */
export const readProject = (content: Content): Project => ({
  content,
  words: readWords(FIRST_LANGUAGE),
  translations: Object.fromEntries(otherLanguages().map((language) => [language, readWords(language)])),
  ledger: readLedger(),
});
