import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Frame, Page } from 'playwright-core';
import { FRAME_ALLOWS, FRAME_SANDBOX } from '../../src/embed/frame-element';
import { guideIn, layoutShift, twoFrames, watchHeights } from './support/framed-guide';
import { serveHost, type HostPage } from './support/host-page';
import { LATE_TALKER } from './support/late-talker';
import { openBrowser, openPhone, type Phone } from './support/open-browser';
import { serveDist, type ServedDist } from './support/serve-dist';
import { walk } from './support/walk';

let guide: ServedDist;
let browser: Browser;
const open: { close(): Promise<void> }[] = [];

beforeAll(async () => {
  guide = await serveDist({ base: '/guide/' });
  browser = await openBrowser();
});
afterEach(async () => {
  for (const each of open.splice(0)) await each.close();
});
afterAll(async () => {
  await browser?.close();
  await guide?.close();
});

async function visit(
  body: string,
  { width = 360, headers = {} }: { width?: number; headers?: Record<string, string> } = {},
): Promise<Phone & { host: HostPage }> {
  const host = await serveHost(body, headers);
  const phone = await openPhone(browser, {
    viewport: { width, height: width > 700 ? 900 : 640 },
    isMobile: width < 700,
  });
  open.push(phone, host);
  await phone.page.goto(host.address);
  return { ...phone, host };
}

const ABOVE = '<p style="height:120px;margin:0">Welcome to our clinic</p>';
const BELOW = '<p style="height:1200px;margin:0">More about us</p>';
/** The snippet of the kit: an iframe and nothing else. */
const iframe = (attributes = '', sandbox: readonly string[] = FRAME_SANDBOX) =>
  `<iframe src="${guide.address}embed/" title="Therapy Guide" style="display:block;width:100%;height:640px;border:0" ` +
  `allow="${FRAME_ALLOWS}" sandbox="${sandbox.join(' ')}" referrerpolicy="no-referrer" ${attributes}></iframe>`;
const script = () => `<script src="${guide.address}embed.js" async></script>`;
const around = (inside: string, direction = 'ltr') =>
  `<body dir="${direction}" style="margin:0">${ABOVE}${inside}${BELOW}</body>`;

/** What a clinic would see of its own page: where it stands, where the focus is, how long its history is. */
const hostState = (page: Page) =>
  page.evaluate(() => ({ y: window.scrollY, focus: document.activeElement?.tagName, entries: window.history.length }));
const innerSize = (frame: Frame) =>
  frame.evaluate(() => ({
    content: document.documentElement.scrollHeight,
    shown: document.documentElement.clientHeight,
    wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  }));

describe('a plain iframe, without any script of ours', () => {
  it('is a whole visit in a frame of fixed height, and leaves the page around alone', async () => {
    const { page, errors, messages } = await visit(around(iframe()));
    const frame = await guideIn(page);
    expect(await hostState(page)).toEqual({ y: 0, focus: 'BODY', entries: 2 });
    const { screens } = await walk(frame, LATE_TALKER);
    expect(screens.at(-1)).toBe('result');
    const inner = await innerSize(frame);
    expect(inner.shown).toBe(640);
    expect(inner.content).toBeGreaterThan(640);
    expect(inner.wide).toBe(0);
    expect((await hostState(page)).entries).toBe(2);
    expect(await frame.locator('[data-action=print]').first().isVisible()).toBe(true);
    expect(errors).toEqual([]);
    expect(messages.filter((message) => message.startsWith('error'))).toEqual([]);
  });

  it('cannot store anything in this browser, and the visit goes on in memory', async () => {
    const { page } = await visit(around(iframe()));
    const frame = await guideIn(page);
    const isBlocked = await frame.evaluate(() => {
      try {
        return window.sessionStorage === null;
      } catch {
        return true;
      }
    });
    expect(isBlocked, 'this browser gives frames of other sites no storage').toBe(true);
    await walk(frame, LATE_TALKER, async () => {}, undefined, ['question']);
    await frame.locator('[data-action=back]').click();
    expect(await frame.locator('main').getAttribute('data-screen')).toBe('background');
  });
});

describe('a frame with one word of its sandbox missing', () => {
  it.each(FRAME_SANDBOX.filter((word) => word !== 'allow-scripts'))('still asks, without %s', async (missing) => {
    const { page, errors } = await visit(
      around(
        iframe(
          '',
          FRAME_SANDBOX.filter((word) => word !== missing),
        ) + script(),
      ),
    );
    const frame = await guideIn(page);
    await frame.waitForSelector('html[data-hosted]', { state: 'attached' });
    const { screens } = await walk(frame, LATE_TALKER, async () => {}, undefined, ['question']);
    expect(screens.at(-1)).toBe('question');
    // a frame without an origin may not load the one file that a clinic edits; the console says so, and no clinic is shown
    expect(errors.filter((error) => !error.includes('clinic.js'))).toEqual([]);
  });

  it('says what it is and whom to call, without allow-scripts', async () => {
    const { page } = await visit(around(iframe('', ['allow-same-origin'])));
    const handle = await page.locator('iframe').elementHandle();
    const frame = await handle?.contentFrame();
    await expect.poll(() => frame?.locator('noscript').innerText()).toMatch(/Call your local emergency number at once/);
  });
});

