// `npm run gallery -- [FOLDER] [--only NAME,NAME]`: pictures of every state, outside the repository, and one page that shows them all.
import { mkdtempSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { galleryPage } from '../tests/gallery/gallery-page';
import { builtLanguages, openSpeaker } from '../tests/gallery/spoken';
import { PARTS, STATES } from '../tests/gallery/states';
import { takePictures } from '../tests/gallery/take-pictures';
import { openBrowser } from '../tests/journeys/support/open-browser';
import { ensurePdfDrawer } from './ensure-pdf-drawer.mjs';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { only: { type: 'string' } } });
const only = values.only?.split(',');
const states = STATES.filter(({ name }) => only === undefined || only.includes(name));
if (states.length === 0) throw new Error(`There is no state ${values.only}.`);

const folder = resolve(positionals[0] ?? mkdtempSync(join(tmpdir(), 'therapy-guide-gallery-')));
if (!relative(join(import.meta.dirname, '..'), folder).startsWith('..'))
  throw new Error(`${folder} is inside the repository: name a folder outside.`);

function findDrawer(): { draw: string | undefined; note: string } {
  try {
    return { draw: ensurePdfDrawer(), note: 'Paper is drawn by pdftoppm.' };
  } catch (error) {
    return { draw: undefined, note: `Paper is not drawn, each PDF is linked instead: ${String(error)}` };
  }
}
const { draw, note } = findDrawer();

const languages = builtLanguages('dist');
const rtl = languages.find(({ direction }) => direction === 'rtl');
const others = languages.map(({ code }) => code).filter((code) => code !== 'en' && code !== rtl?.code);
const browser = await openBrowser();
const notes = [
  `Chromium ${browser.version()}, ${new Date().toISOString().slice(0, 10)}`,
  note,
  rtl ? `Right to left: ${rtl.code}.` : 'Right to left: mirrored English, for there is no such language yet.',
  others.length > 0 ? `Also in ${others.join(', ')}.` : 'No other language yet.',
];
const start = performance.now();
const taken = await takePictures({ browser, folder, speaker: openSpeaker(), others, draw }, states);
await browser.close();

const page = join(folder, 'index.html');
await writeFile(page, galleryPage(PARTS, taken, notes));
for (const line of [...notes, ...taken.faults.map((fault) => `NOT SHOWN: ${fault}`)]) console.log(line);
const seconds = Math.round((performance.now() - start) / 1000);
console.log(
  `${taken.pictures.length} pictures of ${states.length} states, ${taken.faults.length} faults, ${seconds} s`,
);
console.log(pathToFileURL(page).href);
process.exitCode = taken.faults.length === 0 ? 0 : 1;
