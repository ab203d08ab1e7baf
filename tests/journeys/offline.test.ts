import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { buildPseudo } from './support/build-pseudo';
import { startChangingHost, type ChangingHost, type Fault } from './support/changing-host';
import { openBrowser, openPhone, openWholeBrowser, type Phone } from './support/open-browser';
import { readPdf } from './support/read-pdf';
import { serveDist } from './support/serve-dist';
import { KEYS, walk, type Child } from './support/walk';
import { keptAddresses } from './support/worker-files';

/** Asked about safety only, so that the way to the end is short. */
const BABY: Child = { years: 0, months: 0, weeks: 4, weeksEarly: 10, worries: ['worry.feeding'] };
const IN_DANGER: Child = { ...BABY, answers: { rightNow: 'yes-or-not-sure' } };
const DAY_MS = 24 * 60 * 60 * 1000;
const scriptsOf = (folder: string) =>
  readdirSync(resolve(import.meta.dirname, '../..', folder, 'assets')).filter((name) => name.endsWith('.js'));

const reach = (page: Page) => page.locator('[data-without-network]').first().getAttribute('data-without-network');
const ready = (page: Page) => page.locator('html[data-ready]:not([data-unfinished])').waitFor();
const screenOf = (page: Page) => page.locator('main').getAttribute('data-screen');
const to = (page: Page, screen: string, child = BABY) => walk(page, child, undefined, KEYS, [screen]);
const scriptsIn = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    performance.getEntriesByType('resource').flatMap(({ name }) => /assets\/(.+\.js)$/.exec(name)?.[1] ?? []),
  );
const registrations = (page: Page) =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);

let browser: Browser;
/** with all that belongs to installing a page, and asking for its icon */
let whole: Browser;
let pseudo: string;
const hosts: ChangingHost[] = [];
beforeAll(async () => {
  [browser, whole] = [await openBrowser(), await openWholeBrowser()];
  pseudo = buildPseudo();
});
afterAll(async () => {
  await browser?.close();
  await whole?.close();
  await Promise.all(hosts.map((host) => host.stop()));
});

async function host(base = '/', folder = 'dist'): Promise<ChangingHost> {
  const started = await startChangingHost(folder, base);
  hosts.push(started);
  return started;
}
/** The driver of the browser counts as a hand that touches the page; only real taps and keys shall. */
const countTouches = () => {
  let hasBeenActive = false;
  for (const kind of ['pointerdown', 'keydown']) window.addEventListener(kind, () => (hasBeenActive = true), true);
  Object.defineProperty(Navigator.prototype, 'userActivation', { get: () => ({ hasBeenActive }) });
};
async function open(address: string, options: BrowserContextOptions = {}, from = browser): Promise<Phone> {
  const phone = await openPhone(from, { reducedMotion: 'reduce', ...options });
  await phone.context.addInitScript(countTouches);
  await phone.page.goto(address);
  await ready(phone.page);
  return phone;
}
function expectQuiet({ errors, messages }: Phone): void {
  expect(errors).toEqual([]);
  expect(messages).toEqual([]);
}

