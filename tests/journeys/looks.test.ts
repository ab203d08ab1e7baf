import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { differences, readLook, written } from '../gallery/compare-looks';
import { lookAt, type Look } from '../gallery/look';
import { LOOKS, type ChosenLook } from '../gallery/looks';
import type { Stage } from '../gallery/settings';
import { openSpeaker, type Speaker } from '../gallery/spoken';
import { STATES } from '../gallery/states';
import { setView } from '../gallery/take-pictures';
import { byWalk, walkPast } from '../gallery/walk-past';
import { openBrowser } from './support/open-browser';

const FOLDER = resolve(import.meta.dirname, '../gallery/looks');
/** `npm run looks`: what is seen now is how it shall look. */
const WRITES = process.env['WRITE_LOOKS'] !== undefined;

const nameOf = ({ state, view }: ChosenLook) => `${state}.${view.name}`;
const fileOf = (look: ChosenLook) => join(FOLDER, `${nameOf(look)}.txt`);
const stateOf = ({ state }: ChosenLook) => {
  const found = STATES.find(({ name }) => name === state);
  if (!found) throw new Error(`there is no state ${state}`);
  return found;
};
const chosen = (name: string) => {
  const found = LOOKS.find((look) => nameOf(look) === name);
  if (!found) throw new Error(`there is no look ${name}`);
  return found;
};

let browser: Browser;
let darkroom: Page;
let speaker: Speaker;
beforeAll(async () => {
  browser = await openBrowser();
  darkroom = await browser.newPage();
  speaker = openSpeaker();
});
afterAll(() => browser?.close());

async function look({ view, within = 'header, main' }: ChosenLook, stage: Stage): Promise<Look> {
  await setView(stage, view);
  return lookAt(stage.page, within, darkroom);
}

const styled = (selector: string, property: string, value: string) => (stage: Stage) =>
  stage.page
    .locator(selector)
    .first()
    .evaluate((element, [property, value]) => (element as HTMLElement).style.setProperty(property, value), [
      property,
      value,
    ] as const);
const inFonts = (book: string, plain: string) => async (stage: Stage) => {
  await styled('html', '--book', book)(stage);
  await styled('html', '--plain', plain)(stage);
};

/** Takes back what was done to it; what the app itself wrote into a style stands in the head of the page alone. */
const withoutChanges = ({ page }: Stage) =>
  page.evaluate(() => {
    for (const element of document.querySelectorAll('html, main *')) element.removeAttribute('style');
  });

