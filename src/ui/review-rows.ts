import type { Texts } from '../i18n/start-i18n';
import type { EarlierScreen } from '../wizard/wizard-events';
import type { WizardView } from '../wizard/wizard-view';
import { commas } from '../summary/listed';
import { givenAgeInWords } from './age-in-words';
import { countryName } from './country-name';
import { languageName } from './language-name';

export interface EarlierRow {
  readonly screen: EarlierScreen;
  readonly what: string;
  readonly answer: string;
}

/** What was said before the questions, a row for each screen that can be changed. */
export function earlierRows(t: Texts, { visit }: WizardView): readonly EarlierRow[] {
  const age = givenAgeInWords(t, visit);
  const country = visit.country === undefined ? [] : [countryName(t, visit.country)];
  const worries = visit.worries?.map((id) => t(`worries:${id}.told`));
  const { conditions, therapiesUnderway, hearing, homeLanguages } = visit;
  const hasBackground = [conditions, therapiesUnderway, hearing, homeLanguages].some((part) => part !== undefined);
  const background = [
    ...(conditions ?? []).map((id) => t(`conditions:${id}.label`)),
    ...(therapiesUnderway ?? []).map((id) => t(`background.therapy.${id}`)),
    ...(hearing === undefined ? [] : [t(`summary:doctor.hearings.${hearing}`)]),
    ...(homeLanguages ?? []).map((id) => languageName(t, id)),
  ];
  const rightNow = visit.rightNow === 'none' ? 'rightNow.shortNone' : 'rightNow.shortYes';
  // a visit that was handed over may lack any of it, and what was not said is never "none"
  const notSaid = t('result:review.notSaid');
  return [
    { screen: 'child', what: t('result:review.age'), answer: commas(t, [age, ...country]) },
    {
      screen: 'right-now',
      what: t('result:review.rightNow'),
      answer: visit.rightNow === undefined ? notSaid : t(rightNow),
    },
    {
      screen: 'concerns',
      what: t('result:review.worries'),
      answer: worries === undefined ? notSaid : commas(t, worries) || t('concerns.none'),
    },
    {
      screen: 'background',
      what: t('result:review.background'),
      answer: hasBackground ? commas(t, background) || t('background.none') : notSaid,
    },
  ];
}

/** The heading of a part of the answers: an area, safety, or everyday life. */
export function headingOf(t: Texts, area: string): string {
  return t.has(`areas:area.${area}.name`) ? t(`areas:area.${area}.name`) : t(`result:review.${area}`);
}
