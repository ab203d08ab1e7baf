import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Frame, Page } from 'playwright-core';
import { fakeVoices, finishOne, isSpeaking, spoken, type FakeVoice } from './support/fake-voices';
import { guideIn } from './support/framed-guide';
import { serveHost } from './support/host-page';
import { LATE_TALKER } from './support/late-talker';
import { openBrowser, openPhone, type Phone } from './support/open-browser';
import { serveDist, type ServedDist } from './support/serve-dist';
import { KEYS, walk } from './support/walk';

const ELSEWHERE: FakeVoice = { name: 'elsewhere', lang: 'en-GB', localService: false };
const OWN: FakeVoice = { name: 'own', lang: 'en_GB', localService: true };
const BUTTON = 'main [data-action="read-aloud"]';
const MARKED = '[data-aloud]';
/** To the first question that is asked of every child of this age. */
const toQuestion = (page: Page | Frame) => walk(page, LATE_TALKER, undefined, KEYS, ['question']);
const listen = async (page: Page) => {
  await page.locator(BUTTON).first().tap();
  await page.locator(MARKED).waitFor();
  expect(await isSpeaking(page)).toBe(true);
};

describe('reading aloud', () => {
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

  async function open(voices?: readonly FakeVoice[], address = served.address): Promise<Phone> {
    const phone = await openPhone(browser, { reducedMotion: 'reduce' });
    if (voices) await fakeVoices(phone.page, voices);
    await phone.page.goto(address);
    await phone.page.locator('html[data-ready]:not([data-unfinished])').waitFor();
    return phone;
  }

  it('is offered nowhere by a browser without a voice, nor by one whose only voice is elsewhere', async () => {
    for (const voices of [undefined, [ELSEWHERE]]) {
      const { page, close } = await open(voices);
      expect(await page.evaluate(() => 'speechSynthesis' in window)).toBe(true);
      const met = await walk(page, LATE_TALKER, async () => expect(await page.locator(BUTTON).count()).toBe(0), KEYS);
      expect(met.screens).toContain('result');
      await close();
    }
  });

  it('is offered on each screen of the questions and in each chapter of the result', async () => {
    const { page, close } = await open([OWN]);
    const offered: Record<string, number> = {};
    await walk(
      page,
      LATE_TALKER,
      async (screen) => {
        const id = (await page.locator('main').getAttribute('data-question')) ?? screen;
        offered[id] = await page.locator(BUTTON).count();
      },
      KEYS,
    );
    const { welcome, review, result = 0, ...others } = offered;
    expect([welcome, review]).toEqual([0, 0]);
    expect(Object.values(others).length).toBeGreaterThan(20);
    expect([...new Set(Object.values(others))]).toEqual([1]);
    expect(await page.locator(`[data-therapy] ${BUTTON.replace('main ', '')}`).count()).toBe(3);
    expect(result).toBeGreaterThan(5);
    await close();
  });

  it('says the whole question with the device’s own voice, marks what it says, and asks for nothing', async () => {
    const { page, requests, messages, errors, close } = await open([ELSEWHERE, OWN]);
    await toQuestion(page);
    const asked = requests.length;
    await listen(page);
    const marks: string[] = [];
    while (await isSpeaking(page)) {
      const mark = page.locator(MARKED);
      marks.push((await mark.innerText()).trim());
      expect(await mark.evaluate((element) => getComputedStyle(element).textDecorationLine)).toBe('underline');
      await finishOne(page);
    }
    const said = await spoken(page);
    expect([...new Set(said.map(({ voice }) => voice))]).toEqual(['own']);
    expect(said[0]?.text).toBe(await page.locator('h1').innerText());
    expect(said.slice(-3).map(({ text }) => text)).toEqual(['No', 'Yes', 'Not sure']);
    expect(marks).toHaveLength(said.length);
    for (const [index, { text }] of said.entries()) expect(marks[index]?.replace(/\s+/g, ' ')).toContain(text);
    expect(await page.locator(MARKED).count()).toBe(0);
    expect(requests).toHaveLength(asked);
    expect([...messages, ...errors]).toEqual([]);
    await close();
  });

  it('is marked by a line also where the device has colours of its own', async () => {
    const { page, close } = await open([OWN]);
    await page.emulateMedia({ forcedColors: 'active' });
    await toQuestion(page);
    await listen(page);
    const style = await page.locator(MARKED).evaluate((element) => {
      const { textDecorationLine, textDecorationColor, color } = getComputedStyle(element);
      return { textDecorationLine, isSeen: textDecorationColor !== 'rgba(0, 0, 0, 0)', color };
    });
    expect(style).toMatchObject({ textDecorationLine: 'underline', isSeen: true });
    await close();
  });

  it.each(['child', 'right-now', 'concerns', 'background', 'question'])(
    'moves nothing when it comes, and nothing while it reads: %s',
    async (screen) => {
      const { page, close } = await open([OWN]);
      await walk(page, LATE_TALKER, undefined, KEYS, [screen]);
      const places = () =>
        page.evaluate(() =>
          [...document.querySelectorAll('main :is(h1, input, select, label, .answer, [data-action=continue])')].map(
            (element) => {
              const { x, y, width, height } = element.getBoundingClientRect();
              return [x, y, width, height].join(' ');
            },
          ),
        );
      const before = await places();
      expect(before.length).toBeGreaterThan(2);
      await listen(page);
      expect(await places()).toEqual(before);
      await page.evaluate("document.querySelector('main [data-action=read-aloud]').remove()");
      expect(await places()).toEqual(before);
      await close();
    },
  );

  it.each<[how: string, act: (page: Page) => Promise<unknown>]>([
    ['an answer', (page) => page.locator('[data-answer]').first().tap()],
    ['a key that answers', (page) => page.locator('[data-answer]').first().press('Enter')],
    ['Back', (page) => page.locator('[data-action="back"]').tap()],
    ['the Back of the browser', (page) => page.goBack()],
    ['a second press', (page) => page.locator(BUTTON).tap()],
  ])('stops at %s', async (_, act) => {
    const { page, close } = await open([OWN]);
    await toQuestion(page);
    await page.locator('main[data-armed]').waitFor();
    await listen(page);
    await act(page);
    await page.locator(MARKED).waitFor({ state: 'detached' });
    expect(await isSpeaking(page)).toBe(false);
    await close();
  });

  it('stops at once where the page is hidden, and at “Delete and leave”', async () => {
    const { page, close } = await open([OWN]);
    await toQuestion(page);
    await listen(page);
    await page.evaluate(`
      Object.defineProperty(document, 'hidden', { value: true, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
      delete document.hidden;
    `);
    expect(await isSpeaking(page)).toBe(false);
    await listen(page);
    const left = page.waitForURL(served.address);
    const speaksOn = page.evaluate(
      `document.querySelector('[data-action="delete"]').click(), recordedSpeech.isSpeaking()`,
    );
    expect(await speaksOn).toBe(false);
    await left;
    await close();
  });

  it('reads inside another page as well', async () => {
    const host = await serveHost(
      `<body><iframe src="${served.address}embed/" width="340" height="640"></iframe></body>`,
    );
    const phone = await openPhone(browser);
    await fakeVoices(phone.page, [OWN]);
    await phone.page.goto(host.address);
    const guide = await guideIn(phone.page);
    await guide.locator('html[data-ready]:not([data-unfinished])').waitFor();
    await toQuestion(guide);
    await guide.locator(BUTTON).tap();
    await guide.locator(MARKED).waitFor();
    expect(await guide.evaluate('recordedSpeech.isSpeaking()')).toBe(true);
    await phone.close();
    await host.close();
  });
});
