import { describe, expect, it } from 'vitest';
import { READING_CHECKS } from '../../src/review/checks/reading';
import { ALL_TEXTS, sentencesOf, wordCount } from './english-words';
import { hold } from './project';

const textsOf = (files: RegExp) => ALL_TEXTS.filter(({ key }) => files.test(key));

describe('reading', () => {
  hold(READING_CHECKS);

  it('is looked at in every text of the questions and of the explainer', () => {
    expect(textsOf(/^(questions|safety|worries|rightNow):/).length).toBeGreaterThan(1000);
    const explained = textsOf(/^(therapies|faq|steps|conditions):/).flatMap(({ text }) => sentencesOf(text));
    expect(explained.length).toBeGreaterThan(700);
  });

  it('counts the words of a text as a reader does', () => {
    expect(wordCount('5 to 10 minutes of “play” - or a story.')).toBe(9);
    expect(sentencesOf('One. Two? "Three!" (Four.) Five')).toEqual(['One.', 'Two?', '"Three!"', '(Four.)', 'Five']);
  });
});
