import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { configDefaults, defineConfig } from 'vitest/config';
import { clinicFaces } from './build/clinic-faces.ts';
import { localeWords } from './build/locale-words.ts';
import { describeShipped } from './build/shipped-packages.ts';

const UI = 'tests/ui/**/*.test.ts';
const JOURNEYS = 'tests/journeys/**/*.test.ts';
/** Whole visits at many widths inside another page: long, so a command of its own. */
const EMBED = 'tests/journeys/embed.test.ts';
/** The book that clinicians sign, and each sheet, where `npm test` prints some of them: long, so a command of its own. */
const BOOK = 'tests/journeys/review-book.test.ts';
const SHEETS = ['printed-cases', 'clinic-on-paper', 'two-languages'].map((name) => `tests/journeys/${name}.test.ts`);
/** What the guide promises of itself: that nothing leaves, that it works without a network, that everybody can use it. Long, so a command of its own. */
const PROMISES = ['axe', 'canaries', 'delete-and-leave', 'leak-lab', 'offline', 'permissions', 'same-files'].map(
  (name) => `tests/journeys/${name}.test.ts`,
);
/** Every way in which a browser can be set: long, so a command of its own. */
const ACCESSIBILITY = 'tests/accessibility/**/*.test.ts';
/** Every fault of the matrix in a real browser: a command of its own. */
const FAULTS = 'tests/faults/**/*.test.ts';
/** A million visits: hours, so a command of its own. */
const LONG = 'tests/long/**/*.test.ts';
const ENGINES = 'tests/engines/**/*.test.ts';
const FHIR = 'tests/fhir/**/*.test.ts';
const HOSTS = 'tests/hosts/**/*.test.ts';

export default defineConfig({
  test: {
    // By itself Vitest leaves one core free, and on two that is half of them.
    maxWorkers: '100%',
    projects: [
      {
        // Everything that has no project of its own, so that no new folder of tests is ever left out.
        plugins: [clinicFaces(), localeWords()],
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: [...configDefaults.exclude, UI, JOURNEYS, ACCESSIBILITY, FAULTS, LONG, ENGINES, FHIR, HOSTS],
          setupFiles: ['tests/property-seed.ts'],
          testTimeout: 60_000,
        },
      },
      {
        // svelteTesting makes Vitest take Svelte's browser build and cleans up after each test.
        plugins: [svelte(), svelteTesting(), clinicFaces(), localeWords(), describeShipped()],
        test: {
          name: 'ui',
          environment: 'jsdom',
          include: [UI],
          setupFiles: ['tests/ui/setup.ts', 'tests/property-seed.ts'],
          testTimeout: 20_000,
        },
      },
      {
        // A real browser against the built files: run `npm run build` first.
        plugins: [localeWords()],
        test: {
          name: 'journeys',
          environment: 'node',
          include: [JOURNEYS],
          exclude: [...configDefaults.exclude, EMBED, BOOK, ...PROMISES],
          // Two browsers at once: each test takes longer than it would alone.
          testTimeout: 400_000,
          // Long enough for a browser to be installed.
          hookTimeout: 900_000,
        },
      },
      {
        // As the journeys: `npm run test:promises` builds first.
        plugins: [localeWords()],
        test: {
          name: 'promises',
          environment: 'node',
          include: PROMISES,
          testTimeout: 400_000,
          hookTimeout: 900_000,
        },
      },
      {
        // The built files inside pages of another site: `npm run test:embed` builds first.
        test: {
          name: 'embed',
          environment: 'node',
          include: [EMBED],
          testTimeout: 180_000,
          hookTimeout: 900_000,
        },
      },
      {
        // Every worked case on paper, and the review book: `npm run test:paper` builds first.
        plugins: [localeWords()],
        test: {
          name: 'paper',
          environment: 'node',
          include: [BOOK, ...SHEETS],
          env: { EVERY_SHEET: '1' },
          fileParallelism: false,
          testTimeout: 1_200_000,
          hookTimeout: 1_200_000,
        },
      },
      {
        // The built files in every way in which a browser can be set: `npm run test:accessibility` builds first.
        plugins: [localeWords()],
        test: {
          name: 'accessibility',
          environment: 'node',
          include: [ACCESSIBILITY],
          fileParallelism: false,
          testTimeout: 400_000,
          hookTimeout: 900_000,
        },
      },
      {
        // The built files under every fault: `npm run test:faults` builds first.
        plugins: [localeWords()],
        test: {
          name: 'faults',
          environment: 'node',
          include: [FAULTS],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 900_000,
        },
      },
      {
        // `npm run test:long`
        test: {
          name: 'long',
          environment: 'node',
          include: [LONG],
          testTimeout: 48 * 60 * 60_000,
        },
      },
      {
        // Other browsers against the built files: `npm run test:engines` finds them and builds first.
        test: {
          name: 'engines',
          environment: 'node',
          include: [ENGINES],
          fileParallelism: false,
          testTimeout: 180_000,
          // The driver of WebKit would otherwise tell of every command.
          env: { WDIO_LOG_LEVEL: 'error' },
        },
      },
      {
        // Real web servers before the built files: `npm run test:hosts` finds them and builds first.
        test: {
          name: 'hosts',
          environment: 'node',
          include: [HOSTS],
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
      {
        // Validators and a form filler that are not ours: `npm run test:fhir` installs them and builds first.
        test: {
          name: 'fhir',
          environment: 'node',
          include: [FHIR],
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
