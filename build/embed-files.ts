import { build, type Plugin } from 'vite';

/** The start page once more under `embed/`, so that a host can say for it alone which pages may frame it. Same files, one folder up. */
export function writeEmbedPage(): Plugin {
  return {
    name: 'write-embed-page',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') throw new Error('The start page was not built.');
        const source = String(page.source).replace(/(\s(?:href|src)=")\.\//g, '$1../');
        this.emitFile({ type: 'asset', fileName: 'embed/index.html', source });
      },
    },
  };
}

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
