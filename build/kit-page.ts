import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, type Plugin } from 'vite';
import { clinicFaces } from './clinic-faces.ts';
import { localeWords } from './locale-words.ts';
import { noteShipped } from './shipped-packages.ts';

/**
 * The page for clinics, under `kit/`. Built apart from the app: shared with it, the common parts would become a file of their own, and each parent
 * would ask for one more.
 */
export function writeKitPage(): Plugin {
  let mode = 'production';
  return {
    name: 'write-kit-page',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      mode = config.mode;
    },
    generateBundle: {
      order: 'post',
      async handler() {
        const built = await build({
          configFile: false,
          logLevel: 'warn',
          mode,
          base: './',
          publicDir: false,
          plugins: [svelte(), clinicFaces(), localeWords(), noteShipped()],
          build: {
            write: false,
            target: 'es2022',
            modulePreload: { polyfill: false },
            assetsInlineLimit: 0,
            rolldownOptions: { input: 'kit.html' },
          },
        });
        const outputs = (Array.isArray(built) ? built : [built]).flatMap((each) =>
          'output' in each ? each.output : [],
        );
        for (const output of outputs) {
          const source = output.type === 'chunk' ? output.code : output.source;
          if (output.fileName !== 'kit.html') this.emitFile({ type: 'asset', fileName: output.fileName, source });
          else {
            const page = String(source).replace(/(\s(?:href|src)=")\.?\//g, '$1../');
            this.emitFile({ type: 'asset', fileName: 'kit/index.html', source: page });
          }
        }
      },
    },
  };
}
