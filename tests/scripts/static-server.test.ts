import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startServer } from '../../scripts/static-server.mjs';

const outer = mkdtempSync(join(tmpdir(), 'static-server-'));
const folder = mkdtempSync(join(outer, 'dist-'));
let server: Awaited<ReturnType<typeof startServer>>;

/** By hand, because fetch tidies an address before it asks. */
function ask(path: string): Promise<{ status: number | undefined; type: string | undefined; body: string }> {
  return new Promise((answered, failed) => {
    const { hostname, port } = new URL(server.address);
    request({ hostname, port, path }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (part: string) => (body += part));
      response.on('end', () => answered({ status: response.statusCode, type: response.headers['content-type'], body }));
    })
      .on('error', failed)
      .end();
  });
}

beforeAll(async () => {
  writeFileSync(join(outer, 'secret.txt'), 'secret');
  writeFileSync(`${folder}-beside.txt`, 'secret');
  writeFileSync(join(folder, 'index.html'), '<p>home</p>');
  writeFileSync(join(folder, 'icon.svg'), '<svg/>');
  server = await startServer({ folder, base: '/guide/' });
});
afterAll(async () => {
  await server.close();
  rmSync(outer, { recursive: true });
});

it.each([
  ['/guide/', 'text/html; charset=utf-8', '<p>home</p>'],
  ['/guide/index.html?x=1', 'text/html; charset=utf-8', '<p>home</p>'],
  ['/guide/icon.svg', 'image/svg+xml', '<svg/>'],
])('serves %s', async (path, type, body) => {
  expect(await ask(path)).toEqual({ status: 200, type, body });
});

it.each([
  '/',
  '/index.html',
  '/guide/none.js',
  '/guide/../secret.txt',
  '/guide/%2e%2e/secret.txt',
  '/guide/..%2fsecret.txt',
  '/guide//../../secret.txt',
  `/guide/../${basename(folder)}-beside.txt`,
  '/guide/%00',
  '/guide/%zz',
])('finds nothing at %s', async (path) => {
  expect(await ask(path)).toMatchObject({ status: 404, body: 'Not found\n' });
});

it('as a host that compresses: sends brotli to who can read it, and a short answer where nothing changed', async () => {
  const compressing = await startServer({ folder, compresses: true });
  const get = (headers: Readonly<Record<string, string>>) =>
    new Promise<{ code: number | undefined; encoding: string | undefined; mark: string | undefined; bytes: Buffer }>(
      (answered, failed) => {
        const { hostname, port } = new URL(compressing.address);
        request({ hostname, port, path: '/index.html', headers }, (response) => {
          const parts: Buffer[] = [];
          response.on('data', (part: Buffer) => parts.push(part));
          const { etag, 'content-encoding': encoding } = response.headers;
          response.on('end', () =>
            answered({ code: response.statusCode, encoding, mark: etag, bytes: Buffer.concat(parts) }),
          );
        })
          .on('error', failed)
          .end();
      },
    );
  try {
    const plain = await get({});
    expect({ ...plain, bytes: plain.bytes.toString() }).toMatchObject({ code: 200, bytes: '<p>home</p>' });
    expect(plain.encoding).toBeUndefined();
    const first = await get({ 'Accept-Encoding': 'gzip, br' });
    expect(first).toMatchObject({ code: 200, encoding: 'br' });
    expect(brotliDecompressSync(first.bytes).toString()).toBe('<p>home</p>');
    const again = await get({ 'Accept-Encoding': 'gzip, br', 'If-None-Match': first.mark ?? '' });
    expect(again).toMatchObject({ code: 304, bytes: Buffer.alloc(0) });
    expect((await get({ 'Accept-Encoding': 'br', 'If-None-Match': '"another"' })).code).toBe(200);
  } finally {
    await compressing.close();
  }
});
