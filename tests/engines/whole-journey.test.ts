import { afterAll, expect, it, onTestFinished } from 'vitest';
import { builtLanguages, pseudoFolder } from '../gallery/spoken';
import { CLUMSY_CHILD } from '../journeys/support/clumsy-child';
import { readPdf } from '../journeys/support/read-pdf';
import { serveDist } from '../journeys/support/serve-dist';
import { inPage, until, type Driver, type PrintingDriver } from './support/driver';
import { openChromium } from './support/open-chromium';
import { openFirefox } from './support/open-firefox';
import { openWebKit } from './support/open-webkit';
import { act, answer, change, placeOf, untilAt, untilReady, walk } from './support/walk';

const { title, child, levels, inPdf } = CLUMSY_CHILD;
/** The question after this one is where the parent reloads, goes back and answers again. */
const ANSWERED_TWICE = 'balance.hops';
/** What the parent answers otherwise in the end, and then once more as before. */
const CHANGED = 'drawing.writesLetters';
const PAGES = 2;

/** What was run in each engine and what was not: said at the end, so that nothing passes for tried that was not. */
const told: string[] = [];
afterAll(() => console.log(told.join('\n')));

const shown = (driver: Driver, selector: string) =>
  inPage(driver, (selector) => document.querySelector<HTMLElement>(selector)?.innerText ?? '', selector);
const languageOf = (driver: Driver) =>
  inPage(driver, () => `${document.documentElement.lang} ${document.documentElement.dir}`);
const isTooWide = (driver: Driver) => inPage(driver, () => document.documentElement.scrollWidth > window.innerWidth);
const markedBefore = (driver: Driver, choice: string) =>
  shown(driver, `[data-answer="${choice}"]`).then((words) => /your answer before/i.test(words));

async function reloadAndGoBack(driver: Driver, place: string): Promise<void> {
  await driver.reload();
  await untilAt(driver, place);
  await untilReady(driver);

  await act(driver, 'back');
  expect(await placeOf(driver)).toBe(`question ${ANSWERED_TWICE}`);
  expect(await markedBefore(driver, 'not-yet')).toBe(true);
  await answer(driver, child, ANSWERED_TWICE);
  expect(await placeOf(driver)).toBe(place);
}

/** From the review to another answer, which opens questions of its own, and then to the old answer again. */
async function changeTwice(driver: Driver): Promise<void> {
  const changeTo = async (before: string, now: string) => {
    await change(driver, CHANGED);
    expect(await placeOf(driver)).toBe(`question ${CHANGED}`);
    expect(await markedBefore(driver, before)).toBe(true);
    await answer(driver, { answers: { [CHANGED]: now } }, CHANGED);
  };
  await changeTo('sometimes', 'not-yet');
  const opened: string[] = [];
  for (let place = await placeOf(driver); place !== 'review'; place = await placeOf(driver)) {
    opened.push(place);
    await answer(driver, {}, place.replace('question ', ''));
  }
  expect(opened.length, 'what is asked now too comes before the review').toBeGreaterThan(0);
  await changeTo('not-yet', 'sometimes');
  expect(await placeOf(driver), 'back where the parent was').toBe('review');
}

