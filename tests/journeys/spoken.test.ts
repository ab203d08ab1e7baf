import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, it, type ExpectStatic } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { accessibilityTree } from './support/accessibility-tree';
import { openBrowser, openPhone } from './support/open-browser';
import { serveDist, type ServedDist } from './support/serve-dist';
import { comparable, heardFromBrowser, phrasesOf, QUIET, scriptOf } from './support/speak';
import { SHORT_TOURS, TAKEN_ALONG } from './support/tours';

const solid = (text: string): string => text.replaceAll(/\s/g, '');
/** Dates stand in what is said. */
const TODAY = new Date('2026-11-26T10:00:00');

const FOLDER = 'spoken';
const TREES = 'trees';
/** Of each kind of screen the whole tree that the browser makes of it is kept too. */
const KINDS: Readonly<Record<string, string>> = {
  'before-welcome': 'welcome',
  'before-child': 'child',
  'before-out-of-range': 'out-of-range',
  'before-right-now': 'right-now',
  'before-concerns with three ticks': 'concerns',
  'before-background': 'background',
  'question-skill': 'question',
  'question-everyday': 'question-with-a-list',
  'a doctor today-urgent': 'urgent',
  'question-review': 'review',
  'three therapies-result': 'result',
  'besides-about': 'about',
  'taken-handover': 'handover',
  kit: 'kit',
};
/** Of the virtual reader alone: where something ends, and what a place in a list is called. */
const BOUNDS = /^(end(?: of|,) |listitem|(paragraph|strong|document)$)/;

describe('what a screen reader says', () => {
  const written = new Set<string>();
  const drawn = new Set<string>();
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

  async function open(path = '') {
    const phone = await openPhone(browser, { reducedMotion: 'reduce' });
    await phone.page.clock.setFixedTime(TODAY);
    await phone.page.goto(served.address + path);
    await phone.page.locator('html[data-ready]:not([data-unfinished])').waitFor();
    return phone;
  }
  async function expectScript(expect: ExpectStatic, page: Page, name: string): Promise<void> {
    const heard = await heardFromBrowser(page);
    const said = await phrasesOf(page);
    expect(comparable(said, heard).map(solid), name).toEqual(heard.map(solid));
    const file = `${name.replaceAll(/[^a-z]+/g, '-')}.txt`;
    written.add(file);
    const phrases = said.map((phrase) => phrase.replaceAll(served.address, 'https://guide.example/'));
    const script = `${await page.title()}\n${scriptOf(phrases)}`;
    const lost = phrases.filter(
      (phrase) => !BOUNDS.test(phrase) && !solid(script).includes(solid(phrase.replace(QUIET, ''))),
    );
    expect(lost, `${name}: nothing that is said is missing in the script`).toEqual([]);
    await expect(script).toMatchFileSnapshot(join(FOLDER, file));
    const kind = KINDS[name];
    if (kind === undefined) return;
    drawn.add(kind);
    const tree = (await accessibilityTree(page)).replaceAll(served.address, 'https://guide.example/');
    await expect(tree).toMatchFileSnapshot(join(TREES, `${kind}.txt`));
  }

  describe.concurrent('is what somebody has read through', () => {
    it.for([...SHORT_TOURS, TAKEN_ALONG].map((tour) => [tour.name, tour] as const))(
      '%s',
      async ([, tour], { expect }) => {
        const { page, close } = await open();
        await tour.take(page, (what) => expectScript(expect, page, `${tour.short}-${what}`));
        await close();
      },
    );

    it('on the page for clinics', async ({ expect }) => {
      const { page, close } = await open('kit/');
      await expectScript(expect, page, 'kit');
      await close();
    });
  });

  it('has no script left of a screen that is gone', ({ expect }) => {
    expect(written.size).toBeGreaterThan(25);
    expect(readdirSync(join(import.meta.dirname, FOLDER)).filter((file) => !written.has(file))).toEqual([]);
    expect(drawn).toEqual(new Set(Object.values(KINDS)));
    const trees = readdirSync(join(import.meta.dirname, TREES));
    expect(new Set(trees)).toEqual(new Set([...drawn].map((kind) => `${kind}.txt`)));
  });
});
