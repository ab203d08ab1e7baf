import type { Texts } from '../i18n/start-i18n';

/** "2 years 3 months"; under 2 years in months, since a month still counts there. */
export function ageInWords(t: Texts, months: number): string {
  if (months < 24) return t('age.months', { count: months });
  const years = t('age.years', { count: Math.floor(months / 12) });
  if (months % 12 === 0) return years;
  return t('age.both', { years, months: t('age.months', { count: months % 12 }) });
}

/** The age as the parent gave it, in weeks where it was given in weeks. */
export function givenAgeInWords(
  t: Texts,
  { ageMonths = 0, ageWeeks }: { ageMonths?: number; ageWeeks?: number },
): string {
  return ageWeeks === undefined ? ageInWords(t, ageMonths) : t('age.weeks', { count: ageWeeks });
}

/** Which examples fit: those for a baby (under 18 months), a young child (under 6 years) or one at school. */
export function ageGroupOf(months: number): 'baby' | 'young' | 'school' {
  if (months < 18) return 'baby';
  return months < 72 ? 'young' : 'school';
}
