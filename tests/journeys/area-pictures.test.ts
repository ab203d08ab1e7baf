import { expect, it, onTestFinished } from 'vitest';
import { AREA_DRAWINGS } from '../../src/ui/parts/area-drawings';
import type { Drawing } from '../../src/ui/parts/icons';
import { openBrowser } from './support/open-browser';

/** Half of the pen's width. */
const PEN = 1;

it('no picture of an area is cut at an edge of its box, and each fills most of it', async () => {
  const browser = await openBrowser();
  onTestFinished(() => browser.close());
  const page = await browser.newPage();
  const drawn: Readonly<Record<string, Drawing>> = AREA_DRAWINGS;
  const paths = Object.entries(drawn).map(([id, { line }]) => `<path id="${id}" d="${line}" />`);
  await page.setContent(`<svg viewBox="0 0 24 24">${paths.join('')}</svg>`);
  const boxes = await page.evaluate(() =>
    [...document.querySelectorAll('path')].map((path) => {
      const { x, y, width, height } = path.getBBox();
      return { id: path.id, from: Math.min(x, y), to: Math.max(x + width, y + height), size: Math.max(width, height) };
    }),
  );
  expect(boxes).toHaveLength(20);
  expect(boxes.filter(({ from, to }) => from < PEN || to > 24 - PEN)).toEqual([]);
  expect(boxes.filter(({ size }) => size < 16)).toEqual([]);
});
