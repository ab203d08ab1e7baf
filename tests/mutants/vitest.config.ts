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
/** Long ones: each answers only for the file that it is named after, since nothing is asked of other files that is not asked elsewhere. */
const LONG = [
  'tests/guidance/what-if.test.ts',
  'tests/summary/as-code.test.ts',
  'tests/summary/as-fhir.test.ts',
  'tests/summary/as-file.test.ts',
  'tests/summary/changes-since.test.ts',
  'tests/summary/fhir-mutants.test.ts',
  'tests/summary/rule-in-words.test.ts',
  'tests/summary/two-languages.test.ts',
  'tests/wizard/chart.test.ts',
  'tests/wizard/graph.test.ts',
  'tests/wizard/opened-file.test.ts',
  'tests/wizard/opened-response.test.ts',
  'tests/wizard/screens.test.ts',
  'tests/wizard/stored-visit.test.ts',
  'tests/wizard/true-progress.test.ts',
  'tests/wizard/urgent.test.ts',
  'tests/wizard/way-through.test.ts',
];
const isNamedAfterIt = (path: string) => basename(path).startsWith(stem);
const FOR_THEMSELVES = LONG.filter((path) => !isNamedAfterIt(path));

/** A mutant ends at the first test that fails: first the tests named after its file, then the rest of the folder, the long ones last. */
class NearestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    const distance = ({ moduleId }: TestSpecification) => {
      const isLong = LONG.some((path) => moduleId.endsWith(path));
      if (isNamedAfterIt(moduleId)) return isLong ? 1 : 0;
      if (!moduleId.includes(`tests/${folder}/`)) return 4;
      return isLong ? 3 : 2;
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
