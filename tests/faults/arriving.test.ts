import { afterAll, beforeAll, describe, it } from 'vitest';
import type { Browser, Page, Route } from 'playwright-core';
import { buildPseudo } from '../journeys/support/build-pseudo';
import { startChangingHost } from '../journeys/support/changing-host';
import { filesAskedFor, openBrowser, openPhone, type Phone } from '../journeys/support/open-browser';
import { serveDist, type ServedDist } from '../journeys/support/serve-dist';
import { answersKept, BABY, expectQuiet, open, placeOf, ready, to, untilAt } from './support/guide';

/** What a page names itself: without one of these no script of ours runs. */
const OF_THE_PAGE = ['index', 'words-en-first'] as const;
/** What comes after the start, in the order asked; the name of each goes on with its hash. */
const LATER = [
  'load-clinic',
  'clinic.js',
  'tndc',
  'later',
  'flag',
  'opening-hours',
  'later.css',
  'words-en-later',
  'whole-speaker',
  'whole-knowledge',
  'content',
  'offline',
] as const;
const FAULTS = ['missing', 'of a wrong type', 'late by 20 seconds'] as const;
type Fault = (typeof FAULTS)[number];
const LATE_MS = 20_000;

let browser: Browser;
let served: ServedDist;
let pseudo: string;
beforeAll(async () => {
  browser = await openBrowser();
  served = await serveDist();
  pseudo = buildPseudo();
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

const isFile = (name: string) => {
  if (name === 'clinic.js') return ({ pathname }: URL) => pathname.endsWith('/clinic.js');
  const [stem = '', ending = 'js'] = name.split('.');
  const named = new RegExp(`/assets/${stem}-[\\w-]{8}\\.${ending}$`);
  return ({ pathname }: URL) => named.test(pathname);
};
/** A file that does not come as it should, until it is mended. */
async function breakFile(page: Page, name: string, fault: Fault) {
  let isBroken = true;
  let mend: () => void = () => undefined;
  const mended = new Promise<void>((done) => (mend = done));
  let asked = 0;
  await page.route(isFile(name), async (route: Route) => {
    asked += 1;
    if (isBroken && fault === 'missing')
      return route.fulfill({ status: 404, contentType: 'text/html', body: 'Not here' });
    if (isBroken && fault === 'of a wrong type')
      return route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html><title>Log in</title>' });
    if (isBroken) await mended;
    return route.continue().catch(() => undefined);
  });
  return {
    asked: () => asked,
    mend() {
      isBroken = false;
      mend();
    },
  };
}
/** What the browser itself says of a file that did not come, and of an import that failed for it. */
const OF_THE_FILE =
  /404|MIME type|Failed to load|dynamically imported|ERR_|request failed|clinic\.js|preload CSS|integrity|blocked by Playwright/;
const start = async (options = {}): Promise<Phone> =>
  openPhone(browser, { reducedMotion: 'reduce', serviceWorkers: 'block', ...options });

describe('the list of files', () => {
  it('is the one that a page asks for', async ({ expect }) => {
    const phone = await open(browser, `${served.address}#clinic=tndc`, { serviceWorkers: 'block' });
    const wanted = [...OF_THE_PAGE, ...LATER];
    const files = filesAskedFor(phone).filter((path) => path !== '/');
    const unnamed = files.filter((path) => !wanted.some((name) => isFile(name)(new URL(path, served.address))));
    expect(unnamed).toEqual([]);
    expect(files).toHaveLength(wanted.length);
    await phone.close();
  });
});

const crossed = <T extends string>(names: readonly T[]) =>
  names.flatMap((name) => FAULTS.map((fault) => [name, fault] as const));

describe.concurrent('a file that comes after the start', () => {
  it.for(crossed(LATER))(
    '%s, %s: the first question is reached without it, and all else as soon as it comes',
    async ([name, fault], { expect }) => {
      const phone = await start();
      const { page } = phone;
      await page.clock.install();
      const file = await breakFile(page, name, fault);
      await page.goto(`${served.address}#clinic=tndc`);
      await to(page, 'question', BABY);
      await page.locator('[data-answer=no]').press('Enter');
      await page.clock.fastForward(LATE_MS);
      // the next question, or the page that says what it waits for: never an empty one
      await page.locator('main h1').filter({ hasText: /\S/ }).waitFor();
      expect(await answersKept(page)).toEqual({ 'safety.loss': 'no' });
      file.mend();
      expect(file.asked()).toBeGreaterThan(0);
      for (let waited = 0; waited < 40 && (await placeOf(page)) === 'question'; waited += 1)
        await page.clock.fastForward(LATE_MS);
      await untilAt(page, 'question safety.hearing');
      await page.clock.fastForward(LATE_MS);
      await ready(page);
      const { screens } = await to(page, 'result', BABY);
      expect(screens.at(-1)).toBe('result');
      expectQuiet(phone, OF_THE_FILE);
      await phone.close();
    },
  );
});

describe.concurrent('a file that the page itself names', () => {
  it.for(crossed(OF_THE_PAGE))(
    '%s, %s: the page stands, says what to do, and a reload brings the guide',
    async ([name, fault], { expect }) => {
      const phone = await start();
      const { page } = phone;
      const file = await breakFile(page, name, fault);
      await page.goto(served.address, { waitUntil: 'commit' });
      await page.locator('main h1').waitFor();
      expect(await page.locator('main').innerText()).toContain('You noticed something about your child.');
      await page.locator('[data-action=start]').tap();
      await page.getByText('One moment. If nothing happens, load this page again.').waitFor();
      expect(file.asked()).toBeGreaterThan(0);
      file.mend();
      await page.reload();
      await ready(page);
      await to(page, 'question');
      expectQuiet(phone, OF_THE_FILE);
      await phone.close();
    },
  );
});

describe('a new version', () => {
  it('that takes the old files away while the page still loads: a reload goes on with the answers, in the new one', async ({
    expect,
  }) => {
    const host = await startChangingHost('dist');
    const phone = await start();
    const { page } = phone;
    let isGone = false;
    host.breakFiles((path) =>
      !isGone && /assets\/(later|whole-knowledge|content)-/.test(path) ? 'missing' : undefined,
    );
    await page.goto(host.address);
    await to(page, 'question', BABY);
    await page.locator('[data-answer=no]').press('Enter');
    host.publish(pseudo);
    isGone = true;
    await page.getByRole('heading', { name: 'A part of this guide has not arrived' }).waitFor({ timeout: 30_000 });
    await page.locator('[data-action=try-again]').press('Enter');
    await untilAt(page, 'question safety.hearing');
    await ready(page);
    expect(await answersKept(page)).toEqual({ 'safety.loss': 'no' });
    await to(page, 'result', BABY);
    expectQuiet(phone, OF_THE_FILE);
    await phone.close();
    await host.stop();
  });
});