describe('an iframe with the script', () => {
  const crossings = [320, 360, 768, 1280].flatMap((width) =>
    ['ltr', 'rtl'].map((direction) => [width, direction] as const),
  );
  it.each(crossings)('is as high as its content on each step, at %i px, %s', async (width, direction) => {
    const { page } = await visit(around(iframe() + script(), direction), { width });
    const frame = await guideIn(page);
    await frame.waitForSelector('html[data-hosted]', { state: 'attached' });
    await frame.waitForSelector('html[data-ready]', { state: 'attached' });
    expect(await layoutShift(page)).toBeLessThanOrEqual(0.02);
    expect(await hostState(page)).toEqual({ y: 0, focus: 'BODY', entries: 2 });
    const heightsSince = await watchHeights(page);
    const { screens } = await walk(frame, LATE_TALKER, async (screen) => {
      await twoFrames(page);
      await twoFrames(frame);
      const { content, shown, wide } = await innerSize(frame);
      expect(shown - content, `${screen}: the frame is as high as its content`).toBeGreaterThanOrEqual(0);
      if (screen !== 'welcome') expect(shown - content).toBeLessThanOrEqual(2);
      expect(wide, `${screen}: nothing to scroll sideways`).toBe(0);
      const changes = await heightsSince();
      expect(changes.length, `${screen}: changes of height: ${changes.join()}`).toBeLessThanOrEqual(1);
    });
    expect(screens.at(-1)).toBe('result');
    expect((await hostState(page)).entries).toBe(2);
  });

  it('brings the top of a step into view only where it is out of view', async () => {
    const { page } = await visit(around(iframe() + script()));
    const frame = await guideIn(page);
    await frame.waitForSelector('html[data-hosted]', { state: 'attached' });
    await frame.locator('[data-action=start]').tap();
    await frame.waitForSelector('[data-screen=child]');
    const top = () => page.locator('iframe').evaluate((element) => Math.round(element.getBoundingClientRect().top));
    await twoFrames(page);
    const still = await hostState(page);
    expect(still.focus).toBe('IFRAME');
    await frame.locator('[name=years]').fill('3');
    await frame.locator('[data-action=continue]').scrollIntoViewIfNeeded();
    await page.evaluate(() => window.scrollTo(0, 300));
    expect(await top()).toBeLessThan(0);
    await frame.locator('[data-action=continue]').tap();
    await frame.waitForSelector('[data-screen=right-now]');
    await twoFrames(page);
    await expect.poll(top).toBe(0);
    expect(await frame.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  });

  it('tells a page that asks for it that a visit began, of steps, and of the end, and no more', async () => {
    const { page } = await visit(around(iframe('data-events') + script()));
    await page.evaluate(() => {
      const heard: unknown[] = [];
      Object.assign(window, { heard });
      document.addEventListener('therapy-guide', (event) => heard.push((event as CustomEvent).detail));
      window.addEventListener('message', ({ data }: MessageEvent<Record<string, unknown>>) =>
        heard.push(Object.keys(data).sort().join()),
      );
    });
    const frame = await guideIn(page);
    await frame.waitForSelector('html[data-hosted]', { state: 'attached' });
    await walk(frame, LATE_TALKER);
    await twoFrames(page);
    const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard);
    const steps = heard.filter((each) => !each.includes(','));
    expect(steps[0]).toBe('start');
    expect(steps.at(-1)).toBe('done');
    expect(new Set(steps.slice(1, -1))).toEqual(new Set(['step']));
    expect(new Set(heard.filter((each) => each.includes(',')))).toEqual(
      new Set(['height,source,type,v', 'source,type,v']),
    );
  });

  it('says nothing to the page around where it was not asked to', async () => {
    const { page } = await visit(around(iframe() + script()));
    await page.evaluate(() => document.addEventListener('therapy-guide', () => (document.title = 'heard')));
    const frame = await guideIn(page);
    await walk(frame, LATE_TALKER, async () => {}, undefined, ['question']);
    expect(await page.title()).toBe('A clinic');
  });
});

