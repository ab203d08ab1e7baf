import { describe, expect, it } from 'vitest';
import { mayTakeOver } from '../../src/worker/taking-over';

const now = Date.parse('2026-11-26T12:00:00Z');
const HOUR_MS = 60 * 60 * 1000;
const moment = { isInVisit: false, others: 0, fetchedAt: now - 60_000, now };

describe('a new version takes over', () => {
  it.each([
    ['alone and without a visit', {}, true],
    ['in the middle of a visit', { isInVisit: true }, false],
    ['beside another tab', { others: 1 }, false],
    ['beside another tab, after almost a day', { others: 1, fetchedAt: now - 24 * HOUR_MS + 1 }, false],
    ['beside another tab, after a day', { others: 1, fetchedAt: now - 24 * HOUR_MS }, true],
    ['in a visit beside others, after a day', { isInVisit: true, others: 3, fetchedAt: now - 48 * HOUR_MS }, true],
    ['in a visit, where the host does not say the time', { isInVisit: true, fetchedAt: Number.NaN }, false],
    ['alone, where the host does not say the time', { fetchedAt: Number.NaN }, true],
  ])('%s: %o %s', (_, changes, may) => expect(mayTakeOver({ ...moment, ...changes })).toBe(may));
});
