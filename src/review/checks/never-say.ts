import { allTexts, type Text } from '../texts';
import { FORBIDDEN, type Forbidden } from './forbidden-words';
import type { Check } from './check';

/** A text without what is excepted in its place: a second word beside it is still found. */
const withoutExcepted = ({ key, text }: Text, { except = [] }: Forbidden): string =>
  except.reduce(
    (left, [place, words]) => (place.test(key) ? left.replaceAll(new RegExp(words, `${words.flags}g`), ' ') : left),
    text.replaceAll(/\{\{[^}]*\}\}/g, ''),
  );

/** What a text says that is never said: the words, or nothing. */
export function wordsFound(text: Text, forbidden: Forbidden): string | undefined {
  const isLookedAt = forbidden.only?.test(text.key) ?? true;
  // Most texts say nothing of the kind; only for the others is it worth looking for exceptions.
  if (!isLookedAt || !forbidden.words.test(text.text)) return undefined;
  return forbidden.words.exec(withoutExcepted(text, forbidden))?.[0];
}

/** One for each kind of word that is never said to a parent. */
export const NEVER_SAY_CHECKS: readonly Check[] = FORBIDDEN.map((forbidden) => ({
  says: `in no text: ${forbidden.why}`,
  find: ({ words }) =>
    allTexts(words).flatMap((text) => {
      const found = wordsFound(text, forbidden);
      if (found === undefined) return [];
      const [file = '', path = ''] = text.key.split(':');
      return [
        `"${path}" in locales/en/${file}.json says "${found}" (${forbidden.why}): say it in other words: "${text.text}"`,
      ];
    }),
}));
