// The rules without a screen: what one whole evaluation costs a phone.
import { CONTENT } from '../../src/content/content';
import { catalogueOf } from '../../src/guidance/catalogue';
import { guide } from '../../src/guidance/guide';
import type { Visit } from '../../src/model/visit';

const catalogue = catalogueOf(CONTENT);

/** Milliseconds of what is done. */
function timed(act: () => void): number {
  const start = performance.now();
  act();
  return performance.now() - start;
}

Object.assign(window, {
  /** Milliseconds of a complete evaluation of each visit. */
  evaluate: (visits: readonly Visit[]) => visits.map((visit) => timed(() => guide(visit, catalogue))),
  /** Milliseconds of all of them together, again and again. */
  evaluateAgain: (visits: readonly Visit[], times: number) =>
    timed(() => {
      for (let time = 0; time < times; time += 1) for (const visit of visits) guide(visit, catalogue);
    }),
});
