import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { found, marksOf, TYPED } from '../canaries/marks';
import { RARE, visit } from '../canaries/visits';
import { kept, pdfProperties, watch, type Watch } from '../canaries/watch';
import { guideIn } from './support/framed-guide';
import { serveHost } from './support/host-page';
import { openBrowser, openPhone, type Phone } from './support/open-browser';
import { serveDist, type ServedDist } from './support/serve-dist';

let served: ServedDist;
let browser: Browser;
let folder: string;
beforeAll(async () => {
  [served, browser] = [await serveDist(), await openBrowser()];
  folder = mkdtempSync(join(tmpdir(), 'canary-'));
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** By its own link, so that the visit has a message with words of the parent's own. */
async function open(): Promise<{ phone: Phone; page: Page; watched: Watch }> {
  const phone = await openPhone(browser, { acceptDownloads: true });
  const watched = await watch(phone, served);
  await phone.page.goto(`${served.address}#clinic=tndc`);
  await phone.page.locator('html[data-ready]:not([data-unfinished])').waitFor();
  return { phone, page: phone.page, watched };
}
const at = (page: Page, screen: string) =>
  page.locator(`html:not([data-unfinished]) main[data-screen="${screen}"]`).waitFor();

/** Types and names a mark wherever a parent can before the first question. */
async function typeMarks(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Details' }).press('Enter');
  await page.getByRole('button', { name: 'Open the answers of a family' }).press('Enter');
  await page.locator('[name=received]').fill(TYPED.code);
  await page.locator('[data-action=open]').press('Enter');
  await page.getByRole('alert').waitFor();
  const file = join(folder, `${TYPED.fileName}.json`);
  writeFileSync(file, JSON.stringify({ resourceType: 'QuestionnaireResponse', text: TYPED.fileText }));
  await page.locator('input[name=file]').setInputFiles(file);
  await page.getByRole('alert').waitFor();
  await page.goto(`${served.address}#clinic=tndc`);
  await page.reload();
  await page.locator('html[data-ready] main[data-screen="welcome"]').waitFor();
  await page.locator('[data-action=start]').press('Enter');
  await page.locator('[name=years]').fill(TYPED.age);
  await page.locator('[data-action=continue]').press('Enter');
  await page.getByRole('alert').waitFor();
  await page.locator('[data-action=back]').first().press('Enter');
  await at(page, 'welcome');
}

/** All that can be done with a result: kept, saved, copied, written to the clinic, printed. */
async function useResult(page: Page): Promise<Uint8Array> {
  await page.locator('[data-message] textarea').fill(TYPED.message);
  await page.locator('[data-add-answers]').check();
  for (const kind of ['page', 'record']) {
    const download = page.waitForEvent('download');
    await page.locator(`[data-take] [data-save-file=${kind}]`).press('Enter');
    await download;
  }
  await page.getByRole('button', { name: /^Keep them on this device/ }).press('Enter');
  await page.getByRole('button', { name: 'Delete from this device' }).waitFor();
  return page.pdf({ format: 'A4' });
}

describe('no mark of a visit is left anywhere', () => {
  it.each(Object.entries(RARE).slice(0, 2))('%s: typed into, kept, saved, printed, deleted', async (_, child) => {
    const { phone, page, watched } = await open();
    await typeMarks(page);
    const marks = marksOf(await visit(page, child));
    expect(marks.length).toBeGreaterThan(40);
    const pdf = await useResult(page);
    expect(found(marks, { kept: await kept(page) }), 'it is kept until it is deleted').not.toEqual([]);
    await page.locator('[data-action="delete"]').first().press('Enter');
    await page.locator('html[data-ready] main[data-screen="welcome"]').waitFor();
    const places = { ...(await watched.end()), 'PDF properties': await pdfProperties(pdf), kept: await kept(page) };
    expect(found(marks, places)).toEqual([]);
    expect(
      Object.entries(places)
        .filter(([, texts]) => texts.length === 0)
        .map(([place]) => place),
    ).toEqual(['messages', 'console']);
    await phone.close();
  });

  it.each(Object.entries(RARE))('%s: inside the page of a clinic that listens to everything', async (_, child) => {
    const host = await serveHost(
      `<body><iframe src="${served.address}embed/" width="360" height="640"></iframe>` +
        `<script src="${served.address}embed.js" async></script></body>`,
    );
    const phone = await openPhone(browser);
    const watched = await watch(phone, served);
    await phone.page.goto(host.address);
    const marks = marksOf(await visit(await guideIn(phone.page), child));
    const places = await watched.end();
    expect(places['messages']?.join('\n')).toContain('"done"');
    expect(found(marks, places)).toEqual([]);
    await phone.close();
    await host.close();
  });
});

describe('the search finds a mark that is planted', () => {
  const MARK = 'safety.planted.mark';
  const plantedIn = (places: Readonly<Record<string, readonly string[]>>) =>
    found([MARK], places).map((each) => each.replace(`: ${MARK}`, ''));

  it('in a request, the address, the title, the history, the console, what was measured, a file’s name, a PDF and each store', async () => {
    const { phone, page, watched } = await open();
    const download = page.waitForEvent('download');
    await page.evaluate(async (mark) => {
      document.title = mark;
      history.pushState({ mark: btoa(` ${mark}`) }, '', `#${encodeURIComponent(mark)}`);
      console.info(mark);
      performance.mark(mark);
      new Image().src = `fhir/questionnaire.json?${mark}`;
      const link = Object.assign(document.createElement('a'), {
        href: URL.createObjectURL(new Blob(['x'])),
        download: mark,
      });
      link.click();
    }, MARK);
    await download;
    const pdf = await page.pdf();
    const places = { ...(await watched.end()), 'PDF properties': await pdfProperties(pdf) };
    expect(plantedIn(places).toSorted()).toEqual([
      'PDF properties',
      'addresses',
      'console',
      'file names',
      'history',
      'performance',
      'requests',
      'requests at the server',
      'titles',
    ]);

    const stores: Readonly<Record<string, (mark: string) => unknown>> = {
      localStorage: (mark) => localStorage.setItem('x', mark),
      sessionStorage: (mark) => sessionStorage.setItem(mark, 'x'),
      cookies: (mark) => (document.cookie = `x=${mark}`),
      caches: async (mark) => (await caches.open('x')).put(`/${mark}`, new Response('')),
      databases: (mark) =>
        new Promise((done) => {
          const request = indexedDB.open('x');
          request.onupgradeneeded = () => request.result.createObjectStore('s').put(mark, 1);
          request.onsuccess = () => {
            request.result.close();
            done(undefined);
          };
        }),
    };
    for (const [store, plant] of Object.entries(stores)) {
      const mark = `${MARK}.${store}`;
      await page.evaluate(plant, mark);
      expect(found([mark], { kept: await kept(page) }), store).toHaveLength(1);
    }
    await phone.close();
  });

  it('in a message to the page around', async () => {
    const host = await serveHost(`<body><iframe src="${served.address}embed/"></iframe></body>`);
    const phone = await openPhone(browser);
    const watched = await watch(phone, served);
    await phone.page.goto(host.address);
    const frame = await guideIn(phone.page);
    await frame.evaluate((mark) => window.parent.postMessage({ type: 'step', mark }, '*'), MARK);
    await expect.poll(() => plantedIn(watched.places)).toEqual(['messages']);
    await phone.close();
    await host.close();
  });
});
