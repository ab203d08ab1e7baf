import { onceFor } from '../once-for';
import { allTexts, isText, type Words } from '../texts';

/** The files of one language by name without ending. */
export type Files = Readonly<Record<string, Words>>;

const PLURAL = /_(zero|one|two|few|many|other)$/;
/** Forms for so few that a language may say the number as a word. */
const SAID_AS_WORD = /_(zero|one|two)$/;

/** `app:age.months` of `app:age.months_few`: each language has plural forms of its own, which stand for one text. */
export const withoutForm = (key: string): string => key.replace(PLURAL, '');
export const maySayNumberAsWord = (key: string): boolean => SAID_AS_WORD.test(key);

export const textsByKey = onceFor(
  (files: Files): ReadonlyMap<string, string> =>
    new Map(
      allTexts(files)
        .filter(({ text }) => isText(text))
        .map(({ key, text }) => [key, text]),
    ),
);

/** The English that a text is made from: of one that is counted, all its forms. */
export interface Source {
  /** without a plural form */
  readonly key: string;
  readonly text: string;
  /** the keys that stand for it in the language */
  readonly keys: readonly string[];
}

export const formsOf = (language: string): readonly string[] =>
  new Intl.PluralRules(language).resolvedOptions().pluralCategories;

/** Everything that a language has to say, in the order of the English files. */
export function sourcesFor(language: string, english: Files): readonly Source[] {
  const forms = formsOf(language);
  const sources = new Map<string, Source>();
  for (const [key, text] of textsByKey(english)) {
    const base = withoutForm(key);
    const before = sources.get(base);
    const keys = base === key ? [key] : forms.map((form) => `${base}_${form}`);
    sources.set(base, { key: base, keys, text: before ? `${before.text}\n${text}` : text });
  }
  return [...sources.values()];
}

/** By which the app finds a text of a list: nobody reads it, and it is the same in every language. */
export const isName = (key: string): boolean => key.endsWith('.id');

/** "app" and "age.months" of `app:age.months`. */
export function placeOfKey(key: string): { readonly file: string; readonly path: string } {
  const [file = '', path = ''] = key.split(':');
  return { file, path };
}
