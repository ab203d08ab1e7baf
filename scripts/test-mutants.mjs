// `npm run test:mutants`: what the tests notice. Small faults are put into the rules one by one, and for each a test must fail.
// Some of it: `npm run test:mutants -- src/clinic src/guidance/flags.ts`. One file after the other, and each prints at once what is alive, so a long run can be broken off.
import { Stryker } from '@stryker-mutator/core';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WITHOUT_EFFECT } from '../tests/mutants/without-effect.mjs';

const root = join(import.meta.dirname, '..');
process.chdir(root);

const FOLDERS = ['src/guidance', 'src/wizard', 'src/summary', 'src/clinic', 'src/embed'];
/** Percent of the mutants that have an effect. */
const LEAST = 90;
/** Nothing that decides on signs of danger may go unnoticed. */
const LEAST_OF_FILE = { 'src/guidance/flags.ts': 100, 'src/guidance/predicate.ts': 100 };

/** @typedef {import('@stryker-mutator/api/core').MutantResult} MutantResult */
/** @typedef {{ file: string, mutants: number, killed: number, without: number, left: string[], seconds: number }} Outcome */

/** @param {string} path */
function filesOf(path) {
  if (statSync(path).isFile()) return [path];
  return readdirSync(path)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${path.replace(/\/$/, '')}/${name}`);
}

/** What the tests of a folder read. */
const TREE = ['build', 'locales', 'src', 'tests', 'package.json', 'tsconfig.json'];
/** As long as a test may take, and the start of all of them. */
const MOST_MS = 180_000;

/**
 * @param {string} tree
 * @param {string} file
 */
function passes(tree, file) {
  const { status } = spawnSync('npx', ['vitest', 'run', '--config', 'tests/mutants/vitest.config.ts'], {
    cwd: tree,
    env: { ...process.env, MUTATED_FILE: file },
    stdio: 'ignore',
    timeout: MOST_MS,
  });
  return status === 0;
}

/**
 * Each fault once more, alone, in a copy of the tree: the runner does not count a file of tests that cannot even begin.
 * @param {string} file
 * @param {string} text
 * @param {readonly MutantResult[]} mutants
 * @returns those with which all tests of the folder pass
 */
function unnoticed(file, text, mutants) {
  if (mutants.length === 0) return [];
  const copy = mkdtempSync(join(tmpdir(), 'therapy-guide-mutant-'));
  try {
    for (const name of TREE) cpSync(join(root, name), join(copy, name), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
    if (!passes(copy, file)) throw new Error(`The tests for ${file} fail without any fault.`);
    const lines = text.split('\n');
    return mutants.filter(({ location: { start, end }, replacement = '' }) => {
      const before = [...lines.slice(0, start.line - 1), (lines[start.line - 1] ?? '').slice(0, start.column - 1)];
      const after = [(lines[end.line - 1] ?? '').slice(end.column - 1), ...lines.slice(end.line)];
      writeFileSync(join(copy, file), before.join('\n') + replacement + after.join('\n'));
      return passes(copy, file);
    });
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/**
 * The line as it stands, and as the mutant leaves it.
 * @param {string} text
 * @param {MutantResult} mutant
 */
function linesOf(text, { location: { start, end }, replacement = '' }) {
  const lines = text.split('\n');
  const before = lines[start.line - 1] ?? '';
  const after = lines[end.line - 1] ?? '';
  const mutated = before.slice(0, start.column - 1) + replacement + after.slice(end.column - 1);
  return { is: before.trim(), becomes: mutated.replace(/\s+/g, ' ').trim() };
}

/**
 * @param {string} file
 * @returns {Promise<Outcome>}
 */
async function mutantsOf(file) {
  const start = performance.now();
  const text = readFileSync(file, 'utf8');
  process.env.MUTATED_FILE = file;
  const stryker = new Stryker({ configFile: 'tests/mutants/stryker.config.mjs', mutate: [file] });
  const counted = (await stryker.runMutationTest()).filter(({ status }) => status !== 'Ignored');
  const known = WITHOUT_EFFECT.filter((entry) => entry.file === file).flatMap(({ lines }) => lines);
  const alive = counted
    .filter(({ status }) => status !== 'Killed' && status !== 'Timeout')
    .map((mutant) => ({ mutant, ...linesOf(text, mutant) }));
  const unknown = alive.filter(({ becomes }) => !known.includes(becomes));
  const passing = unnoticed(
    file,
    text,
    unknown.map(({ mutant }) => mutant),
  );
  const left = unknown.filter(({ mutant }) => passing.includes(mutant));
  const without = alive.length - unknown.length;
  for (const line of known) {
    if (!alive.some(({ becomes }) => becomes === line))
      console.log(`${file}: no longer alive, take it off the list: ${line}`);
  }
  const outcome = {
    file,
    mutants: counted.length,
    killed: counted.length - without - left.length,
    without,
    left: left.map(
      ({ mutant, is, becomes }) =>
        `  ${file}:${mutant.location.start.line}, ${mutant.status}\n    - ${is}\n    + ${becomes}`,
    ),
    seconds: (performance.now() - start) / 1000,
  };
  console.log([row(file, [outcome]), ...outcome.left].join('\n'));
  return outcome;
}

/** @param {readonly Outcome[]} outcomes */
function scoreOf(outcomes) {
  const killed = outcomes.reduce((sum, outcome) => sum + outcome.killed, 0);
  const possible = outcomes.reduce((sum, { mutants, without }) => sum + mutants - without, 0);
  return possible === 0 ? 100 : (100 * killed) / possible;
}

/**
 * @param {string} name
 * @param {readonly Outcome[]} outcomes
 */
function row(name, outcomes) {
  /** @param {(outcome: Outcome) => number} count */
  const sum = (count) => outcomes.reduce((total, outcome) => total + count(outcome), 0);
  const numbers = [sum(({ mutants }) => mutants), sum(({ killed }) => killed), sum(({ without }) => without)];
  const left = sum(({ left }) => left.length);
  return [name, ...numbers, left, `${scoreOf(outcomes).toFixed(1)} %`, sum(({ seconds }) => seconds).toFixed(0)].join(
    '  ',
  );
}

const asked = process.argv.slice(2);
const files = (asked.length > 0 ? asked : FOLDERS).flatMap(filesOf);
const HEAD = 'where  mutants  killed  without effect  alive  score  seconds';
console.log(HEAD);
/** @type {Outcome[]} */
const outcomes = [];
for (const file of files) outcomes.push(await mutantsOf(file));

console.log(`\n${HEAD}`);
const failed = [];
for (const folder of new Set(files.map((file) => file.slice(0, file.lastIndexOf('/'))))) {
  const inFolder = outcomes.filter(({ file }) => file.startsWith(`${folder}/`));
  console.log(row(folder, inFolder));
  if (scoreOf(inFolder) < LEAST) failed.push(`${folder}: at least ${LEAST} %`);
}
for (const [file, least] of Object.entries(LEAST_OF_FILE)) {
  const own = outcomes.filter((outcome) => outcome.file === file);
  if (scoreOf(own) < least) failed.push(`${file}: ${least} %`);
}
if (failed.length > 0) console.log(`\nToo few killed: ${failed.join('; ')}`);
process.exitCode = failed.length > 0 ? 1 : 0;
