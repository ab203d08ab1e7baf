import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { QUESTION, show, untilArmed, VIEW } from './support/show';

const main = () => screen.getByRole('main');
const user = userEvent.setup();

describe('a question', () => {
  it('is asked as the heading, with its id for the outside', async () => {
    await show({ screen: 'question', question: QUESTION, left: 8 });
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/\?$/);
    expect(main()).toHaveAttribute('data-question', 'talking.twoWords');
    expect(screen.getByText('Talking · about 8 more')).toBeVisible();
  });

  it('has a line above that grows with the way made', async () => {
    const answers = { 'safety.loss': 'no', 'safety.body': 'none', 'talking.gainsWords': 'yes' };
    const all = { ...VIEW.visit, rightNow: 'none', worries: [], conditions: [], answers } as const;
    const { change, container } = await show({ screen: 'question', visit: all, left: 9, question: QUESTION });
    const grown = () => container.querySelector<HTMLElement>('header .made')?.style.scale;
    expect(grown()).toBe('0.40 1');
    await change({ screen: 'question', visit: all, left: 3, question: { ...QUESTION, id: 'talking.threeWords' } });
    expect(grown()).toBe('0.60 1');
  });

  it('says how many are left, and of the last one that it is the last', async () => {
    const { change } = await show({ screen: 'question', question: QUESTION, left: 2 });
    expect(screen.getByText('Talking · about 2 more')).toBeVisible();
    await change({ screen: 'question', question: QUESTION, left: 1 });
    expect(screen.getByText('Talking · last one')).toBeVisible();
    await change({ screen: 'question', question: { ...QUESTION, chosen: 'yes' }, left: 1 });
    expect(screen.getByText('Talking · about 1 more')).toBeVisible();
    await change({ screen: 'question', question: { ...QUESTION, chosen: 'yes' }, left: 0 });
    expect(screen.getByText('Talking')).toBeVisible();
  });

  it('says what an answer opened, to whoever hears the heading too, which keeps the focus', async () => {
    const { change } = await show({ screen: 'question', question: QUESTION, left: 8 });
    await change({ screen: 'question', question: { ...QUESTION, id: 'talking.gainsWords' }, left: 10, opened: 3 });
    const heading = screen.getByRole('heading', { level: 1 });
    expect(screen.getByText('Your answer opened 3 more questions · about 10 more')).toBeVisible();
    expect(heading).toHaveFocus();
    expect(heading).toHaveAccessibleDescription('Your answer opened 3 more questions · about 10 more');
    await change({ screen: 'question', question: QUESTION, left: 1, opened: 1 });
    expect(screen.getByText('Your answer opened 1 more question · last one')).toBeVisible();
  });

  it('shows its answers in order, each as a button with its choice', async () => {
    await show({ screen: 'question', question: QUESTION });
    const choices = [...main().querySelectorAll('[data-answer]')].map((button) => button.getAttribute('data-answer'));
    expect(choices).toEqual(QUESTION.choices);
    expect(screen.getByRole('button', { name: 'Not yet' })).toBeVisible();
  });

  it('takes one tap once it is armed', async () => {
    const { send } = await show({ screen: 'question', question: QUESTION });
    await untilArmed();
    await user.click(screen.getByRole('button', { name: 'Sometimes' }));
    expect(send).toHaveBeenCalledExactlyOnceWith({ type: 'ANSWER', choice: 'sometimes' });
  });

  it('never takes a tap that comes right after it was shown', async () => {
    const { send } = await show({ screen: 'question', question: QUESTION });
    await user.click(screen.getByRole('button', { name: 'Yes' }));
    expect(send).not.toHaveBeenCalled();
  });

  it('never answers the next question with a finger that came down before it was armed', async () => {
    const { send } = await show({ screen: 'question', question: QUESTION });
    const yes = screen.getByRole('button', { name: 'Yes' });
    await user.pointer({ keys: '[MouseLeft>]', target: yes });
    await untilArmed();
    await user.pointer({ keys: '[/MouseLeft]', target: yes });
    expect(send).not.toHaveBeenCalled();
  });

  it('starts unarmed again at the next question', async () => {
    const { change } = await show({ screen: 'question', question: QUESTION });
    await untilArmed();
    await change({ screen: 'question', question: { ...QUESTION, id: 'talking.gainsWords' } });
    expect(main()).not.toHaveAttribute('data-armed');
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  });

  it('is answered by the keyboard at once', async () => {
    const { send } = await show({ screen: 'question', question: QUESTION });
    screen.getByRole('button', { name: 'Not yet' }).focus();
    await user.keyboard('{Enter}');
    expect(send).toHaveBeenCalledExactlyOnceWith({ type: 'ANSWER', choice: 'not-yet' });
  });

  it('is never answered by a key that is held down from the question before', async () => {
    const { send } = await show({ screen: 'question', question: QUESTION });
    const yes = screen.getByRole('button', { name: 'Yes' });
    const held = new KeyboardEvent('keydown', { key: 'Enter', repeat: true, bubbles: true, cancelable: true });
    expect(yes.dispatchEvent(held)).toBe(false);
    yes.click();
    expect(send).not.toHaveBeenCalled();
  });

  it('marks the answer given before when the parent comes back', async () => {
    await show({ screen: 'question', question: { ...QUESTION, chosen: 'sometimes' } });
    expect(screen.getByRole('button', { name: /^Sometimes, ?your answer before$/ })).toBeVisible();
    expect(screen.getAllByText('your answer before')).toHaveLength(1);
  });

  it('says why it is asked, with the source', async () => {
    await show({ screen: 'question', question: QUESTION });
    await user.click(screen.getByText('Why we ask'));
    expect(screen.getByText('CDC: Milestones at 2 years, 2022')).toBeVisible();
  });

  it('says a little and a lot from 6 years on', async () => {
    const worry = {
      ...QUESTION,
      id: 'talking.searchesForWords',
      kind: 'worry',
      choices: ['no', 'sometimes', 'often', 'not-sure'],
    } as const;
    await show({ screen: 'question', question: { ...worry, fromSixYears: true } });
    expect(screen.getByRole('button', { name: 'A lot' })).toHaveAttribute('data-answer', 'often');
  });

  it('lists the signs of a group', async () => {
    const group = {
      ...QUESTION,
      id: 'safety.spells',
      kind: 'group',
      section: 'safety',
      choices: ['none', 'some', 'not-sure'],
    } as const;
    await show({ screen: 'question', question: { ...group, lines: ['safety.earlierFit', 'safety.blankSpells'] } });
    expect(within(main()).getAllByRole('listitem')).toHaveLength(2);
    expect(screen.getByRole('button', { name: 'None of these' })).toBeVisible();
  });

  it('names the signs when it asks whether a doctor knows', async () => {
    const known = {
      ...QUESTION,
      id: 'safety.spells.known',
      kind: 'known',
      section: 'safety',
      choices: ['followed', 'not-sure', 'new-or-worse'],
    } as const;
    await show({ screen: 'question', question: { ...known, about: ['safety.earlierFit'] } });
    expect(screen.getByText('A fit no doctor has checked')).toBeVisible();
  });

  it('waits calmly in the same place where its words have not arrived', async () => {
    await show({ screen: 'question', isWaiting: true });
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('One moment');
    expect(main()).toHaveAttribute('data-screen', 'question');
  });

  it('offers to stop after many questions', async () => {
    const { send } = await show({ screen: 'question', question: { ...QUESTION, mayStopHere: true } });
    await user.click(screen.getByRole('button', { name: 'See what we have so far' }));
    expect(send).toHaveBeenCalledWith({ type: 'SHOW_RESULT' });
  });
});

