import { createActor, type SnapshotFrom } from 'xstate';
import type { WizardEvent } from './wizard-events';
import { wizardMachine } from './wizard-machine';
import type { WizardView } from './wizard-view';
import { toStore, type WizardInput } from './wizard-vocabulary';
import { viewOf } from './wizard-views';

type Snapshot = SnapshotFrom<typeof wizardMachine>;

export interface Wizard {
  /** where a step failed, the last one before it */
  now(): Snapshot;
  view(): WizardView;
  send(event: WizardEvent): void;
  /** goes on from what was said before the step that failed, as after a reload */
  again(): void;
  onChange(listener: () => void): () => void;
  stop(): void;
}

const hasFailed = ({ status }: Snapshot): boolean => status === 'error';

/** The machine, and another in its place where a step of it fails: a fault in one rule costs neither the visit nor the way back. */
export function startWizard(input: WizardInput): Wizard {
  const listeners = new Set<() => void>();
  const tell = () => listeners.forEach((listener) => listener());
  let arrived = input.knowledge && { knowledge: input.knowledge };
  const begin = (from: WizardInput) => {
    const begun = createActor(wizardMachine, { input: from });
    begun.subscribe({ next: tell, error: tell });
    return begun.start();
  };
  let actor = begin(input);
  let seen = { snapshot: actor.getSnapshot(), view: viewOf(actor.getSnapshot()) };
  const viewOrLast = (snapshot: Snapshot): WizardView => {
    const { visit, trail, place } = snapshot.context;
    try {
      if (!hasFailed(snapshot)) return viewOf(snapshot);
    } catch {
      // What was said is there all the same, and the place before it may well be shown.
    }
    return { ...seen.view, screen: place.screen, visit, canGoBack: trail.length > 0, hasStumbled: true };
  };
  return {
    now: () => actor.getSnapshot(),
    view() {
      const snapshot = actor.getSnapshot();
      if (snapshot !== seen.snapshot) seen = { snapshot, view: viewOrLast(snapshot) };
      return seen.view;
    },
    send(event) {
      if (event.type === 'KNOWLEDGE_ARRIVED') arrived = event;
      actor.send(event);
    },
    again() {
      const { kept, visit, received } = actor.getSnapshot().context;
      const known = visit.date === undefined ? undefined : toStore(actor.getSnapshot().context);
      const next = begin({ ...input, knowledge: arrived?.knowledge, kept: kept ?? known, received });
      if (!hasFailed(next.getSnapshot())) actor = next;
      tell();
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stop: () => actor.stop(),
  };
}
