import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CONTENT } from '../../src/content/content';
import { catalogueOf } from '../../src/guidance/catalogue';
import { readingOf } from '../../src/guidance/reading';
import { pathOf } from '../../src/guidance/relevant-questions';
import type { Content } from '../../src/model/content';
import type { Visit } from '../../src/model/visit';
import { buildGrown, grownContent, growLanguages, growQuestions, MORE_LANGUAGES, TIMES } from './support/grown-project';
import { brotliSize, filesOfFirstLoad } from './support/weigh-dist';

const BUILD_MS = 600_000;
const dist = resolve(import.meta.dirname, '../../dist');
const bytesOf = (files: readonly string[]) => files.reduce((sum, file) => sum + brotliSize(file), 0);
/** What a parent loads by opening the page, by the kind of file: a name without its hash. */
const firstLoad = (folder: string, language = '') =>
  Object.fromEntries(
    filesOfFirstLoad(folder, language).map((file) => [basename(file).replace(/-[\w-]{8}\./, '.'), brotliSize(file)]),
  );
const total = (folder: string) => bytesOf(filesOfFirstLoad(folder));
/** Of each language: its name in itself, where it is chosen from, and the names of its two files. */
const NAME_BYTES = 32;

/** How many questions have words in the built English. */
function questionsIn(folder: string): number {
  const [words] = readdirSync(join(folder, 'assets')).filter((name) => name.startsWith('words-en-later-'));
  return readFileSync(join(folder, 'assets', words ?? ''), 'utf8').match(/\bask:/g)?.length ?? 0;
}

function pathIn(content: Content, visit: Visit): readonly string[] {
  const catalogue = catalogueOf(content);
  return pathOf(readingOf(visit, catalogue), catalogue).map(({ id }) => id);
}

it('asks a child the same questions where ten times as many are known', () => {
  const visit: Visit = {
    v: 1,
    contentVersion: CONTENT.version,
    date: '2026-11-26',
    ageMonths: 62,
    worries: ['worry.clumsy'],
    answers: { 'balance.hops': 'not-yet', 'self-care.doesUpButtons': 'not-yet' },
  } as Visit;
  const asked = pathIn(CONTENT, visit);
  expect(asked.length).toBeGreaterThan(20);
  expect(pathIn(grownContent(CONTENT), visit)).toEqual(asked);
});

describe('what a parent loads up to the first question', () => {
  const folders: string[] = [];
  const buildInto = (grow: (folder: string) => void) => {
    const folder = mkdtempSync(join(tmpdir(), 'therapy-guide-grown-dist-'));
    folders.push(folder);
    buildGrown(grow, folder);
    return folder;
  };
  beforeAll(() => {
    if (!existsSync(join(dist, 'index.html'))) throw new Error('dist is not built: run npm run build first.');
  });
  afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

  it(
    'grows by at most a tenth with ten times the questions',
    () => {
      const grown = buildInto(growQuestions);
      console.log(`today ${total(dist)} bytes, with ${TIMES} times the questions ${total(grown)}`);
      console.log('today', firstLoad(dist), 'grown', firstLoad(grown));
      // or nothing has grown, and the test says nothing
      expect(questionsIn(grown)).toBeGreaterThan(questionsIn(dist) * (TIMES - 1));
      expect(total(grown)).toBeLessThanOrEqual(total(dist) * 1.1);
    },
    BUILD_MS,
  );

  it(
    'stays what it is with twenty languages, but for their names',
    () => {
      const grown = buildInto(growLanguages);
      console.log(`today ${total(dist)} bytes, with twenty languages ${total(grown)}`);
      console.log('today', firstLoad(dist), 'grown', firstLoad(grown));
      const codes = Object.keys(MORE_LANGUAGES);
      expect(codes.filter((code) => !existsSync(join(grown, code, 'index.html')))).toEqual([]);
      expect(Object.keys(firstLoad(grown))).toEqual(Object.keys(firstLoad(dist)));
      expect(total(grown) - total(dist)).toBeLessThanOrEqual(codes.length * NAME_BYTES);
    },
    BUILD_MS,
  );
});
