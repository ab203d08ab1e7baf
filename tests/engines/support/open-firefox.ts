import puppeteer from 'puppeteer-core';
import { ensureFirefox } from '../../../scripts/ensure-engines.mjs';
import type { AtEnd, Driver } from './driver';

export interface Firefox extends Driver {
  /** the page as printed on A4, as PDF */
  print(): Promise<Uint8Array>;
}

/** A Firefox of a phone's size with an empty profile, spoken to by WebDriver BiDi. */
export async function openFirefox(atEnd: AtEnd): Promise<Firefox> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: ensureFirefox(),
    headless: true,
    defaultViewport: { width: 360, height: 640 },
    timeout: 120_000,
  });
  atEnd(() => browser.close());
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warn', 'assert'].includes(message.type())) complaints.push(`${message.type()}: ${message.text()}`);
  });
  // Also what the page's policy blocks: Firefox tells of it as an error.
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('requestfailed', (request) => complaints.push(`request failed: ${request.url()}`));

  return {
    open: async (address) => void (await page.goto(address)),
    reload: async () => void (await page.reload()),
    press: (selector) => page.tap(selector),
    type: (selector, text) => page.type(selector, text),
    evaluate: (expression) => page.evaluate(expression),
    complaints: () => Promise.resolve(complaints),
    print: () => page.pdf({ format: 'A4' }),
  };
}
