import { relative, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { openBrowser, openPhone } from './support/open-browser';
import { serveDist, type ServedDist } from './support/serve-dist';
import { brotliSize, filesOfFirstLoad, pageFiles, staticImports } from './support/weigh-dist';

/** Everything up to the first question. */
const LIMIT = 60_000;
/** Other letters take more bytes. */
const OTHERS = [
  { code: 'es', limit: 61_800 },
  { code: 'ar', limit: 62_200 },
  { code: 'hi', limit: 62_900 },
];
/** The page alone: what arrives in the first round trip (ten packets) and is painted from. */
const PAGE_LIMIT = 9_000;
const dist = resolve(import.meta.dirname, '../../dist');

function weigh(title: string, files: readonly string[]): number {
  const sizes = files.map((file) => [relative(dist, file), brotliSize(file)] as const);
  const total = sizes.reduce((sum, [, size]) => sum + size, 0);
  const lines = sizes.map(([file, size]) => `  ${String(size).padStart(6)}  ${file}`);
  console.log(`${title}: ${total} bytes (brotli)\n${lines.join('\n')}`);
  return total;
}

describe('reading what a page loads', () => {
  it('finds scripts, preloaded modules and style sheets, and no icon', () => {
    const html =
      '<link rel="icon" href="./i.svg"><link rel="stylesheet" crossorigin href="./a.css">' +
      '<link rel="modulepreload" href="./b.js"><script type="module" src="./c.js"></script>';
    expect(pageFiles(html)).toEqual(['./a.css', './b.js', './c.js']);
  });

  it('follows static imports and not dynamic ones', () => {
    const code = `import{a}from"./a.js";export*from"./b.js";export{c}from"./c.js";import"./d.js";import("./e.js")`;
    expect(staticImports(code)).toEqual(['./a.js', './b.js', './c.js', './d.js']);
  });
});

describe('weight of the built app', () => {
  let served: ServedDist;
  let browser: Browser;

  beforeAll(async () => {
    served = await serveDist();
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  it.each(['index.html', 'embed/index.html'])('%s alone stays under the limit', (page) => {
    expect(brotliSize(resolve(dist, page))).toBeLessThan(PAGE_LIMIT);
  });

  it.each(OTHERS)(
    'in $code page and words up to the first question stay under the limit of their own',
    ({ code, limit }) => {
      const files = filesOfFirstLoad(dist, code);
      expect(files.some((file) => file.includes(`words-${code}-first`))).toBe(true);
      expect(weigh(`${code}/index.html and its static imports`, files)).toBeLessThan(limit);
    },
  );

  it('what the page loads by itself stays under the limit', () => {
    expect(weigh('index.html and its static imports', filesOfFirstLoad(dist))).toBeLessThan(LIMIT);
  });

  it('everything asked for up to the first question stays under the limit', async () => {
    const phone = await openPhone(browser);
    // the moment itself: by the time this test looks, a later file may have been asked for
    await phone.page.addInitScript(() => {
      const look = () => {
        if (document.documentElement?.dataset['startable'] === undefined) return;
        Object.assign(window, { startableAt: performance.now() });
        watching.disconnect();
      };
      const watching = new MutationObserver(look);
      watching.observe(document, { attributes: true, subtree: true, attributeFilter: ['data-startable'] });
    });
    await phone.page.goto(served.address);
    await phone.page.waitForFunction(() => 'startableAt' in window, undefined, { timeout: 15_000 });
    const asked = await phone.page.evaluate(() => {
      const { startableAt } = window as unknown as { startableAt: number };
      const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
      return entries.filter(({ startTime }) => startTime <= startableAt).map((entry) => entry.name);
    });
    await phone.close();
    const paths = new Set([served.address, ...asked].map((url) => new URL(url).pathname));
    const files = [...paths].map((path) => resolve(dist, `.${path.endsWith('/') ? `${path}index.html` : path}`));
    expect(weigh('Everything up to the first question', files)).toBeLessThan(LIMIT);
  });
});
