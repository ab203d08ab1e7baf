import { forget } from './storage';

const WAIT_FOR_HISTORY_MS = 400;

/** The start page in the language in use; what else a link chose goes with the visit. */
function startAddress(): string {
  const language = new URLSearchParams(window.location.search).get('lang');
  return window.location.pathname + (language === null ? '' : `?${new URLSearchParams({ lang: language })}`);
}

/**
 * Empties the tab's memory and the page, goes back to the first entry of this visit in the history, and opens the start page in its
 * place. A copy of this page that the browser kept for Back is empty too, and starts anew.
 * @param stepsBehind entries of this visit that lie before the present one
 */
export function deleteAndLeave(stepsBehind: number): void {
  forget();
  document.body.replaceChildren();
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) window.location.reload();
  });
  let hasLeft = false;
  const leave = () => {
    if (hasLeft) return;
    hasLeft = true;
    forget();
    window.location.replace(startAddress());
  };
  if (stepsBehind === 0) return leave();
  window.addEventListener('popstate', leave);
  setTimeout(leave, WAIT_FOR_HISTORY_MS);
  history.go(-stepsBehind);
}
