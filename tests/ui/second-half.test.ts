import { fireEvent, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { show } from './support/show';

const AT = { clientX: 180, clientY: 590 };
const LONG_ENOUGH_MS = 450;
/** The clock of the taps, ms: a busy machine takes longer to draw a screen than a finger to bounce. */
let now = 0;
beforeEach(() => {
  vi.spyOn(Event.prototype, 'timeStamp', 'get').mockImplementation(() => now);
});
afterEach(() => {
  vi.restoreAllMocks();
  now += 10_000;
});
const box = () => screen.getByRole<HTMLInputElement>('checkbox', { name: 'Autism' });
const label = () => box().closest('label') as HTMLElement;

/** Taps Continue on the worries, and has the background before it. */
async function toBackground() {
  const { change } = await show({ screen: 'concerns' });
  await fireEvent.click(screen.getByRole('button', { name: /Continue|checking/ }), { ...AT, detail: 1 });
  await change({ screen: 'background' });
}

describe('the second half of a double tap', () => {
  it('ticks nothing of what stands there on the next screen, however often the finger bounces', async () => {
    await toBackground();
    for (const detail of [2, 3, 1]) await fireEvent.click(label(), { clientX: 183, clientY: 586, detail });
    expect(box()).not.toBeChecked();
  });

  it.each([
    ['elsewhere', { clientX: 20, clientY: 590, detail: 1 }, 0],
    ['of the keyboard', { ...AT, detail: 0 }, 0],
    ['after a moment', { ...AT, detail: 1 }, LONG_ENOUGH_MS],
  ])('is told from a tap %s', async (_, tap, after) => {
    await toBackground();
    now += after;
    await fireEvent.click(label(), tap);
    expect(box()).toBeChecked();
  });

  it('is told from two taps on a box that is still there', async () => {
    await show({ screen: 'background' });
    for (const detail of [1, 2]) await fireEvent.click(label(), { ...AT, detail });
    expect(box()).not.toBeChecked();
    await fireEvent.click(label(), { ...AT, detail: 3 });
    expect(box()).toBeChecked();
  });
});
