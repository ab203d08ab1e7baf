import { BAND_STARTS, type BandStart } from '../model/asking';
import { DAYS_PER_MONTH, LAST_MONTH, type AgeKind, type AgeRange, type Ages } from '../model/child';

/** Born before 37 weeks. */
export const PRETERM_WEEKS_EARLY = 4;
/** Corrected ages of this many months and more are real ages again (C). */
export const CORRECTED_UNTIL_MONTHS = 24;

/** Completed months of an age given in weeks. */
export const monthsFromWeeks = (weeks: number): number => Math.floor((weeks * 7) / DAYS_PER_MONTH);

/**
 * Takes the weeks born early off the age of a preterm child until the corrected age is 24 months; below 0 before the due date.
 * @throws RangeError if the age is not within 0 to 155 months
 * @see prem, prem2 (content/sources)
 */
export function agesOf({
  ageMonths,
  ageWeeks,
  weeksEarly = 0,
}: {
  ageMonths: number;
  ageWeeks?: number;
  weeksEarly?: number;
}): Ages {
  if (!Number.isInteger(ageMonths) || ageMonths < 0 || ageMonths > LAST_MONTH) {
    throw new RangeError(`age of ${ageMonths} months is not within 0 to ${LAST_MONTH}`);
  }
  if (weeksEarly < PRETERM_WEEKS_EARLY) return { realInMonths: ageMonths, correctedInMonths: ageMonths };
  const corrected =
    ageWeeks === undefined
      ? Math.floor(ageMonths - (weeksEarly * 7) / DAYS_PER_MONTH)
      : Math.floor(((ageWeeks - weeksEarly) * 7) / DAYS_PER_MONTH);
  return { realInMonths: ageMonths, correctedInMonths: corrected < CORRECTED_UNTIL_MONTHS ? corrected : ageMonths };
}

/** The band whose start is at or below the corrected age; none before the due date. */
export const bandOf = ({ correctedInMonths }: Ages): BandStart | undefined =>
  BAND_STARTS.findLast((start) => start <= correctedInMonths);

export const ageBy = (kind: AgeKind, ages: Ages): number =>
  kind === 'real' ? ages.realInMonths : ages.correctedInMonths;

export const isWithin = (age: number, { fromMonths, toMonths }: AgeRange): boolean =>
  fromMonths <= age && age <= toMonths;
