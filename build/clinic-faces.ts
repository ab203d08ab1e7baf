import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { runnerImport, type Plugin } from 'vite';
import type * as ReadClinic from '../src/clinic/read-clinic.ts';

const PROFILE_FACE = /\/src\/clinic\/profiles\/[^/]+\.json\?face$/;

/** Checks every profile that is built in, and leaves of it what the first pages need. A mistake stops the build and names its field. */
export function clinicFaces(): Plugin {
  return {
    name: 'clinic-faces',
    enforce: 'pre',
    async load(id) {
      if (!PROFILE_FACE.test(id)) return undefined;
      const path = id.replace(/\?face$/, '');
      this.addWatchFile(path);
      const { module } = await runnerImport<typeof ReadClinic>('./src/clinic/read-clinic.ts');
      const file = basename(path);
      let given: unknown;
      try {
        given = JSON.parse(readFileSync(path, 'utf8'));
      } catch (problem) {
        this.error(`The clinic's profile ${file} is no JSON: ${String(problem)}`);
      }
      const read = module.readClinic(given);
      if ('problems' in read) this.error(`The clinic's profile ${file} has mistakes.\n${read.problems.join('\n')}`);
      if (read.note !== undefined) this.warn(`${file}: ${read.note}`);
      return { code: `export default ${JSON.stringify(read.face)};`, moduleType: 'js' };
    },
  };
}
