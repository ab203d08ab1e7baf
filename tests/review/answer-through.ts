import { CONTENT } from '../../src/content/content';
import { catalogueOf, choicesOf } from '../../src/guidance/catalogue';
import { guide } from '../../src/guidance/guide';
import { readVisit } from '../../src/guidance/read-visit';
import type { Guidance } from '../../src/model/guidance';
import type { Choice, Question } from '../../src/model/question';
import type { Visit } from '../../src/model/visit';
import { walk } from '../sweeps/child-walk';

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

/** Answers whatever is asked, as one question after the other would be. */
export const answered = (start: Partial<Visit> & { ageMonths: number }, answering: Answering): Visit =>
  walk({ v: 1, rightNow: 'none', worries: [], mainWorries: [], conditions: [], answers: {}, ...start }, (question) =>
    answering(question),
  ).visit;
