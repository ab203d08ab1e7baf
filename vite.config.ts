import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig, runnerImport, type Plugin } from 'vite';
import { writeChecksums } from './build/checksums.ts';
import { clinicFaces } from './build/clinic-faces.ts';
import { writeEmbedScript } from './build/embed-script.ts';
import { writeHostingFiles } from './build/hosting-files.ts';
import { writeKitPage } from './build/kit-page.ts';
import { localeWords, wordsByLanguage } from './build/locale-words.ts';
import { writeOfflineWorker } from './build/offline-worker.ts';
import { writePageIntegrity } from './build/page-integrity.ts';
import { writePages } from './build/pages.ts';
import { writePolicy } from './build/policy.ts';
import { describeShipped, noteShipped, shipLicences } from './build/shipped-packages.ts';
import { slimStartContent } from './build/start-content.ts';
import { writeWebManifest } from './build/web-manifest.ts';
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
    localeWords(),
    slimStartContent(),
    describeShipped(),
    noteShipped(),
    writeQuestionnaire(),
    writeEmbedScript(),
    writePages(),
    writeKitPage(),
    writePolicy(),
    writeHostingFiles(),
    writeWebManifest(),
    shipLicences(),
    writePageIntegrity(),
    // It lists what the others have written.
    writeOfflineWorker(),
    writeChecksums(),
  ],
  build: {
    target: 'es2022',
    // The polyfill would fetch, which the policy forbids.
    modulePreload: { polyfill: false },
    // An inlined asset is a data: address, which the policy forbids.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rolldownOptions: {
      output: { chunkFileNames: wordsByLanguage },
      // One number used on both sides of a border would else make a file of its own, and a request more before the first question.
      optimization: { inlineConst: { mode: 'all', pass: 2 } },
    },
  },
});
