import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { filesBelow } from './files-below.ts';

const LOADING_TAG =
  /<(?:script\b[^>]*\bsrc|link\b[^>]*\brel="(?:modulepreload|stylesheet|preload)"[^>]*\bhref)="([^"]+)"[^>]*>/g;

/**
 * Gives every script, preloaded module and style sheet that a page names the hash of its file: a browser takes no other bytes in its place.
 * @param hashOf a file by its address in the page, as base64 of its SHA-256
 */
export const withIntegrity = (html: string, hashOf: (address: string) => string): string =>
  html.replace(LOADING_TAG, (tag, address: string) =>
    tag.replace(/\s*\/?>$/, (end) => ` integrity="sha256-${hashOf(address)}"${end}`),
  );

/** Runs on the written files, and before what lists the pages by their content. */
export function writePageIntegrity(): Plugin {
  return {
    name: 'write-page-integrity',
    apply: 'build',
    writeBundle: {
      sequential: true,
      handler({ dir }) {
        if (dir === undefined) throw new Error('The build has no folder.');
        for (const page of filesBelow(dir).filter((path) => path.endsWith('.html'))) {
          const path = join(dir, page);
          const hashOf = (address: string) =>
            createHash('sha256')
              .update(readFileSync(resolve(dirname(path), address)))
              .digest('base64');
          writeFileSync(path, withIntegrity(readFileSync(path, 'utf8'), hashOf));
        }
      },
    },
  };
}
