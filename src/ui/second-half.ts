/** A double tap, or a finger that bounces: so close in time (ms) and place (px). */
const SOON = 400;
const NEAR = 24;

/** where the last tap came down, and on what */
let tap: { time: number; x: number; y: number; on: Node | undefined } = { time: -Infinity, x: 0, y: 0, on: undefined };
let isSecond = false;

// Before any screen hears of it; the build, which writes the first page, has no taps.
globalThis.addEventListener?.(
  'click',
  ({ timeStamp: time, clientX: x, clientY: y, detail, target }) => {
    const isHere = time - tap.time < SOON && Math.hypot(x - tap.x, y - tap.y) < NEAR;
    // a key has no place, and the label of a box that is still there may be tapped twice
    isSecond = detail > 0 && isHere && tap.on?.isConnected === false;
    tap = { time, x, y, on: isSecond ? tap.on : (target as Node) };
  },
  true,
);

/** Whether the tap that is being heard is the second half of one that led here: what it was meant for has gone from the page. */
export const isSecondHalf = (): boolean => isSecond;