describe('a list question', () => {
  const EVERYDAY = {
    ...QUESTION,
    id: 'everyday.hard',
    kind: 'everyday',
    area: 'safety',
    section: 'everyday',
    choices: ['none', 'these'],
    ticks: ['senses', 'feelings', 'feeding'],
  } as const;

  it('says none of these with one tap', async () => {
    const { send } = await show({ screen: 'question', question: EVERYDAY });
    await untilArmed();
    await user.click(screen.getByRole('button', { name: 'None of these' }));
    expect(send).toHaveBeenCalledWith({ type: 'ANSWER', choice: [] });
  });

  it('gives what was ticked, in the order of the list', async () => {
    const { send } = await show({ screen: 'question', question: EVERYDAY });
    await untilArmed();
    await user.click(screen.getByRole('checkbox', { name: 'Picky eating' }));
    await user.click(screen.getByRole('checkbox', { name: /Sounds/ }));
    await user.click(screen.getByRole('button', { name: 'What I ticked' }));
    expect(send).toHaveBeenCalledWith({ type: 'ANSWER', choice: ['senses', 'feeding'] });
  });

  it('asks for a tick before it takes “what I ticked”', async () => {
    const { send } = await show({ screen: 'question', question: EVERYDAY });
    await untilArmed();
    await user.click(screen.getByRole('button', { name: 'What I ticked' }));
    expect(send).not.toHaveBeenCalled();
    expect(screen.getByText(/Tick at least one/)).toBeVisible();
  });

  it('keeps the ticks given before', async () => {
    await show({ screen: 'question', question: { ...EVERYDAY, chosen: ['feelings'] } });
    expect(screen.getByRole('checkbox', { name: /feelings/i })).toBeChecked();
    expect(screen.getByRole('button', { name: /What I ticked/ })).toHaveTextContent('your answer before');
  });
});
