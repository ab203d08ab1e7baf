// `npm run verify -- https://host/folder/`: does a host serve what was built? Compares every file with the list of SHA-256 sums of a build.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const LIST = join(import.meta.dirname, '../dist/SHA256SUMS');
const PATIENCE_MS = 60_000;
const USAGE = `npm run verify -- https://host/folder/ [--list FILE] [--allow FILE]...

  --list FILE   the list to compare with; without it that of your own build, dist/SHA256SUMS
  --allow FILE  a file that may differ, because you have read the one on the host; a clinic edits clinic.js`;

/** Samples for whoever sets up a host: no page asks for them, and some hosts keep them to themselves. */
const isSample = (/** @type {string} */ path) => path === '_headers' || path.startsWith('hosting/');

/**
 * @param {string} text as `sha256sum` writes it
 * @returns {{ sum: string, path: string }[]}
 */
export function readList(text) {
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [, sum, path] = /^([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? [];
      if (sum === undefined || path === undefined)
        throw new Error(`This line is not of a list of SHA-256 sums: ${line}`);
      return { sum, path };
    });
}

/** Where families meet the file: a page under the name of its folder. */
const addressesOf = (/** @type {string} */ path) =>
  /(^|\/)index\.html$/.test(path) ? [path.replace(/index\.html$/, ''), path] : [path];

/**
 * Reads the file through, without keeping it.
 * @param {string} address
 * @returns {Promise<{ sum: string } | { problem: string, isMissing?: boolean }>}
 */
async function sumOf(address) {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE_MS), headers: { Accept: '*/*' } });
    if (new URL(response.url).origin !== new URL(address).origin) return { problem: `leads to ${response.url}` };
    if (response.status === 404 || response.status === 410) return { problem: 'is not there', isMissing: true };
    if (response.status !== 200) return { problem: `was answered with the code ${response.status}` };
    const hash = createHash('sha256');
    for await (const piece of response.body ?? []) hash.update(piece);
    return { sum: hash.digest('hex') };
  } catch (error) {
    const { cause } = /** @type {Error} */ (error);
    return { problem: `could not be read: ${cause instanceof Error ? cause.message : error}` };
  }
}

/**
 * @param {{ sum: string, path: string }} file
 * @param {URL} folder
 * @returns {Promise<string | undefined>} what is wrong, as a sentence
 */
async function problemOf({ sum, path }, folder) {
  for (const address of addressesOf(path)) {
    const shown = address === '' ? 'The start page' : address;
    const found = await sumOf(new URL(address, folder).href);
    if ('sum' in found && found.sum === sum) continue;
    if ('problem' in found && found.isMissing && isSample(path)) continue;
    return 'problem' in found ? `${shown} ${found.problem}.` : `${shown} differs from what was built.`;
  }
  return undefined;
}

/**
 * @param {string} address of the folder, as families open it
 * @param {string} list
 * @param {readonly string[]} [allowed] files that may differ
 * @returns {Promise<{ same: number, wrong: string[], noted: string[] }>}
 */
export async function verifyCopy(address, list, allowed = []) {
  const folder = new URL(address.endsWith('/') ? address : `${address}/`);
  const files = readList(list);
  /** @type {{ same: number, wrong: string[], noted: string[] }} */
  const found = { same: 0, wrong: [], noted: [] };
  for (const file of files) {
    const problem = await problemOf(file, folder);
    if (problem === undefined) found.same += 1;
    else if (allowed.includes(file.path)) found.noted.push(`${problem} You said that it may.`);
    else if (isSample(file.path)) found.noted.push(`${problem} It is a sample for hosts; no page uses it.`);
    else if (file.path === 'clinic.js')
      found.wrong.push(
        `${problem} A clinic may write its own; it runs in the page, so read it: ${new URL('clinic.js', folder)}. If it is as it should be, say --allow clinic.js.`,
      );
    else found.wrong.push(problem);
  }
  return found;
}

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { list: { type: 'string', default: LIST }, allow: { type: 'string', multiple: true, default: [] } },
  });
  const [address, ...others] = positionals;
  if (address === undefined || others.length > 0 || !/^https?:\/\//.test(address)) throw new Error(USAGE);
  let list;
  try {
    list = readFileSync(values.list, 'utf8');
  } catch {
    throw new Error(
      `There is no list at ${values.list}: run \`npm run build\` at the version that the host should have.`,
    );
  }
  const { same, wrong, noted } = await verifyCopy(address, list, values.allow);
  for (const line of [...wrong, ...noted]) console.log(line);
  console.log(
    wrong.length === 0
      ? `${same} files are, byte for byte, what was built.`
      : `${wrong.length} of ${same + wrong.length + noted.length} files are not what was built.`,
  );
  console.log(
    'This tells what the host sent here and now. It cannot tell what else lies there, or what others are sent.',
  );
  process.exitCode = wrong.length === 0 ? 0 : 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await main().catch((error) => {
    console.error(error.message);
    process.exitCode = 2;
  });
}
