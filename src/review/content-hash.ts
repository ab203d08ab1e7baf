import { createHash } from 'node:crypto';
import type { Content } from '../model/content';
import type { Words } from './texts';

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
};

/** Of any data, whatever order it is written in. */
export const hashOf = (value: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(sorted(value)))
    .digest('hex');

/** Of all that decides, whatever order it is written in; the version and who signed it are left out. */
export const contentHash = (content: Content): string => hashOf({ ...content, version: undefined, reviews: undefined });

const SHORT = 16;

/** What a reviewer signs: all that decides, and every word a parent reads. Short enough to be typed. */
export const hashToSign = (content: Content, words: Readonly<Record<string, Words>>): string =>
  hashOf([contentHash(content), words]).slice(0, SHORT);
