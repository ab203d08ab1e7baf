import { describe, expect, it } from 'vitest';
import { CONTENT } from '../../src/content/content';
import { catalogueOf } from '../../src/guidance/catalogue';
import { guide } from '../../src/guidance/guide';
import { readVisit } from '../../src/guidance/read-visit';
import { withoutRetired } from '../../src/guidance/without-retired';
import type { Content } from '../../src/model/content';
import type { RetiredId } from '../../src/model/retired';
import { readStored } from '../../src/wizard/stored-visit';

const gone = (list: RetiredId['list'], id: string, number: number): RetiredId => ({
  list,
  id,
  number,
  version: '2026.9',
  reason: 'Asked twice.',
});
/** The content after a few things were retired; they were never in this one, so nothing else has to be taken out. */
const LATER: Content = {
  ...CONTENT,
  retired: [
    gone('questions', 'movement.oldJump', 901),
    gone('questions', 'safety.oldSign', 902),
    gone('worries', 'worry.old', 901),
    gone('conditions', 'condition.old', 901),
    gone('flags', 'flag.old', 901),
  ],
};
const catalogue = catalogueOf(LATER);
const STILL_ASKED = {
  ageMonths: 30,
  rightNow: 'none',
  worries: ['worry.talking'],
  mainWorries: ['worry.talking'],
  conditions: ['condition.adhd'],
  seen: ['flag.limp:today'],
  answers: { 'safety.loss': 'no', 'movement.jumps': 'not-yet' },
};
const OLD = {
  ...STILL_ASKED,
  worries: ['worry.talking', 'worry.old'],
  mainWorries: ['worry.old', 'worry.talking'],
  conditions: ['condition.old', 'condition.adhd'],
  seen: ['flag.limp:today', 'flag.old:today'],
  answers: { ...STILL_ASKED.answers, 'movement.oldJump': 'not-yet', 'safety.oldSign': 'yes' },
};

describe('a visit from before something was retired', () => {
  it('is read, without what is asked no more', () => {
    expect(readVisit(OLD, catalogue)).toEqual({ v: 1, ...STILL_ASKED });
  });

  it('leads to exactly what the rest of it leads to', () => {
    expect(guide(readVisit(OLD, catalogue), catalogue)).toEqual(guide(readVisit(STILL_ASKED, catalogue), catalogue));
  });

  it('names what was left out, each once', () => {
    expect(withoutRetired(OLD, LATER).leftOut).toEqual([
      'worry.old',
      'condition.old',
      'flag.old',
      'movement.oldJump',
      'safety.oldSign',
    ]);
  });

  it('is read whatever was answered then: the old choices need not be known any more', () => {
    for (const choice of ['often', ['a', 'b'], 7, null])
      expect(readVisit({ ageMonths: 30, answers: { 'movement.oldJump': choice } }, catalogue).answers).toEqual({});
  });

  it('may have had nothing else', () => {
    const visit = readVisit({ ageMonths: 30, worries: ['worry.old'], mainWorries: ['worry.old'] }, catalogue);
    expect(visit).toMatchObject({ worries: [], mainWorries: [] });
  });

  it('is still refused where it names what never was', () => {
    for (const stranger of [
      { answers: { 'movement.neverWas': 'yes' } },
      { worries: ['movement.oldJump'] },
      { conditions: ['worry.old'] },
      { seen: ['flag.older:today'] },
      // only a page that was seen has something behind its id
      { worries: ['worry.old:today'] },
    ])
      expect(() => readVisit({ ageMonths: 30, ...stranger }, catalogue)).toThrow(/\.$/);
  });

  it('is refused by the content that never retired it', () => {
    expect(() => readVisit(OLD, catalogueOf(CONTENT))).toThrow('worry.old');
  });

  it('is left as it was', () => {
    const before = structuredClone(OLD);
    readVisit(OLD, catalogue);
    expect(OLD).toEqual(before);
  });
});

describe('a visit that the tab kept over an update', () => {
  const at = (question: string) => ({ screen: 'question', question });

  it('stands at the next question where its own is asked no more', () => {
    const stored = readStored({ visit: OLD, place: at('movement.oldJump'), trail: [] }, catalogue);
    expect(stored).toMatchObject({ visit: { v: 1, ...STILL_ASKED }, place: { screen: 'question' }, trail: [] });
  });

  it('goes back over what is still asked alone', () => {
    const trail = [{ screen: 'child' }, at('safety.oldSign'), at('safety.loss'), at('movement.oldJump')];
    const stored = readStored({ visit: OLD, place: { screen: 'review' }, trail }, catalogue);
    expect(stored?.trail).toEqual([{ screen: 'child' }, at('safety.loss')]);
  });

  it('is set aside where it stands at a question that never was', () => {
    expect(readStored({ visit: OLD, place: at('movement.neverWas'), trail: [] }, catalogue)).toBeUndefined();
    expect(
      readStored({ visit: OLD, place: { screen: 'review' }, trail: [at('movement.neverWas')] }, catalogue),
    ).toBeUndefined();
  });
});
