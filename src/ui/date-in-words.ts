import type { Texts } from '../i18n/start-i18n';

/** @param date YYYY-MM-DD */
export function dateInWords(t: Texts, date: string): string {
  const format = new Intl.DateTimeFormat(t.language.dates, { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${date}T00:00:00Z`));
}

/** The day so many weeks after a date. */
export function weeksAfter(date: string, weeks: number): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + weeks * 7);
  return day.toISOString().slice(0, 10);
}
