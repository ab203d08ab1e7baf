import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const PROJECT = join(import.meta.dirname, '../..');

/** A page for clinicians, beside the content. */
export const pageOf = (name: string): string => readFileSync(join(PROJECT, 'src/content', `${name}.md`), 'utf8');

/** What stands in a page to be typed (ts, json), or what the checks answer (text), in its order. */
export const blocksOf = (page: string, kind: 'ts' | 'json' | 'text'): readonly string[] =>
  [...page.matchAll(/^```(\w+)\n([^]*?)^```$/gm)].flatMap(([, language, text = '']) =>
    language === kind ? [text] : [],
  );

export const linesOf = (text: string): readonly string[] => text.trimEnd().split('\n');

/** What a page says that the checks answer, and they do not. An "…" stands for what differs from version to version. */
export const unsaid = (block: string, says: readonly string[]): readonly string[] =>
  linesOf(block).filter((line) => {
    const parts = line.split('…');
    const isIn = (sentence: string) => parts.every((part) => sentence.includes(part));
    return !says.some((sentence) => (parts.length === 1 ? sentence === line : isIn(sentence)));
  });
