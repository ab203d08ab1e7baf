// The rules without a screen: what one whole evaluation costs a phone.
import { CONTENT } from '../../src/content/content';
import { catalogueOf } from '../../src/guidance/catalogue';
import { guide } from '../../src/guidance/guide';
import type { Visit } from '../../src/model/visit';

const catalogue = catalogueOf(CONTENT);

Object.assign(window, {
  /** Milliseconds of a complete evaluation of each visit. */
  evaluate: (visits: readonly Visit[]) =>
    visits.map((visit) => {
      const start = performance.now();
      guide(visit, catalogue);
      return performance.now() - start;
    }),
});
