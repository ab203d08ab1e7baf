import { fireEvent, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { CONTENT } from '../../src/content/content';
import { startI18n } from '../../src/i18n/start-i18n';
import { doctorRows } from '../../src/ui/doctor-page';
import { doctorParts } from '../../src/ui/doctor-parts';
import type { ReceivedView } from '../../src/wizard/wizard-view';
import { knowledgeOf } from '../../src/wizard/whole-knowledge';
import { agesOf } from '../../src/wizard/wizard-views';
import { ALL_CASES } from '../vignettes/cases/all';
import { playedVisit } from '../vignettes/played-visit';
import { GUIDANCE, SUMMARY } from './support/guidance';
import { show, VIEW } from './support/show';

const user = userEvent.setup();
const knowledge = knowledgeOf(CONTENT);

/** What a doctor sees of a worked case that was handed over. */
function receivedOf(title: string, contentVersion?: string): ReceivedView {
  const workedCase = ALL_CASES.find((each) => each.title.includes(title));
  if (!workedCase) throw new Error(`no worked case: ${title}`);
  const played = playedVisit(workedCase);
  const visit = contentVersion === undefined ? played : { ...played, contentVersion };
  const guidance = knowledge.guidance(visit);
  const summary = knowledge.summary(visit);
  if (!guidance || !summary || !knowledge.ruleBook) throw new Error('no result');
  const view = {
    ...VIEW,
    screen: 'handover' as const,
    visit,
    ages: agesOf(visit),
    guidance,
    summary,
    review: knowledge.review(visit),
    sources: knowledge.sources,
    ruleBook: knowledge.ruleBook,
  };
  return { view, guidance, summary };
}

describe('the panel for sharing', () => {
  const RESULT = { screen: 'result', guidance: GUIDANCE, summary: SUMMARY, codeOf: () => 'AAAA2222' } as const;

  it('says what is in it, and shows the code and a link to the start page', async () => {
    await show(RESULT);
    await user.click(screen.getByRole('button', { name: 'Share' }));
    expect(screen.getByText(/No name and no birth date\. Nothing has been shared yet\./)).toBeVisible();
    expect(screen.getByRole('img', { name: 'QR code with your answers' })).toBeVisible();
    expect(document.querySelector('[data-share-link]')).toHaveAttribute('href', 'http://localhost:3000/#s=AAAA2222');
  });

  it('copies the link, and gives it to the device’s own sheet only when tapped', async () => {
    const { actions } = await show(RESULT);
    await user.click(screen.getByRole('button', { name: 'Share' }));
    expect(actions.share).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Copy the link' }));
    expect(actions.copy).toHaveBeenCalledExactlyOnceWith('http://localhost:3000/#s=AAAA2222');
    await user.click(screen.getByRole('button', { name: 'Send the link' }));
    expect(actions.share).toHaveBeenCalledExactlyOnceWith(
      'Our answers about our child, for you to read: http://localhost:3000/#s=AAAA2222',
    );
    expect(screen.getByText('Handed over.')).toBeVisible();
  });
});

describe('the page for those who receive answers', () => {
  it('puts every row of the doctor’s page under the heading of a referral form, each once', async () => {
    const i18n = await startI18n('en');
    await i18n.loadRest();
    for (const visit of ALL_CASES.slice(0, 60).map(playedVisit)) {
      const summary = knowledge.summary(visit);
      if (!summary) throw new Error('no summary');
      const rows = doctorParts(i18n.texts, summary).flatMap((part) => part.rows.map(({ id }) => id));
      expect([...rows].sort()).toEqual(
        doctorRows(i18n.texts, summary)
          .map(({ id }) => id)
          .sort(),
      );
    }
  });

  it('copies one part alone, says under which rules it was answered, and that anyone can make a link', async () => {
    const { actions } = await show({ screen: 'handover', received: receivedOf('22: a child of 2', '2026.1') });
    await user.click(screen.getByRole('button', { name: 'Copy: Relevant history' }));
    expect(actions.copy.mock.calls[0]).toEqual([expect.stringMatching(/^Hearing: .*\nBackground: /)]);
    expect(screen.getByText(/Anyone can make such a link/)).toHaveTextContent('Answered with rules 2026.1.');
  });

  it('lists all answers, what was not asked, and the rule behind what is said', async () => {
    await show({ screen: 'handover', received: receivedOf('22: a child of 2') });
    expect(screen.getByRole('heading', { name: 'All questions and answers' })).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Areas not asked at this age' })).toBeVisible();
    const rules = screen.getByRole('heading', { name: 'What the rules say' }).closest('section') as HTMLElement;
    await user.click(within(rules).getAllByText('How did this come about?')[0] as HTMLElement);
    expect(within(rules).getAllByText('Where this comes from')[0]).toBeVisible();
  });

  it('shows a language at home that no browser knows as it was given', async () => {
    const received = receivedOf('22: a child of 2');
    if (!('view' in received)) throw new Error('nothing received');
    const homeLanguages = ['pt-BR', 'en-aaaaaaaa-aaaaaaaa'];
    const view = { ...received.view, visit: { ...received.view.visit, homeLanguages } };
    const summary = { ...received.summary, homeLanguages };
    await show({ screen: 'handover', received: { ...received, view, summary } });
    expect(screen.getAllByText(/Portuguese, en-aaaaaaaa-aaaaaaaa/).length).toBeGreaterThan(1);
  });

  it.for([
    ['damaged', /cut or changed/],
    ['newer', /newer questions/],
    ['not-ours', /no answers from this guide/],
    ['other-questions', /answers other questions than ours/],
  ] as const)('%s: one clear sentence', async ([problem, sentence]) => {
    await show({ screen: 'handover', received: { problem } });
    expect(screen.getByRole('alert')).toHaveTextContent(sentence);
  });

  it('opens what was pasted, and a file by its text; an empty one too gets an answer', async () => {
    const { send } = await show({ screen: 'handover' });
    await user.type(screen.getByLabelText('Link or code'), 'https://guide.example/#s=AAAA{Enter}');
    expect(send).toHaveBeenLastCalledWith({ type: 'OPEN_RECEIVED', given: 'https://guide.example/#s=AAAA' });
    const file = screen.getByLabelText('File from the family');
    await fireEvent.change(file, { target: { files: [new File([''], 'empty.html')] } });
    await expect.poll(() => send.mock.calls.length).toBe(2);
  });

  it('a letter goes to the field, and to a list where that has the focus', async () => {
    await show({ screen: 'handover' });
    const list = document.body.appendChild(document.createElement('select'));
    list.focus();
    await user.keyboard('e');
    expect(list).toHaveFocus();
    list.remove();
    await user.keyboard('A');
    expect(screen.getByLabelText('Link or code')).toHaveFocus();
  });

  describe('takes what is dropped on it', () => {
    const drop = (files: readonly File[], text = '') =>
      fireEvent.drop(document, { dataTransfer: { files, getData: () => text } });

    it('a file by its text, and a dragged link as it is', async () => {
      const { send } = await show({ screen: 'handover' });
      await drop([new File(['{"a":1}'], 'a.json')]);
      await expect.poll(() => send.mock.lastCall).toEqual([{ type: 'OPEN_RECEIVED', given: '{"a":1}' }]);
      await drop([], 'https://guide.example/#s=AAAA');
      expect(send).toHaveBeenLastCalledWith({ type: 'OPEN_RECEIVED', given: 'https://guide.example/#s=AAAA' });
      await drop([]);
      expect(send).toHaveBeenCalledTimes(2);
    });

    it('over a visit that is shown, and leaves that where the file cannot be read', async () => {
      const { send, actions } = await show({ screen: 'handover', received: receivedOf('22: a child of 2') });
      actions.readFile.mockResolvedValueOnce({ problem: 'picture' } as never);
      await drop([new File(['x'], 'a.png')]);
      expect(await screen.findByRole('alert')).toHaveTextContent(/This is a picture/);
      expect(screen.getByRole('heading', { name: 'Reason for referral' })).toBeVisible();
      expect(send).not.toHaveBeenCalled();
      await drop([new File(['other'], 'a.html')]);
      await expect.poll(() => send.mock.lastCall).toEqual([{ type: 'OPEN_RECEIVED', given: 'other' }]);
      expect(screen.queryByRole('alert')).toBeNull();
    });
  });
});
