import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import { builtPage, builtPolicy } from './built-policy';
import { headersOf, type Kind } from '../../../build/hosting-files';

/** What happens to a request in place of an answer. */
export type Fault = 'missing' | 'cut' | 'changed';

export interface ChangingHost {
  /** ends in a slash */
  readonly address: string;
  /** every request that reached it, as `path status`, in order */
  readonly asked: string[];
  /** from now on these files, as after an upload; or only the one that is named */
  publish(folder: string, only?: string): void;
  /** from now on the files of which this says so do not come, or come otherwise */
  breakFiles(fault: (path: string) => Fault | undefined): void;
  /** by how much its clock is behind, in milliseconds */
  turnBack(by: number): void;
  /** nobody is there any more; every connection ends */
  stop(): Promise<void>;
  start(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  json: 'application/json',
  webmanifest: 'application/manifest+json',
};
const kindOf = (path: string): Kind => {
  if (path.startsWith('assets/')) return 'assets';
  if (path === 'sw.js') return 'worker';
  if (path.startsWith('embed/')) return 'embed';
  return path.endsWith('.html') ? 'pages' : 'others';
};

/** A host with the headers of our samples, that can be stopped, broken, and given another version. */
export async function startChangingHost(folder: string, base = '/'): Promise<ChangingHost> {
  const of = (name: string) => resolve(import.meta.dirname, '../../..', name);
  let root = of(folder);
  const from = new Map<string, string>();
  let fault: (path: string) => Fault | undefined = () => undefined;
  let behind = 0;
  const asked: string[] = [];
  const site = { policy: builtPolicy(builtPage()), folders: [] };

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    const path = pathname.slice(base.length).replace(/(^|\/)$/, '$1index.html');
    const file = join(from.get(path) ?? root, path);
    const broken = fault(path);
    const say = (status: number) => void asked.push(`${pathname} ${status}`);
    if (broken === 'cut') {
      say(0);
      return void response.writeHead(200, { 'Content-Length': 1000 }).write('half', () => request.socket.destroy());
    }
    const isThere = pathname.startsWith(base) && existsSync(file) && statSync(file).isFile();
    if (!isThere || broken === 'missing') {
      say(404);
      return void response.writeHead(404, { 'Content-Type': 'text/html' }).end('<!doctype html>Not here');
    }
    const content = readFileSync(file);
    const etag = `"${createHash('sha256').update(content).digest('base64url')}"`;
    const headers = {
      ...Object.fromEntries(headersOf(kindOf(path), site)),
      Date: new Date(Date.now() - behind).toUTCString(),
      ETag: etag,
      Vary: 'Accept-Encoding',
    };
    if (request.headers['if-none-match'] === etag && !broken) {
      say(304);
      return void response.writeHead(304, headers).end();
    }
    say(200);
    response.writeHead(200, { ...headers, 'Content-Type': TYPES[path.split('.').at(-1) ?? ''] ?? 'text/plain' });
    response.end(broken === 'changed' ? `${content.toString()} ` : content);
  }

  const server = createServer(answer);
  const listen = (port: number) => new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
  await listen(0);
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The host has no port.');
  return {
    address: `http://127.0.0.1:${bound.port}${base}`,
    asked,
    publish(name, only) {
      if (only === undefined) root = of(name);
      else from.set(only, of(name));
    },
    breakFiles: (which) => void (fault = which),
    turnBack: (by) => void (behind = by),
    stop: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
    start: () => listen(bound.port),
  };
}
