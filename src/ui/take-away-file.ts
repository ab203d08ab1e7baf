import type { Clinic } from '../clinic/shown-clinic';
import type { Texts } from '../i18n/start-i18n';
import type { Guidance } from '../model/guidance';
import { asFile, fileName } from '../summary/as-file';
import type { WizardView } from '../wizard/wizard-view';
import { doctorHead, doctorRows, doctorText } from './doctor-page';
import type { FileOffer } from './file-offer';
import { parentPage } from './parent-page';
import { footOnPaper } from './review-words';

type Told = Pick<WizardView, 'visit' | 'country' | 'guidance' | 'summary' | 'signOff' | 'code'>;

/** Both pages of the sheet as one file, in the words of the language in use. */
export function takeAwayFile(t: Texts, view: Told, guidance: Guidance, address: string, clinic?: Clinic): string {
  const { summary, signOff, code = '' } = view;
  const page = parentPage(t, view, guidance, clinic?.profile);
  const foot = (shownBy?: string) => footOnPaper(t, guidance.contentVersion, signOff, shownBy);
  return asFile({
    language: t.language,
    title: t('name'),
    note: t('take:file.note', { address }),
    doctor: {
      head: summary ? doctorHead(t, summary) : '',
      heading: t('summary:doctor.heading'),
      blanks: [t('summary:doctor.name'), t('summary:doctor.born')],
      rows: (summary ? doctorRows(t, summary) : []).map(({ id, text, isLoud, handwritten }) => ({
        label: t(`summary:doctor.rows.${id}`),
        text,
        isLoud,
        handwritten,
      })),
      foot: [foot()],
    },
    family: {
      head: t('summary:parent.for'),
      heading: page.headline,
      lead: page.lead,
      blocks: [...page.before, ...page.beside, ...page.after],
      foot: [foot(clinic?.face.name), t('summary:address', { address })],
    },
    code,
  });
}

/** The file as it is offered on a result. */
export function takeAwayOffer(t: Texts, view: Told, guidance: Guidance, address: string, clinic?: Clinic): FileOffer {
  return {
    kind: 'page',
    label: t('take:file.save'),
    name: fileName(view.visit.date),
    type: 'text/html',
    make: () => takeAwayFile(t, view, guidance, address, clinic),
    text: doctorText(t, view, guidance),
  };
}
