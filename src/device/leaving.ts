import { forget } from './storage';

const WAIT_FOR_HISTORY_MS = 400;

/**
 * The start page in the language and of the clinic in use; what else a link chose goes with the visit. The clinic stands after `?`:
 * where only what is after `#` differs, a browser loads nothing anew.
 */
function startAddress(clinic: string | undefined, lang: string | undefined): string {
  const values = new URLSearchParams({
    ...(lang === undefined ? {} : { lang }),
    ...(clinic === undefined ? {} : { clinic }),
  });
  return window.location.pathname + (`${values}` === '' ? '' : `?${values}`);
}

/**
 * Empties the tab's memory and the page, goes back to the first entry of this visit in the history, and opens the start page in its
 * place. A copy of this page that the browser kept for Back is empty too, and starts anew.
 * @param stepsBehind entries of this visit that lie before the present one
 * @param clinic the id of a clinic that is built in
 * @param language the one in use, where the page would open in another
 */
export function deleteAndLeave(stepsBehind: number, clinic?: string, language?: string): void {
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
    window.location.replace(startAddress(clinic, language));
  };
  if (stepsBehind === 0) return leave();
  window.addEventListener('popstate', leave);
  setTimeout(leave, WAIT_FOR_HISTORY_MS);
  history.go(-stepsBehind);
}
