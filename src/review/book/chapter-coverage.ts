import { areasByAge } from './areas-by-age';
import type { Chapter } from './chapter';
import { part } from './entry';
import { el, list, p, row, tableOf, type Html, type Inside } from './html';
import { factsSigns, oursOnly, publishedSigns, signsCounted } from './signs-covered';

const tight = (inside: readonly Inside[]): Html => el('div', { class: 'tight' }, inside);

/** Which sign of the clinical base and of published guides is asked by what, and which is not and why. */
export const COVERAGE: Chapter = {
  id: 'coverage',
  body: (book) => {
    const { say, t } = book;
    const { facts, factsAsked, redFlags, redFlagsAsked, published, publishedAsked } = signsCounted();
    return [
      part(
        'coverage-how',
        say('coverage.how'),
        list(t.list('review:coverage.points')),
        tableOf(
          ['list', 'listed', 'asked'].map((column) => say(`coverage.columns.${column}`)),
          (
            [
              ['ofFacts', facts, factsAsked],
              ['ofRedFlags', redFlags, redFlagsAsked],
              ['ofGuides', published, publishedAsked],
            ] as const
          ).map(([key, listed, asked]) => row([say(`coverage.${key}`), String(listed), String(asked)])),
        ),
      ),
      part('coverage-areas', say('areasByAge.title'), p(say('areasByAge.text')), areasByAge(book)),
      part('coverage-facts', say('coverage.factsTitle'), tight(factsSigns(book))),
      part('coverage-ours', say('coverage.oursTitle'), p(say('coverage.oursText')), oursOnly(book)),
      part('coverage-guides', say('coverage.guidesTitle'), p(say('coverage.guidesText')), tight(publishedSigns(book))),
    ];
  },
};
