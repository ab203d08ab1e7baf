import { runnerImport, type Plugin } from 'vite';
import type { StartContent } from '../src/model/start-content.ts';

const START = /\/src\/content\/start-content\.ts$/;

/** What `StartContent` names, field by field; the sources, ways to help and therapies of the same entries come with the rest. */
export const startOf = (given: StartContent): StartContent => ({
  version: given.version,
  reviews: given.reviews,
  worries: given.worries.map(({ id, fromMonths, toMonths }) => ({ id, fromMonths, toMonths })),
  conditions: given.conditions.map(({ id }) => ({ id })),
  countries: given.countries.map(({ code, emergency }) => ({ code, emergency })),
  rightNow: given.rightNow.map(({ id, group, fromMonths, toMonths }) => ({ id, group, fromMonths, toMonths })),
  firstQuestion: { id: given.firstQuestion.id, kind: given.firstQuestion.kind, area: given.firstQuestion.area },
});

/** Leaves of the content what the page needs before the rest arrives. In a build alone: elsewhere the whole does no harm. */
export function slimStartContent(): Plugin {
  return {
    name: 'slim-start-content',
    apply: 'build',
    enforce: 'pre',
    async load(id) {
      if (!START.test(id)) return undefined;
      const { module } = await runnerImport<{ START_CONTENT: StartContent }>('./src/content/start-content.ts');
      return {
        code: `export const START_CONTENT = ${JSON.stringify(startOf(module.START_CONTENT))};`,
        moduleType: 'js',
      };
    },
  };
}
