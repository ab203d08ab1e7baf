import type { Page } from 'playwright-core';

export interface FakeVoice {
  readonly name: string;
  readonly lang: string;
  readonly localService: boolean;
}

export interface Spoken {
  readonly text: string;
  readonly voice: string;
  readonly lang: string;
}

/** Runs in the page, before anything of ours: written as it stands there, for a tool that rewrites functions would break it. */
const ENGINE = `
  const queue = [];
  const start = () => {
    if (queue.length === 0 || queue[0].hasBegun) return;
    queue[0].hasBegun = true;
    const { text, voice, lang, onstart } = queue[0];
    recordedSpeech.spoken.push({ text, voice: voice.name, lang });
    onstart({});
  };
  window.recordedSpeech = {
    spoken: [],
    isSpeaking: () => queue.length > 0,
    finish() {
      // it may be asked for before the timer of the first has come
      start();
      queue.shift().onend({});
      start();
    },
  };
  window.SpeechSynthesisUtterance = class {
    constructor(text) {
      this.text = text;
    }
  };
  const synthesis = Object.assign(new EventTarget(), {
    getVoices: () => voices,
    speak: (utterance) => {
      queue.push(utterance);
      if (queue.length === 1) setTimeout(start);
    },
    cancel: () => {
      queue.length = 0;
    },
  });
  Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
`;

/** Puts voices into a browser that has none, before the page is opened. What the page hands them is written down, and said until the test ends it. */
export async function fakeVoices(page: Page, voices: readonly FakeVoice[]): Promise<void> {
  await page.addInitScript(`{ const voices = ${JSON.stringify(voices)}; ${ENGINE} }`);
}

/** What was begun to be said so far. */
export const spoken = (page: Page): Promise<readonly Spoken[]> => page.evaluate('recordedSpeech.spoken');
export const isSpeaking = (page: Page): Promise<boolean> => page.evaluate('recordedSpeech.isSpeaking()');
/** The voice comes to the end of what it says, and begins the next. */
export const finishOne = (page: Page): Promise<void> => page.evaluate('recordedSpeech.finish()');
