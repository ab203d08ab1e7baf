import type { ToWorker } from '../worker/messages';

/** What would be lost or disturbed if the page were loaded anew. */
export type InHand = 'nothing' | 'visit' | 'received';

/** One reload by itself at most, also where a host's machines have not all got the same version. It is gone once it has been read. */
const RENEWED = 'therapy-guide.renewed';

function mayRenew(): boolean {
  try {
    const isFirst = sessionStorage.getItem(RENEWED) === null;
    sessionStorage.removeItem(RENEWED);
    return isFirst;
  } catch {
    // Where nothing can be remembered the reloads could go on and on.
    return false;
  }
}

/** Where a browser does not tell, somebody may have done something. */
const isUntouched = (): boolean => navigator.userActivation?.hasBeenActive === false && window.scrollY === 0;

/**
 * Lets a new version take the place of the old one, and loads the page anew for it, as long as nobody has done anything in this tab.
 * Otherwise it waits for another start.
 */
export function renewWhileUntouched(registration: ServiceWorkerRegistration, inHand: () => InHand): void {
  if (!mayRenew()) return;
  let hasAsked = false;
  const ask = (worker: ServiceWorker) => {
    const has = inHand();
    // What was handed over is kept nowhere, so it would be lost.
    if (has === 'received' || !isUntouched()) return;
    hasAsked = true;
    worker.postMessage({ type: 'take-over', isInVisit: has === 'visit' } satisfies ToWorker);
  };
  const follow = (worker: ServiceWorker | null) =>
    worker?.addEventListener('statechange', () => worker.state === 'installed' && ask(worker));
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    if (!hasAsked || inHand() === 'received' || !isUntouched()) return;
    sessionStorage.setItem(RENEWED, '');
    window.location.reload();
  });
  if (registration.waiting) ask(registration.waiting);
  follow(registration.installing);
  registration.addEventListener('updatefound', () => follow(registration.installing));
}
