import { afterAll, beforeAll, describe, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { FRAME_ALLOWS, FRAME_SANDBOX } from '../../src/embed/frame-element';
import { buildPseudo } from '../journeys/support/build-pseudo';
import { startChangingHost } from '../journeys/support/changing-host';
import { guideIn } from '../journeys/support/framed-guide';
import { serveHost } from '../journeys/support/host-page';
import { LATE_TALKER } from '../journeys/support/late-talker';
import { stickingOut } from '../journeys/support/look-at-screen';
import { openBrowser, openPhone } from '../journeys/support/open-browser';
import { serveDist, type ServedDist } from '../journeys/support/serve-dist';
import { answersKept, BABY, expectQuiet, keptInTab, open, placeOf, ready, to, untilAt, wordsOf } from './support/guide';

let browser: Browser;
let served: ServedDist;
let pseudo: ServedDist;
beforeAll(async () => {
  browser = await openBrowser();
  served = await serveDist();
  pseudo = await serveDist({ folder: buildPseudo() });
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
  await pseudo?.close();
});

describe.concurrent('another language in the middle of a visit', () => {
  it('keeps the place and every answer, and the outcome is the same', async ({ expect }) => {
    const phone = await open(browser, pseudo.address);
    const { page } = phone;
    await to(page, 'question', LATE_TALKER);
    await page.locator('[data-answer=no]').press('Enter');
    await untilAt(page, 'question safety.hearing');
    for (const lang of ['ar-XB', 'en-XA']) {
      await page.goto(`${pseudo.address}?lang=${lang}`);
      await ready(page);
      await untilAt(page, 'question safety.hearing');
      expect(await page.locator('html').getAttribute('lang')).toBe(lang);
      expect(await answersKept(page)).toEqual({ 'safety.loss': 'no' });
    }
    await to(page, 'result', LATE_TALKER);
    const levels = () =>
      page.locator('[data-therapy]').evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset['level']));
    const [answers, there] = [await answersKept(page), await levels()];
    await page.goto(pseudo.address);
    await ready(page);
    await untilAt(page, 'result');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect([await answersKept(page), await levels()]).toEqual([answers, there]);
    expectQuiet(phone);
    await phone.close();
  });
});

describe.concurrent('printing', () => {
  it.for(['cancelled', 'asked for twice at once'])(
    'that is %s leaves the result as it was, and says nothing wrong',
    async (how, { expect }) => {
      const phone = await open(browser, served.address, {}, (page) =>
        page.addInitScript(() => {
          // a print window that is closed again, as headless browsers have none
          window.print = () => {
            window.dispatchEvent(new Event('beforeprint'));
            document.documentElement.dataset['prints'] = String(
              Number(document.documentElement.dataset['prints'] ?? 0) + 1,
            );
            window.dispatchEvent(new Event('afterprint'));
          };
        }),
      );
      const { page } = phone;
      await to(page, 'result', LATE_TALKER);
      const before = [await wordsOf(page), await keptInTab(page)];
      const times = how === 'cancelled' ? 1 : 2;
      await page.locator('[data-action=print]').evaluate((button, times) => {
        for (let time = 0; time < times; time += 1) (button as HTMLElement).click();
      }, times);
      await page.waitForTimeout(1_200);
      expect(await page.locator('html').getAttribute('data-prints')).toBe(String(times));
      expect([await wordsOf(page), await keptInTab(page)]).toEqual(before);
      expectQuiet(phone);
      await phone.close();
    },
  );

  it('in the moment at which the result appears has both pages whole', async ({ expect }) => {
    const phone = await open(browser, served.address);
    const { page } = phone;
    await to(page, 'review', LATE_TALKER);
    const [early, atPrinting] = await page.locator('[data-action=continue]').evaluate(async (button) => {
      const sheet = () => document.querySelector('.sheet-of-paper')?.textContent ?? '';
      (button as HTMLElement).click();
      // Svelte shows the step in a microtask
      await Promise.resolve();
      const early = sheet();
      window.dispatchEvent(new Event('beforeprint'));
      return [early, sheet()];
    });
    await untilAt(page, 'result');
    expect(early).toBe('');
    expect(atPrinting).toContain('For the family');
    expect(await page.locator('.sheet-of-paper').textContent()).toBe(atPrinting);
    expectQuiet(phone);
    await phone.close();
  });
});

