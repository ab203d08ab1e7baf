import type { Screen, WizardView } from '../wizard/wizard-view';

const ON_THE_WAY: readonly Screen[] = ['child', 'right-now', 'concerns', 'background', 'question', 'review'];
/** Each of the four steps before the questions, and coming to the first. */
const STEP = 0.04;
const QUESTIONS_FROM = 5 * STEP;

/**
 * How much of the way is made, 0 to 1, as things stand; never how well. It follows from what was said alone and not from the place,
 * so Back takes nothing away. Undefined where there is no way to show.
 */
export function wayMade({ screen, visit, left }: WizardView): number | undefined {
  if (!ON_THE_WAY.includes(screen)) return undefined;
  const { ageMonths, rightNow, worries, conditions, answers } = visit;
  const open = [ageMonths, rightNow, worries, conditions].filter((said) => said === undefined).length;
  if (open > 0 || left === undefined) return QUESTIONS_FROM - STEP * open;
  const given = Object.keys(answers).length;
  return QUESTIONS_FROM + ((1 - QUESTIONS_FROM) * given) / (given + left || 1);
}
