import { headlineOf } from '../../summary/headline-words';
import { isHeld, sentenceOf } from '../../summary/level-words';
import type { Book, GuidedCase } from './book';
import { startsWithCapital } from './ages-in-words';
import { caseAnswers } from './case-answers';
import { childInWords } from './case-child';
import { caseTrace } from './case-trace';
import type { Chapter } from './chapter';
import { entry, part } from './entry';
import { list, marked, p, strong, type Html, type Inside } from './html';
import { conditionName, labelled, quoted } from './words-of';

/** What the parent reads first; beside an emergency or a same-day sign that is the page for it. */
function firstLine({ t, say }: Book, { guidance }: GuidedCase): readonly Inside[] {
  const { headline } = guidance;
  if (!isHeld(guidance)) return [quoted(headlineOf(t, guidance)), ' ', ...marked(sentenceOf(t, guidance))];
  const heading = headline === 'today' ? t('urgent.today.heading') : t('urgent.emergency.headingUnknown');
  return [quoted(heading), ' ', say('case.held')];
}

/** The title that its writer gave it, with the name of a condition for its code. */
const titleInWords = (book: Book, { title }: GuidedCase): string =>
  startsWithCapital(title.replace(/condition\.\w+/, (id) => quoted(conditionName(book, id))));

function caseEntry(book: Book, known: GuidedCase): Html {
  const { say } = book;
  const answers = caseAnswers(book, known);
  const numbered = answers.words.map((words, index) => say('case.answer', { number: index + 1, answer: words }));
  return entry(
    'case',
    known.id,
    [strong(titleInWords(book, known)), ' ', childInWords(book, known)],
    labelled(say('case.answers'), numbered.join('; ') || say('case.nothingDiffers')),
    labelled(say('case.result'), say(`headline.kind.${known.guidance.headline}`), '. ', firstLine(book, known)),
    caseTrace(book, known, answers),
  );
}

/** Children whose result was written down before the rules were tried on them, each with the way to its result. */
export const CASES: Chapter = {
  id: 'cases',
  body: (book) => {
    const { say, t, cases } = book;
    const groups = [...new Set(cases.map(({ group }) => group))];
    return [
      part('cases-how', say('cases.how'), list(t.list('review:cases.points'))),
      ...groups.map((group, index) => {
        const here = cases.filter((known) => known.group === group);
        return part(
          `cases-${index + 1}`,
          say('cases.group', { group: startsWithCapital(group), count: here.length }),
          here.map((known) => caseEntry(book, known)),
        );
      }),
      ...(cases.length === 0 ? [p(say('cases.none'))] : []),
    ];
  },
};
