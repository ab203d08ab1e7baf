import { cleanup, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { GUIDANCE, LIMP, SUMMARY } from './support/guidance';
import { show } from './support/show';

const user = userEvent.setup();
const CODE = 'ABCDEFG234567';
const RESULT = { screen: 'result', guidance: GUIDANCE, summary: SUMMARY, codeOf: () => CODE } as const;

/** What went to the browser's downloads: names and contents. */
const saved: { name: string; blob: Blob }[] = [];
beforeEach(() => {
  saved.length = 0;
  const blobs: Blob[] = [];
  URL.createObjectURL = vi.fn((blob: Blob) => `blob:${blobs.push(blob) - 1}`) as typeof URL.createObjectURL;
  URL.revokeObjectURL = vi.fn();
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    const blob = blobs[Number(this.href.replace('blob:', ''))];
    if (blob) saved.push({ name: this.download, blob });
  });
});
afterEach(() => vi.restoreAllMocks());

const section = () => {
  const found = document.querySelector<HTMLElement>('[data-take]');
  if (!found) throw new Error('nothing to take along');
  return within(found);
};

describe('a file to keep', () => {
  it('is made on the tap, with a name that says nothing of the child', async () => {
    await show(RESULT);
    expect(saved).toEqual([]);
    await user.click(section().getByRole('button', { name: 'Save the file' }));
    const [{ name, blob } = { name: '', blob: new Blob() }] = saved;
    expect(name).toBe('therapy-guide-2026-11-22.html');
    const text = await blob.text();
    expect(text).toContain(`<!--therapy-guide-visit:${CODE}-->`);
    expect(text).toContain('Parent-reported answers. Not a screening instrument.');
    expect(text).toContain('Ring your doctor. Ask for an appointment and a hearing test.');
  });

  it('says where it went, and offers the text where no file arrives', async () => {
    const { actions } = await show(RESULT);
    expect(section().getByText(/Look for therapy-guide-2026-11-22.html in your downloads/)).toBeVisible();
    await user.click(section().getByRole('button', { name: 'Save the file' }));
    expect(section().getByText(/Some apps and websites do not let a page save files/)).toBeVisible();
    await user.click(section().getByRole('button', { name: 'Copy it as text' }));
    expect(actions.copy).toHaveBeenCalledWith(expect.stringContaining('For the doctor'));
  });
});

describe('a file for a record system', () => {
  const response = { resourceType: 'QuestionnaireResponse' } as never;

  it('is made on the tap in the language in use, with a name that says nothing of the child', async () => {
    const responseOf = vi.fn(() => response);
    await show({ ...RESULT, responseOf });
    expect(section().getByRole('heading', { name: 'For a doctor’s record system' })).toBeVisible();
    expect(responseOf).not.toHaveBeenCalled();
    await user.click(section().getByRole('button', { name: 'Save the answers for a record system' }));
    expect(responseOf).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ ageMonths: 27 }),
      expect.any(Function),
      'en',
    );
    const [{ name, blob } = { name: '', blob: new Blob() }] = saved;
    expect(name).toBe('therapy-guide-2026-11-22.json');
    expect(blob.type).toBe('application/json');
    expect(JSON.parse(await blob.text())).toEqual(response);
    expect(section().getByText(/Some apps and websites do not let a page save files/)).toBeVisible();
  });

  it('comes with a plain link to the questions, beside the page wherever it lies', async () => {
    await show({ ...RESULT, responseOf: () => response });
    const link = section().getByRole('link', { name: /^All questions of this guide/ });
    expect(link).toHaveAttribute('href', expect.stringMatching(/\/fhir\/questionnaire\.json$/));
    expect(link).toHaveAttribute('download', 'therapy-guide-questions.json');
  });
});

