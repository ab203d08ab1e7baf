import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../journeys/support/open-browser';
import { serveDist, type ServedDist } from '../journeys/support/serve-dist';
import { answersKept, expectQuiet, keptInTab, open, placeOf, ready, to, untilAt, wordsOf } from './support/guide';
import { SCREENS } from './support/screens';
import { crashTab } from './support/crash';

let browser: Browser;
let served: ServedDist;
beforeAll(async () => {
  browser = await openBrowser();
  served = await serveDist();
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

/** What a parent finds: the screen with its words, the answers behind it, and how far Back goes. */
const found = async (page: Page) => ({
  place: await placeOf(page),
  words: await wordsOf(page),
  kept: await keptInTab(page),
  canGoBack: await page.locator('[data-action=back]').count(),
});

describe.concurrent('loaded anew', () => {
  it.for(SCREENS)(
    '%s is the same screen with the same words and answers, and Back works',
    async (screen, { expect }) => {
      const [, reach, place] = screen;
      const phone = await open(browser, served.address);
      const { page } = phone;
      await reach(page);
      const before = await found(page);
      expect(before.place).toBe(place);
      await page.reload();
      await ready(page);
      expect(await found(page)).toEqual(before);
      if (before.canGoBack > 0) {
        await page.locator('[data-action=back]').press('Enter');
        await expect.poll(() => placeOf(page)).not.toBe(place);
        expect(((await keptInTab(page)) as { visit: object }).visit).toEqual((before.kept as { visit: object }).visit);
      }
      expectQuiet(phone);
      await phone.close();
    },
  );

  it('somebody else’s answers have to be opened again, and the page says so beforehand', async ({ expect }) => {
    const family = await open(browser, served.address);
    await to(family.page, 'result');
    await family.page.locator('[data-action=share]').press('Enter');
    const link = (await family.page.locator('[data-share-link]').getAttribute('href')) ?? '';
    const desk = await open(browser, link);
    await untilAt(desk.page, 'handover');
    expect(await wordsOf(desk.page)).toContain('Nothing of this is kept here. After a reload, open the link again.');
    await desk.page.reload();
    await ready(desk.page);
    expect(await placeOf(desk.page)).toBe('welcome');
    expect(await keptInTab(desk.page)).toBeNull();
    expectQuiet(desk);
    await Promise.all([family.close(), desk.close()]);
  });
});

describe.concurrent('Back and Forward of the browser', () => {
  /** Every place of the visit, from the result down to the welcome. */
  async function backToWelcome(page: Page): Promise<string[]> {
    const places = [await placeOf(page)];
    while (places.at(-1) !== 'welcome') {
      const before = places.at(-1);
      await page.goBack();
      await expect.poll(() => placeOf(page)).not.toBe(before);
      places.push(await placeOf(page));
    }
    return places;
  }

  it('over every screen of a visit lose no answer, and the same way leads to the same result', async ({ expect }) => {
    const phone = await open(browser, served.address);
    const { page } = phone;
    const { screens, asked } = await to(page, 'result');
    const before = (await keptInTab(page)) as { visit: object };
    const result = await wordsOf(page);
    const places = await backToWelcome(page);
    expect(places.map((place) => place.split(' ')[0]).reverse()).toEqual(screens);
    expect(places.filter((place) => place.includes('question ')).reverse()).toEqual(
      asked.map((id) => `question ${id}`),
    );
    expect(((await keptInTab(page)) as { visit: object }).visit).toEqual(before.visit);

    // Forward leads over what was answered on a question, and stays where a screen has something to be read first
    await page.goForward().catch(() => undefined);
    await page.waitForTimeout(300);
    expect(await placeOf(page)).toBe('welcome');
    await page.locator('[data-action=resume]').press('Enter');
    await untilAt(page, 'review');
    await page.goBack();
    await untilAt(page, 'welcome');
    await page.locator('[data-action=resume]').press('Enter');
    await untilAt(page, 'review');
    await page.locator('[data-action=continue]').press('Enter');
    await untilAt(page, 'result');
    expect(await wordsOf(page)).toBe(result);
    expectQuiet(phone);
    await phone.close();
  });

  it('over questions: Forward returns to the first that has no answer, and never over it', async ({ expect }) => {
    const phone = await open(browser, served.address);
    const { page } = phone;
    await to(page, 'question', { years: 3, months: 2 });
    for (const next of ['safety.hearing', 'safety.spells', 'safety.body']) {
      await page.locator('[data-answer]').first().press('Enter');
      await untilAt(page, `question ${next}`);
    }
    const before = await answersKept(page);
    for (const at of ['safety.spells', 'safety.hearing', 'safety.loss']) {
      await page.goBack();
      await untilAt(page, `question ${at}`);
    }
    await page.goForward();
    await untilAt(page, 'question safety.body');
    expect(await answersKept(page)).toEqual(before);
    await page.goForward().catch(() => undefined);
    await page.waitForTimeout(300);
    expect(await placeOf(page)).toBe('question safety.body');
    expectQuiet(phone);
    await phone.close();
  });
});

describe('a tab that crashes', () => {
  it.each(
    SCREENS.filter(([name]) => ['a skill', 'the page of emergencies', 'the review', 'the result'].includes(name)),
  )('at %s comes back where it was, with every answer', async (_, reach, place) => {
    const phone = await open(browser, served.address);
    await reach(phone.page);
    const before = await found(phone.page);
    const after = await crashTab(browser, phone.page);
    expect(after).toEqual({ place, words: before.words, kept: before.kept });
    await phone.close();
  });
});

describe('a tab that the browser puts to sleep', () => {
  it('and wakes again goes on with the same question, every answer, and the next tap', async () => {
    const phone = await open(browser, served.address);
    const { page } = phone;
    await to(page, 'question');
    const before = await found(page);
    const session = await page.context().newCDPSession(page);
    await session.send('Page.setWebLifecycleState', { state: 'frozen' });
    await new Promise((done) => setTimeout(done, 1_000));
    await session.send('Page.setWebLifecycleState', { state: 'active' });
    expect(await found(page)).toEqual(before);
    await page.locator('[data-answer=no]').press('Enter');
    await untilAt(page, 'question safety.hearing');
    expect(await answersKept(page)).toEqual({ 'safety.loss': 'no' });
    expectQuiet(phone);
    await phone.close();
  });
});
