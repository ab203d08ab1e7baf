// Installs what `npm run test:fhir` alone needs, in a package of its own: FHIR validators by its lock, and a form filler.
import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../tests/fhir');
const unpacked = join(folder, 'node_modules/.form-filler');
/** The built form filler, as a page loads it. */
export const FORM_FILLER = join(unpacked, 'package/dist');

/** @param {string[]} command */
function run([command = '', ...args]) {
  const { status, error, stdout } = spawnSync(command, args, {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (error || status !== 0)
    throw new Error(`"${[command, ...args].join(' ')}" failed${error ? `: ${error.message}` : '.'}`);
  return stdout;
}

/** Its own dependencies cannot be installed together (one version does not exist), and its built files need none: so it is unpacked. */
function unpackFormFiller() {
  if (existsSync(FORM_FILLER)) return;
  const { formFiller } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  mkdirSync(unpacked, { recursive: true });
  const [{ filename }] = JSON.parse(
    run(['npm', 'pack', formFiller.package, '--json', '--pack-destination', 'node_modules/.form-filler']),
  );
  const file = join(unpacked, filename);
  const integrity = `sha512-${createHash('sha512').update(readFileSync(file)).digest('base64')}`;
  if (integrity !== formFiller.integrity) throw new Error(`${formFiller.package} is not the file that it was.`);
  run(['tar', '-xzf', join('node_modules/.form-filler', filename), '-C', 'node_modules/.form-filler']);
}

export function ensureFhir() {
  run(['npm', 'ci', '--ignore-scripts']);
  unpackFormFiller();
}
