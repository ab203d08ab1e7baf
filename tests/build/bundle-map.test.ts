import { describe, expect, it } from 'vitest';
import { bundleMap, NAMED_FROM } from '../../build/bundle-map';

describe('the map of what is shipped', async () => {
  const map = await bundleMap();

  it('has a reason for each module of a size to speak of', () => {
    expect(map.length).toBeGreaterThan(50);
    expect(map.filter(({ bytes }) => bytes < NAMED_FROM)).toEqual([]);
    expect(map.filter(({ why }) => why === undefined)).toEqual([]);
  });

  it('has nothing in the first script that only later screens need', () => {
    const first = map.filter(({ file }) => file.startsWith('assets/index-')).map(({ module }) => module);
    expect(first).toContain('svelte');
    expect(first).toContain('xstate');
    const late =
      /^(i18next|valibot|lean-qr)$|^src\/(guidance\/guide|summary\/|content\/(sources|flags|rules)|ui\/screens\/(Result|Review|About|Handover))/;
    expect(first.filter((module) => late.test(module) && module !== 'src/summary/listed.ts')).toEqual([]);
  });
});
