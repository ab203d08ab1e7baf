import type { WizardView } from '../wizard/wizard-view';

/** Names the step that is shown: two views of one step have one name, and its heading is read out when the name changes. */
export function stepOf(view: WizardView, isReady: boolean): string {
  return [
    view.screen,
    view.canResume,
    view.question?.id,
    view.urgent.map(({ id, urgency }) => id + urgency),
    isReady,
    view.received !== undefined && 'view' in view.received,
    view.hasStumbled,
  ].join(' ');
}
