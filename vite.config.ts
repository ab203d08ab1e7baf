import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig, runnerImport, type Plugin } from 'vite';
import { clinicFaces } from './build/clinic-faces.ts';
import { writeEmbedPage, writeEmbedScript } from './build/embed-files.ts';
import { writeHostingFiles } from './build/hosting-files.ts';
import { writeKitPage } from './build/kit-page.ts';
import { writePolicy } from './build/policy.ts';
import { version } from './package.json';
import type * as QuestionnaireFile from './src/review/fhir/questionnaire-file.ts';

/** The whole instrument for record systems, in all languages, as a file beside the page. */
function writeQuestionnaire(): Plugin {
  return {
    name: 'write-questionnaire',
    apply: 'build',
    async generateBundle() {
      const { module } = await runnerImport<typeof QuestionnaireFile>('./src/review/fhir/questionnaire-file.ts');
      this.emitFile({ type: 'asset', fileName: 'fhir/questionnaire.json', source: module.questionnaireFile() });
    },
  };
}

export default defineConfig({
  // Relative addresses: the built files work in any folder of any host.
  base: './',
  define: { __APP_VERSION__: JSON.stringify(version) },
  plugins: [
    svelte(),
    clinicFaces(),
    writePolicy(),
    writeQuestionnaire(),
    writeEmbedScript(),
    writeEmbedPage(),
    writeKitPage(),
    writeHostingFiles(),
  ],
  build: {
    target: 'es2022',
    // The polyfill would fetch, which the policy forbids.
    modulePreload: { polyfill: false },
    // An inlined asset is a data: address, which the policy forbids.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
  },
});
