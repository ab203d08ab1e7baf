import {
  deleteAllKeptVisits,
  deleteKeptVisit,
  freeId,
  offerOf,
  putKeptVisit,
  readKeptVisits,
  type KeptOffer,
  type KeptVisit,
} from './kept-visits';

/** Which kept visit this tab goes on with; a reload must not make a second one of it. */
const KEPT_AS = 'therapy-guide.kept-as';
const DAYS_KEPT = 30;

/** What a screen shows of it. */
export interface Kept {
  /** visits that can be gone on with, the one in hand left out */
  readonly offers: readonly KeptOffer[];
  /** something was kept that could not be read */
  readonly hadUnreadable: boolean;
  /** last day of the visit in hand, if it is kept */
  readonly until?: string;
  /** the day it would be kept until */
  readonly wouldEnd: string;
  /** the browser refused to keep it */
  readonly isRefused: boolean;
  /** another tab went on with the kept visit, so the one in hand is kept beside it */
  readonly isBeside: boolean;
}

export interface Keeping {
  now(): Kept;
  start(stored: unknown): void;
  /** to be called after every change; does nothing unless the visit in hand is kept */
  update(stored: unknown): void;
  /** deletes the visit in hand from the device; it goes on in this tab */
  stop(): void;
  /** the visit in hand is another one now; what was kept stays */
  letGo(): void;
  /** takes an offered visit in hand; @returns it as it was stored */
  take(id: number): unknown;
  discard(id: number): void;
  discardAll(): void;
  onChange(listener: () => void): () => void;
}

const dayAfter = (day: string, days: number): string => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
};

/** The same visit is the same text, in whatever order its parts were said. */
const textOf = (stored: unknown): string =>
  JSON.stringify(stored, (_, part: unknown) =>
    part instanceof Object && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort()) : part,
  );

function readKeptAs(): number | undefined {
  try {
    const id = Number(sessionStorage.getItem(KEPT_AS) ?? Number.NaN);
    return Number.isInteger(id) ? id : undefined;
  } catch {
    return undefined;
  }
}

function noteKeptAs(id: number | undefined): void {
  try {
    if (id === undefined) sessionStorage.removeItem(KEPT_AS);
    else sessionStorage.setItem(KEPT_AS, String(id));
  } catch {
    // Then a reload offers the kept visit at the welcome instead.
  }
}

/**
 * @param today YYYY-MM-DD
 * @param inTab what this tab keeps of the visit in hand; its kept one is another where another tab went on with it
 */
export function startKeeping(today: string, inTab?: unknown): Keeping {
  const found = readKeptVisits(today);
  let visits = found.visits;
  const keptAs = visits.find(({ id }) => id === readKeptAs());
  /** as this tab knows it */
  let inHand = keptAs && { ...keptAs, stored: inTab };
  let refused = false;
  let isBeside = false;
  const listeners = new Set<() => void>();
  const change = (next: KeptVisit | undefined) => {
    inHand = next;
    if (!next) isBeside = false;
    noteKeptAs(next?.id);
    visits = readKeptVisits(today).visits;
    listeners.forEach((listener) => listener());
  };
  const put = (visit: KeptVisit) => {
    refused = !putKeptVisit(visit);
    change(refused ? undefined : visit);
  };
  const wouldEnd = dayAfter(today, DAYS_KEPT);

  return {
    now: () => ({
      offers: visits.filter(({ id }) => id !== inHand?.id).map(offerOf),
      hadUnreadable: found.hadUnreadable,
      wouldEnd,
      isRefused: refused,
      isBeside,
      ...(inHand ? { until: inHand.until } : {}),
    }),
    start: (stored) => put({ id: freeId(), until: wouldEnd, stored }),
    update: (stored) => {
      if (!inHand) return;
      const { id, until, stored: known } = inHand;
      if (textOf(stored) === textOf(known)) return;
      const kept = readKeptVisits(today).visits.find((visit) => visit.id === id);
      // deleted elsewhere meanwhile: it is not brought back
      if (!kept) return change(undefined);
      const wentOnElsewhere = textOf(kept.stored) !== textOf(known);
      if (wentOnElsewhere) isBeside = true;
      put({ id: wentOnElsewhere ? freeId() : id, until, stored });
    },
    stop: () => {
      if (inHand) deleteKeptVisit(inHand.id);
      change(undefined);
    },
    letGo: () => {
      if (inHand) change(undefined);
    },
    take: (id) => {
      // anew, for another tab may have gone on with it or deleted it since it was offered
      const taken = readKeptVisits(today).visits.find((visit) => visit.id === id);
      change(taken);
      return taken?.stored;
    },
    discard: (id) => {
      deleteKeptVisit(id);
      change(inHand);
    },
    discardAll: () => {
      deleteAllKeptVisits();
      change(undefined);
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
