import type { Page } from 'playwright-core';
import type { Phone } from './open-browser';

/** What one entry of the tab's history shows, once it is there. */
export interface Entry {
  readonly path: string;
  readonly body: string;
  /** all words, also those folded away and those for the printer, and what stands in the fields */
  readonly words: string;
  readonly stored: string;
}

/**
 * How a page says whether it goes on without a network, and the marks of Svelte's, which differ between a page that the build wrote and one made
 * anew: they depend on the moment, and on nothing that anybody did.
 */
const OF_THE_MOMENT = / data-without-network="[\w-]*"| hidden(?=")|<!--[^]*?-->/g.source;

/** What stands in the page, but for what depends on the moment. */
export const bodyOf = (page: Page): Promise<string> =>
  page.evaluate((moment) => document.body?.innerHTML.replaceAll(new RegExp(moment, 'g'), '') ?? '', OF_THE_MOMENT);
export const untilBodyIs = async (page: Page, body: string): Promise<void> => {
  await page.waitForFunction(
    ([moment, body]) => document.body?.innerHTML.replaceAll(new RegExp(moment, 'g'), '') === body,
    [OF_THE_MOMENT, body] as const,
  );
};

/** Long enough for a step in the same page to be shown, or for another page to begin. */
const SETTLED_MS = 150;

export const entryShown = (page: Page): Promise<Entry> =>
  page.evaluate((moment) => {
    const fields = [...document.querySelectorAll<HTMLInputElement>('input, select')];
    const inFields = fields.map(({ type, checked, value }) => (type === 'checkbox' ? checked : value));
    return {
      path: window.location.pathname,
      body: document.body?.innerHTML.replaceAll(new RegExp(moment, 'g'), '') ?? '',
      words: [document.body?.textContent, ...inFields].join(' '),
      stored: [...Object.entries(sessionStorage), ...Object.entries(localStorage), document.cookie].flat().join(' '),
    };
  }, OF_THE_MOMENT);

/** Every screen that a page of this phone shows from now on, also for a moment, and every page that comes back whole from the browser. */
export async function watchScreens({ page }: Phone): Promise<{ readonly shown: string[]; readonly back: string[] }> {
  const seen = { shown: [] as string[], back: [] as string[] };
  await page.exposeFunction('tellShown', (screen: string) => void seen.shown.push(screen));
  await page.exposeFunction('tellBack', (path: string) => void seen.back.push(path));
  await page.addInitScript(() => {
    const { tellShown, tellBack } = window as unknown as Record<string, (what: string) => void>;
    let last = '';
    const look = () => {
      const { screen = '', question = '' } = document.querySelector<HTMLElement>('main')?.dataset ?? {};
      const now = `${screen} ${question}`.trim();
      if (now !== last && now !== '') tellShown?.(now);
      last = now;
    };
    new MutationObserver(look).observe(document, { attributes: true, childList: true, subtree: true });
    window.addEventListener('pageshow', ({ persisted }) => {
      if (!persisted) return;
      tellBack?.(window.location.pathname);
      // asked when all that hears of the return has acted, before anything is painted
      last = '';
      setTimeout(look);
    });
  });
  return seen;
}

/** Goes Back through every entry of the tab down to the first, then Forward through all again, and looks at each. */
export async function lookThroughHistory({ context, page }: Phone): Promise<readonly Entry[]> {
  const session = await context.newCDPSession(page);
  const { entries } = await session.send('Page.getNavigationHistory');
  const ours = entries.filter(({ url }) => url.startsWith('http'));
  const found: Entry[] = [];
  // while one page gives way to another the browser cannot say where it is
  const address = () =>
    session.send('Page.getNavigationHistory').then(
      ({ currentIndex, entries }) => entries[currentIndex]?.url,
      () => undefined,
    );
  for (const { id, url } of [...ours.toReversed(), ...ours]) {
    await session.send('Page.navigateToHistoryEntry', { entryId: id });
    do await page.waitForTimeout(SETTLED_MS);
    while ((await address()) !== url);
    // a page that loads anew has its last parts a moment later; the other page has no place for the app
    await page.waitForFunction(
      () => document.querySelector('html[data-ready] main') ?? !document.getElementById('app'),
    );
    found.push(await entryShown(page));
  }
  await session.detach();
  return found;
}
