import { fireEvent, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { tick } from 'svelte';
import { SvelteMap } from 'svelte/reactivity';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { stopSaying } from '../../src/device/speaking';
import { ENGLISH } from '../../src/i18n/languages';
import type { Texts } from '../../src/i18n/start-i18n';
import { giveVoices, OWN, SENT_AWAY } from '../device/fake-speech';
import { GUIDANCE, RIGHT_NOW, SUMMARY } from './support/guidance';
import { QUESTION, show, untilArmed } from './support/show';

const user = userEvent.setup();
const main = () => screen.getByRole('main');
const button = () => screen.queryByRole('button', { name: 'Read aloud' });
const stopButton = () => screen.queryByRole('button', { name: 'Stop reading' });
const press = (name: string) => user.click(within(main()).getByRole('button', { name }));
const marked = () => [...document.querySelectorAll('[data-aloud]')].map(({ textContent }) => textContent?.trim());
const ask = { screen: 'question', question: QUESTION } as const;
const EVERYDAY = {
  ...QUESTION,
  id: 'everyday.hard',
  kind: 'everyday',
  area: 'safety',
  section: 'everyday',
  choices: ['none', 'these'],
  ticks: ['senses', 'feelings'],
} as const;

beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn();
});
afterEach(() => {
  stopSaying();
  vi.unstubAllGlobals();
});

