import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { webManifest } from '../../build/web-manifest';

const root = resolve(import.meta.dirname, '../..');
const tokens = readFileSync(join(root, 'src/ui/styles/tokens.css'), 'utf8');
const { icons, ...manifest } = webManifest(tokens);

/** Width and height as a PNG has them, behind its signature and the head of its first part. */
const sizeOf = (png: Buffer) => `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`;

describe('the manifest', () => {
  it('names pictures that are there, in the size it says', () => {
    for (const { src, sizes, type } of icons) {
      const file = readFileSync(join(root, 'public', src));
      if (type === 'image/png') expect(sizeOf(file), src).toBe(sizes);
    }
    expect(icons.map(({ sizes }) => sizes)).toEqual(expect.arrayContaining(['192x192', '512x512']));
    expect(icons.some(({ purpose }) => purpose === 'maskable')).toBe(true);
  });
  it('starts in its own folder, wherever that is', () => {
    expect(manifest).toMatchObject({ start_url: './', scope: './' });
    expect(manifest).not.toHaveProperty('id');
  });
  it('has the colour of the page, and stops the build where there is none', () => {
    expect(manifest.background_color).toBe('#f5f2eb');
    expect(() => webManifest(':root {}')).toThrow('no --paper');
  });
});
