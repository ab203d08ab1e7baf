import type { Frame, Page } from 'playwright-core';

/** The guide inside the n-th iframe of a page, once its first screen can be used. */
export async function guideIn(page: Page, index = 0): Promise<Frame> {
  const handle = await page.locator('iframe').nth(index).elementHandle();
  const frame = await handle?.contentFrame();
  if (!frame) throw new Error(`there is no frame ${index}`);
  await frame.waitForSelector('html[data-startable] main', { state: 'attached' });
  return frame;
}

export const twoFrames = (of: Page | Frame): Promise<void> =>
  of.evaluate(() => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))));

/** Heights that the host gave the frame since the last step, one entry for each change: what a parent unfolds or types is not counted. */
export async function watchHeights(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const frame = document.querySelector('iframe') as HTMLIFrameElement;
    const seen: string[] = [];
    Object.assign(window, { heightsSeen: seen });
    window.addEventListener('message', ({ data }: MessageEvent<{ type?: string }>) => {
      if (data.type !== 'height') seen.length = 0;
    });
    new MutationObserver(() => {
      const height = frame.style.height;
      seen.push(height);
    }).observe(frame, { attributes: true, attributeFilter: ['style'] });
  });
  return () => page.evaluate(() => (window as unknown as { heightsSeen: string[] }).heightsSeen);
}

/** How much of the page moved by itself while it loaded, as browsers measure it. */
export const layoutShift = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((done) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
            if (!entry.hadRecentInput) sum += entry.value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => done(sum), 200);
      }),
  );
