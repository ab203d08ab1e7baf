import { isAsKept } from './storage';

/**
 * A page that the browser put by and shows again on Back may hold a visit that was deleted meanwhile in this tab, or went on without it:
 * it then starts anew from what is kept now.
 */
export function startAnewWhenOutdated(): void {
  window.addEventListener('pageshow', ({ persisted }) => {
    if (!persisted || isAsKept()) return;
    document.body.replaceChildren();
    window.location.reload();
  });
}
