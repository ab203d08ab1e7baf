import type { Page } from 'playwright-core';

/** The addresses under which the worker keeps files in this browser, sorted. */
export const keptAddresses = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const all = (await caches.keys()).map(async (name) =>
      (await (await caches.open(name)).keys()).map(({ url }) => url),
    );
    return (await Promise.all(all)).flat().sort();
  });
