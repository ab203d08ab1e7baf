import { describe, expect, it } from 'vitest';
import { asReminder } from '../../src/summary/as-reminder';

const REMINDER = {
  dates: ['2027-01-21', '2027-04-22'],
  title: 'Therapy Guide',
  address: 'https://guide.example/',
  stamp: { id: 'abc', at: '20261126T080000Z' },
};
const linesOf = (changes: Partial<typeof REMINDER>) => asReminder({ ...REMINDER, ...changes }).split('\r\n');
const summaryOf = (title: string) => linesOf({ title }).filter((line) => line.startsWith('SUMMARY:'))[0];

describe('the lines of a calendar file', () => {
  it('are one entry for each date, all day, private, and in nobody’s way', () => {
    const entry = (day: string, place: number) => [
      'BEGIN:VEVENT',
      `UID:abc-${place}`,
      'DTSTAMP:20261126T080000Z',
      `DTSTART;VALUE=DATE:${day}`,
      'SUMMARY:Therapy Guide',
      'DESCRIPTION:https://guide.example/',
      'URL:https://guide.example/',
      'CLASS:PRIVATE',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ];
    expect(linesOf({})).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Therapy Guide//EN',
      ...entry('20270121', 1),
      ...entry('20270422', 2),
      'END:VCALENDAR',
      '',
    ]);
  });

  it('have what means something in a calendar marked, and no sign that has no place in one', () => {
    expect(summaryOf('a\\b;c,d:e')).toBe('SUMMARY:a\\\\b\\;c\\,d:e');
    expect(summaryOf('one\r\ntwo\rthree\nfour\n\nfive')).toBe('SUMMARY:one\\ntwo\\nthree\\nfour\\n\\nfive');
    expect(summaryOf('a\u0000b\u0008c\u000bd\u001fe\u007ff\tg')).toBe('SUMMARY:abcdef\tg');
  });

  it('go on in the next one behind a space, at 75 octets and not before, and never within a letter', () => {
    const folded = (title: string) => {
      const lines = linesOf({ title });
      const from = lines.findIndex((line) => line.startsWith('SUMMARY:'));
      const more = lines.slice(from + 1);
      return [
        lines[from],
        ...more.slice(
          0,
          more.findIndex((line) => !line.startsWith(' ')),
        ),
      ];
    };
    const room = 75 - 'SUMMARY:'.length;
    expect(folded('x'.repeat(room))).toEqual([`SUMMARY:${'x'.repeat(room)}`]);
    expect(folded('x'.repeat(room + 1))).toEqual([`SUMMARY:${'x'.repeat(room)}`, ' x']);
    // the space counts with the line that it begins
    expect(folded('x'.repeat(room + 75))).toEqual([`SUMMARY:${'x'.repeat(room)}`, ` ${'x'.repeat(74)}`, ' x']);
    expect(folded(`${'x'.repeat(room - 1)}é`)).toEqual([`SUMMARY:${'x'.repeat(room - 1)}`, ' é']);
    expect(folded(`${'x'.repeat(room - 4)}🙂y`)).toEqual([`SUMMARY:${'x'.repeat(room - 4)}🙂`, ' y']);
  });
});
