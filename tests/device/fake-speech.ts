import { vi } from 'vitest';

export type FakeVoice = Pick<SpeechSynthesisVoice, 'lang' | 'localService'> & {
  readonly name: string;
  readonly default?: boolean;
};

class FakeUtterance {
  voice: FakeVoice | null = null;
  lang = '';
  onstart?: () => void;
  onend?: () => void;
  onerror?: (event: { error: string }) => void;
  constructor(readonly text: string) {}
}

/** A voice engine that says one thing after the other, each until the test ends it. */
export class FakeSpeech extends EventTarget {
  readonly begun: FakeUtterance[] = [];
  private queue: FakeUtterance[] = [];
  constructor(private voices: readonly FakeVoice[]) {
    super();
  }
  getVoices = () => this.voices;
  bring(voices: readonly FakeVoice[]) {
    this.voices = voices;
    this.dispatchEvent(new Event('voiceschanged'));
  }
  speak = (utterance: FakeUtterance) => {
    this.queue.push(utterance);
    if (this.queue.length === 1) this.begin();
  };
  cancel = () => {
    const [cut] = this.queue;
    this.queue = [];
    cut?.onerror?.({ error: 'interrupted' });
  };
  /** the end of what is being said, and the start of the next */
  finish() {
    this.queue.shift()?.onend?.();
    this.begin();
  }
  fail(error: string) {
    this.queue.shift()?.onerror?.({ error });
  }
  get isSpeaking() {
    return this.queue.length > 0;
  }
  get texts() {
    return this.begun.map(({ text }) => text);
  }
  private begin() {
    const [first] = this.queue;
    if (!first) return;
    this.begun.push(first);
    first.onstart?.();
  }
}

/** Until the test ends, the browser speaks with these voices. */
export function giveVoices(...voices: readonly FakeVoice[]): FakeSpeech {
  const speech = new FakeSpeech(voices);
  vi.stubGlobal('speechSynthesis', speech);
  vi.stubGlobal('SpeechSynthesisUtterance', FakeUtterance);
  return speech;
}

export const OWN: FakeVoice = { name: 'own', lang: 'en-GB', localService: true };
export const SENT_AWAY: FakeVoice = { name: 'sent away', lang: 'en-GB', localService: false };