describe.concurrent('after the first load', () => {
  it('everything has been asked for once, and the worker asked for nothing again', async () => {
    const { address, asked } = await host();
    const phone = await open(address, {}, whole);
    expect(await reach(phone.page)).toBe('this-browser');
    expect(await phone.page.locator('[data-without-network] p:visible').count()).toBe(1);
    const withWorker = [...asked];
    expect(new Set(withWorker).size).toBe(withWorker.length);
    expect(withWorker.filter((line) => !line.endsWith(' 200'))).toEqual([]);
    expect(withWorker).toContain('/sw.js 200');

    const plain = await host();
    const without = await open(plain.address, { serviceWorkers: 'block' }, whole);
    expect(await reach(without.page)).toBe('this-tab');
    expect(withWorker.filter((line) => line !== '/sw.js 200').sort()).toEqual([...plain.asked].sort());

    asked.length = 0;
    await phone.page.reload();
    await ready(phone.page);
    // what a clinic wrote may have changed; and the browser looks for another worker, at a moment of its own
    expect(asked.filter((line) => line !== '/sw.js 304')).toEqual(['/clinic.js 304']);
    expectQuiet(phone);
    await phone.close();
    await without.close();
  });

  it('only files are kept that every visit loads, by addresses without a choice', async () => {
    const { address } = await host('/guide/');
    const phone = await open(`${address}?lang=en&age=27&clinic=tndc#country=GB`);
    await to(phone.page, 'question');
    const kept = await keptAddresses(phone.page);
    const scripts = scriptsOf('dist').map((name) => `${address}assets/${name}`);
    for (const each of kept) {
      const path = each.slice(address.length);
      expect(each.startsWith(address), each).toBe(true);
      if (path.endsWith('.js') && path !== 'clinic.js') expect(scripts).toContain(each);
      else expect(path).toMatch(/^(|clinic\.js|icon\.svg|assets\/[\w-]+\.css)$/);
    }
    expect(kept).toContain(address);
    expect(kept.join()).toMatch(/tndc/);
    expect(kept.join()).not.toMatch(/kit|tryumph|[?#]/);
    await phone.close();
  });

  it('it can be installed, and nothing of that is asked for by a load', async () => {
    const { address, asked } = await host('/guide/');
    const { page, context, close } = await open(address, {}, whole);
    expect(asked.join()).not.toMatch(/webmanifest|png/);
    const session = await context.newCDPSession(page);
    const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
    // a test's browser keeps nothing for later
    expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual(['in-incognito']);
    const manifest = await session.send('Page.getAppManifest');
    expect(manifest.errors).toEqual([]);
    expect(manifest.manifest).toMatchObject({ startUrl: address, scope: address });
    await close();
  });

  it('nothing is asked for any more once the page is ready', async () => {
    const { address, asked } = await host();
    const phone = await open(address);
    asked.length = 0;
    await to(phone.page, 'result');
    expect(asked).toEqual([]);
    await phone.close();
  });
});

const SCREENS: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  welcome: async () => undefined,
  child: (page) => to(page, 'child'),
  'right-now': (page) => to(page, 'right-now'),
  concerns: (page) => to(page, 'concerns'),
  background: (page) => to(page, 'background'),
  question: (page) => to(page, 'question'),
  urgent: (page) => to(page, 'urgent', IN_DANGER),
  review: (page) => to(page, 'review'),
  result: (page) => to(page, 'result'),
  async about(page) {
    await to(page, 'result');
    await page.getByRole('button', { name: 'How this works, and its limits' }).press('Enter');
    await page.locator('main[data-screen="about"]').waitFor();
  },
};

const WAITS = { timeout: 15_000 };

/** The forms in which a result is taken away, none of which may need the host. */
async function takeAway(page: Page): Promise<string> {
  expect((await readPdf(await page.pdf({ format: 'A4' }))).text).toMatch(/Therapy Guide/);
  await page.locator('[data-action=share]').press('Enter');
  await page.locator('[data-share-panel] svg path').first().waitFor();
  // in an emergency it is folded away
  await page
    .locator('main details')
    .evaluateAll((parts) => parts.forEach((part) => ((part as HTMLDetailsElement).open = true)));
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the file' }).press('Enter'),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.html$/);
  return (await page.locator('[data-share-link]').getAttribute('href')) ?? '';
}

describe.concurrent('without a network, from each kind of screen on', () => {
  it.for(Object.entries(SCREENS))(
    '%s: a reload, the rest of the visit, paper, file and link',
    async ([screen, reach], { expect }) => {
      const { address, stop } = await host();
      const phone = await open(address);
      const { page } = phone;
      await reach(page);
      await stop();
      await page.reload();
      await ready(page);
      expect(await screenOf(page)).toBe(screen);
      if (screen === 'about') await page.locator('[data-action=back]').press('Enter');
      const { screens } = await walk(page, screen === 'urgent' ? IN_DANGER : BABY, undefined, KEYS);
      expect(screens.at(-1)).toBe('result');
      const link = await takeAway(page);
      const other = await phone.context.newPage();
      await other.goto(link);
      await other.locator('html:not([data-unfinished]) main[data-screen=handover] .parts').waitFor();
      await phone.close();
    },
  );
});

describe.concurrent('without a network, at a new start', () => {
  it.for([
    ['at the root of a host', '/', '', 'result'],
    [
      'in a folder, by a link with choices that it was never opened by',
      '/guide/',
      '?lang=en&age=8#country=GB',
      'question',
    ],
  ] as const)('%s', async ([, base, link, end], { expect }) => {
    const { address, stop } = await host(base);
    const phone = await open(address);
    await phone.page.close();
    await stop();
    const page = await phone.context.newPage();
    await page.goto(address + link);
    await ready(page);
    const { screens } = await to(page, end);
    expect(screens.at(-1)).toBe(end);
    await phone.close();
  });

  it('in a language from right to left, and in the others', async () => {
    const { address, stop } = await host('/', pseudo);
    const phone = await open(`${address}?lang=ar-XB`);
    await stop();
    for (const lang of ['ar-XB', 'en-XA', 'en']) {
      await phone.page.goto(`${address}?lang=${lang}`);
      await ready(phone.page);
      expect(await phone.page.locator('html').getAttribute('lang')).toBe(lang);
      expect(await reach(phone.page)).toBe('this-browser');
    }
    await phone.close();
  });

  it('with what a clinic wrote, and its newest words as soon as there is a network', async () => {
    const { address, stop, start, asked } = await host();
    const phone = await open(`${address}#clinic=tndc`);
    const name = () => phone.page.locator('main').innerText();
    const shown = await name();
    await stop();
    await phone.page.reload();
    await ready(phone.page);
    expect(await name()).toBe(shown);
    await start();
    asked.length = 0;
    await phone.page.reload();
    await ready(phone.page);
    expect(asked.filter((line) => line.startsWith('/clinic'))).toEqual(['/clinic.js 304']);
    await phone.close();
  });
});

describe.concurrent('another version', () => {
  const news = () => scriptsOf(pseudo).filter((name) => !scriptsOf('dist').includes(name));
  const isOld = async (page: Page) => {
    const [scripts, old, other] = [await scriptsIn(page), scriptsOf('dist'), scriptsOf(pseudo)];
    const ofOld = scripts.filter((name) => !other.includes(name));
    const ofOther = scripts.filter((name) => !old.includes(name));
    expect(ofOld.length === 0 || ofOther.length === 0, `mixed: ${scripts.join()}`).toBe(true);
    expect(ofOld.length + ofOther.length).toBeGreaterThan(0);
    return ofOther.length === 0;
  };
  const isWaiting = (page: Page) =>
    page.waitForFunction(
      async () => (await navigator.serviceWorker.getRegistration())?.waiting instanceof ServiceWorker,
    );
  const isNew = (page: Page) =>
    page.waitForFunction((names) => names.some((name) => document.querySelector(`[src*="${name}"]`)), news());

  it('waits for the end of a visit, reloads included, and comes with the next start', async () => {
    const { address, publish, stop, start } = await host();
    const phone = await open(address);
    const { page } = phone;
    await to(page, 'question');
    publish(pseudo);
    await page.reload();
    await ready(page);
    await isWaiting(page);
    expect(await screenOf(page)).toBe('question');
    expect(await isOld(page)).toBe(true);
    await stop();
    await page.reload();
    await ready(page);
    await to(page, 'result');
    await start();
    await page.reload();
    await ready(page);
    expect(await isOld(page)).toBe(true);
    expect(await screenOf(page)).toBe('result');
    await page.locator('[data-action=delete]').tap();
    await page.locator('main[data-screen=welcome]').waitFor();
    await isNew(page);
    await ready(page);
    expect(await reach(page)).toBe('this-browser');
    const kept = (await keptAddresses(page)).join();
    for (const name of scriptsOf('dist').filter((name) => !scriptsOf(pseudo).includes(name)))
      expect(kept).not.toContain(name);
    await stop();
    await page.reload();
    await ready(page);
    await to(page, 'result');
    await phone.close();
  });

  it('takes the place of a welcome that nobody has touched, once', async () => {
    const { address, publish } = await host();
    const phone = await open(`${address}#clinic=tndc`);
    publish(pseudo);
    let loads = 0;
    phone.page.on('load', () => (loads += 1));
    await phone.page.goto(address);
    await isNew(phone.page);
    await ready(phone.page);
    expect(loads).toBe(2);
    // what the version before was used for has come too
    expect((await keptAddresses(phone.page)).join()).toMatch(/tndc/);
    expect(await phone.page.evaluate(() => sessionStorage.length)).toBe(0);
    expectQuiet(phone);
    await phone.close();
  });

  it('does not load a page anew under a hand that has touched it', async () => {
    const { address, publish } = await host();
    const phone = await open(address);
    await phone.page.locator('h1').tap();
    publish(pseudo);
    await phone.page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
    await isWaiting(phone.page);
    await to(phone.page, 'question');
    expect(await isOld(phone.page)).toBe(true);
    await phone.close();
  });

  it.each([
    ['waits for a visit in another tab', 0, true],
    ['waits no longer than a day', DAY_MS + 60_000, false],
  ])('%s', async (_, behind, staysOld) => {
    const { address, publish, turnBack } = await host();
    const phone = await open(address);
    await to(phone.page, 'question');
    publish(pseudo);
    turnBack(behind);
    const other = await phone.context.newPage();
    await other.goto(address);
    if (staysOld) {
      await ready(other);
      await isWaiting(other);
      await other.waitForTimeout(500);
      expect(await isOld(other)).toBe(true);
    } else await isNew(other);
    await to(phone.page, 'result');
    await phone.page.reload();
    await ready(phone.page);
    expect(await screenOf(phone.page)).toBe('result');
    expect(await isOld(phone.page)).toBe(staysOld);
    await phone.close();
  });

  it.each<Fault>(['missing', 'cut', 'changed'])('is left alone while one of its files is %s', async (fault) => {
    const { address, publish, breakFiles } = await host();
    const phone = await open(address);
    publish(pseudo);
    breakFiles((path) => (path.endsWith(news()[0] ?? '-') ? fault : undefined));
    await phone.page.goto(address);
    await ready(phone.page);
    await phone.page.waitForFunction(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      await registration?.update().catch(() => undefined);
      return registration?.installing === null && registration.waiting === null;
    });
    expect(await isOld(phone.page)).toBe(true);
    expect(await reach(phone.page)).toBe('this-browser');
    breakFiles(() => undefined);
    await phone.page.goto(address);
    await isNew(phone.page);
    await phone.close();
  });
});

