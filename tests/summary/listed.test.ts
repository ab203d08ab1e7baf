import { describe, expect, it } from 'vitest';
import { loadTexts } from '../../src/i18n/start-i18n';
import { commas, listed, semicolons, withoutFullStop } from '../../src/summary/listed';

const english = await loadTexts('en');
const spanish = await loadTexts('es');
const arabic = await loadTexts('ar');
const NAMES = ['a', 'b', 'c'];

describe('several names', () => {
  it('are one phrase, as the language joins them', () => {
    expect(listed(english, NAMES)).toBe('a, b, and c');
    expect(listed(spanish, NAMES)).toBe('a, b y c');
    expect(listed(english, ['a'])).toBe('a');
  });

  it('stand side by side with the comma or the semicolon of the language', () => {
    expect(commas(english, NAMES)).toBe('a, b, c');
    expect(commas(arabic, NAMES)).toBe('a، b، c');
    expect(semicolons(english, NAMES)).toBe('a; b; c');
    expect(semicolons(arabic, NAMES)).toBe('a؛ b؛ c');
  });
});

describe('a sentence that goes on', () => {
  it('has lost its full stop, also the bar of Devanagari, and no other', () => {
    expect(withoutFullStop('Walks on toes.')).toBe('Walks on toes');
    expect(withoutFullStop('पंजों पर चलता है।')).toBe('पंजों पर चलता है');
    expect(withoutFullStop('Dr. Who walks')).toBe('Dr. Who walks');
    expect(withoutFullStop('Really?')).toBe('Really?');
    expect(withoutFullStop('One. Two.')).toBe('One. Two');
  });
});
