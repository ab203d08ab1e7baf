import type { Browser } from 'playwright-core';
import type { Asked } from './asked';
import type { SlowPhone } from './slow-phone';
import type { Subject } from './subjects';
import { timeTap, walkTo } from './thumb';
import { readTrace, spentOf, type Spent } from './read-trace';

const CATEGORIES = [
  'devtools.timeline',
  'blink.user_timing',
  'v8.execute',
  'disabled-by-default-v8.cpu_profiler',
  '__metadata',
];
const MOST_FUNCTIONS = 12;

interface Tap {
  readonly name: string;
  readonly ms: number;
}

function said({ name, ms }: Tap, { activities, waitingMs, functions }: Spent): string {
  const line = ([what, spent]: readonly [string, number]) => `  ${spent.toFixed(1).padStart(6)}  ${what}`;
  return [
    `${name}: ${ms.toFixed(1)} ms from tap to painted, slowed and traced (which costs time of its own):`,
    ...activities.map(line),
    line(['nothing: waiting for the next frame', waitingMs]),
    ' of the script, by function:',
    ...functions.slice(0, MOST_FUNCTIONS).map(line),
  ].join('\n');
}

/** One visit more with the browser's own trace; @returns what the slowest answer and the step to the result spend their time on */
export async function traceAnswers(
  browser: Browser,
  phone: SlowPhone,
  app: Subject,
  address: string,
  asked: readonly Asked[],
): Promise<string> {
  const { page } = await phone.open(app);
  await page.goto(address + app.path);
  await page.locator(app.loaded).first().waitFor();
  await walkTo(page, app.toFirstQuestion);
  await browser.startTracing(page, { categories: CATEGORIES });
  const taps: Tap[] = [];
  const time = async (name: string, ready: string, selector: string) => {
    const { from, to } = await timeTap(page, { ready }, selector);
    await page.evaluate(([name, start, end]) => performance.measure(name, { start, end }), [name, from, to] as const);
    taps.push({ name, ms: to - from });
  };
  for (const { id, given } of asked) for (const selector of app.taps(given)) await time(id, app.ready, selector);
  if (app.lastTap) await time('the step to the result', 'body', app.lastTap);
  const trace = readTrace(await browser.stopTracing());
  await page.close();
  const [slowest] = taps.slice(0, asked.length).toSorted((one, other) => other.ms - one.ms);
  const last = taps[asked.length];
  return [slowest, last].flatMap((tap) => (tap ? [said(tap, spentOf(trace, tap.name))] : [])).join('\n');
}
