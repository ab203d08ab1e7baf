import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { axeFaults, neededEye, OF_COLOUR, SEEN_BY_EYE } from './support/axe-faults';
import { fakeVoices } from './support/fake-voices';
import { laterScripts } from './support/later-files';
import { openBrowser, openPhone } from './support/open-browser';
import { serveDist, type ServedDist } from './support/serve-dist';
import { act, TOURS } from './support/tours';

describe('nothing stands in the way of a screen reader, of weak eyes or of a hand that shakes', () => {
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

  /** A phone whose every screen can be looked at, in light and in dark. */
  async function openLooking() {
    const phone = await openPhone(browser, { reducedMotion: 'reduce', colorScheme: 'light' });
    const { page } = phone;
    await fakeVoices(page, [{ name: 'own', lang: 'en-GB', localService: true }]);
    const faults: string[] = [];
    const looked: string[] = [];
    const look = async (what: string) => {
      looked.push(what);
      const add = (found: readonly string[]) => faults.push(...found.map((fault) => `${what}: ${fault}`));
      await page.locator('main details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
      add(await axeFaults(page));
      await page.emulateMedia({ colorScheme: 'dark' });
      add(await axeFaults(page, OF_COLOUR));
      await page.emulateMedia({ colorScheme: 'light' });
    };
    return { phone, page, faults, looked, look };
  }
  const open = async (page: Page, path = '') => {
    await page.goto(served.address + path);
    await page.locator('html[data-ready]:not([data-unfinished])').waitFor();
  };

  it('looks at a page whose policy is in force', async () => {
    const { phone, page } = await openLooking();
    await open(page);
    expect(
      await page.evaluate(() =>
        fetch(window.location.href).then(
          () => 'sent',
          () => 'refused',
        ),
      ),
    ).toBe('refused');
    await phone.close();
  });

  // Each of them is looked at beside others, so it takes longer than it would alone.
  describe.concurrent('with all that unfolds open, in light and in dark', { timeout: 400_000 }, () => {
    it.for(TOURS.map((tour) => [tour.name, tour] as const))('%s', async ([, tour]) => {
      const { phone, page, faults, looked, look } = await openLooking();
      await open(page);
      await tour.take(page, look);
      expect(new Set(looked)).toEqual(new Set(tour.meets));
      expect(faults).toEqual([]);
      await phone.close();
    });

    it('the page for clinics', async () => {
      const { phone, page, faults, look } = await openLooking();
      await open(page, 'kit/');
      await look('kit');
      expect(faults).toEqual([]);
      await phone.close();
    });

    it('while the next question is still on its way', async () => {
      const { phone, page, faults, look } = await openLooking();
      let letThrough = () => {};
      const isLetThrough = new Promise<void>((resolve) => (letThrough = resolve));
      await page.route(await laterScripts(served.address), async (route) => {
        await isLetThrough;
        await route.continue();
      });
      await page.goto(served.address);
      await act(page, 'start', 'child');
      await page.locator('[name=years]').fill('3');
      await act(page, 'continue', 'right-now');
      await page.locator('[data-answer="none"]').press('Enter');
      await act(page, 'continue', 'background');
      await act(page, 'continue', 'question');
      await page.locator('[data-answer="no"]').press('Enter');
      await page.locator('main:not([data-question])').waitFor();
      await look('waiting');
      letThrough();
      await page.locator('main[data-question]').waitFor();
      expect(faults).toEqual([]);
      await phone.close();
    });
  });

  it('leaves nothing to the eye that axe no longer leaves to it', () => {
    expect(SEEN_BY_EYE.filter((entry) => !neededEye.has(entry))).toEqual([]);
  });
});
