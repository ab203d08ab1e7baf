import { expect, it, onTestFinished } from 'vitest';
import { serveDist } from '../journeys/support/serve-dist';
import { ALL_CHANNELS, CHANNELS, NAVIGATION } from '../leak-lab/channels';
import { channelsThatReach } from '../leak-lab/run-lab';
import { serveWithoutPolicy } from '../leak-lab/without-policy';
import { openFirefoxTabs } from './support/open-firefox';

const isLeftOut = (process.env['WITHOUT_ENGINES'] ?? '').split(',').includes('firefox');

/** Firefox has no ping and no rules of speculation, and calls nobody on its own computer. */
const NOT_SEEN = ['ping', 'speculation rules', 'call between browsers'];
/** Comes when Firefox finds the time for it, which it did in about half of the runs. */
const AT_LEISURE = 'prefetch';

it.skipIf(isLeftOut)(
  'the leak lab in Firefox: without the policy 19 of the 22 channels reach the stranger, so the lab can fail',
  async () => {
    const openTab = await openFirefoxTabs(onTestFinished);
    const unprotected = await serveWithoutPolicy();
    onTestFinished(unprotected.close);
    const seen = Object.keys(ALL_CHANNELS).filter((name) => ![...NOT_SEEN, AT_LEISURE].includes(name));
    const reached = await channelsThatReach(unprotected.address, openTab, seen);
    expect(reached.filter((name) => name !== AT_LEISURE)).toEqual(seen);
    expect(seen.filter((name) => name in CHANNELS)).toHaveLength(19);
  },
);

it.skipIf(isLeftOut)('the leak lab in Firefox: with it nothing does but what opens another address', async () => {
  const openTab = await openFirefoxTabs(onTestFinished);
  const guide = await serveDist();
  onTestFinished(guide.close);
  expect(await channelsThatReach(guide.address, openTab)).toEqual(NAVIGATION);
});
