import { describe, expect, it } from 'vitest';
import { agesOf } from '../../../src/guidance/corrected-age';
import { readingOf } from '../../../src/guidance/reading';
import { readVisit } from '../../../src/guidance/read-visit';
import { catalogueOf } from '../../../src/guidance/catalogue';
import { guide } from '../../../src/guidance/guide';
import { CONTENT } from '../../../src/content/content';
import { LAST_MONTH } from '../../../src/model/child';
import type { Visit } from '../../../src/model/visit';
import { chaptersWithoutCases, entryText } from './made-book';

const catalogue = catalogueOf(CONTENT);
const visitOf = (more: Partial<Visit>): Visit => ({ v: 1, ageMonths: 60, rightNow: 'none', answers: {}, ...more });
const said = (id: string): string => entryText(chaptersWithoutCases(), 'value', id);

/** Some things are decided by a function and not by a value: what the book says of them is tried out here. */
describe('what the book says of decisions that are no data', () => {
  it('a ticked worry counts 1, a main worry 2, and at most two are main ones', () => {
    expect(said('worries')).toContain('A ticked worry counts 1 for each of its areas, a main worry counts 2.');
    const worry = (more: Partial<Visit>) => readingOf(visitOf(more), catalogue).worry.get('talking');
    expect(worry({ worries: ['worry.talking'], mainWorries: [] })).toBe(1);
    expect(worry({ worries: ['worry.talking'], mainWorries: ['worry.talking'] })).toBe(2);
    const three = ['worry.talking', 'worry.hands', 'worry.play'];
    expect(() => readVisit(visitOf({ worries: three, mainWorries: three }), catalogue)).toThrow('at most 2');
  });

  it('the weeks born early are taken off from 36 weeks at birth downwards, until 24 months corrected', () => {
    expect(said('ages')).toContain('born at 36 weeks or earlier');
    expect(said('ages')).toContain('when the corrected age is 2 years');
    expect(said('ages')).toContain('up to 12 years 11 months');
    expect(agesOf({ ageMonths: 12, weeksEarly: 40 - 36 }).correctedInMonths).toBe(11);
    expect(agesOf({ ageMonths: 12, weeksEarly: 40 - 37 }).correctedInMonths).toBe(12);
    expect(agesOf({ ageMonths: 24, weeksEarly: 8 }).correctedInMonths).toBe(22);
    expect(agesOf({ ageMonths: 26, weeksEarly: 8 }).correctedInMonths).toBe(26);
    expect(() => agesOf({ ageMonths: LAST_MONTH + 1 })).toThrow('0 to 155');
  });

  it('before the due date only safety is asked', () => {
    const { asked } = guide(visitOf({ ageMonths: 1, weeksEarly: 12 }), catalogue);
    expect(asked.length).toBeGreaterThan(5);
    expect(asked.filter((id) => !id.startsWith('safety.'))).toEqual([]);
  });

  it('a tick under everyday life makes days hard and counts as a worry', () => {
    expect(said('impact')).toContain('A tick under everyday life also counts as a worry.');
    const gate = CONTENT.asking.senses[60]?.gate ?? '';
    const status = (hard: readonly string[]) =>
      guide(visitOf({ answers: { 'everyday.hard': hard, [gate]: 'often' } }), catalogue).areas.find(
        ({ id }) => id === 'senses',
      )?.status;
    expect(status(['senses'])).toBe('concern');
    expect(status([])).toBe('going-well');
  });

  it('the strongest word stands, and a sign of danger is not lowered by a limit', () => {
    expect(said('order')).toContain('Nothing lowers them.');
    const answers = { 'safety.movement': 'some', 'safety.oneSided': 'yes' } as const;
    const { areas } = guide(visitOf({ ageMonths: 100, answers }), catalogue);
    expect(areas.find(({ id }) => id === 'hands')?.status).toBe('strong-concern');
  });
});
