import { screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { ENGLISH, type Language } from '../../src/i18n/languages';
import { startI18n, type Texts } from '../../src/i18n/start-i18n';
import type { Languages } from '../../src/ui/second-language.svelte';
import { GUIDANCE, SUMMARY } from './support/guidance';
import { show, VIEW } from './support/show';

const user = userEvent.setup();
const MIRRORED: Language = { code: 'ar-XB', name: 'Derorrim', direction: 'rtl', dates: 'en-GB', review: 'drafted' };
const RESULT = { screen: 'result', guidance: GUIDANCE, summary: SUMMARY, codeOf: () => 'ABCDEFG234567' } as const;

let english: Texts;
beforeAll(async () => {
  const i18n = await startI18n('en');
  await i18n.loadRest();
  english = i18n.texts;
});
afterEach(() => vi.restoreAllMocks());

/** A second language: English in brackets, but for one text that it may lack. */
const bracketed = (lacking?: string): Texts =>
  new Proxy(english, {
    apply: (t, _, [key, values]: Parameters<Texts>) => (key === lacking ? '' : `[${t(key, values)}]`),
    get: (t, name) => (name === 'language' ? MIRRORED : (Reflect.get(t, name) as unknown)),
  });
const twoLanguages = (load: Languages['load'], use: Languages['use'] = vi.fn(async () => {})): Languages => ({
  all: [ENGLISH, MIRRORED],
  load,
  use,
});
const choice = () => {
  const found = document.querySelector<HTMLSelectElement>('[data-take] [name=alsoIn]');
  if (!found) throw new Error('no choice of a second language');
  return found;
};
const status = () => document.querySelector('[data-take] [data-also-in] [aria-live]')?.textContent?.trim();
const pages = () => [...document.querySelectorAll<HTMLElement>('.sheet-of-paper .paper-page')];
const seconds = () => pages().flatMap((page) => [...page.querySelectorAll<HTMLElement>('.other')]);

describe('the choice of a second language for the sheet', () => {
  it('is not there while there is only one language', async () => {
    await show(RESULT);
    expect(document.querySelector('[name=alsoIn], [name=language]')).toBeNull();
  });

  it('names the others by their own names, and asks for nothing until one is chosen', async () => {
    const load = vi.fn(async () => bracketed());
    await show(RESULT, { languages: twoLanguages(load) });
    expect([...choice().options].map(({ label, lang }) => [label, lang])).toEqual([
      ['One language only', ''],
      ['Derorrim', 'ar-XB'],
    ]);
    expect(load).not.toHaveBeenCalled();
    expect(seconds()).toEqual([]);
  });

  it('puts the second language below each line of both pages, with its language and direction', async () => {
    await show(RESULT, { languages: twoLanguages(async () => bracketed()) });
    const before = pages().map((page) => page.querySelectorAll('dt, dd, li, h2, h3').length);
    await user.selectOptions(choice(), 'ar-XB');
    await waitFor(() => expect(seconds().length).toBeGreaterThan(40));
    expect(pages().map((page) => page.querySelectorAll('dt, dd, li, h2, h3').length)).toEqual(before);
    for (const line of pages().flatMap((page) => [...page.querySelectorAll('dt, dd, li, h2, h3, .for, .box + *')]))
      expect(line.querySelector('.other'), line.textContent ?? '').not.toBeNull();
    for (const second of seconds()) {
      expect([second.lang, second.dir]).toEqual(['ar-XB', 'rtl']);
      const first = second.parentElement?.firstElementChild as HTMLElement;
      expect([first.lang, first.dir]).toEqual(['en', 'ltr']);
      expect(second).toHaveTextContent(/^[^a-z]*\[/i);
    }
    expect(status()).toMatch(/now in two languages/);
  });

  it('puts it into the file too', async () => {
    const blobs: Blob[] = [];
    URL.createObjectURL = vi.fn((blob: Blob) => `blob:${blobs.push(blob)}`) as typeof URL.createObjectURL;
    URL.revokeObjectURL = vi.fn();
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
    await show(RESULT, { languages: twoLanguages(async () => bracketed()) });
    await user.selectOptions(choice(), 'ar-XB');
    await user.click(screen.getAllByRole('button', { name: 'Save the file' })[0] ?? document.body);
    const html = (await blobs[0]?.text()) ?? '';
    expect(html).toContain('<span class="other" lang="ar-XB" dir="rtl">[For the family]</span>');
  });

  it('goes back to one language', async () => {
    await show(RESULT, { languages: twoLanguages(async () => bracketed()) });
    await user.selectOptions(choice(), 'ar-XB');
    await waitFor(() => expect(seconds()).not.toEqual([]));
    await user.selectOptions(choice(), '');
    expect(seconds()).toEqual([]);
    expect(status()).toBe('');
  });

  it('says so where the words do not arrive, keeps the sheet in one language, and can be tried again', async () => {
    const load = vi
      .fn<Languages['load']>()
      .mockRejectedValueOnce(new Error('offline'))
      .mockResolvedValueOnce(bracketed());
    await show(RESULT, { languages: twoLanguages(load) });
    await user.selectOptions(choice(), 'ar-XB');
    await waitFor(() => expect(status()).toMatch(/did not arrive, so the sheet stays in one language/));
    expect(seconds()).toEqual([]);
    await user.selectOptions(choice(), '');
    await user.selectOptions(choice(), 'ar-XB');
    await waitFor(() => expect(seconds()).not.toEqual([]));
  });

  it('names what stands in one of the two languages alone', async () => {
    const load = async () => bracketed('summary:doctor.hearings.not-said');
    await show(RESULT, { languages: twoLanguages(load) });
    await user.selectOptions(choice(), 'ar-XB');
    await waitFor(() => expect(status()).toContain('Not yet in both languages: Hearing.'));
    const hearing = pages()[0]?.querySelector('.hearing');
    expect(hearing).toHaveTextContent(/^Hearing\s+Hearing test: not said|^Hearing/);
    expect(hearing?.querySelector('.other')).toBeNull();
  });

  it('takes the words of the language chosen last, in whatever order they arrive', async () => {
    let arrive: (texts: Texts) => void = () => {};
    const slow = new Promise<Texts>((resolve) => (arrive = resolve));
    await show(RESULT, { languages: twoLanguages(() => slow) });
    await user.selectOptions(choice(), 'ar-XB');
    expect(status()).toMatch(/are on their way/);
    await user.selectOptions(choice(), '');
    arrive(bracketed());
    await slow;
    expect(seconds()).toEqual([]);
  });
});

describe('the page for those who receive the answers', () => {
  const received = { view: { ...VIEW, screen: 'handover' as const }, guidance: GUIDANCE, summary: SUMMARY };
  const page = () => screen.getByRole<HTMLSelectElement>('combobox', { name: 'Language' });

  it('can be read in another language, before and after something was opened', async () => {
    const use = vi.fn(async () => {});
    const { change } = await show({ screen: 'handover' }, { languages: twoLanguages(async () => bracketed(), use) });
    expect(page().value).toBe('en');
    await user.selectOptions(page(), 'ar-XB');
    expect(use).toHaveBeenCalledWith('ar-XB');
    await change({ screen: 'handover', received });
    await user.selectOptions(page(), 'ar-XB');
    expect(use).toHaveBeenCalledTimes(2);
  });

  it('stays as it is, and says so, where the words of that language do not arrive', async () => {
    const use = () => Promise.reject(new Error('offline'));
    await show({ screen: 'handover', received }, { languages: twoLanguages(async () => bracketed(), use) });
    await user.selectOptions(page(), 'ar-XB');
    expect(await screen.findByText(/did not arrive, so nothing has changed/)).toBeVisible();
    await waitFor(() => expect(page().value).toBe('en'));
  });

  it('prints what was received in two languages, and shows it in one', async () => {
    await show({ screen: 'handover', received }, { languages: twoLanguages(async () => bracketed()) });
    await user.selectOptions(screen.getByRole('combobox', { name: 'The sheet also in' }), 'ar-XB');
    await waitFor(() => expect(seconds().length).toBeGreaterThan(30));
    expect(within(screen.getByRole('main')).queryAllByText(/^\[/)).toEqual([]);
  });
});
