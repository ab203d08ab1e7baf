/** Long enough that the first page is painted and answers first. */
const AFTER_MS = 250;

/** Acts once the first page stands and the device has nothing better to do. */
export function onceIdle(act: () => void): void {
  const whenIdle = () =>
    'requestIdleCallback' in window ? window.requestIdleCallback(act, { timeout: 2000 }) : setTimeout(act, 0);
  setTimeout(whenIdle, AFTER_MS);
}
