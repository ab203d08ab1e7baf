/**
 * Visits that a parent asked to keep on this device, each with an end date. Several can stand side by side: children of one family,
 * or families on one phone. Read back they are a stranger's file: what is inside a visit is checked by whoever opens it.
 */
const KEY = 'therapy-guide.kept';

export interface KeptVisit {
  readonly id: number;
  /** last day on which it is offered, YYYY-MM-DD */
  readonly until: string;
  /** as the wizard stores a visit; unchecked */
  readonly stored: unknown;
}
/** All that tells one kept visit from another: an age and days, never an answer. */
export interface KeptOffer {
  readonly id: number;
  readonly ageMonths: number;
  readonly ageWeeks?: number;
  /** the day it was answered */
  readonly date: string;
  readonly until: string;
}
export interface KeptVisits {
  readonly visits: readonly KeptVisit[];
  /** something was kept that cannot be read; it is gone now */
  readonly hadUnreadable: boolean;
}

const isDay = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function isKeptVisit(value: unknown): value is KeptVisit {
  if (!isRecord(value) || !Number.isInteger(value['id']) || !isDay(value['until'])) return false;
  const { stored } = value;
  const visit = isRecord(stored) ? stored['visit'] : undefined;
  return isRecord(visit) && Number.isInteger(visit['ageMonths']) && isDay(visit['date']);
}

export function offerOf({ id, until, stored }: KeptVisit): KeptOffer {
  const { ageMonths, ageWeeks, date } = (stored as { visit: Omit<KeptOffer, 'id' | 'until'> }).visit;
  return { id, until, ageMonths, date, ...(Number.isInteger(ageWeeks) ? { ageWeeks: Number(ageWeeks) } : {}) };
}

function parse(text: string): KeptVisits {
  try {
    const list: unknown = JSON.parse(text);
    const entries = Array.isArray(list) ? list : [undefined];
    const visits = entries.filter(isKeptVisit);
    return { visits, hadUnreadable: visits.length < entries.length };
  } catch {
    return { visits: [], hadUnreadable: true };
  }
}

/** @returns false where the browser refuses to keep anything, or only seems to keep it */
function write(visits: readonly KeptVisit[]): boolean {
  const text = visits.length === 0 ? null : JSON.stringify(visits);
  try {
    if (text === null) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, text);
    return localStorage.getItem(KEY) === text;
  } catch {
    return false;
  }
}

function readAll(): KeptVisits {
  try {
    const text = localStorage.getItem(KEY);
    return text === null ? { visits: [], hadUnreadable: false } : parse(text);
  } catch {
    return { visits: [], hadUnreadable: false };
  }
}

/** What may still be offered on this day; what has ended or cannot be read is deleted. */
export function readKeptVisits(today: string): KeptVisits {
  const kept = readAll();
  const visits = kept.visits.filter(({ until }) => until >= today);
  if (visits.length < kept.visits.length || kept.hadUnreadable) write(visits);
  return { visits, hadUnreadable: kept.hadUnreadable };
}

/** Adds a visit, or puts it in the place of the one with its number. @returns false where the browser refuses */
export function putKeptVisit(visit: KeptVisit): boolean {
  return write([...readAll().visits.filter(({ id }) => id !== visit.id), visit]);
}

/** A number that no kept visit has. */
export const freeId = (): number => Math.max(0, ...readAll().visits.map(({ id }) => id)) + 1;

export function deleteKeptVisit(id: number): void {
  write(readAll().visits.filter((visit) => visit.id !== id));
}

export function deleteAllKeptVisits(): void {
  write([]);
}
