import type { Texts } from '../i18n/start-i18n';
import { FULL_TERM_WEEKS } from '../model/child';
import type { Guidance, RaisedFlag } from '../model/guidance';
import type { DueAnswer, Summary } from '../model/summary';
import type { WizardView } from '../wizard/wizard-view';
import { ageInWords, givenAgeInWords } from './age-in-words';
import { dateInWords } from './date-in-words';
import { flagText } from './flag-words';
import { shortName, tickLabel, toldChoice } from './question-words';
import { headlineOf } from './headline-words';
import { isHeld, sentenceOf } from './result-words';

/** One line of the doctor's page; printed, and copied as plain text. */
export interface DoctorRow {
  readonly id: string;
  readonly text: string;
}

const SEPARATOR = ' · ';
const withoutFullStop = (text: string) => text.replace(/\.$/, '');
const isUrgent = ({ urgency }: RaisedFlag) => urgency !== 'book';

/** The words of one document: a line for each thing a doctor looks for, empty where there is nothing to say. */
function linesOf(t: Texts, summary: Summary): Readonly<Record<string, () => string>> {
  const d = (key: string, values?: Record<string, string | number>) => t(`summary:doctor.${key}`, values);
  const names = (ids: readonly string[]) => ids.map((id) => shortName(t, id)).join(SEPARATOR);
  const areas = (ids: readonly string[]) => ids.map((id) => t(`areas:area.${id}.name`)).join(', ');
  const worry = (id: string) => t(`worries:${id}.told`);
  const due = ({ id, dueMonths }: DueAnswer) =>
    dueMonths === undefined ? shortName(t, id) : d('due', { what: shortName(t, id), months: dueMonths });
  const flag = ({ id, unsure, known, urgency }: RaisedFlag) => {
    const notes = [withoutFullStop(flagText(t, id, 'text')), unsure ? d('ifSo') : '', known ? d('knownAlready') : ''];
    return d('urgentEntry', { what: notes.filter(Boolean).join(', '), urgency: t(`urgent.${urgency}.label`) });
  };

  return {
    child: () => {
      const parts = [d('age', { age: givenAgeInWords(t, summary), months: summary.ageMonths })];
      if (summary.weeksEarly !== undefined) parts.push(d('born_at', { weeks: FULL_TERM_WEEKS - summary.weeksEarly }));
      if (summary.ageUsedMonths !== summary.ageMonths) {
        parts.push(d('corrected', { age: ageInWords(t, Math.max(0, summary.ageUsedMonths)) }));
      }
      return parts.join(', ');
    },
    answered: () =>
      [
        summary.date === undefined ? '' : dateInWords(t, summary.date),
        t.language.name,
        summary.answeredBy ? d(`by.${summary.answeredBy}`) : '',
        summary.interpreter ? d('withInterpreter') : '',
      ]
        .filter(Boolean)
        .join(', '),
    toCheck: () => {
      const flags = [
        ...summary.flags.filter(isUrgent).slice(0, 1),
        ...summary.flags.filter((raised) => !isUrgent(raised)),
      ];
      const also = summary.told.alsoAsk.filter((id) => id !== 'next-visit').map((id) => t(`alsoAsk:${id}.title`));
      return [...flags.map(flag), ...also].join(SEPARATOR) || d('nothingToCheck');
    },
    urgent: () => summary.flags.filter(isUrgent).map(flag).join(SEPARATOR) || d('noneReported'),
    denied: () => names(summary.denied) || d('nothingDenied'),
    loss: () => {
      if (!summary.loss) return '';
      const what = summary.loss.what.map((tick) => tickLabel(t, 'safety.loss.what', tick)).join(', ');
      const pace =
        summary.loss.pace === undefined
          ? ''
          : toldChoice(t, { id: 'safety.loss.pace', choice: summary.loss.pace }, false);
      return [what, pace].filter(Boolean).join(SEPARATOR);
    },
    hearing: () => `${d(`hearings.${summary.hearing ?? 'not-said'}`)}${SEPARATOR}${d('vision')}`,
    worry: () => {
      const others =
        summary.otherWorries.length > 0 ? [d('also', { list: summary.otherWorries.map(worry).join(', ') })] : [];
      return [...summary.mainWorries.map(worry), ...others].join(SEPARATOR) || d('noWorry');
    },
    notYet: () => [...summary.notYet, ...summary.often].map(due).join(SEPARATOR) || d('none'),
    sometimes: () => summary.sometimes.map(due).join(SEPARATOR) || d('none'),
    hard: () => {
      const noticed =
        summary.noticed === undefined ? '' : toldChoice(t, { id: 'closing.noticed', choice: summary.noticed }, false);
      const hard = areas([...new Set(summary.hardInDailyLife)]) || d('none');
      return noticed === '' ? hard : [hard, d('noticed', { answer: noticed })].join(SEPARATOR);
    },
    background: () =>
      [
        summary.conditions.map((id) => t(`conditions:${id}.label`)).join(', ') || d('noCondition'),
        summary.therapiesUnderway.length === 0
          ? d('noTherapy')
          : d('therapies', { list: summary.therapiesUnderway.map((id) => t(`result:therapy.${id}`)).join(', ') }),
        summary.homeLanguages.length === 0
          ? ''
          : d('languages', { list: summary.homeLanguages.map((id) => t(`background.languageNames.${id}`)).join(', ') }),
      ]
        .filter(Boolean)
        .join(SEPARATOR),
    notKnown: () =>
      [
        names(summary.notKnown) || d('none'),
        summary.areasNotAsked.length === 0 ? '' : d('notAsked', { list: areas(summary.areasNotAsked) }),
        summary.unanswered.length === 0 ? '' : d('openQuestions', { count: summary.unanswered.length }),
      ]
        .filter(Boolean)
        .join(SEPARATOR),
  };
}

/** What this page told the parent, in one line. */
function toldLine(t: Texts, view: WizardView, guidance: Guidance): string {
  if (!isHeld(guidance)) return `${headlineOf(t, guidance)} ${sentenceOf(t, guidance)}`.replaceAll('**', '');
  const number = view.country?.emergencyNumbers[0];
  if (guidance.headline === 'today') return t('urgent.today.heading');
  return number === undefined ? t('urgent.emergency.headingUnknown') : t('urgent.emergency.heading', { number });
}

export function doctorRows(t: Texts, view: WizardView, guidance: Guidance): readonly DoctorRow[] {
  if (!view.summary) return [];
  const lines = Object.entries(linesOf(t, view.summary)).map(([id, line]) => ({ id, text: line() }));
  return [...lines, { id: 'told', text: toldLine(t, view, guidance) }].filter(({ text }) => text !== '');
}

/** The doctor's page as plain text, to copy into a message or a record. */
export function doctorText(t: Texts, view: WizardView, guidance: Guidance): string {
  const lines = doctorRows(t, view, guidance).map(({ id, text }) =>
    t('summary:text.line', { label: t(`summary:doctor.rows.${id}`), text }),
  );
  return [t('summary:doctor.heading'), ...lines, t('summary:foot', { version: guidance.contentVersion })].join('\n');
}
