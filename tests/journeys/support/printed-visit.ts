import type { Browser, Page } from 'playwright-core';
import { getDocumentProxy } from 'unpdf';
import type { Visit } from '../../../src/model/visit';

export const FORMATS = ['A4', 'Letter'] as const;
export type Format = (typeof FORMATS)[number];

/** Letters in one run on a page, in points from its upper left corner. */
export interface PrintedRun {
  readonly text: string;
  readonly x: number;
  readonly width: number;
  /** of the line they stand on */
  readonly baseline: number;
  readonly fontSize: number;
}

export interface PrintedPage {
  readonly width: number;
  readonly height: number;
  /** in the order printed, with one space wherever there is any */
  readonly text: string;
  readonly runs: readonly PrintedRun[];
}

/** Where a visit stands that the tab has kept. */
export type KeptAt = 'result' | 'urgent';

export interface Printer {
  readonly page: Page;
  show(visit: Visit, at: KeptAt): Promise<void>;
  print(format: Format): Promise<readonly PrintedPage[]>;
  close(): Promise<void>;
}

/** Where the app keeps a visit in the tab, and how. */
const KEY = 'therapy-guide';
const keptText = (visit: Visit, at: KeptAt) => JSON.stringify({ visit, place: { screen: at }, trail: [] });

/** More would only wait for each other on the two cores that a test may count on. */
export const TABS = 2;

/** A tab that holds one visit after the other as the app itself keeps it, and prints what the app makes of each. */
export async function openPrinter(browser: Browser, address: string): Promise<Printer> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 640 },
    reducedMotion: 'reduce',
    // what is printed does not hang on the files that are kept for days without a network, and each reload would ask after them
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await page.goto(address);
  // until then a tab without a visit forgets whatever is put into it
  await page.locator('html[data-ready]:not([data-unfinished])').waitFor();
  return {
    page,
    async show(visit, at) {
      await page.evaluate(([key, kept]) => sessionStorage.setItem(key, kept), [KEY, keptText(visit, at)] as const);
      await page.reload();
      await page.locator(`html[data-ready]:not([data-unfinished]) main[data-screen=${at}]`).waitFor();
    },
    print: (format) => printed(page, format),
    close: () => context.close(),
  };
}

interface Item {
  readonly str: string;
  readonly width: number;
  readonly transform: readonly unknown[];
  readonly hasEOL: boolean;
}
/** Points by which the letters of one word may stand apart where its weight changes. */
const APART = 1;
/** Two runs on one height that do not touch are two words, such as two numbers in a picture: the reader says no space between them. */
function readTogether(items: readonly Item[]): string {
  return items
    .map(({ str, width, transform, hasEOL }, index) => {
      const next = items[index + 1];
      const ends = Number(transform[4]) + width;
      const isApart = next !== undefined && Math.abs(Number(next.transform[4]) - ends) > APART;
      return str + (hasEOL ? '\n' : isApart ? ' ' : '');
    })
    .join('');
}

/** A word that is broken at its own hyphen is one word again. */
export const oneSpaced = (text: string): string => text.replace(/\s+/g, ' ').replace(/- /g, '-').trim();

async function printed(page: Page, format: Format): Promise<readonly PrintedPage[]> {
  const bytes = await page.pdf({ format });
  const document = await getDocumentProxy(new Uint8Array(bytes));
  const pages: PrintedPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const sheet = await document.getPage(number);
    const { width, height } = sheet.getViewport({ scale: 1 });
    const items = (await sheet.getTextContent()).items.filter((item) => 'str' in item);
    pages.push({
      width,
      height,
      text: oneSpaced(readTogether(items)),
      runs: items
        .filter(({ str }) => str.trim() !== '')
        .map(({ str, width: runWidth, transform }) => {
          const [, , sideways = 0, upright = 0, x = 0, y = 0] = transform as readonly number[];
          return {
            text: str,
            x,
            width: runWidth,
            baseline: height - y,
            fontSize: Math.hypot(sideways, upright),
          };
        }),
    });
  }
  await document.destroy();
  return pages;
}
