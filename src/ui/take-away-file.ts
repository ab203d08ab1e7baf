import type { Clinic } from '../clinic/shown-clinic';
import type { Texts } from '../i18n/start-i18n';
import { LEVEL_ORDER, type Level, type TherapyId } from '../model/area';
import type { Guidance } from '../model/guidance';
import { AREA_SHAPES, SHAPE_BOX } from '../summary/area-shapes';
import { asFile, fileName, inOneOnly, type FileBlock, type FilePages } from '../summary/as-file';
import { circlesPicture } from '../summary/circles';
import type { FileMark, FilePicture } from '../summary/file-picture';
import type { WizardView } from '../wizard/wizard-view';
import { doctorHead, doctorRows, doctorText } from './doctor-page';
import type { FileOffer } from './file-offer';
import { parentPage, type PaperBlock, type PaperMark } from './parent-page';
import { LATER_DRAWINGS } from './parts/later-icons';
import { footOnPaper } from './review-words';

type Told = Pick<WizardView, 'visit' | 'country' | 'guidance' | 'summary' | 'signOff' | 'codeOf'>;

interface Telling {
  readonly address: string;
  readonly clinic?: Clinic | undefined;
  /** in which language the answers were given */
  readonly answeredIn: Texts['language'];
  /** in two languages there is no room for the picture */
  readonly inTwo: boolean;
}

const isLevel = (mark: PaperMark): mark is Level => LEVEL_ORDER.some((level) => level === mark);
function fileMark(mark: PaperMark | undefined): FileMark | undefined {
  if (mark === undefined) return undefined;
  if (isLevel(mark)) return { kind: mark, box: 24, path: LATER_DRAWINGS[mark].line };
  return { kind: mark, box: SHAPE_BOX, path: AREA_SHAPES[mark] ?? '' };
}
const fileBlock = ({ id, heading, points, marks }: PaperBlock): FileBlock => ({
  id,
  heading,
  points,
  ...(marks ? { marks: marks.map(fileMark) } : {}),
});

function pictureOf(t: Texts, guidance: Guidance): FilePicture {
  const name = (id: TherapyId) => t(`therapies:${id}.shortName`);
  return {
    drawn: circlesPicture(guidance, t.language.direction),
    names: { speech: name('speech'), occupational: name('occupational'), physical: name('physical') },
    label: t('result:areas.picture.name'),
    hearingFirst: t('result:areas.picture.hearingFirst'),
    doctorFirst: t('result:areas.picture.doctorFirst'),
    text: t('result:areas.circles'),
  };
}

/** Both pages of the sheet in the words of one language. */
function pagesIn(t: Texts, view: Told, guidance: Guidance, { address, clinic, answeredIn, inTwo }: Telling): FilePages {
  const { visit, summary, signOff, codeOf } = view;
  const page = parentPage(t, view, guidance, clinic?.profile, !inTwo);
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
      blocks: [...page.before, ...page.beside, ...page.after].map(fileBlock),
      ...(page.hasPicture ? { picture: { ...pictureOf(t, guidance), from: page.beside[0]?.id ?? '' } } : {}),
      foot: [foot(clinic?.face.name), t('summary:address', { address })],
    },
    code: codeOf?.(visit),
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
  const telling = { address, clinic, answeredIn: t.language, inTwo: second !== undefined };
  const other = second && pagesIn(second, view, guidance, telling);
  return asFile(pagesIn(t, view, guidance, telling), other);
}

/** What of the sheet cannot be said in both languages, each by its heading; how much of a clinic has room differs by language. */
export function saidInOneOnly(t: Texts, second: Texts, view: Told, guidance: Guidance): readonly string[] {
  const telling = { address: '', answeredIn: t.language, inTwo: true };
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
    text: () => doctorText(t, view, guidance),
  };
}
