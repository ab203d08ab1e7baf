import type { Chapter } from './chapter';
import { CASES } from './chapter-cases';
import { COVERAGE } from './chapter-coverage';
import { FLOW } from './chapter-flow';
import { OPEN } from './chapter-open';
import { HOW_TO_READ } from './chapter-how-to-read';
import { QUESTIONS } from './chapter-questions';
import { RED_FLAGS } from './chapter-red-flags';
import { RULES } from './chapter-rules';
import { SIGN_OFF } from './chapter-sign-off';
import { SOURCES } from './chapter-sources';
import { TEXTS } from './chapter-texts';

/** The book, in the order read. A new chapter is a module and a line here; the sign-off comes last. */
export const CHAPTERS: readonly Chapter[] = [
  HOW_TO_READ,
  QUESTIONS,
  RED_FLAGS,
  RULES,
  TEXTS,
  CASES,
  SOURCES,
  FLOW,
  COVERAGE,
  OPEN,
  SIGN_OFF,
];
