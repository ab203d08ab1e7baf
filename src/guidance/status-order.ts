import { STATUS_ORDER, type AreaStatus, type RankedStatus } from '../model/area';

/** -1 where nothing was asked. */
export const rankOfStatus = (status: AreaStatus | undefined): number =>
  (STATUS_ORDER as readonly (AreaStatus | undefined)[]).indexOf(status);

export const isAtLeast = (status: AreaStatus | undefined, floor: RankedStatus): boolean =>
  rankOfStatus(status) >= rankOfStatus(floor);

export const highestOf = (statuses: readonly RankedStatus[]): RankedStatus | undefined =>
  statuses.reduce<RankedStatus | undefined>(
    (highest, status) => (rankOfStatus(status) > rankOfStatus(highest) ? status : highest),
    undefined,
  );
