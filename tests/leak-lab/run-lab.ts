import { ALL_CHANNELS, CALL, type Channel } from './channels';
import { startRecorder } from './recorder';

/** One tab of any engine, as far as the lab needs it. */
export interface Tab {
  /** opens the page, and waits until it can be used */
  open(address: string): Promise<void>;
  /** the value of an expression in the page */
  evaluate(expression: string): Promise<unknown>;
  close(): Promise<void>;
}

/** Several times what the slowest channel takes where nothing holds it back. */
const WAIT_MS = 5_000;
/** For channels that are known to arrive, also on a machine that is busy with other things. */
const PATIENCE_MS = 30_000;
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

type Named = readonly [name: string, channel: Channel];

/** Each channel for itself: one that is refused must not keep the next from being tried. */
function expressionOf(channels: readonly Named[], origin: string): string {
  const tries = channels.map(([name, { send }]) => {
    const to = JSON.stringify(`${origin}/${encodeURIComponent(name)}`);
    return `try { Promise.resolve((${send})(${to})).catch(() => 0); } catch { /* refused */ }`;
  });
  return `(() => { ${tries.join('\n')} })()`;
}

/**
 * Tries every channel from inside the page at this address. Those that lead away from it have a tab for each.
 * @param awaited channels that arrive where nothing is wrong with the lab: they are waited for as long as it takes
 * @returns the names of the channels by which something reached a server of another site, in the order of the lists
 */
export async function channelsThatReach(
  address: string,
  openTab: () => Promise<Tab>,
  awaited: readonly string[] = [],
): Promise<readonly string[]> {
  const recorder = await startRecorder();
  const all: readonly Named[] = Object.entries(ALL_CHANNELS);
  const leaving = all.filter(([, { leaves }]) => leaves);
  const staying = all.filter(([, { leaves }]) => !leaves);
  const hasReached = (name: string) => (name in CALL ? recorder.packets() > 0 : recorder.arrived.includes(name));
  const tryIn = async (together: readonly Named[]) => {
    const tab = await openTab();
    await tab.open(address);
    // a page that is left at once can no longer answer
    await tab.evaluate(expressionOf(together, recorder.origin)).catch(() => undefined);
    const start = performance.now();
    const isWorthWaiting = () => {
      const missing = together.map(([name]) => name).filter((name) => !hasReached(name));
      const patience = missing.some((name) => awaited.includes(name)) ? PATIENCE_MS : WAIT_MS;
      return missing.length > 0 && performance.now() - start < patience;
    };
    while (isWorthWaiting()) await pause(50);
    await tab.close();
  };
  await Promise.all([staying, ...leaving.map((one) => [one])].map(tryIn));
  await recorder.close();
  return all.map(([name]) => name).filter(hasReached);
}
