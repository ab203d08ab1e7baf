import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { laterScripts } from './support/later-files';
import { bodyOf, entryShown, lookThroughHistory, untilBodyIs, watchScreens } from './support/look-back';
import { openPhone, openRememberingBrowser, type Phone } from './support/open-browser';
import { serveDist, type ServedDist } from './support/serve-dist';
import { KEYS, walk, type Child } from './support/walk';
import { keptAddresses } from './support/worker-files';

/** Asked about safety only, so that the way to the end is short. */
const BABY: Child = { years: 0, months: 0, weeks: 4, weeksEarly: 10 };
const IN_DANGER: Child = { ...BABY, answers: { rightNow: 'yes-or-not-sure' } };
const FIRST: Child = {
  years: 3,
  months: 2,
  country: 'IN',
  hearing: 'never',
  worries: ['worry.senses'],
  conditions: ['condition.autism'],
  therapiesUnderway: ['speech'],
  answers: { 'talking.conversation': 'not-yet', 'senses.distressOrdinary': 'often' },
  ticks: { 'everyday.hard': ['senses'] },
};
const SECOND: Child = { years: 3, months: 3 };
const valuesOf = (fields: Element[]) => fields.map((field) => (field as HTMLInputElement).value);
const ON_ITS_WAY = 'a question while the next one is on its way';
/** What a page says that is left while it still loads. */
const DROPPED = /ERR_ABORTED|dynamically imported|preload/;
/** Another page of the same host. */
const ELSEWHERE = 'icon.svg';

