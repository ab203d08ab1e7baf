// `npm run audit`: asks the registry for known faults of the packages, and says plainly where it could not ask.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const PLACES = ['.', 'bench', 'tests/fhir'];
const root = join(import.meta.dirname, '..');

/**
 * @param {string} answer of `npm audit --json`
 * @returns {{ faults: string[] } | { problem: string }} each fault as a line, or why nothing is known
 */
export function readAudit(answer) {
  let report;
  try {
    report = JSON.parse(answer);
  } catch {
    return { problem: 'npm gave no answer that can be read' };
  }
  if (typeof report.vulnerabilities !== 'object' || report.vulnerabilities === null)
    return { problem: report.message ?? report.error?.summary ?? 'npm gave no list of faults' };
  const found = Object.entries(report.vulnerabilities);
  return { faults: found.map(([name, { severity, range }]) => `${name} ${range}: ${severity}`) };
}

/** @param {string} place a folder with a package of its own */
function audit(place) {
  const { stdout } = spawnSync('npm', ['audit', '--json'], {
    cwd: join(root, place),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    shell: process.platform === 'win32',
  });
  const read = readAudit(stdout ?? '');
  if ('problem' in read) {
    console.log(`${place}: could not be asked (${read.problem}). So nothing is known of faults in these packages.`);
    return 2;
  }
  console.log(read.faults.length === 0 ? `${place}: no known faults.` : `${place}:\n${read.faults.join('\n')}`);
  return read.faults.length === 0 ? 0 : 1;
}

if (process.argv[1] === import.meta.filename) {
  const codes = PLACES.map(audit);
  // a fault that is known weighs more than a place that could not be asked
  process.exitCode = codes.includes(1) ? 1 : Math.max(...codes);
}
