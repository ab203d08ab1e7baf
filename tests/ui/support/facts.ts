import type { Texts } from '../../../src/i18n/start-i18n';
import { FULL_TERM_WEEKS } from '../../../src/model/child';
import type { Guidance, RaisedFlag } from '../../../src/model/guidance';
import type { DueAnswer, Listing, Summary } from '../../../src/model/summary';
import { ageInWords } from '../../../src/ui/age-in-words';
import { countryName } from '../../../src/ui/country-name';
import { dateInWords, weeksAfter } from '../../../src/ui/date-in-words';
import { languageName } from '../../../src/ui/language-name';
import { answersOf } from '../../../src/ui/flag-words';
import { answerOnly, shortName } from '../../../src/ui/question-words';
import { isHeld, levelWords, stateOf } from '../../../src/ui/result-words';
import type { WizardView } from '../../../src/wizard/wizard-view';

/** A part of the summary, or what the same document says in more detail elsewhere. */
export type FactKind =
  | keyof Summary
  | 'statuses'
  | 'statusesWithRules'
  | 'levels'
  | 'lookAgain'
  | 'eachAnswer'
  | 'eachUnanswered'
  | 'eachFlag'
  | 'eachOther'
  | 'beginning';

/** One fact in the words of a reader, and the place in which they look for it. */
export interface Fact {
  readonly of: FactKind;
  readonly at: string;
  readonly says: string;
}

const sign = (t: Texts, id: string) => t(`summary:signs.${id.slice(id.lastIndexOf('.') + 1)}`);

/**
 * Every fact of a summary, told from the document and the texts alone: nothing that makes a form has a part in it.
 * @param view for the answers, which the screen of a doctor lists one by one
 */
