import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, type Plugin, type Rolldown } from 'vite';
import type * as StartPages from '../src/start-page.ts';
import { clinicFaces } from './clinic-faces.ts';
import { localeWords } from './locale-words.ts';
import { slimStartContent } from './start-content.ts';

type Bundle = Rolldown.OutputBundle;

/** Runs the app's own screens here, on no page at all, to write down what they say. */
async function withStartPages<T>(mode: string, use: (pages: typeof StartPages) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'start-page-'));
  try {
    await build({
      configFile: false,
      logLevel: 'warn',
      mode,
      publicDir: false,
      define: { __APP_VERSION__: '""' },
      plugins: [svelte(), clinicFaces(), localeWords(), slimStartContent()],
      ssr: { noExternal: true },
      build: { ssr: 'src/start-page.ts', outDir: folder, emptyOutDir: true, target: 'node20', minify: false },
    });
    return await use((await import(pathToFileURL(join(folder, 'start-page.js')).href)) as typeof StartPages);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Takes the page's own style sheet from every chunk that names it, so that no script asks for it; @returns its name. */
function claimStyle(bundle: Bundle): string {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const [name, ...more] = chunks.find(({ isEntry }) => isEntry)?.viteMetadata?.importedCss ?? [];
  if (name === undefined || more.length > 0) throw new Error('The start page has not one style sheet.');
  for (const { viteMetadata } of chunks) viteMetadata?.importedCss.delete(name);
  return name;
}

/** Its bytes go into the page; what would have been a file is taken out. */
function takeStyle(bundle: Bundle, name: string): string {
  const sheet = bundle[name];
  if (sheet?.type !== 'asset') throw new Error(`There is no style sheet ${name}.`);
  Reflect.deleteProperty(bundle, name);
  return String(sheet.source).trim();
}

function firstWordsOf(bundle: Bundle, language: string): string {
  // The pseudo-languages are made of English.
  const codes = [language, 'en'];
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  for (const code of codes) {
    const found = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(`/locales/${code}/app.json?first`));
    if (found) return found.fileName;
  }
  throw new Error(`There are no first words of "${language}".`);
}

const upwards = (html: string, levels: number) =>
  html.replace(/(\s(?:href|src)=")\.\//g, `$1${'../'.repeat(levels) || './'}`);

/**
 * The start page of each language, whole before any script: its words, its style, and the name of the words to load. English stands at the root, the others in
 * a folder of their code, and once more under `embed/`, so that a host can say for it alone which pages may frame it.
 */
export function writePages(): Plugin[] {
  let mode = 'production';
  let styleName = '';
  const claim: Plugin = {
    name: 'claim-page-style',
    apply: 'build',
    // before the scripts are told which style sheets to bring with them
    generateBundle: { order: 'pre', handler: (_, bundle) => void (styleName = claimStyle(bundle)) },
  };
  const write: Plugin = {
    name: 'write-pages',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      mode = config.mode;
    },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const built = bundle['index.html'];
        if (built?.type !== 'asset') throw new Error('The start page was not built.');
        const html = String(built.source);
        const style = takeStyle(bundle, styleName);
        const page = (
          { language, direction, head, body, withoutScript, isFramed }: StartPages.StartPage,
          levels: number,
        ) => {
          const parts: readonly (readonly [string, string])[] = [
            ['<html lang="en">', `<html lang="${language}" dir="${direction}"${isFramed ? ' data-embed' : ''}>`],
            ['<title>Therapy Guide</title>', head],
            [
              '</head>',
              `  <link rel="modulepreload" crossorigin href="./${firstWordsOf(bundle, language)}">\n    <style>${style}</style>\n  </head>`,
            ],
            ['<div id="app"></div>', `<div id="app">${body}</div>\n    <noscript>${withoutScript}</noscript>`],
          ];
          const filled = parts.reduce((text, [from, to]) => {
            if (!text.includes(from)) throw new Error(`index.html has no ${from}`);
            return text.replace(from, () => to);
          }, html);
          return upwards(filled, levels);
        };
        await withStartPages(mode, async ({ CODES, startPage }) => {
          for (const code of CODES) {
            const source = page(await startPage(code, false), code === 'en' ? 0 : 1);
            if (code === 'en') built.source = source;
            else this.emitFile({ type: 'asset', fileName: `${code}/index.html`, source });
          }
          this.emitFile({ type: 'asset', fileName: 'embed/index.html', source: page(await startPage('en', true), 1) });
        });
      },
    },
  };
  return [claim, write];
}
