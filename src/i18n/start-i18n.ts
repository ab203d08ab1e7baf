import { firstSpeaker } from './first-speaker';
import { languageOf, type Language } from './languages';
import type { Speaker, TextValues } from './speaker';
import { loadFirst, loadLater, merged, type Namespaces } from './words';

export type { TextValues } from './speaker';

/** The words of the language in use. A key is `namespace:path`; without a namespace it is one of `app`. */
export interface Texts {
  (key: string, values?: TextValues): string;
  /** a text of several lines or points */
  list(key: string): readonly string[];
  /** the keys right below a key, in the order of the file */
  keys(key: string): readonly string[];
  /** a list of texts that belong together, such as a question and its answer */
  records(key: string): readonly Readonly<Record<string, string>>[];
  has(key: string): boolean;
  readonly language: Language;
}

export interface Words18n {
  readonly texts: Texts;
  /** loads everything a visit can still need in this language */
  loadRest(): Promise<void>;
  /** once the words of that language are there; rejects, and changes nothing, where they do not arrive */
  changeLanguage(code: string): Promise<void>;
  /** told whenever other words are there: more of them, or another language */
  onChange(listener: () => void): () => void;
}

/** A text that is missing must never show its key: it stops a test, and leaves a gap on a parent's screen. */
function missing(key: string): string {
  if (import.meta.env.PROD && import.meta.env.MODE !== 'pseudo') return '';
  throw new Error(`No words for "${key}"`);
}

interface Spoken {
  readonly language: Language;
  readonly speaker: Speaker;
}

/** @param now what speaks at the moment of asking */
function textsBy(now: () => Spoken): Texts {
  const t = (key: string, values?: TextValues) => now().speaker.say(key, values) ?? missing(key);
  const at = (key: string) => now().speaker.at(key);
  return Object.defineProperties(t as Texts, {
    list: { value: (key: string) => at(key) ?? [] },
    keys: { value: (key: string) => Object.keys(at(key) ?? {}) },
    records: { value: (key: string) => at(key) ?? [] },
    has: { value: (key: string) => at(key) !== undefined },
    language: { get: () => now().language },
  });
}

/** Texts of words that are all there at once. */
export function textsOf(words: Namespaces, language: Language): Texts {
  const spoken = { language, speaker: firstSpeaker(words, language) };
  return textsBy(() => spoken);
}

async function speak(language: Language, isWhole: boolean): Promise<Spoken> {
  const first = loadFirst(language);
  if (!isWhole) return { language, speaker: firstSpeaker(await first, language) };
  const [later, { wholeSpeaker }] = await Promise.all([loadLater(language), import('./whole-speaker')]);
  return { language, speaker: wholeSpeaker(merged(await first, later), language) };
}

/** @param code of the language wanted; English where there is no such language */
export async function startI18n(code?: string): Promise<Words18n> {
  let spoken = await speak(languageOf(code), false);
  let isComplete = false;
  /** the last one that was asked for: of two that are on their way, it counts */
  let asked = spoken.language;
  const listeners = new Set<() => void>();
  function become(next: Spoken) {
    spoken = next;
    listeners.forEach((listener) => listener());
  }
  return {
    texts: textsBy(() => spoken),
    async loadRest() {
      isComplete = true;
      let next: Spoken;
      do next = await speak(spoken.language, true);
      while (
        // the language was changed in the meantime
        next.language !== spoken.language
      );
      become(next);
    },
    async changeLanguage(wanted) {
      const language = (asked = languageOf(wanted));
      let next: Spoken;
      let isWhole: boolean;
      do next = await speak(language, (isWhole = isComplete));
      while (
        // all words may have been asked for in the meantime
        isWhole !== isComplete
      );
      if (language === asked) become(next);
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** All words of one language, beside the one in use; rejects where they do not arrive. */
export async function loadTexts(code: string): Promise<Texts> {
  const spoken = await speak(languageOf(code), true);
  return textsBy(() => spoken);
}
