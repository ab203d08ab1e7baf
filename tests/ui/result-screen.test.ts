import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { GUIDANCE, LATE_TALKING, LIMP, RIGHT_NOW, SUMMARY } from './support/guidance';
import { show } from './support/show';

const user = userEvent.setup();
const main = () => screen.getByRole('main');
const result = (changes: Partial<typeof GUIDANCE> = {}, options = {}) =>
  show({ screen: 'result', guidance: { ...GUIDANCE, ...changes }, summary: SUMMARY }, options);
const held = GUIDANCE.therapies.map((therapy) => ({ ...therapy, held: true }));

describe('the result', () => {
  it('begins with what to do, how soon, and that it is no diagnosis and no fault', async () => {
    await result();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'Ring your doctor. Ask for an appointment and a hearing test.',
    );
    expect(within(main()).getAllByText('Take the next free appointment.')[0]).toBeVisible();
    expect(within(main()).getByText(/not a diagnosis, and it is not your fault/)).toBeVisible();
  });

  it('says in one sentence which therapy there is reason to ask about', async () => {
    const { container } = await result();
    expect(container.querySelector('.lead')).toHaveTextContent(
      'There is good reason to ask about speech therapy. It may be worth asking about occupational therapy too.',
    );
  });

  it('leads with the therapies where no sign of danger stands', async () => {
    await result({ flags: [] });
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Ask about speech therapy.');
  });

  it('shows all 20 areas with their status', async () => {
    const { container } = await result();
    const areas = [...container.querySelectorAll<HTMLElement>('main [data-area]')];
    expect(areas).toHaveLength(20);
    expect(areas.find(({ dataset }) => dataset['area'] === 'talking')?.dataset['status']).toBe('concern');
    expect(screen.getByRole('heading', { name: 'Worth a closer look' })).toBeVisible();
  });

  it('shows a chapter per therapy, the one to call first at the top', async () => {
    const { container } = await result();
    const chapters = [...container.querySelectorAll<HTMLElement>('main [data-therapy]')];
    expect(
      chapters.map(({ dataset }) => [dataset['therapy'], dataset['level'], dataset['first'], dataset['underway']]),
    ).toEqual([
      ['speech', 'good-reason', 'true', undefined],
      ['occupational', 'some-reason', undefined, 'true'],
      ['physical', 'not-now', undefined, undefined],
    ]);
    expect(within(chapters[0] as HTMLElement).getByText('Puts 2 words together: not yet')).toBeVisible();
    expect(within(chapters[1] as HTMLElement).getByText(/This has started already/)).toBeVisible();
  });

  it('marks each flag for the outside, with what was told and whom to ask', async () => {
    const { container } = await result();
    const flag = container.querySelector<HTMLElement>('main [data-flag]');
    expect(flag?.dataset).toMatchObject({ flag: 'flag.noPhrases', urgency: 'book' });
    expect(flag).toHaveTextContent('Puts 2 words together: not yet');
  });

  it('words a flag that rests on “not sure” as “if you think”, and a known one as known', async () => {
    await result({ flags: [{ ...LATE_TALKING, unsure: true, known: true }] });
    expect(within(main()).getByText(/If you think this is so:/)).toBeVisible();
  });

  it.each([
    ['today', 'soon', true],
    ['soon', 'book', false],
  ] as const)('says of a doubt what a yes would mean: %s lowered to %s', async (urgencyIfSo, urgency, said) => {
    await result({ flags: [{ ...LATE_TALKING, urgency, urgencyIfSo, unsure: true }] });
    const words = within(main()).queryAllByText(/If it is so, your child should see a doctor today/);
    expect(words.length > 0).toBe(said);
  });

  it('prints, or says how else where the app cannot print', async () => {
    const { actions } = await result();
    await user.click(screen.getByRole('button', { name: 'Print' }));
    expect(actions.print).toHaveBeenCalledOnce();
  });

  it('says so where the app cannot print', async () => {
    const { actions } = await result({}, { prints: false });
    await user.click(screen.getByRole('button', { name: 'Print' }));
    expect(await screen.findByText(/does not let us print/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Copy the text instead' }));
    expect(actions.copy).toHaveBeenCalledWith(expect.stringContaining('Parent-reported answers.'));
    const instead = document.querySelector<HTMLElement>('[data-print-instead]') as HTMLElement;
    expect(within(instead).getByText(/save the file\. It prints from there/)).toBeVisible();
    expect(within(instead).getByRole('button', { name: 'Save the file' })).toBeVisible();
  });

  it('shows the text itself, whole and to be marked, where the browser does not copy', async () => {
    const { actions } = await result();
    await user.click(screen.getByRole('button', { name: 'Share' }));
    expect(screen.queryByLabelText('Text to copy')).toBeNull();
    actions.copy.mockResolvedValueOnce(false);
    await user.click(screen.getByRole('button', { name: 'Copy this text' }));
    expect(await screen.findByText(/does not let us copy\. Tap the text below/)).toBeVisible();
    const text = screen.getByLabelText<HTMLTextAreaElement>('Text to copy');
    expect(text.value).toBe(actions.copy.mock.calls[0]?.at(0));
    expect(text).toHaveAttribute('readonly');
    await user.click(text);
    expect([text.selectionStart, text.selectionEnd]).toEqual([0, text.value.length]);
    await user.click(screen.getByRole('button', { name: 'Copy this text' }));
    expect(screen.queryByLabelText('Text to copy')).toBeNull();
  });

  it('opens the share panel at once, with the text that can be copied', async () => {
    const { actions } = await result();
    await user.click(screen.getByRole('button', { name: 'Share' }));
    expect(screen.getByText(/Nothing has been shared yet/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Copy this text' }));
    expect(actions.copy).toHaveBeenCalledWith(
      expect.stringContaining('Parent-reported answers. Not a screening instrument.'),
    );
    expect(await screen.findByText('Copied')).toBeVisible();
  });

  it('starts anew for another child', async () => {
    const { send } = await result();
    await user.click(screen.getByRole('button', { name: 'Another child' }));
    expect(send).toHaveBeenCalledWith({ type: 'RESTART' });
  });

  it('says that it is only a part where questions are open', async () => {
    const { send } = await result({ complete: false, unanswered: ['movement.runs'] });
    await user.click(screen.getByRole('button', { name: 'Answer the open questions' }));
    expect(send).toHaveBeenCalledWith({ type: 'GO_ON' });
  });

  it('never says nothing is there where it could not tell', async () => {
    const therapies = GUIDANCE.therapies.map((therapy) => ({ ...therapy, level: 'not-now' as const, first: false }));
    const { container } = await result({ headline: 'could-not-tell', flags: [], therapies });
    expect(container.querySelector('.lead')).toHaveTextContent('we cannot say that nothing points to a therapy');
  });
});

describe('the result under an emergency', () => {
  const emergency = { headline: 'emergency', flags: [RIGHT_NOW, LATE_TALKING], therapies: held } as const;

  it('shows only the emergency until more is asked for', async () => {
    await result(emergency);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Call 999 now.');
    expect(screen.getByRole('link', { name: 'Call 999' })).toHaveAttribute('href', 'tel:999');
    expect(screen.getByText('Show the rest of the result').closest('details')).not.toHaveAttribute('open');
    expect(screen.queryByText('How to find a therapist')).toBeNull();
  });

  it('names no number where the country is not known', async () => {
    await show({
      screen: 'result',
      guidance: { ...GUIDANCE, ...emergency },
      summary: SUMMARY,
      country: undefined as never,
    });
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Call your local emergency number now.');
    expect(screen.queryByRole('link', { name: /^Call/ })).toBeNull();
  });
});

describe('the result under a same-day sign', () => {
  it('folds the therapies, and says of “not now” that nobody has looked', async () => {
    await result({ headline: 'today', flags: [LIMP], therapies: held });
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Your child should see a doctor today.');
    const rest = screen.getByText('More, for after the doctor’s visit').closest('details');
    expect(rest).not.toHaveAttribute('open');
    expect(within(rest as HTMLElement).getAllByText('Not looked at until a doctor has seen this')).not.toHaveLength(0);
    expect(screen.queryByText('How to find a therapist')).toBeNull();
  });
});
