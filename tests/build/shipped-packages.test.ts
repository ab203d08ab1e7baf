import { describe, expect, it } from 'vitest';
import {
  describePackage,
  faultsOf,
  licencesFile,
  licenceText,
  listedPackages,
  packageOfModule,
} from '../../build/shipped-packages';

describe('what is shipped of others', () => {
  it.each([
    ['/x/node_modules/svelte/src/internal/client/render.js', 'svelte'],
    ['/x/node_modules/a/node_modules/@scope/name/index.js', '@scope/name'],
    ['C:\\x\\node_modules\\clsx\\dist\\clsx.mjs', 'clsx'],
    ['\0vite/preload-helper.js', 'vite'],
    ['\0rolldown/runtime.js', 'rolldown'],
    ['/x/src/main.ts', undefined],
    ['/x/src/ui/App.svelte', undefined],
  ])('%s is of %s', (id, name) => expect(packageOfModule(id)).toBe(name));

  it('stops the build where a package is not listed, listed for nothing, or under a licence that is not allowed', () => {
    const mit = { name: 'a', version: '1.0.0', licence: 'MIT' };
    const gpl = { name: 'b', version: '1.0.0', licence: 'GPL-3.0' };
    expect(faultsOf(['a'], ['a'], [mit])).toEqual([]);
    expect(faultsOf(['a', 'b'], ['a', 'c'], [mit, gpl])).toEqual([
      expect.stringMatching(/^b is shipped and not listed/),
      expect.stringMatching(/^c is listed and not shipped/),
      expect.stringMatching(/^b has the licence GPL-3\.0; allowed are MIT,/),
    ]);
    expect(faultsOf(['d'], ['d'], [{ ...mit, licence: 'not named' }])).toHaveLength(1);
  });

  it('passes on each licence with its notice, ours first', () => {
    const names = listedPackages();
    expect(names.length).toBeGreaterThan(4);
    const file = licencesFile(names);
    expect(file.startsWith('Therapy Guide\n\nMIT License')).toBe(true);
    for (const name of names) {
      const { version, licence } = describePackage(name);
      expect(file).toContain(`\n${name} ${version} (${licence})\n\n${licenceText(name)}`);
      expect(licenceText(name), name).toMatch(/Permission is hereby granted[^]*copyright notice/i);
    }
    expect(file).not.toMatch(/bundled dependencies/i);
  });
});
