import { DAYS_PER_MONTH } from '../model/child';
import type { ChildGiven } from '../wizard/wizard-events';

/** What stands in the fields of the child screen, as typed. */
export interface ChildFields {
  readonly years: string;
  readonly months: string;
  readonly weeks: string;
  readonly weeksEarly: string;
  readonly country: string;
}

export type ChildError = 'age' | 'years' | 'months' | 'monthsTooMany' | 'weeks';
export type ChildField = 'years' | 'months' | 'weeks';
export interface FieldError {
  readonly field: ChildField;
  readonly error: ChildError;
}

const MONTHS_IN_WEEKS = 6;
const LAST_WEEK = 25;
const MONTHS_ASKED_EARLY = 29;

/** Digits of other scripts count too: a phone may be set to Arabic or Hindi ones. */
function westernDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹०-९]/g, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = code >= 0x966 ? 0x966 : code >= 0x6f0 ? 0x6f0 : 0x660;
    return String(code - zero);
  });
}

/** @returns a whole number, undefined where nothing is written, null where it is no whole number */
function wholeNumber(text: string): number | undefined | null {
  const written = westernDigits(text).trim();
  if (written === '') return undefined;
  return /^[-−]?\d{1,4}$/.test(written) ? Number(written.replace('−', '-')) : null;
}

/** Months from years and months alone; undefined where they do not give an age. */
export function monthsGiven({ years, months }: ChildFields): number | undefined {
  const inYears = wholeNumber(years);
  const inMonths = wholeNumber(months);
  if (inYears === null || inMonths === null || (inYears === undefined && inMonths === undefined)) return undefined;
  return (inYears ?? 0) * 12 + (inMonths ?? 0);
}

export function asksWeeks(fields: ChildFields): boolean {
  const months = monthsGiven(fields);
  return months !== undefined && months >= 0 && months < MONTHS_IN_WEEKS;
}

export function asksWeeksEarly(fields: ChildFields): boolean {
  const months = monthsGiven(fields);
  return months !== undefined && months >= 0 && months < MONTHS_ASKED_EARLY;
}

/** Everything that cannot be read, one error for each field, in the order of the fields. */
export function childErrors(fields: ChildFields): readonly FieldError[] {
  const years = wholeNumber(fields.years);
  const months = wholeNumber(fields.months);
  const weeks = wholeNumber(fields.weeks);
  const errors: FieldError[] = [];
  if (years === undefined && months === undefined) errors.push({ field: 'years', error: 'age' });
  if (years === null) errors.push({ field: 'years', error: 'years' });
  if (months === null) errors.push({ field: 'months', error: 'months' });
  if (years && months && years > 0 && months > 11) errors.push({ field: 'months', error: 'monthsTooMany' });
  if (asksWeeks(fields) && (weeks === null || (weeks !== undefined && (weeks < 0 || weeks > LAST_WEEK)))) {
    errors.push({ field: 'weeks', error: 'weeks' });
  }
  return errors;
}

/** The age as far as it can be read: in weeks where these are given, else in months. */
export function ageGiven(fields: ChildFields): Pick<ChildGiven, 'ageMonths' | 'ageWeeks'> | undefined {
  if (childErrors(fields).length > 0) return undefined;
  const weeks = asksWeeks(fields) ? wholeNumber(fields.weeks) : undefined;
  if (typeof weeks === 'number') return { ageMonths: Math.floor((weeks * 7) / DAYS_PER_MONTH), ageWeeks: weeks };
  const ageMonths = monthsGiven(fields);
  return ageMonths === undefined ? undefined : { ageMonths };
}

/** What is sent on; undefined while there is an error. An age outside 0 to 12 years is no error. */
export function childGiven(fields: ChildFields): ChildGiven | undefined {
  const age = ageGiven(fields);
  if (!age) return undefined;
  return {
    ...age,
    ...(asksWeeksEarly(fields) && fields.weeksEarly !== '' ? { weeksEarly: Number(fields.weeksEarly) } : {}),
    ...(fields.country === '' ? {} : { country: fields.country }),
  };
}
