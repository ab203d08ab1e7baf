import { basename, join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { clinicFaces } from '../../build/clinic-faces.ts';
import { localeWords } from '../../build/locale-words.ts';

/** The one file that is mutated, as `src/guidance/flags.ts`. */
const [, folder = '', name = ''] = (process.env['MUTATED_FILE'] ?? '').split('/');
const stem = name.replace(/\.ts$/, '');

/** What answers for each folder: quick tests without a process or a browser. */
const TESTS: Readonly<Record<string, readonly string[]>> = {
  guidance: ['tests/guidance/*.test.ts', 'tests/vignettes/worked-cases.test.ts'],
};
/** Long ones, which ask of other files nothing that is not asked elsewhere. */
const FOR_THEMSELVES = ['tests/guidance/what-if.test.ts'].filter((path) => basename(path) !== `${stem}.test.ts`);

/** A mutant ends at the first test that fails: first the tests named after its file, then the rest of the folder. */
class NearestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    const distance = ({ moduleId }: TestSpecification) => {
      if (basename(moduleId).startsWith(stem)) return 0;
      return moduleId.includes(`tests/${folder}/`) ? 1 : 2;
    };
    return files.toSorted((a, b) => distance(a) - distance(b) || a.moduleId.localeCompare(b.moduleId));
  }
}

export default defineConfig({
  root: join(import.meta.dirname, '../..'),
  plugins: [clinicFaces(), localeWords()],
  test: {
    environment: 'node',
    include: [...(TESTS[folder] ?? [`tests/${folder}/*.test.ts`])],
    exclude: FOR_THEMSELVES,
    setupFiles: ['tests/property-seed.ts'],
    testTimeout: 60_000,
    // One worker for each mutant, which reads the content once for all files of tests.
    isolate: false,
    sequence: { sequencer: NearestFirst },
  },
});
