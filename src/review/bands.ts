import { BAND_STARTS, type BandStart } from '../model/asking';
import { LAST_MONTH } from '../model/child';

/** The last month that belongs to a band. */
export const lastMonthOf = (start: BandStart): number =>
  (BAND_STARTS.find((next) => next > start) ?? LAST_MONTH + 1) - 1;
