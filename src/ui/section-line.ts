import type { Texts } from '../i18n/start-i18n';
import type { QuestionView, WizardView } from '../wizard/wizard-view';

type Way = Pick<WizardView, 'left' | 'opened'>;

/**
 * The line above a question, which describes its heading: where on the way this is, and how many are left to answer as things stand, this
 * one included. Where that has grown, it says why in place of where.
 */
export function sectionLine(t: Texts, { section, area, chosen }: QuestionView, { left, opened }: Way): string {
  const areaName = `areas:area.${area}.name`;
  const place = section === 'gates' && t.has(areaName) ? t(areaName) : t(`sections.${section}`);
  const name = opened > 0 ? t('more.opened', { count: opened }) : place;
  if (!left) return name;
  const isLast = left === 1 && chosen === undefined;
  return isLast ? t('more.none', { section: name }) : t('more.some', { section: name, count: left });
}
