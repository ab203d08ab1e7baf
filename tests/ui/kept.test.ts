import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { GUIDANCE, SUMMARY } from './support/guidance';
import { show } from './support/show';

const user = userEvent.setup();
const RESULT = { screen: 'result', guidance: GUIDANCE, summary: SUMMARY } as const;
const OFFERS = [
  { id: 1, ageMonths: 20, date: '2026-11-20', until: '2026-12-20' },
  { id: 4, ageMonths: 63, date: '2026-11-21', until: '2026-12-21' },
];

describe('keeping answers on the device', () => {
  it('is offered with its end date, and says who can then open them', async () => {
    const { actions } = await show(RESULT);
    expect(screen.getByText(/Anyone who uses this device can then open them/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Keep them on this device until 22 December 2026' }));
    expect(actions.keep).toHaveBeenCalledOnce();
  });

  it('says until when, and can be deleted at once', async () => {
    const { actions } = await show(RESULT, { kept: { until: '2026-12-22' } });
    expect(screen.getByText('Kept on this device until 22 December 2026.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Delete from this device' }));
    expect(actions.stopKeeping).toHaveBeenCalledOnce();
  });

  it('says so where another tab went on with the same answers', async () => {
    await show(RESULT, { kept: { until: '2026-12-22', isBeside: true } });
    expect(screen.getByText(/open in another tab too, and went on there. Both are kept./)).toBeVisible();
  });

  it('says so where the browser refuses', async () => {
    await show(RESULT, { kept: { isRefused: true } });
    expect(screen.getByText(/This browser does not let us keep anything/)).toBeVisible();
  });

  it('is offered before the questions and at the review too', async () => {
    await show({ screen: 'background' });
    expect(screen.getByRole('button', { name: /Keep them on this device/ })).toBeVisible();
  });
});

describe('answers that nothing keeps', () => {
  it.each(['child', 'background', 'review'] as const)('are said to be so below %s', async (name) => {
    await show({ screen: name }, { isOnlyHere: true });
    expect(screen.getByRole('status')).toHaveTextContent(
      'They are gone if you reload or close this page. To keep them, print the result or save the file at the end.',
    );
  });

  it('are not spoken of where they are kept', async () => {
    const { container } = await show({ screen: 'review' });
    expect(container.querySelector('[data-only-here]')).toBeNull();
  });
});

describe('the welcome with visits kept on the device', () => {
  const welcome = () => show({ visit: { v: 1, answers: {} }, ages: undefined as never }, { kept: { offers: OFFERS } });

  it('tells them apart by age and date alone, and opens none by itself', async () => {
    const { actions } = await welcome();
    expect(screen.getByText(/A child of 20 months, answered on 20 November 2026\./)).toBeVisible();
    expect(screen.getByText(/A child of 5 years 3 months, answered on 21 November 2026\./)).toBeVisible();
    expect(actions.openKept).not.toHaveBeenCalled();
    expect(screen.getByRole('button', { name: 'Start' })).toBeVisible();
  });

  it('goes on with the one that is chosen, or deletes it', async () => {
    const { actions } = await welcome();
    await user.click(screen.getByRole('button', { name: /Continue where you were: A child of 5 years/ }));
    expect(actions.openKept).toHaveBeenCalledExactlyOnceWith(4);
    await user.click(screen.getByRole('button', { name: /Delete it: A child of 20 months/ }));
    expect(actions.discardKept).toHaveBeenCalledExactlyOnceWith(1);
  });

  it('says so where something could not be read', async () => {
    await show({ visit: { v: 1, answers: {} }, ages: undefined as never }, { kept: { hadUnreadable: true } });
    expect(screen.getByText(/we could not read them/)).toBeVisible();
  });
});
