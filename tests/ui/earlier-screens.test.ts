import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { show, untilArmed, VIEW } from './support/show';

const user = userEvent.setup();
const press = (name: string | RegExp) => user.click(screen.getByRole('button', { name }));
const tick = (name: string | RegExp) => user.click(screen.getByRole('checkbox', { name }));
const started = { ...VIEW.visit, ageMonths: 27 };

describe('the welcome', () => {
  it('starts', async () => {
    const { send } = await show({ screen: 'welcome', canGoBack: false });
    expect(screen.queryByRole('button', { name: 'Back' })).toBeNull();
    await press('Start');
    expect(send).toHaveBeenCalledWith({ type: 'START' });
  });

  it('offers what was kept, and never opens it by itself', async () => {
    const { send } = await show({ screen: 'welcome', canResume: true });
    expect(screen.getByText(/2 years 3 months/)).toBeVisible();
    await press('Continue where you were');
    expect(send).toHaveBeenCalledWith({ type: 'RESUME' });
    await press('Delete it and start again');
    expect(send).toHaveBeenCalledWith({ type: 'RESTART' });
  });

  it('says where answers stay, and that no clinician has reviewed it', async () => {
    await show({ screen: 'welcome' });
    expect(screen.getByText('Your answers are used on this device only. The limits stand below.')).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Where your answers stay' })).toBeVisible();
    expect(screen.getByText(/We cannot control your browser history, people who share this phone/)).toBeVisible();
    expect(screen.getByText(/Not yet reviewed by a clinician/)).toBeVisible();
  });

  it('says in a word that kept answers could not be read', async () => {
    await show({ screen: 'welcome', setAside: true });
    expect(screen.getByText(/could not read them/)).toBeVisible();
  });

  it('leaves the focus where the browser put it', async () => {
    await show({ screen: 'welcome' });
    expect(document.body).toHaveFocus();
  });
});

describe('delete and leave', () => {
  it.each([
    'welcome',
    'child',
    'out-of-range',
    'right-now',
    'concerns',
    'background',
    'urgent',
    'review',
    'about',
  ] as const)('stands on %s', async (name) => {
    const { actions } = await show({ screen: name });
    await press('Delete and leave');
    expect(actions.delete).toHaveBeenCalledOnce();
  });
});

describe('the panel of emergencies', () => {
  it('lists signs under the time that counts, and notes none of them', async () => {
    const { send } = await show({ screen: 'right-now' });
    expect(screen.getByRole('heading', { name: /After a hit to the head/ })).toBeVisible();
    await untilArmed();
    await press('Yes, or I am not sure');
    expect(send).toHaveBeenCalledExactlyOnceWith({ type: 'ANSWER_RIGHT_NOW', choice: 'yes-or-not-sure' });
  });

  it('has the help lines of the country for every family', async () => {
    await show({ screen: 'right-now' });
    await user.click(screen.getByText(/If home does not feel safe/));
    expect(screen.getByRole('link', { name: '0808 800 5000' })).toHaveAttribute('href', 'tel:08088005000');
  });
});

describe('the worries', () => {
  it('may stay empty', async () => {
    const { send } = await show({ screen: 'concerns', visit: started });
    await press('Continue');
    expect(send).toHaveBeenCalledWith({ type: 'GIVE_WORRIES', worries: [], mainWorries: [] });
  });

  it('are main worries by themselves where one or two are ticked', async () => {
    const { send } = await show({ screen: 'concerns', visit: started });
    await tick(/Few sounds/);
    await tick(/hands or fingers/);
    await press('Continue');
    const both = ['worry.talking', 'worry.hands'];
    expect(send).toHaveBeenCalledWith({ type: 'GIVE_WORRIES', worries: both, mainWorries: both });
  });

  it('ask “which most?” at the third tick, with the first two kept', async () => {
    const { send, container } = await show({ screen: 'concerns', visit: started });
    for (const name of [/Few sounds/, /picky eating/, /hands or fingers/]) await tick(name);
    const isMain = (id: string) => container.querySelector<HTMLInputElement>(`[data-main-worry="${id}"]`)?.checked;
    expect(['worry.talking', 'worry.feeding', 'worry.hands'].map(isMain)).toEqual([true, true, false]);
    await user.click(container.querySelector('[data-main-worry="worry.hands"]') as Element);
    await press('Continue');
    expect(send).toHaveBeenCalledWith({
      type: 'GIVE_WORRIES',
      worries: ['worry.talking', 'worry.feeding', 'worry.hands'],
      mainWorries: ['worry.feeding', 'worry.hands'],
    });
  });
});

describe('the background', () => {
  it('is optional as a whole', async () => {
    const { send } = await show({ screen: 'background', visit: started });
    await press('Continue');
    const background = { conditions: [], therapiesUnderway: [], homeLanguages: [] };
    expect(send).toHaveBeenCalledWith({ type: 'GIVE_BACKGROUND', background });
  });

  it('takes conditions, therapies, hearing and languages', async () => {
    const { send } = await show({ screen: 'background', visit: started });
    await tick('Autism');
    await tick(/Physiotherapy/);
    await tick('Hindi');
    await user.selectOptions(screen.getByRole('combobox', { name: /hearing/ }), 'No, never');
    await press('Continue');
    const background = {
      conditions: ['condition.autism'],
      therapiesUnderway: ['physical'],
      homeLanguages: ['hi'],
      hearing: 'never',
    };
    expect(send).toHaveBeenCalledWith({ type: 'GIVE_BACKGROUND', background });
  });
});

describe('another age', () => {
  it('says what to do instead, and goes back to the age', async () => {
    const { actions } = await show({ screen: 'out-of-range' });
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('birth to 12 years');
    await press('Change the age');
    expect(actions.back).toHaveBeenCalledOnce();
  });
});

describe('the page about this guide', () => {
  it('says what it is, how it works, what it lacks, where answers stay, and names every source with its address', async () => {
    const { actions } = await show({ screen: 'about' });
    expect(screen.getByText('Not yet reviewed by a clinician.')).toBeVisible();
    for (const name of ['Where your answers stay', 'What is missing'])
      expect(screen.getByRole('heading', { name })).toBeVisible();
    await user.click(screen.getByText('Published by health bodies, or as studies (1)'));
    expect(screen.getByRole('link', { name: 'https://www.cdc.gov' })).toHaveAttribute('rel', 'noopener noreferrer');
    await user.click(within(screen.getByRole('main')).getByRole('button', { name: 'Back' }));
    expect(actions.back).toHaveBeenCalledOnce();
  });
});

describe('while words are still on their way', () => {
  it('says so, and that nothing is lost', async () => {
    await show({ screen: 'question', isWaiting: true });
    expect(screen.getByRole('heading', { name: 'One moment' })).toBeVisible();
    expect(screen.getByText(/Nothing is lost/)).toBeVisible();
  });
});

describe('who answers', () => {
  it('can be said in the background, and is left out where it is not', async () => {
    const { send } = await show({ screen: 'background' });
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Who answers?' }),
      'Another person who cares for the child',
    );
    await tick('Someone translates for us');
    await press('Continue');
    expect(send).toHaveBeenCalledWith({
      type: 'GIVE_BACKGROUND',
      background: expect.objectContaining({ answeredBy: 'other-carer', interpreter: true }) as unknown,
    });
  });

  it('is not sent where nothing was said', async () => {
    const { send } = await show({ screen: 'background' });
    await press('Continue');
    expect(Object.keys((send.mock.calls[0]?.[0] as { background: object }).background).sort()).toEqual([
      'conditions',
      'homeLanguages',
      'therapiesUnderway',
    ]);
  });
});
