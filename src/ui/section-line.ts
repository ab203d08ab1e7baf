import type { Texts } from '../i18n/start-i18n';
import type { QuestionView } from '../wizard/wizard-view';

/** The line above a question: where on the way this is, and how much is left as things stand. */
export function sectionLine(t: Texts, { section, area, stillToCome }: QuestionView): string {
  const areaName = `areas:area.${area}.name`;
  const name = section === 'gates' && t.has(areaName) ? t(areaName) : t(`sections.${section}`);
  if (stillToCome === undefined) return name;
  const more = stillToCome - 1;
  return more > 0 ? t('more.some', { section: name, count: more }) : t('more.none', { section: name });
}
