import type { Words } from './question-names';

/** "2 years 3 months"; under 2 years in months, since a month still counts there. */
export function ageInWords(t: Words, months: number): string {
  if (months < 24) return t('age.months', { count: months });
  const years = t('age.years', { count: Math.floor(months / 12) });
  if (months % 12 === 0) return years;
  return t('age.both', { years, months: t('age.months', { count: months % 12 }) });
}
