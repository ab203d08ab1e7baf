import type { Catalogue } from '../guidance/catalogue';
import { usesOf, type QuestionUse } from '../guidance/question-uses';
import type { Question } from '../model/question';

const isSameRole = (a: QuestionUse, b: QuestionUse): boolean =>
  a.role === b.role && a.area === b.area && a.gate === b.gate;

/** Every use of a skill or a worry, in the order of areas and ages; bands that follow each other with the same role are one stretch. */
export function rolesOf(question: Question, catalogue: Catalogue): readonly QuestionUse[] {
  return usesOf(question, catalogue).reduce<QuestionUse[]>((all, use) => {
    const last = all.at(-1);
    if (last && isSameRole(last, use) && last.toMonths + 1 === use.fromMonths)
      all[all.length - 1] = { ...last, toMonths: use.toMonths };
    else all.push(use);
    return all;
  }, []);
}
