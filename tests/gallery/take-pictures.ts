import { execFile } from 'node:child_process';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import type { Stage } from './settings';
import type { Speaker } from './spoken';
import { viewsOf, type State } from './states';
import type { View, Words } from './views';
import { byWalk, walkPast } from './walk-past';

export interface Picture {
  readonly state: string;
  /** the view, or the paper's format */
  readonly of: string;
  /** one; more where the page is very long, or has several sheets; a PDF where nothing could draw it */
  readonly files: readonly string[];
}
export interface Taken {
  readonly pictures: readonly Picture[];
  /** what could not be shown, and why */
  readonly faults: readonly string[];
}

/** A browser draws no picture that is much longer. */
const LONGEST_PX = 6000;
/** frames are told their height by a message */
const SETTLING_MS = 250;
const FORMAT = 'A4';
const PAPER_DPI = '80';
const AT_ONCE = 2;

export async function setView({ page, guide }: Stage, { width, height, scheme }: View): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.emulateMedia({
    colorScheme: scheme === 'dark' ? 'dark' : 'light',
    forcedColors: scheme === 'forced' ? 'active' : 'none',
  });
  // a heading that took the focus may have moved the page around a frame
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.waitForTimeout(guide === page ? SETTLING_MS / 2 : SETTLING_MS);
}

async function photograph(page: Page, folder: string, name: string): Promise<readonly string[]> {
  const { width = 0 } = page.viewportSize() ?? {};
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const files: string[] = [];
  for (let y = 0; y < height; y += LONGEST_PX) {
    const file = files.length === 0 ? `${name}.png` : `${name}.part-${files.length + 1}.png`;
    const clip = { x: 0, y, width, height: Math.min(LONGEST_PX, height - y) };
    await page.screenshot({ path: join(folder, file), fullPage: true, clip, animations: 'disabled' });
    files.push(file);
  }
  return files;
}

/** @param draw the program that makes pictures of a PDF; without one the PDF itself is shown */
async function print(page: Page, folder: string, name: string, draw: string | undefined): Promise<readonly string[]> {
  await writeFile(join(folder, `${name}.pdf`), await page.pdf({ format: FORMAT }));
  if (draw === undefined) return [`${name}.pdf`];
  await promisify(execFile)(draw, ['-png', '-r', PAPER_DPI, join(folder, `${name}.pdf`), join(folder, name)]);
  return (await readdir(folder)).filter((file) => file.startsWith(`${name}-`) && file.endsWith('.png')).sort();
}

/** What is needed to take pictures. */
export interface Studio {
  readonly browser: Browser;
  readonly folder: string;
  readonly speaker: Speaker;
  /** codes of languages that are shown besides */
  readonly others: readonly string[];
  readonly draw: string | undefined;
}

async function takeWalk(studio: Studio, states: readonly State[], words: Words): Promise<Taken> {
  const { browser, folder, speaker, others, draw } = studio;
  const pictures: Picture[] = [];
  const left = new Set(states);
  const show = async (state: State, stage: Stage) => {
    const own: Picture[] = [];
    const add = async (of: string, take: (name: string) => Promise<readonly string[]>) =>
      void own.push({ state: state.name, of, files: await take(`${state.name}.${of}`) });
    for (const view of viewsOf(state, others).filter((view) => view.words === words)) {
      await setView(stage, view);
      await add(view.name, (name) => photograph(stage.page, folder, name));
    }
    if (state.paper)
      await add(words === 'english' ? FORMAT : `${FORMAT}-${words}`, (name) => print(stage.page, folder, name, draw));
    pictures.push(...own);
    left.delete(state);
  };
  let reason = '';
  // a busy computer may let a walk wait in vain: what it has not shown is tried once more
  for (let tries = 0; tries < 2 && left.size > 0; tries += 1)
    await walkPast(browser, [...left], speaker(words), show).catch((error: unknown) => {
      reason = error instanceof Error ? error.message : String(error);
    });
  const names = [...left].map(({ name }) => name).join(', ');
  return { pictures, faults: left.size > 0 ? [`${names} (${words}): ${reason}`] : [] };
}

const wordsOf = (state: State, others: readonly string[]): readonly Words[] => [
  ...viewsOf(state, others).map(({ words }) => words),
  ...(state.paper ? (['english', 'rtl'] as const) : []),
];

/** Takes the pictures of all these states, a few walks at once; never stops at one that fails. */
export async function takePictures(studio: Studio, states: readonly State[]): Promise<Taken> {
  await mkdir(studio.folder, { recursive: true });
  const all = new Set(states.flatMap((state) => wordsOf(state, studio.others)));
  const jobs = [...all].flatMap((words) =>
    byWalk(states.filter((state) => wordsOf(state, studio.others).includes(words))).map((walk) => ({ walk, words })),
  );
  const taken: Taken[] = [];
  const work = async () => {
    for (let job = jobs.shift(); job; job = jobs.shift()) taken.push(await takeWalk(studio, job.walk, job.words));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return { pictures: taken.flatMap(({ pictures }) => pictures), faults: taken.flatMap(({ faults }) => faults) };
}