describe('the element', () => {
  it('writes the iframe, under a strict policy of the host', async () => {
    const { page, messages } = await visit(
      `<body>${ABOVE}<therapy-guide clinic="tndc" lang="en" title="Our guide"></therapy-guide>${script()}${BELOW}</body>`,
      {
        headers: {
          'Content-Security-Policy': `default-src 'none'; script-src ${guide.origin}; frame-src ${guide.origin}`,
        },
      },
    );
    const frame = await guideIn(page);
    const written = page.locator('therapy-guide iframe');
    expect(await written.getAttribute('src')).toBe(`${guide.address}embed/#clinic=tndc&lang=en`);
    expect(await written.getAttribute('title')).toBe('Our guide');
    expect(await written.evaluate((element: HTMLElement) => element.offsetHeight)).toBeGreaterThanOrEqual(640);
    await frame.waitForSelector('html[data-hosted]', { state: 'attached' });
    await frame.locator('[data-action=start]').tap();
    await frame.waitForSelector('[data-screen=child]');
    // the host's own styles are what its policy refuses, in these tests' pages
    expect(messages.filter((message) => message.startsWith('error') && !/style/i.test(message))).toEqual([]);
  });

  it('stands twice on one page, each with a visit and a height of its own', async () => {
    const { page } = await visit(
      `<body><therapy-guide></therapy-guide><therapy-guide></therapy-guide>${script()}</body>`,
      {
        width: 1280,
      },
    );
    const first = await guideIn(page, 0);
    await page.locator('iframe').nth(1).scrollIntoViewIfNeeded();
    const second = await guideIn(page, 1);
    await first.waitForSelector('html[data-hosted]', { state: 'attached' });
    await second.waitForSelector('html[data-hosted]', { state: 'attached' });
    await walk(second, LATE_TALKER);
    const heights = await page.locator('iframe').evaluateAll((all) => all.map((each) => each.clientHeight));
    expect(heights[1]).toBeGreaterThan((heights[0] ?? 0) + 200);
    expect(await first.locator('main').getAttribute('data-screen')).toBe('welcome');
  });

  it('gets its height when a hidden place is shown, and in a column of 280 px', async () => {
    const { page } = await visit(
      `<body style="margin:0"><div id="tab" hidden style="width:280px">${iframe()}</div>${script()}</body>`,
    );
    const frame = await guideIn(page);
    await page.locator('#tab').evaluate((tab) => tab.removeAttribute('hidden'));
    await frame.waitForSelector('html[data-hosted]', { state: 'attached' });
    await frame.locator('[data-action=start]').tap();
    await frame.waitForSelector('[data-screen=child]');
    await expect.poll(async () => (await innerSize(frame)).content - (await innerSize(frame)).shown).toBe(0);
    expect((await innerSize(frame)).wide).toBe(0);
  });

  it('waits for a lazy frame far below, and follows it once it is there', async () => {
    const { page } = await visit(
      `<body style="margin:0"><div style="height:6000px"></div>${iframe('loading="lazy"')}${script()}</body>`,
    );
    await twoFrames(page);
    expect(guide.asked.filter((path) => path.endsWith('/embed/')).length).toBeGreaterThan(0);
    await page.locator('iframe').scrollIntoViewIfNeeded();
    const frame = await guideIn(page);
    await frame.waitForSelector('html[data-hosted]', { state: 'attached' });
  });
});

describe('a hostile page around', () => {
  it('changes nothing by 30 forged messages', async () => {
    const { page, errors } = await visit(around(iframe()));
    const frame = await guideIn(page);
    await walk(frame, LATE_TALKER, async () => {}, undefined, ['question']);
    const before = await frame.evaluate(() => document.querySelector('main')?.outerHTML);
    await page.evaluate(() => {
      const to = (document.querySelector('iframe') as HTMLIFrameElement).contentWindow as Window;
      const own = { source: 'therapy-guide', v: 1 };
      const forged: unknown[] = [
        null,
        1,
        '',
        'height',
        [],
        {},
        own,
        { ...own, type: 'step' },
        { ...own, type: 'done' },
        { ...own, type: 'start' },
        { ...own, type: 'theme', ink: 'red' },
        { ...own, type: 'ANSWER', choice: 'no' },
        { ...own, type: 'height', height: 1 },
        { ...own, v: 2, type: 'height' },
        { ...own, source: 'x', type: 'height' },
        { type: 'BACK' },
        { type: 'RESTART' },
        { ...own, type: 'clinic', id: 'evil' },
        { ...own, type: 'lang', lang: 'es' },
        { __proto__: own, type: 'height' },
        { ...own, type: ['height'] },
        { ...own, type: 'HEIGHT' },
        new ArrayBuffer(8),
        { ...own, type: 'html', html: '<b>' },
        { ...own, type: 'url', url: 'https://evil.example' },
        'x'.repeat(100_000),
        { ...own, type: 'height ' },
        true,
        0,
        { ...own, type: 'answers' },
      ];
      for (const each of forged) to.postMessage(each, '*');
    });
    await twoFrames(frame);
    expect(await frame.evaluate(() => document.querySelector('main')?.outerHTML)).toBe(before);
    expect(await frame.evaluate(() => document.documentElement.hasAttribute('data-hosted'))).toBe(false);
    expect(errors).toEqual([]);
  });

  it('is not moved by another frame that speaks like the guide', async () => {
    const liar = `<iframe id="liar" srcdoc="<script>parent.postMessage({source:'therapy-guide',v:1,type:'height',height:9000},'*')</script>"></iframe>`;
    const { page } = await visit(around(iframe() + liar + script()));
    const frame = await guideIn(page);
    await frame.waitForSelector('html[data-hosted]', { state: 'attached' });
    await twoFrames(page);
    const heights = await page
      .locator('iframe')
      .evaluateAll((all) => all.map((each) => (each as HTMLElement).style.height));
    expect(heights).not.toContain('9000px');
  });
});
