import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, openPhone, type Phone } from './support/open-browser';
import { readPdf } from './support/read-pdf';
import { serveDist, type ServedDist } from './support/serve-dist';
import { walk } from './support/walk';

const place = (page: Page) =>
  page.evaluate(() => {
    const main = document.querySelector('html:not([data-unfinished]) main[data-screen]');
    return [main?.getAttribute('data-screen'), main?.getAttribute('data-question')].filter(Boolean).join(' ');
  });
const until = (page: Page, wanted: string) =>
  page.waitForFunction((wanted) => {
    const main = document.querySelector('html:not([data-unfinished]) main[data-screen]');
    return (
      [main?.getAttribute('data-screen'), main?.getAttribute('data-question')].filter(Boolean).join(' ') === wanted
    );
  }, wanted);

describe('on the way', () => {
  let served: ServedDist;
  let browser: Browser;
  let phone: Phone;

  beforeAll(async () => {
    browser = await openBrowser();
    served = await serveDist();
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  async function open(address = served.address): Promise<Page> {
    phone = await openPhone(browser);
    await phone.page.goto(address);
    await phone.page.locator('html[data-ready]:not([data-unfinished])').waitFor();
    return phone.page;
  }
  const act = (page: Page, action: string) => page.locator(`[data-action="${action}"]`).first().tap();
  async function toFirstQuestion(page: Page, years: number, months = 0): Promise<void> {
    await act(page, 'start');
    await page.locator('[name=years]').fill(String(years));
    await page.locator('[name=months]').fill(String(months));
    await act(page, 'continue');
    await until(page, 'right-now');
    await page.locator('main[data-armed]').waitFor();
    await page.locator('[data-answer="none"]').tap();
    await until(page, 'concerns');
    await act(page, 'continue');
    await until(page, 'background');
    await act(page, 'continue');
    await until(page, 'question safety.loss');
  }
  async function tapAnswer(page: Page, choice: string): Promise<void> {
    await page.locator('main[data-armed]').waitFor();
    await page.locator(`[data-answer="${choice}"]`).tap();
  }

  it('never answers the next question with the second half of a double tap', async () => {
    const page = await open();
    await toFirstQuestion(page, 3);
    await page.locator('main[data-armed]').waitFor();
    const first = page.locator('[data-answer]').first();
    const box = await first.boundingBox();
    if (!box) throw new Error('no button to tap');
    for (let tap = 0; tap < 3; tap += 1) await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
    await until(page, 'question safety.hearing');
    await page.waitForTimeout(400);
    expect(await place(page)).toBe('question safety.hearing');
    await phone.close();
  });

  it("goes back by the page's Back and by the browser's, with the answer kept", async () => {
    const page = await open();
    await toFirstQuestion(page, 3);
    await tapAnswer(page, 'no');
    await until(page, 'question safety.hearing');
    await tapAnswer(page, 'no');
    await until(page, 'question safety.spells');
    await act(page, 'back');
    await until(page, 'question safety.hearing');
    await page.goBack();
    await until(page, 'question safety.loss');
    expect(await page.locator('[data-answer="no"]').innerText()).toMatch(/your answer before/i);
    await page.goBack();
    await until(page, 'background');
    await phone.close();
  });

  it('comes back to the same question, with a working Back, after a reload', async () => {
    const page = await open();
    await toFirstQuestion(page, 3);
    await tapAnswer(page, 'no');
    await until(page, 'question safety.hearing');
    await page.reload();
    await until(page, 'question safety.hearing');
    await act(page, 'back');
    await until(page, 'question safety.loss');
    await phone.close();
  });

  it('shows a same-day sign at once, prints the note, and goes on', async () => {
    const page = await open();
    await toFirstQuestion(page, 3);
    await tapAnswer(page, 'no');
    await until(page, 'question safety.hearing');
    await tapAnswer(page, 'no');
    await until(page, 'question safety.spells');
    await tapAnswer(page, 'some');
    await until(page, 'question safety.earlierFit');
    await page.locator('main[data-armed]').waitFor();
    const yes = await page.locator('[data-answer="yes"]').boundingBox();
    if (!yes) throw new Error('no button to tap');
    for (let tap = 0; tap < 2; tap += 1) await page.touchscreen.tap(yes.x + yes.width / 2, yes.y + yes.height / 2);
    await until(page, 'urgent');
    await page.waitForTimeout(400);
    expect(await place(page), 'the second half of a double tap does not leave the page').toBe('urgent');
    expect(await page.locator('[data-flag="flag.earlierFit"][data-urgency="today"]').count()).toBe(1);
    const note = await readPdf(await page.pdf({ format: 'A4' }));
    expect(note.pageCount).toBe(1);
    expect(note.text).toMatch(/today/i);
    await act(page, 'continue');
    await until(page, 'question safety.blankSpells');
    await phone.close();
  });

  it('shows the emergency page alone on top of the result, and no contact', async () => {
    const page = await open();
    const met = await walk(page, { years: 2, months: 1, answers: { rightNow: 'yes-or-not-sure' } });
    expect(met.urgent).toEqual(['flag.rightNow:emergency']);
    expect(await page.locator('[data-flag="flag.rightNow"]').first().isVisible()).toBe(true);
    expect(await page.locator('[data-therapy="speech"]').first().isVisible()).toBe(false);
    await phone.close();
  });

  it('changes an answer from the review and returns there', async () => {
    const page = await open();
    await walk(page, { years: 8 }, async (screen) => {
      if (screen !== 'review') return;
      await page.locator('[data-action="change"][data-for="safety.hearing"]').tap();
      await until(page, 'question safety.hearing');
      await tapAnswer(page, 'no');
      await until(page, 'review');
    });
    expect(await place(page)).toBe('result');
    await phone.close();
  });

  it('asks kindly to go elsewhere where the age is outside 0 to 12 years, and keeps what was entered', async () => {
    const page = await open();
    await act(page, 'start');
    await page.locator('[name=years]').fill('13');
    await act(page, 'continue');
    await until(page, 'out-of-range');
    await act(page, 'back');
    await until(page, 'child');
    expect(await page.locator('[name=years]').inputValue()).toBe('13');
    await phone.close();
  });

  it('leaves nothing behind after delete', async () => {
    const page = await open();
    await toFirstQuestion(page, 3);
    await act(page, 'delete');
    await until(page, 'welcome');
    expect(await page.evaluate(() => [sessionStorage.length, localStorage.length])).toEqual([0, 0]);
    await page.reload();
    await until(page, 'welcome');
    expect(await page.locator('[data-action="resume"]').count()).toBe(0);
    await phone.close();
  });

  it('works in a subfolder, and ignores nonsense in the link', async () => {
    const folder = await serveDist({ base: '/guide/' });
    const page = await open(
      `${folder.address}?clinic=%3Cscript%3E&age=-5&lang=xx#clinic=../../etc&age=9999999&country=%00&s=AAAA`,
    );
    // the cut code is said to be so, and leads on
    await page.getByRole('alert').waitFor();
    await page.getByRole('button', { name: 'To the guide for parents' }).press('Enter');
    await toFirstQuestion(page, 0, 7);
    expect(phone.errors).toEqual([]);
    expect(phone.messages.filter((message) => /^(error|warning)/.test(message))).toEqual([]);
    await phone.close();
    await folder.close();
  });

  it('starts clean with a word why where the stored visit cannot be read', async () => {
    const page = await open();
    await toFirstQuestion(page, 3);
    await page.evaluate(() => {
      for (const key of Object.keys(sessionStorage))
        sessionStorage.setItem(key, '{"visit":{"ageMonths":"three"},"trail":[]');
    });
    await page.reload();
    await until(page, 'welcome');
    await page.getByText(/could not read them/i).waitFor();
    expect(await place(page)).toBe('welcome');
    await phone.close();
  });
});
