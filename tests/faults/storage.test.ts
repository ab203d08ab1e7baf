import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, type Phone } from '../journeys/support/open-browser';
import { serveDist, type ServedDist } from '../journeys/support/serve-dist';
import { KEYS, walk } from '../journeys/support/walk';
import { answersKept, BABY, expectQuiet, keptInTab, open, placeOf, ready, to, untilAt } from './support/guide';

const NOT_KEPT = 'This browser does not keep your answers. They are gone if you reload or close this page.';
const NOT_READ = 'Answers were kept here, but we could not read them.';
const KEY = 'therapy-guide';

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

const isSaid = (page: Page) => page.getByText(NOT_KEPT).isVisible();
/** A phone on which something is otherwise before the page has any script. */
const phoneWith = <T>(change: (given: T) => void, given?: T): Promise<Phone> =>
  open(browser, served.address, {}, (page) => page.addInitScript(change as (given: unknown) => void, given));

const REFUSALS: readonly (readonly [how: string, refuse: () => void])[] = [
  [
    'throws at any touch of it',
    () => {
      for (const name of ['sessionStorage', 'localStorage'])
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('Access is denied for this document.', 'SecurityError');
          },
        });
    },
  ],
  [
    'is not there at all',
    () => {
      for (const name of ['sessionStorage', 'localStorage']) Object.defineProperty(window, name, { value: null });
    },
  ],
  [
    'throws when it is read',
    () => {
      Storage.prototype.getItem = () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      };
    },
  ],
  [
    'throws when it is written',
    () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      };
    },
  ],
  ['only seems to keep', () => (Storage.prototype.setItem = () => undefined)],
];

describe.concurrent('storage', () => {
  it.for(REFUSALS)(
    'that %s: the visit goes on in memory to its end, and each screen says so',
    async (way, { expect }) => {
      const phone = await phoneWith(way[1]);
      const { page } = phone;
      expect(await isSaid(page), 'nothing of a visit is there yet').toBe(false);
      await to(page, 'child');
      expect(await isSaid(page)).toBe(true);
      await to(page, 'question');
      await page.locator('[data-answer]').first().press('Enter');
      await untilAt(page, 'question safety.hearing');
      await page.locator('[data-action=back]').press('Enter');
      await untilAt(page, 'question safety.loss');
      expect(await page.locator('[data-answer=no]').innerText()).toMatch(/your answer before/i);
      await to(page, 'result');
      expect(await isSaid(page)).toBe(true);
      await page.getByRole('button', { name: /^Keep them on this device/ }).press('Enter');
      await page.getByText('This browser does not let us keep anything.').waitFor();
      expectQuiet(phone);
      await phone.close();
    },
  );

  it.for([1, 2, 5, 12])(
    'that is full at write %i: it says so from then on, what was kept before stays, and the visit ends',
    async (from, { expect }) => {
      const phone = await phoneWith((from) => {
        const own = Storage.prototype.setItem;
        let writes = 0;
        Storage.prototype.setItem = function (...given) {
          writes += 1;
          if (writes >= from) throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
          own.apply(this, given);
        };
      }, from);
      const { page } = phone;
      const kept: unknown[] = [];
      let steps = 0;
      const { screens } = await walk(
        page,
        BABY,
        async (screen) => {
          if (screen === 'welcome') return;
          steps += 1;
          expect(await isSaid(page), `${screen}, step ${steps}`).toBe(steps >= from);
          if (steps < from) kept.push(await keptInTab(page));
          else expect(await keptInTab(page)).toEqual(kept.at(-1) ?? null);
        },
        KEYS,
      );
      expect(screens.at(-1)).toBe('result');
      expect(steps).toBeGreaterThan(12);
      expectQuiet(phone);
      await phone.close();
    },
  );

  it('that is wiped in the middle: the visit stays, is kept anew with the next step, and survives a reload', async ({
    expect,
  }) => {
    const phone = await open(browser, served.address);
    const { page } = phone;
    await to(page, 'background');
    await page.getByRole('button', { name: /^Keep them on this device/ }).press('Enter');
    await page.getByText('Kept on this device until').waitFor();
    await to(page, 'question');
    await page.locator('[data-answer]').first().press('Enter');
    await untilAt(page, 'question safety.hearing');
    await page.evaluate(() => {
      sessionStorage.clear();
      localStorage.clear();
    });
    await page.locator('[data-answer]').first().press('Enter');
    await untilAt(page, 'question safety.spells');
    expect(await answersKept(page)).toEqual({ 'safety.loss': 'no', 'safety.hearing': 'no' });
    expect(await page.evaluate(() => localStorage.length), 'what was deleted is not brought back').toBe(0);
    await page.reload();
    await ready(page);
    expect(await placeOf(page)).toBe('question safety.spells');
    await page.locator('[data-action=back]').press('Enter');
    await untilAt(page, 'question safety.hearing');
    await to(page, 'review');
    expect(await page.getByRole('button', { name: /^Keep them on this device/ }).isVisible()).toBe(true);
    expectQuiet(phone);
    await phone.close();
  });
});

