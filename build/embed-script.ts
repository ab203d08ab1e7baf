import { build, type Plugin } from 'vite';
import { noteShipped } from './shipped-packages.ts';

/** `embed.js`, for the clinic's page: one plain script under a name for good, since clinics write it into their pages. */
export function writeEmbedScript(): Plugin {
  return {
    name: 'write-embed-script',
    apply: 'build',
    async generateBundle() {
      const built = await build({
        configFile: false,
        logLevel: 'warn',
        publicDir: false,
        plugins: [noteShipped()],
        build: {
          write: false,
          target: 'es2020',
          lib: { entry: 'src/embed/loader.ts', formats: ['iife'], name: 'therapyGuide', fileName: () => 'embed.js' },
        },
      });
      const outputs = (Array.isArray(built) ? built : [built]).flatMap((each) => ('output' in each ? each.output : []));
      const script = outputs.find((output) => output.type === 'chunk');
      if (script?.type !== 'chunk') throw new Error('The embed script was not built.');
      this.emitFile({ type: 'asset', fileName: 'embed.js', source: script.code });
    },
  };
}
