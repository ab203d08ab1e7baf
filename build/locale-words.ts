import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Plugin } from 'vite';

type Words = { readonly [key: string]: unknown };

/** `app.json` stands for its language: with `?first`, `?later` or `?kit` it is the words of that part. */
const PART_OF_LANGUAGE = /\/locales\/[^/]+\/app\.json\?(first|later|kit)$/;

/** Files that are read under another name, the later ones over the earlier. */
const NAMESPACES: Readonly<Record<string, string>> = { 'first-question': 'questions', safety: 'questions' };
/** The language that all others are made from. */
const SOURCE = 'en';
/** The review book's own words: no phone gets them. */
const NOT_IN_THE_APP = 'review';

/** What the screens up to the first question say, as paths; `*` is any key. All else comes a moment later. */
const FIRST = [
  ...['titles', 'welcome', 'privacy', 'child', 'age', 'rightNow', 'concerns', 'background'],
  ...['back', 'delete', 'skip', 'start', 'continue', 'resume', 'restart', 'about'].map((key) => `actions.${key}`),
  ...['why', 'before', 'waiting', 'waitingText', 'missing', 'missingText', 'tryAgain'].map((key) => `question.${key}`),
  // the other forms stand on the result and on paper
  ...['not-yet', 'partly', 'reviewed', 'roles', 'words'].map((key) => `review.${key}`),
  ...['sections.safety', 'answers.safety'],
  // of the page of emergencies, what must be said even while it is on its way
  ...['heading', 'headingUnknown'].map((key) => `urgent.emergency.${key}`),
  // of what is kept on the device, only what the welcome says
  ...['heading', 'about', 'until', 'discard'].map((key) => `keep.${key}`),
].map((key) => `app.${key}`);
const FIRST_ELSEWHERE = [
  ...['a11y', 'first-question', 'worries.worry.*.label', 'conditions.condition.*.label'],
  ...['heading', 'intro', 'groups', 'signs'].map((key) => `rightNow.${key}`),
];
/** All that the page for clinics says. */
const KIT = ['kit', 'app.actions', 'app.language'];

const isWords = (value: unknown): value is Words =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The part of the words that lies under one of the paths, or the rest of them. */
function pick(words: Words, paths: readonly (readonly string[])[], isRest: boolean): Words {
  return Object.fromEntries(
    Object.entries(words).flatMap(([key, value]) => {
      const under = paths.filter(([head]) => head === '*' || head === key).map(([, ...tail]) => tail);
      const isWhole = under.some((tail) => tail.length === 0);
      if (isWhole || under.length === 0 || !isWords(value)) return isWhole === isRest ? [] : [[key, value]];
      const inner = pick(value, under, isRest);
      return Object.keys(inner).length === 0 ? [] : [[key, inner]];
    }),
  );
}

function byNamespace(files: Words): Words {
  return Object.entries(files).reduce<Words>((all, [file, words]) => {
    const namespace = NAMESPACES[file] ?? file;
    return { ...all, [namespace]: { ...(all[namespace] as Words), ...(words as Words) } };
  }, {});
}

const asPaths = (paths: readonly string[]) => paths.map((path) => path.split('.'));

/** Who has checked the words: of English, which all others are made from, no page says anything. */
const OF_TRANSLATIONS = asPaths(['app.review.words']);

/** The words of a part of the app out of all files of a language, by namespace. */
export function wordsOfPart(files: Words, part: 'first' | 'later' | 'kit', isSource = false): Words {
  const paths = part === 'kit' ? KIT : [...FIRST, ...FIRST_ELSEWHERE];
  return byNamespace(pick(isSource ? pick(files, OF_TRANSLATIONS, true) : files, asPaths(paths), part === 'later'));
}

/** A file of words is named for its language and part: all of them are `app.json` otherwise. */
export function wordsByLanguage({ facadeModuleId }: { facadeModuleId?: string | null | undefined }): string {
  const [, language, part] = /\/locales\/([^/]+)\/app\.json\?(\w+)$/.exec(facadeModuleId ?? '') ?? [];
  return language === undefined ? 'assets/[name]-[hash].js' : `assets/words-${language}-${part}-[hash].js`;
}

/** A language as two modules: what comes with the page, and all else. Made here, so that a translator's file need not know of it. */
export function localeWords(): Plugin {
  return {
    name: 'locale-words',
    enforce: 'pre',
    load(id) {
      const part = PART_OF_LANGUAGE.exec(id)?.[1] as 'first' | 'later' | 'kit' | undefined;
      if (part === undefined) return undefined;
      const folder = dirname(id);
      const names = readdirSync(folder)
        .filter((name) => name.endsWith('.json') && name !== `${NOT_IN_THE_APP}.json`)
        .sort();
      const files = names.map((name) => {
        this.addWatchFile(join(folder, name));
        return [basename(name, '.json'), JSON.parse(readFileSync(join(folder, name), 'utf8'))] as const;
      });
      const words = wordsOfPart(Object.fromEntries(files), part, basename(folder) === SOURCE);
      return { code: `export default ${JSON.stringify(words)};`, moduleType: 'js' };
    },
  };
}
