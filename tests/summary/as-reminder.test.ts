import ICAL from 'ical.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newStamp } from '../../src/device/stamp';
import { asReminder } from '../../src/summary/as-reminder';

const REMINDER = {
  dates: ['2027-01-21', '2027-04-22'],
  title: 'Therapy Guide',
  address: 'https://guide.example/a/folder/',
  stamp: { id: 'abc123', at: '20261126T080000Z' },
};
const eventsIn = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((entry) => new ICAL.Event(entry));
const days = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('the reminder', () => {
  it('is read by another program as one all-day entry for each date, with an own id', () => {
    const events = eventsIn(asReminder(REMINDER));
    expect(events.map(({ startDate }) => [startDate.toString(), startDate.isDate])).toEqual([
      ['2027-01-21', true],
      ['2027-04-22', true],
    ]);
    expect(events.map(({ summary }) => summary)).toEqual(['Therapy Guide', 'Therapy Guide']);
    expect(events.map(({ description }) => description)).toEqual([REMINDER.address, REMINDER.address]);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(2);
    for (const { component } of events)
      expect(String(component.getFirstPropertyValue('dtstamp'))).toBe('2026-11-26T08:00:00Z');
  });

  it('has what the standard asks for: the whole of each line end, and no line over 75 octets', () => {
    const text = asReminder({ ...REMINDER, address: `https://guide.example/${'é'.repeat(90)}/🙂${'x'.repeat(80)}` });
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(text.split('\r\n').some((line) => line.startsWith(' '))).toBe(true);
    for (const line of text.split('\r\n')) expect(new TextDecoder().decode(new TextEncoder().encode(line))).toBe(line);
  });

  it('gives back any dates, titles and addresses, also hostile ones, as they were', () => {
    const texts = fc
      .string({ unit: 'grapheme', maxLength: 200 })
      .map((text) => text.replace(/[\u0000-\u001f\u007f]/g, ''));
    fc.assert(
      fc.property(
        fc.uniqueArray(days, { minLength: 1, maxLength: 4 }),
        fc.oneof(texts, fc.constant('a;b,c\\d\nEND:VEVENT\nX-EVIL:1')),
        (dates, title) => {
          const events = eventsIn(asReminder({ ...REMINDER, dates, title }));
          expect(events.map(({ startDate }) => startDate.toString())).toEqual(dates);
          for (const event of events) expect(event.summary ?? '').toBe(title);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('takes a stamp of the device: an id of its own each time, and the moment in UTC', () => {
    const [one, other] = [newStamp(), newStamp()];
    expect(one.id).not.toBe(other.id);
    expect(one.at).toMatch(/^\d{8}T\d{6}Z$/);
    expect(eventsIn(asReminder({ ...REMINDER, stamp: one }))).toHaveLength(2);
  });
});
