import type { Question } from '../../model/question';

/** Lost skills: asked first of every child, so it comes with the page. */
export const FIRST_QUESTION = {
  id: 'safety.loss',
  number: 311,
  kind: 'safety',
  area: 'safety',
  sources: ['regq', 'nichd', 'qld', 'aapmot'],
} as const satisfies Question;
