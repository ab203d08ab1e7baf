import { expect, it } from 'vitest';
import { loadTexts } from '../../src/i18n/start-i18n';
import { ageInWords } from '../../src/summary/age-in-words';

const t = await loadTexts('en');

it.each([
  [1, '1 month'],
  [23, '23 months'],
  [24, '2 years'],
  [25, '2 years 1 month'],
  [35, '2 years 11 months'],
  [36, '3 years'],
  [155, '12 years 11 months'],
])('an age of %i months is told in months under two years, then in years and what is over', (months, words) => {
  expect(ageInWords(t, months)).toBe(words);
});
