import { sourcesFor, textsByKey, type Files, type Source } from './keys';
import { markOf, type MadeFrom } from './made-from';

/** What there is to do in a language. */
export interface OpenTexts {
  readonly missing: readonly Source[];
  /** there, but made from other English words than today's */
  readonly outOfDate: readonly Source[];
  readonly count: number;
}

export function openTexts(language: string, english: Files, translated: Files, madeFrom: MadeFrom): OpenTexts {
  const sources = sourcesFor(language, english);
  const there = textsByKey(translated);
  const isMissing = ({ keys }: Source) => keys.some((key) => !there.has(key));
  return {
    missing: sources.filter(isMissing),
    outOfDate: sources.filter((source) => !isMissing(source) && !madeFrom.has(markOf(source))),
    count: sources.length,
  };
}
