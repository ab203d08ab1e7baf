import { describe, expect, it } from 'vitest';
import { FORBIDDEN } from '../../src/review/checks/forbidden-words';
import { NEVER_SAY_CHECKS, wordsFound } from '../../src/review/checks/never-say';
import { ALL_TEXTS } from './english-words';
import { hold } from './project';

describe('what is never said to a parent', () => {
  it('is looked for in every text', () => expect(ALL_TEXTS.length).toBeGreaterThan(2000));

  hold(NEVER_SAY_CHECKS);

  it('excepts no place that does not need it', () => {
    const idle = FORBIDDEN.flatMap((forbidden) =>
      (forbidden.except ?? [])
        .filter(
          ([place, words]) =>
            !ALL_TEXTS.some(({ key, text }) => place.test(key) && words.test(text) && forbidden.words.test(text)),
        )
        .map(([place, words]) => `${String(place)} ${String(words)}`),
    );
    expect(idle).toEqual([]);
  });

  it.each([
    'Your child may have autism.',
    'Your child has a speech disorder.',
    'There is an 80 % chance.',
    'This means a high risk.',
    'Your child is behind.',
    'Talking is delayed.',
    'Nothing to worry about.',
    'Most children catch up.',
    'You must call.',
    'It is too late.',
    'Wait and see.',
    'The test shows a delay.',
    'Your data is anonymous.',
    'We recommend speech therapy.',
    'The matched therapy.',
    'This screening result',
    'We detect problems.',
    'The patient',
    'Is he walking?',
    'Swings and/or slides',
    'A weighted vest helps.',
    'Children make faster progress.',
    'This is normal.',
    'Your score is low.',
    'It is a severe case.',
    'Well done!',
    'Please sit.',
    'Signs of cerebral palsy',
    'An item of the Denver',
    'Is your child lazy?',
    'Does the baby smile?',
  ])('would notice: %s', (text) => {
    const found = FORBIDDEN.map((forbidden) => wordsFound({ key: 'questions:talking.twoWords.ask', text }, forbidden));
    expect(found.filter(Boolean)).not.toEqual([]);
  });
});
