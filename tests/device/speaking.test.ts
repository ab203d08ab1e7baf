// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { canSay, onVoices, say, stopSaying, type Told } from '../../src/device/speaking';
import { giveVoices, OWN, SENT_AWAY } from './fake-speech';

const hear = (...texts: string[]) => texts.map((text) => ({ text, lang: 'en' }));
const told: Told[] = [];
const tell = (now: Told) => told.push(now);

afterEach(() => {
  stopSaying();
  told.length = 0;
  vi.unstubAllGlobals();
});

describe('a voice', () => {
  it('is one that the browser marks as the device’s own, also where another is all there is', () => {
    const speech = giveVoices(SENT_AWAY);
    expect(canSay('en')).toBe(false);
    say(hear('One.'), tell);
    expect(speech.texts).toEqual([]);
    expect(told).toEqual(['failed']);
  });

  it('is never taken where the browser does not say whose it is', () => {
    giveVoices({ ...OWN, localService: undefined as never });
    expect(canSay('en')).toBe(false);
  });

  it('is taken behind one that is not', () => {
    const speech = giveVoices({ ...SENT_AWAY, default: true }, OWN);
    expect(canSay('en')).toBe(true);
    say(hear('One.', 'Two.'), tell);
    speech.finish();
    expect(speech.begun.map(({ voice, lang }) => [voice?.name, lang])).toEqual([
      ['own', 'en-GB'],
      ['own', 'en-GB'],
    ]);
  });

  it.each([
    ['hi', 'hi-IN', true],
    ['hi', 'hi_IN', true],
    ['ar', 'ar-001', true],
    ['es', 'es', true],
    ['es', 'ES-MX', true],
    ['en-XA', 'en-US', true],
    ['ar', 'arz-EG', false],
    ['hi', 'en-IN', false],
    ['es', 'et-EE', false],
  ])('for %s: %s, %s', (wanted, lang, fits) => {
    giveVoices({ name: 'own', lang, localService: true });
    expect(canSay(wanted)).toBe(fits);
  });

  it('is that of the parent’s region, else the one that the device prefers, else any', () => {
    const voice = (lang: string, isDefault = false) => ({ name: lang, lang, localService: true, default: isDefault });
    const chosen = (...voices: ReturnType<typeof voice>[]) => {
      const speech = giveVoices(...voices);
      say(hear('One.'), tell);
      return speech.begun[0]?.voice?.name;
    };
    vi.stubGlobal('navigator', { languages: ['fr-FR', 'en-IN'] });
    expect(chosen(voice('en-US', true), voice('en_IN'))).toBe('en_IN');
    expect(chosen(voice('en-US'), voice('en-GB', true))).toBe('en-GB');
    expect(chosen(voice('en-US'), voice('en-GB'))).toBe('en-US');
  });

  it('may come later', () => {
    const speech = giveVoices();
    const listener = vi.fn();
    const stop = onVoices(listener);
    expect(canSay('en')).toBe(false);
    speech.bring([OWN]);
    expect(listener).toHaveBeenCalledOnce();
    expect(canSay('en')).toBe(true);
    stop();
    speech.bring([]);
    expect(listener).toHaveBeenCalledOnce();
  });

  it('is not missed where the browser cannot speak at all', () => {
    vi.stubGlobal('speechSynthesis', undefined);
    expect(canSay('en')).toBe(false);
    onVoices(() => undefined)();
    say(hear('One.'), tell);
    expect(told).toEqual(['failed']);
  });
});

describe('what is said', () => {
  it('follows in order, each told as it begins, and the end', () => {
    const speech = giveVoices(OWN);
    say(hear('One.', 'Two.'), tell);
    expect(told).toEqual([0]);
    speech.finish();
    expect(told).toEqual([0, 1]);
    speech.finish();
    expect(told).toEqual([0, 1, 'ended']);
    expect(speech.texts).toEqual(['One.', 'Two.']);
  });

  it('has begun when the tap is over, as iOS asks for', () => {
    const speech = giveVoices(OWN);
    say(hear('One.'), tell);
    expect(speech.isSpeaking).toBe(true);
  });

  it('leaves out what no voice of the device can say', () => {
    const speech = giveVoices(OWN, { name: 'hindi', lang: 'hi-IN', localService: false });
    say(
      [
        { text: 'One.', lang: 'en' },
        { text: 'दो।', lang: 'hi' },
        { text: 'Three.', lang: 'en' },
      ],
      tell,
    );
    speech.finish();
    expect(speech.texts).toEqual(['One.', 'Three.']);
    expect(told).toEqual([0, 2]);
  });

  it('is cut off by what is said next', () => {
    const speech = giveVoices(OWN);
    const first: Told[] = [];
    say(hear('One.', 'Two.'), (now) => first.push(now));
    say(hear('Three.'), tell);
    speech.finish();
    expect(first).toEqual([0, 'ended']);
    expect(speech.texts).toEqual(['One.', 'Three.']);
    expect(told).toEqual([0, 'ended']);
  });

  it('begins after what another page left behind', () => {
    const speech = giveVoices(OWN);
    const cancel = vi.spyOn(speech, 'cancel');
    const speak = vi.spyOn(speech, 'speak');
    say(hear('One.'), tell);
    expect(cancel.mock.invocationCallOrder[0]).toBeLessThan(speak.mock.invocationCallOrder[0] ?? 0);
  });

  it('is told of no more once it was cut off, whatever the engine tells late', () => {
    const speech = giveVoices(OWN);
    say(hear('One.'), tell);
    stopSaying();
    speech.begun[0]?.onstart?.();
    speech.begun[0]?.onend?.();
    expect(told).toEqual([0, 'ended']);
  });

  it('stops when asked', () => {
    const speech = giveVoices(OWN);
    say(hear('One.', 'Two.'), tell);
    stopSaying();
    expect(speech.isSpeaking).toBe(false);
    expect(told).toEqual([0, 'ended']);
  });

  it.each([
    ['the tab is hidden', () => hide(true)],
    ['the page is left', () => window.dispatchEvent(new Event('pagehide'))],
  ])('stops when %s', (_, happens) => {
    const speech = giveVoices(OWN);
    say(hear('One.', 'Two.'), tell);
    happens();
    expect(speech.isSpeaking).toBe(false);
    expect(told).toEqual([0, 'ended']);
    hide(false);
  });

  it('goes on when a tab is looked at again that was never hidden for it', () => {
    const speech = giveVoices(OWN);
    say(hear('One.'), tell);
    hide(false);
    expect(speech.isSpeaking).toBe(true);
  });

  it.each([
    ['interrupted', 'ended'],
    ['canceled', 'ended'],
    ['synthesis-failed', 'failed'],
    ['not-allowed', 'failed'],
  ] as const)('tells of an engine that says "%s" as %s, and says no more', (error, end) => {
    const speech = giveVoices(OWN);
    say(hear('One.', 'Two.'), tell);
    speech.fail(error);
    expect(speech.isSpeaking).toBe(false);
    expect(told).toEqual([0, end]);
  });
});

function hide(isHidden: boolean) {
  Object.defineProperty(document, 'hidden', { value: isHidden, configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
}
