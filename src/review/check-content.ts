import { ASKING_CHECKS } from './checks/asking';
import type { Check, Project } from './checks/check';
import { COVERAGE_CHECKS } from './checks/coverage';
import { FLAG_CHECKS, NAME_CHECKS } from './checks/flags';
import { FORM_CHECKS } from './checks/form';
import { ID_CHECKS } from './checks/ids';
import { NEVER_SAY_CHECKS } from './checks/never-say';
import { OTHER_WORD_CHECKS, SHEET_CHECKS } from './checks/other-words';
import { READING_CHECKS } from './checks/reading';
import { RULE_CHECKS } from './checks/rules';
import { SAFETY_CHECKS } from './checks/safety';
import { SOURCE_CHECKS } from './checks/sources';
import { THRESHOLD_CHECKS } from './checks/thresholds';
import { TRANSLATION_CHECKS } from './checks/translations';
import { VERSION_CHECKS } from './checks/versions';
import { WORD_CHECKS } from './checks/words';

/** All but those of form, in the order in which an author works: what is there, its words, its place, what was published. */
const AFTER_FORM: readonly Check[] = [
  ...ID_CHECKS,
  ...SOURCE_CHECKS,
  ...ASKING_CHECKS,
  ...SAFETY_CHECKS,
  ...FLAG_CHECKS,
  ...NAME_CHECKS,
  ...RULE_CHECKS,
  ...THRESHOLD_CHECKS,
  ...WORD_CHECKS,
  ...OTHER_WORD_CHECKS,
  ...SHEET_CHECKS,
  ...READING_CHECKS,
  ...NEVER_SAY_CHECKS,
  ...TRANSLATION_CHECKS,
  ...COVERAGE_CHECKS,
  ...VERSION_CHECKS,
];
export const CHECKS: readonly Check[] = [...FORM_CHECKS, ...AFTER_FORM];

const sentencesFrom = (checks: readonly Check[], project: Project): readonly string[] => [
  ...new Set(checks.flatMap(({ find }) => find(project))),
];

/** What a change broke, in plain sentences. Where an entry lacks a part, only that is said: the rest would be noise. */
export function checkContent(project: Project): readonly string[] {
  const ofForm = sentencesFrom(FORM_CHECKS, project);
  return ofForm.length > 0 ? ofForm : sentencesFrom(AFTER_FORM, project);
}
