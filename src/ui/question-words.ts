import type { Texts } from '../i18n/start-i18n';
import type { GivenAnswer } from '../model/guidance';
import type { QuestionKind } from '../model/question';
import { choiceLabel, shortName, SIX_YEARS_IN_MONTHS, tickLabel, wordsOf } from '../summary/question-names';
import type { WizardView } from '../wizard/wizard-view';
import type { IconName } from './parts/icons';

export { choiceLabel, shortName, tickLabel, wordsOf };

const ICONS: Readonly<Record<string, IconName>> = {
  yes: 'tick',
  sometimes: 'wave',
  often: 'two-waves',
  'not-yet': 'kept-free',
  'no-chance': 'closed-eye',
  'not-sure': 'question',
  none: 'list-none',
  some: 'list-some',
  'yes-or-not-sure': 'list-some',
  these: 'list-some',
  followed: 'tick',
  no: 'stroke',
};

/** One drawing for each answer, the same wherever it is given. */
export function choiceIcon(choice: string): IconName {
  return ICONS[choice] ?? 'stroke';
}

/** An answer among other words: "not yet", "a little", or the names of what was ticked. */
export function toldChoice(t: Texts, { id, choice }: GivenAnswer, isSixOrOlder: boolean, kind?: QuestionKind): string {
  if (typeof choice !== 'string') {
    return choice.length === 0 ? t('told.nothing') : choice.map((tick) => tickLabel(t, id, tick)).join(', ');
  }
  const own = `${wordsOf(id)}.answers.${choice}`;
  if (t.has(own)) return t(own);
  if (isSixOrOlder && kind === 'worry' && choice === 'sometimes') return t('told.a-little');
  if (isSixOrOlder && kind === 'worry' && choice === 'often') return t('told.a-lot');
  return t.has(`told.${choice}`) ? t(`told.${choice}`) : choice;
}

/** Whole answers in words, "Puts two words together: not yet", for anything that a rule can rest on. */
export type AnswerWords = (answer: GivenAnswer) => string;

export function answerWords(t: Texts, view: Pick<WizardView, 'guidance' | 'visit'>): AnswerWords {
  const kinds = new Map((view.guidance?.answers ?? []).map(({ id, kind }) => [id, kind]));
  const isSixOrOlder = (view.visit.ageMonths ?? 0) >= SIX_YEARS_IN_MONTHS;
  return (answer) => {
    const { id, choice } = answer;
    if (id === 'rightNow') return t('told.rightNow');
    if (id === 'hearing') return t(`summary:doctor.hearings.${String(choice)}`);
    if (id === 'weeksEarly') return t('told.bornEarly', { count: Number(choice) });
    if (id.startsWith('condition.')) return t('told.condition', { what: t(`conditions:${id}.label`) });
    if (id.startsWith('worry.')) {
      const what = t(`worries:${id}.told`);
      return t(choice === 'main' ? 'told.main' : 'told.worry', { what });
    }
    // a sign's name says it already: "says or signs no words"
    if (id.startsWith('safety.') && choice === 'yes') return shortName(t, id);
    return t('told.answer', { what: shortName(t, id), answer: toldChoice(t, answer, isSixOrOlder, kinds.get(id)) });
  };
}

/** What was answered, as its button said it, for a list that names the question itself. */
export function answerOnly(
  t: Texts,
  view: Pick<WizardView, 'visit'>,
  { id, choice }: GivenAnswer,
  kind: QuestionKind,
): string {
  if (typeof choice === 'string')
    return choiceLabel(t, id, kind, choice, (view.visit.ageMonths ?? 0) >= SIX_YEARS_IN_MONTHS);
  return choice.length === 0 ? t('answers.group.none') : choice.map((tick) => tickLabel(t, id, tick)).join(', ');
}