type Kept = Readonly<Record<string, { visit: { answers: object }; place: { screen: string; question?: string } }>>;
const versions = readdirSync(join(import.meta.dirname, 'kept')).map(
  (file) => [file, JSON.parse(readFileSync(join(import.meta.dirname, 'kept', file), 'utf8')) as Kept] as const,
);
/** A phone whose tab keeps this from an earlier page. */
const phoneThatKept = (text: string): Promise<Phone> =>
  phoneWith(
    ([key, text]: readonly [string, string]) => {
      if (sessionStorage.length === 0) sessionStorage.setItem(key, text);
    },
    [KEY, text] as const,
  );

describe.concurrent('what the tab kept', () => {
  it.for(
    versions.flatMap(([file, visits]) => Object.entries(visits).map(([at, stored]) => [file, at, stored] as const)),
  )('as an earlier version wrote it (%s, %s): the same place, with every answer', async ([, , stored], { expect }) => {
    const phone = await phoneThatKept(JSON.stringify(stored));
    const { screen, question = '' } = stored.place;
    expect(await placeOf(phone.page)).toBe(`${screen} ${question}`.trim());
    expect(await answersKept(phone.page)).toEqual(stored.visit.answers);
    expect(await phone.page.getByText(NOT_READ).count()).toBe(0);
    expectQuiet(phone);
    await phone.close();
  });

  const [, newest = {}] = versions.at(-1) ?? [];
  const whole = JSON.stringify(newest['at the review']);
  const visit = newest['at the review']?.visit ?? { answers: {} };
  const withVisit = (change: object) => JSON.stringify({ ...newest['at the review'], visit: { ...visit, ...change } });
  it.for<readonly [how: string, text: string]>([
    ...[1, 2, 17, 400, 1200, whole.length - 20, whole.length - 1].map(
      (end) => [`cut after ${end} bytes`, whole.slice(0, end)] as const,
    ),
    ['of a newer version, in another shape', withVisit({ v: 2 })],
    ['of a newer version, with a question that nobody knows', withVisit({ answers: { 'talking.flies': 'yes' } })],
    ['with an age in words', withVisit({ ageMonths: 'twenty' })],
    ['with answers that are a list', withVisit({ answers: ['yes'] })],
    ['of another program', '{"user":{"id":7}}'],
    ['a number', '7'],
    ['nothing at all', 'null'],
    ['text', 'hello'],
    ['markup', '<img src=x onerror=alert(1)>'],
  ])('%s: a clean start with a word why, and it can be used', async ([, text], { expect }) => {
    const phone = await phoneThatKept(text);
    expect(await placeOf(phone.page)).toBe('welcome');
    await phone.page.getByText(NOT_READ).waitFor();
    await to(phone.page, 'question');
    expect(await isSaid(phone.page)).toBe(false);
    expectQuiet(phone);
    await phone.close();
  });
});

describe.concurrent('what the device kept', () => {
  it.for(versions)(
    'as an earlier version wrote it (%s): offered, opened on a tap, with every answer',
    async ([, visits], { expect }) => {
      const stored = visits['at a question'];
      const kept = JSON.stringify([{ id: 1, until: '2999-01-01', stored }]);
      const phone = await phoneWith((text: string) => {
        if (localStorage.length === 0) localStorage.setItem('therapy-guide.kept', text);
      }, kept);
      expect(await placeOf(phone.page)).toBe('welcome');
      await phone.page.locator('[data-kept-visit="1"] [data-action=resume]').press('Enter');
      await untilAt(phone.page, `question ${stored?.place.question}`);
      expect(await answersKept(phone.page)).toEqual(stored?.visit.answers);
      expectQuiet(phone);
      await phone.close();
    },
  );
});
