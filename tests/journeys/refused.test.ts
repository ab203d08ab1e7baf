import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Frame, Page } from 'playwright-core';
import { startServer } from '../../scripts/static-server.mjs';
import { axeFaults } from './support/axe-faults';
import { LATE_TALKER } from './support/late-talker';
import { openBrowser, openPhone, type Phone } from './support/open-browser';
import { serveDist, type ServedDist } from './support/serve-dist';
import { KEYS, walk } from './support/walk';

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

const kept = (page: Page): Promise<unknown> =>
  page.evaluate(() => JSON.parse(sessionStorage.getItem('therapy-guide') ?? '{}') as unknown);
const said = (page: Page | Frame, within: string) => page.locator(within).innerText();

describe('on a phone that refuses', () => {
  let phone: Phone;
  let visit: unknown;
  beforeAll(async () => {
    phone = await openPhone(browser);
    // before the page starts: without a share sheet it offers none
    await phone.page.addInitScript(() => {
      navigator.share = () => Promise.reject(new DOMException('', window.name || 'AbortError'));
    });
    await phone.page.goto(served.address);
    await phone.page.locator('html[data-ready]:not([data-unfinished])').waitFor();
    await walk(phone.page, LATE_TALKER, undefined, KEYS);
    visit = await kept(phone.page);
  });
  afterAll(async () => {
    expect(visit).toHaveProperty('visit.ageMonths', 20);
    expect(await kept(phone.page)).toEqual(visit);
    expect(await phone.page.locator('main').getAttribute('data-screen')).toBe('result');
    expect(phone.errors).toEqual([]);
    await phone.close();
  });

  it('a share sheet that is closed again is no fault, and one that fails leads to copying', async () => {
    const { page } = phone;
    await page.locator('[data-action=share]').press('Enter');
    const send = page.getByRole('button', { name: 'Send the link' });
    await send.press('Enter');
    await expect.poll(() => said(page, '[data-share-panel]')).toContain('Not sent.');
    for (const reason of ['NotAllowedError', 'DataError', 'TypeError']) {
      await page.evaluate((name) => (window.name = name), reason);
      await send.press('Enter');
      await expect
        .poll(() => said(page, '[data-share-panel]'))
        .toContain('This browser could not share it. Copy it instead.');
    }
    await page.evaluate(() => (window.name = ''));
    await page.locator('[data-action=share]').press('Enter');
  });

  it.each([
    ['says no', false],
    ['throws', true],
  ])('a clipboard that is closed, where the older way %s too, leads to the text itself', async (_, throws) => {
    const { page } = phone;
    await page.evaluate((isThrown) => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
      document.execCommand = () => {
        if (isThrown) throw new Error('no');
        return false;
      };
    }, throws);
    await page.locator('[data-action=share]').press('Enter');
    const copy = page.getByRole('button', { name: 'Copy the link' });
    await copy.focus();
    const scrolled = await page.evaluate(() => window.scrollY);
    await page.keyboard.press('Enter');
    const text = page.getByLabel('Text to copy');
    await text.waitFor();
    expect(await said(page, '[data-share-panel]')).toContain('This browser does not let us copy.');
    expect(await text.inputValue()).toBe(await page.locator('[data-share-link]').getAttribute('href'));
    expect(await copy.evaluate((button) => document.activeElement === button)).toBe(true);
    expect(await page.evaluate(() => window.scrollY)).toBe(scrolled);
    await text.tap();
    expect(await page.evaluate(() => String(document.getSelection()))).toBe(await text.inputValue());
    expect(await axeFaults(page)).toEqual([]);
    await page.locator('[data-action=share]').press('Enter');
  });

  it.each(['is not there', 'throws', 'does nothing'])(
    'a print window that %s leads to the file and to the text',
    async (how) => {
      const { page } = phone;
      // the sentence of the one before is gone first
      await page.reload();
      await page.locator('html[data-ready]:not([data-unfinished]) main[data-screen=result]').waitFor();
      await page.evaluate((fault) => {
        const print = () => {
          if (fault === 'throws') throw new Error('no');
        };
        window.print = (fault === 'is not there' ? undefined : print) as typeof print;
      }, how);
      expect(await said(page, '[data-print-instead]')).toBe('');
      await page.locator('[data-action=print]').press('Enter');
      await page.locator('[data-print-instead] button').first().waitFor();
      expect(await said(page, '[data-print-instead]')).toContain('This app or website does not let us print.');
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.locator('[data-print-instead] [data-save-file=page]').press('Enter'),
      ]);
      expect(download.suggestedFilename()).toMatch(/^therapy-guide-[\d-]+\.html$/);
      expect(await axeFaults(page)).toEqual([]);
    },
  );
});

