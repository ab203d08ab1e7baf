/**
 * What this tab remembers of a visit, so that a reload loses nothing. It ends with the tab. A frame or a private window may refuse:
 * then everything goes on in memory.
 */
const KEY = 'therapy-guide';

function read(): string | null {
  try {
    return sessionStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** @returns what was kept, still to be checked, as text where it is no JSON; undefined where there is nothing */
export function readKept(): unknown {
  const kept = read();
  if (kept === null) return undefined;
  try {
    return JSON.parse(kept);
  } catch {
    return kept;
  }
}

/** @returns false where the browser refuses to keep anything */
export function keep(visit: unknown): boolean {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(visit));
    return true;
  } catch {
    return false;
  }
}

export function forget(): void {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // Nothing could be kept, so there is nothing to forget.
  }
}
