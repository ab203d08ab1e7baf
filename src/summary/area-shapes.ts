import type { AreaState } from './level-words';

/** The box of a shape, and of the number inside. */
export const SHAPE_BOX = 40;
/** Baseline of the number, so that it stands in the middle. */
export const NUMBER_AT = { x: 20, y: 25.3 };

const RING = 'M5.5 20a14.5 14.5 0 1 0 29 0a14.5 14.5 0 1 0-29 0z';

/** A shape for each state, so that nothing hangs on colour; of what was not asked the number stands alone. */
export const AREA_SHAPES: Readonly<Record<AreaState, string | undefined>> = {
  closer: 'M20 2 38 20 20 38 2 20z',
  ask: 'M6 6h28v28H6z',
  unsure: RING,
  well: RING,
  'not-asked': undefined,
};
