import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { filesAskedFor, openBrowser, openPhone } from './support/open-browser';
import { serveDist } from './support/serve-dist';
import { THIRTY, type OneVisit } from './support/thirty-visits';

interface Asked {
  readonly title: string;
  /** in the order in which the page asked */
  readonly files: readonly string[];
  /** what reached the server, also of what a browser keeps from its driver; two that are asked for at once may arrive in either order */
  readonly arrived: readonly string[];
  /** what was asked for once the page had said that it is ready */
  readonly later: readonly string[];
}
const AT_ONCE = 3;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => browser?.close());

/** A host for each visit alone, so that every request it gets is of this visit. */
async function filesOf({ title, link = '', act }: OneVisit): Promise<Asked> {
  const served = await serveDist();
  const phone = await openPhone(browser, { reducedMotion: 'reduce' });
  const arrived = () => served.asked.filter((path) => path !== '/icon.svg');
  await phone.page.goto(served.address + link);
  await phone.page.locator('html[data-ready]:not([data-unfinished])').waitFor();
  const files = filesAskedFor(phone);
  const before = arrived();
  await act(phone.page);
  const isFile = (path: string) => !path.startsWith('blob:');
  const later = [...filesAskedFor(phone).slice(files.length), ...arrived().slice(before.length)].filter(isFile);
  await phone.close();
  await served.close();
  return { title, files, arrived: before.toSorted(), later };
}

describe('thirty visits as different as can be', () => {
  it('ask for the same files in the same order until the page is ready, and for none afterwards', async () => {
    expect(new Set(THIRTY.map(({ title }) => title)).size).toBe(30);
    const waiting = [...THIRTY];
    const all: Asked[] = [];
    const work = async () => {
      for (let next = waiting.shift(); next; next = waiting.shift()) all.push(await filesOf(next));
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    expect(all.filter(({ later }) => later.length > 0)).toEqual([]);
    const [first] = all;
    expect(first?.files.length).toBeGreaterThan(8);
    for (const file of first?.files ?? []) expect(first?.arrived).toContain(file);
    for (const { title, files, arrived } of all) {
      expect(files, title).toEqual(first?.files);
      expect(arrived, title).toEqual(first?.arrived);
    }
  });

  it('and a visit that asks for one more is told from the others', async () => {
    const curious: OneVisit = { title: 'x', act: (page) => page.evaluate(() => void (new Image().src = 'icon.svg?x')) };
    expect((await filesOf(curious)).later).toContain('/icon.svg?x');
  });
});
