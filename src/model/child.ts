/** Ages run in whole months completed, 0 to 155 (the day before the 13th birthday). */
export const LAST_MONTH = 155;
/** A year has 365.25 days, a month a twelfth of that. */
export const DAYS_PER_MONTH = 30.4375;
export const FULL_TERM_WEEKS = 40;

/** Which age a sign goes by: since birth, or less the weeks born early. */
export type AgeKind = 'real' | 'corrected';

export interface AgeRange {
  readonly fromMonths: number;
  /** last month in which it holds, inclusive */
  readonly toMonths: number;
}

/** The two ages of one child; `correctedInMonths` equals the real age where nothing is corrected and may be below 0. */
export interface Ages {
  readonly realInMonths: number;
  readonly correctedInMonths: number;
}