describe('what “Delete and leave” and “Another child” leave behind', () => {
  let served: ServedDist;
  let browser: Browser;
  /** what a page shows that nobody has used */
  let untouched: string;
  /** the addresses of the files that the worker keeps for such a page */
  let filesOfGuide: readonly string[];

  beforeAll(async () => {
    served = await serveDist();
    browser = await openRememberingBrowser();
    const { phone } = await open();
    untouched = await bodyOf(phone.page);
    filesOfGuide = await keptAddresses(phone.page);
    expect(filesOfGuide.length).toBeGreaterThan(10);
    await phone.close();
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  async function arrive(page: Page): Promise<void> {
    await page.goto(served.address);
    await page.locator('html[data-ready]:not([data-unfinished])').waitFor();
  }
  /** A parent who comes from another page of the host. */
  async function open(options: BrowserContextOptions = {}) {
    const phone = await openPhone(browser, { reducedMotion: 'reduce', ...options });
    const { shown, back } = await watchScreens(phone);
    await goElsewhere(phone.page);
    await arrive(phone.page);
    return { phone, page: phone.page, shown, back };
  }
  const walkTo = (page: Page, screen: string, child = BABY) => walk(page, child, undefined, KEYS, [screen]);
  const act = async (page: Page, action: string, screen: string) => {
    await page.locator(`[data-action="${action}"]`).first().press('Enter');
    await page.locator(`html:not([data-unfinished]) main[data-screen="${screen}"]`).waitFor();
  };
  const erase = async (page: Page) => {
    await page.locator('[data-action="delete"]').tap();
    await untilBodyIs(page, untouched);
  };

  const goElsewhere = (page: Page) => page.goto(served.address + ELSEWHERE);

  /** All words of the second child's visit: on the way there, and what Back and Forward show afterwards. */
  async function wordsOf(phone: Phone) {
    const there: string[] = [];
    const look = async () => void there.push((await entryShown(phone.page)).words);
    await walk(phone.page, SECOND, look, KEYS);
    const entries = await lookThroughHistory(phone);
    return { there, back: entries.map(({ words }) => words) };
  }

  /** Whatever Back and Forward show is a page that nobody has used, or a page from before; and nothing is kept anywhere. */
  async function expectNothingLeft(phone: Phone, shown: readonly string[]): Promise<void> {
    expect(phone.errors.filter((error) => !DROPPED.test(error))).toEqual([]);
    const entries = await lookThroughHistory(phone);
    expect(entries.length).toBeGreaterThanOrEqual(4);
    for (const { path, body, stored } of entries) {
      expect(stored).toBe('');
      if (!path.endsWith(ELSEWHERE)) expect(body).toBe(untouched);
    }
    expect([...new Set(shown)]).toEqual(['welcome']);
    expect(await phone.context.cookies()).toEqual([]);
    await arrive(phone.page);
    expect(await phone.page.evaluate(() => indexedDB.databases())).toEqual([]);
    for (const kept of await keptAddresses(phone.page)) expect(filesOfGuide).toContain(kept);
    await act(phone.page, 'start', 'child');
    expect(await phone.page.locator('[name=years], [name=months]').evaluateAll(valuesOf)).toEqual(['', '']);
    expect(await phone.page.locator('[name=country]').inputValue()).toBe('GB');
  }

  const SCREENS: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
    'the welcome': async () => undefined,
    'the welcome with an offer to resume': async (page) => {
      await walkTo(page, 'concerns');
      for (const screen of ['right-now', 'child', 'welcome']) await act(page, 'back', screen);
      await page.locator('[data-action="resume"]').waitFor();
    },
    'an age that was written and not sent': async (page) => {
      await walkTo(page, 'child');
      await page.locator('[name=years]').fill('7');
      await page.locator('[name=country]').selectOption('IN');
    },
    'an age with an error': async (page) => {
      await walkTo(page, 'child');
      await page.locator('[name=years]').fill('seven');
      await page.locator('[data-action="continue"]').press('Enter');
      await page.getByRole('alert').waitFor();
    },
    'the page for another age': (page) => walk(page, { years: 13 }, undefined, KEYS),
    'the panel of emergencies': (page) => walkTo(page, 'right-now'),
    'worries that were ticked and not sent': async (page) => {
      await walkTo(page, 'concerns');
      await page.locator('[data-worry]').first().check();
    },
    'the background': async (page) => {
      await walkTo(page, 'background', { ...BABY, worries: ['worry.feeding'] });
      await page.locator('[data-condition]').first().check();
    },
    'a question': (page) => walkTo(page, 'question'),
    [ON_ITS_WAY]: async (page) => {
      const isLeft = new Promise((leave) => page.once('load', () => page.once('load', leave)));
      await page.route(await laterScripts(served.address), async (route) => {
        await isLeft;
        await route.continue().catch(() => undefined);
      });
      await page.goto(served.address);
      await walkTo(page, 'question');
      await page.locator('[data-answer="no"]').press('Enter');
      await page.locator('main:not([data-question])').waitFor();
    },
    'the urgent page': (page) => walkTo(page, 'urgent', IN_DANGER),
    'the review': (page) => walkTo(page, 'review'),
    'the result with the share panel open': async (page) => {
      await walkTo(page, 'result');
      await page.locator('[data-action="share"]').press('Enter');
      await page.locator('[data-share-panel]').waitFor();
    },
    'the page about the guide': async (page) => {
      await walkTo(page, 'result');
      await page.getByRole('button', { name: 'How this works, and its limits' }).press('Enter');
      await page.locator('main[data-screen="about"]').waitFor();
    },
  };

  it('is tested in a browser that brings a page back whole, with the visit in it', async () => {
    const { phone, page, shown, back } = await open();
    await walkTo(page, 'question');
    await goElsewhere(page);
    shown.length = 0;
    await page.goBack({ waitUntil: 'commit' });
    await expect.poll(() => back).toEqual(['/']);
    await expect.poll(() => shown).toEqual(['question safety.loss']);
    await phone.close();
  });

  describe.concurrent('from every kind of screen', () => {
    it.for(Object.entries(SCREENS))(
      '%s leaves nothing in the page, its storage or its history',
      async ([name, reach]) => {
        // a worker would have every file at once
        const { phone, page, shown } = await open(name === ON_ITS_WAY ? { serviceWorkers: 'block' } : {});
        await reach(page);
        shown.length = 0;
        await erase(page);
        await expectNothingLeft(phone, shown);
        await phone.close();
      },
    );
  });

  it.each(['?', '#'])('starts anew in the language of the link, after %s', async (mark) => {
    const { phone, page } = await open();
    // from elsewhere: on the open page a change after `#` alone loads nothing
    await page.goto('about:blank');
    await page.goto(`${served.address}${mark}lang=en&age=8`);
    await page.locator('html[data-ready]:not([data-unfinished])').waitFor();
    await walkTo(page, 'question');
    await page.locator('[data-action="delete"]').tap();
    await expect.poll(() => new URL(page.url()).search).toBe('?lang=en');
    await phone.close();
  });

  it('empties the page in the very moment of the tap', async () => {
    const { phone, page } = await open();
    await walkTo(page, 'review');
    const seen: (string | null)[][] = [];
    await page.exposeFunction('tellSeen', (words: (string | null)[]) => void seen.push(words));
    // not as an answer of what is run here: the page is left at once, and a page that is kept whole may never give it
    await page.evaluate(() =>
      setTimeout(() => {
        document.querySelector<HTMLElement>('[data-action="delete"]')?.click();
        const { tellSeen } = window as unknown as { tellSeen(words: unknown[]): void };
        tellSeen([document.body.textContent, ...Object.entries(sessionStorage)]);
      }),
    );
    await expect.poll(() => seen).toEqual([['']]);
    await phone.close();
  });

  describe.concurrent('with pages that the browser brings back whole', () => {
    it('a visit that is deleted after one came back leaves nothing', async () => {
      const { phone, page, shown, back } = await open();
      await walkTo(page, 'question');
      await goElsewhere(page);
      await page.goBack({ waitUntil: 'commit' });
      await page.locator('main[data-question]').waitFor();
      expect(back).toEqual(['/']);
      shown.length = 0;
      await erase(page);
      await expectNothingLeft(phone, shown);
      await phone.close();
    });

    it('a visit that is deleted in a later page of the tab is gone from the earlier one too', async () => {
      const { phone, page, shown, back } = await open();
      await walkTo(page, 'question');
      await goElsewhere(page);
      await arrive(page);
      await page.locator('main[data-question]').waitFor();
      shown.length = 0;
      await erase(page);
      await expectNothingLeft(phone, shown);
      expect(back, 'the earlier page came back whole').toContain('/');
      await phone.close();
    });

    it('a visit kept on the device and deleted in another tab is gone from an earlier page too', async () => {
      const { phone, page, shown, back } = await open();
      await walkTo(page, 'background');
      await page.getByRole('button', { name: /^Keep them on this device/ }).press('Enter');
      await page.getByRole('button', { name: 'Delete from this device' }).waitFor();
      await act(page, 'back', 'concerns');
      for (const screen of ['right-now', 'child', 'welcome']) await act(page, 'back', screen);
      await goElsewhere(page);
      const other = await phone.context.newPage();
      await arrive(other);
      await other.locator('[data-action="delete"]').tap();
      await expect.poll(() => other.evaluate(() => Object.keys(localStorage))).toEqual([]);
      shown.length = 0;
      await page.goBack({ waitUntil: 'commit' });
      await expect.poll(() => back).toEqual(['/']);
      await page.locator('html[data-ready]:not([data-unfinished])').waitFor();
      expect(await page.getByText(/Kept on this device/).count()).toBe(0);
      expect(
        await page.evaluate(() =>
          performance.getEntriesByType('navigation').map((entry) => (entry as PerformanceNavigationTiming).type),
        ),
      ).toEqual(['reload']);
      await phone.close();
    });

    it('a visit that went on in a later page of the tab is shown as far as it went', async () => {
      const { phone, page, back } = await open();
      await walkTo(page, 'question');
      await goElsewhere(page);
      await arrive(page);
      await page.locator('[data-answer="no"]').press('Enter');
      await page.locator('main[data-question="safety.hearing"]').waitFor();
      // over all steps of this page and the one elsewhere, to the last step of the earlier page
      await page.evaluate(() => window.history.go(-(window.history.state.depth + 2)));
      await page.waitForFunction(() => document.querySelector('main[data-question="safety.hearing"]'));
      expect(back).toEqual(['/']);
      await act(page, 'back', 'question');
      expect(await page.locator('main[data-question="safety.loss"] [data-answer="no"]').innerText()).toMatch(/before/);
      await phone.close();
    });
  });

  describe.concurrent('“Another child”', () => {
    it('leaves nothing of the first child', async () => {
      const { phone, page, shown } = await open();
      await walkTo(page, 'result', FIRST);
      shown.length = 0;
      await act(page, 'another-child', 'welcome');
      await expectNothingLeft(phone, shown);
      await phone.close();
    });

    it('leaves nothing of the first child in an earlier page of the tab', async () => {
      const { phone, page, shown, back } = await open();
      await walkTo(page, 'question', FIRST);
      await goElsewhere(page);
      await arrive(page);
      await page.locator('main[data-question]').waitFor();
      await walkTo(page, 'result', FIRST);
      shown.length = 0;
      await act(page, 'another-child', 'welcome');
      await expectNothingLeft(phone, shown);
      expect(back, 'the earlier page came back whole').toContain('/');
      await phone.close();
    });

    it('shows every screen of the second child as a phone does that knows no first one, also by Back', async () => {
      const alone = await open();
      const asAlone = await wordsOf(alone.phone);
      await alone.phone.close();
      const { phone, page } = await open();
      await walkTo(page, 'result', FIRST);
      await act(page, 'another-child', 'welcome');
      const asSecond = await wordsOf(phone);
      expect(asSecond.there).toEqual(asAlone.there);
      expect(asSecond.there.length).toBeGreaterThan(20);
      expect(asSecond.back.filter((words) => !asAlone.back.includes(words))).toEqual([]);
      await phone.close();
    });
  });
});
