/** What the history of this tab follows: how many steps have been made, and how to make one back or forward. */
export interface Steps {
  depth(): number;
  back(): void;
  forward(): void;
}

export interface StepHistory {
  /** call once when the steps are known, and after every change of them */
  follow(): void;
  /** one step back, by the browser's own history where it is ours to use */
  back(): void;
  /** from now on nothing is followed any more; @returns how many entries of ours lie behind the present one */
  end(): number;
}

const depthOf = (state: unknown): number => {
  const depth = (state as { depth?: unknown } | null)?.depth;
  return typeof depth === 'number' ? depth : 0;
};

/** Inside a frame the history belongs to the page around it. */
const withoutHistory = (steps: Steps): StepHistory => ({
  follow: () => undefined,
  back: () => steps.back(),
  end: () => 0,
});

/** Walks until the steps stand at this depth, or will not move on. */
function walkTo(depth: number, steps: Steps): void {
  for (let now = steps.depth(); now !== depth; now = steps.depth()) {
    if (now > depth) steps.back();
    else steps.forward();
    if (steps.depth() === now) return;
  }
}

/** One entry for each step forward, with nothing in it but its number: the browser's Back is then the same as ours. */
export function followSteps(steps: Steps, isFramed: boolean): StepHistory {
  if (isFramed) return withoutHistory(steps);
  let entry = 0;
  let isWalking = false;
  let isRewinding = false;
  let hasEnded = false;
  let hasBegun = false;
  const push = () => {
    while (entry < steps.depth()) {
      entry += 1;
      history.pushState({ depth: entry }, '');
    }
  };
  /** After a reload the entry still says where the parent was; anything else starts the count anew. */
  const begin = () => {
    hasBegun = true;
    if (depthOf(history.state) === steps.depth()) entry = steps.depth();
    // the first entry has its number too: one without is the browser's own
    history.replaceState({ depth: entry }, '');
  };
  const follow = () => {
    if (isWalking || isRewinding || hasEnded) return;
    if (!hasBegun) begin();
    if (steps.depth() >= entry) return push();
    isRewinding = true;
    history.go(steps.depth() - entry);
  };
  window.addEventListener('popstate', ({ state }) => {
    if (hasEnded || !hasBegun) return;
    // An entry that the browser made itself, because what stands after `#` was changed: it is the place of the step that follows.
    if (state === null) {
      entry += 1;
      return history.replaceState({ depth: entry }, '');
    }
    entry = depthOf(state);
    if (isRewinding) {
      isRewinding = false;
      return follow();
    }
    isWalking = true;
    walkTo(entry, steps);
    isWalking = false;
    follow();
  });

  return {
    follow,
    back: () => (entry > 0 ? history.back() : steps.back()),
    end: () => {
      hasEnded = true;
      return entry;
    },
  };
}
