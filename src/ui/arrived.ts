import type { Texts } from '../i18n/start-i18n';
import type { Screen, WizardView } from '../wizard/wizard-view';
import { wordsOf } from './question-words';

const LATER: readonly Screen[] = ['out-of-range', 'urgent', 'review', 'result', 'about', 'handover'];

/** Whether the words and the screen that a step needs have arrived. The same files come to everyone; only the moment differs. */
export function isThere(t: Texts, view: WizardView, hasLater: boolean): boolean {
  if (view.isRecalling || view.isWaiting) return false;
  if (view.screen === 'question') return view.question !== undefined && t.has(`${wordsOf(view.question.id)}.ask`);
  return hasLater || !LATER.includes(view.screen);
}
