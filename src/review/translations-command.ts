import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { CONTENT } from '../content/content';
import { readProject } from './read-project';
import { pathOf } from './source-files';
import { placeOfKey, sourcesFor, textsByKey, type Source } from './translations/keys';
import { filesFrom, writeLanguage } from './translations/language-files';
import { markOf, readMadeFrom, writeMadeFrom } from './translations/made-from';
import { openTexts } from './translations/open-texts';
import { readSheet, sheetOf } from './translations/sheet';

const FOLDER = 'review';
const { words: english, translations } = readProject(CONTENT);

const line = ({ key, text }: Source): string => {
  const { file, path } = placeOfKey(key);
  return `  ${file}.json  ${path}\n      ${text.replaceAll('\n', '\n      ')}`;
};

/** `npm run translations`: what is missing or out of date. */
function list(language: string): void {
  const { missing, outOfDate, count } = openTexts(language, english, wordsOf(language), readMadeFrom(language));
  console.log(`${language}: ${count} texts, ${missing.length} missing, ${outOfDate.length} out of date`);
  if (missing.length > 0) console.log(`\n  Missing. The English reads:\n${missing.map(line).join('\n')}\n`);
  if (outOfDate.length > 0)
    console.log(`\n  The English has changed since. It now reads:\n${outOfDate.map(line).join('\n')}\n`);
  if (missing.length > 0) process.exitCode = 1;
}

function wordsOf(language: string) {
  const words = translations[language];
  if (!words) throw new Error(`There is no folder locales/${language}.`);
  return words;
}

function writeSheet(language: string): void {
  mkdirSync(pathOf(FOLDER), { recursive: true });
  const path = `${FOLDER}/texts-${language}.csv`;
  writeFileSync(pathOf(path), sheetOf(language, english, wordsOf(language), readMadeFrom(language)));
  console.log(`${path}: open it in a spreadsheet, write under "Better", keep it as CSV.`);
}

async function readIn(language: string, path: string): Promise<void> {
  const corrections = readSheet(language, english, readFileSync(path, 'utf8'));
  const texts = new Map([
    ...textsByKey(wordsOf(language)),
    ...corrections.map(({ key, text }) => [key, text] as const),
  ]);
  await writeLanguage(language, filesFrom(language, english, texts));
  const today = corrections.filter(({ isToday }) => isToday).map(({ source }) => markOf(source));
  writeMadeFrom(language, [...readMadeFrom(language), ...today]);
  console.log(`${corrections.length} texts taken over. Those of which the English has changed meanwhile stay listed.`);
}

/** Says that texts are right for today's English; marks that nothing carries any more go. */
function settle(language: string, paths: readonly string[]): void {
  const before = readMadeFrom(language);
  const isMeant = ({ key }: Source) =>
    paths.some((path) => path === 'all' || key === path || key.startsWith(`${path}.`));
  const marks = sourcesFor(language, english).flatMap((source) => {
    const mark = markOf(source);
    return before.has(mark) || isMeant(source) ? [mark] : [];
  });
  writeMadeFrom(language, marks);
  console.log(`${language}: ${marks.length} texts are made from today’s English.`);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { sheet: { type: 'boolean' }, read: { type: 'string' }, settle: { type: 'string', multiple: true } },
});
const chosen = positionals.length > 0 ? positionals : Object.keys(translations);
const [only] = positionals;
try {
  if ((values.read !== undefined || values.settle !== undefined) && (only === undefined || positionals.length > 1))
    throw new Error('Name one language: npm run translations -- es --read FILE');
  if (values.read !== undefined) await readIn(only as string, values.read);
  else if (values.settle !== undefined) settle(only as string, values.settle);
  else chosen.forEach(values.sheet ? writeSheet : list);
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exitCode = 2;
}
