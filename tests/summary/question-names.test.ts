import { describe, expect, it } from 'vitest';
import { loadTexts } from '../../src/i18n/start-i18n';
import { choiceLabel, shortName, tickLabel, wordsOf, type Words } from '../../src/summary/question-names';

const t = await loadTexts('en');

describe('the words of a question', () => {
  it('stand under its id; "does a doctor already know?" is worded once for all groups, and apart for the skills', () => {
    expect(wordsOf('talking.twoWords')).toBe('questions:talking.twoWords');
    expect(wordsOf('safety.spells.known')).toBe('questions:known');
    expect(wordsOf('gates.known')).toBe('questions:gates.known');
    expect(wordsOf('safety.known.more')).toBe('questions:safety.known.more');
  });

  it('name it in short; a sign without a short name by its line', () => {
    expect(shortName(t, 'talking.twoWords')).toBe('Puts 2 words together');
    const WITHOUT_SHORT: Readonly<Record<string, string>> = { 'questions:safety.limp.line': 'Limps' };
    const lineAlone: Words = Object.assign((key: string) => WITHOUT_SHORT[key] ?? '', {
      has: (key: string) => key in WITHOUT_SHORT,
    });
    expect(shortName(lineAlone, 'safety.limp')).toBe('Limps');
    expect(shortName(t, 'safety.noWords')).toBe('Says or signs no words');
  });

  it('name what a doctor knows by what it is about', () => {
    expect(shortName(t, 'safety.spells.known')).toBe(`Spells and sudden troubles: ${t('questions:known.short')}`);
    expect(shortName(t, 'gates.known')).toBe(t('questions:gates.known.short'));
    const own: Words = Object.assign((key: string) => key, { has: () => true });
    expect(shortName(own, 'safety.knownFits.known')).toBe('questions:safety.knownFits.short: questions:known.short');
  });

  it('of a button are the question’s own, or those of its kind and of the age', () => {
    expect(choiceLabel(t, 'fluency.overSixMonths', 'worry', 'often', true)).toBe('Yes, longer');
    expect(choiceLabel(t, 'talking.twoWords', 'skill', 'sometimes')).toBe('Sometimes');
    expect(choiceLabel(t, 'talking.twoWords', 'skill', 'sometimes', true)).toBe('Sometimes');
    expect(choiceLabel(t, 'fluency.getsStuck', 'worry', 'sometimes')).toBe('Sometimes');
    expect(choiceLabel(t, 'fluency.getsStuck', 'worry', 'sometimes', true)).toBe('A little');
  });

  it('of the two buttons of a list are the same, whatever asks it', () => {
    expect(t.has('answers.safety.these')).toBe(false);
    expect(choiceLabel(t, 'safety.loss.what', 'safety', 'these')).toBe('What I ticked');
    expect(choiceLabel(t, 'everyday.hard', 'everyday', 'none')).toBe('None of these');
  });

  it('of what can be ticked are the question’s own, or the name of the area', () => {
    expect(tickLabel(t, 'safety.loss.what', 'words')).toBe('Words, babble or signs');
    expect(tickLabel(t, 'everyday.hard', 'feeding')).toBe('Picky eating');
    expect(tickLabel(t, 'closing.impact', 'feeding')).toBe('Eating and drinking');
  });
});
