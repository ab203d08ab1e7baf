import type { Texts } from '../i18n/start-i18n';
import { ageInWords } from '../summary/age-in-words';

export { ageInWords };

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
