import type { SpokenWords } from '../../summary/question-names';
import type { Book, GuidedCase } from './book';
import { numberRef } from './entry';
import { el, type Html } from './html';
import { commaList } from './words-of';

const SHOWN = 6;
/** Left out where two books are compared: the cases are compared by themselves. */
export const SEEN = 'seen';

/** Tells which text a function of words would take, instead of the text. */
export const keysInstead: SpokenWords = Object.assign((key: string) => key, {
  has: () => true,
  language: { code: 'en' },
});

/** In how many worked cases something comes up, and in which first. */
export function seenInCases({ cases, say }: Book, isSeen: (known: GuidedCase) => boolean): Html {
  const found = cases.filter(isSeen);
  const refs = found.slice(0, SHOWN).map(({ id }) => numberRef('case', id));
  return el(
    'div',
    { class: `line ${SEEN}` },
    say('cases.seen', { count: found.length }),
    refs.length === 0 ? '' : [' ', commaList(refs), found.length > SHOWN ? say('cases.more') : ''],
  );
}
