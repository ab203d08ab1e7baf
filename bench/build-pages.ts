import { svelte } from '@sveltejs/vite-plugin-svelte';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import type { Asked } from './asked';
import { handWrittenPage } from './hand-written';

const ASKED = 'virtual:asked';

/** The questions as a module, so that a page carries them as it would its own. */
const giveAsked = (asked: readonly Asked[]): Plugin => ({
  name: 'give-asked',
  resolveId: (id) => (id === ASKED ? `\0${ASKED}` : undefined),
  load: (id) => (id === `\0${ASKED}` ? `export const asked = ${JSON.stringify(asked)};` : undefined),
});

const buildPage = (name: string, folder: string, plugins: Plugin[]) =>
  build({
    configFile: false,
    root: join(import.meta.dirname, name),
    base: './',
    logLevel: 'warn',
    plugins,
    build: {
      outDir: join(folder, name),
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      chunkSizeWarningLimit: 5_000,
    },
  });

/** Builds the pages that the app is compared with into folders of `folder`, each by the name of its subject. */
export async function buildPages(asked: readonly Asked[], folder: string): Promise<void> {
  mkdirSync(join(folder, 'hand-written'), { recursive: true });
  writeFileSync(join(folder, 'hand-written/index.html'), handWrittenPage(asked));
  await buildPage('bare-stack', folder, [...svelte(), giveAsked(asked)]);
  await buildPage('surveyjs', folder, [giveAsked(asked)]);
  await buildPage('rules', folder, []);
}
