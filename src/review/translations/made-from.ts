import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { pathOf } from '../source-files';
import type { Source } from './keys';

/**
 * From which English each text of a language was made: a mark for each, so that a text whose English has changed since is found. A mark says
 * nothing of its place but is made from it too, so texts of the same words are told apart.
 */
export type MadeFrom = ReadonlySet<string>;

const MARK = 8;

export const markOf = ({ key, text }: Pick<Source, 'key' | 'text'>): string =>
  createHash('sha256').update(`${key}\n${text}`).digest('base64url').slice(0, MARK);

const fileOf = (language: string): string => pathOf(`locales/${language}/made-from.txt`);

export function readMadeFrom(language: string): MadeFrom {
  const file = fileOf(language);
  return new Set(existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : []);
}

/** One mark a line, in an order that depends on the marks alone: two people who change different texts change different lines. */
export const writeMadeFrom = (language: string, marks: Iterable<string>): void =>
  writeFileSync(fileOf(language), `${[...new Set(marks)].sort().join('\n')}\n`);
