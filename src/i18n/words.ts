import { PSEUDO_LANGUAGES, type Language } from './languages';
import type { Words } from './pseudo-language';

/** Words by namespace. */
export type Namespaces = Readonly<Record<string, Words>>;
type Load = () => Promise<Namespaces>;

// The build makes the parts of each language (`build/locale-words.ts`).
const FIRST = import.meta.glob<Namespaces>('../../locales/*/app.json', { query: '?first', import: 'default' });
const LATER = import.meta.glob<Namespaces>('../../locales/*/app.json', { query: '?later', import: 'default' });

async function load(parts: Readonly<Record<string, Load>>, language: Language): Promise<Namespaces> {
  const { code } = language;
  const isPseudo = import.meta.env.MODE === 'pseudo' && PSEUDO_LANGUAGES.includes(language);
  const words = await parts[`../../locales/${isPseudo ? 'en' : code}/app.json`]?.();
  if (!words) throw new Error(`There are no words of "${code}".`);
  return isPseudo ? (await import('./pseudo-language')).pseudoWords(words, code) : words;
}

/** What the screens up to the first question say. Rejects where it does not arrive. */
export const loadFirst = (language: Language): Promise<Namespaces> => load(FIRST, language);
/** All else. Rejects where it does not arrive. */
export const loadLater = (language: Language): Promise<Namespaces> => load(LATER, language);

/** Both together; a namespace may stand in both. */
export function merged(first: Namespaces, later: Namespaces): Namespaces {
  const both = (a: unknown, b: unknown): unknown =>
    isMap(a) && isMap(b)
      ? Object.fromEntries(
          [...new Set([...Object.keys(a), ...Object.keys(b)])].map((key) => [key, both(a[key], b[key])]),
        )
      : (b ?? a);
  return both(first, later) as Namespaces;
}
const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
