import type { RetiredId } from '../model/retired';

/** What was asked once and is asked no more, newest last. A line stays for ever: its id and number are never given again. */
export const RETIRED: readonly RetiredId[] = [];
