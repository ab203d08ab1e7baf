import { BAND_STARTS } from '../../model/asking';
import { SIX_YEARS_IN_MONTHS } from '../../summary/question-names';
import { bandInWords } from './ages-in-words';
import type { Book } from './book';
import type { Chapter } from './chapter';
import { part } from './entry';
import { el, list, p, row, tableOf, type Html } from './html';
import { buttonsOfKind, questionCard } from './question-card';
import { questionsOfBand } from './questions-by-age';
import { questionsByArea } from './questions-by-area';
import { safetyQuestions } from './questions-of-safety';
import { worriesTable } from './worries-table';

function lastQuestions(book: Book): readonly Html[] {
  const { content, catalogue } = book;
  const notWalking = catalogue.questions.get(content.notWalkingGate.question);
  return [...(notWalking ? [notWalking] : []), content.everyday, ...content.closing].map((question) =>
    questionCard(book, question),
  );
}

/** What stands on the buttons of each kind of question. */
function commonButtons(book: Book): Html {
  const { say, t } = book;
  const six = t('age.years', { count: SIX_YEARS_IN_MONTHS / 12 });
  return tableOf(
    [say('questions.buttons.kind'), say('questions.buttons.words')],
    [
      row([say('questions.buttons.skill'), buttonsOfKind(book, 'skill')]),
      row([say('questions.buttons.worry', { age: six }), buttonsOfKind(book, 'worry')]),
      row([say('questions.buttons.worryFromSix', { age: six }), buttonsOfKind(book, 'worry', true)]),
      row([say('questions.buttons.safety'), buttonsOfKind(book, 'safety')]),
      row([say('questions.buttons.group'), buttonsOfKind(book, 'group')]),
      row([say('questions.buttons.known'), buttonsOfKind(book, 'known')]),
    ],
  );
}

/** Every question as the parent sees it: what comes before, safety, each age band, what comes last, and an index by area. */
export const QUESTIONS: Chapter = {
  id: 'questions',
  body: (book) => {
    const { say, t } = book;
    return [
      part(
        'questions-how',
        say('questions.how.title'),
        list(t.list('review:questions.how.points')),
        commonButtons(book),
      ),
      part('questions-worries', say('questions.worries.title'), p(say('questions.worries.text')), worriesTable(book)),
      part('questions-safety', say('questions.safety.title'), p(say('questions.safety.text')), safetyQuestions(book)),
      ...BAND_STARTS.map((start) =>
        part(
          `questions-age-${start}`,
          say('questions.band', { ages: bandInWords(book, start) }),
          questionsOfBand(book, start),
        ),
      ),
      part('questions-last', say('questions.last'), lastQuestions(book)),
      part(
        'questions-by-area',
        say('questions.byArea.title'),
        p(say('questions.byArea.text')),
        el('div', { class: 'tight' }, questionsByArea(book)),
      ),
    ];
  },
};
