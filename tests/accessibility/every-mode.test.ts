import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import app from '../../locales/en/app.json';
import { contrastOf } from '../../src/clinic/accent';
import { axeFaults, OF_COLOUR } from '../journeys/support/axe-faults';
import { buildPseudo } from '../journeys/support/build-pseudo';
import { stopFaults } from '../journeys/support/keyboard';
import { smallestTargets, smallTargets, stickingOut } from '../journeys/support/look-at-screen';
import { openBrowser, openPhone } from '../journeys/support/open-browser';
import { serveDist, type ServedDist } from '../journeys/support/serve-dist';
import { SHORT_TOURS, TAKEN_ALONG } from '../journeys/support/tours';
import { KEYS, walk } from '../journeys/support/walk';
import { cutOrCovered, outOfOrder } from '../journeys/support/words-on-screen';
import { MODES, type Mode } from './modes';

const ALL_WORDS = 14;
const TITLES: Readonly<Record<string, string>> = app.titles;
const least = { alone: Infinity, inText: Infinity };

let english: ServedDist;
let pseudo: ServedDist;
const browsers = new Map<string, Browser>();

beforeAll(async () => {
  english = await serveDist();
  pseudo = await serveDist({ folder: buildPseudo() });
  for (const { args = [] } of MODES) if (!browsers.has(args.join())) browsers.set(args.join(), await openBrowser(args));
});
afterAll(async () => {
  for (const browser of browsers.values()) await browser.close();
  await english?.close();
  await pseudo?.close();
  console.log(`Smallest target: ${least.alone} px by itself, ${least.inText} px in a line of text`);
});

async function open({ options, language, args = [], style }: Mode) {
  const browser = browsers.get(args.join());
  if (!browser) throw new Error('no browser');
  // a made-up language has no path, so a link made in it names none, and the browser's own is read
  const locale = language ?? 'en-GB';
  const phone = await openPhone(browser, { reducedMotion: 'reduce', locale, ...options });
  await phone.page.addInitScript(() =>
    window.addEventListener('keydown', () => Object.assign(window, { keyPressed: true }), true),
  );
  // a sheet made by a script is not asked by the policy, as little as what a user sets
  if (style !== undefined)
    await phone.page.addInitScript((style) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(style);
      document.adoptedStyleSheets = [sheet];
    }, style);
  await phone.page.goto(language === undefined ? english.address : `${pseudo.address}?lang=${language}`);
  await phone.page.locator('html[data-ready]:not([data-unfinished])').waitFor();
  return phone;
}

/** The title names the step and nothing that was answered; words have their language and direction; the keyboard has a place. */
async function pageFaults(page: Page, { language }: Mode): Promise<readonly string[]> {
  const { screen, lang, dir, focus, isJustOpened } = await page.evaluate(() => ({
    screen: document.querySelector('main')?.dataset['screen'] ?? '',
    lang: document.documentElement.lang,
    dir: getComputedStyle(document.body).direction,
    focus: document.activeElement?.localName,
    isJustOpened: !('keyPressed' in window),
  }));
  const title = await page.title();
  const plain = TITLES[screen] ?? 'a title';
  const isTitle = language !== undefined || [plain, app.titles.error.replace('{{title}}', plain)].includes(title);
  return [
    isTitle ? '' : `the title is “${title}”`,
    lang === (language ?? 'en') ? '' : `the language is ${lang}`,
    dir === (language === 'ar-XB' ? 'rtl' : 'ltr') ? '' : `the direction is ${dir}`,
    // a page that was just opened is left as the browser opens it
    focus === 'body' && !isJustOpened ? 'nothing has the focus' : '',
  ].filter((fault) => fault !== '');
}

async function faultsOf(page: Page, mode: Mode): Promise<readonly string[]> {
  const found = [...(await pageFaults(page, mode))];
  if (mode.byKeyboard) found.push(...(await stopFaults(page, ['Tab'])));
  await page.locator('main details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
  found.push(...(await stickingOut(page, mode.options.viewport.width)));
  found.push(...(await smallTargets(page)));
  found.push(...(await cutOrCovered(page, mode.longest ?? ALL_WORDS)));
  found.push(...(await outOfOrder(page)));
  if (mode.hasOwnColours) found.push(...(await axeFaults(page, OF_COLOUR)));
  const { alone, inText } = await smallestTargets(page);
  least.alone = Math.min(least.alone, alone);
  least.inText = Math.min(least.inText, inText);
  return found;
}

describe.each(MODES.map((mode) => [mode.name, mode] as const))('%s', (_, mode) => {
  describe.concurrent('nothing is cut, covered, too small, out of order or out of reach', () => {
    it.for([...SHORT_TOURS, TAKEN_ALONG].map((tour) => [tour.name, tour] as const))('%s', async ([, tour]) => {
      const phone = await open(mode);
      const faults: string[] = [];
      const looked: string[] = [];
      await tour.take(phone.page, async (what) => {
        const found = await faultsOf(phone.page, mode);
        faults.push(...found.map((fault) => `${what}: ${fault}`));
        looked.push(what);
      });
      expect(new Set(looked)).toEqual(new Set(tour.meets));
      expect(faults).toEqual([]);
      expect(phone.errors).toEqual([]);
      await phone.close();
    });
  });
});

describe('a tick', () => {
  const hex = (rgb: string) =>
    `#${(rgb.match(/\d+/g) ?? [])
      .slice(0, 3)
      .map((part) => Number(part).toString(16).padStart(2, '0'))
      .join('')}`;

  it.each(MODES.filter(({ hasOwnColours }) => hasOwnColours).map((mode) => [mode.name, mode] as const))(
    'is seen in its box, %s',
    async (_, mode) => {
      const { page, close } = await open(mode);
      await walk(page, { years: 3 }, undefined, KEYS, ['concerns']);
      const box = page.locator('[data-worry="worry.moving"]');
      await box.press('Space');
      const { tick, ground } = await box.evaluate((element) => ({
        tick: getComputedStyle(element, '::before').borderBlockEndColor,
        ground: getComputedStyle(element).backgroundColor,
      }));
      expect(contrastOf(hex(tick), hex(ground)), `${tick} on ${ground}`).toBeGreaterThanOrEqual(3);
      await close();
    },
  );
});

describe('where less motion is asked for', () => {
  /** Everything that began to move on the way through the first screens and questions. */
  async function moved(reducedMotion: 'reduce' | 'no-preference'): Promise<readonly string[]> {
    const mode: Mode = { name: reducedMotion, options: { viewport: { width: 360, height: 640 }, reducedMotion } };
    const { page, close } = await open(mode);
    const seen: string[] = [];
    await page.exposeFunction('tellMove', (what: string) => void seen.push(what));
    await page.evaluate(() => {
      const tell = (event: Event) =>
        (window as unknown as { tellMove(what: string): void }).tellMove(
          `${event.type} of <${(event.target as Element).localName}>`,
        );
      for (const kind of ['animationstart', 'transitionrun']) document.addEventListener(kind, tell, true);
    });
    for (const tour of SHORT_TOURS.slice(0, 1)) await tour.take(page, () => page.waitForTimeout(250));
    await close();
    return seen;
  }

  it('nothing moves, and else a step does', async () => {
    expect(await moved('no-preference')).toContain('animationstart of <main>');
    expect(await moved('reduce')).toEqual([]);
  });
});