describe('inside the page of a clinic on another site', () => {
  const FULL = 'allow-scripts allow-same-origin allow-forms allow-modals allow-downloads allow-popups';
  const without = (...left: readonly string[]) =>
    FULL.split(' ')
      .filter((each) => !left.includes(each))
      .join(' ');
  let clinic: Awaited<ReturnType<typeof startServer>>;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'clinic-'));
    clinic = await startServer({ folder });
  });
  afterAll(async () => {
    await clinic?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Another name is another site: 127.0.0.1 for the guide, localhost for the clinic. */
  async function openFramed(sandbox: string | undefined): Promise<{ phone: Phone; frame: Frame }> {
    const attribute = sandbox === undefined ? '' : ` sandbox="${sandbox}"`;
    writeFileSync(
      join(folder, 'index.html'),
      `<!doctype html><title>Clinic</title><iframe${attribute} width="360" height="600" src="${served.address}"></iframe>`,
    );
    const phone = await openPhone(browser, { acceptDownloads: true });
    await phone.page.goto(clinic.address.replace('127.0.0.1', 'localhost'));
    const frame = phone.page.frames().find((each) => each.url() === served.address);
    if (!frame) throw new Error('no frame');
    await frame.locator('html[data-ready]:not([data-unfinished])').waitFor();
    expect(await frame.evaluate(() => window.origin === new URL(location.href).origin)).toBe(true);
    await walk(frame, LATE_TALKER, undefined, KEYS);
    return { phone, frame };
  }

  it.each([
    ['in a frame without limits', undefined],
    ['in a frame that may print', FULL],
  ])('prints the sheet alone, %s', async (_, sandbox) => {
    const { phone, frame } = await openFramed(sandbox);
    await frame.evaluate(() =>
      addEventListener('beforeprint', () => (document.documentElement.dataset['printed'] = '')),
    );
    await frame.locator('[data-action=print]').press('Enter');
    await frame.locator('html[data-printed]').waitFor({ state: 'attached' });
    // longer than the guide waits for a print window
    await phone.page.waitForTimeout(1_200);
    expect(await said(frame, '[data-print-instead]')).toBe('');
    await phone.page.emulateMedia({ media: 'print' });
    expect(await frame.locator('.sheet-of-paper').isVisible()).toBe(true);
    expect(await frame.locator('main').isVisible()).toBe(false);
    expect(phone.errors).toEqual([]);
    await phone.close();
  });

  it('where a frame may not open windows, says so and offers the file', async () => {
    const { phone, frame } = await openFramed(without('allow-modals'));
    const before = await frame.locator('main h1').innerText();
    await frame.locator('[data-action=print]').press('Enter');
    await frame.locator('[data-print-instead] button').first().waitFor();
    expect(await said(frame, '[data-print-instead]')).toContain('This app or website does not let us print.');
    const [download] = await Promise.all([
      phone.page.waitForEvent('download'),
      frame.locator('[data-print-instead] [data-save-file=page]').press('Enter'),
    ]);
    expect(download.suggestedFilename()).toMatch(/^therapy-guide-[\d-]+\.html$/);
    expect(await frame.locator('main h1').innerText()).toBe(before);
    expect(phone.errors).toEqual([]);
    await phone.close();
  });

  it.each(['page', 'record'])('where a frame may not save the %s, says what else helps', async (kind) => {
    const { phone, frame } = await openFramed(without('allow-downloads', 'allow-popups', 'allow-modals'));
    const before = await frame.locator('main h1').innerText();
    let downloads = 0;
    phone.page.on('download', () => (downloads += 1));
    await frame.locator(`[data-take] [data-save-file=${kind}]`).press('Enter');
    await frame.getByText('Nothing there? Some apps and websites do not let a page save files.').waitFor();
    expect(await frame.locator('main h1').innerText()).toBe(before);
    expect(downloads).toBe(0);
    // the clipboard of a frame is closed; the older way of copying still works there
    await frame.locator('[data-take]').getByRole('button', { name: 'Copy it as text' }).press('Enter');
    await frame.locator('[data-take]').getByText('Copied').waitFor();
    await phone.close();
  });
});

describe('started with 100 kB after the #', () => {
  const LONG = 'A'.repeat(100_000);

  it.each([
    ['a code', `s=${LONG}`, 'handover'],
    ['hostile code', `s=${'<img src=x onerror=alert(1)>'.repeat(3_600)}`, 'handover'],
    ['a language', `lang=${LONG}`, 'result'],
    ['nothing known', LONG, 'result'],
    ['broken escapes', '%'.repeat(100_000), 'result'],
  ])('that claims to be %s, the visit in the tab stays as it was', async (_, fragment, screen) => {
    const { page, errors, close } = await openPhone(browser);
    await page.goto(served.address);
    await page.locator('html[data-ready]:not([data-unfinished])').waitFor();
    await walk(page, LATE_TALKER, undefined, KEYS);
    const [visit, shown] = [await kept(page), await said(page, 'main')];
    await page.goto('about:blank');
    await page.goto(`${served.address}#${fragment}`);
    await page.locator(`html[data-ready]:not([data-unfinished]) main[data-screen=${screen}]`).waitFor();
    if (screen === 'handover') {
      expect(await page.getByRole('alert').innerText()).toMatch(/cut or changed|no answers from this guide/);
      expect(page.url()).toBe(served.address);
      await page.locator('[data-action=continue]').press('Enter');
      await page.locator('html:not([data-unfinished]) main[data-screen=result]').waitFor();
    }
    expect(await kept(page)).toEqual(visit);
    expect(await said(page, 'main')).toBe(shown);
    expect(errors).toEqual([]);
    await close();
  });
});
