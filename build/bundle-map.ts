import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { packageOfModule } from './shipped-packages.ts';

const root = resolve(import.meta.dirname, '..');
/** Smaller ones are not named, in bytes before they are made small. */
export const NAMED_FROM = 1000;

/** Why a module is shipped: the first kind that fits. A new kind of module is in nobody's list, and stops the test. */
const WHY: readonly (readonly [pattern: RegExp, why: string])[] = [
  [/^svelte$/, 'draws the screens'],
  [/^xstate$/, 'the way through, as one chart'],
  [/^i18next$/, 'says all words; comes with the rest'],
  [/^valibot$/, 'checks what a clinic wrote in clinic.js; asked for only where there is one'],
  [/^lean-qr$/, 'the code for the hand-over'],
  [/^(clsx|vite|rolldown)$/, 'of the tools that build it'],
  [/^locales\//, 'the words of a language, in two parts'],
  [/^src\/content\/start-content/, 'what is known up to the first question'],
  [/^src\/content\//, 'the questions, rules and sources'],
  [/^src\/(guidance|summary)\//, 'how answers become guidance, and what is taken away'],
  [/^src\/wizard\//, 'the flow, and what a screen may know'],
  [/^src\/clinic\//, 'who is contacted'],
  [/^src\/(device|embed)\//, 'storage, history, printing, the frame'],
  [/^src\/i18n\//, 'the words of the language in use'],
  [/^src\/ui\//, 'what the parent sees'],
  [/^src\/model\//, 'the words of the field, where they are lists'],
  [/^src\/main\.ts$/, 'where everything meets'],
];

export interface MappedModule {
  readonly file: string;
  readonly module: string;
  /** before it is made small */
  readonly bytes: number;
  readonly why: string | undefined;
}

const nameOf = (id: string) => packageOfModule(id) ?? id.replace(`${root}/`, '').replace(/^\0/, '');

/** Every module of a size to speak of in what is built for a parent, a package as one; the page for clinics is built apart. */
export async function bundleMap(): Promise<readonly MappedModule[]> {
  const folder = await mkdtemp(join(tmpdir(), 'bundle-map-'));
  const found = new Map<string, { file: string; module: string; bytes: number }>();
  try {
    await build({
      root,
      logLevel: 'error',
      build: { outDir: folder, emptyOutDir: true },
      plugins: [
        {
          name: 'bundle-map',
          generateBundle(_, bundle) {
            for (const file of Object.values(bundle)) {
              if (file.type !== 'chunk') continue;
              for (const [id, { renderedLength }] of Object.entries(file.modules)) {
                const module = nameOf(id);
                const key = `${file.fileName} ${module}`;
                const bytes = (found.get(key)?.bytes ?? 0) + renderedLength;
                found.set(key, { file: file.fileName, module, bytes });
              }
            }
          },
        },
      ],
    });
  } finally {
    await rm(folder, { recursive: true });
  }
  return [...found.values()]
    .filter(({ bytes }) => bytes >= NAMED_FROM)
    .map((entry) => ({ ...entry, why: WHY.find(([pattern]) => pattern.test(entry.module))?.[1] }))
    .sort((a, b) => a.file.localeCompare(b.file) || b.bytes - a.bytes);
}
