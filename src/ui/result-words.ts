import type { Texts } from '../i18n/start-i18n';
import type { AreaStatus, Level } from '../model/area';
import type { Guidance, TherapyGuidance } from '../model/guidance';
import type { DraftVisit } from '../wizard/wizard-view';
import { dateInWords, weeksAfter } from './date-in-words';

/** Several names as one phrase of the language: "a, b and c". */
export function listed(t: Texts, names: readonly string[]): string {
  return new Intl.ListFormat(t.language.code, { type: 'conjunction' }).format(names);
}

export function atLevel(guidance: Guidance, level: Level): readonly TherapyGuidance[] {
  return guidance.therapies.filter((therapy) => therapy.level === level);
}

/** Under an emergency or a same-day sign all therapies wait until a doctor has looked. */
export function isHeld(guidance: Guidance): boolean {
  return guidance.headline === 'emergency' || guidance.headline === 'today';
}

function therapyNames(t: Texts, therapies: readonly TherapyGuidance[], mark = ''): string {
  return listed(
    t,
    therapies.map(({ id }) => `${mark}${t(`result:therapy.${id}`)}${mark}`),
  );
}

export function lookAgainOn(t: Texts, guidance: Guidance, { date }: DraftVisit): string {
  return date === undefined ? '' : dateInWords(t, weeksAfter(date, guidance.lookAgainInWeeks));
}

/** How soon, in one line; an urgent sign decides over the kind of result. */
export function howSoonOf(
  t: Texts,
  guidance: Guidance,
  visit: DraftVisit,
): { urgency: 'soon' | 'book' | undefined; text: string } {
  const worst = guidance.flags[0]?.urgency;
  const urgency = worst === 'soon' || worst === 'book' ? worst : undefined;
  return {
    urgency,
    text: t(`result:howSoon.${urgency ?? guidance.headline}`, { date: lookAgainOn(t, guidance, visit) }),
  };
}

/** The one sentence about the therapies; their names are marked for bold. What has started already is said apart. */
export function sentenceOf(t: Texts, guidance: Guidance): string {
  const good = therapyNames(t, atLevel(guidance, 'good-reason'), '**');
  const some = therapyNames(t, atLevel(guidance, 'some-reason'), '**');
  const underway = guidance.therapies.filter((therapy) => therapy.underway && therapy.level !== 'not-now');
  const started =
    underway.length === 0 ? '' : ` ${t('result:sentence.underway', { therapies: therapyNames(t, underway) })}`;
  if (good !== '' && some !== '') return t('result:sentence.goodAndSome', { good, some }) + started;
  if (good !== '') return t('result:sentence.good', { good }) + started;
  if (some !== '') return t('result:sentence.some', { some }) + started;
  if (guidance.headline === 'nothing-points') return t('result:worryCounts');
  if (guidance.headline === 'too-young') return t('result:sentence.tooYoung');
  return t(guidance.headline === 'could-not-tell' ? 'result:sentence.noneUnknown' : 'result:sentence.none');
}

/** How a status is shown: five states, each with its own shape; the two concerns look alike. */
export const AREA_STATES = ['closer', 'ask', 'unsure', 'well', 'not-asked'] as const;
export type AreaState = (typeof AREA_STATES)[number];
const STATE_OF: Readonly<Record<AreaStatus, AreaState>> = {
  'strong-concern': 'closer',
  concern: 'closer',
  watch: 'ask',
  unsure: 'unsure',
  'going-well': 'well',
  'not-asked': 'not-asked',
};
export const stateOf = (status: AreaStatus): AreaState => STATE_OF[status];

/** What is said of a level; under an urgent sign "not now" is not a finding but an open question. */
export function levelWords(t: Texts, { level, held }: TherapyGuidance): string {
  return t(held && level === 'not-now' ? 'result:level.held' : `result:level.${level}`);
}
