const DAY_MS = 24 * 60 * 60 * 1000;

export interface Moment {
  /** the tab that asks has a visit in it */
  readonly isInVisit: boolean;
  /** open tabs and frames of the guide, the one that asks left out */
  readonly others: number;
  /** when this version was fetched, in milliseconds; NaN where the host did not say */
  readonly fetchedAt: number;
  readonly now: number;
}

/** A new version waits for the end of a visit, and for other tabs; but for a day at most, since signs of danger must not stay old. */
export const mayTakeOver = ({ isInVisit, others, fetchedAt, now }: Moment): boolean =>
  (!isInVisit && others === 0) || now - fetchedAt >= DAY_MS;
