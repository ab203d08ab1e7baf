import { describe, expect, it } from 'vitest';
import { agesOf, bandOf, monthsFromWeeks } from '../../src/guidance/corrected-age';

const corrected = (ageMonths: number, weeksEarly?: number) =>
  agesOf({ ageMonths, ...(weeksEarly === undefined ? {} : { weeksEarly }) }).correctedInMonths;

describe('the age that counts for a child', () => {
  it('is the real age of a child born on time, late, or up to three weeks early', () => {
    for (const weeksEarly of [undefined, -4, 0, 1, 2, 3]) expect(corrected(10, weeksEarly)).toBe(10);
  });

  it('is less by the weeks early from four weeks on', () => {
    // 4 weeks are 0.92 months, 5 are 1.15, 9 are 2.07, 18 are 4.14
    expect(corrected(10, 4)).toBe(9);
    expect(corrected(10, 5)).toBe(8);
    expect(corrected(10, 9)).toBe(7);
    expect(corrected(10, 18)).toBe(5);
  });

  it('keeps the age since birth beside it', () => {
    expect(agesOf({ ageMonths: 10, weeksEarly: 8 })).toEqual({ realInMonths: 10, correctedInMonths: 8 });
  });

  it('is corrected up to a corrected age of 23 months and real again from 24', () => {
    expect(corrected(24, 4)).toBe(23);
    expect(corrected(25, 4)).toBe(25);
    expect(corrected(24, 8)).toBe(22);
    expect(corrected(25, 8)).toBe(23);
    expect(corrected(26, 8)).toBe(26);
    expect(corrected(28, 18)).toBe(23);
    expect(corrected(29, 18)).toBe(29);
  });

  it('is below 0 before the due date, and 0 from the due date on', () => {
    expect(corrected(0, 4)).toBe(-1);
    expect(corrected(1, 4)).toBe(0);
    expect(corrected(2, 9)).toBe(-1);
    expect(corrected(3, 9)).toBe(0);
    expect(bandOf(agesOf({ ageMonths: 2, weeksEarly: 9 }))).toBeUndefined();
    expect(bandOf(agesOf({ ageMonths: 3, weeksEarly: 9 }))).toBe(0);
  });

  it('comes from the weeks where the parent gave weeks', () => {
    expect(monthsFromWeeks(0)).toBe(0);
    expect(monthsFromWeeks(4)).toBe(0);
    expect(monthsFromWeeks(5)).toBe(1);
    expect(monthsFromWeeks(25)).toBe(5);
    expect(agesOf({ ageMonths: 4, ageWeeks: 20, weeksEarly: 4 })).toEqual({ realInMonths: 4, correctedInMonths: 3 });
    expect(agesOf({ ageMonths: 4, ageWeeks: 20, weeksEarly: 3 })).toEqual({ realInMonths: 4, correctedInMonths: 4 });
    // 25 weeks are nearly six months: less five weeks they are four, where five months less five weeks would be three
    expect(agesOf({ ageMonths: 5, ageWeeks: 25, weeksEarly: 5 })).toEqual({ realInMonths: 5, correctedInMonths: 4 });
    // six weeks old and born eight weeks early: two weeks before the due date
    expect(agesOf({ ageMonths: 1, ageWeeks: 6, weeksEarly: 8 }).correctedInMonths).toBe(-1);
  });

  it.each([
    [0, 0],
    [3, 0],
    [4, 4],
    [5, 4],
    [6, 6],
    [8, 6],
    [9, 9],
    [11, 9],
    [12, 12],
    [14, 12],
    [15, 15],
    [17, 15],
    [18, 18],
    [23, 18],
    [24, 24],
    [29, 24],
    [30, 30],
    [35, 30],
    [36, 36],
    [47, 36],
    [48, 48],
    [59, 48],
    [60, 60],
    [71, 60],
    [72, 72],
    [95, 72],
    [96, 96],
    [155, 96],
  ])('puts a child of %i months into the band from %i months', (months, band) => {
    expect(bandOf(agesOf({ ageMonths: months }))).toBe(band);
  });

  it.each([-1, 156, 3.5, Number.NaN])('refuses an age of %s months', (ageMonths) => {
    expect(() => agesOf({ ageMonths })).toThrow(RangeError);
    expect(() => agesOf({ ageMonths })).toThrow(`age of ${ageMonths} months is not within 0 to 155`);
  });
});
