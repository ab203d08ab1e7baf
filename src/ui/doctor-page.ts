import type { Texts } from '../i18n/start-i18n';
import { FULL_TERM_WEEKS } from '../model/child';
import type { Guidance } from '../model/guidance';
import type { DueAnswer, Listing, Summary } from '../model/summary';
import type { WizardView } from '../wizard/wizard-view';
import { commas, semicolons } from '../summary/listed';
import { ageInWords, givenAgeInWords } from './age-in-words';
import { dateInWords, weeksAfter } from './date-in-words';
import { flagsByUrgency, flagsNamed } from './doctor-flags';
import { doctorWords, groupedBy, joined, signLabel } from './doctor-words';
import { languageName } from './language-name';
import { shortName, toldChoice } from './question-words';
import { footOnPaper } from './review-words';

/** One line of the doctor's page; printed, and copied as plain text. */
export interface DoctorRow {
  readonly id: string;
  readonly text: string;
  /** what must be found first */
  readonly isLoud?: boolean;
  /** too long for a column */
  readonly isLong?: boolean;
  /** what a hand adds behind the text */
  readonly handwritten?: string;
}

/** A list of which the end is only counted. */
function named<T>(t: Texts, { inFull, rest }: Listing<T>, nameOf: (entry: T) => string): string {
  const more = rest.length === 0 ? undefined : doctorWords(t)('moreNames', { count: rest.length });
  return joined([...inFull.map(nameOf), more], t('marks.semicolon'));
}

/** Answers by name, skills by the month from which they are due; those that take too much room by area and number. */
function answersNamed(t: Texts, { inFull, rest }: Listing<DueAnswer>): string {
  const d = doctorWords(t);
  const list = (answers: readonly DueAnswer[]) =>
    semicolons(
      t,
      answers.map(({ id }) => shortName(t, id)),
    );
  const byAge = groupedBy(inFull, ({ dueMonths }) => dueMonths).map(([months, answers]) =>
    months === undefined ? list(answers) : d('due', { months, list: list(answers) }),
  );
  const counts = groupedBy(rest, ({ area }) => area).map(([area, answers]) => ({ area, number: answers.length }));
  const counted = groupedBy(counts, ({ number }) => number)
    .sort(([one], [other]) => other - one)
    .map(([number, areas]) => {
      const names = commas(
        t,
        areas.map(({ area }) => t(`summary:areas.${area}`)),
      );
      return d('areaCount', { number, count: areas.length, areas: names });
    });
  return joined([...byAge, counted.length === 0 ? undefined : d('restByArea', { list: semicolons(t, counted) })]);
}

function childRow(t: Texts, summary: Summary): string {
  const d = doctorWords(t);
  const { ageMonths, ageUsedMonths, weeksEarly, told } = summary;
  const given = givenAgeInWords(t, summary);
  const inMonths = t('age.months', { count: ageMonths });
  const correction = () => {
    if (told.headline === 'too-young') return d('age.beforeDue');
    if (ageUsedMonths === ageMonths) return d('age.notCorrected');
    return d('age.corrected', { age: ageInWords(t, ageUsedMonths) });
  };
  const notSaid = summary.asksWeeksEarly ? d('age.bornAtNotSaid') : undefined;
  const born = weeksEarly === undefined ? notSaid : d('age.bornAt', { weeks: FULL_TERM_WEEKS - weeksEarly });
  return joined(
    [
      given === inMonths ? given : d('age.both', { age: given, months: inMonths }),
      born,
      weeksEarly === undefined ? undefined : correction(),
    ],
    t('marks.comma'),
  );
}

function hardRow(t: Texts, { hardInDailyLife, noticed }: Summary): string {
  const d = doctorWords(t);
  const list = hardInDailyLife && named(t, hardInDailyLife, (area) => t(`summary:areas.${area}`));
  const hard = list === '' ? d('nothingHard') : list && d('hard', { list });
  return joined([
    hard ?? d('hardNotAsked'),
    noticed === undefined
      ? undefined
      : d('noticed', { answer: toldChoice(t, { id: 'closing.noticed', choice: noticed }, false) }),
  ]);
}

function backgroundRow(t: Texts, { conditions, therapiesUnderway, homeLanguages }: Summary): string {
  const d = doctorWords(t);
  const therapies = commas(
    t,
    therapiesUnderway.map((id) => t(`summary:doctor.therapy.${id}`)),
  );
  const languages = commas(
    t,
    homeLanguages.map((code) => languageName(t, code)),
  );
  return joined([
    named(t, conditions, (id) => t(`conditions:${id}.label`)) || d('noCondition'),
    therapies === '' ? d('noTherapy') : d('therapies', { list: therapies }),
    languages === '' ? undefined : d('languages', { list: languages }),
  ]);
}

/** What is missing: answers not known, questions left open, areas not asked; of a baby, for whom few are, those that were. */
function notKnownRow(t: Texts, { notKnown, unanswered, areas }: Summary): string {
  const d = doctorWords(t);
  const list = (wanted: boolean) =>
    areas.filter(({ status }) => (status === 'not-asked') === wanted).map(({ id }) => t(`summary:areas.${id}`));
  const [asked, notAsked] = [list(false), list(true)];
  const fewAsked = asked.length < notAsked.length;
  return joined([
    answersNamed(t, notKnown) || d('none'),
    unanswered.length === 0 ? undefined : d('openQuestions', { count: unanswered.length }),
    notAsked.length === 0
      ? undefined
      : d(fewAsked ? 'askedOnly' : 'notAsked', { list: commas(t, fewAsked ? asked : notAsked) }),
  ]);
}

