import type { InPage } from './in-page';
import type { SlowPhone } from './slow-phone';
import type { Subject } from './subjects';
import { MOST_MS } from './time-limit';

/** Milliseconds from the start of the navigation, kB as sent. */
export interface Load {
  readonly firstPaint: number;
  /** a tap made as soon as there was something to tap has had its effect, which is painted */
  readonly firstAnswer: number;
  readonly kilobytes: number;
  readonly requests: number;
  readonly longestTask: number;
  /** beyond 50 ms of each task, since the navigation */
  readonly blocking: number;
  readonly shift: number;
}

const LONG_TASK_MS = 50;

/** Loads the page as it is first or again met, and taps at once. */
export async function measureLoad(phone: SlowPhone, subject: Subject, address: string): Promise<Load> {
  const { page, cdp } = await phone.open(
    subject,
    `bench.tapAtOnce(${JSON.stringify(subject.firstTaps)}, ${MOST_MS.load});`,
  );
  const sent: number[] = [];
  cdp.on('Network.loadingFinished', ({ encodedDataLength }) => sent.push(encodedDataLength));
  await page.goto(address + subject.path);
  await page.waitForFunction(() => (window as unknown as InPage).bench.isAnswered);
  const kilobytes = sent.reduce((sum, bytes) => sum + bytes, 0) / 1_000;
  const requests = sent.length;
  const noted = await page.evaluate(() => {
    const { firstEffect, shift, tasks } = (window as unknown as InPage).bench;
    const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN;
    return { paint, firstEffect, shift, tasks };
  });
  const durations = noted.tasks.map(({ duration }) => duration);
  // What a page fetches for later belongs to the visit: a second visit must find it.
  await page.locator(subject.loaded).first().waitFor();
  await page.waitForTimeout(1_000);
  await page.close();
  return {
    firstPaint: noted.paint,
    firstAnswer: noted.firstEffect,
    kilobytes,
    requests,
    longestTask: Math.max(0, ...durations),
    blocking: durations.reduce((sum, duration) => sum + Math.max(0, duration - LONG_TASK_MS), 0),
    shift: noted.shift,
  };
}
