import { describe, expect, it } from 'vitest';
import { readTextFile } from '../../src/device/reading-files';

describe('a file that somebody chose', () => {
  it('is read as text', async () => {
    expect(await readTextFile(new File(['<!doctype html>é'], 'a.html'))).toEqual({ text: '<!doctype html>é' });
  });

  it.each([
    ['picture', new File([new Uint8Array(3_000_000)], 'a.jpg', { type: 'image/jpeg' })],
    ['empty', new File([], 'a.html', { type: 'text/html' })],
    ['too-large', new File([new Uint8Array(2_000_001)], 'a.html')],
    ['unreadable', Object.assign(new File(['x'], 'a.html'), { text: () => Promise.reject(new Error('gone')) })],
  ])('and is a %s one is not read', async (problem, file) => {
    expect(await readTextFile(file)).toEqual({ problem });
  });
});
