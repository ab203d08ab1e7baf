import type { Clinic } from '../clinic/shown-clinic';
import type { Texts } from '../i18n/start-i18n';
import type { Guidance } from '../model/guidance';
import { asFile, fileName, inOneOnly, type FilePages } from '../summary/as-file';
import type { WizardView } from '../wizard/wizard-view';
import { doctorHead, doctorRows, doctorText } from './doctor-page';
import type { FileOffer } from './file-offer';
import { parentPage } from './parent-page';
import { footOnPaper } from './review-words';

type Told = Pick<WizardView, 'visit' | 'country' | 'guidance' | 'summary' | 'signOff' | 'code'>;

interface Telling {
  readonly address: string;
  readonly clinic?: Clinic | undefined;
  /** in which language the answers were given */
  readonly answeredIn: Texts['language'];
}

/** Both pages of the sheet in the words of one language. */
function pagesIn(t: Texts, view: Told, guidance: Guidance, { address, clinic, answeredIn }: Telling): FilePages {
  const { summary, signOff, code = '' } = view;
  const page = parentPage(t, view, guidance, clinic?.profile);
  const foot = (shownBy?: string) => footOnPaper(t, guidance.contentVersion, signOff, shownBy);
  return {
    language: t.language,
    title: t('name'),
    note: t('take:file.note', { address }),
    doctor: {
      head: summary ? doctorHead(t, summary, answeredIn) : '',
      heading: t('summary:doctor.heading'),
      blanks: [t('summary:doctor.name'), t('summary:doctor.born')],
      rows: (summary ? doctorRows(t, summary) : []).map(({ id, text, isLoud, handwritten }) => ({
        id,
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
  };
}

/** Both pages of the sheet as one file, in the words of the language in use and, where one was chosen, of a second. */
export function takeAwayFile(
  t: Texts,
  view: Told,
  guidance: Guidance,
  address: string,
  clinic?: Clinic,
  second?: Texts,
): string {
  const telling = { address, clinic, answeredIn: t.language };
  const other = second && pagesIn(second, view, guidance, telling);
  return asFile(pagesIn(t, view, guidance, telling), other);
}

/** What of the sheet cannot be said in both languages, each by its heading; how much of a clinic has room differs by language. */
export function saidInOneOnly(t: Texts, second: Texts, view: Told, guidance: Guidance): readonly string[] {
  const telling = { address: '', answeredIn: t.language };
  return inOneOnly(pagesIn(t, view, guidance, telling), pagesIn(second, view, guidance, telling));
}

/** The file as it is offered on a result. */
export function takeAwayOffer(
  t: Texts,
  view: Told,
  guidance: Guidance,
  address: string,
  clinic?: Clinic,
  second?: Texts,
): FileOffer {
  return {
    kind: 'page',
    label: t('take:file.save'),
    name: fileName(view.visit.date),
    type: 'text/html',
    make: () => takeAwayFile(t, view, guidance, address, clinic, second),
    text: doctorText(t, view, guidance),
  };
}