async function walkToResult(driver: Driver, address: string): Promise<void> {
  await driver.open(address);
  await untilReady(driver);

  let turnedBack = 0;
  const tooWide: string[] = [];
  const asked = await walk(driver, child, async (place, before) => {
    if (await isTooWide(driver)) tooWide.push(place);
    if (place === 'review') await changeTwice(driver);
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

/** The sheet of paper, shown on the screen: every engine can be asked for that, also one that cannot print. */
async function showSheet(driver: Driver): Promise<void> {
  await driver.press('[data-show-paper]');
  await until('the sheet is shown', async () => (await shown(driver, '[data-paper]')) !== '');
  const pages = await inPage(driver, () =>
    [...document.querySelectorAll<HTMLElement>('[data-paper] .paper-page')].map((page) => page.offsetHeight),
  );
  expect(pages).toHaveLength(PAGES);
  for (const height of pages) expect(height).toBeGreaterThan(100);
  const text = await shown(driver, '[data-paper]');
  for (const words of inPdf) expect(text).toMatch(words);
  expect(await isTooWide(driver)).toBe(false);
  await driver.press('[data-show-paper]');
}

async function printSheet(driver: PrintingDriver): Promise<void> {
  const pdf = await readPdf(await driver.print());
  expect(pdf.pageCount).toBeLessThanOrEqual(PAGES);
  for (const words of inPdf) expect(pdf.text).toMatch(words);
}

async function linkOf(driver: Driver): Promise<string> {
  await driver.press('[data-action="share"]');
  const read = () => inPage(driver, () => document.querySelector('[data-share-link]')?.getAttribute('href') ?? '');
  await until('the link is shown', async () => (await read()).includes('#s='));
  const link = await read();
  await driver.press('[data-action="share"]');
  return link;
}

/** Opens a link of the result as whoever received it does. */
async function openReceived(driver: Driver, link: string): Promise<void> {
  await driver.open('about:blank');
  await driver.open(link);
  await untilAt(driver, 'handover');
  await untilReady(driver);
  await until('the summary is shown', async () => (await shown(driver, 'main .parts')) !== '');
  expect(await inPage(driver, () => window.location.href), 'the answers are out of the address').toBe(
    link.slice(0, link.indexOf('#')),
  );
  const summary = await shown(driver, 'main');
  for (const words of [/5 years 2 months/, /Hops on one foot/, ...inPdf]) expect(summary).toMatch(words);
}

/** There and back again: only the words are others. */
async function switchLanguage(driver: Driver, to: string): Promise<void> {
  const countRows = () => inPage(driver, () => document.querySelectorAll('main :is(li, dt, button)').length);
  const [before, own, rows] = [await languageOf(driver), await shown(driver, 'main'), await countRows()];
  await driver.choose('[name=language]', to);
  await until(`the page is in ${to}`, async () => (await languageOf(driver)).startsWith(`${to} `));
  expect(await shown(driver, 'main')).not.toBe(own);
  expect(await countRows(), 'as much is told').toBe(rows);
  await driver.choose('[name=language]', 'en');
  await until('the page is in English again', async () => (await languageOf(driver)) === before);
  expect(await shown(driver, 'main')).toBe(own);
}

async function deleteAndLeave(driver: Driver): Promise<void> {
  await act(driver, 'delete');
  await untilAt(driver, 'welcome');
  await untilReady(driver);
  expect(await inPage(driver, () => [sessionStorage.length, localStorage.length])).toEqual([0, 0]);
  expect(await inPage(driver, () => document.querySelectorAll('[data-action="resume"]').length)).toBe(0);
}

/** The guide in a second language: one that it has, else one made up in a build for tests. */
function secondLanguage() {
  const [, second] = builtLanguages('dist');
  return second
    ? { folder: 'dist', code: second.code, note: `language switch (${second.code})` }
    : { folder: pseudoFolder(), code: 'ar-XB', note: 'language switch (mirrored English, in a build for tests)' };
}

/** One parent, and one who receives the answers. */
async function wholeJourney(driver: Driver, print: (() => Promise<void>) | undefined): Promise<void> {
  const done: string[] = [];
  const notRun: string[] = print ? [] : ['printing, which its driver does not know'];
  const tell = () =>
    told.push(`${driver.name}: ${done.join(', ')}${notRun.length > 0 ? `; NOT RUN: ${notRun.join(', ')}` : ''}`);
  onTestFinished(() => void tell());

  const guide = await serveDist();
  onTestFinished(guide.close);
  await walkToResult(driver, guide.address);
  done.push('welcome to result', 'reload', 'back', 'change from the review');
  await showSheet(driver);
  done.push('sheet on the screen');
  if (print) {
    await print();
    done.push('sheet on paper');
  }
  const link = await linkOf(driver);
  await openReceived(driver, link);
  done.push('hand-over read');
  await act(driver, 'continue');
  expect(await placeOf(driver), 'the visit of this tab has waited').toBe('result');
  await deleteAndLeave(driver);
  done.push('delete and leave');

  const { folder, code, note } = secondLanguage();
  const other = await serveDist({ folder });
  onTestFinished(other.close);
  await driver.open(other.address);
  await untilReady(driver);
  const isOnWelcome = await inPage(driver, () => document.querySelector('[name=language]') !== null);
  if (isOnWelcome) await switchLanguage(driver, code);
  else notRun.push('language switch on the welcome, which has none yet');
  await openReceived(driver, link.replace(guide.address, other.address));
  await switchLanguage(driver, code);
  done.push(note);
  expect(await driver.complaints()).toEqual([]);
}

const isLeftOut = (engine: string) => (process.env['WITHOUT_ENGINES'] ?? '').split(',').includes(engine.toLowerCase());
const ENGINES: Readonly<Record<string, () => Promise<void>>> = {
  async Chromium() {
    const chromium = await openChromium(onTestFinished);
    await wholeJourney(chromium, () => printSheet(chromium));
  },
  async Firefox() {
    const firefox = await openFirefox(onTestFinished);
    await wholeJourney(firefox, () => printSheet(firefox));
  },
  async WebKit() {
    await wholeJourney(await openWebKit(onTestFinished), undefined);
  },
};

for (const [engine, journey] of Object.entries(ENGINES)) {
  if (isLeftOut(engine)) told.push(`${engine}: SKIPPED, as it was asked to be`);
  it.skipIf(isLeftOut(engine))(
    `leads ${title} from the welcome to the result and a doctor to the answers, in ${engine}`,
    journey,
  );
}
