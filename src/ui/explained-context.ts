import { createContext } from 'svelte';
import type { SourceId } from '../model/question';
import type { Source } from '../model/source';

/** What the explainer rests on; of the wizard's view, read anew at each use. */
export interface Explained {
  readonly explainer: Readonly<Record<string, readonly SourceId[]>>;
  readonly sources: Readonly<Record<string, Source>>;
}

/** The explainer stands deep in the result, below parts that need none of it. */
export const [getExplained, setExplained] = createContext<() => Explained>();
