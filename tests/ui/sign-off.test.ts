import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Review, SignOff } from '../../src/model/sign-off';
import { doctorText } from '../../src/ui/doctor-page';
import { startI18n } from '../../src/i18n/start-i18n';
import { signOffOf } from '../../src/wizard/sign-off';
import { GUIDANCE, SUMMARY } from './support/guidance';
import { show } from './support/show';

const signed = (name: string, role: Review['role'], date: string): Review => ({
  contentVersion: '2026.1',
  hash: '0123abcd',
  scope: 'questions-and-rules',
  name,
  role,
  date,
});
const OT = signed('Name One', 'occupational-therapist', '2026-12-01');
const ALL = [
  OT,
  signed('Name Two', 'speech-language-therapist', '2026-12-03'),
  signed('Name Three', 'physiotherapist', '2026-12-02'),
  signed('Name Four', 'paediatrician', '2026-12-02'),
];
const WORDS: Review = { ...OT, name: 'Name Five', date: '2026-12-05', scope: 'texts' };

const NOBODY = signOffOf('2026.1', []);
const PARTLY = signOffOf('2026.1', [OT]);
const REVIEWED = signOffOf('2026.1', ALL);
const RAISED = signOffOf('2026.2', ALL);

const SENTENCE = {
  'not-yet': 'Not yet reviewed by a clinician.',
  partly:
    'Partly reviewed: by an occupational therapist. Not yet by a speech therapist, a physiotherapist, and a children’s doctor.',
  reviewed:
    'Reviewed by an occupational therapist, a speech therapist, a physiotherapist, and a children’s doctor. Last on 3 December 2026.',
} as const;
const END_OF_LINE = {
  'not-yet': 'not yet reviewed by a clinician.',
  partly: 'partly reviewed, so far by Name One.',
  reviewed: 'reviewed by Name One, Name Three, Name Four, and Name Two.',
} as const;
const ON_PAPER = {
  'not-yet': 'not yet reviewed by a clinician.',
  partly: 'partly reviewed by clinicians.',
  reviewed: 'reviewed by clinicians.',
} as const;
const STATES = [
  ['nobody has signed', NOBODY],
  ['one of four has signed', PARTLY],
  ['all four have signed', REVIEWED],
  ['all four had signed the version before', RAISED],
] as const satisfies readonly (readonly [string, SignOff])[];

const result = (signOff: SignOff) => show({ screen: 'result', guidance: GUIDANCE, summary: SUMMARY, signOff });

describe.each(STATES)('where %s', (_, signOff) => {
  const { state } = signOff;

  it.each(['welcome', 'about'] as const)('%s says so in a sentence', async (name) => {
    await show({ screen: name, signOff });
    expect(screen.getByRole('main')).toHaveTextContent(SENTENCE[state]);
    for (const other of Object.values(SENTENCE).filter((sentence) => sentence !== SENTENCE[state]))
      expect(screen.getByRole('main')).not.toHaveTextContent(other);
  });

  it('the foot of the result says so by name', async () => {
    await result(signOff);
    const foot = screen.getByRole('main').querySelector('footer');
    expect(foot).toHaveTextContent(`rules 2026.1, ${END_OF_LINE[state]}`);
  });

  it('the foot of both printed pages says so without names, in no more room than "not yet" takes', async () => {
    const { container } = await result(signOff);
    const feet = [...container.querySelectorAll('.sheet-of-paper .paper-foot')];
    expect(feet).toHaveLength(2);
    expect(ON_PAPER[state].length).toBeLessThanOrEqual(ON_PAPER['not-yet'].length);
    for (const foot of feet) expect(foot).toHaveTextContent(`rules 2026.1, ${ON_PAPER[state]}`);
  });

  it('the text that can be copied says what the paper says', async () => {
    const i18n = await startI18n('en');
    await i18n.loadRest();
    expect(doctorText(i18n.texts, { summary: SUMMARY, signOff }, GUIDANCE)).toContain(`, ${ON_PAPER[state]}`);
  });

  it('so does every rule that rests on no published source', async () => {
    const reason = { rule: 'status.core-gate', answers: [], sources: [] };
    const therapies = GUIDANCE.therapies.map((therapy) => ({ ...therapy, because: [reason] }));
    await show({ screen: 'result', guidance: { ...GUIDANCE, therapies }, summary: SUMMARY, signOff });
    for (const trace of screen.getAllByText('How did this come about?')) await userEvent.click(trace);
    const own = screen.getAllByText(/A rule of this guide, from general/);
    expect(own.length).toBeGreaterThan(0);
    for (const each of own) expect(each).toHaveTextContent(SENTENCE[state]);
  });
});

describe('the page about this guide', () => {
  const about = async (signOff: SignOff) => {
    await show({ screen: 'about', signOff });
    const part = screen.getByRole('heading', { name: 'Who has reviewed it' }).parentElement;
    return { gaps: [...(part?.querySelectorAll('li') ?? [])].at(-1)?.textContent ?? '' };
  };

  it('lists nobody where nobody has signed, and says so', async () => {
    const { gaps } = await about(NOBODY);
    expect(gaps).toBe('No clinician has reviewed the questions, rules and words yet.');
    expect(screen.queryByText(/the questions and rules$/)).toBeNull();
  });

  it('lists each signature with name, profession, day and what was read', async () => {
    const { gaps } = await about(PARTLY);
    expect(gaps).toBe('Only some of the four kinds of clinicians have reviewed the questions and rules.');
    expect(
      screen.getByText('Name One, an occupational therapist, 1 December 2026: the questions and rules'),
    ).toBeVisible();
  });

  it('says that the words were not reviewed where only the rules were', async () => {
    const { gaps } = await about(REVIEWED);
    expect(gaps).toBe('Clinicians have reviewed the questions and rules, and not yet every word.');
  });

  it('leaves only the other gaps where the words were reviewed too', async () => {
    const { gaps } = await about(signOffOf('2026.1', [...ALL, WORDS]));
    expect(gaps).toMatch(/^Name Five, .* the words$/);
    expect(screen.getByText(/^Name Five, .* the words$/)).toBeVisible();
  });

  it('names nobody of the version before', async () => {
    await about(RAISED);
    expect(screen.queryByText(/Name/)).toBeNull();
  });
});
