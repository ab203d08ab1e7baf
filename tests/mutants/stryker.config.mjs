import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  testRunner: 'vitest',
  // The tests are those of the folder, whatever they import.
  vitest: { configFile: 'tests/mutants/vitest.config.ts', related: false },
  plugins: ['@stryker-mutator/*', join(import.meta.dirname, 'names-for-vite.mjs')],
  ignorers: ['names-for-vite'],
  coverageAnalysis: 'perTest',
  concurrency: 1,
  // A busy machine is no endless loop.
  timeoutMS: 20_000,
  timeoutFactor: 4,
  tempDirName: join(tmpdir(), 'therapy-guide-mutants'),
  cleanTempDir: 'always',
  ignorePatterns: ['/docs', '/bench', '/review', '/dist*', '/tests/fhir', '/tests/gallery', '/tests/journeys'],
  reporters: [],
  logLevel: /** @type {any} */ ('error'),
};
