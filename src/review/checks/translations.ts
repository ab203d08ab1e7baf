import { allTexts, isText, type Words } from '../texts';
import { listed, type Check } from './check';

/** Each language has plural forms of its own: one of them stands for all. */
const PLURAL = /_(zero|one|two|few|many|other)$/;

const nameOf = (language: string): string => new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language;

const keysOf = (words: Readonly<Record<string, Words>>): ReadonlySet<string> =>
  new Set(
    allTexts(words)
      .filter(({ text }) => isText(text))
      .map(({ key }) => key.replace(PLURAL, '')),
  );

/** Keys that one has and the other has not, by the entry to which they belong: "questions:movement.jumps" → ask, why. */
function onlyIn(some: ReadonlySet<string>, others: ReadonlySet<string>): readonly (readonly [string, string[]])[] {
  const found = new Map<string, string[]>();
  for (const key of some) {
    if (others.has(key)) continue;
    const end = Math.max(key.lastIndexOf('.'), key.indexOf(':'));
    const entry = key.slice(0, end);
    found.set(entry, [...(found.get(entry) ?? []), `"${key.slice(end + 1)}"`]);
  }
  return [...found];
}

export const TRANSLATION_CHECKS: readonly Check[] = [
  {
    says: 'every language has each text, and none that English has not',
    find: ({ words, translations }) =>
      Object.entries(translations).flatMap(([language, translated]) => {
        const name = nameOf(language);
        const english = keysOf(words);
        const there = keysOf(translated);
        const place = (entry: string) => {
          const [file = '', path = ''] = entry.split(':');
          return { path: path === '' ? `${file}.json` : path, file: `locales/${language}/${file}.json` };
        };
        return [
          ...onlyIn(english, there).map(([entry, parts]) => {
            const { path, file } = place(entry);
            return `${path} has no ${name} text: write ${listed(parts)} in ${file}.`;
          }),
          ...onlyIn(there, english).map(([entry, parts]) => {
            const { path, file } = place(entry);
            return `${path} has ${listed(parts)} in ${file} and not in English: correct it or take it out.`;
          }),
        ];
      }),
  },
];
