import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { FRAME_ALLOWS, FRAME_SANDBOX } from '../../src/embed/frame-element';
import { axeFaults, OF_COLOUR } from '../journeys/support/axe-faults';
import { guideIn, twoFrames } from '../journeys/support/framed-guide';
import { serveHost, type HostPage } from '../journeys/support/host-page';
import { stickingOut } from '../journeys/support/look-at-screen';
import { openBrowser, openPhone } from '../journeys/support/open-browser';
import { serveDist, type ServedDist } from '../journeys/support/serve-dist';
import { SHORT_TOURS } from '../journeys/support/tours';
import type { Guide } from '../journeys/support/walk';

/** Pairs of what can differ, not every crossing. */
const PLACES = [
  { name: 'in a frame of fixed height, light', scheme: 'light', language: 'en', frame: 'plain' },
  {
    name: 'in a frame as high as its content, dark, from right to left',
    scheme: 'dark',
    language: 'ar',
    frame: 'grows',
  },
  { name: 'by itself, light, from right to left', scheme: 'light', language: 'ar', frame: 'none' },
] as const;
type Place = (typeof PLACES)[number];

const WIDTH = 360;
/** A narrow column of a clinic's page. */
const COLUMN = 280;

let guide: ServedDist;
let browser: Browser;

beforeAll(async () => {
  guide = await serveDist({ base: '/guide/' });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await guide?.close();
});

const hostOf = ({ frame, language }: Place): Promise<HostPage> =>
  serveHost(
    `<body style="margin:0"><main style="width:${COLUMN}px"><h1>A clinic</h1>` +
      `<iframe src="${guide.address}embed/#lang=${language}" title="Therapy Guide" style="width:100%;height:640px;border:0" ` +
      `allow="${FRAME_ALLOWS}" sandbox="${FRAME_SANDBOX.join(' ')}"></iframe></main>` +
      (frame === 'grows' ? `<script src="${guide.address}embed.js" async></script></body>` : '</body>'),
  );

async function open(place: Place) {
  const phone = await openPhone(browser, {
    viewport: { width: WIDTH, height: 640 },
    reducedMotion: 'reduce',
    colorScheme: place.scheme,
  });
  if (place.frame === 'none') {
    await phone.page.goto(`${guide.address}?lang=${place.language}`);
    await phone.page.locator('html[data-ready]:not([data-unfinished])').waitFor();
    return { ...phone, inside: phone.page as Guide };
  }
  const host = await hostOf(place);
  await phone.page.goto(host.address);
  const inside: Guide = await guideIn(phone.page);
  await inside.locator('html[data-ready]:not([data-unfinished])').waitFor();
  const close = async () => {
    await phone.close();
    await host.close();
  };
  return { ...phone, inside, close };
}

/** axe sees a fault inside the frame: else a clean page would prove nothing. */
async function expectSeen(page: Page, inside: Guide): Promise<void> {
  await inside.evaluate(() => document.querySelector('main')?.append(document.createElement('button')));
  expect((await axeFaults(inside, ['button-name'])).join()).toMatch(/^button-name: /);
  await inside.evaluate(() => document.querySelector('main > button:last-child')?.remove());
  await twoFrames(page);
}

describe.each(PLACES.map((place) => [place.name, place] as const))('%s', (_, place) => {
  it('axe sees what is wrong there', async () => {
    const { page, inside, close } = await open(place);
    expect(await inside.evaluate(() => document.documentElement.lang)).toBe(place.language);
    await expectSeen(page, inside);
    await close();
  });

  describe.concurrent('axe finds nothing wrong, and nothing sticks out', () => {
    it.for(SHORT_TOURS.map((tour) => [tour.name, tour] as const))('%s', async ([, tour]) => {
      const { inside, close, errors } = await open(place);
      const faults: string[] = [];
      const looked: string[] = [];
      await tour.take(inside, async (what) => {
        looked.push(what);
        await inside.locator('main details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
        const found = [
          ...(await axeFaults(inside, place.scheme === 'dark' ? OF_COLOUR : [])),
          ...(await stickingOut(inside, place.frame === 'none' ? WIDTH : COLUMN)),
        ];
        faults.push(...found.map((fault) => `${what}: ${fault}`));
      });
      expect(new Set(looked)).toEqual(new Set(tour.meets));
      expect(faults).toEqual([]);
      expect(errors).toEqual([]);
      await close();
    });
  });
});
