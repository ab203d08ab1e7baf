import { at, ENGLISH, textsOf, type Text } from './english-words';
import type { ToldFact } from './seed-facts';

/** The texts at a key of a fact: `faq:<id>` is a question with its answer, `conditions:<id>` a condition with its text. */
export function textsAt(key: string): Text[] {
  const [file = '', path = ''] = key.split(':');
  if (file === 'conditions') return textsOf(at(ENGLISH[file], `condition.${path}`), key);
  if (file !== 'faq') return textsOf(at(ENGLISH[file], path), key);
  const questions = at(ENGLISH[file], 'list') as { id: string; question: string; answer: string }[];
  return questions
    .filter(({ id }) => id === path)
    .flatMap(({ question, answer }) => [
      { key, text: question },
      { key, text: answer },
    ]);
}

/** What a fact claims to be said, and the texts that say it. */
export function sayings({ says }: Pick<ToldFact, 'says'>): { claim: string; texts: string[] }[] {
  return Object.entries(says).flatMap(([key, patterns]) =>
    [patterns].flat().map((pattern) => ({
      claim: `${key}: ${String(pattern)}`,
      texts: textsAt(key)
        .map(({ text }) => text)
        .filter((text) => pattern.test(text)),
    })),
  );
}

export const unsaid = (told: ToldFact): string[] =>
  sayings(told)
    .filter(({ texts }) => texts.length === 0)
    .map(({ claim }) => claim);
