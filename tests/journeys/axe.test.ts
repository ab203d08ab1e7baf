import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { CONTENT } from '../../src/content/content';
import { catalogueOf } from '../../src/guidance/catalogue';
import { axeFaults } from './support/axe-faults';
import { laterScripts } from './support/later-files';
import { openBrowser, openPhone } from './support/open-browser';
import { serveDist, type ServedDist } from './support/serve-dist';
import { CHILDREN } from './support/twelve-children';
import { KEYS, walk, type Child } from './support/walk';

/** What the dark colours can change; all else is the same page. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block'];
const { questions } = catalogueOf(CONTENT);

const RESULTS = [
  'nothing found',
  'could not tell',
  'too young',
  'three therapies',
  'doctor first, this week',
  'an emergency now',
  'country that was not said',
  'a doctor today',
  'mood first',
].map((words) => {
  const journey = CHILDREN.find(({ title }) => title.includes(words));
  if (!journey) throw new Error(`no child: ${words}`);
  return [journey.title, journey.child] as const;
});

/** Meets a question of each kind, with a condition, a sign and a skill that is not there. */
const ALL_KINDS: Child = {
  years: 2,
  months: 1,
  conditions: ['condition.cerebralPalsy'],
  answers: { 'safety.loss': 'yes', 'safety.body': 'some', 'talking.twoWords': 'not-yet' },
};

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
  const open = async (page: Page) => {
    await page.goto(served.address);
    await page.locator('html[data-ready]').waitFor();
  };
  const act = async (page: Page, action: string, screen: string) => {
    await page.locator(`[data-action="${action}"]`).first().press('Enter');
    await page.locator(`main[data-screen="${screen}"]`).waitFor();
  };
  const answer = (page: Page, choice: string) => page.locator(`[data-answer="${choice}"]`).press('Enter');

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

  describe.concurrent('with all that unfolds open, in light and in dark', () => {
    it('before the questions', async () => {
      const { phone, page, faults, look } = await openLooking();
      await open(page);
      await look('welcome');
      await act(page, 'start', 'child');
      await look('child');
      await act(page, 'continue', 'child');
      await page.getByRole('alert').waitFor();
      await look('child with an error');
      await page.locator('[name=years]').fill('13');
      await act(page, 'continue', 'out-of-range');
      await look('out-of-range');
      await act(page, 'back', 'child');
      await page.locator('[name=years]').fill('0');
      await page.locator('[name=months]').fill('5');
      await page.locator('[name=weeksEarly]').selectOption('7');
      await look('child with weeks and the sum of the age');
      await act(page, 'continue', 'right-now');
      await look('right-now');
      await answer(page, 'none');
      for (const worry of ['worry.moving', 'worry.feeding', 'worry.hands'])
        await page.locator(`[data-worry="${worry}"]`).press('Space');
      await page.locator('[data-main-worry="worry.hands"]').press('Space');
      await look('concerns with three ticks');
      await act(page, 'continue', 'background');
      await look('background');
      for (const screen of ['concerns', 'right-now', 'child', 'welcome']) await act(page, 'back', screen);
      await page.locator('[data-action="resume"]').waitFor();
      await look('welcome with an offer to resume');
      expect(faults).toEqual([]);
      await phone.close();
    });

    it('on a question of each kind, and where the parent comes back to one', async () => {
      const { phone, page, faults, looked, look } = await openLooking();
      await open(page);
      const lookAtNewKind = async (screen: string) => {
        if (screen !== 'question') return;
        const id = (await page.locator('main').getAttribute('data-question')) ?? '';
        const kind = questions.get(id)?.kind ?? `no kind of ${id}`;
        if (!looked.includes(kind)) await look(kind);
      };
      await walk(page, ALL_KINDS, lookAtNewKind, KEYS);
      await act(page, 'back', 'review');
      await look('review');
      await act(page, 'back', 'question');
      await look('the answer given before');
      const kinds = ['safety', 'known', 'group', 'skill', 'worry', 'everyday', 'closing'];
      expect(new Set(looked)).toEqual(new Set([...kinds, 'review', 'the answer given before']));
      expect(faults).toEqual([]);
      await phone.close();
    });

    it('on a list in which nothing was ticked, and on the page about the guide', async () => {
      const { phone, page, faults, looked, look } = await openLooking();
      await open(page);
      await walk(
        page,
        { years: 8 },
        async () => {
          if ((await page.locator('main').getAttribute('data-question')) !== 'everyday.hard') return;
          await answer(page, 'these');
          await page.locator('.error').filter({ hasText: /./ }).waitFor();
          await look('nothing ticked');
        },
        KEYS,
      );
      await page.getByRole('button', { name: 'How this works, and its limits' }).press('Enter');
      await page.locator('main[data-screen="about"]').waitFor();
      await look('about');
      expect(looked).toEqual(['nothing ticked', 'about']);
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
      await answer(page, 'none');
      await act(page, 'continue', 'background');
      await act(page, 'continue', 'question');
      await answer(page, 'no');
      await page.locator('main:not([data-question])').waitFor();
      await look('waiting');
      letThrough();
      await page.locator('main[data-question]').waitFor();
      expect(faults).toEqual([]);
      await phone.close();
    });

    it.for(RESULTS)('at the end for %s', async ([, child]) => {
      const { phone, page, faults, looked, look } = await openLooking();
      await open(page);
      const lookAtUrgent = async (screen: string) => {
        if (screen === 'urgent') await look('urgent');
      };
      await walk(page, child, lookAtUrgent, KEYS);
      await page.locator('[data-action="share"]').press('Enter');
      await page.locator('[data-share-panel]').waitFor();
      await look('result');
      expect(looked.at(-1)).toBe('result');
      expect(faults).toEqual([]);
      await phone.close();
    });
  });
});
