import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { START_PAGE, type FileList } from '../src/worker/file-list.ts';
import { groupOfPage, groupsOfChunks, ICON, type BuiltChunk } from './worker-files.ts';

const VERSION = '%VERSION%';
const VERSION_LETTERS = 10;

const hashOf = (content: string | Buffer): string => createHash('sha256').update(content).digest('base64');

/** Every file of the list with the hash of what lies in the folder now, in an order that no machine changes. */
function listFiles(folder: string, groups: readonly (readonly [path: string, group: string])[]): FileList {
  const list: Record<string, Record<string, string>> = {};
  for (const [path, group] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const file = path.endsWith('/') ? join(path === START_PAGE ? '' : path, 'index.html') : path;
    (list[group] ??= {})[path] = hashOf(readFileSync(join(folder, file)));
  }
  return list;
}

async function compile(files: FileList): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { __FILES__: JSON.stringify(files), __VERSION__: JSON.stringify(VERSION) },
    build: {
      write: false,
      target: 'es2020',
      lib: { entry: 'src/worker/worker.ts', formats: ['iife'], name: 'therapyGuide', fileName: () => 'sw.js' },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((each) => ('output' in each ? each.output : []));
  const script = outputs.find((output) => output.type === 'chunk');
  if (script?.type !== 'chunk') throw new Error('The worker was not built.');
  return script.code;
}

/**
 * `sw.js`, under a name for good. Written when everything else lies in its folder, since it names each file by its content; its version is the
 * hash of all of it.
 */
export function writeOfflineWorker(): Plugin {
  let chunks: readonly BuiltChunk[] = [];
  return {
    name: 'write-offline-worker',
    apply: 'build',
    generateBundle: {
      // Before the page for clinics adds its files: one that both have would no longer be known as a chunk.
      order: 'pre',
      handler(_, bundle) {
        chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
      },
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler({ dir = 'dist' }) {
        const pages = readdirSync(dir, { recursive: true, encoding: 'utf8' }).flatMap((path) => {
          const page = groupOfPage(path.replaceAll('\\', '/'));
          return page ? [page] : [];
        });
        const code = await compile(listFiles(dir, [...groupsOfChunks(chunks), ...pages, ICON]));
        const version = hashOf(code).replaceAll(/\W/g, '').slice(0, VERSION_LETTERS);
        writeFileSync(join(dir, 'sw.js'), code.replaceAll(VERSION, version));
      },
    },
  };
}
