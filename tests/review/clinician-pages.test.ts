import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type * as CheckAnswer from '../../src/review/check-answer';
import { blocksOf, linesOf, pageOf, PROJECT, unsaid } from './page-blocks';

const readme = pageOf('README');
/** Each look at the whole project takes seconds, and more beside other tests. */
const MINUTES = 4 * 60_000;
const PARTS = ['src', 'locales', 'package.json', 'tsconfig.json', '.prettierrc', '.prettierignore'];
/** A copy of the project in which a clinician works. */
let copy: string;
const edit = (path: string, change: (text: string) => string): void => {
  const file = join(copy, path);
  const before = readFileSync(file, 'utf8');
  const after = change(before);
  expect(after, `${path} did not change`).not.toBe(before);
  writeFileSync(file, after);
};
const insertBelow = (path: string, line: string, text: string): void =>
  edit(path, (before) =>
    before.replace(new RegExp(`^.*${line.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}.*\n`, 'm'), (found) => found + text),
  );
const replace = (path: string, text: string, by: string): void =>
  edit(path, (before) => before.replace(text, () => by));

interface Checked {
  readonly status: number | null;
  readonly says: readonly string[];
}
function checkByCommand(env: NodeJS.ProcessEnv = {}): Checked {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'src/review/check-command.ts'], {
    cwd: copy,
    encoding: 'utf8',
    env: { ...process.env, GITHUB_ACTIONS: '', ...env },
  });
  expect(stderr).toBe('');
  return { status, says: linesOf(stdout) };
}
/** The same without starting a process: each time a new server reads every file of the copy anew. */
async function check(): Promise<Checked> {
  const server = await createServer({
    root: copy,
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, watch: null, ws: false },
  });
  try {
    const { checkAnswer } = (await server.ssrLoadModule('/src/review/check-answer.ts')) as typeof CheckAnswer;
    const { status, lines } = await checkAnswer(false, false);
    return { status, says: lines };
  } finally {
    await server.close();
  }
}
const VERSION = 'src/content/version.ts';
const raiseVersion = (says: readonly string[]): void => {
  const next = /raise src\/content\/version\.ts to (\d+\.\d+);/.exec(says.join('\n'))?.[1];
  edit(VERSION, (text) => text.replace(/'\d+\.\d+'/, `'${next}'`));
};
/** Types the lines that the checks give, where they say. */
const writeDown = (says: readonly string[]): void => {
  for (const sentence of says) {
    const [, line = '', list, file = ''] =
      /add the line (".*),? below (?:"(\w+)" in|the first of) (src\/content\/[\w-]+\.json), or run/.exec(sentence) ??
      [];
    expect(file, sentence).not.toBe('');
    insertBelow(
      file,
      list === undefined ? '  "20' : `"${list}": {`,
      `${list === undefined ? '  ' : '    '}${line.replace(/,$/, '')},\n`,
    );
  }
};

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'therapy-guide-content-'));
  for (const part of PARTS) cpSync(join(PROJECT, part), join(copy, part), { recursive: true });
  symlinkSync(join(PROJECT, 'node_modules'), join(copy, 'node_modules'), 'junction');
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe('a clinician who follows the page about the content', { timeout: MINUTES }, () => {
  const [question = '', rows = '', notAsked = '', sign = ''] = blocksOf(readme, 'ts');
  const [words = ''] = blocksOf(readme, 'json');
  const [answers = '', aboutWords = '', elsewhere = ''] = blocksOf(readme, 'text');
  const ASKING = 'src/content/asking.ts';
  const QUESTIONS = 'locales/en/questions.json';
  const OTHERS = ['ar', 'es', 'hi'].map((language) => `locales/${language}/questions.json`);
  /** What was said of the copy once its new question was retired. */
  let retired: Checked;
  const WORDS = /"stairsBothFeet": \{[^}]*\}/;

  it('adds a question, and is told each next step in the words of the page', async () => {
    insertBelow('src/content/questions/movement.ts', "'movement.cannotJump'", question);
    const { status, says } = await check();
    expect(status).toBe(1);
    expect(unsaid(answers, says)).toEqual([]);
    expect(says).toHaveLength(linesOf(answers).length);
  });

  it('follows them, and is told which word is never said', async () => {
    replace('src/content/questions/movement.ts', "['pmm-2020']", "['pmm']");
    for (const row of [72, 96])
      replace(
        ASKING,
        `    ${row}: { role: 'if-opened', gate: 'movement.tiresFast', followUps: ['movement.cannotJump'] },\n`,
        '',
      );
    insertBelow(ASKING, "60: { role: 'gate', gate: 'movement.runsKeepsUp'", rows);
    insertBelow('src/content/conditions.ts', "'movement.cannotJump',", notAsked);
    edit(QUESTIONS, (text) => text.replace(/("cannotJump": \{[^}]*\})\n/, (_, before) => `${before},\n${words}`));
    insertBelow('src/review/coverage/facts-signs.ts', "'movement.harderToMove'", sign);
    const { says } = await check();
    expect(unsaid(aboutWords, says)).toEqual([]);
    const better = /So: `("why": ".*",)`/.exec(readme)?.[1] ?? '';
    edit(QUESTIONS, (text) => text.replace(/"why": "Stairs normally.*",/, better));
    raiseVersion(says);
  });

  it('hands the words on to those who translate, types the two lines that are still missing, and all checks hold', async () => {
    const { says } = await check();
    expect(unsaid(elsewhere, says)).toEqual([]);
    const missing = says.filter((sentence) => !linesOf(elsewhere).includes(sentence));
    expect(missing).toHaveLength(2);
    const [english = ''] = WORDS.exec(readFileSync(join(copy, QUESTIONS), 'utf8')) ?? [];
    for (const path of OTHERS) {
      const translated = path.includes('/ar/') ? english.replaceAll('?', '؟') : english;
      edit(path, (text) =>
        text.replace(/("cannotJump": \{[^}]*\})\n/, (_, before) => `${before},\n    ${translated}\n`),
      );
    }
    writeDown(missing);
    const { status, says: goodNews } = checkByCommand();
    expect(goodNews.join('\n')).toMatch(
      /^All \d+ checks hold\.\nWhoever signs version \d+\.\d+ writes the hash [0-9a-f]{16}\.$/,
    );
    expect(status).toBe(0);
  });

  it('retires it again, and is told everything that still names it', async () => {
    const page = pageOf('how-to/retire-a-question');
    edit('src/content/questions/movement.ts', (text) => text.replace(question.replace('pmm-2020', 'pmm'), ''));
    const { says } = await check();
    expect(unsaid(blocksOf(page, 'text')[0] ?? '', says)).toEqual([]);

    edit(ASKING, (text) => text.replaceAll(", 'movement.stairsBothFeet'", ''));
    replace('src/content/conditions.ts', notAsked, '');
    for (const path of [QUESTIONS, ...OTHERS])
      edit(path, (text) => text.replace(new RegExp(`,\\n *${WORDS.source}`), ''));
    replace('src/review/coverage/facts-signs.ts', sign, '');
    raiseVersion(says);
    const version = /'(\d+\.\d+)'/.exec(readFileSync(join(copy, VERSION), 'utf8'))?.[1];
    const entry = (blocksOf(page, 'ts')[0] ?? '').replace(/version: '.*'/, `version: '${version}'`);
    replace('src/content/retired.ts', '[] = [];', `[] = [\n${entry}];`);
    writeDown((await check()).says);
    retired = await check();
    expect(retired.status).toBe(0);
  });

  it('changes a threshold, and is told that it is one of record', async () => {
    edit('src/content/rules.ts', (text) => text.replace('FOUR_AREAS = 4', 'FOUR_AREAS = 3'));
    const { says } = await check();
    expect(unsaid(blocksOf(pageOf('how-to/change-a-threshold'), 'text')[0] ?? '', says)).toEqual([]);
    replace('src/content/rules.ts', 'FOUR_AREAS = 3', 'FOUR_AREAS = 4');
  });

  it('signs, and the signature holds until a word is changed', async () => {
    const page = pageOf('how-to/sign-a-version');
    const [, version = '', hash = ''] = /version (\S+) writes the hash (\w+)/.exec(retired.says.join('\n')) ?? [];
    const signature = (blocksOf(page, 'ts')[0] ?? '')
      .replace(/contentVersion: '.*'/, `contentVersion: '${version}'`)
      .replace(/hash: '.*'/, `hash: '${hash}'`);
    replace('src/content/reviews.ts', '[] = [];', `[] = [\n${signature}];`);
    expect((await check()).status).toBe(0);

    replace(QUESTIONS, '"Is it hard for your child to jump?"', '"Is jumping hard for your child?"');
    const { says } = await check();
    expect(
      unsaid((blocksOf(page, 'text')[0] ?? '').replace('2026.3', version).replace('0123456789abcdef', hash), says),
    ).toEqual([]);
  });

  it('is told of a slip of the pen by file and line, and beside the change on the page of the proposal', async () => {
    replace(QUESTIONS, '"Is jumping hard for your child?",', '"Is jumping hard for your child?"');
    const { status, says } = checkByCommand({ GITHUB_ACTIONS: 'true' });
    expect(status).toBe(1);
    const [sentence = '', annotation] = says;
    expect(sentence).toMatch(
      /^locales\/en\/questions\.json cannot be read: look at line \d+ or at the end of line \d+ for a comma/,
    );
    expect(annotation).toBe(`::error title=Content::${sentence}`);
  });
});