describe('the button to read aloud', () => {
  it('is there where the device has a voice of its own, and reads the question', async () => {
    const speech = giveVoices(OWN);
    await show(ask);
    await press('Read aloud');
    expect(speech.texts).toEqual([screen.getByRole('heading', { level: 1 }).textContent]);
  });

  it.each([
    ['no voice', []],
    ['a voice that sends the text away', [SENT_AWAY]],
    ['a voice of another language', [{ ...OWN, lang: 'es-ES' }]],
  ])('is not there where the device has %s', async (_, voices) => {
    giveVoices(...voices);
    await show(ask);
    expect(button()).toBeNull();
  });

  it('is not there where the browser cannot speak', async () => {
    vi.stubGlobal('speechSynthesis', undefined);
    await show(ask);
    expect(button()).toBeNull();
  });

  it('comes when the browser names its voices later, and its place was kept', async () => {
    const speech = giveVoices();
    await show(ask);
    const place = main().querySelector('.beside');
    expect(place).toBeInTheDocument();
    expect(button()).toBeNull();
    speech.bring([OWN]);
    await tick();
    expect(place).toContainElement(button());
  });

  it.each(['child', 'right-now', 'concerns', 'background'] as const)('stands on the screen "%s" too', async (name) => {
    const speech = giveVoices(OWN);
    await show({ screen: name });
    await press('Read aloud');
    expect(speech.texts).toEqual([screen.getByRole('heading', { level: 1 }).textContent]);
  });

  it.each(['child', 'right-now', 'concerns', 'background'] as const)(
    'stands in the line above the heading of "%s", so that no row is kept for it where there is no voice',
    async (name) => {
      const speech = giveVoices();
      await show({ screen: name });
      expect(main().querySelector('.beside')).toBeNull();
      const rows = main().children.length;
      speech.bring([OWN]);
      await tick();
      expect(main().children).toHaveLength(rows);
      expect(main().querySelector('.caption')).toContainElement(button());
    },
  );

  it.each(['today', 'emergency'] as const)('never pushes down the call of a sign for %s', async (urgency) => {
    giveVoices(OWN);
    await show({ screen: 'urgent', urgent: [{ ...RIGHT_NOW, urgency }] });
    const calls = [...main().querySelectorAll('a[href^="tel:"]')];
    expect(calls.length).toBeGreaterThan(0);
    const read = button();
    if (!read) throw new Error('no button');
    for (const call of calls)
      expect(call.compareDocumentPosition(read) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });

  it('stands on the page of an urgent sign', async () => {
    const speech = giveVoices(OWN);
    await show({ screen: 'urgent', urgent: [RIGHT_NOW] });
    await press('Read aloud');
    speech.finish();
    expect(speech.texts).toEqual(['Now', 'Call 999 now.']);
  });

  it('says that no sound came, and tries again', async () => {
    const speech = giveVoices(OWN);
    await show(ask);
    await press('Read aloud');
    speech.fail('synthesis-failed');
    await tick();
    expect(marked()).toEqual([]);
    await press('No sound came. Try again');
    expect(speech.isSpeaking).toBe(true);
    expect(stopButton()).toBeVisible();
  });
});

describe('what is being read', () => {
  it('is marked, one part at a time, and nothing once it is over', async () => {
    const speech = giveVoices(OWN);
    await show(ask);
    await press('Read aloud');
    const seen: (string | undefined)[] = [];
    while (speech.isSpeaking) {
      expect(marked()).toHaveLength(1);
      if (marked()[0] !== seen.at(-1)) seen.push(marked()[0]);
      speech.finish();
      await tick();
    }
    expect(seen).toHaveLength(7);
    expect(seen.slice(-5)).toEqual(['Yes', 'Sometimes', 'Not yet', 'No chance to see it', 'Not sure']);
    expect(marked()).toEqual([]);
    expect(button()).toBeVisible();
  });

  it('is brought into view where no tap answers, and nowhere else', async () => {
    giveVoices(OWN);
    const { change } = await show(ask);
    await press('Read aloud');
    expect(Element.prototype.scrollIntoView).not.toHaveBeenCalled();
    await change({ screen: 'concerns' });
    await press('Read aloud');
    expect(Element.prototype.scrollIntoView).toHaveBeenCalledOnce();
  });
});

describe('reading stops', () => {
  async function reading(view: Parameters<typeof show>[0] = ask) {
    const speech = giveVoices(OWN);
    const shown = await show(view);
    await press('Read aloud');
    expect(speech.isSpeaking).toBe(true);
    expect(stopButton()).toBeVisible();
    return { speech, ...shown };
  }

  it('at the second press', async () => {
    const { speech } = await reading();
    await press('Stop reading');
    expect(speech.isSpeaking).toBe(false);
    expect(marked()).toEqual([]);
    expect(button()).toBeVisible();
  });

  it('at an answer', async () => {
    const { speech, send } = await reading();
    await untilArmed();
    await press('Not yet');
    expect(send).toHaveBeenCalledOnce();
    expect(speech.isSpeaking).toBe(false);
  });

  it.each(['Back', 'Delete and leave'])('at "%s"', async (name) => {
    const { speech } = await reading({ ...ask, canGoBack: true });
    await user.click(screen.getByRole('button', { name }));
    expect(speech.isSpeaking).toBe(false);
  });

  it('when another step comes, however it came', async () => {
    const { speech, change } = await reading();
    await change({ screen: 'question', question: { ...QUESTION, id: 'talking.gainsWords' } });
    expect(speech.isSpeaking).toBe(false);
    expect(button()).toBeVisible();
  });

  it('when the tab is hidden', async () => {
    const { speech } = await reading();
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    fireEvent(document, new Event('visibilitychange'));
    await tick();
    expect(speech.isSpeaking).toBe(false);
    expect(button()).toBeVisible();
    vi.restoreAllMocks();
  });

  it('not while a list is ticked, which is how a parent answers what is heard', async () => {
    const { speech } = await reading({ screen: 'question', question: EVERYDAY });
    await user.click(screen.getAllByRole('checkbox')[0] as HTMLElement);
    expect(speech.isSpeaking).toBe(true);
    await untilArmed();
    await press('What I ticked');
    expect(speech.isSpeaking).toBe(false);
  });

  it('when another language is chosen', async () => {
    const speech = giveVoices(OWN, { ...OWN, lang: 'es-ES' });
    const inUse = new SvelteMap([['language', ENGLISH]]);
    const texts = (english: Texts) =>
      new Proxy(english, {
        get: (t, name) => (name === 'language' ? inUse.get(name) : Reflect.get(t, name)) as unknown,
      });
    await show(ask, { texts });
    await press('Read aloud');
    inUse.set('language', { ...ENGLISH, code: 'es' });
    await tick();
    expect(speech.isSpeaking).toBe(false);
    expect(button()).toBeVisible();
    inUse.set('language', { ...ENGLISH, code: 'hi' });
    await tick();
    expect(button()).toBeNull();
  });
});

describe('the result', () => {
  it('is read in chapters, each by itself', async () => {
    const speech = giveVoices(OWN);
    await show({ screen: 'result', guidance: GUIDANCE, summary: SUMMARY });
    const buttons = within(main()).getAllByRole('button', { name: 'Read aloud' });
    const begun = [];
    for (const one of buttons) {
      await user.click(one);
      begun.push(speech.texts.at(-1));
      expect(main().querySelectorAll('[data-aloud]')).toHaveLength(1);
    }
    expect(begun[0]).toBe('Ring your doctor.');
    expect(begun).toEqual(expect.arrayContaining(['What a doctor should look at', 'What is going well']));
    const chapters = [...main().querySelectorAll<HTMLElement>('[data-therapy]')];
    expect(chapters).toHaveLength(3);
    for (const chapter of chapters)
      expect(within(chapter).getByRole('button', { name: /^(Read aloud|Stop reading)$/ })).toBeVisible();
    expect(screen.getAllByRole('button', { name: 'Stop reading' })).toHaveLength(1);
  });

  it('is heard with what is unfolded, and without what is folded', async () => {
    const speech = giveVoices(OWN);
    await show({ screen: 'result', guidance: GUIDANCE, summary: SUMMARY });
    const chapter = main().querySelector('[data-therapy]') as HTMLElement;
    const hear = async () => {
      const from = speech.texts.length;
      await user.click(within(chapter).getByRole('button', { name: 'Read aloud' }));
      while (speech.isSpeaking) speech.finish();
      await tick();
      return speech.texts.slice(from).join(' ');
    };
    expect(await hear()).not.toMatch('What this therapy does');
    const more = within(chapter).getByText('What this therapy does');
    await user.click(more);
    await new Promise((toggled) => setTimeout(toggled));
    const inside = more.closest('details')?.querySelector('p')?.textContent ?? 'nothing is inside';
    expect(await hear()).toMatch(`What this therapy does ${inside}`.slice(0, 40));
  });
});
