import type { Texts } from '../i18n/start-i18n';
import type { Guidance } from '../model/guidance';
import { fileName } from '../summary/as-file';
import type { WizardView } from '../wizard/wizard-view';
import { doctorText } from './doctor-page';
import type { FileOffer } from './file-offer';

/** The answers as a FHIR QuestionnaireResponse, made on the device; undefined where there is no whole visit. */
export function recordOffer(t: Texts, view: WizardView, guidance: Guidance): FileOffer | undefined {
  const { visit, responseOf } = view;
  if (!responseOf) return undefined;
  return {
    kind: 'record',
    label: t('take:record.save'),
    name: fileName(visit.date, 'json'),
    type: 'application/json',
    make: () => JSON.stringify(responseOf(visit, t, t.language.code), null, 2),
    text: () => doctorText(t, view, guidance),
  };
}
