import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { clinicFile, LOGO, serveClinic, WORDY } from './support/clinic-site';
import { openBrowser } from './support/open-browser';
import { PRINTED } from './support/printed-children';
import { openPrinter, TABS } from './support/printed-visit';
import type { ServedDist } from './support/serve-dist';

let browser: Browser;
let site: ServedDist;
beforeAll(async () => {
  browser = await openBrowser();
  site = await serveClinic({ 'clinic.js': clinicFile(WORDY), 'logo.svg': LOGO });
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

/** Letter is the lower of the two papers: what fits there fits on A4. */
it('prints on two pages whatever a clinic says of itself', async () => {
  const jobs = [...PRINTED];
  const wrong: string[] = [];
  let named = 0;
  await Promise.all(
    Array.from({ length: TABS }, async () => {
      const printer = await openPrinter(browser, site.address);
      for (let job = jobs.shift(); job; job = jobs.shift()) {
        await printer.show(job.visit, 'result');
        const pages = await printer.print('Letter');
        if (pages.length !== 2) wrong.push(`${job.title}: ${pages.length} pages`);
        if (pages[0]?.text.includes('Mill Road')) wrong.push(`${job.title}: a clinic on the doctor's page`);
        if (pages[1]?.text.includes(WORDY.phone)) named += 1;
      }
      await printer.close();
    }),
  );
  expect(named / PRINTED.length).toBeGreaterThan(0.5);
  expect(wrong).toEqual([]);
}, 600_000);
