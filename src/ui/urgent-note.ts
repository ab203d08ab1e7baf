import type { Texts } from '../i18n/start-i18n';
import type { WizardView } from '../wizard/wizard-view';
import { semicolons } from '../summary/listed';
import { ageInWords, givenAgeInWords } from './age-in-words';
import { dateInWords } from './date-in-words';
import { answersOf, flagText } from './flag-words';
import { answerWords } from './question-words';

/** One line of the note that goes along to the doctor, or is read out on the phone. */
export interface NoteRow {
  readonly label: string;
  /** what was answered, to be seen first */
  readonly told?: string;
  readonly text: string;
}

/** Of more signs the note names each once, with what to do until then, so that it stays on one page. */
const MOST_IN_FULL = 8;

export function noteRows(t: Texts, view: WizardView): readonly NoteRow[] {
  const words = answerWords(t, view);
  const { realInMonths = 0, correctedInMonths = 0 } = view.ages ?? {};
  const corrected =
    correctedInMonths === realInMonths
      ? ''
      : ` (${t('urgent.note.corrected', { age: ageInWords(t, Math.max(0, correctedInMonths)) })})`;
  return [
    { label: t('urgent.note.child'), text: givenAgeInWords(t, view.visit) + corrected },
    ...(view.visit.date === undefined ? [] : [{ label: t('urgent.note.date'), text: dateInWords(t, view.visit.date) }]),
    ...view.urgent.map((flag) => ({
      label: t(`urgent.${flag.urgency}.label`),
      ...(view.urgent.length > MOST_IN_FULL
        ? {}
        : { told: t('marks.sentence', { text: semicolons(t, answersOf(flag).map(words)) }) }),
      text: [flag.unsure ? t('urgent.ifYouThink') : '', flagText(t, flag.id, 'text'), flagText(t, flag.id, 'meanwhile')]
        .filter((part) => part !== '')
        .join(' '),
    })),
  ];
}

/** The note as plain text, for where nothing can be printed. */
export function noteText(t: Texts, view: WizardView): string {
  const lines = noteRows(t, view).map(({ label, told = '', text }) => `${label}: ${told} ${text}`.replace(/ +/g, ' '));
  return [...lines, t('urgent.note.foot')].join('\n');
}
