import type { Browser } from 'playwright-core';
import { KEYS, walk } from '../journeys/support/walk';
import { CHILDREN } from './children';
import { openStage, reload, type Stage } from './settings';
import type { Spoken } from './spoken';
import type { State } from './states';

/** States that one walk passes, one group each; a state that leads elsewhere is a walk of its own. */
export function byWalk(states: readonly State[]): readonly (readonly State[])[] {
  const walks = new Map<string, State[]>();
  for (const state of states) {
    const { name, setting, child, leaves } = state;
    const walk = [setting, child, leaves ? name : ''].join();
    walks.set(walk, [...(walks.get(walk) ?? []), state]);
  }
  return [...walks.values()];
}

/** Walks past the states of one walk and shows each as it stands; one that is not met is an error. */
export async function walkPast(
  browser: Browser,
  states: readonly State[],
  spoken: Spoken,
  onState: (state: State, stage: Stage) => Promise<void>,
): Promise<void> {
  const [{ setting = 'alone', child = 'toddler' } = {}] = states;
  const left = new Set(states);
  const stage = await openStage(browser, setting, spoken);
  const onScreen = async (screen: string) => {
    const place = (await stage.guide.locator('main').first().getAttribute('data-question')) ?? screen;
    for (const state of [...left].filter(({ at }) => at === place)) {
      await state.act?.(stage);
      await onState(state, stage);
      left.delete(state);
      // what was done must not be seen in the next picture, nor go along with the walk
      if (state.act && left.size > 0) await reload(stage);
    }
  };
  try {
    await walk(stage.guide, CHILDREN[child], onScreen, KEYS, () => left.size === 0);
  } finally {
    await stage.close();
  }
}
