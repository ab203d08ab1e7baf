import { describe, expect, it } from 'vitest';
import { groupOfPage, groupsOfChunks, type BuiltChunk } from '../../build/worker-files';

const chunk = (fileName: string, moduleIds: string[], rest: Partial<BuiltChunk> = {}): BuiltChunk => ({
  fileName,
  moduleIds: moduleIds.map((id) => `/project/${id}`),
  isEntry: false,
  imports: [],
  ...rest,
});
const styles = (...names: string[]) =>
  ({ importedCss: new Set(names), importedAssets: new Set() }) as unknown as NonNullable<BuiltChunk['viteMetadata']>;

describe('the group of a chunk', () => {
  const groups = Object.fromEntries(
    groupsOfChunks([
      chunk('index.js', ['src/main.ts', 'locales/en/app.json'], {
        isEntry: true,
        imports: ['shared.js'],
        viteMetadata: styles('index.css'),
      }),
      chunk('shared.js', ['locales/en/first-question.json'], { imports: ['deeper.js'] }),
      chunk('deeper.js', ['locales/en/a11y.json']),
      chunk('later.js', ['src/ui/later.ts'], { imports: ['index.js'], viteMetadata: styles('later.css') }),
      chunk('words-en.js', ['src/i18n/later-words.ts', 'locales/en/result.json']),
      chunk('words-es.js', ['locales/es/result.json', 'locales/es/app.json']),
      chunk('both.js', ['locales/es/result.json', 'locales/hi/result.json']),
      chunk('tndc.js', ['src/clinic/profiles/tndc.json']),
      chunk('read-clinic.js', ['src/clinic/read-clinic.ts', 'node_modules/valibot/dist/index.js']),
      chunk('load-clinic.js', ['src/clinic/load-clinic.ts']),
    ]),
  );
  it.each([
    ['index.js', 'core'],
    ['index.css', 'core'],
    ['shared.js', 'core'],
    ['deeper.js', 'core'],
    ['later.js', 'core'],
    ['later.css', 'core'],
    ['words-en.js', 'en'],
    ['words-es.js', 'es'],
    ['both.js', 'core'],
    ['tndc.js', 'clinic-tndc'],
    ['read-clinic.js', 'own-clinic'],
    ['load-clinic.js', 'core'],
  ])('%s is of %s', (file, group) => expect(groups[file]).toBe(group));
});

it.each([
  ['index.html', ['./', 'core']],
  ['es/index.html', ['es/', 'es']],
  ['embed/index.html', ['embed/', 'embed']],
  ['kit/index.html', undefined],
  ['hosting/taken-down/sw.js', undefined],
  ['es/deeper/index.html', undefined],
])('the page %s', (file, found) => expect(groupOfPage(file)).toEqual(found));
