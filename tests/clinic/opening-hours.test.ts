import { describe, expect, it } from 'vitest';
import { openStateOf, rangesOf, weekOf, type Hours } from '../../src/clinic/opening-hours';

const AUSTIN: Hours = {
  timeZone: 'America/Chicago',
  monday: '08:00-12:00, 13:00-17:00',
  friday: '08:00-17:00',
  sunday: '01:00-03:00',
};
const DELHI: Hours = { timeZone: 'Asia/Kolkata', monday: '09:00-19:00', saturday: '09:00-19:00' };
const at = (time: string) => new Date(time);

describe('whether a clinic is open', () => {
  it.each([
    // 2026-11-23 is a Monday
    [DELHI, '2026-11-23T03:29:59Z', { isOpen: false, changes: { day: 'monday', at: 540, isToday: true } }],
    [DELHI, '2026-11-23T03:30:00Z', { isOpen: true, changes: { day: 'monday', at: 1140, isToday: true } }],
    [DELHI, '2026-11-23T13:29:59Z', { isOpen: true, changes: { day: 'monday', at: 1140, isToday: true } }],
    [DELHI, '2026-11-23T13:30:00Z', { isOpen: false, changes: { day: 'saturday', at: 540, isToday: false } }],
    // Sunday evening in London is already Monday in Delhi
    [DELHI, '2026-11-22T19:00:00Z', { isOpen: false, changes: { day: 'monday', at: 540, isToday: true } }],
    [AUSTIN, '2026-11-23T18:30:00Z', { isOpen: false, changes: { day: 'monday', at: 780, isToday: true } }],
    [AUSTIN, '2026-11-23T19:00:00Z', { isOpen: true, changes: { day: 'monday', at: 1020, isToday: true } }],
  ])('by its own clock: %# %s', (hours, now, state) => {
    expect(openStateOf(hours, at(now))).toEqual(state);
  });

  it('opens and closes at a minute within the hour', () => {
    const half: Hours = { timeZone: 'UTC', monday: '08:15-17:30' };
    const states = ['08:14', '08:15', '17:29', '17:30'].map((time) => openStateOf(half, at(`2026-11-23T${time}:00Z`)));
    expect(states.map(({ isOpen }) => isOpen)).toEqual([false, true, true, false]);
    expect(states[0]?.changes).toEqual({ day: 'monday', at: 495, isToday: true });
  });

  it('follows its summer time: the same hour of the world is another hour there', () => {
    // Friday before and after the clocks go forward (8 March 2026) and back (1 November 2026)
    expect(openStateOf(AUSTIN, at('2026-03-06T13:30:00Z')).isOpen).toBe(false);
    expect(openStateOf(AUSTIN, at('2026-03-13T13:30:00Z')).isOpen).toBe(true);
    expect(openStateOf(AUSTIN, at('2026-10-30T13:30:00Z')).isOpen).toBe(true);
    expect(openStateOf(AUSTIN, at('2026-11-06T13:30:00Z')).isOpen).toBe(false);
  });

  it('on the day the clocks go forward: 02:00 is 03:00, so the last hour does not exist', () => {
    expect(openStateOf(AUSTIN, at('2026-03-08T07:59:00Z'))).toMatchObject({ isOpen: true, changes: { at: 180 } });
    expect(openStateOf(AUSTIN, at('2026-03-08T08:00:00Z')).isOpen).toBe(false);
  });

  it('on the day the clocks go back: the hour from 01:00 comes twice, and it is open in both', () => {
    for (const now of ['2026-11-01T06:30:00Z', '2026-11-01T07:30:00Z', '2026-11-01T08:30:00Z'])
      expect(openStateOf(AUSTIN, at(now)).isOpen).toBe(true);
    expect(openStateOf(AUSTIN, at('2026-11-01T09:00:00Z')).isOpen).toBe(false);
  });

  it('says nothing of a next time where it never opens, and finds the one day a week from itself', () => {
    expect(openStateOf({ timeZone: 'Asia/Kolkata' }, at('2026-11-23T10:00:00Z'))).toEqual({ isOpen: false });
    const mondays: Hours = { timeZone: 'UTC', monday: '09:00-10:00' };
    expect(openStateOf(mondays, at('2026-11-23T11:00:00Z'))).toEqual({
      isOpen: false,
      changes: { day: 'monday', at: 540, isToday: false },
    });
  });

  it('is open until midnight where it says 24:00', () => {
    const late: Hours = { timeZone: 'UTC', monday: '20:00-24:00' };
    expect(openStateOf(late, at('2026-11-23T23:59:59Z')).isOpen).toBe(true);
    expect(openStateOf(late, at('2026-11-24T00:00:00Z')).isOpen).toBe(false);
  });
});

describe('the week', () => {
  it('puts days in a row that are alike into one line', () => {
    expect(weekOf({ timeZone: 'UTC', monday: '09:00-19:00', tuesday: '09:00-19:00', sunday: '10:00-12:00' })).toEqual([
      { from: 'monday', to: 'tuesday', ranges: [{ from: 540, to: 1140 }] },
      { from: 'wednesday', to: 'saturday', ranges: [] },
      { from: 'sunday', to: 'sunday', ranges: [{ from: 600, to: 720 }] },
    ]);
  });

  it('reads times with and without spaces between them', () => {
    expect(rangesOf('09:00-10:00,11:00-12:00 ,  13:00-24:00')).toEqual([
      { from: 540, to: 600 },
      { from: 660, to: 720 },
      { from: 780, to: 1440 },
    ]);
  });

  it.each([
    '',
    'x09:00-10:00',
    '09:00-10:00x',
    '9:00-10:00',
    '09:00',
    '09:00-09:00',
    '09:00-24:30',
    '10:00-09:00',
    '09:00-11:00,10:00-12:00',
  ])('reads no times in %j', (text) => expect(rangesOf(text)).toBeUndefined());
});
