import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { ALL_CHANNELS, CALL, CHANNELS, NAVIGATION } from '../leak-lab/channels';
import { channelsThatReach, type Tab } from '../leak-lab/run-lab';
import { serveWithoutPolicy } from '../leak-lab/without-policy';
import { openWholeBrowser } from './support/open-browser';
import { serveDist, type ServedDist } from './support/serve-dist';

describe('the leak lab in Chromium', () => {
  let browser: Browser;
  let guide: ServedDist;
  let unprotected: ServedDist;
  beforeAll(async () => {
    [browser, guide, unprotected] = await Promise.all([openWholeBrowser(), serveDist(), serveWithoutPolicy()]);
  });
  afterAll(async () => {
    await Promise.all([browser?.close(), guide?.close(), unprotected?.close()]);
  });

  async function openTab(): Promise<Tab> {
    const context = await browser.newContext();
    const page = await context.newPage();
    return {
      open: async (address) => {
        await page.goto(address);
        await page.locator('html[data-startable]').waitFor();
      },
      evaluate: (expression) => page.evaluate(expression),
      close: () => context.close(),
    };
  }

  it('without the policy all 22 channels, and all others, reach the stranger, so the lab can fail', async () => {
    expect(Object.keys(CHANNELS)).toHaveLength(22);
    const all = Object.keys(ALL_CHANNELS);
    expect(await channelsThatReach(unprotected.address, openTab, all)).toEqual(all);
  });

  it('with it nothing does but what no policy closes: another address that is opened, and a call', async () => {
    const reached = await channelsThatReach(guide.address, openTab);
    expect(reached).toEqual([...NAVIGATION, ...Object.keys(CALL)]);
  });
});
