// `npm run bench`: the app beside a hand-written page, the bare stack and SurveyJS, with the same questions, in turn. `-- --rounds=5`
// and `-- --visits=20` say how often, `-- --as-built` takes `dist` as it lies there. The machine should have nothing else to do.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { startServer } from '../scripts/static-server.mjs';
import { buildGrown, growQuestions } from '../tests/journeys/support/grown-project';
import { openBrowser, openPhone } from '../tests/journeys/support/open-browser';
import type { Asked } from './asked';
import { buildPages } from './build-pages';
import { measureLoad } from './measure-load';
import { heapOverVisits } from './measure-many-visits';
import { rulesOnOneCore, rulesOnPhone, someVisits } from './measure-rules';
import { measureVisit } from './measure-visit';
import { recordAsked } from './record-asked';
import { heapLine, reportOf, type Round } from './report';
import { CONDITIONS, openSlowPhone } from './slow-phone';
import { APP, SUBJECTS, TENFOLD, type Subject } from './subjects';
import { MOST_MS, within } from './time-limit';
import { traceAnswers } from './trace-answers';

const root = resolve(import.meta.dirname, '..');

interface HowOften {
  readonly rounds: number;
  /** one child after another in the same page */
  readonly visits: number;
  readonly asBuilt: boolean;
}

function wholeNumber(name: string, given: string): number {
  const number = Number(given);
  if (!Number.isInteger(number) || number < 1) throw new Error(`--${name}: a whole number from 1 on, not "${given}".`);
  return number;
}

function npm(...args: string[]): void {
  execFileSync('npm', args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'], timeout: MOST_MS.install });
}

/** The built app and the pages to compare it with, each in a folder of its own. */
async function prepare(browser: Browser, pages: string, asBuilt: boolean): Promise<readonly Asked[]> {
  npm('ci', '--ignore-scripts', '--prefix', 'bench');
  if (!asBuilt) npm('run', '-s', 'build');
  cpSync(join(root, 'dist'), join(pages, APP.path), { recursive: true });
  buildGrown(growQuestions, join(pages, TENFOLD.path));
  const server = await startServer({ folder: pages });
  const quick = await openPhone(browser);
  try {
    const asked = await within(
      MOST_MS.visit,
      'Reading the questions from the app',
      recordAsked(quick.page, server.address),
    );
    await buildPages(asked, pages);
    return asked;
  } finally {
    await quick.close();
    await server.close();
  }
}

async function measureRound(
  browser: Browser,
  subject: Subject,
  address: string,
  asked: readonly Asked[],
): Promise<Round> {
  const phone = await openSlowPhone(browser);
  const { name } = subject;
  try {
    const cold = await within(MOST_MS.load, `${name}, first load`, measureLoad(phone, subject, address));
    const warm = await within(MOST_MS.load, `${name}, second load`, measureLoad(phone, subject, address));
    const run = await within(MOST_MS.visit, `${name}, a visit`, measureVisit(phone, subject, address, asked));
    return { cold, warm, run };
  } finally {
    await phone.close();
  }
}

async function measureAll(browser: Browser, pages: string, { rounds, visits, asBuilt }: HowOften): Promise<unknown> {
  const asked = await prepare(browser, pages, asBuilt);
  const server = await startServer({ folder: pages, compresses: true });
  const { address } = server;
  const onPhone = async <T>(
    mostMs: number,
    work: string,
    act: (phone: Awaited<ReturnType<typeof openSlowPhone>>) => Promise<T>,
  ) => {
    const phone = await openSlowPhone(browser);
    return within(mostMs, work, act(phone)).finally(() => phone.close());
  };
  try {
    console.log(
      `${asked.length} questions, ${rounds} rounds in turn; ${CONDITIONS.roundTripMs} ms round trip, ${CONDITIONS.downKbits} kbit/s down, ` +
        `processor slowed ${CONDITIONS.slowdown} times, ${CONDITIONS.width} x ${CONDITIONS.height}; Chromium ${browser.version()}, ` +
        `Node ${process.versions.node}, ${cpus().length} x ${cpus()[0]?.model}; ${new Date().toISOString().slice(0, 10)}`,
    );
    const measured: Record<string, Round[]> = Object.fromEntries(SUBJECTS.map(({ name }) => [name, []]));
    for (let round = 1; round <= rounds; round += 1) {
      const load = loadavg()[0]?.toFixed(1);
      console.log(`round ${round}, begun ${new Date().toISOString().slice(11, 19)}; load of the machine ${load}`);
      for (const subject of SUBJECTS)
        measured[subject.name]?.push(await measureRound(browser, subject, address, asked));
    }
    console.log(`\n${reportOf(measured)}\n`);

    const heaps = await onPhone(MOST_MS.manyVisits, 'Many visits', (phone) =>
      heapOverVisits(phone, APP, address, asked, visits),
    );
    console.log(heapLine(heaps));
    const whole = someVisits();
    console.log(await onPhone(MOST_MS.rules, 'The rules', (phone) => rulesOnPhone(phone, address, whole)));
    console.log(await onPhone(MOST_MS.rules, 'Many rules', (phone) => rulesOnOneCore(phone, address, whole)));
    const trace = await onPhone(MOST_MS.trace, 'The trace', (phone) =>
      traceAnswers(browser, phone, APP, address, asked),
    );
    console.log(`\n${trace}`);
    return { asked, measured, heaps };
  } finally {
    await server.close();
  }
}

const folder = mkdtempSync(join(tmpdir(), 'therapy-guide-bench-'));
const pages = join(folder, 'pages');
let browser: Browser | undefined;
try {
  const { values } = parseArgs({
    options: {
      rounds: { type: 'string', default: '5' },
      visits: { type: 'string', default: '20' },
      'as-built': { type: 'boolean', default: false },
    },
  });
  browser = await openBrowser();
  const all = await measureAll(browser, pages, {
    rounds: wholeNumber('rounds', values.rounds),
    visits: wholeNumber('visits', values.visits),
    asBuilt: values['as-built'],
  });
  const file = join(folder, 'rounds.json');
  writeFileSync(file, JSON.stringify(all));
  console.log(`\nEvery single figure: ${file}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await browser?.close();
  rmSync(pages, { recursive: true, force: true });
}
