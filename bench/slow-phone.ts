import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, CDPSession, Page } from 'playwright-core';
import type { Subject } from './subjects';
import { MOST_MS } from './time-limit';

/** The conditions of every figure: those of the usual mobile preset. */
export const CONDITIONS = { roundTripMs: 150, downKbits: 1_600, upKbits: 750, slowdown: 4, width: 360, height: 640 };

const IN_PAGE = readFileSync(join(import.meta.dirname, 'in-page.js'), 'utf8');
const bytesPerSecond = (kbits: number) => (kbits * 1_000) / 8;

export interface SlowPage {
  readonly page: Page;
  readonly cdp: CDPSession;
}

export interface SlowPhone {
  /** @param atOnce a script for the page itself, before its own */
  open(subject: Pick<Subject, 'place'>, atOnce?: string): Promise<SlowPage>;
  close(): Promise<void>;
}

/** A phone in a fresh profile; each of its pages is slow in the same way. */
export async function openSlowPhone(browser: Browser): Promise<SlowPhone> {
  const context = await browser.newContext({
    viewport: { width: CONDITIONS.width, height: CONDITIONS.height },
    deviceScaleFactor: 2,
    hasTouch: true,
    isMobile: true,
    locale: 'en-GB',
  });
  context.setDefaultTimeout(MOST_MS.load);
  await context.addInitScript({ content: IN_PAGE });
  return {
    async open({ place }, atOnce = '') {
      const page = await context.newPage();
      await page.addInitScript({ content: `bench.place = () => ${place}; if (window === top) { ${atOnce} }` });
      const cdp = await context.newCDPSession(page);
      await cdp.send('Performance.enable');
      await cdp.send('Network.enable');
      await cdp.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: CONDITIONS.roundTripMs,
        downloadThroughput: bytesPerSecond(CONDITIONS.downKbits),
        uploadThroughput: bytesPerSecond(CONDITIONS.upKbits),
      });
      await cdp.send('Emulation.setCPUThrottlingRate', { rate: CONDITIONS.slowdown });
      return { page, cdp };
    },
    close: () => context.close(),
  };
}
