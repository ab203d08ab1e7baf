import { OPEN_DECISIONS, type OpenDecision } from '../open-decisions';
import type { Book } from './book';
import type { Chapter } from './chapter';
import { entry, numberRef, part } from './entry';
import { el, list, strong, type Html } from './html';
import { commaList, labelled } from './words-of';

const PARTS = ['decided', 'base', 'why', 'instead'] as const;

function decisionEntry({ say }: Book, { id, touches }: OpenDecision): Html {
  return entry(
    'decision',
    id,
    strong(say(`open.of.${id}.title`)),
    ...PARTS.map((name) => labelled(say(`open.parts.${name}`), say(`open.of.${id}.${name}`))),
    touches.length === 0
      ? undefined
      : labelled(say('open.touches'), commaList(touches.map(([kind, touched]) => numberRef(kind, touched)))),
    el('p', { class: 'line' }, say('open.choice')),
  );
}

/** Every point that a clinician decides, in one place. */
export const OPEN: Chapter = {
  id: 'open',
  body: (book) => [
    part('open-how', book.say('open.how'), list(book.t.list('review:open.points'))),
    part(
      'open-all',
      book.say('open.all', { count: OPEN_DECISIONS.length }),
      el(
        'div',
        { class: 'cards' },
        OPEN_DECISIONS.map((decision) => decisionEntry(book, decision)),
      ),
    ),
  ],
};
