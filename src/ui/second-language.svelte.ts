import { createContext } from 'svelte';
import type { Language } from '../i18n/languages';
import type { Texts } from '../i18n/start-i18n';

export type LanguageProblem = 'languageMissing' | 'languageUnknown';

/** The languages there are, and how one is had. */
export interface Languages {
  readonly all: readonly Language[];
  /** what went wrong with the language that a link named or that was to be used first */
  readonly problem?: LanguageProblem | undefined;
  /** the page in another language; rejects, and changes nothing, where its words do not arrive */
  readonly use: (code: string) => Promise<void>;
  /** all words of one more language; rejects where they do not arrive */
  readonly load: (code: string) => Promise<Texts>;
}

/** The sheet in a second language: what was chosen, and its words once they are there. It is kept nowhere. */
export interface SecondLanguage {
  readonly languages: Languages;
  /** those besides the language of the page */
  readonly others: readonly Language[];
  /** '' while there is only one language on the sheet */
  readonly code: string;
  readonly texts: Texts | undefined;
  readonly state: 'none' | 'loading' | 'there' | 'missing';
  choose(code: string): Promise<void>;
}

export const [getSecond, setSecond] = createContext<SecondLanguage>();

export function secondLanguage(t: Texts, languages: Languages): SecondLanguage {
  let code = $state('');
  let texts = $state.raw<Texts>();
  let isMissing = $state(false);
  /** The page itself may have been put into the second language since. */
  const isOther = () => code !== t.language.code;
  return {
    languages,
    get others() {
      return languages.all.filter((language) => language.code !== t.language.code);
    },
    get code() {
      return isOther() ? code : '';
    },
    get texts() {
      return isOther() ? texts : undefined;
    },
    get state() {
      if (code === '' || !isOther()) return 'none';
      if (texts) return 'there';
      return isMissing ? 'missing' : 'loading';
    },
    async choose(wanted) {
      code = wanted;
      texts = undefined;
      isMissing = false;
      if (wanted === '') return;
      const arrived = await languages.load(wanted).catch(() => undefined);
      // another one was chosen in the meantime
      if (code !== wanted) return;
      texts = arrived;
      isMissing = arrived === undefined;
    },
  };
}
