import { CONTENT } from '../../src/content/content';
import { catalogueOf, choicesOf } from '../../src/guidance/catalogue';
import { guide } from '../../src/guidance/guide';
import { readVisit } from '../../src/guidance/read-visit';
import { readingOf } from '../../src/guidance/reading';
import { pathOf } from '../../src/guidance/relevant-questions';
import type { Guidance } from '../../src/model/guidance';
import type { Choice, Question } from '../../src/model/question';
import type { Visit } from '../../src/model/visit';

export const catalogue = catalogueOf(CONTENT);

export type Answering = (question: Question) => Choice;

export const kindOf = (id: string) => catalogue.questions.get(id)?.kind;
export const guideFor = (visit: unknown): Guidance => guide(readVisit(visit, catalogue), catalogue);

/** The choice that speaks for the child most, and the one that speaks against it most. */
export const reassuring: Answering = (question) => (question.list ? [] : (choicesOf(question)[0] ?? ''));
export const worst: Answering = (question) => {
  if (question.list) return choicesOf(question);
  const last = { skill: 'not-yet', worry: 'often', safety: 'yes', group: 'some', known: 'new-or-worse' } as const;
  if (question.id === 'safety.loss.pace') return 'within-days';
  return question.kind in last && !question.choices ? last[question.kind as keyof typeof last] : 'yes';
};

/** The first question of the path without an answer; the path alone is far quicker than the whole guidance. */
export function nextOpen(visit: Visit): Question | undefined {
  const reading = readingOf(visit, catalogue);
  const next = pathOf(reading, catalogue).find(({ id }) => reading.counted[id] === undefined);
  return next && catalogue.questions.get(next.id);
}

/** Answers whatever is asked, one question after the other, as the machine would. */
export function answered(start: Partial<Visit> & { ageMonths: number }, answering: Answering): Visit {
  let visit: Visit = { v: 1, rightNow: 'none', worries: [], mainWorries: [], conditions: [], answers: {}, ...start };
  for (let steps = 0; steps < 300; steps += 1) {
    const question = nextOpen(visit);
    if (!question) return visit;
    visit = { ...visit, answers: { ...visit.answers, [question.id]: answering(question) } };
  }
  throw new Error('the path does not end');
}
