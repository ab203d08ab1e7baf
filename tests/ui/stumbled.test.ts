import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { WizardView } from '../../src/wizard/wizard-view';
import { GUIDANCE, LIMP, SUMMARY } from './support/guidance';
import { QUESTION, show, VIEW } from './support/show';

const user = userEvent.setup();
const ANSWERS = { 'safety.loss': 'no', 'talking.twoWords': 'not-yet', 'everyday.hard': ['senses'] };
const VISIT = { ...VIEW.visit, worries: ['worry.talking'], answers: ANSWERS } as const;
const CODE = 'ABCDEFG234567';

/** Throws at whatever is read of it. */
const faulty = <T extends object>(of: T): T =>
  new Proxy(of, {
    get: () => {
      throw new Error('a fault of this screen');
    },
  });

const FAULTS: readonly (readonly [screen: WizardView['screen'], fault: Partial<WizardView>])[] = [
  ['welcome', { signOff: faulty(VIEW.signOff) }],
  ['child', { countriesOffered: faulty(['GB']) }],
  ['right-now', { rightNowSigns: faulty([...VIEW.rightNowSigns]) }],
  ['concerns', { worriesOffered: faulty(['worry.talking']) }],
  ['background', { conditionsOffered: faulty(['condition.autism']) }],
  ['question', { question: { ...QUESTION, choices: faulty(['yes']) } }],
  [
    'urgent',
    {
      urgent: [
        {
          ...LIMP,
          get known(): boolean {
            throw new Error('a fault of this screen');
          },
        },
      ],
    },
  ],
  ['review', { review: faulty([]) }],
  ['result', { guidance: { ...GUIDANCE, therapies: faulty([...GUIDANCE.therapies]) }, summary: SUMMARY }],
  ['about', { countriesChecked: faulty([...VIEW.countriesChecked]) }],
  ['handover', { received: { view: faulty({ ...VIEW }), guidance: GUIDANCE, summary: SUMMARY } }],
];

const blobs: Blob[] = [];
beforeEach(() => {
  blobs.length = 0;
  URL.createObjectURL = vi.fn((blob: Blob) => `blob:${blobs.push(blob)}`) as typeof URL.createObjectURL;
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
});
afterEach(() => vi.restoreAllMocks());
const heading = () => screen.getByRole('heading', { level: 1 });

describe('a screen that fails', () => {
  it.each(FAULTS)('%s: says so, keeps the answers in sight, and leaves Back and Delete alone', async (name, fault) => {
    const { container, actions } = await show({ screen: name, visit: VISIT, codeOf: () => CODE, ...fault });
    expect(heading()).toHaveTextContent('Something in this guide did not work');
    expect(heading()).toHaveFocus();
    expect(container.querySelector('main')).toHaveAttribute('data-screen', name);
    expect(screen.getByText(/Your answers are still here/)).toBeVisible();
    const told = within(container.querySelector('main dl') as HTMLElement);
    for (const what of ['Puts 2 words together', '2 years 3 months, United Kingdom', 'not yet', 'Talking'])
      expect(told.getByText(what)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Back' }));
    await user.click(screen.getByRole('button', { name: 'Delete and leave' }));
    expect(actions.back).toHaveBeenCalledOnce();
    expect(actions.delete).toHaveBeenCalledOnce();
  });

  it('offers text, print and a file that can be gone on with', async () => {
    const { actions } = await show({ screen: 'review', visit: VISIT, codeOf: () => CODE, review: faulty([]) });
    await user.click(screen.getByRole('button', { name: 'Copy it as text' }));
    expect(actions.copy).toHaveBeenCalledWith(expect.stringMatching(/^What you answered · 22 November 2026\n/));
    expect(actions.copy).toHaveBeenCalledWith(expect.stringContaining('\nPuts 2 words together: not yet'));
    await user.click(screen.getByRole('button', { name: 'Print' }));
    expect(actions.print).toHaveBeenCalledOnce();
    await user.click(screen.getByRole('button', { name: 'Save the file' }));
    const file = await (blobs[0] ?? new Blob()).text();
    expect(file).toContain(`<!--therapy-guide-visit:${CODE}-->`);
    expect(file).toContain('Puts 2 words together');
    expect(file).toContain('These are the answers alone, without a result.');
  });

  it('also where neither the code nor an answer can be told: the rest is there', async () => {
    const visit = { ...VISIT, country: 'no country', answers: { ...ANSWERS, 'talking.twoWords': faulty(['x']) } };
    const codeOf = () => {
      throw new Error('a fault of the code');
    };
    const { container } = await show({ screen: 'review', visit, codeOf, review: faulty([]) });
    expect(container.querySelector('main dl')).toHaveTextContent('Lost a skill noMakes everyday life hard');
    await user.click(screen.getByRole('button', { name: 'Save the file' }));
    expect(await (blobs[0] ?? new Blob()).text()).not.toContain('therapy-guide-visit');
  });

  it('is tried again on a tap, and the next step is shown as ever', async () => {
    let isBroken = true;
    const choices = new Proxy([...QUESTION.choices], {
      get: (all, key) => {
        if (isBroken) throw new Error('once');
        return Reflect.get(all, key) as unknown;
      },
    });
    const { change } = await show({ screen: 'question', visit: VISIT, question: { ...QUESTION, choices } });
    expect(heading()).toHaveTextContent('Something in this guide did not work');
    isBroken = false;
    await user.click(screen.getByRole('button', { name: 'Try again now' }));
    expect(heading()).toHaveTextContent(/join 2 words/);
    isBroken = true;
    await change({ screen: 'about', visit: VISIT });
    expect(heading()).toHaveTextContent('How this guide works');
  });

  it('before an age was given has nothing to take along, and says whom to call', async () => {
    await show({ screen: 'child', visit: { v: 1, answers: {} }, countriesOffered: faulty(['GB']) });
    expect(screen.queryByRole('button', { name: 'Save the file' })).toBeNull();
    expect(screen.getByText(/In an emergency, call/)).toBeVisible();
  });
});

describe('a step that could not be worked out', () => {
  it('is said to be so, and tried again by the machine', async () => {
    const { actions } = await show({ screen: 'question', visit: VISIT, question: QUESTION, hasStumbled: true });
    expect(heading()).toHaveTextContent('Something in this guide did not work');
    await user.click(screen.getByRole('button', { name: 'Try again now' }));
    expect(actions.again).toHaveBeenCalledOnce();
  });
});

describe('a sheet of paper that cannot be made', () => {
  it('is the answers instead, and the screen stays as it is', async () => {
    const { container } = await show({
      screen: 'result',
      visit: VISIT,
      guidance: GUIDANCE,
      summary: {
        ...SUMMARY,
        get childSpeaks(): boolean {
          throw new Error('a fault of the sheet');
        },
      },
    });
    expect(container.querySelector('main[data-stumbled]')).toBeNull();
    const sheet = container.querySelector('.sheet-of-paper');
    expect(sheet).toHaveTextContent(/What you answered · 22 November 2026/);
    expect(sheet).toHaveTextContent(/Puts 2 words together/);
  });
});
