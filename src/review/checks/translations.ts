import { isName, placeOfKey, sourcesFor, textsByKey, withoutForm, type Files } from '../translations/keys';
import { lostIn } from '../translations/lost-in';
import { allTexts, at, isText, keysAt, questionWords, wordingOf } from '../texts';
import { FORBIDDEN_IN } from './forbidden-elsewhere';
import { allQuestions, doubled, listed, type Check, type Project } from './check';
import { wordsFound } from './never-say';

const nameOf = (language: string): string => new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language;
const fileOf = (language: string, file: string): string => `locales/${language}/${file}.json`;

interface Translation {
  readonly language: string;
  readonly name: string;
  readonly files: Files;
  readonly project: Project;
}

/** A check of each language that is not English. */
const inEach = (says: string, find: (translation: Translation) => readonly string[]): Check => ({
  says,
  find: (project) =>
    Object.entries(project.translations).flatMap(([language, files]) =>
      find({ language, name: nameOf(language), files, project }),
    ),
});

/** Keys by the entry to which they belong: "questions:movement.jumps" → ask, why. */
function byEntry(keys: readonly string[]): readonly (readonly [string, string[]])[] {
  const found = new Map<string, string[]>();
  for (const key of keys) {
    const end = Math.max(key.lastIndexOf('.'), key.indexOf(':'));
    const entry = key.slice(0, end);
    found.set(entry, [...(found.get(entry) ?? []), `"${key.slice(end + 1)}"`]);
  }
  return [...found];
}

const entryIn = (language: string, entry: string) => {
  const { file, path } = placeOfKey(entry);
  return { path: path === '' ? `${file}.json` : path, file: fileOf(language, file) };
};

export const TRANSLATION_CHECKS: readonly Check[] = [
  inEach('every language has each text, in each of its plural forms, and none that English has not', (translation) => {
    const { language, name, files, project } = translation;
    const there = textsByKey(files);
    const wanted = new Set(sourcesFor(language, project.words).flatMap(({ keys }) => keys));
    const all = allTexts(files).map(({ key }) => key);
    // an empty one is said below
    const missing = [...wanted].filter((key) => !there.has(key) && !all.includes(key));
    const extra = all.filter((key) => !wanted.has(key));
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories.join(', ');
    return [
      ...byEntry(missing).map(([entry, parts]) => {
        const { path, file } = entryIn(language, entry);
        return `${path} has no ${name} text: write ${listed(parts)} in ${file}.`;
      }),
      ...byEntry(extra).map(([entry, parts]) => {
        const { path, file } = entryIn(language, entry);
        const isForm = parts.some((part) => withoutForm(part.slice(1, -1)) !== part.slice(1, -1));
        const why = isForm ? ` (the plural forms of ${name} are ${forms})` : '';
        return `${path} has ${listed(parts)} in ${file} and not in English${why}: correct it or take it out.`;
      }),
    ];
  }),
  inEach('no text of a language is empty', ({ language, files }) =>
    allTexts(files)
      .filter(({ text }) => !isText(text))
      .map(({ key }) => {
        const { file, path } = placeOfKey(key);
        return `the text "${path}" in ${fileOf(language, file)} is empty: write it.`;
      }),
  ),
  inEach('what the app puts into a text, and its bold words, are in every language', ({ language, files, project }) => {
    const there = textsByKey(files);
    return sourcesFor(language, project.words).flatMap(({ keys, text: source }) =>
      keys.flatMap((key) => {
        const text = there.get(key);
        const lost = text === undefined ? undefined : lostIn(key, text, source);
        if (lost === undefined) return [];
        const { file, path } = placeOfKey(key);
        return [`"${path}" in ${fileOf(language, file)}: ${lost}: "${text}"`];
      }),
    );
  }),
  inEach('names by which the app finds a text are those of the English', ({ language, files, project }) => {
    const english = textsByKey(project.words);
    return [...textsByKey(files)]
      .filter(([key, name]) => isName(key) && english.get(key) !== name)
      .map(([key, name]) => {
        const { file, path } = placeOfKey(key);
        return `"${path}" in ${fileOf(language, file)} is a name and no text: write "${english.get(key)}" instead of "${name}".`;
      });
  }),
  inEach('each question ends with the one question mark of its language', ({ language, files, project }) => {
    const all = questionWords(files);
    return allQuestions(project.content).flatMap(({ id }) => {
      const ask = at(all, `${wordingOf(id)}.ask`);
      return !isText(ask) || /^[^?؟]*[?؟]$/.test(ask)
        ? []
        : [`${id}: "ask" in locales/${language} does not ask one thing, with a question mark at its end: "${ask}"`];
    });
  }),
  inEach('two answers, and two signs on the sheet, have names of their own', ({ language, files, project }) => {
    const all = questionWords(files);
    const ids = [...new Set(allQuestions(project.content).map(({ id }) => id))].filter((id) => wordingOf(id) === id);
    const shorts = ids.map((id) => ({ id, text: at(all, `${id}.short`) }));
    const signs = keysAt(files['summary'], 'signs').map((id) => ({ id, text: at(files['summary'], `signs.${id}`) }));
    const english = (id: string) => at(project.words['summary'], `signs.${id}`);
    return [shorts, signs].flatMap((names) =>
      doubled(names.map(({ text }) => text).filter(isText)).flatMap((text) => {
        const alike = names.filter((each) => each.text === text).map(({ id }) => id);
        // where English too has one name for both, the same is meant
        return names === signs && new Set(alike.map(english)).size === 1
          ? []
          : [`${listed(alike)} are both called "${text}" in locales/${language}: change one.`];
      }),
    );
  }),
  inEach('what is never said in English is said in no language', ({ language, files }) =>
    allTexts(files).flatMap((text) =>
      (FORBIDDEN_IN[language] ?? []).flatMap((forbidden) => {
        const found = wordsFound(text, forbidden);
        if (found === undefined) return [];
        const { file, path } = placeOfKey(text.key);
        return [
          `"${path}" in ${fileOf(language, file)} says "${found}" (${forbidden.why}): say it in other words: "${text.text}"`,
        ];
      }),
    ),
  ),
];
