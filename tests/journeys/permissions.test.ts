import { expect, it, onTestFinished } from 'vitest';
import { headersOf } from '../../build/hosting-files';
import { openBrowser, openPhone } from './support/open-browser';
import { serveDist } from './support/serve-dist';

interface FeaturePolicy {
  allowedFeatures(): string[];
}

it('with the headers of the samples the page may copy, and use nothing of the device that the browser knows by that name', async () => {
  const served = await serveDist();
  const browser = await openBrowser();
  onTestFinished(async () => {
    await browser.close();
    await served.close();
  });
  const allowedWith = async (headers: Readonly<Record<string, string>>) => {
    const { page, messages, close } = await openPhone(browser);
    await page.route(served.address, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, headers: { ...response.headers(), ...headers } });
    });
    await page.goto(served.address);
    const allowed = await page.evaluate(() =>
      (document as unknown as { featurePolicy: FeaturePolicy }).featurePolicy.allowedFeatures(),
    );
    await close();
    return { allowed, messages };
  };

  const headers = Object.fromEntries(headersOf('pages', { policy: '', folders: [] }));
  const refused = [...(headers['Permissions-Policy'] ?? '').matchAll(/([\w-]+)=\(\)/g)].map(([, name]) => name);
  expect(refused.length).toBeGreaterThan(25);
  const open = await allowedWith({});
  expect(open.allowed.filter((name) => refused.includes(name)).length, 'open without the header').toBeGreaterThan(20);
  const closed = await allowedWith(headers);
  expect(closed.allowed.filter((name) => refused.includes(name))).toEqual([]);
  expect(closed.allowed).toContain('clipboard-write');
  expect(closed.messages).toEqual([]);
});
