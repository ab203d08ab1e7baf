import { expect, it } from 'vitest';
import words from '../../locales/en/questions.json';
import { CONTENT } from '../../src/content/content';

const TROUBLE = /\b(trouble|hard|harder|difficult|struggle|upset|avoid|refuse|miss|worried|confused|clumsier|tired)\b/i;

/** "Yes" to a skill is the reassuring answer, so its question must ask for something the child does. */
it('asks for no trouble in a question whose "yes" counts as fine', () => {
  const skills = CONTENT.questions.filter(({ kind }) => kind === 'skill').map(({ id }) => id);
  const asks = skills.map((id) => {
    const [area = '', name = ''] = id.split('.');
    return `${id}: ${(words as Record<string, Record<string, { ask: string }>>)[area]?.[name]?.ask ?? 'no words'}`;
  });
  expect(asks.filter((ask) => TROUBLE.test(ask) || ask.endsWith('no words'))).toEqual([]);
});
