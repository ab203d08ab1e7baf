import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { responseFaults, type Json } from '../summary/fhir/checker';
import { pairFaults } from '../summary/fhir/pair-checker';
import { axeFaults } from './support/axe-faults';
import { dropFile } from './support/drop-file';
import { LATE_TALKER } from './support/late-talker';
import { openBrowser, openPhone, type Phone } from './support/open-browser';
import { serveDist, type ServedDist } from './support/serve-dist';
import { KEYS, walk } from './support/walk';

const LAPTOP = { viewport: { width: 1280, height: 720 }, isMobile: false, hasTouch: false };

let served: ServedDist;
let browser: Browser;
let folder: string;
/** what a phone saved, and what it asked for meanwhile */
let text: string;
let questionnaire: Json;
let name: string;

beforeAll(async () => {
  served = await serveDist({ base: '/guide/' });
  browser = await openBrowser();
  folder = mkdtempSync(join(tmpdir(), 'record-'));
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function open(options = {}): Promise<Phone> {
  const phone = await openPhone(browser, { acceptDownloads: true, ...options });
  await phone.page.goto(served.address);
  await phone.page.locator('html[data-ready]:not([data-unfinished])').waitFor();
  return phone;
}
const onDisk = (given: string | Uint8Array, as: string): string => {
  const path = join(folder, as);
  writeFileSync(path, given);
  return path;
};
const kept = (page: Page): Promise<unknown> =>
  page.evaluate(() => JSON.parse(sessionStorage.getItem('therapy-guide') ?? '{}') as unknown);
async function openEntry(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Details' }).click();
  await page.getByRole('button', { name: 'Open the answers of a family' }).click();
  await page.locator('html:not([data-unfinished]) main[data-screen="handover"]').waitFor();
}
const alert = (page: Page) => page.getByRole('alert').innerText();

describe('the answers for a record system', () => {
  it('are saved with the network off, and nothing is asked of anyone', async () => {
    const { page, context, requests, errors, close } = await open();
    await walk(page, LATE_TALKER, undefined, KEYS);
    await context.setOffline(true);
    const before = [requests.length, served.asked.length];
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('[data-take] [data-save-file=record]').press('Enter'),
    ]);
    name = download.suggestedFilename();
    expect(name).toMatch(/^therapy-guide-\d{4}-\d\d-\d\d\.json$/);
    text = readFileSync(await download.path(), 'utf8');
    expect(requests.slice(before[0]).filter(({ url }) => !url.startsWith('blob:'))).toEqual([]);
    expect(served.asked).toHaveLength(before[1] ?? -1);
    expect(errors).toEqual([]);
    await close();
  });

  it('fit the questions, which a plain link saves from the folder of the page', async () => {
    const { page, errors, close } = await open();
    await walk(page, LATE_TALKER, undefined, KEYS);
    const before = served.asked.length;
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('[data-questionnaire]').press('Enter'),
    ]);
    expect(download.suggestedFilename()).toBe('therapy-guide-questions.json');
    expect(served.asked.slice(before)).toEqual(['/guide/fhir/questionnaire.json']);
    questionnaire = JSON.parse(readFileSync(await download.path(), 'utf8')) as Json;
    const response = JSON.parse(text) as Json;
    expect(responseFaults(response)).toEqual([]);
    expect(pairFaults(questionnaire, response)).toEqual([]);
    expect(await page.locator('main').getAttribute('data-screen')).toBe('result');
    expect(errors).toEqual([]);
    console.log(
      `response ${Buffer.byteLength(text)} bytes, questionnaire ${JSON.stringify(questionnaire).length} letters`,
    );
    await close();
  });

  it('dropped on the desk of a doctor show the doctor’s page, which saves the same file', async () => {
    const { page, errors, close } = await open(LAPTOP);
    await openEntry(page);
    await dropFile(page, onDisk(text, name));
    await page.getByRole('heading', { name: 'Reason for referral' }).waitFor();
    expect(await page.locator('main').innerText()).toContain('Says or signs no words (said to be followed)');
    expect(await kept(page)).toEqual({});
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('[data-save-file=record]').press('Enter'),
    ]);
    expect(readFileSync(await download.path(), 'utf8')).toBe(text);
    expect(await axeFaults(page)).toEqual([]);
    expect(errors).toEqual([]);
    await close();
  });

  it('go on at the welcome of another phone with the very same answers', async () => {
    const { page, errors, close } = await open();
    await page.locator('[data-saved-file] input[type=file]').setInputFiles(onDisk(text, name));
    await page.locator('[data-saved-file] [data-action=resume]').press('Enter');
    const { asked } = await walk(page, LATE_TALKER, undefined, KEYS);
    expect(asked).toEqual([]);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('[data-take] [data-save-file=record]').press('Enter'),
    ]);
    expect(readFileSync(await download.path(), 'utf8')).toBe(text);
    expect(errors).toEqual([]);
    await close();
  });
});

