const OURS = 'therapy-guide';

function entriesOf(store: () => Storage): string {
  try {
    const entries = Object.entries(store()).filter(([key]) => key.startsWith(OURS));
    return JSON.stringify(entries.sort());
  } catch {
    // Nothing could be kept, so nothing can have changed.
    return '';
  }
}

const allKept = (): string => entriesOf(() => sessionStorage) + entriesOf(() => localStorage);

/** The same page once more, with what the tab keeps. */
export function loadAnew(): void {
  window.location.reload();
}

/**
 * A page that the browser put by and shows again on Back may hold a visit that was deleted meanwhile, in this tab or on the device, or
 * that went on without it: it then starts anew from what is kept now.
 */
export function startAnewWhenOutdated(): void {
  let leftBehind = allKept();
  window.addEventListener('pagehide', () => (leftBehind = allKept()));
  window.addEventListener('pageshow', ({ persisted }) => {
    if (!persisted || leftBehind === allKept()) return;
    document.body.replaceChildren();
    loadAnew();
  });
}
