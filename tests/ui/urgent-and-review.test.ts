import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { LIMP, RIGHT_NOW } from './support/guidance';
import { show } from './support/show';

const user = userEvent.setup();

describe('the page for today', () => {
  it('says one thing to do, what was told, and whom to call', async () => {
    const { container } = await show({ screen: 'urgent', urgent: [LIMP] });
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Your child should see a doctor today.');
    expect(container.querySelector<HTMLElement>('[data-flag]')?.dataset).toMatchObject({
      flag: 'flag.limp',
      urgency: 'today',
    });
    expect(screen.getByRole('link', { name: 'Call NHS 111' })).toHaveAttribute('href', 'tel:111');
    expect(screen.getByRole('link', { name: '999' })).toHaveAttribute('href', 'tel:999');
  });

  it('prints a note, and goes on', async () => {
    const { send, actions, container } = await show({ screen: 'urgent', urgent: [LIMP] });
    await user.click(screen.getByRole('button', { name: 'Print this note now' }));
    expect(actions.print).toHaveBeenCalledOnce();
    const paper = container.querySelector('.sheet-of-paper');
    expect(paper).toHaveTextContent(/Name.*Child.*2 years 3 months.*Today Limps or refuses to walk\./);
    await user.click(screen.getByRole('button', { name: 'Go on with the questions' }));
    expect(send).toHaveBeenCalledExactlyOnceWith({ type: 'GO_ON' });
  });
});

describe('the page for an emergency', () => {
  it('puts the number first and everything else behind a question', async () => {
    await show({ screen: 'urgent', urgent: [RIGHT_NOW] });
    expect(screen.getByRole('link', { name: 'Call 999' })).toHaveAttribute('href', 'tel:999');
    expect(screen.getByText('Why, and what to do until then').closest('details')).not.toHaveAttribute('open');
  });

  it('asks for the country where it is not known, and never takes one by itself', async () => {
    const { send } = await show({ screen: 'urgent', urgent: [RIGHT_NOW], country: undefined as never });
    expect(screen.queryByRole('link', { name: /^Call/ })).toBeNull();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Which country are you in?' }), 'India');
    expect(send).toHaveBeenCalledWith({ type: 'SET_COUNTRY', country: 'IN' });
  });
});

describe('the review', () => {
  const review = [
    { area: 'safety', entries: [{ id: 'safety.spells', choice: 'none', kind: 'group' }] },
    { area: 'talking', entries: [{ id: 'talking.twoWords', choice: 'not-yet', kind: 'skill' }] },
    { area: 'everyday', entries: [{ id: 'everyday.hard', choice: ['feeding'], kind: 'everyday' }] },
  ] as const;

  it('lists every answer by area, each with its own Change', async () => {
    const { send, container } = await show({ screen: 'review', review });
    expect(screen.getByRole('heading', { name: 'Talking' })).toBeVisible();
    expect(screen.getByText('Not yet')).toBeVisible();
    expect(screen.getByText('Picky eating')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Change: Puts 2 words together' }));
    expect(send).toHaveBeenCalledWith({ type: 'CHANGE', what: 'talking.twoWords' });
    expect(container.querySelector('[data-action="change"][data-for="talking.twoWords"]')).not.toBeNull();
  });

  it.each(['child', 'right-now', 'concerns', 'background'] as const)('can change %s too', async (name) => {
    const { send, container } = await show({ screen: 'review', review });
    await user.click(container.querySelector(`[data-for="${name}"]`) as Element);
    expect(send).toHaveBeenCalledWith({ type: 'CHANGE', what: name });
  });

  it('says on its button what happens', async () => {
    const { send } = await show({ screen: 'review', review });
    await user.click(screen.getByRole('button', { name: 'See what this may mean' }));
    expect(send).toHaveBeenCalledWith({ type: 'SHOW_RESULT' });
  });
});
