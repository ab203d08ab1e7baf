import { areasTable } from './areas-table';
import type { Chapter } from './chapter';
import { conditionEntries } from './conditions-table';
import { part } from './entry';
import { el, list, p, type Html, type Inside } from './html';
import { agesAndBirth, answersAndWorries, limits, onlySome } from './rules-of-asking';
import { alsoAskRules, laterRules, resultKinds, wholeChild } from './rules-of-result';
import { statusRules } from './rules-of-status';
import { firstCallRules, therapyRules } from './rules-of-therapies';

const columns = (...inside: readonly Inside[]): Html => el('div', { class: 'cards' }, ...inside);

/** Everything that decides, in words made from the data that decides it. */
export const RULES: Chapter = {
  id: 'rules',
  body: (book) => {
    const { say, t } = book;
    return [
      part('rules-how', say('rules.how'), list(t.list('review:rules.points'))),
      part('rules-ages', say('rules.ages'), columns(agesAndBirth(book))),
      part('rules-answers', say('rules.answers'), columns(answersAndWorries(book), onlySome(book))),
      part('rules-status', say('rules.status'), p(say('rules.statusText')), columns(statusRules(book))),
      part('rules-areas', say('rules.areas'), p(say('rules.areasText')), areasTable(book)),
      part('rules-levels', say('rules.levels'), columns(therapyRules(book))),
      part('rules-first', say('rules.first'), p(say('rules.firstText')), columns(firstCallRules(book))),
      part('rules-conditions', say('rules.conditions'), p(say('rules.conditionsText')), conditionEntries(book)),
      part('rules-whole', say('rules.whole'), columns(wholeChild(book))),
      part('rules-also', say('rules.also'), p(say('rules.alsoText')), columns(alsoAskRules(book))),
      part('rules-later', say('rules.later'), columns(laterRules(book))),
      part('rules-result', say('rules.result'), columns(resultKinds(book))),
      part('rules-limits', say('rules.limits'), columns(limits(book))),
    ];
  },
};
