import type { CDPSession, Page } from 'playwright-core';
import type { Asked } from './asked';
import { heapOf } from './measure-visit';
import type { SlowPhone } from './slow-phone';
import type { Step, Subject } from './subjects';

/** One visit by the page's own clicks, which count at once as those of the keyboard do. The driver's own ways of finding things would weigh a megabyte in the page. */
async function walkInPage(page: Page, steps: readonly Step[]): Promise<void> {
  for (const step of steps) {
    await page.evaluate(
      async ({ selector, value, mostMs }) => {
        const until = performance.now() + mostMs;
        let found = document.querySelector(selector);
        while (!(found instanceof HTMLElement)) {
          if (performance.now() > until) throw new Error(`${selector} never came`);
          await new Promise((frame) => requestAnimationFrame(frame));
          found = document.querySelector(selector);
        }
        if (value === undefined) found.click();
        else {
          (found as HTMLInputElement).value = value;
          found.dispatchEvent(new Event('input', { bubbles: true }));
          found.dispatchEvent(new Event('change', { bubbles: true }));
        }
      },
      { selector: 'tap' in step ? step.tap : step.fill, value: 'tap' in step ? undefined : step.value, mostMs: 20_000 },
    );
  }
}

const tap = (selector: string): Step => ({ tap: selector });

async function openQuick(
  phone: SlowPhone,
  subject: Subject,
  address: string,
): Promise<{ page: Page; cdp: CDPSession }> {
  const opened = await phone.open(subject);
  // How long it takes is not asked here.
  await opened.cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await opened.page.goto(address + subject.path);
  return opened;
}

/** One child after another in the same page; @returns MB in use after each visit */
export async function heapOverVisits(
  phone: SlowPhone,
  app: Subject,
  address: string,
  asked: readonly Asked[],
  visits: number,
): Promise<readonly number[]> {
  const { page, cdp } = await openQuick(phone, app, address);
  // a tap on the page itself: nothing but waiting for it
  await walkInPage(page, [tap(app.loaded)]);
  const visit = [
    ...app.toFirstQuestion,
    ...asked.map(({ id, given }) => tap(`main[data-question="${id}"] [data-answer="${given}"]`)),
    tap('main[data-screen="review"] [data-action="continue"]'),
  ];
  const heaps: number[] = [];
  for (let each = 1; each <= visits; each += 1) {
    await walkInPage(page, visit);
    await page.waitForTimeout(500);
    heaps.push(await heapOf(cdp));
    await walkInPage(page, [tap('main[data-screen="result"] [data-action="another-child"]')]);
  }
  await page.close();
  return heaps;
}
