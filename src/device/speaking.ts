/** One breath of what is read aloud. */
export interface Said {
  readonly text: string;
  /** BCP 47 */
  readonly lang: string;
}

/** `index` of what is being said now; `ended` after the last, and where it was cut off; `failed` where the device made no sound of it. */
export type Told = number | 'ended' | 'failed';

interface Saying {
  /** kept, since Chromium else throws away what it is still saying, and never tells of its end */
  readonly utterances: readonly SpeechSynthesisUtterance[];
  readonly tell: (told: Told) => void;
  readonly watching: AbortController;
}
let saying: Saying | undefined;

const engine = (): SpeechSynthesis | undefined => ('speechSynthesis' in window ? window.speechSynthesis : undefined);
/** Android writes `hi_IN`. */
const tagOf = (lang: string) => lang.replace('_', '-').toLowerCase();
const languageOf = (lang: string) => tagOf(lang).split('-')[0];

/**
 * A voice of the language that the browser marks as the device's own: any other may send the text away to be spoken. Of several, the one of
 * the parent's region, else the one that the device itself would take.
 */
function ownVoice(lang: string): SpeechSynthesisVoice | undefined {
  const voices = (engine()?.getVoices() ?? []).filter(
    (voice) => voice.localService === true && languageOf(voice.lang) === languageOf(lang),
  );
  const regions = navigator.languages.map(tagOf);
  return (
    voices.find((voice) => regions.includes(tagOf(voice.lang))) ?? voices.find((voice) => voice.default) ?? voices[0]
  );
}

export const canSay = (lang: string): boolean => ownVoice(lang) !== undefined;

/** Many browsers name their voices only a moment after they were first asked. */
export function onVoices(listener: () => void): () => void {
  const synthesis = engine();
  // Older Safari has the voices, and no way to tell of them.
  if (synthesis === undefined || !('addEventListener' in synthesis)) return () => undefined;
  synthesis.addEventListener('voiceschanged', listener);
  return () => synthesis.removeEventListener('voiceschanged', listener);
}

function end(told: 'ended' | 'failed'): void {
  if (!saying) return;
  const { tell, watching } = saying;
  saying = undefined;
  watching.abort();
  engine()?.cancel();
  tell(told);
}

export const stopSaying = (): void => end('ended');

/** To be called in the tap itself: iOS is silent else. What has no voice on the device is left out. */
export function say(texts: readonly Said[], tell: (told: Told) => void): void {
  stopSaying();
  const synthesis = engine();
  if (synthesis === undefined) return tell('failed');
  // what another page of this browser left behind
  synthesis.cancel();

  const utterances = texts.flatMap(({ text, lang }, index) => {
    const voice = ownVoice(lang);
    if (voice === undefined) return [];
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    const isMine = () => saying?.utterances.includes(utterance) ?? false;
    utterance.onstart = () => isMine() && tell(index);
    utterance.onend = () => isMine() && utterance === saying?.utterances.at(-1) && end('ended');
    utterance.onerror = ({ error }) =>
      isMine() && end(error === 'canceled' || error === 'interrupted' ? 'ended' : 'failed');
    return [utterance];
  });
  if (utterances.length === 0) return tell('failed');

  const watching = new AbortController();
  saying = { utterances, tell, watching };
  const { signal } = watching;
  // A browser goes on speaking for a page that nobody sees any more, some even for one that was left.
  document.addEventListener('visibilitychange', () => document.hidden && stopSaying(), { signal });
  window.addEventListener('pagehide', stopSaying, { signal });
  utterances.forEach((utterance) => synthesis.speak(utterance));
}
