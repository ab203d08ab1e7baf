import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { CONTENT } from '../../../src/content/content';
import type { AskingRow, AskingTable } from '../../../src/model/asking';
import type { Content } from '../../../src/model/content';

type Words = { readonly [key: string]: string | Words };

const root = resolve(import.meta.dirname, '../../..');
const NOT_BUILT_FROM = /^(node_modules|dist.*|docs|review|tests|bench|coverage|\.git)$/;
/** Files beside the app that no visit asks for, and that take long to write. */
const BESIDE_THE_APP = ['    writeQuestionnaire(),\n', '    writeKitPage(),\n'];

/** How many times as many questions. */
export const TIMES = 10;
const COPIES = Array.from({ length: TIMES - 1 }, (_, copy) => copy + 2);
const NUMBERS_APART = 10_000;
/** No child of the walks is as old. */
const AT_ANOTHER_AGE = { fromMonths: 150, toMonths: 155 };

const named = (id: string, copy: number) => `${id}${copy}`;

/** Numbers that look like chance and are the same each time. */
function dice(): () => number {
  let state = 11;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state / 2 ** 31;
  };
}

const textsOf = (words: Words): string[] =>
  Object.values(words).flatMap((value) => (typeof value === 'string' ? value : textsOf(value)));

/** Of the same words as many sentences as there are, but others: copies would vanish in the compression. */
function otherWords(words: Words, vocabulary: readonly string[], roll: () => number): Words {
  const another = (word: string) =>
    word.includes('{') ? word : (vocabulary[Math.floor(roll() * vocabulary.length)] ?? word);
  return Object.fromEntries(
    Object.entries(words).map(([key, value]) => [
      key,
      typeof value === 'string' ? value.split(' ').map(another).join(' ') : otherWords(value, vocabulary, roll),
    ]),
  );
}

/** Beside each question of an area its copies. */
function growWords(file: string, ids: ReadonlySet<string>): void {
  const words = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, Words>>;
  const vocabulary = textsOf(words)
    .flatMap((text) => text.split(' '))
    .filter((word) => !word.includes('{'));
  const roll = dice();
  const grown = Object.fromEntries(
    Object.entries(words).map(([area, questions]) => {
      const copies = Object.entries(questions).flatMap(([name, said]) =>
        ids.has(`${area}.${name}`) && typeof said !== 'string'
          ? COPIES.map((copy) => [named(name, copy), otherWords(said, vocabulary, roll)] as const)
          : [],
      );
      return [area, { ...questions, ...Object.fromEntries(copies) }];
    }),
  );
  writeFileSync(file, JSON.stringify(grown));
}

/** The copies stand last among the follow-ups of their row: looked at with each answer, and not asked, so that a visit stays as long as it is. */
function grownRow({ role, gate, followUps }: AskingRow): AskingRow {
  const copies = COPIES.flatMap((copy) => [gate, ...followUps].map((id) => named(id, copy)));
  return { role, gate, followUps: [...followUps, ...copies] };
}

function grownAsking(asking: AskingTable): AskingTable {
  const areas = Object.entries(asking).map(([area, rows]) => [
    area,
    Object.fromEntries(Object.entries(rows).map(([band, row]) => [band, grownRow(row as AskingRow)])),
  ]);
  return Object.fromEntries(areas) as AskingTable;
}

const withCopies = <Entry extends { readonly id: string; readonly number: number }>(
  entries: readonly Entry[],
  change: Partial<Entry> = {},
): Entry[] => [
  ...entries,
  ...COPIES.flatMap((copy) =>
    entries.map((entry) => ({
      ...entry,
      ...change,
      id: named(entry.id, copy),
      number: entry.number + copy * NUMBERS_APART,
    })),
  ),
];

export const grownContent = (content: Content): Content => ({
  ...content,
  questions: withCopies(content.questions),
  signs: withCopies(content.signs, AT_ANOTHER_AGE),
  asking: grownAsking(content.asking),
});

/** Ten times the questions and signs, with ten times their words in every language. */
export function growQuestions(folder: string): void {
  const { questions, signs } = CONTENT;
  const ids = new Set([...questions, ...signs].map(({ id }) => id));
  for (const { name: language } of readdirSync(join(folder, 'locales'), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  ))
    for (const file of ['questions.json', 'safety.json']) growWords(join(folder, 'locales', language, file), ids);
  const source = `import type { Content } from '../model/content';\nexport const CONTENT: Content = ${JSON.stringify(grownContent(CONTENT))};\n`;
  writeFileSync(join(folder, 'src/content/content.ts'), source);
}

/** Sixteen more languages, by the names that they have for themselves; their words are those of Spanish. */
export const MORE_LANGUAGES: Readonly<Record<string, string>> = {
  fr: 'Français',
  de: 'Deutsch',
  pt: 'Português',
  it: 'Italiano',
  nl: 'Nederlands',
  pl: 'Polski',
  ro: 'Română',
  tr: 'Türkçe',
  ru: 'Русский',
  uk: 'Українська',
  vi: 'Tiếng Việt',
  id: 'Bahasa Indonesia',
  bn: 'বাংলা',
  zh: '中文',
  ja: '日本語',
  ko: '한국어',
};

export function growLanguages(folder: string): void {
  const list = join(folder, 'locales/languages.json');
  const languages = JSON.parse(readFileSync(list, 'utf8')) as unknown[];
  for (const [code, name] of Object.entries(MORE_LANGUAGES)) {
    cpSync(join(folder, 'locales/es'), join(folder, 'locales', code), { recursive: true });
    languages.push({ code, name, direction: 'ltr', dates: code, review: 'drafted' });
  }
  writeFileSync(list, JSON.stringify(languages));
}

/** Builds a copy of the project that has grown, into this folder. The copy itself is thrown away. */
export function buildGrown(grow: (folder: string) => void, dist: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'therapy-guide-grown-'));
  try {
    for (const name of readdirSync(root).filter((name) => !NOT_BUILT_FROM.test(name)))
      cpSync(join(root, name), join(folder, name), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
    const settings = join(folder, 'vite.config.ts');
    const fewer = BESIDE_THE_APP.reduce(
      (text, line) => {
        if (!text.includes(line)) throw new Error(`vite.config.ts has no line ${line}`);
        return text.replace(line, '');
      },
      readFileSync(settings, 'utf8'),
    );
    writeFileSync(settings, fewer);
    grow(folder);
    mkdirSync(dist, { recursive: true });
    const vite = join(root, 'node_modules/vite/bin/vite.js');
    execFileSync(process.execPath, [vite, 'build', '--outDir', dist, '--emptyOutDir'], {
      cwd: folder,
      stdio: 'pipe',
      // A test sets another one, and with that the build is one for development.
      env: { ...process.env, NODE_ENV: 'production' },
      timeout: 600_000,
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
