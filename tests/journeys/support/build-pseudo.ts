import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';

/** One for each worker of Vitest: two must not write into one folder. */
const FOLDER = `dist-pseudo-${process.env['VITEST_POOL_ID'] ?? 1}`;
const root = resolve(import.meta.dirname, '../../..');

/** Builds the app with its made-up languages beside English; @returns the folder to serve */
export function buildPseudo(): string {
  const vite = resolve(root, 'node_modules/vite/bin/vite.js');
  execFileSync(process.execPath, [vite, 'build', '--mode', 'pseudo', '--outDir', FOLDER], {
    cwd: root,
    stdio: 'pipe',
    // Vitest sets another one, and with that the build is one for development.
    env: { ...process.env, NODE_ENV: 'production' },
  });
  return FOLDER;
}
