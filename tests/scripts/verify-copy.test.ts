import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startServer } from '../../scripts/static-server.mjs';
import { readList, verifyCopy } from '../../scripts/verify-copy.mjs';

const BUILT: Readonly<Record<string, string>> = {
  'index.html': '<title>Start</title>',
  'embed/index.html': '<title>Frame</title>',
  'assets/a.js': 'a()',
  'clinic.js': 'export default {}',
  _headers: '/*',
};
const LIST = Object.entries(BUILT)
  .map(([path, text]) => `${createHash('sha256').update(text).digest('hex')}  ${path}\n`)
  .join('');

async function host(changes: Readonly<Record<string, string | undefined>> = {}, base = '/guide/'): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'hosted-'));
  for (const [path, text] of Object.entries({ ...BUILT, ...changes })) {
    if (text === undefined) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const server = await startServer({ folder, base });
  onTestFinished(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });
  return server.address;
}

async function answering(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

describe('a hosted copy', () => {
  it('that is what was built is said to be, with and without the last slash', async () => {
    const address = await host();
    for (const typed of [address, address.replace(/\/$/, '')])
      expect(await verifyCopy(typed, LIST)).toEqual({ same: 5, wrong: [], noted: [] });
  });

  it.each([
    [{ 'assets/a.js': 'a();' }, 'assets/a.js differs from what was built.'],
    [{ 'index.html': '<title>Start</title> ' }, 'The start page differs from what was built.'],
    [{ 'embed/index.html': undefined }, 'embed/ is not there.'],
  ])('with one file changed or missing names that file: %o', async (changes, sentence) => {
    expect(await verifyCopy(await host(changes), LIST)).toEqual({ same: 4, wrong: [sentence], noted: [] });
  });

  it('with the clinic’s own file asks to read it, and takes a word for it', async () => {
    const address = await host({ 'clinic.js': 'export default { name: "x" }' });
    const { wrong } = await verifyCopy(address, LIST);
    expect(wrong).toEqual([expect.stringMatching(/^clinic\.js differs.*read it: .*guide\/clinic\.js\..*--allow/)]);
    const allowed = await verifyCopy(address, LIST, ['clinic.js']);
    expect([allowed.wrong, allowed.noted.length]).toEqual([[], 1]);
  });

  it('may keep the samples for hosts to itself, or have its own', async () => {
    expect((await verifyCopy(await host({ _headers: undefined }), LIST)).wrong).toEqual([]);
    const { wrong, noted } = await verifyCopy(await host({ _headers: '/x' }), LIST);
    expect([wrong, noted]).toEqual([[], [expect.stringMatching(/^_headers differs.*sample/)]]);
  });

  it.each([[500], [403]])('that answers with the code %i is named with it', async (code) => {
    const address = await answering((_, response) => response.writeHead(code).end());
    const { wrong } = await verifyCopy(address, LIST);
    expect(wrong[0]).toBe(`The start page was answered with the code ${code}.`);
    expect(wrong.length).toBe(4);
  });

  it('that leads to another host is named with it', async () => {
    const elsewhere = await host();
    const address = await answering((_, response) => response.writeHead(302, { Location: elsewhere }).end());
    expect((await verifyCopy(address, LIST)).wrong[0]).toBe(`The start page leads to ${elsewhere}.`);
  });

  it('that breaks off, or is not there, is never said to be the same', async () => {
    const broken = await answering((_, response) => {
      response.writeHead(200, { 'Content-Length': 100 }).write('<');
      response.destroy();
    });
    const { same, wrong } = await verifyCopy(broken, LIST);
    expect([same, wrong.length]).toEqual([0, 4]);
    expect(wrong[0]).toMatch(/^The start page could not be read: ./);
    expect((await verifyCopy('http://127.0.0.1:9/', LIST)).same).toBe(0);
  });
});

it('a list that is none is refused', () => {
  expect(() => readList('<!doctype html>')).toThrow('not of a list');
});

describe('the command', () => {
  const script = resolve(import.meta.dirname, '../../scripts/verify-copy.mjs');
  const run = (...args: string[]) =>
    new Promise<{ status: number; said: string }>((done) =>
      execFile(process.execPath, [script, ...args], (error, stdout, stderr) =>
        done({ status: error ? Number(error.code) : 0, said: stdout + stderr }),
      ),
    );
  const listFile = () => {
    const file = join(mkdtempSync(join(tmpdir(), 'sums-')), 'SHA256SUMS');
    onTestFinished(() => rmSync(dirname(file), { recursive: true }));
    writeFileSync(file, LIST);
    return file;
  };

  it('ends with 0 where all is the same, 1 where something differs, 2 where it could not begin', async () => {
    const same = await run(await host(), '--list', listFile());
    expect(same).toMatchObject({ status: 0, said: expect.stringContaining('5 files are, byte for byte') as string });
    const differs = await run(await host({ 'assets/a.js': '' }), '--list', listFile());
    expect(differs).toMatchObject({ status: 1, said: expect.stringContaining('1 of 5 files are not') as string });
    expect((await run()).status).toBe(2);
    expect(await run('http://127.0.0.1/', '--list', '/no/such')).toMatchObject({
      status: 2,
      said: expect.stringContaining('There is no list at /no/such') as string,
    });
  });
});