/** What the parent was told, in one line. */
function toldRow(t: Texts, { told, date }: Summary): string {
  const d = doctorWords(t);
  const { headline, urgency } = told;
  if (headline === 'emergency' || headline === 'today') return d(`told.${headline}`);
  const again = date === undefined ? '' : dateInWords(t, weeksAfter(date, told.lookAgainInWeeks));
  const isSaidByOthers = headline === 'therapies' || (headline === 'doctor' && urgency !== undefined);
  const at = (level: string) =>
    commas(
      t,
      told.therapies.filter((therapy) => therapy.level === level).map(({ id }) => d(`therapy.${id}`)),
    );
  const [good, some] = [at('good-reason'), at('some-reason')];
  return joined([
    urgency === undefined ? undefined : d(`told.${urgency}`),
    isSaidByOthers ? undefined : d(`told.${headline}`, { date: again }),
    good === '' ? undefined : d('told.good', { list: good }),
    some === '' ? undefined : d('told.some', { list: some }),
  ]);
}

/** The rows in the order in which a doctor with little time reads; what there is nothing to say of has none. */
export function doctorRows(t: Texts, summary: Summary): readonly DoctorRow[] {
  const d = doctorWords(t);
  const urgent = flagsByUrgency(t, summary.urgent);
  const isLong = summary.urgent.rest.length > 0;
  const also = summary.told.alsoAsk.filter((id) => id !== 'next-visit').map((id) => t(`summary:also.${id}`));
  const followed = commas(
    t,
    summary.followed.map((id) => signLabel(t, id)),
  );
  const toCheck = joined([
    ...flagsNamed(t, summary.toCheck),
    commas(t, also),
    followed === '' ? undefined : d('alreadyFollowed', { list: followed }),
  ]);
  const worry = (id: string) => t(`worries:${id}.told`);
  const main = named(t, summary.mainWorries, worry);
  const others = named(t, summary.otherWorries, worry);
  const alsoTicked = others === '' ? undefined : d(main === '' ? 'ticked' : 'also', { list: others });
  const loss = summary.loss && [
    commas(
      t,
      summary.loss.what.map((what) => d(`lost.${what}`)),
    ),
    summary.loss.pace === undefined ? undefined : d(`pace.${summary.loss.pace}`),
  ];
  const denied = commas(
    t,
    summary.denied.map((id) => signLabel(t, id)),
  );
  const hearing = d(`hearings.${summary.hearing ?? 'not-said'}`);
  const rows: readonly DoctorRow[] = [
    { id: 'child', text: childRow(t, summary), isLoud: true },
    { id: 'urgent', text: urgent || d('noneReported'), isLoud: urgent !== '' && !isLong, isLong },
    { id: 'toCheck', text: toCheck || d('nothingToCheck'), isLoud: urgent === '' && toCheck !== '' },
    { id: 'loss', text: joined(loss ?? []) },
    { id: 'denied', isLong: true, text: denied || d('nothingDenied') },
    { id: 'worry', text: joined([main, alsoTicked]) || d('noWorry') },
    { id: 'notYet', text: answersNamed(t, summary.notYet) || d('none') },
    { id: 'often', text: answersNamed(t, summary.often) },
    { id: 'sometimes', text: answersNamed(t, summary.sometimes) },
    { id: 'hard', text: hardRow(t, summary) },
    { id: 'hearing', text: hearing, handwritten: d('vision') },
    { id: 'background', text: backgroundRow(t, summary) },
    { id: 'notKnown', text: notKnownRow(t, summary) },
    { id: 'told', text: toldRow(t, summary) },
  ];
  return rows.filter(({ text }) => text !== '');
}

/** Whose page it is, when and how it came about; in a second language it still says in which one the answers were given. */
export function doctorHead(t: Texts, summary: Summary, answeredIn = t.language): string {
  const d = doctorWords(t);
  return joined([
    d('for'),
    summary.date === undefined ? undefined : dateInWords(t, summary.date),
    d('language', { language: answeredIn.name }),
    summary.answeredBy === undefined ? undefined : d(`by.${summary.answeredBy}`),
    summary.interpreter === undefined ? undefined : d(`interpreter.${summary.interpreter ? 'with' : 'without'}`),
  ]);
}

/** A row in one line of plain text. */
export function rowText(t: Texts, { id, text, handwritten }: DoctorRow): string {
  const line = (label: string, what: string) => t('summary:text.line', { label, text: what });
  const byHand = handwritten === undefined ? undefined : line(handwritten, t('summary:text.blank'));
  return joined([line(t(`summary:doctor.rows.${id}`), text), byHand]);
}

/** The doctor's page as plain text, to copy into a message or a record. */
export function doctorText(
  t: Texts,
  { summary, signOff }: Pick<WizardView, 'summary' | 'signOff'>,
  { contentVersion }: Pick<Guidance, 'contentVersion'>,
): string {
  if (!summary) return '';
  return [
    doctorHead(t, summary),
    t('summary:doctor.heading'),
    ...doctorRows(t, summary).map((row) => rowText(t, row)),
    footOnPaper(t, contentVersion, signOff),
  ].join('\n');
}