describe('a reminder', () => {
  const date = (name: string) => section().getByLabelText<HTMLInputElement>(name);
  const save = () => user.click(section().getByRole('button', { name: 'Save the reminder' }));
  const daysIn = async () =>
    [...((await saved[0]?.blob.text()) ?? '').matchAll(/VALUE=DATE:(\d+)/g)].map(([, day]) => day);

  it('is offered for the day to look again, and says nothing of the child', async () => {
    await show(RESULT);
    expect(date('Date').value).toBe('2027-01-17');
    await save();
    expect(saved[0]?.name).toBe('therapy-guide.ics');
    expect(await daysIn()).toEqual(['20270117']);
    const text = (await saved[0]?.blob.text()) ?? '';
    expect(text).toContain('SUMMARY:Therapy Guide\r\n');
    expect(text).not.toMatch(/month|speech|talk|child|doctor|ABCDEFG/i);
  });

  it('takes up to four days of the parent’s choice, each once and in order', async () => {
    await show(RESULT);
    const add = () => section().queryByRole('button', { name: 'Add another date' });
    for (let more = 0; more < 3; more += 1) await user.click(add() ?? document.body);
    expect(add()).toBeNull();
    await user.type(date('Date 2'), '2026-12-24');
    await user.type(date('Date 3'), '2026-12-24');
    await save();
    expect(await daysIn()).toEqual(['20261224', '20270117']);
  });

  it('is not made without a day that is still to come', async () => {
    await show(RESULT);
    await user.clear(date('Date'));
    await save();
    await user.type(date('Date'), '2026-11-22');
    await save();
    expect(saved).toEqual([]);
    expect(section().getByText('Choose at least one date that is still to come.')).toBeVisible();
  });

  it('is not offered where a doctor is to be seen today', async () => {
    await show({ ...RESULT, guidance: { ...GUIDANCE, headline: 'today', flags: [LIMP] } });
    expect(document.querySelector('[data-save-file=page]')).not.toBeNull();
    expect(document.querySelector('[data-save-reminder]')).toBeNull();
  });
});

const fileInput = (within: string) => {
  const input = document.querySelector<HTMLInputElement>(`${within} input[type=file]`);
  if (!input) throw new Error('no file to choose');
  return input;
};
const FILE = new File(['some text'], 'therapy-guide.html', { type: 'text/html' });
async function showPicked(within: string, changes: Parameters<typeof show>[0]) {
  cleanup();
  const shown = await show(changes);
  await user.upload(fileInput(within), FILE);
  return shown;
}

describe('what changed since last time', () => {
  const earlier = { v: 1, date: '2026-05-20', ageMonths: 21, answers: {} } as const;
  const NONE = {
    skills: { gained: [], stillNotYet: [], gone: [] },
    worries: { appeared: [], stillThere: [], gone: [] },
    signs: { appeared: [], stillThere: [], gone: [] },
  };
  const lookedBack = (changes: Partial<typeof NONE>) =>
    showPicked('[data-since-last-time]', {
      ...RESULT,
      lookedBack: { earlier, changes: { ...NONE, ...changes } },
    } as never);
  const list = (id: string) =>
    [...document.querySelectorAll(`[data-changed="${id}"] li`)].map(({ textContent }) => textContent);

  it('is asked of a file that the parent chooses, and of none by itself', async () => {
    const { send } = await show(RESULT);
    expect(document.querySelector('[data-changed]')).toBeNull();
    await user.upload(fileInput('[data-since-last-time]'), FILE);
    expect(send).toHaveBeenCalledExactlyOnceWith({ type: 'OPEN_FILE', given: 'some text' });
  });

  it('is said in words, as lists of names and never as a number', async () => {
    await lookedBack({
      skills: { gained: ['movement.runs'], stillNotYet: ['talking.twoWords'], gone: [] } as never,
    });
    expect(screen.getByText('Since 20 May 2026, when your child was 21 months:')).toBeVisible();
    expect(list('skills.gained')).toEqual(['Runs for a few steps']);
    expect(list('skills.stillNotYet')).toEqual([expect.stringMatching(/: not yet$/)]);
    expect(document.querySelectorAll('[data-changed]')).toHaveLength(2);
  });

  it('sends a child that lost a skill to the doctor, and says so first', async () => {
    await lookedBack({ skills: { gained: ['talking.twoWords'], stillNotYet: [], gone: ['movement.runs'] } as never });
    const [first] = document.querySelectorAll('[data-changed]');
    expect(first).toHaveAttribute('data-changed', 'skills.gone');
    expect(first).toHaveTextContent(/Ring your doctor this week\. See a doctor today if it went within days/);
  });

  it('says so where nothing changed, and why nothing can be compared', async () => {
    await lookedBack({});
    expect(screen.getByText('No question that you answered both times tells of a change.')).toBeVisible();
    await showPicked('[data-since-last-time]', { ...RESULT, lookedBack: { problem: 'not-earlier' } });
    expect(screen.getByText(/These answers are not from an earlier day/)).toBeVisible();
  });
});

