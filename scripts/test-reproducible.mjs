// `npm run test:reproducible`: two clean builds in different folders, in different time zones and languages, give the same bytes.
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

const root = join(import.meta.dirname, '..');
const PLACES = [
  { name: 'a', env: { TZ: 'America/Los_Angeles', LC_ALL: 'C' } },
  { name: join('another-and-longer', 'place'), env: { TZ: 'Asia/Kolkata', LC_ALL: 'de_DE.UTF-8' } },
];

/**
 * The packages lie in each folder itself: reached by a link they would have one path for both. Their files are shared where the system can.
 * @param {string} from
 * @param {string} to
 */
function copyPackages(from, to) {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.name === '.vite') continue;
    if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else if (entry.isDirectory()) copyPackages(source, target);
    else {
      try {
        linkSync(source, target);
      } catch {
        copyFileSync(source, target);
      }
    }
  }
}

const isBuiltFrom = (/** @type {string} */ path) =>
  !/^(node_modules|\.git|dist|dist-[^/\\]*|review|coverage)$/.test(relative(root, path).split(/[/\\]/, 1)[0] ?? '');

/**
 * @param {string} folder
 * @param {NodeJS.ProcessEnv} env
 * @returns {string[]} the lines of its list of SHA-256 sums
 */
function buildIn(folder, env) {
  cpSync(root, folder, { recursive: true, filter: isBuiltFrom });
  copyPackages(join(root, 'node_modules'), join(folder, 'node_modules'));
  const { status } = spawnSync(
    process.execPath,
    [join(folder, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'error'],
    {
      cwd: folder,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  if (status !== 0) throw new Error(`The build in ${folder} failed.`);
  return readFileSync(join(folder, 'dist/SHA256SUMS'), 'utf8').trimEnd().split('\n');
}

const place = mkdtempSync(join(tmpdir(), 'therapy-guide-built-'));
try {
  const [first = [], second = []] = PLACES.map(({ name, env }) => buildIn(join(place, name), env));
  const different = [
    ...first.filter((line) => !second.includes(line)),
    ...second.filter((line) => !first.includes(line)),
  ];
  const names = [...new Set(different.map((line) => line.slice(66)))];
  if (names.length > 0) throw new Error(`Two clean builds differ in: ${names.join(', ')}`);
  console.log(
    `Two clean builds in different folders, time zones and languages: ${first.length} files, each byte the same.`,
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(place, { recursive: true, force: true });
}
