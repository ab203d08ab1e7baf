import { LAST_MONTH } from '../model/child';

/** What a link filled in, as anybody may have written it. */
export interface LinkPresets {
  readonly age: string | undefined;
  readonly country: string | undefined;
}

/** @returns whole months, or undefined where the link gives none that is asked about */
export function presetAge({ age }: LinkPresets): number | undefined {
  return age !== undefined && /^\d{1,3}$/.test(age) && Number(age) <= LAST_MONTH ? Number(age) : undefined;
}
