// `npm run bench:load`: what one visit asks of a host, and how many visits a real web server with the built sample settings answers on
// this machine. Ends by itself: after so many requests or seconds, whichever comes first. `-- --as-built` takes `dist` as it lies there.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureWrk } from '../scripts/ensure-load-tool.mjs';
import { startHost } from '../tests/hosts/support/start-host';
import { askedOfHost, type AskedOfHost } from './asked-of-host';
import { askingScript, readAnswers, type Answers } from './ask-many-times';

const CONNECTIONS = 50;
const MOST_SECONDS = 20;
const MOST_REQUESTS = 200_000;
const VISITS_A_DAY = 1_000_000;
const SECONDS_A_DAY = 86_400;
const DAYS_A_MONTH = 30;
/** An assumption: the busiest hour has five times the average. */
const BUSIEST = 5;

const root = resolve(import.meta.dirname, '..');

async function askHost(paths: readonly string[]): Promise<Answers> {
  const folder = mkdtempSync(join(tmpdir(), 'therapy-guide-load-'));
  const host = await startHost('nginx');
  try {
    const script = join(folder, 'visit.lua');
    writeFileSync(script, askingScript(paths, MOST_REQUESTS));
    const args = ['-t1', `-c${CONNECTIONS}`, `-d${MOST_SECONDS}s`, '--latency', '-s', script, `${host.origin}/`];
    return readAnswers(execFileSync(ensureWrk(), args, { encoding: 'utf8', timeout: MOST_SECONDS * 3_000 }));
  } finally {
    await host.stop();
    rmSync(folder, { recursive: true });
  }
}

const whole = (number: number) => Math.round(number).toLocaleString('en');

function report({ first, second }: AskedOfHost, answers: Answers): string {
  const bytes = first.reduce((sum, { bytes }) => sum + bytes, 0);
  const requestsASecond = (VISITS_A_DAY * first.length) / SECONDS_A_DAY;
  const terabytes = (bytes * VISITS_A_DAY * DAYS_A_MONTH) / 1e12;
  return [
    `One visit in English, from the welcome to the printed result: ${first.length} requests, ${whole(bytes)} bytes (brotli, without headers):`,
    ...first.map(({ path, bytes }) => `  ${whole(bytes).padStart(8)}  ${path}`),
    `The same phone again: ${second.length} requests (${second.join(', ') || 'none'}); what has not changed is not sent again.`,
    '',
    `A million visits a day, all of them first ones:`,
    `  ${first.length} x 1,000,000 / 86,400 s = ${whole(requestsASecond)} requests a second; in a busiest hour with ${BUSIEST} times as many ${whole(requestsASecond * BUSIEST)}`,
    `  ${whole(bytes)} bytes x 1,000,000 x ${DAYS_A_MONTH} days = ${terabytes.toFixed(1)} TB a month`,
    '',
    `nginx, one process, settings as the build writes them, on ${cpus().length} x ${cpus()[0]?.model} (load before ${loadavg()[0]?.toFixed(1)}), asked by wrk on the same machine,`,
    `${CONNECTIONS} connections, each file of a visit in turn: ${whole(answers.requests)} requests in ${answers.seconds} s, ${whole(answers.aSecond)} a second, ` +
      `half within ${answers.median}, 99 of 100 within ${answers.percentile99}; ${answers.failed} failed`,
    `  = ${whole(answers.aSecond / first.length)} visits a second, ${whole((answers.aSecond / first.length) * SECONDS_A_DAY)} a day`,
  ].join('\n');
}

try {
  const { values } = parseArgs({ options: { 'as-built': { type: 'boolean', default: false } } });
  if (!values['as-built'])
    execFileSync('npm', ['run', '-s', 'build'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  const asked = await askedOfHost(join(root, 'dist'));
  const answers = await askHost(asked.first.map(({ path }) => path));
  console.log(report(asked, answers));
  if (answers.failed > 0) throw new Error(`${answers.failed} requests were not answered as they should be.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
