import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { LATE_TALKER } from './support/late-talker';
import { openBrowser, openPhone } from './support/open-browser';
import { serveDist, type ServedDist } from './support/serve-dist';
import { saidUnasked } from './support/speak';
import { KEYS, walk, type Child } from './support/walk';

/** What has the focus: its words, or of a field its name. The body means that the keyboard has lost its place. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { localName, innerText, ariaLabel, labels } = document.activeElement as HTMLInputElement;
    return localName === 'body' ? 'nothing' : (labels?.[0]?.innerText ?? ariaLabel ?? innerText).trim();
  });

describe('a key that changes the page under the hand', () => {
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

  async function walked(child: Child, ends?: readonly string[]) {
    const phone = await openPhone(browser, { reducedMotion: 'reduce', permissions: ['clipboard-write'] });
    await phone.page.clock.setFixedTime(new Date('2026-11-26T10:00:00'));
    await phone.page.goto(served.address);
    await phone.page.locator('html[data-ready]:not([data-unfinished])').waitFor();
    await walk(phone.page, child, undefined, KEYS, ends);
    return phone;
  }
  const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().press('Enter');

  it('leaves the focus on what was pressed, or takes it to what came, and says what happened', async () => {
    const { page, close } = await walked(LATE_TALKER);
    const pressed = async (name: string | RegExp) => {
      const said = await saidUnasked(page, () => press(page, name));
      return [await focused(page), ...said];
    };
    expect(await pressed('Keep them on this device')).toEqual([
      'Delete from this device',
      'polite: Kept on this device until 26 December 2026.',
    ]);
    expect(await pressed('Delete from this device')).toEqual([
      'Keep them on this device until 26 December 2026',
      'polite: Your answers end when you close this tab.',
    ]);
    expect(await pressed('Show the sheet here')).toEqual(['Show the sheet here']);
    expect(await pressed('Close the sheet')).toEqual(['Show the sheet here']);
    expect(await pressed('Share')).toEqual(['Share']);
    expect(await pressed('Copy the link')).toEqual(['Copy the link', 'polite: Copied']);
    expect(await pressed('Save the file')).toEqual([
      'Save the file',
      'polite: Nothing there? Some apps and websites do not let a page save files. Then copy the text instead., Copy it as text',
    ]);
    for (const number of [2, 3, 4]) expect(await pressed('Add another date')).toEqual([`Date ${number}`]);
    expect(await pressed('Save the reminder')).toEqual([
      'Save the reminder',
      'polite: Open therapy-guide.ics from your downloads. Your calendar then takes it over.',
    ]);
    await close();
  });

  it('chooses a country on the page of an emergency, one arrow after the other: the field stays, and the number is said', async () => {
    const { page, close } = await walked({ years: 2, country: '', answers: { rightNow: 'yes-or-not-sure' } }, [
      'urgent',
    ]);
    await page.locator('[name=country]').focus();
    const said = await saidUnasked(page, async () => {
      // each arrow already chooses, and the country that is meant stands third
      for (const number of ['911', '911', '999']) {
        await page.keyboard.press('ArrowDown');
        await page
          .locator('main h1')
          .filter({ hasText: `Call ${number} now.` })
          .waitFor();
      }
    });
    expect(said.at(-1)).toBe('polite: Call 999 now.');
    expect(await focused(page)).toBe('Which country are you in?');
    await page.keyboard.press('Home');
    await page.locator('main h1').filter({ hasText: 'Call your local emergency number now.' }).waitFor();
    expect(await focused(page)).toBe('Which country are you in?');
    await close();
  });

  it('deletes a visit that is kept: the page is read from its heading again', async () => {
    const { page, close } = await walked({ years: 8 }, ['background']);
    await press(page, 'Keep them on this device');
    await page.evaluate(() => sessionStorage.clear());
    await page.reload();
    await press(page, /^Delete it: A child of 8 years/);
    await expect.poll(() => page.locator('[data-kept-visit]').count()).toBe(0);
    expect(await focused(page)).toBe(await page.locator('main h1').innerText());
    await close();
  });
});