describe.concurrent('a result of which not all has come yet', () => {
  it('can be left, and nothing is lost', async ({ expect }) => {
    const phone = await open(browser, served.address);
    const { page } = phone;
    await to(page, 'review', LATE_TALKER);
    const before = [await wordsOf(page), await answersKept(page)];
    await page.locator('[data-action=continue]').evaluate(async (button) => {
      (button as HTMLElement).click();
      await Promise.resolve();
      document.querySelector<HTMLElement>('[data-action=back]')?.click();
    });
    await untilAt(page, 'review');
    expect([await wordsOf(page), await answersKept(page)]).toEqual(before);
    await to(page, 'result', LATE_TALKER);
    expect(await page.locator('[data-therapy]').count()).toBe(3);
    expectQuiet(phone);
    await phone.close();
  });
});

/** Everything that stands in a link, hostile or not ours, before and after `#`. */
const HOSTILE = [
  '?s=AAAA&q=<script>alert(1)</script>',
  '?lang=<img src=x onerror=alert(1)>&clinic=../../../etc/passwd&age=1e9&country=%00',
  '#lang=__proto__&clinic=constructor&age=NaN&country=toString',
  '#age=-1&age=12&age=999999999999999999999',
  `#${'%'.repeat(2000)}`,
  `?${'a=b&'.repeat(1500)}`,
  '#clinic=javascript:alert(1)&lang=en%0d%0aSet-Cookie:x=1',
  '#\u202Egnp.exe&country=\u{1F642}',
  '?clinic=tndc&clinic=tryumph#clinic=none',
] as const;

describe.concurrent('what comes from outside', () => {
  it.for(HOSTILE)(
    'a link that ends in %s opens the guide as ever, repeats nothing of it, and leaves a visit alone',
    async (end, { expect }) => {
      const phone = await open(browser, served.address + end);
      const { page } = phone;
      expect(await placeOf(page)).toBe('welcome');
      expect(await page.locator('body').innerHTML()).not.toMatch(/alert\(1\)|etc\/passwd|Set-Cookie|gnp\.exe/);
      await to(page, 'question');
      const before = await keptInTab(page);
      await page.goto('about:blank');
      await page.goto(served.address + end);
      await ready(page);
      await untilAt(page, 'question safety.loss');
      expect(await keptInTab(page)).toEqual(before);
      expectQuiet(phone);
      await phone.close();
    },
  );

  it('a window with a name, opened by another page that keeps hold of it: nothing is read, written or answered', async ({
    expect,
  }) => {
    const name = '{"visit":{"ageMonths":20},"type":"ANSWER","source":"therapy-guide"}<script>alert(1)</script>';
    const host = await serveHost('<body><button id="open">Open</button></body>');
    const phone = await openPhone(browser, { reducedMotion: 'reduce' });
    await phone.page.goto(host.address);
    const opened = phone.context.waitForEvent('page');
    await phone.page.evaluate(
      ([address, name]) => {
        Object.assign(window, { held: window.open(address, name) });
      },
      [served.address, name] as const,
    );
    const page = await opened;
    await ready(page);
    await to(page, 'question');
    const before = [await wordsOf(page), await keptInTab(page)];
    await phone.page.evaluate(() => {
      const { held } = window as unknown as { held: Window };
      const own = { source: 'therapy-guide', v: 1 };
      const forged = [
        { ...own, type: 'height' },
        { ...own, type: 'ANSWER', choice: 'yes' },
        { type: 'RESTART' },
        'BACK',
        null,
        'x'.repeat(100_000),
      ];
      for (const each of forged) held.postMessage(each, '*');
      for (const touch of [() => held.document.body.remove(), () => held.sessionStorage.clear()]) {
        try {
          touch();
        } catch {
          // Another site may not.
        }
      }
    });
    await page.waitForTimeout(300);
    expect([await wordsOf(page), await keptInTab(page)]).toEqual(before);
    expect(await page.evaluate(() => window.name), 'the name is left as it was, and nobody reads it').toBe(name);
    expect(await page.locator('body').innerHTML()).not.toContain('alert(1)');
    await phone.close();
    await host.close();
  });

  it('with the headers of the samples, a page that opened the guide has no hold of it at all', async ({ expect }) => {
    const guide = await startChangingHost('dist');
    const host = await serveHost('<body></body>');
    const phone = await openPhone(browser, { reducedMotion: 'reduce' });
    await phone.page.goto(host.address);
    const opened = phone.context.waitForEvent('page');
    await phone.page.evaluate((address) => void Object.assign(window, { held: window.open(address) }), guide.address);
    const page = await opened;
    await ready(page);
    expect(await page.evaluate(() => window.opener as unknown)).toBeNull();
    expect(await phone.page.evaluate(() => (window as unknown as { held: Window }).held.closed)).toBe(true);
    await phone.close();
    await Promise.all([host.close(), guide.stop()]);
  });
});

