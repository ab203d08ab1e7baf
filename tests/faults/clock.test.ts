import { afterAll, beforeAll, describe, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, openPhone, type Phone } from '../journeys/support/open-browser';
import { serveDist, type ServedDist } from '../journeys/support/serve-dist';
import type { Child } from '../journeys/support/walk';
import { expectQuiet, keptInTab, ready, to, untilAt } from './support/guide';

/** One day before a child of 24 months is in another band, as its parent gave it. */
const CHILD: Child = {
  years: 1,
  months: 11,
  worries: ['worry.talking'],
  answers: { 'talking.dozensOfWords': 'not-yet', 'talking.twoWords': 'not-yet' },
};
const NOON = '2026-11-26T12:00:00Z';

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

async function phoneAt(time: string, timezoneId: string): Promise<Phone> {
  const phone = await openPhone(browser, { reducedMotion: 'reduce', timezoneId });
  await phone.page.clock.install({ time });
  await phone.page.goto(served.address);
  await ready(phone.page);
  return phone;
}
/** All that the rules decided, and the age they used; no date. */
const outcome = (page: Page) =>
  page.evaluate(() => {
    const told = (selector: string, ...names: string[]) =>
      [...document.querySelectorAll(`main ${selector}`)].map((each) =>
        names.map((name) => each.getAttribute(name)).join(' '),
      );
    return {
      areas: told('[data-area]', 'data-area', 'data-status'),
      therapies: told('[data-therapy]', 'data-therapy', 'data-level', 'data-first'),
      flags: told('[data-flag]', 'data-flag', 'data-urgency'),
      heading: document.querySelector('main h1')?.textContent,
    };
  });
const dateOf = async (page: Page) => ((await keptInTab(page)) as { visit: { date: string } }).visit.date;

/** The same visit, with something done to the clock at the first question. */
async function visit(time: string, zone: string, meanwhile: (page: Page) => Promise<unknown> = async () => undefined) {
  const phone = await phoneAt(time, zone);
  await to(phone.page, 'question', CHILD);
  await meanwhile(phone.page);
  await to(phone.page, 'result', CHILD);
  const found = { ...(await outcome(phone.page)), date: await dateOf(phone.page) };
  expectQuiet(phone);
  await phone.close();
  return found;
}

describe.concurrent('the clock', () => {
  const usual = { once: undefined as ReturnType<typeof visit> | undefined };
  const asUsual = () => (usual.once ??= visit(NOON, 'Europe/London'));

  it.for<[how: string, time: string]>([
    ['ten years on', '2036-11-26T12:00:00Z'],
    ['ten years back', '2016-11-26T12:00:00Z'],
    ['at the beginning of time', '1970-01-01T00:00:01Z'],
    ['a month on, when the child is in another band', '2026-12-26T12:00:00Z'],
  ])('that is set %s in the middle of a visit changes no outcome and no day', async ([, time], { expect }) => {
    const moved = await visit(NOON, 'Europe/London', async (page) => {
      await page.clock.setSystemTime(time);
      await page.reload();
      await ready(page);
      await untilAt(page, 'question safety.loss');
    });
    expect(moved).toEqual(await asUsual());
    expect(moved.areas).toHaveLength(20);
    expect(moved.therapies.length).toBeGreaterThan(2);
  });

  it.for<[where: string, time: string, zone: string, day: string]>([
    ['the first place where it is tomorrow', NOON, 'Pacific/Kiritimati', '2026-11-27'],
    ['the last place where it is today', NOON, 'Pacific/Niue', '2026-11-26'],
    ['a zone with a quarter of an hour', NOON, 'Asia/Kathmandu', '2026-11-26'],
    ['the hour that comes twice in autumn', '2026-10-25T00:30:00Z', 'Europe/Berlin', '2026-10-25'],
    ['the hour that is left out in spring', '2026-03-29T00:59:00Z', 'Europe/Berlin', '2026-03-29'],
    ['a midnight that is left out', '2026-09-06T03:59:00Z', 'America/Santiago', '2026-09-05'],
    ['the 29th of February', '2028-02-29T12:00:00Z', 'Asia/Kolkata', '2028-02-29'],
    ['the last minute of a year', '2026-12-31T23:59:00Z', 'Europe/London', '2026-12-31'],
  ])('in %s gives the same outcome, with the day of the place', async ([, time, zone, day], { expect }) => {
    const { date, ...there } = await visit(time, zone, (page) => page.clock.fastForward(2 * 60 * 60 * 1000));
    expect(date).toBe(day);
    expect({ ...there, date: '' }).toEqual({ ...(await asUsual()), date: '' });
  });

  it('that goes over midnight in the middle leaves the day on which the visit began', async ({ expect }) => {
    const late = await visit('2026-11-26T23:59:30Z', 'Europe/London', (page) => page.clock.fastForward(60_000));
    expect(late).toEqual(await asUsual());
  });

  it('a month later leaves the age of kept answers as it was given, and offers them by their day', async ({
    expect,
  }) => {
    const phone = await phoneAt(NOON, 'Europe/London');
    const { page } = phone;
    await to(page, 'background', CHILD);
    await page.getByRole('button', { name: /^Keep them on this device until 26 December 2026/ }).press('Enter');
    const other = await phone.context.newPage();
    await other.clock.install({ time: '2026-12-26T12:00:00Z' });
    await other.goto(served.address);
    await ready(other);
    await other.getByText('A child of 23 months, answered on 26 November 2026.').waitFor();
    await other.locator('[data-kept-visit] [data-action=resume]').press('Enter');
    await untilAt(other, 'background');
    expect(await keptInTab(other)).toMatchObject({ visit: { ageMonths: 23, date: '2026-11-26' } });
    // a day later the promise to delete them is kept
    const last = await phone.context.newPage();
    await last.clock.install({ time: '2026-12-27T12:00:00Z' });
    await last.goto(served.address);
    await ready(last);
    expect(await last.locator('[data-kept-visit]').count()).toBe(0);
    expectQuiet(phone);
    await phone.close();
  });
});
