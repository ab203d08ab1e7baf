import { createInstance } from 'i18next';
import { FIRST_WORDS } from './first-words';
import { languageOf, type Language } from './languages';
import { pseudoWords, type Words } from './pseudo-language';

export type TextValues = Readonly<Record<string, string | number>>;

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

function ofLanguage(words: Readonly<Record<string, Words>>, { code }: Language): Readonly<Record<string, Words>> {
  const isPseudo = import.meta.env.MODE === 'pseudo' && code !== 'en';
  return isPseudo ? pseudoWords(words, code) : words;
}

const laterWords = async () => (await import('./later-words')).LATER_WORDS;

/**
 * @param code of the language wanted; English where there is no such language
 * @param first the words that are there from the beginning
 */
export function startI18n(code?: string, first = FIRST_WORDS): Words18n {
  let language = languageOf(code);
  let isComplete = false;
  const listeners = new Set<() => void>();
  const i18n = createInstance({
    lng: language.code,
    fallbackLng: false,
    initAsync: false,
    defaultNS: 'app',
    resources: { [language.code]: ofLanguage(first, language) },
    interpolation: { escapeValue: false },
    parseMissingKeyHandler: missing,
  });
  void i18n.init();

  const add = (words: Readonly<Record<string, Words>>) => {
    for (const [namespace, texts] of Object.entries(ofLanguage(words, language))) {
      i18n.addResourceBundle(language.code, namespace, texts, true, true);
    }
  };
  const tell = () => listeners.forEach((listener) => listener());
  const at = (key: string): unknown => i18n.t(key, { returnObjects: true });

  const t = (key: string, values?: TextValues) => i18n.t(key, { ...values });
  const texts: Texts = Object.defineProperties(t as Texts, {
    list: { value: (key: string) => (i18n.exists(key) ? at(key) : []) },
    keys: { value: (key: string) => (i18n.exists(key) ? Object.keys(at(key) as object) : []) },
    records: { value: (key: string) => (i18n.exists(key) ? at(key) : []) },
    has: { value: (key: string) => i18n.exists(key) },
    language: { get: () => language },
  });

  return {
    texts,
    async loadRest() {
      add(await laterWords());
      isComplete = true;
      tell();
    },
    async changeLanguage(wanted) {
      const rest = isComplete ? await laterWords() : {};
      language = languageOf(wanted);
      add(first);
      add(rest);
      await i18n.changeLanguage(language.code);
      tell();
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** All words of one more language, beside the one in use; rejects where they do not arrive. */
export async function loadTexts(code: string): Promise<Texts> {
  const i18n = startI18n(code);
  await i18n.loadRest();
  return i18n.texts;
}
