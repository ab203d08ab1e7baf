import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { name } from '../locales/en/app.json';

const TOKENS = 'src/ui/styles/tokens.css';

/** The colour of the page in light, as the tokens have it. */
function paperOf(tokens: string): string {
  const [, paper] = /--paper: (#[0-9a-f]{6});/.exec(tokens) ?? [];
  if (paper === undefined) throw new Error(`${TOKENS} has no --paper.`);
  return paper;
}

/**
 * What an installed guide is called and looks like. Every address is below its own folder; without an `id` a browser takes the start page for it, while
 * a relative one would be the same for all guides of a host.
 */
export function webManifest(tokens: string) {
  const paper = paperOf(tokens);
  return {
    name,
    short_name: name,
    lang: 'en',
    dir: 'ltr',
    start_url: './',
    scope: './',
    // Not `standalone`: the address stays in sight, and with it the browser's ways to print and to share.
    display: 'minimal-ui',
    theme_color: paper,
    background_color: paper,
    icons: [
      { src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: 'icons/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
    ],
  };
}

export function writeWebManifest(): Plugin {
  return {
    name: 'write-web-manifest',
    apply: 'build',
    generateBundle() {
      const source = `${JSON.stringify(webManifest(readFileSync(TOKENS, 'utf8')))}\n`;
      this.emitFile({ type: 'asset', fileName: 'app.webmanifest', source });
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html) =>
        html.replace('</title>', (title) => `${title}\n    <link rel="manifest" href="./app.webmanifest" />`),
    },
  };
}
