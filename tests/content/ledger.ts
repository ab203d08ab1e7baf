import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Content } from '../../src/model/content';

export type Numbers = Readonly<Record<string, number>>;
export interface Ledger {
  readonly published: Readonly<Record<string, Numbers>>;
  /** ids that are asked no more: they and their numbers are never used again */
  readonly retired: Readonly<Record<string, Numbers>>;
}
export type Hashes = Readonly<Record<string, string>>;

/** How to write down what is new: `UPDATE_LEDGER=1`. What vanished or changed its number is never written. */
export const UPDATE = 'UPDATE_LEDGER=1 npx vitest run --project unit tests/content/ledger.test.ts';
export const isUpdating = process.env['UPDATE_LEDGER'] === '1';

const file = (name: string) => join(import.meta.dirname, name);
const LEDGER = file('published-ids.json');
const HASHES = file('content-hashes.json');

const read = <T>(path: string, none: T): T => (existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as T) : none);
const write = (path: string, value: unknown) => writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`);

export const readLedger = (): Ledger => read(LEDGER, { published: {}, retired: {} });
export const readHashes = (): Hashes => read(HASHES, {});
export const writeLedger = (ledger: Ledger) => write(LEDGER, ledger);
export const writeHashes = (hashes: Hashes) => write(HASHES, hashes);

const numbersOf = (entries: readonly { id: string; number: number }[]): Numbers =>
  Object.fromEntries(entries.map(({ id, number }) => [id, number]));

/** All ids that are for ever, with their numbers. */
export function permanentIds(content: Content): Readonly<Record<string, Numbers>> {
  const questions = [
    ...content.questions,
    ...content.groups,
    ...content.singles,
    ...content.details,
    ...content.signs,
    ...content.known,
    content.everyday,
    ...content.closing,
  ];
  return {
    questions: numbersOf(questions),
    worries: numbersOf(content.worries),
    conditions: numbersOf(content.conditions),
    flags: numbersOf(content.flags),
    areas: Object.fromEntries(Object.entries(content.areas).map(([id, { number }]) => [id, number])),
  };
}

/** What breaks the promise "ids are for ever", each as one sentence that says what to do. */
export function brokenPromises(now: Readonly<Record<string, Numbers>>, { published, retired }: Ledger): string[] {
  return Object.entries(now).flatMap(([list, numbers]) => {
    const before = published[list] ?? {};
    const gone = retired[list] ?? {};
    const used = [...Object.entries(before), ...Object.entries(gone)];
    const vanished = Object.keys(before)
      .filter((id) => !(id in numbers) && !(id in gone))
      .map(
        (id) =>
          `${id} vanished from ${list}: bring it back, or move its line in tests/content/published-ids.json from "published" to "retired".`,
      );
    const back = Object.keys(gone)
      .filter((id) => id in numbers)
      .map((id) => `${id} is retired from ${list}: give the new one another id and number.`);
    const changed = Object.entries(numbers).flatMap(([id, number]) => {
      const old = before[id];
      if (old !== undefined && old !== number)
        return [`${id} in ${list} had the number ${old} and now has ${number}: give it back its number.`];
      const owner = used.find(([other, taken]) => taken === number && other !== id)?.[0];
      if (owner !== undefined)
        return [`${id} in ${list} takes the number ${number} of ${owner}: give it a number that was never used.`];
      return [];
    });
    return [...vanished, ...back, ...changed];
  });
}

export const missingFromLedger = (now: Readonly<Record<string, Numbers>>, { published }: Ledger): string[] =>
  Object.entries(now).flatMap(([list, numbers]) =>
    Object.keys(numbers)
      .filter((id) => !(id in (published[list] ?? {})))
      .map((id) => `${list}: ${id}`),
  );

/** The ledger with everything new written down; nothing is taken out or changed. */
export const withNew = (now: Readonly<Record<string, Numbers>>, { published, retired }: Ledger): Ledger => ({
  published: Object.fromEntries(
    Object.entries(now).map(([list, numbers]) => [list, { ...numbers, ...published[list] }]),
  ),
  retired,
});

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
};

/** Of all that decides, whatever order it is written in; the version and who signed it left out. */
export function contentHash(content: Content): string {
  return createHash('sha256')
    .update(JSON.stringify(sorted({ ...content, version: undefined, reviews: undefined })))
    .digest('hex');
}
