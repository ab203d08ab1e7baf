/**
 * What this tab remembers of a visit, so that a reload loses nothing. It ends with the tab. A frame or a private window may refuse:
 * then everything goes on in memory.
 */
const KEY = 'therapy-guide';
const LANGUAGE_KEY = `${KEY}-language`;

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

/** @returns false where the browser refuses to keep it, or only seems to keep it */
export function keep(visit: unknown): boolean {
  const text = JSON.stringify(visit);
  try {
    sessionStorage.setItem(KEY, text);
    return sessionStorage.getItem(KEY) === text;
  } catch {
    return false;
  }
}

/** The language that was chosen in this tab, over the one in which the page opens; a link of another language is heard again. */
export function keptLanguage(opensIn: string): string | undefined {
  try {
    const [over, code] = sessionStorage.getItem(LANGUAGE_KEY)?.split(' ') ?? [];
    return over === opensIn ? code : undefined;
  } catch {
    return undefined;
  }
}

export function keepLanguage(code: string, opensIn: string): void {
  try {
    sessionStorage.setItem(LANGUAGE_KEY, `${opensIn} ${code}`);
  } catch {
    // A reload then opens the page as the link has it.
  }
}

export function forget(): void {
  try {
    sessionStorage.removeItem(KEY);
    sessionStorage.removeItem(LANGUAGE_KEY);
  } catch {
    // Nothing could be kept, so there is nothing to forget.
  }
}
