import type { Texts } from '../i18n/start-i18n';
import type { Guidance } from '../model/guidance';
import type { WizardView } from '../wizard/wizard-view';
import { givenAgeInWords } from './age-in-words';
import { sentenceOf } from './result-words';
import { answersInWords } from './talking-points';

/** What goes along with a message where the parent ticks it: the age, the answers that count, and what the guide says. */
export function answersForClinic(t: Texts, view: Pick<WizardView, 'visit' | 'guidance'>, guidance: Guidance): string {
  return [
    t('clinic:message.age', { age: givenAgeInWords(t, view.visit) }),
    ...answersInWords(t, view, guidance),
    t('clinic:message.guide', { text: sentenceOf(t, guidance).replaceAll('**', '') }),
  ].join('\n');
}
