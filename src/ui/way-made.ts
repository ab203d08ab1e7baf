import type { WizardView } from '../wizard/wizard-view';

/** How much of the way is made, 0 to 1, as things stand; never how well. Undefined where there is no way to show. */
export function wayMade({ screen, question, depth }: WizardView): number | undefined {
  const EARLIER: Partial<Record<WizardView['screen'], number>> = {
    child: 0.04,
    'right-now': 0.08,
    concerns: 0.12,
    background: 0.16,
  };
  if (screen === 'review') return 1;
  if (screen !== 'question' || !question) return EARLIER[screen];
  return question.stillToCome === undefined ? 0.2 : depth / (depth + question.stillToCome);
}
