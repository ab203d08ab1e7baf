import { screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import type { WithoutNetwork } from '../../src/device/without-network';
import { show } from './support/show';

const AFTER_RELOAD = /flight mode now\. It still works, also after a reload/;
const IN_THIS_TAB = /flight mode now\. It still works in this tab until you reload it/;
const FILES = /keeps the files of the guide/;
const STATES: readonly (readonly [WithoutNetwork, readonly RegExp[]])[] = [
  ['unknown', []],
  ['this-tab', [IN_THIS_TAB]],
  ['this-browser', [AFTER_RELOAD, FILES]],
];

describe.each(STATES)('where it is %s that goes on without a network', (withoutNetwork, said) => {
  it('the welcome says so and no more, and keeps the place for it', async () => {
    await show({}, { withoutNetwork });
    for (const line of [AFTER_RELOAD, IN_THIS_TAB]) {
      // what the class does is seen in a browser (offline.test.ts)
      expect(screen.getByText(line).classList.contains('hidden'), String(line)).toBe(!said.includes(line));
    }
  });

  it('the page about the guide says so and no more', async () => {
    await show({ screen: 'about' }, { withoutNetwork });
    for (const line of [AFTER_RELOAD, IN_THIS_TAB, FILES])
      expect(screen.queryAllByText(line), String(line)).toHaveLength(said.includes(line) ? 1 : 0);
  });
});
