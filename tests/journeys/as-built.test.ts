import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import shipped from '../../src/ui/shipped-packages.json';
import { serveClinic } from './support/clinic-site';
import { openBrowser, openPhone } from './support/open-browser';
import { staticImports } from './support/weigh-dist';

const dist = resolve(import.meta.dirname, '../../dist');
const files = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(dist.length + 1));
const pages = files.filter((path) => path.endsWith('.html'));
const read = (path: string) => readFileSync(join(dist, path));
const hash = (algorithm: string, path: string, as: 'hex' | 'base64') =>
  createHash(algorithm).update(read(path)).digest(as);

/** The tags of a page that load something which runs or draws, each with its address and what it must be. */
function loadsOf(page: string): { path: string; integrity: string | undefined }[] {
  const tags = read(page)
    .toString()
    .matchAll(/<(?:script|link)\b[^>]*>/g);
  return [...tags].flatMap(([tag]) => {
    const address = /\b(?:src|href)="([^"]+)"/.exec(tag)?.[1];
    if (address === undefined || /\brel="(?!stylesheet|modulepreload|preload)/.test(tag)) return [];
    return [{ path: join(dirname(page), address), integrity: /\bintegrity="([^"]+)"/.exec(tag)?.[1] }];
  });
}

describe.each(pages)('%s', (page) => {
  it('has the policy first in its head, and once', () => {
    const html = read(page).toString();
    expect(/<head>\s*(<[^>]+>)/.exec(html)?.[1]).toMatch(/^<meta http-equiv="Content-Security-Policy" /);
    expect(html.match(/Content-Security-Policy/g)).toHaveLength(1);
  });

  it('names the hash of everything it loads', () => {
    const loads = loadsOf(page);
    expect(loads.length).toBeGreaterThan(1);
    for (const { path, integrity } of loads) expect(integrity, path).toBe(`sha256-${hash('sha256', path, 'base64')}`);
  });
});

it('the list of SHA-256 sums names every file that was built, as it is', () => {
  const listed = read('SHA256SUMS')
    .toString()
    .trimEnd()
    .split('\n')
    .map((line) => line.split('  ') as [sum: string, path: string]);
  expect(listed.map(([, path]) => path)).toEqual(files.filter((path) => path !== 'SHA256SUMS').toSorted());
  for (const [sum, path] of listed) expect(sum, path).toBe(hash('sha256', path, 'hex'));
});

it('the licences of everything that is shipped lie beside the pages', () => {
  for (const name of shipped) expect(read('licences.txt').toString()).toMatch(new RegExp(`^${name} \\d.*\\(`, 'm'));
});

describe('a host that serves other bytes', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(async () => browser?.close());

  /** What the page binds to its bytes: the entry and what that imports. The words are asked for by the entry; those bytes only the list of sums binds. */
  const entry = loadsOf('index.html').find(({ path }) => /index-[^/]+\.js$/.test(path))?.path ?? '';
  const loads = [entry, ...staticImports(read(entry).toString()).map((path) => join(dirname(entry), path))];
  async function openWithChanged(path: string) {
    const served = await serveClinic({ [path]: `${read(path)}\n` });
    const phone = await openPhone(browser);
    await phone.page.goto(served.address);
    // the app starts within this time, as the last of these tests shows
    await phone.page.waitForTimeout(1_000);
    const started = await phone.page.evaluate(() => document.documentElement.dataset['startable'] !== undefined);
    await phone.close();
    await served.close();
    return { started, said: phone.messages.join('\n') };
  }

  it.each(loads)('one byte more in %s is refused; without a script of its own the app does not start', async (path) => {
    const { started, said } = await openWithChanged(path);
    expect(said).toMatch(/integrity/);
    expect(started).toBe(false);
  });

  it('and one byte more elsewhere changes nothing, so the others can fail', async () => {
    expect(await openWithChanged('icon.svg')).toEqual({ started: true, said: '' });
  });
});

it('no script and no page names a file that is not there', () => {
  const named = files
    .filter((path) => /\.(js|html)$/.test(path))
    .flatMap((path) =>
      [
        ...read(path)
          .toString()
          .matchAll(/\bassets\/[\w.-]+\.(?:js|css)\b/g),
      ].map(([name]) => name),
    );
  expect(new Set(named).size).toBeGreaterThan(10);
  expect([...new Set(named)].filter((name) => !files.includes(name))).toEqual([]);
});
