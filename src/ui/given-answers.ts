import { guideAddress } from '../device/guide-address';
import type { Texts } from '../i18n/start-i18n';
import { asFile, fileName } from '../summary/as-file';
import type { WizardView } from '../wizard/wizard-view';
import { dateInWords } from './date-in-words';
import type { FileOffer } from './file-offer';
import { shortName, toldChoice } from './question-words';
import { earlierRows } from './review-rows';

export interface GivenRow {
  readonly id: string;
  readonly what: string;
  readonly answer: string;
}

/** Something that may have been the fault itself: then it is left out. */
function attempt<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}

/** Everything that was said, by the visit alone: no rule is asked, so that it can be told where a rule or a screen fails. */
export function givenRows(t: Texts, view: WizardView): readonly GivenRow[] {
  const { ageMonths, answers } = view.visit;
  if (ageMonths === undefined) return [];
  const earlier = attempt(() => earlierRows(t, view)) ?? [];
  return [
    ...earlier.map(({ screen, what, answer }) => ({ id: screen, what, answer })),
    ...Object.entries(answers).flatMap(
      ([id, choice]) =>
        attempt(() => ({ id, what: shortName(t, id), answer: toldChoice(t, { id, choice }, false) })) ?? [],
    ),
  ];
}

export const givenHead = (t: Texts, { visit }: WizardView): string =>
  visit.date === undefined ? t('stumbled.given') : `${t('stumbled.given')} · ${dateInWords(t, visit.date)}`;

/** The answers as plain text and as a file, which the guide opens again where the visit can still be packed. */
export function givenOffer(t: Texts, view: WizardView, rows: readonly GivenRow[]): FileOffer {
  const { visit, codeOf } = view;
  const head = attempt(() => givenHead(t, view)) ?? t('stumbled.given');
  const code = attempt(() => codeOf?.(visit));
  return {
    kind: 'page',
    label: t('take:file.save'),
    name: fileName(visit.date),
    type: 'text/html',
    text: () =>
      [head, ...rows.map(({ what, answer }) => t('summary:text.line', { label: what, text: answer }))].join('\n'),
    make: () =>
      asFile({
        language: t.language,
        title: t('name'),
        note: t('take:file.note', { address: guideAddress() }),
        doctor: {
          head,
          heading: t('stumbled.notResult'),
          blanks: [],
          rows: rows.map(({ id, what, answer }) => ({ id, label: what, text: answer })),
          foot: [],
        },
        code,
      }),
  };
}
