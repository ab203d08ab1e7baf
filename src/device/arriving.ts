/** Times in ms between the first tries; then as often as the last of them, and at once where the device finds its connection again. */
const PAUSES = [500, 2000, 6000, 15_000];
/** After so many tries it is said that something is missing. */
const QUIET_TRIES = 3;

export interface Arriving {
  /** something has not come in several tries; it is still tried for */
  isMissing(): boolean;
  /** loads until it has come: it never rejects */
  bring<T>(load: () => Promise<T>): Promise<T>;
  /** tries at once */
  tryNow(): void;
  onChange(listener: () => void): () => void;
}

/** Files of the page that come after it: on a bad line some come late, or at the second try. */
export function startArriving(): Arriving {
  const listeners = new Set<() => void>();
  const waiting = new Set<() => void>();
  let missing = 0;
  const count = (by: 1 | -1) => {
    missing += by;
    listeners.forEach((listener) => listener());
  };
  const tryNow = () => [...waiting].forEach((wake) => wake());
  const pause = (tries: number) =>
    new Promise<void>((resolve) => {
      const wake = () => {
        clearTimeout(timer);
        waiting.delete(wake);
        resolve();
      };
      const timer = setTimeout(wake, PAUSES[Math.min(tries, PAUSES.length - 1)]);
      waiting.add(wake);
    });
  window.addEventListener('online', tryNow);
  return {
    isMissing: () => missing > 0,
    tryNow,
    async bring(load) {
      for (let tries = 0; ; tries += 1) {
        try {
          const arrived = await load();
          if (tries >= QUIET_TRIES) count(-1);
          return arrived;
        } catch {
          if (tries + 1 === QUIET_TRIES) count(1);
          await pause(tries);
        }
      }
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
