import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { filesBelow } from './files-below.ts';

/** The list that `sha256sum -c SHA256SUMS` reads, and `npm run verify` compares a hosted copy with. */
const CHECKSUMS = 'SHA256SUMS';

/** The last of all: it names every file as it is served. */
export function writeChecksums(): Plugin {
  let folder: string | undefined;
  return {
    name: 'write-checksums',
    apply: 'build',
    enforce: 'post',
    writeBundle({ dir }) {
      folder = dir;
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      handler() {
        // a build that writes nothing has no list
        if (folder === undefined) return;
        const built = folder;
        const sumOf = (path: string) =>
          createHash('sha256')
            .update(readFileSync(join(built, path)))
            .digest('hex');
        const lines = filesBelow(built)
          .filter((path) => path !== CHECKSUMS)
          .map((path) => `${sumOf(path)}  ${path}\n`);
        writeFileSync(join(built, CHECKSUMS), lines.join(''));
      },
    },
  };
}