describe.concurrent('where nothing can be kept', () => {
  const expectOnlyThisTab = async ({ page, errors }: Phone, stop: () => Promise<void>) => {
    expect(await reach(page)).toBe('this-tab');
    await page.getByText('It still works in this tab until you reload it.').waitFor();
    await stop();
    await to(page, 'result');
    expect(errors.filter((error) => !error.includes('sw.js'))).toEqual([]);
  };

  it.each<Fault>(['missing', 'cut'])('the worker is %s', async (fault) => {
    const { address, breakFiles, stop } = await host();
    breakFiles((path) => (path === 'sw.js' ? fault : undefined));
    const phone = await open(address);
    await expectOnlyThisTab(phone, stop);
    await phone.close();
  });

  it('half an upload: the worker of another version', async () => {
    const { address, publish, stop } = await host();
    publish(pseudo, 'sw.js');
    const phone = await open(address);
    await expectOnlyThisTab(phone, stop);
    await phone.close();
  });

  it('one file of the language comes otherwise than the worker knows it', async () => {
    const { address, publish, stop } = await host();
    const folder = mkdtempSync(join(tmpdir(), 'therapy-guide-worker-'));
    const worker = readFileSync(resolve(import.meta.dirname, '../../dist/sw.js'), 'utf8');
    const changed = worker.replace(/(words-en-later-[\w-]+\.js":[`"])....../, '$1AAAAAA');
    expect(changed).not.toBe(worker);
    writeFileSync(join(folder, 'sw.js'), changed);
    publish(folder, 'sw.js');
    const phone = await open(address);
    expect(await registrations(phone.page)).toBe(1);
    await expectOnlyThisTab(phone, stop);
    await phone.close();
    rmSync(folder, { recursive: true });
  });

  it.each([
    ['the browser knows no workers', () => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker')],
    [
      'the browser refuses',
      () => (ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException('', 'SecurityError'))),
    ],
    ['there is no room', () => undefined],
  ])('%s', async (_, refuse) => {
    const { address, stop } = await host();
    const phone = await openPhone(browser, { reducedMotion: 'reduce' });
    if (_ === 'there is no room') {
      const session = await phone.context.newCDPSession(phone.page);
      await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(address).origin, quotaSize: 1000 });
    } else await phone.page.addInitScript(refuse);
    await phone.page.goto(address);
    await ready(phone.page);
    await expectOnlyThisTab(phone, stop);
    await phone.close();
  });

  it('inside another page no worker is asked for', async () => {
    const served = await serveDist();
    const phone = await openPhone(browser);
    await phone.page.setContent(`<iframe src="${served.address}embed/" width="360" height="640"></iframe>`);
    const frame = await (await phone.page.locator('iframe').elementHandle())?.contentFrame();
    await frame?.locator('html[data-ready]:not([data-unfinished])').waitFor();
    expect(await frame?.locator('[data-without-network]').getAttribute('data-without-network')).toBe('this-tab');
    expect(served.asked).not.toContain('/sw.js');
    await phone.close();
    await served.close();
  });
});

describe('a guide that is taken down', () => {
  it('leaves the browsers with the file that the build writes for it', async () => {
    const { address, publish } = await host();
    const phone = await open(address);
    expect(await registrations(phone.page)).toBe(1);
    publish('dist/hosting/taken-down', 'sw.js');
    await phone.page.goto(address);
    await expect.poll(() => registrations(phone.page), WAITS).toBe(0);
    expect(await keptAddresses(phone.page)).toEqual([]);
    await phone.close();
  });
});
