import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { headersOf, type Kind } from '../../build/hosting-files';
import { builtPage, builtPolicy } from '../journeys/support/built-policy';
import { guideIn } from '../journeys/support/framed-guide';
import { LATE_TALKER } from '../journeys/support/late-talker';
import { openBrowser, openPhone } from '../journeys/support/open-browser';
import { walk } from '../journeys/support/walk';
import { serveSecurely } from './support/secure-page';
import { HOSTS, startHost, type StartedHost } from './support/start-host';

const assets = readdirSync(resolve(import.meta.dirname, '../../dist/assets'));
const named = (ending: string) => `assets/${assets.find((name) => name.endsWith(ending))}`;
const SITE = { policy: builtPolicy(builtPage()), folders: [] };
const HTML = 'text/html; charset=utf-8';
const FILES: readonly (readonly [path: string, kind: Kind, type: string])[] = [
  ['', 'pages', HTML],
  ['index.html', 'pages', HTML],
  ['embed/', 'embed', HTML],
  ['embed/index.html', 'embed', HTML],
  [named('.js'), 'assets', 'text/javascript'],
  [named('.css'), 'assets', 'text/css'],
  ['embed.js', 'others', 'text/javascript'],
  ['sw.js', 'worker', 'text/javascript'],
  ['app.webmanifest', 'others', 'application/manifest+json'],
  ['fhir/questionnaire.json', 'others', 'application/json'],
];
/** Of these, what belongs to one kind must not stand on another. */
const WATCHED = [
  ...new Set(
    (['assets', 'embed', 'pages', 'worker', 'others'] as const).flatMap((kind) =>
      headersOf(kind, SITE).map(([name]) => name),
    ),
  ),
];

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
});

describe.each(HOSTS)('behind %s with its sample', (name) => {
  let host: StartedHost;
  beforeAll(async () => {
    host = await startHost(name);
  });
  afterAll(async () => {
    await host?.stop();
  });

  it.each(['/', '/guide/'])('each file has its headers once and no others of ours, below %s', async (base) => {
    for (const [path, kind, type] of FILES) {
      const { status, headers } = await fetch(host.origin + base + path, { redirect: 'manual' });
      // Caddy sends index.html to its folder
      if (status === 308 && path.endsWith('index.html')) continue;
      expect(status, path).toBe(200);
      const sent = WATCHED.map((header) => [header, headers.get(header)]).filter(([, value]) => value !== null);
      expect(Object.fromEntries(sent), path).toEqual(Object.fromEntries(headersOf(kind, SITE)));
      expect(headers.get('content-type')?.toLowerCase(), path).toContain(type);
    }
  });

  it.each(['/', '/guide/'])('a whole visit without a word in the console, below %s', async (base) => {
    const phone = await openPhone(browser);
    await phone.page.goto(host.origin + base);
    const { screens } = await walk(phone.page, LATE_TALKER);
    expect(screens.at(-1)).toBe('result');
    expect(phone.errors).toEqual([]);
    expect(phone.messages).toEqual([]);
    await phone.close();
  });

  it.each(['/', '/guide/'])('the guide opens without the host once it has been opened, below %s', async (base) => {
    const phone = await openPhone(browser);
    await phone.page.goto(host.origin + base);
    await phone.page.locator('[data-without-network="this-browser"]').waitFor();
    await phone.context.setOffline(true);
    await phone.page.reload();
    await phone.page.locator('html[data-ready]:not([data-unfinished])').waitFor();
    expect(phone.messages).toEqual([]);
    await phone.close();
  });

  it('a secure page of another site may show the page for frames, and no other', async () => {
    const page = await serveSecurely(
      `<iframe src="${host.origin}/embed/" width="360" height="640"></iframe><iframe src="${host.origin}/"></iframe>`,
    );
    const phone = await openPhone(browser, { ignoreHTTPSErrors: true });
    await phone.page.goto(page.address);
    const frame = await guideIn(phone.page, 0);
    await frame.locator('[data-action=start]').tap();
    await frame.waitForSelector('[data-screen=child]');
    expect(phone.messages.join('\n')).toMatch(/frame-ancestors 'self'/);
    const refused = await (await phone.page.locator('iframe').nth(1).elementHandle())?.contentFrame();
    expect(
      await refused
        ?.locator('main')
        .count()
        .catch(() => 0),
    ).toBe(0);
    await phone.close();
    await page.close();
  });
});
