// `npm run icons`: the pictures of the installed app, drawn from `public/icon.svg`. Their bytes are kept with the sources, so a build needs no browser.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openBrowser } from '../tests/journeys/support/open-browser.ts';

const publicFolder = resolve(import.meta.dirname, '../public');
const drawing = readFileSync(join(publicFolder, 'icon.svg'), 'utf8');
/** A device may cut its own shape out of it, so the ground reaches the edges; the circles lie inside the four fifths that always stay. */
const toEdges = drawing.replace(/ rx="\d+"/, '');
const ICONS = [
  { name: 'icon-192.png', svg: drawing, size: 192 },
  { name: 'icon-512.png', svg: drawing, size: 512 },
  { name: 'icon-maskable-512.png', svg: toEdges, size: 512 },
];

const browser = await openBrowser();
const page = await browser.newPage();
mkdirSync(join(publicFolder, 'icons'), { recursive: true });
for (const { name, svg, size } of ICONS) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>*{margin:0}svg{display:block;inline-size:100vw}</style>${svg}`);
  writeFileSync(join(publicFolder, 'icons', name), await page.screenshot({ omitBackground: true }));
}
await browser.close();
