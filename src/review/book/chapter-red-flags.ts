import { LAST_MONTH, type AgeRange } from '../../model/child';
import { URGENCY_ORDER } from '../../model/flag';
import { rangeInWords, startsWithCapital } from './ages-in-words';
import type { Book } from './book';
import type { Chapter } from './chapter';
import { entry, entryPoint, part } from './entry';
import { flagCard } from './flag-card';
import { el, list, p, strong, type Html, type Inside } from './html';
import { labelled, sourceLine, urgencyName } from './words-of';

const isAlways = ({ fromMonths, toMonths }: AgeRange): boolean => fromMonths === 0 && toMonths === LAST_MONTH;

/** The panel in front of everything, with its two headings as the parent reads them. */
function panel(book: Book): readonly Inside[] {
  const { content, say, t } = book;
  const groups = [...new Set(content.rightNow.map(({ group }) => group))];
  return [
    p(say('flags.panel.text')),
    el('p', { class: 'ask' }, strong(t('rightNow:heading')), ' ', t('rightNow:intro')),
    labelled(say('card.buttons'), [t('rightNow.none'), t('rightNow.yes-or-not-sure')].join(' · ')),
    groups.map((group) => [
      el('h4', {}, t(`rightNow:groups.${group}`)),
      el(
        'ul',
        { class: 'cards' },
        content.rightNow
          .filter((sign) => sign.group === group)
          .map((sign) =>
            entryPoint(
              'panel',
              sign.id,
              t(`rightNow:signs.${sign.id}`),
              isAlways(sign) ? '' : ` (${rangeInWords(book, sign)})`,
              sourceLine(book, sign.sources),
            ),
          ),
      ),
    ]),
  ];
}

function helpLines(book: Book): readonly Html[] {
  const { content, say, t } = book;
  return content.helpLines.map((line) =>
    entry(
      'help-line',
      line.id,
      strong(t(`rightNow:helpLines.${line.id}.title`)),
      p(t(`rightNow:helpLines.${line.id}.text`)),
      list([
        [el('i', {}, say('flags.lineUnknown')), ' ', t(`rightNow:helpLines.${line.id}.where`)],
        [
          el('i', {}, say('flags.lineKnown')),
          ' ',
          t(`rightNow:helpLines.${line.id}.whereNamed`, {
            name: `[${say('put.name')}]`,
            number: `[${say('put.number')}]`,
          }),
        ],
      ]),
      labelled(say('flag.ages'), `${startsWithCapital(rangeInWords(book, line))}.`),
      sourceLine(book, line.sources),
    ),
  );
}

/** The panel of emergencies, every red flag by how soon, and the help lines that no answer brings up. */
export const RED_FLAGS: Chapter = {
  id: 'red-flags',
  body: (book) => {
    const { content, say, t } = book;
    return [
      part('red-flags-how', say('flags.how'), list(t.list('review:flags.points'))),
      part('red-flags-panel', say('flags.panel.title'), panel(book)),
      ...URGENCY_ORDER.toReversed().map((urgency) => {
        const flags = content.flags.filter((flag) => flag.urgency === urgency);
        return part(
          `red-flags-${urgency}`,
          say('flags.of', { urgency: urgencyName(book, urgency), count: flags.length }),
          el(
            'div',
            { class: 'cards' },
            flags.map((flag) => flagCard(book, flag)),
          ),
        );
      }),
      part('red-flags-help', t('rightNow:helpLines.heading'), p(t('rightNow:helpLines.intro')), helpLines(book)),
    ];
  },
};
