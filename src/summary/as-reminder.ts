/** Makes every entry one of its own; from the device, because below it there is neither clock nor chance. */
export interface Stamp {
  readonly id: string;
  /** in UTC, YYYYMMDDTHHMMSSZ */
  readonly at: string;
}
export interface Reminder {
  /** YYYY-MM-DD, one entry for each */
  readonly dates: readonly string[];
  /** nothing about the child */
  readonly title: string;
  /** where the guide is found again */
  readonly address: string;
  readonly stamp: Stamp;
}

const LINE_OCTETS = 75;
const octets = (text: string): number => new TextEncoder().encode(text).length;

/** RFC 5545: a line has at most 75 octets and goes on in the next one behind a space; no letter is cut in two. */
function folded(line: string): string {
  const parts: string[] = [''];
  for (const letter of line) {
    const last = parts.length - 1;
    const room = last === 0 ? LINE_OCTETS : LINE_OCTETS - 1;
    if (octets((parts[last] ?? '') + letter) > room) parts.push(letter);
    else parts[last] += letter;
  }
  return parts.join('\r\n ');
}

const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n|\r|\n/g, '\\n')
    // what else a text may hold has no place in a calendar
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');

/** A calendar file of all-day entries. */
export function asReminder({ dates, title, address, stamp }: Reminder): string {
  const entries = dates.flatMap((date, index) => [
    'BEGIN:VEVENT',
    `UID:${stamp.id}-${index + 1}`,
    `DTSTAMP:${stamp.at}`,
    `DTSTART;VALUE=DATE:${date.replaceAll('-', '')}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(address)}`,
    `URL:${address}`,
    'CLASS:PRIVATE',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]);
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Therapy Guide//EN', ...entries, 'END:VCALENDAR'];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}