describe('how the guide looks', () => {
  it('a dozen pictures of the gallery look as they did, whatever their words and their fonts', async () => {
    const found: string[] = [];
    for (const words of new Set(LOOKS.map(({ view }) => view.words))) {
      const ofWords = LOOKS.filter(({ view }) => view.words === words);
      for (const walk of byWalk([...new Set(ofWords.map(stateOf))]))
        await walkPast(browser, walk, speaker(words), async ({ name }, stage) => {
          for (const each of ofWords.filter(({ state }) => state === name)) {
            const seen = await look(each, stage);
            if (WRITES) writeFileSync(fileOf(each), written(seen));
            const expected = existsSync(fileOf(each)) ? readLook(readFileSync(fileOf(each), 'utf8')) : {};
            await inFonts('monospace', 'monospace')(stage);
            const inOther = await look(each, stage);
            await withoutChanges(stage);
            found.push(
              ...differences(expected, seen).map((difference) => `${nameOf(each)}: ${difference}`),
              ...differences(expected, inOther).map((difference) => `${nameOf(each)} in wide fonts: ${difference}`),
            );
          }
        });
    }
    expect(found, 'if this is how it shall look: npm run looks').toEqual([]);
  });

  /** How the same screen looks after something was done to it. */
  async function changed(name: string, mistakes: Readonly<Record<string, (stage: Stage) => Promise<unknown>>>) {
    const one = chosen(name);
    const found: Record<string, readonly string[]> = {};
    await walkPast(browser, [stateOf(one)], speaker(one.view.words), async (_, stage) => {
      const before = await look(one, stage);
      for (const [what, makeMistake] of Object.entries(mistakes)) {
        await makeMistake(stage);
        found[what] = differences(before, await look(one, stage));
        await stage.page.evaluate(() => {
          for (const element of document.querySelectorAll<HTMLElement>('html, main *'))
            element.removeAttribute('style');
        });
      }
    });
    return found;
  }
  const said = (selector: string, words: string) => async (stage: Stage) => {
    const text = stage.page.locator(selector).first();
    await text.evaluate((element, words) => (element.textContent = words), words);
  };
  /** Where something differs, without the sizes and colours. */
  const told = (found: Readonly<Record<string, readonly string[]>>) =>
    Object.fromEntries(
      Object.entries(found).map(([what, all]) => [what, all.map((one) => one.replace(/ was .*/, '')).join(', ')]),
    );
  it('a question: what somebody might break is seen; other fonts and other words are not', async () => {
    const found = await changed('question-skill.360-light', {
      'nothing at all': async () => undefined,
      'wide fonts': inFonts('monospace', 'monospace'),
      'narrow fonts': inFonts('serif', '"DejaVu Sans Condensed", "Liberation Sans Narrow", sans-serif'),
      'a longer question': said(
        'main h1',
        'Is this a much longer question than the one before, so that it takes more lines?',
      ),
      'a longer answer': said(
        '[data-answer=sometimes] .word > span',
        'Only now and then, or only with help from somebody',
      ),
      'an answer 40 px to the side': styled('[data-answer=sometimes]', 'translate', '40px'),
      'an answer 40 px lower': styled('[data-answer=sometimes]', 'margin-block-start', '40px'),
      'an answer that cannot be seen': styled('[data-answer=sometimes]', 'opacity', '0'),
      'an answer in the colour of the page': styled('[data-answer=sometimes]', 'background', 'var(--paper)'),
      'words that cannot be read': styled('[data-answer=sometimes]', 'color', 'var(--slip)'),
      'an icon that is gone': styled('[data-answer=sometimes] svg', 'opacity', '0'),
      'an answer too low for a finger': styled('[data-answer=sometimes]', 'min-block-size', '2rem'),
      'a question that moved down': styled('.caption', 'margin-block-end', '1rem'),
      'an answer that is gone': styled('[data-answer=sometimes]', 'display', 'none'),
    });
    expect(told(found)).toEqual({
      'nothing at all': '',
      'wide fonts': '',
      'narrow fonts': '',
      'a longer question': '',
      'a longer answer': '',
      'an answer 40 px to the side': 'sometimes: start, sometimes: end',
      'an answer 40 px lower': 'sometimes: above',
      'an answer that cannot be seen':
        'sometimes: fill, sometimes: words, sometimes / drawing: fill, sometimes / drawing: strokes',
      'an answer in the colour of the page': 'sometimes: fill, sometimes / drawing: fill',
      'words that cannot be read': 'sometimes: words',
      'an icon that is gone': 'sometimes / drawing: strokes',
      'an answer too low for a finger': 'sometimes: least',
      'a question that moved down': 'h1: above',
      'an answer that is gone': 'sometimes is gone, sometimes / drawing is gone',
    });
  });

  it('the page for today: a sheet that has lost its colour is seen, and one that no longer reaches the edges', async () => {
    const found = await changed('today.360-light', {
      'without its colour': styled('.sheet', 'background', 'none'),
      'not to the edges': styled('.sheet', 'margin-inline', '0'),
    });
    expect(told(found)).toEqual({
      'without its colour': 'sheet: fill, sheet / drawing: fill, sheet / h1: fill',
      'not to the edges': 'sheet: start, sheet: end, sheet / h1: start, sheet / h1: end',
    });
  });

  it('a dark page that is light is seen', async () => {
    const dark = chosen('welcome.1280-dark');
    await walkPast(browser, [stateOf(dark)], speaker('english'), async (_, stage) => {
      const seen = await look({ ...dark, view: { ...dark.view, scheme: 'light' } }, stage);
      const found = differences(await look(dark, stage), seen);
      expect(found.filter((difference) => difference.includes('fill'))).toHaveLength(
        Object.values(seen).filter(({ fill }) => fill).length,
      );
    });
  });
});
