import { describe, expect, it } from 'vitest';
import { loadTexts } from '../../src/i18n/start-i18n';
import type { CountedAnswer } from '../../src/model/guidance';
import type { Choice, QuestionKind } from '../../src/model/question';
import { answerOnly, answerWords, toldChoice } from '../../src/summary/answer-words';

const t = await loadTexts('en');
const worry = (id: string, choice: string): CountedAnswer => ({ id, choice, kind: 'worry', area: 'senses' });
/** An answer among other words, of a child of this age. */
const told = (id: string, choice: Choice, ageMonths?: number, answers: readonly CountedAnswer[] = []) =>
  answerWords(t, {
    visit: ageMonths === undefined ? {} : { ageMonths },
    guidance: { answers },
  })({ id, choice });

describe('an answer in words', () => {
  it('is the short name of its question and what was answered', () => {
    expect(told('talking.twoWords', 'not-yet', 30)).toBe('Puts 2 words together: not yet');
    expect(told('talking.twoWords', 'no-chance', 30)).toBe('Puts 2 words together: no chance to see it');
  });

  it('is said in the question’s own words where it has some', () => {
    expect(told('fluency.overSixMonths', 'often', 80)).toBe('Stuck on words for over 6 months: Yes, longer');
  });

  it('to a worry is "a little" and "a lot" from 6 years on, and of no other kind of question', () => {
    const id = 'fluency.getsStuck';
    const at = (ageMonths: number | undefined, choice: string) => told(id, choice, ageMonths, [worry(id, choice)]);
    expect([at(71, 'sometimes'), at(71, 'often')]).toEqual([
      'Gets stuck on words: sometimes',
      'Gets stuck on words: often',
    ]);
    expect([at(72, 'sometimes'), at(72, 'often')]).toEqual([
      'Gets stuck on words: a little',
      'Gets stuck on words: a lot',
    ]);
    expect([at(72, 'no'), at(72, 'not-sure')]).toEqual(['Gets stuck on words: no', 'Gets stuck on words: not sure']);
    expect(at(undefined, 'sometimes'), 'no age is no sixth birthday').toBe('Gets stuck on words: sometimes');
    expect(
      told('talking.twoWords', 'sometimes', 80, [{ ...worry(id, 'sometimes'), id: 'talking.twoWords', kind: 'skill' }]),
    ).toBe('Puts 2 words together: sometimes');
    expect(told(id, 'often', 80), 'of an answer that does not count the kind is not known').toBe(
      'Gets stuck on words: often',
    );
  });

  it('that is a list is what was ticked, or that nothing was', () => {
    expect(told('everyday.hard', ['feeding', 'gait'], 30)).toBe(
      'Makes everyday life hard: Picky eating, The way of walking',
    );
    expect(told('everyday.hard', [], 30)).toBe('Makes everyday life hard: nothing ticked');
  });

  it('that is a sign is its name alone where it is there, and with the answer where it is not sure', () => {
    expect(told('safety.noWords', 'yes', 20)).toBe('Says or signs no words');
    expect(told('safety.noWords', 'not-sure', 20)).toBe('Says or signs no words: not sure');
    expect(told('talking.twoWords', 'yes', 20), 'a skill is no sign').toBe('Puts 2 words together: yes');
  });

  it('is told of all else that a rule can rest on', () => {
    expect(told('rightNow', 'yes-or-not-sure')).toBe('One of the emergencies on the list may be happening now');
    expect(told('hearing', 'never')).toBe('Hearing never tested');
    expect(told('weeksEarly', '1')).toBe('Born 1 week early');
    expect(told('weeksEarly', '9')).toBe('Born 9 weeks early');
    expect(told('condition.autism', 'yes')).toBe('Named by a professional: Autism');
    expect(told('worry.talking', 'main')).toBe('What worries you most: Talking');
    expect(told('worry.talking', 'ticked')).toBe('A worry you ticked: Talking');
  });

  it('is told without any result too', () => {
    expect(answerWords(t, { visit: {} })({ id: 'talking.twoWords', choice: 'yes' })).toBe('Puts 2 words together: yes');
  });

  it('that has no words stands as it is, and never stops a page', () => {
    expect(toldChoice(t, { id: 'talking.twoWords', choice: 'from-tomorrow' }, false)).toBe('from-tomorrow');
  });
});

describe('an answer beside its question', () => {
  const only = (id: string, choice: Choice, kind: QuestionKind, ageMonths?: number) =>
    answerOnly(t, { visit: ageMonths === undefined ? {} : { ageMonths } }, { id, choice }, kind);

  it('is what its button said, for the age', () => {
    expect(only('talking.twoWords', 'not-yet', 'skill', 30)).toBe('Not yet');
    expect(only('fluency.overSixMonths', 'often', 'worry', 80)).toBe('Yes, longer');
    expect(only('fluency.getsStuck', 'often', 'worry', 71)).toBe('Often');
    expect(only('fluency.getsStuck', 'often', 'worry', 72)).toBe('A lot');
    expect(only('fluency.getsStuck', 'often', 'worry')).toBe('Often');
  });

  it('that is a list is what was ticked, or "none of these"', () => {
    expect(only('everyday.hard', ['feeding', 'gait'], 'everyday', 30)).toBe('Picky eating, The way of walking');
    expect(only('everyday.hard', [], 'everyday', 30)).toBe('None of these');
  });
});
