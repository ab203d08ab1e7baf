import { CONTENT } from '../../src/content/content';
import { catalogueOf } from '../../src/guidance/catalogue';
import { readingOf } from '../../src/guidance/reading';
import { pathOf } from '../../src/guidance/relevant-questions';
import type { Choice, QuestionId } from '../../src/model/question';
import { VISIT_VERSION, type Visit } from '../../src/model/visit';
import type { BookCase } from '../../src/review/book/book';
import { answerTo } from './answer-to';
import { CASES } from './cases/all';
import type { WorkedCase } from './worked-case';

const catalogue = catalogueOf(CONTENT);

/**
 * The visit of a worked case without the machine, which takes a minute for all of them: starting from the given answers everything on the
 * path is answered at once and what is not on it is dropped, until nothing changes. `worked-cases.test.ts` proves that each is the visit
 * the machine comes to.
 */
export function visitOf(workedCase: WorkedCase): Visit {
  const { questions, signsOfGroup } = catalogue;
  const answerOf = (id: QuestionId): readonly (readonly [QuestionId, Choice])[] => {
    const question = questions.get(id);
    const lines = (signsOfGroup.get(id) ?? []).map((sign) => sign.id);
    return question ? [[id, answerTo(question, lines, workedCase)]] : [];
  };
  const { ageMonths, ageWeeks, weeksEarly, hearing, worries = [], mainWorries = worries } = workedCase;
  let visit: Visit = {
    v: VISIT_VERSION,
    contentVersion: CONTENT.version,
    ageMonths,
    ...(ageWeeks === undefined ? {} : { ageWeeks }),
    ...(weeksEarly === undefined ? {} : { weeksEarly }),
    ...(hearing === undefined ? {} : { hearing }),
    rightNow: workedCase.rightNow ?? 'none',
    worries,
    mainWorries,
    conditions: workedCase.conditions ?? [],
    therapiesUnderway: workedCase.therapiesUnderway ?? [],
    homeLanguages: workedCase.homeLanguages ?? [],
    answers: Object.fromEntries(Object.keys(workedCase.answers).flatMap(answerOf)),
  };
  for (;;) {
    const answers = Object.fromEntries(
      pathOf(readingOf(visit, catalogue), catalogue).flatMap(({ id }) => answerOf(id)),
    );
    const ids = Object.keys(answers);
    const isSame = ids.length === Object.keys(visit.answers).length && ids.every((id) => id in visit.answers);
    visit = { ...visit, answers };
    if (isSame) return visit;
  }
}

/** The worked cases as the review book tells them, in the order of their files: all, or those that are wanted. */
export const casesForBook = (isWanted: (title: string) => boolean = () => true): readonly BookCase[] =>
  Object.entries(CASES).flatMap(([group, cases]) =>
    (cases as readonly WorkedCase[])
      .filter(({ title }) => isWanted(title))
      .map((workedCase) => {
        const visit = visitOf(workedCase);
        const differing = Object.keys(workedCase.answers).flatMap((id) => {
          const choice = visit.answers[id];
          return choice === undefined ? [] : [{ id, choice }];
        });
        return { group, title: workedCase.title, visit, differing };
      }),
  );