export function factsOf(t: Texts, summary: Summary, guidance: Guidance, view: WizardView): readonly Fact[] {
  const d = (key: string, values?: Readonly<Record<string, string | number>>) => t(`summary:doctor.${key}`, values);
  const facts: Fact[] = [];
  const add = (of: FactKind, at: string, ...words: readonly string[]) =>
    facts.push(...words.map((says) => ({ of, at, says })));
  const area = (id: string) => t(`summary:areas.${id}`);
  const names = (of: FactKind, row: string, { inFull, rest }: Listing<string>, nameOf: (id: string) => string) => {
    add(of, row, ...inFull.map(nameOf));
    if (rest.length > 0) add(of, row, d('moreNames', { count: rest.length }));
  };
  const answers = (of: FactKind, row: string, { inFull, rest }: Listing<DueAnswer>) => {
    for (const { id, dueMonths } of inFull) {
      add(of, row, shortName(t, id));
      if (dueMonths !== undefined) add(of, row, `due ${dueMonths} months: `);
    }
    for (const one of rest) {
      const number = rest.filter((other) => other.area === one.area).length;
      add(of, row, area(one.area), `${number} `);
    }
  };
  const flags = (of: FactKind, row: string, { inFull, rest }: Listing<RaisedFlag>) => {
    for (const flag of inFull) add(of, row, t(`flags:${flag.id}.text`).replace(/\.$/, ''));
    for (const { id } of rest) add(of, row, sign(t, id));
    for (const { unsure, known, urgency } of [...inFull, ...rest]) {
      if (unsure) add(of, row, d('parentNotSure'));
      if (known) add(of, row, d('knownAlready'));
      if (of === 'urgent') add(of, row, t(`urgent.${urgency}.label`));
    }
  };

  const isEmpty = ({ inFull, rest }: Listing<unknown>) => inFull.length + rest.length === 0;

  const { told, date, ageWeeks, weeksEarly, loss } = summary;
  add('contentVersion', 'foot', `rules ${summary.contentVersion},`);
  if (date !== undefined) add('date', 'head', dateInWords(t, date));
  add('ageMonths', 'doctor.child', t('age.months', { count: summary.ageMonths }));
  if (ageWeeks !== undefined) add('ageWeeks', 'doctor.child', t('age.weeks', { count: ageWeeks }));
  if (weeksEarly !== undefined) {
    const used = told.headline === 'too-young' ? d('age.beforeDue') : undefined;
    const isCorrected = summary.ageUsedMonths !== summary.ageMonths;
    const corrected = isCorrected
      ? d('age.corrected', { age: ageInWords(t, summary.ageUsedMonths) })
      : d('age.notCorrected');
    add('weeksEarly', 'doctor.child', d('age.bornAt', { weeks: FULL_TERM_WEEKS - weeksEarly }));
    add('ageUsedMonths', 'doctor.child', used ?? corrected);
  } else if (summary.asksWeeksEarly) add('asksWeeksEarly', 'doctor.child', d('age.bornAtNotSaid'));
  if (summary.childSpeaks) add('childSpeaks', 'ownWords', d('childSays'));
  if (summary.answeredBy !== undefined) add('answeredBy', 'head', d(`by.${summary.answeredBy}`));
  if (summary.interpreter !== undefined)
    add('interpreter', 'head', d(`interpreter.${summary.interpreter ? 'with' : 'without'}`));

  flags('urgent', 'doctor.urgent', summary.urgent);
  flags('toCheck', 'doctor.toCheck', summary.toCheck);
  if (summary.urgent.inFull.length + summary.urgent.rest.length === 0)
    add('urgent', 'doctor.urgent', d('noneReported'));
  add('followed', 'doctor.toCheck', ...summary.followed.map((id) => sign(t, id)));
  add('denied', 'doctor.denied', ...summary.denied.map((id) => sign(t, id)));
  if (summary.denied.length === 0) add('denied', 'doctor.denied', d('nothingDenied'));
  if (loss) add('loss', 'doctor.loss', ...loss.what.map((what) => d(`lost.${what}`)));
  if (loss?.pace !== undefined) add('loss', 'doctor.loss', d(`pace.${String(loss.pace)}`));
  add('hearing', 'doctor.hearing', d(`hearings.${summary.hearing ?? 'not-said'}`));
  const worry = (id: string) => t(`worries:${id}.told`);
  if (isEmpty(summary.mainWorries) && isEmpty(summary.otherWorries)) add('mainWorries', 'doctor.worry', d('noWorry'));
  if (isEmpty(summary.notYet)) add('notYet', 'doctor.notYet', d('none'));
  if (isEmpty(summary.conditions)) add('conditions', 'doctor.background', d('noCondition'));
  if (summary.therapiesUnderway.length === 0) add('therapiesUnderway', 'doctor.background', d('noTherapy'));
  names('mainWorries', 'doctor.worry', summary.mainWorries, worry);
  names('otherWorries', 'doctor.worry', summary.otherWorries, worry);
  answers('notYet', 'doctor.notYet', summary.notYet);
  answers('sometimes', 'doctor.sometimes', summary.sometimes);
  answers('often', 'doctor.often', summary.often);
  answers('notKnown', 'doctor.notKnown', summary.notKnown);
  if (summary.hardInDailyLife) names('hardInDailyLife', 'doctor.hard', summary.hardInDailyLife, area);
  else add('hardInDailyLife', 'doctor.hard', d('hardNotAsked'));
  if (summary.noticed !== undefined)
    add('noticed', 'doctor.hard', d('noticed', { answer: t(`told.${String(summary.noticed)}`) }));
  names('conditions', 'doctor.background', summary.conditions, (id) => t(`conditions:${id}.label`));
  add('therapiesUnderway', 'doctor.background', ...summary.therapiesUnderway.map((id) => d(`therapy.${id}`)));
  add('homeLanguages', 'doctor.background', ...summary.homeLanguages.map((code) => languageName(t, code)));
  if (summary.unanswered.length > 0)
    add('unanswered', 'doctor.notKnown', d('openQuestions', { count: summary.unanswered.length }));
  for (const id of summary.unanswered) add('eachUnanswered', 'open', shortName(t, id));

  const asked = summary.areas.filter(({ status }) => status !== 'not-asked');
  const notAsked = summary.areas.filter(({ status }) => status === 'not-asked');
  const fewer = asked.length < notAsked.length ? asked : notAsked;
  add('areas', 'doctor.notKnown', ...fewer.map(({ id }) => area(id)));
  for (const { id, status } of summary.areas) {
    const hasRule = guidance.areas.some((each) => each.id === id && each.findings.length > 0);
    const at = `areas.${t(`result:areas.states.${stateOf(status)}`)}`;
    add(hasRule ? 'statusesWithRules' : 'statuses', at, t(`areas:area.${id}.name`));
  }

  const held = isHeld(guidance);
  const again = date === undefined ? undefined : dateInWords(t, weeksAfter(date, told.lookAgainInWeeks));
  if (held) add('told', 'doctor.told', d(`told.${told.headline}`));
  else {
    if (told.urgency !== undefined) add('told', 'doctor.told', d(`told.${told.urgency}`));
    for (const { id, level } of told.therapies)
      if (level !== 'not-now')
        add(
          'told',
          'doctor.told',
          d(`told.${level === 'good-reason' ? 'good' : 'some'}`, { list: '' }),
          d(`therapy.${id}`),
        );
    const isSaidByOthers = told.headline === 'therapies' || (told.headline === 'doctor' && told.urgency !== undefined);
    if (!isSaidByOthers) add('told', 'doctor.told', d(`told.${told.headline}`, { date: again ?? '' }).trimEnd());
    if (again !== undefined) add('lookAgain', 'family.lookAgain', again);
  }
  for (const id of told.alsoAsk) if (id !== 'next-visit') add('told', 'doctor.toCheck', t(`summary:also.${id}`));
  for (const therapy of guidance.therapies)
    add('levels', 'family.therapies', `${t(`therapies:${therapy.id}.shortName`)}: ${levelWords(t, therapy)}`);
  // a page has room for four flags in full; of more the first in full and the others by what was answered
  const inFull = guidance.flags.length > 4 ? 1 : 4;
  add('eachFlag', 'family.flags', ...guidance.flags.slice(0, inFull).map(({ id }) => t(`flags:${id}.text`)));
  for (const flag of guidance.flags.slice(inFull))
    add(
      'eachFlag',
      'family.flags',
      ...answersOf(flag)
        .slice(0, 1)
        .map(({ id }) => shortName(t, id)),
    );
  for (const id of told.alsoAsk) if (id !== 'next-visit') add('eachOther', 'family.also', t(`alsoAsk:${id}.title`));
  for (const answer of guidance.answers)
    add('eachAnswer', `answers.${shortName(t, answer.id)}`, answerOnly(t, view, answer, answer.kind));

  const { rightNow, worries, country } = view.visit;
  const before = (row: string, ...words: readonly string[]) =>
    add('beginning', `answers.${t(`result:review.${row}`)}`, ...words);
  const notSaid = t('result:review.notSaid');
  before('age', ageWeeks === undefined ? ageInWords(t, summary.ageMonths) : t('age.weeks', { count: ageWeeks }));
  if (country !== undefined) before('age', countryName(t, country));
  const shortly = { none: 'rightNow.shortNone', 'yes-or-not-sure': 'rightNow.shortYes' } as const;
  before('rightNow', rightNow === undefined ? notSaid : t(shortly[rightNow]));
  before('worries', ...(worries === undefined ? [notSaid] : worries.map(worry)));
  if (worries?.length === 0) before('worries', t('concerns.none'));
  const { conditions, therapiesUnderway, hearing, homeLanguages } = view.visit;
  before('background', ...(conditions ?? []).map((id) => t(`conditions:${id}.label`)));
  before('background', ...(homeLanguages ?? []).map((code) => languageName(t, code)));
  const isSilent = [conditions, therapiesUnderway, hearing, homeLanguages].every((part) => part === undefined);
  if (isSilent) before('background', notSaid);
  else if ((conditions ?? []).length + (therapiesUnderway ?? []).length + (homeLanguages ?? []).length === 0)
    before('background', hearing === undefined ? t('background.none') : d(`hearings.${hearing}`));
  return facts;
}
