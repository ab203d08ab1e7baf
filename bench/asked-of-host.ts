import { join } from 'node:path';
import { startServer } from '../scripts/static-server.mjs';
import { openBrowser, openPhone } from '../tests/journeys/support/open-browser';
import { brotliSize } from '../tests/journeys/support/weigh-dist';

export interface AskedOfHost {
  /** by a phone that has never been here, in the order asked */
  readonly first: readonly { readonly path: string; readonly bytes: number }[];
  /** by the same phone on a later day */
  readonly second: readonly string[];
}

/** What a visit asks a host for, by the host's own list: once the page is ready it asks for nothing more. */
export async function askedOfHost(dist: string): Promise<AskedOfHost> {
  const asked: string[] = [];
  const server = await startServer({ folder: dist, compresses: true, onRequest: (path) => asked.push(path) });
  const browser = await openBrowser();
  const visit = async (load: () => Promise<unknown>) => {
    asked.length = 0;
    await load();
    await phone.page.locator('html[data-ready]').waitFor();
    // the worker may still be asking
    await phone.page.waitForTimeout(2_000);
    return [...asked];
  };
  const phone = await openPhone(browser);
  try {
    const first = await visit(() => phone.page.goto(server.address));
    const second = await visit(() => phone.page.reload());
    const fileOf = (path: string) => join(dist, path.endsWith('/') ? `${path}index.html` : path);
    return { first: first.map((path) => ({ path, bytes: brotliSize(fileOf(path)) })), second };
  } finally {
    await browser.close();
    await server.close();
  }
}
