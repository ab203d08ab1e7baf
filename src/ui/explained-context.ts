import { getContext } from 'svelte';
import type { SourceId } from '../model/question';
import type { Source } from '../model/source';

/** What the explainer rests on; of the wizard's view, read anew at each use. */
export interface Explained {
  readonly explainer: Readonly<Record<string, readonly SourceId[]>>;
  readonly sources: Readonly<Record<string, Source>>;
}

const KEY = Symbol('explained');

/** Given where the app is mounted: the explainer stands deep in the result, below parts that need none of it. */
export const explainedContext = (view: () => Explained) => new Map([[KEY, view]]);

export const getExplained = () => getContext<() => Explained>(KEY);
