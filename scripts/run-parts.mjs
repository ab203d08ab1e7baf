// Runs the parts of a test command in order, stopping at the first that fails; always ends with the times and one line of counts.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const counts = { passed: 0, failed: 0, skipped: 0 };

/** @param {string[]} command */
export function run([command = '', ...args]) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (error) console.error(error.message);
  return status === 0;
}

/** @param {string[]} projects */
export function runTests(...projects) {
  const folder = mkdtempSync(join(tmpdir(), 'therapy-guide-test-'));
  const file = join(folder, 'report.json');
  const chosen = projects.flatMap((project) => ['--project', project]);
  const outputs = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const passed = run(['npx', 'vitest', 'run', ...chosen, ...outputs]);
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'));
    counts.passed += report.numPassedTests;
    counts.failed += report.numFailedTests;
    counts.skipped += report.numPendingTests + report.numTodoTests;
  } catch {
    console.error(`Vitest left no report for ${projects.join(', ')}.`);
    return false;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return passed;
}

/** @param {[part: string, work: () => boolean | Promise<boolean>][]} parts */
export async function runParts(parts) {
  /** @type {[part: string, seconds: number][]} */
  const times = [];
  let failedPart;
  for (const [part, work] of parts) {
    console.log(`\n== ${part}`);
    const start = performance.now();
    const failedBefore = counts.failed;
    const good = await Promise.resolve()
      .then(work)
      .catch((error) => {
        console.error(error.message);
        return false;
      });
    times.push([part, (performance.now() - start) / 1000]);
    if (good) continue;
    failedPart = part;
    // A part can fail without a failing test, as the type check does; it still counts.
    if (counts.failed === failedBefore) counts.failed += 1;
    break;
  }

  console.log('\npart  seconds');
  for (const [part, seconds] of times) console.log(`${part}  ${seconds.toFixed(1)}`);
  console.log(`total  ${times.reduce((sum, [, seconds]) => sum + seconds, 0).toFixed(1)}`);
  if (failedPart) console.log(`\nStopped at: ${failedPart}`);
  console.log(
    `\n${counts.passed} passed, ${counts.failed} failed${counts.skipped ? `, ${counts.skipped} skipped` : ''}`,
  );
  process.exitCode = failedPart ? 1 : 0;
}
