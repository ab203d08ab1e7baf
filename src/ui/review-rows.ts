import type { Texts } from '../i18n/start-i18n';
import type { EarlierScreen } from '../wizard/wizard-events';
import type { WizardView } from '../wizard/wizard-view';
import { givenAgeInWords } from './age-in-words';
import { countryName } from './country-name';

export interface EarlierRow {
  readonly screen: EarlierScreen;
  readonly what: string;
  readonly answer: string;
}

/** What was said before the questions, a row for each screen that can be changed. */
export function earlierRows(t: Texts, { visit }: WizardView): readonly EarlierRow[] {
  const age = givenAgeInWords(t, visit);
  const country = visit.country === undefined ? [] : [countryName(t, visit.country)];
  const worries = (visit.worries ?? []).map((id) => t(`worries:${id}.told`));
  const background = [
    ...(visit.conditions ?? []).map((id) => t(`conditions:${id}.label`)),
    ...(visit.therapiesUnderway ?? []).map((id) => t(`background.therapy.${id}`)),
    ...(visit.hearing === undefined ? [] : [t(`summary:doctor.hearings.${visit.hearing}`)]),
    ...(visit.homeLanguages ?? []).map((id) => t(`background.languageNames.${id}`)),
  ];
  return [
    { screen: 'child', what: t('result:review.age'), answer: [age, ...country].join(', ') },
    {
      screen: 'right-now',
      what: t('result:review.rightNow'),
      answer: t(visit.rightNow === 'yes-or-not-sure' ? 'rightNow.shortYes' : 'rightNow.shortNone'),
    },
    { screen: 'concerns', what: t('result:review.worries'), answer: worries.join(', ') || t('concerns.none') },
    {
      screen: 'background',
      what: t('result:review.background'),
      answer: background.join(', ') || t('background.none'),
    },
  ];
}

/** The heading of a part of the answers: an area, safety, or everyday life. */
export function headingOf(t: Texts, area: string): string {
  return t.has(`areas:area.${area}.name`) ? t(`areas:area.${area}.name`) : t(`result:review.${area}`);
}
