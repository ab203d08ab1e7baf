import { openBrowser, openPhone } from '../../journeys/support/open-browser';
import type { AtEnd, PrintingDriver } from './driver';

/** What the console says that is no fault of a page. */
const isLoud = (message: string) => /^(error|warning|assert)/.test(message);

/** A Chromium of a phone's size with an empty profile, as in the journeys. */
export async function openChromium(atEnd: AtEnd): Promise<PrintingDriver> {
  const browser = await openBrowser();
  atEnd(() => browser.close());
  const { page, messages, errors } = await openPhone(browser);
  const first = (selector: string) => page.locator(selector).first();

  return {
    name: `Chromium ${browser.version()}`,
    open: async (address) => void (await page.goto(address)),
    reload: async () => void (await page.reload()),
    press: (selector) => first(selector).tap(),
    type: (selector, text) => first(selector).pressSequentially(text),
    choose: async (selector, value) => void (await first(selector).selectOption(value)),
    evaluate: (expression) => page.evaluate(expression),
    complaints: () => Promise.resolve([...messages.filter(isLoud), ...errors]),
    print: () => page.pdf({ format: 'A4' }),
  };
}
