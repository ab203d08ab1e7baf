import type { CountedAnswer, GivenAnswer } from '../model/guidance';
import type { QuestionKind } from '../model/question';
import { commas } from './listed';
import { choiceLabel, shortName, SIX_YEARS_IN_MONTHS, tickLabel, wordsOf, type Words } from './question-names';

/** An answer among other words: "not yet", "a little", or the names of what was ticked. */
export function toldChoice(t: Words, { id, choice }: GivenAnswer, isSixOrOlder: boolean, kind?: QuestionKind): string {
  if (typeof choice !== 'string') {
    return choice.length === 0
      ? t('told.nothing')
      : commas(
          t,
          choice.map((tick) => tickLabel(t, id, tick)),
        );
  }
  const own = `${wordsOf(id)}.answers.${choice}`;
  if (t.has(own)) return t(own);
  if (isSixOrOlder && kind === 'worry' && choice === 'sometimes') return t('told.a-little');
  if (isSixOrOlder && kind === 'worry' && choice === 'often') return t('told.a-lot');
  return t.has(`told.${choice}`) ? t(`told.${choice}`) : choice;
}

/** Of whom an answer tells: the age decides how a worry is answered. */
interface Answered {
  readonly visit: { readonly ageMonths?: number };
}

/** Whole answers in words, "Puts two words together: not yet", for anything that a rule can rest on. */
export type AnswerWords = (answer: GivenAnswer) => string;

export function answerWords(
  t: Words,
  view: Answered & { readonly guidance?: { readonly answers: readonly CountedAnswer[] } },
): AnswerWords {
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
export function answerOnly(t: Words, view: Answered, { id, choice }: GivenAnswer, kind: QuestionKind): string {
  if (typeof choice === 'string')
    return choiceLabel(t, id, kind, choice, (view.visit.ageMonths ?? 0) >= SIX_YEARS_IN_MONTHS);
  return choice.length === 0
    ? t('answers.group.none')
    : commas(
        t,
        choice.map((tick) => tickLabel(t, id, tick)),
      );
}
