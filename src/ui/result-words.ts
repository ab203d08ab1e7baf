import type { Texts } from '../i18n/start-i18n';
import type { Guidance } from '../model/guidance';
import type { DraftVisit } from '../wizard/wizard-view';
import { dateInWords, weeksAfter } from './date-in-words';

export { AREA_STATES, atLevel, isHeld, levelWords, sentenceOf, stateOf, type AreaState } from '../summary/level-words';

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