/** A word of 500 letters, pictures, marks of direction, markup, NUL, half a character, and many lines. */
const TEXTS = {
  'a word of 500 letters': 'W'.repeat(500),
  'emoji and joined signs': '\u{1F468}\u200D\u{1F469}\u200D\u{1F467}\u{1F1EE}\u{1F1F3}e\u0301\u0302'.repeat(40),
  'marks of direction': '\u202Eabc\u202C \u2066مرحبا\u2069 \u200F\u061C'.repeat(30),
  markup: '<script>alert(1)</script><img src=x onerror=alert(1)>"\'`&lt;${alert(1)}{{x}}',
  'NUL and other signs that nobody sees': 'a\u0000b\u0007c\u001Bd\uFEFFe\uD800f\r\ng',
  'a thousand lines': 'line\n'.repeat(1000),
} as const;

describe.concurrent('the one free text', () => {
  it.for(Object.entries(TEXTS))(
    'with %s stays a text, fits the phone, and breaks no link',
    async ([, text], { expect }) => {
      const phone = await open(browser, `${served.address}#clinic=tryumph`, { viewport: { width: 320, height: 640 } });
      const { page } = phone;
      await to(page, 'result', LATE_TALKER);
      await page
        .locator('main details')
        .evaluateAll((all) => all.forEach((each) => ((each as HTMLDetailsElement).open = true)));
      const field = page.locator('[data-message] textarea');
      await field.fill(text);
      await page.locator('[data-add-answers]').check();
      const links = await page
        .locator('[data-message] a')
        .evaluateAll((all) => all.map((each) => (each as HTMLAnchorElement).href));
      expect(links.length).toBeGreaterThan(0);
      for (const link of links) {
        expect(link).toMatch(/^(sms|mailto|https):/);
        expect(() => decodeURIComponent(link), link).not.toThrow();
        expect(link).not.toMatch(/[<>"\s]/);
      }
      expect(await page.locator('[data-message] script, [data-message] img').count()).toBe(0);
      expect(await stickingOut(page, 320)).toEqual([]);
      expect(await keptInTab(page).then(JSON.stringify), 'it is kept nowhere').not.toContain(text.slice(0, 20));
      expectQuiet(phone);
      await phone.close();
    },
  );
});

describe.concurrent('seen large, or still', () => {
  /** Every kind of screen of a visit, and what sticks out of it. */
  async function lookAtAll(page: Page, width: number): Promise<Record<string, string[]>> {
    const found: Record<string, string[]> = {};
    for (const screen of ['welcome', 'child', 'right-now', 'concerns', 'background', 'question', 'review', 'result']) {
      await to(page, screen);
      found[screen] = await stickingOut(page, width);
    }
    return found;
  }
  const nothing = (found: object) => Object.fromEntries(Object.keys(found).map((screen) => [screen, []]));

  it('at 400 % on a screen of 1280 px nothing is cut off, and the visit comes to its end', async ({ expect }) => {
    const phone = await open(browser, served.address, {
      viewport: { width: 320, height: 256 },
      deviceScaleFactor: 4,
      isMobile: false,
    });
    const found = await lookAtAll(phone.page, 320);
    expect(found).toEqual(nothing(found));
    expect(Object.keys(found)).toHaveLength(8);
    expectQuiet(phone);
    await phone.close();
  });

  it('with text of 200 % every word is larger, and nothing is cut off', async ({ expect }) => {
    const phone = await open(browser, served.address);
    const size = () =>
      phone.page.locator('main h1').evaluate((heading) => parseFloat(getComputedStyle(heading).fontSize));
    const before = await size();
    const session = await phone.context.newCDPSession(phone.page);
    await session.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
    expect(await size()).toBeGreaterThan(1.5 * before);
    const found = await lookAtAll(phone.page, 360);
    expect(found).toEqual(nothing(found));
    expectQuiet(phone);
    await phone.close();
  });

  it('where less motion is wanted nothing moves at a step', async ({ expect }) => {
    const motions = async (reducedMotion: 'reduce' | 'no-preference') => {
      const phone = await open(browser, served.address, { reducedMotion });
      await phone.page.evaluate(() => {
        Object.assign(window, { motions: 0 });
        document.addEventListener(
          'animationstart',
          () => ((window as unknown as { motions: number }).motions += 1),
          true,
        );
      });
      await to(phone.page, 'concerns');
      await phone.page.waitForTimeout(200);
      const seen = await phone.page.evaluate(() => (window as unknown as { motions: number }).motions);
      await phone.close();
      return seen;
    };
    expect(await motions('no-preference'), 'else it would not be seen here').toBeGreaterThan(0);
    expect(await motions('reduce')).toBe(0);
  });
});

describe.concurrent('in a frame that may store', () => {
  /** The host of the same site: only there this browser gives a frame its storage. */
  const framed = async (sandbox: readonly string[]) => {
    const host = await serveHost(
      `<body style="margin:0"><iframe src="${served.address}embed/" style="width:100%;height:640px;border:0" ` +
        `allow="${FRAME_ALLOWS}" sandbox="${sandbox.join(' ')}"></iframe></body>`,
    );
    const phone = await openPhone(browser, { reducedMotion: 'reduce' });
    await phone.page.goto(host.address.replace('localhost', '127.0.0.1'));
    return { phone, host, frame: await guideIn(phone.page) };
  };

  it.for(['nothing', ...FRAME_SANDBOX.filter((word) => word !== 'allow-scripts')])(
    'with %s missing of its sandbox: a whole visit, and a reload finds it where something can be kept',
    async (missing, { expect }) => {
      const { phone, host, frame } = await framed(FRAME_SANDBOX.filter((word) => word !== missing));
      await ready(frame);
      await to(frame, 'question');
      const canKeep = missing !== 'allow-same-origin';
      expect(await frame.locator('[data-only-here]').count()).toBe(canKeep ? 0 : 1);
      const { screens } = await to(frame, 'result');
      expect(screens.at(-1)).toBe('result');
      await phone.page.reload();
      const again = await guideIn(phone.page);
      await ready(again);
      expect(await placeOf(again)).toBe(canKeep ? 'result' : 'welcome');
      expectQuiet(phone, /clinic\.js/);
      await phone.close();
      await host.close();
    },
  );

  it('a link to another page, where windows are forbidden, does nothing to the visit', async ({ expect }) => {
    const { phone, host, frame } = await framed(FRAME_SANDBOX.filter((word) => !word.includes('popups')));
    await ready(frame);
    await to(frame, 'result');
    const before = [await wordsOf(frame), await keptInTab(frame)];
    const sources = frame.locator('main details', { has: frame.locator('a[target=_blank]') }).first();
    await sources.locator('> summary').press('Enter');
    const link = sources.locator('a[target=_blank]').first();
    await link.press('Enter');
    await expect.poll(() => phone.messages.join()).toContain('Blocked opening');
    await phone.page.waitForTimeout(500);
    expect(phone.context.pages()).toHaveLength(1);
    expect([await wordsOf(frame), await keptInTab(frame)]).toEqual(before);
    expectQuiet(phone, /Blocked opening/);
    await phone.close();
    await host.close();
  });
});

describe('a frame on another site', () => {
  it('sees nothing of the visit in a tab beside it, whether its storage is a part of its own or none, and changes nothing of it', async ({
    expect,
  }) => {
    const host = await serveHost(
      `<body><iframe src="${served.address}embed/" style="width:100%;height:640px;border:0" allow="${FRAME_ALLOWS}"></iframe></body>`,
    );
    const phone = await open(browser, served.address);
    await to(phone.page, 'review');
    const before = [await wordsOf(phone.page), await keptInTab(phone.page)];
    const other = await phone.context.newPage();
    await other.goto(host.address);
    const frame = await guideIn(other);
    await ready(frame);
    expect(await placeOf(frame)).toBe('welcome');
    expect(await frame.locator('[data-action=resume]').count()).toBe(0);
    const { screens } = await to(frame, 'result');
    expect(screens.at(-1)).toBe('result');
    expect([await wordsOf(phone.page), await keptInTab(phone.page)]).toEqual(before);
    await phone.page.reload();
    await ready(phone.page);
    expect([await wordsOf(phone.page), await keptInTab(phone.page)]).toEqual(before);
    expectQuiet(phone, /clinic\.js/);
    await phone.close();
    await host.close();
  });
});

describe('a visit of a baby', () => {
  it('is what these rows walk: short, and through every kind of screen but one', async ({ expect }) => {
    const phone = await open(browser, served.address);
    const { screens } = await to(phone.page, 'result', BABY);
    expect(new Set(screens)).toEqual(
      new Set(['welcome', 'child', 'right-now', 'concerns', 'background', 'question', 'review', 'result']),
    );
    await phone.close();
  });
});
