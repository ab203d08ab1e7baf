import { describe, expect, it } from 'vitest';
import { ALL_TEXTS, sentencesOf, wordCount } from './english-words';

const MOST_WORDS = 20;
const LONG_WORD = 14;
const questionTexts = ALL_TEXTS.filter(({ key }) => /^(questions|safety|worries|rightNow):/.test(key));
const asks = questionTexts.filter(({ key }) => key.endsWith('.ask'));

describe('reading', () => {
  it('needs no sentence of more than 20 words in any text of a question', () => {
    expect(questionTexts.length).toBeGreaterThan(1000);
    const long = questionTexts.flatMap(({ key, text }) =>
      sentencesOf(text)
        .filter((sentence) => wordCount(sentence) > MOST_WORDS)
        .map((sentence) => `${key} (${wordCount(sentence)}): ${sentence}`),
    );
    expect(long).toEqual([]);
  });

  it('needs no sentence of more than 20 words in any text of the explainer, and few words in most', () => {
    const explained = ALL_TEXTS.filter(({ key }) => /^(therapies|faq|steps|conditions):/.test(key));
    const sentences = explained.flatMap(({ key, text }) => sentencesOf(text).map((sentence) => ({ key, sentence })));
    expect(sentences.length).toBeGreaterThan(700);
    expect(sentences.filter(({ sentence }) => wordCount(sentence) > MOST_WORDS)).toEqual([]);
    const words = sentences.reduce((sum, { sentence }) => sum + wordCount(sentence), 0);
    expect(words / sentences.length).toBeLessThanOrEqual(10);
  });

  it('needs no question of more than 16 words, nor of more than one sentence', () => {
    expect(asks.filter(({ text }) => wordCount(text) > 16 || sentencesOf(text).length > 1)).toEqual([]);
  });

  it('needs short sentences on average: at most 12 words', () => {
    const sentences = questionTexts.flatMap(({ text }) => sentencesOf(text));
    expect(sentences.reduce((sum, sentence) => sum + wordCount(sentence), 0) / sentences.length).toBeLessThanOrEqual(
      12,
    );
  });

  it('needs few long words, and explains the ones that cannot be spared', () => {
    const spared = /^(physiotherapist|physiotherapists|physiotherapy|speech-language|hand-me-downs|kindergarten)$/i;
    const long = questionTexts.flatMap(({ key, text }) =>
      (text.match(/[\p{L}'’-]+/gu) ?? [])
        .filter((word) => word.length > LONG_WORD && !spared.test(word))
        .map((word) => `${key}: ${word}`),
    );
    expect(long).toEqual([]);
  });

  it('uses no double negative in a question', () => {
    expect(
      asks.filter(({ text }) =>
        text
          .split(/,| or /)
          .some((part) => (part.match(/\b(not|no|never|hardly|without|nothing|nobody)\b|n['’]t\b/gi) ?? []).length > 1),
      ),
    ).toEqual([]);
  });

  it('counts the words of a text as a reader does', () => {
    expect(wordCount('5 to 10 minutes of “play” - or a story.')).toBe(9);
    expect(sentencesOf('One. Two? "Three!" (Four.) Five')).toEqual(['One.', 'Two?', '"Three!"', '(Four.)', 'Five']);
  });
});
