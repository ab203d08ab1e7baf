import type { Texts } from '../i18n/start-i18n';
import { LEVEL_ORDER, type Level, type TherapyId } from '../model/area';
import type { AnswerChange } from '../model/what-if';
import type { AnswerWords } from './question-words';

/** The answers that would bring one therapy to another level, each in words. */
export interface WouldBe {
  readonly level: Level;
  readonly answers: readonly string[];
}

function changeInWords(t: Texts, { question, to }: AnswerChange, words: AnswerWords): string {
  if (to === null) return t('result:chapter.without', { what: t(`worries:${question}.told`) });
  return words({ id: question, choice: to });
}

/** What would change the level of a therapy, the highest level first. */
export function wouldBe(
  t: Texts,
  therapy: TherapyId,
  changes: readonly AnswerChange[],
  words: AnswerWords,
): readonly WouldBe[] {
  const leadsTo = (level: Level) =>
    changes.filter(({ levels }) => levels.some((change) => change.therapy === therapy && change.to === level));
  return [...LEVEL_ORDER]
    .reverse()
    .map((level) => ({ level, answers: [...new Set(leadsTo(level).map((change) => changeInWords(t, change, words)))] }))
    .filter(({ answers }) => answers.length > 0);
}
