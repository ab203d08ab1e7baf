import type { LinkChoices } from '../embed/link-choices';
import { LAST_MONTH } from '../model/child';

/** What stands in the fields of the page for clinics, as typed or chosen; empty: left open. */
export interface KitFields {
  readonly language: string;
  readonly clinic: string;
  readonly age: string;
  readonly country: string;
  /** on paper */
  readonly second: string;
}

/** @returns the age in whole months, or undefined where none is written; null where it is none */
export function kitAge(written: string): number | undefined | null {
  const text = written.trim();
  if (text === '') return undefined;
  return /^\d{1,3}$/.test(text) && Number(text) <= LAST_MONTH ? Number(text) : null;
}

/** What the link carries; an age that is none is left out, and the field says so. */
export function kitChoices({ language, clinic, age, country }: KitFields): LinkChoices {
  const ageMonths = kitAge(age);
  return {
    ...(language === '' ? {} : { language }),
    ...(clinic === '' ? {} : { clinic }),
    ...(ageMonths === undefined || ageMonths === null ? {} : { ageMonths }),
    ...(country === '' ? {} : { country }),
  };
}
