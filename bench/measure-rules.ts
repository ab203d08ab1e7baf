import fc from 'fast-check';
import type { Visit } from '../src/model/visit';
import { completeVisits } from '../tests/sweeps/arbitrary-visit';
import { median, quantile } from './report';
import type { SlowPage, SlowPhone } from './slow-phone';

const MANY = 100_000;
const ON_THE_PHONE = 1_000;

/** Whole visits by chance, the same in every run. */
export const someVisits = (): readonly Visit[] => fc.sample(completeVisits, { numRuns: ON_THE_PHONE, seed: 11 });

/** What `rules/main.ts` gives. */
interface RulesPage {
  evaluate(visits: readonly unknown[]): number[];
  evaluateAgain(visits: readonly unknown[], times: number): number;
}

async function openRules(phone: SlowPhone, address: string): Promise<SlowPage> {
  const opened = await phone.open({ place: "''" });
  await opened.page.goto(`${address}rules/`);
  await opened.page.waitForFunction(() => 'evaluate' in window);
  return opened;
}

/** On the slowed phone each evaluation by itself; the first thousand as they come, cold, as a parent's is. */
export async function rulesOnPhone(phone: SlowPhone, address: string, visits: readonly Visit[]): Promise<string> {
  const { page } = await openRules(phone, address);
  const times = await page.evaluate(
    (visits) => (window as unknown as RulesPage).evaluate(visits),
    visits as readonly unknown[],
  );
  await page.close();
  return `A complete evaluation on the slowed phone, ms: the first ${times[0]?.toFixed(1)}, median of ${times.length} ${median(times).toFixed(2)}, 95th percentile ${quantile(times, 0.95).toFixed(2)}, slowest ${Math.max(...times).toFixed(1)}`;
}

/** As built, on one core of this machine, not slowed. */
export async function rulesOnOneCore(phone: SlowPhone, address: string, visits: readonly Visit[]): Promise<string> {
  const { page, cdp } = await openRules(phone, address);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  const times = MANY / visits.length;
  const ms = await page.evaluate(({ visits, times }) => (window as unknown as RulesPage).evaluateAgain(visits, times), {
    visits: visits as readonly unknown[],
    times,
  });
  await page.close();
  return `${MANY.toLocaleString('en')} complete evaluations on one core, not slowed: ${(ms / 1_000).toFixed(1)} s`;
}
