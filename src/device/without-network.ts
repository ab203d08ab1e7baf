/** Where the guide goes on if the network is switched off now. */
export type WithoutNetwork =
  /** not all has arrived */
  | 'unknown'
  /** all is in the memory of this tab; a reload would need the network */
  | 'this-tab'
  /** this browser keeps all files: also after a reload, and in a new tab */
  | 'this-browser';

export interface Reach {
  now(): WithoutNetwork;
  become(next: WithoutNetwork): void;
  onChange(listener: () => void): () => void;
}

export function startReach(): Reach {
  let reach: WithoutNetwork = 'unknown';
  const listeners = new Set<() => void>();
  return {
    now: () => reach,
    become(next) {
      reach = next;
      listeners.forEach((listener) => listener());
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
