// Finds a program that the tests need, or installs it the way this machine allows.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const MOST_MINUTES = 8;

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
 * Output goes to standard error, so that standard output can carry the path that was found and nothing else.
 * @param {string} command
 * @param {string[]} args
 */
export function run(command, args) {
  const result = spawnSync(command, args, {
    stdio: ['ignore', 2, 2],
    timeout: MOST_MINUTES * 60_000,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return result.status === 0;
}

/**
 * @param {string[]} prefix
 * @param {string[][]} packageSets
 */
function installWithApt(prefix, packageSets) {
  const [command = '', ...before] = [...prefix, 'apt-get'];
  // Third-party package lists may fail to update while the distribution's own are fine.
  run(command, [...before, 'update', '-q']);
  const install = [...before, 'install', '-y', '-q', '--no-install-recommends'];
  return packageSets.some((packages) => run(command, [...install, ...packages]));
}

/**
 * A missing program is always a failure, never a silent skip.
 * @param {object} wanted
 * @param {string} wanted.name as a person says it
 * @param {string} wanted.variable of the environment; it may hold the path
 * @param {string[]} wanted.commands any of which will do
 * @param {string[][]} wanted.packageSets Debian packages, the first set that can be installed is taken
 * @param {() => string | undefined} [wanted.find] looks where the PATH does not lead
 * @param {{ how: string, run: () => boolean }} [wanted.lastResort] installs it where `find` will see it
 * @returns {string} the path of a program that can be started
 */
export function findOrInstall({ name, variable, commands, packageSets, find = () => undefined, lastResort }) {
  const tried = [];

  const named = process.env[variable];
  if (named) {
    if (isExecutableFile(named)) return named;
    tried.push(`$${variable} (${named} cannot be run)`);
  } else {
    tried.push(`$${variable} (not set)`);
  }

  const look = () => findOnPath(commands) ?? find();
  const installed = look();
  if (installed) return installed;
  tried.push(`${commands.join(', ')} on the PATH`);

  if (findOnPath(['apt-get'])) {
    const isRoot = process.getuid?.() === 0;
    const prefix = isRoot ? [] : ['sudo', '-n'];
    console.error(`No ${name} found: installing it with apt-get. This takes about a minute.`);
    const path = (isRoot || findOnPath(['sudo'])) && installWithApt(prefix, packageSets) && look();
    if (path) return path;
    tried.push([...prefix, 'apt-get install', packageSets.map(([first]) => first).join(' or ')].join(' '));
  }

  if (lastResort) {
    console.error(`Trying ${lastResort.how}.`);
    const path = lastResort.run() && find();
    if (path) return path;
    tried.push(lastResort.how);
  }

  throw new Error(`No ${name} for the tests: install it, or set ${variable} to its path (tried: ${tried.join('; ')}).`);
}
