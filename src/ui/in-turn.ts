import { flushSync } from 'svelte';
import { isFramed } from '../device/framed';

/** Longer than this, and a finger that comes down meanwhile has to wait. */
const MOST_MS = 8;

type Make = () => void;

/** In the order in which they stand on the page. */
let waiting: readonly Make[] = [];
let isGoing = false;

/** What is inside the one that is made comes right after it. One that fails takes none of the others with it. */
function makeNext(): void {
  const [make, ...others] = waiting;
  waiting = [];
  try {
    if (make) flushSync(make);
  } finally {
    waiting = [...waiting, ...others];
  }
}

function end(): void {
  isGoing = false;
  delete document.documentElement.dataset['unfinished'];
  removeEventListener('beforeprint', makeAll);
}

function makeSome(): void {
  const until = performance.now() + MOST_MS;
  try {
    do makeNext();
    while (waiting.length > 0 && performance.now() < until);
  } finally {
    if (waiting.length > 0) setTimeout(makeSome);
    else end();
  }
}

/** At once, for a printer. */
export function makeAll(): void {
  try {
    makeNext();
  } finally {
    if (waiting.length > 0) makeAll();
    else end();
  }
}

/**
 * Makes what stands below the first screenful once that is painted, piece by piece and in order. While some is to come, the page says so to
 * whoever tests it: `html[data-unfinished]`.
 * @returns how it is taken back
 */
export function inTurn(make: Make): () => void {
  waiting = [...waiting, make];
  if (!isGoing) {
    isGoing = true;
    document.documentElement.dataset['unfinished'] = '';
    addEventListener('beforeprint', makeAll);
    // A page around ours is told one height for each step.
    if (isFramed()) queueMicrotask(makeAll);
    else requestAnimationFrame(() => setTimeout(makeSome));
  }
  return () => {
    waiting = waiting.filter((other) => other !== make);
  };
}
