import puppeteer, { type Browser } from 'puppeteer-core';
import { ensureFirefox } from '../../../scripts/ensure-engines.mjs';
import type { Tab } from '../../leak-lab/run-lab';
import type { AtEnd, PrintingDriver } from './driver';

/** A Firefox of a phone's size with an empty profile, spoken to by WebDriver BiDi. */
async function startFirefox(atEnd: AtEnd): Promise<Browser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: ensureFirefox(),
    headless: true,
    defaultViewport: { width: 360, height: 640 },
    timeout: 120_000,
  });
  atEnd(() => browser.close());
  return browser;
}

/** Any number of tabs of one Firefox, for the leak lab. */
export async function openFirefoxTabs(atEnd: AtEnd): Promise<() => Promise<Tab>> {
  const browser = await startFirefox(atEnd);
  return async () => {
    const page = await browser.newPage();
    return {
      open: async (address) => {
        await page.goto(address);
        await page.waitForSelector('html[data-startable]');
      },
      evaluate: (expression) => page.evaluate(expression),
      close: () => page.close(),
    };
  };
}

export async function openFirefox(atEnd: AtEnd): Promise<PrintingDriver> {
  const browser = await startFirefox(atEnd);
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warn', 'assert'].includes(message.type())) complaints.push(`${message.type()}: ${message.text()}`);
  });
  // Also what the page's policy blocks: Firefox tells of it as an error.
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('requestfailed', (request) => complaints.push(`request failed: ${request.url()}`));

  return {
    // "firefox/153.0" as the browser says it
    name: (await browser.version()).replace('firefox/', 'Firefox '),
    open: async (address) => void (await page.goto(address)),
    reload: async () => void (await page.reload()),
    press: (selector) => page.tap(selector),
    type: (selector, text) => page.type(selector, text),
    choose: async (selector, value) => void (await page.select(selector, value)),
    evaluate: (expression) => page.evaluate(expression),
    complaints: () => Promise.resolve(complaints),
    print: () => page.pdf({ format: 'A4' }),
  };
}