describe('going on with a saved file', () => {
  const NO_VISIT = { visit: { v: 1, answers: {} }, ages: undefined as never } as const;
  const VISIT = { v: 1, date: '2026-11-20', ageMonths: 20, answers: {} } as const;
  const savedFile = { given: 'the file', read: { visit: VISIT } } as const;
  const goOn = () => screen.queryByRole('button', { name: /^Go on with these answers/ });

  it('is one quiet line on the welcome until a file is chosen', async () => {
    const { send } = await show(NO_VISIT);
    expect(screen.getByRole('button', { name: 'Go on with a saved file' })).toHaveClass('link');
    expect(goOn()).toBeNull();
    await user.upload(fileInput('[data-saved-file]'), FILE);
    expect(send).toHaveBeenCalledExactlyOnceWith({ type: 'OPEN_FILE', given: 'some text' });
  });

  it('says whose answers they are by age and day, and goes on only when told to', async () => {
    const { actions } = await showPicked('[data-saved-file]', { ...NO_VISIT, savedFile });
    expect(screen.getByText('In this file: a child of 20 months, answered on 20 November 2026.')).toBeVisible();
    expect(screen.queryByText(/take the place/)).toBeNull();
    expect(actions.takeFile).not.toHaveBeenCalled();
    await user.click(goOn() ?? document.body);
    expect(actions.takeFile).toHaveBeenCalledExactlyOnceWith('the file');
  });

  it('says beforehand that answers in this tab would give way', async () => {
    await showPicked('[data-saved-file]', { canResume: true, savedFile });
    expect(screen.getByText('They would take the place of the answers in this tab.')).toBeVisible();
  });

  it('says that children change where the answers are weeks old', async () => {
    await showPicked('[data-saved-file]', { ...NO_VISIT, savedFile });
    expect(screen.queryByText(/children change/)).toBeNull();
    await showPicked('[data-saved-file]', {
      ...NO_VISIT,
      savedFile: { ...savedFile, read: { visit: { ...VISIT, date: '2026-11-07' } } },
    });
    expect(screen.getByText(/children change/)).toBeVisible();
  });

  it.each([
    ['damaged', 'This file is cut or changed'],
    ['newer', 'made with newer questions'],
    ['not-ours', 'This file is not from this guide'],
    ['other-questions', 'This file answers other questions than ours'],
  ] as const)('says in one sentence why a %s file cannot be opened', async (problem, sentence) => {
    await showPicked('[data-saved-file]', { ...NO_VISIT, savedFile: { given: 'x', read: { problem } } });
    expect(screen.getByText(new RegExp(sentence))).toBeVisible();
    expect(goOn()).toBeNull();
  });

  it.each([
    ['picture', 'This is a picture'],
    ['empty', 'This file is empty'],
    ['too-large', 'This file is too large'],
    ['unreadable', 'This browser could not read the file'],
  ] as const)('says in one sentence why a file that is %s is not opened at all', async (problem, sentence) => {
    const { actions, send } = await show(NO_VISIT);
    actions.readFile.mockResolvedValueOnce({ problem } as never);
    await user.upload(fileInput('[data-saved-file]'), FILE);
    expect(screen.getByText(new RegExp(sentence))).toBeVisible();
    expect(send).not.toHaveBeenCalled();
  });
});
