// Finds a Chromium for the browser tests, or installs one the way this machine allows.
// Run alone it prints the path; a missing browser is always a failure, never a silent skip.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const APT_MINUTES = 8;
// Without these fonts Hindi and Arabic print as boxes; nothing else depends on them.
const FONTS = 'fonts-noto-core';

/** @param {string} path */
function isExecutableFile(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** @param {string[]} commands */
function findOnPath(commands) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  for (const command of commands) {
    const found = folders.map((folder) => join(folder, command)).find(isExecutableFile);
    if (found) return found;
  }
  return undefined;
}

/**
 * Output goes to standard error, so that run alone only the path is on standard output.
 * @param {string} command
 * @param {string[]} args
 */
function run(command, args, minutes = APT_MINUTES) {
  const result = spawnSync(command, args, {
    stdio: ['ignore', 2, 2],
    timeout: minutes * 60_000,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return result.status === 0;
}

/** @param {string[]} prefix */
function installWithApt(prefix) {
  const [command = '', ...before] = [...prefix, 'apt-get'];
  const install = [...before, 'install', '-y', '-q', '--no-install-recommends', 'chromium'];
  // Third-party package lists may fail to update while the distribution's own are fine.
  run(command, [...before, 'update', '-q']);
  return run(command, [...install, FONTS]) || run(command, install);
}

function installWithPlaywright() {
  const packageFile = createRequire(import.meta.url).resolve('playwright-core/package.json');
  return run(process.execPath, [join(dirname(packageFile), 'cli.js'), 'install', 'chromium']);
}

async function playwrightBrowser() {
  const { chromium } = await import('playwright-core');
  const path = chromium.executablePath();
  return path && existsSync(path) ? path : undefined;
}

/**
 * @returns {Promise<string>} the path of a Chromium that can be started
 */
export async function ensureBrowser() {
  const tried = [];

  const named = process.env.CHROMIUM;
  if (named) {
    if (isExecutableFile(named)) return named;
    tried.push(`$CHROMIUM (${named} cannot be run)`);
  } else {
    tried.push('$CHROMIUM (not set)');
  }

  const installed = findOnPath(COMMANDS) ?? (await playwrightBrowser());
  if (installed) return installed;
  tried.push(`${COMMANDS.join(', ')} on the PATH`);

  if (findOnPath(['apt-get'])) {
    const isRoot = process.getuid?.() === 0;
    const prefix = isRoot ? [] : ['sudo', '-n'];
    console.error('No Chromium found: installing one with apt-get. This takes about a minute.');
    const path = (isRoot || findOnPath(['sudo'])) && installWithApt(prefix) && findOnPath(COMMANDS);
    if (path) return path;
    tried.push(`${[...prefix, 'apt-get install chromium'].join(' ')}`);
  }

  console.error('Asking Playwright to download a Chromium.');
  const downloaded = installWithPlaywright() && (await playwrightBrowser());
  if (downloaded) return downloaded;
  tried.push('npx playwright-core install chromium');

  throw new Error(
    `No browser for the tests: install Chromium or Google Chrome, or set CHROMIUM to its path (tried: ${tried.join('; ')}).`,
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    console.log(await ensureBrowser());
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
