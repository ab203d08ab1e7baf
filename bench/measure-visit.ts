import type { CDPSession, Page } from 'playwright-core';
import type { Asked } from './asked';
import type { InPage } from './in-page';
import type { SlowPhone } from './slow-phone';
import type { Subject } from './subjects';
import { timeTap, walkTo } from './thumb';

export interface Run {
  /** milliseconds of each answer, all its taps together, in the order asked */
  readonly answers: readonly number[];
  /** milliseconds of the step to the result, where the page has one */
  readonly toResult: number | undefined;
  readonly longTasks: number;
  /** of those that are long; 0 where none is */
  readonly longestTask: number;
  readonly shift: number;
  /** MB, after the garbage was collected */
  readonly heap: number;
  /** the most elements that a question had */
  readonly questionNodes: number;
  readonly endNodes: number;
}

/** MB that are in use once the garbage is collected. */
export async function heapOf(cdp: CDPSession): Promise<number> {
  await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN) / 1e6;
}

const nodes = (page: Page) => page.evaluate(() => document.querySelectorAll('*').length);
const NOTHING_TO_TAP = { ready: 'body' };

/** Answers every question in turn, as a thumb does that looks first. */
export async function measureVisit(
  phone: SlowPhone,
  subject: Subject,
  address: string,
  asked: readonly Asked[],
): Promise<Run> {
  const { page, cdp } = await phone.open(subject);
  await page.goto(address + subject.path);
  await page.locator(subject.loaded).first().waitFor();
  await page.evaluate(() => {
    const { bench } = window as unknown as InPage;
    bench.tasks = [];
    bench.shift = 0;
  });
  await walkTo(page, subject.toFirstQuestion);
  const answers: number[] = [];
  let questionNodes = 0;
  for (const { given } of asked) {
    questionNodes = Math.max(questionNodes, await nodes(page));
    let spent = 0;
    for (const selector of subject.taps(given)) {
      const { from, to } = await timeTap(page, subject, selector);
      spent += to - from;
    }
    answers.push(spent);
  }
  const last = subject.lastTap ? await timeTap(page, NOTHING_TO_TAP, subject.lastTap) : undefined;
  await page.waitForTimeout(500);
  const { tasks, shift } = await page.evaluate(() => {
    const { bench } = window as unknown as InPage;
    return { tasks: bench.tasks, shift: bench.shift };
  });
  const run = {
    answers,
    toResult: last && last.to - last.from,
    longTasks: tasks.length,
    longestTask: Math.max(0, ...tasks.map(({ duration }) => duration)),
    shift,
    heap: await heapOf(cdp),
    questionNodes,
    endNodes: await nodes(page),
  };
  await page.close();
  return run;
}