describe('a file that is none of ours, or not any more', () => {
  const CUT = /cut or changed/;
  const NOT_OURS = /no answers from this guide|not from this guide/;
  const EVIL = '<script>document.title = "run"</script><img src=x onerror="document.title = \'run\'">';

  function changedFiles(): readonly (readonly [text: string, sentence: RegExp])[] {
    const at = (place: number) => Math.floor((place * text.length) / 12);
    const edited = (from: string | RegExp, to: string) => {
      const other = text.replace(from, to);
      expect(other).not.toBe(text);
      return other;
    };
    return [
      ...Array.from({ length: 11 }, (_, place) => [text.slice(0, at(place + 1)), CUT] as const),
      [edited('"code": "no"', '"code": "maybe"'), CUT],
      [edited('"valueInteger": 20', '"valueInteger": 2000'), CUT],
      [edited('"valueInteger": 20', '"valueInteger": "20"'), CUT],
      [edited('"valueInteger": 20', '"valueInteger": 21'), CUT],
      [edited('"linkId": "safety.loss"', `"linkId": ${JSON.stringify(EVIL)}`), CUT],
      [edited('"linkId": "safety.loss"', '"linkId": "__proto__"'), CUT],
      [edited('"linkId": "safety.loss"', `"linkId": ${'['.repeat(100_000)}${']'.repeat(100_000)}`), CUT],
      [edited('"status": "completed"', '"status": "entered-in-error"'), CUT],
      [edited(/"authored": "[^"]*"/, '"authored": {"toString": 1, "valueOf": 1}'), CUT],
      [edited(/"authored": "[^"]*"/, '"authored": "2026-13-45"'), CUT],
      [edited('"item": [', '"item": [null,'), CUT],
      [edited('"item": [', '"modifierExtension": [], "item": ['), CUT],
      [
        edited(/\|\d+\.\d+"/, '|9999.1"').replace('"linkId": "safety.loss"', '"linkId": "safety.later"'),
        /newer questions/,
      ],
      [
        edited(/"questionnaire": "[^"]*"/, '"questionnaire": "https://x.example/q"'),
        /answers other questions than ours/,
      ],
      [JSON.stringify({ ...questionnaire, item: [] }), NOT_OURS],
      ['{"resourceType": "Patient"}', NOT_OURS],
      ['[]', NOT_OURS],
      ['null', NOT_OURS],
      [`{"resourceType": ${JSON.stringify(EVIL)}}`, NOT_OURS],
    ];
  }

  it('gets one sentence, 30 times and in every way, and the visit in the tab stays as it was', async () => {
    const { page, errors, close } = await open(LAPTOP);
    await walk(page, { years: 8 }, undefined, KEYS, ['question']);
    const [visit, shown] = [await kept(page), await page.locator('main').innerText()];
    await page.evaluate(() => (location.hash = '#s='));
    await page.locator('html:not([data-unfinished]) main[data-screen="handover"]').waitFor();
    const files = changedFiles();
    expect(files).toHaveLength(30);
    for (const [given, sentence] of files) {
      // the sentence of the one before is gone first
      await dropFile(page, onDisk('', 'empty.json'));
      await expect.poll(() => alert(page)).toMatch(/This file is empty/);
      await dropFile(page, onDisk(given, 'changed.json'));
      await expect.poll(() => alert(page), { message: given.slice(0, 60) }).toMatch(sentence);
      expect(await page.getByRole('heading', { name: 'Reason for referral' }).count()).toBe(0);
      expect(((await kept(page)) as { visit: unknown }).visit).toEqual((visit as { visit: unknown }).visit);
    }
    expect(await page.title()).not.toBe('run');
    await page.locator('[data-action=continue]').press('Enter');
    await expect.poll(() => page.locator('main').innerText()).toBe(shown);
    expect(await kept(page)).toEqual(visit);
    expect(errors).toEqual([]);
    await close();
  });

  it('empty, a picture, or of 50 MB: the same on the page for a doctor and at the welcome', async () => {
    const huge = onDisk('', 'huge.json');
    truncateSync(huge, 50_000_000);
    const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    const files = [
      [onDisk('', 'nothing.json'), /This file is empty/],
      [onDisk(png, 'photo.png'), /This is a picture/],
      [onDisk(png, 'photo.html'), NOT_OURS],
      [huge, /This file is too large/],
    ] as const;
    const { page, errors, close } = await open(LAPTOP);
    await walk(page, { years: 8 }, undefined, KEYS, ['question']);
    const visit = (await kept(page)) as { visit: unknown };
    await page.evaluate(() => (location.hash = '#s='));
    await page.locator('html:not([data-unfinished]) main[data-screen="handover"]').waitFor();
    for (const [path, sentence] of files) {
      await page.getByLabel('File from the family').setInputFiles(path);
      await expect.poll(() => alert(page)).toMatch(sentence);
    }
    // over a visit that is shown it stays
    await page.getByLabel('File from the family').setInputFiles(onDisk(text, name));
    await page.getByRole('heading', { name: 'Reason for referral' }).waitFor();
    await dropFile(page, huge);
    await expect.poll(() => alert(page)).toMatch(/This file is too large/);
    expect(await page.getByRole('heading', { name: 'Reason for referral' }).count()).toBe(1);
    await page.locator('[data-action=continue]').press('Enter');
    await page.locator('main:not([data-screen=handover])').waitFor();
    while ((await page.locator('main').getAttribute('data-screen')) !== 'welcome') {
      // nobody goes back while the browser is still going back by itself
      await page.waitForTimeout(200);
      await page.goBack();
    }
    for (const [path, sentence] of files) {
      await page.locator('[data-saved-file] input[type=file]').setInputFiles(path);
      await expect.poll(() => page.locator('[data-saved-file] .problem').innerText()).toMatch(sentence);
    }
    expect(((await kept(page)) as { visit: unknown }).visit).toEqual(visit.visit);
    expect(errors).toEqual([]);
    await close();
  });
});
