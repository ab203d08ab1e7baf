import type { Texts } from '../i18n/start-i18n';
import type { QuestionId } from '../model/question';
import type { LookedBack } from '../wizard/looking-back';
import type { WizardView } from '../wizard/wizard-view';
import { givenAgeInWords } from './age-in-words';
import { dateInWords } from './date-in-words';
import { answerWords, shortName } from './question-words';

export interface ChangeList {
  /** "skills.gained" */
  readonly id: string;
  readonly heading: string;
  readonly points: readonly string[];
  /** what to do about it */
  readonly note?: string;
}

/** What needs a doctor first, what is new last but never hidden; each list only where it holds something. */
const ORDER = [
  ['skills', 'gone', 'lost'],
  ['signs', 'appeared', 'signsText'],
  ['signs', 'stillThere', 'signsText'],
  ['skills', 'gained'],
  ['skills', 'stillNotYet'],
  ['worries', 'appeared'],
  ['worries', 'stillThere'],
  ['worries', 'gone'],
  ['signs', 'gone', 'signsGone'],
] as const;

/** What changed, as lists of names; what there is now is told with the answer. */
export function changesInWords(
  t: Texts,
  view: Pick<WizardView, 'visit' | 'guidance'>,
  { earlier, changes }: Extract<LookedBack, { readonly changes: unknown }>,
): { readonly since: string; readonly lists: readonly ChangeList[] } {
  const words = answerWords(t, view);
  const answers = new Map((view.guidance?.answers ?? []).map((answer) => [answer.id, answer]));
  const told = (of: string, id: QuestionId) => {
    const answer = answers.get(id);
    return of === 'stillNotYet' || of === 'stillThere' ? (answer ? words(answer) : shortName(t, id)) : shortName(t, id);
  };
  const lists = ORDER.map(([what, of, note]) => {
    const ids = (changes[what] as Readonly<Record<string, readonly QuestionId[]>>)[of] ?? [];
    return {
      id: `${what}.${of}`,
      heading: t(`take:again.${what}.${of}`),
      points: ids.map((id) => told(of, id)),
      ...(note === undefined ? {} : { note: t(`take:again.${note}`) }),
    };
  }).filter(({ points }) => points.length > 0);
  const date = dateInWords(t, earlier.date ?? '');
  return { since: t('take:again.since', { date, age: givenAgeInWords(t, earlier) }), lists };
}
