import { wizardMachine } from '../../wizard/wizard-machine';
import type { Words } from '../../summary/question-names';
import type { FlowEdge, FlowGraph } from './flow-graph';

/** `hasUnseenUrgentFlag` and `GIVE_CHILD` as words: the names of the chart are written to be read. */
export const inWords = (name: string): string =>
  name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('_', ' ')
    .toLowerCase();

interface Guard {
  readonly type?: string;
  readonly params?: unknown;
}

/** A guard's name, with what it asks for where that is fixed in the chart. */
function guardInWords(guard: unknown): string {
  if (guard === undefined) return '';
  if (typeof guard === 'string') return inWords(guard);
  const { type = '', params } = guard as Guard;
  const fixed = typeof params === 'object' && params !== null ? Object.values(params).join(', ') : '';
  return [inWords(type), fixed].filter((part) => part !== '').join(': ');
}

/** The way through as it stands in the machine: its states, and what leads from one to the next. */
export function machineGraph(t: Words): FlowGraph {
  const { root } = wizardMachine;
  const states = Object.values(root.states);
  const edges = [root, ...states].flatMap((state) => {
    const from = state === root ? 'anywhere' : state.key;
    const byEvent = [...state.transitions.entries()].flatMap(([event, transitions]) =>
      transitions.map((transition) => ({ event: inWords(event), transition })),
    );
    const always = (state.always ?? []).map((transition) => ({ event: '', transition }));
    return [...byEvent, ...always].flatMap(({ event, transition }): FlowEdge[] =>
      (transition.target ?? []).map((target) => ({
        from,
        to: target.key,
        label: [event, guardInWords(transition.guard)].filter((part) => part !== '').join(', if '),
      })),
    );
  });
  return {
    title: t('review:drawn.machine'),
    nodes: [
      { id: 'anywhere', label: 'anywhere', group: 'anywhere' },
      ...states.map(({ key }) => ({ id: key, label: inWords(key), group: 'state' })),
    ],
    edges,
    column: [],
  };
}
