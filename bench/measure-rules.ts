import fc from 'fast-check';
import { CONTENT } from '../src/content/content';
import { catalogueOf } from '../src/guidance/catalogue';
import { guide } from '../src/guidance/guide';
import type { Visit } from '../src/model/visit';
import { completeVisits } from '../tests/sweeps/arbitrary-visit';
import { median, quantile } from './report';
import type { SlowPhone } from './slow-phone';
import { MOST_MS } from './time-limit';

const IN_NODE = 100_000;
const ON_THE_PHONE = 1_000;
const count = (number: number) => number.toLocaleString('en');

/** Whole visits by chance, the same in every run. */
export const someVisits = (): readonly Visit[] => fc.sample(completeVisits, { numRuns: ON_THE_PHONE, seed: 11 });

/** On the slowed phone each evaluation by itself; the first thousand as they come, cold, as a parent's is. */
export async function rulesOnPhone(phone: SlowPhone, address: string, visits: readonly Visit[]): Promise<string> {
  const { page } = await phone.open({ place: "''" });
  await page.goto(`${address}rules/`);
  await page.waitForFunction(() => 'evaluate' in window);
  const times = await page.evaluate(
    (visits) => (window as unknown as { evaluate(visits: readonly unknown[]): number[] }).evaluate(visits),
    visits as readonly unknown[],
  );
  await page.close();
  return `A complete evaluation on the slowed phone, ms: the first ${times[0]?.toFixed(1)}, median of ${times.length} ${median(times).toFixed(2)}, 95th percentile ${quantile(times, 0.95).toFixed(2)}, slowest ${Math.max(...times).toFixed(1)}`;
}

/** On one core of this machine, not slowed. Counts the time of the processor, which others on the machine cannot lengthen as they do the clock's. */
export function rulesOnOneCore(visits: readonly Visit[]): string {
  const catalogue = catalogueOf(CONTENT);
  const begun = performance.now();
  const before = process.cpuUsage();
  let done = 0;
  while (done < IN_NODE && performance.now() - begun < MOST_MS.rules) {
    for (const visit of visits) guide(visit, catalogue);
    done += visits.length;
  }
  const { user, system } = process.cpuUsage(before);
  const [ofProcessor, ofClock] = [(user + system) / 1e6, (performance.now() - begun) / 1_000];
  const stopped =
    done < IN_NODE
      ? `, stopped there; ${count(IN_NODE)} would take ${((ofProcessor / done) * IN_NODE).toFixed(0)} s`
      : '';
  return `${count(done)} complete evaluations on one core: ${ofProcessor.toFixed(1)} s of the processor (${ofClock.toFixed(1)} s by the clock)${stopped}`;
}
