import { expect, it, onTestFinished } from 'vitest';
import { CLUMSY_CHILD } from '../journeys/support/clumsy-child';
import { readPdf } from '../journeys/support/read-pdf';
import { serveDist } from '../journeys/support/serve-dist';
import { inPage, type Driver } from './support/driver';
import { openFirefox } from './support/open-firefox';
import { openWebKit } from './support/open-webkit';
import { act, answer, placeOf, untilAt, untilReady, walk } from './support/walk';

const { title, child, levels, inPdf } = CLUMSY_CHILD;
/** The question after this one is where the parent reloads, goes back and answers again. */
const ANSWERED_TWICE = 'balance.hops';

async function reloadAndGoBack(driver: Driver, place: string): Promise<void> {
  await driver.reload();
  await untilAt(driver, place);
  await untilReady(driver);

  await act(driver, 'back');
  expect(await placeOf(driver)).toBe(`question ${ANSWERED_TWICE}`);
  const marked = await inPage(driver, () => document.querySelector('[data-answer="not-yet"]')?.textContent);
  expect(marked).toMatch(/your answer before/i);
  await answer(driver, child, ANSWERED_TWICE);
  expect(await placeOf(driver)).toBe(place);
}

async function walkToResult(driver: Driver): Promise<void> {
  const { address, close } = await serveDist();
  onTestFinished(close);
  await driver.open(address);
  await untilReady(driver);

  let turnedBack = 0;
  const tooWide: string[] = [];
  const asked = await walk(driver, child, async (place, before) => {
    if (await inPage(driver, () => document.documentElement.scrollWidth > window.innerWidth)) tooWide.push(place);
    if (before.at(-1) !== ANSWERED_TWICE) return;
    turnedBack += 1;
    await reloadAndGoBack(driver, place);
  });
  expect(turnedBack).toBe(1);
  expect(new Set(asked).size, 'no question is asked twice').toBe(asked.length);
  expect(tooWide, 'nothing has to be moved sideways').toEqual([]);
  const therapies = await inPage(driver, () =>
    [...document.querySelectorAll<HTMLElement>('main [data-therapy][data-level]')].map(({ dataset }) => [
      dataset['therapy'],
      dataset['level'],
    ]),
  );
  expect(therapies).toHaveLength(3);
  expect(Object.fromEntries(therapies)).toEqual(levels);
  expect(await inPage(driver, () => window.location.href), 'no answer in the address').toBe(address);
}

async function deleteAndLeave(driver: Driver): Promise<void> {
  await act(driver, 'delete');
  await untilAt(driver, 'welcome');
  await untilReady(driver);
  expect(await inPage(driver, () => [sessionStorage.length, localStorage.length])).toEqual([0, 0]);
  expect(await inPage(driver, () => document.querySelectorAll('[data-action="resume"]').length)).toBe(0);
}

it(`leads ${title} to the same result in Firefox, prints it on two sheets at most, and leaves nothing behind`, async () => {
  const firefox = await openFirefox(onTestFinished);
  await walkToResult(firefox);
  const pdf = await readPdf(await firefox.print());
  expect(pdf.pageCount).toBeLessThanOrEqual(2);
  for (const words of inPdf) expect(pdf.text).toMatch(words);
  await deleteAndLeave(firefox);
  expect(await firefox.complaints()).toEqual([]);
});

it(`leads ${title} to the same result in WebKit, and leaves nothing behind`, async () => {
  const webkit = await openWebKit(onTestFinished);
  await walkToResult(webkit);
  expect(await webkit.complaints()).toEqual([]);
  await deleteAndLeave(webkit);
});
