// Serves a folder of built files on this machine only. For `npm start` and for the browser tests.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** @type {Record<string, string>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

/**
 * The file that an address asks for, or nothing where it leads out of the folder.
 * @param {string} root
 * @param {string} base
 * @param {string} url
 */
function fileFor(root, base, url) {
  let path;
  try {
    path = decodeURIComponent(url.split(/[?#]/, 1)[0] ?? '');
  } catch {
    return undefined;
  }
  if (!path.startsWith(base) || path.includes('\0')) return undefined;
  const file = resolve(root, '.' + sep + path.slice(base.length));
  if (file !== root && !file.startsWith(root + sep)) return undefined;
  return path.endsWith('/') ? join(file, 'index.html') : file;
}

/** What has no compression of its own. */
const isText = (/** @type {string} */ file) => !['.png', '.ico', '.woff2'].includes(extname(file));
/** Files beyond this size belong to no visit. */
const MOST_BYTES = 2_000_000;

/**
 * Every text file with brotli at its best and a mark of its own, made before the first is asked for, as a host does that has them ready.
 * @param {string} root
 */
async function compressAll(root) {
  /** @type {Map<string, { bytes: Buffer, mark: string }>} */
  const ready = new Map();
  for (const name of await readdir(root, { recursive: true })) {
    const file = join(root, name);
    const found = await stat(file);
    if (!found.isFile() || !isText(file) || found.size > MOST_BYTES) continue;
    const bytes = brotliCompressSync(await readFile(file));
    ready.set(file, { bytes, mark: `"${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}"` });
  }
  return ready;
}

/**
 * @param {object} options
 * @param {string} options.folder
 * @param {number} [options.port] 0 takes any free one
 * @param {string} [options.base] the folder of the host that it stands in, as `/` or `/guide/`
 * @param {boolean} [options.compresses] text with brotli, and a short answer where nothing changed
 * @param {(path: string) => void} [options.onRequest]
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export async function startServer({ folder, port = 0, base = '/', compresses = false, onRequest }) {
  const root = resolve(folder);
  const ready = compresses ? await compressAll(root) : undefined;
  const server = createServer(async (request, response) => {
    const url = request.url ?? '/';
    onRequest?.(url);
    const file = fileFor(root, base, url);
    const found = file === undefined ? undefined : await stat(file).catch(() => undefined);
    if (file === undefined || !found?.isFile()) {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found\n');
      return;
    }
    const asBrotli = /\bbr\b/.test(String(request.headers['accept-encoding'])) ? ready?.get(file) : undefined;
    const isKnown = asBrotli !== undefined && request.headers['if-none-match'] === asBrotli.mark;
    response.writeHead(isKnown ? 304 : 200, {
      'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
      ...(isKnown ? {} : { 'Content-Length': asBrotli?.bytes.length ?? found.size }),
      ...(asBrotli ? { 'Content-Encoding': 'br', Vary: 'Accept-Encoding', ETag: asBrotli.mark } : {}),
      'Cache-Control': url.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      // as the samples for hosts have it: a frame that is sandboxed without an origin may load these
      ...(url.includes('/assets/') ? { 'Access-Control-Allow-Origin': '*' } : {}),
    });
    if (request.method === 'HEAD' || isKnown) response.end();
    else if (asBrotli) response.end(asBrotli.bytes);
    else createReadStream(file).pipe(response);
  });
  await new Promise((listening, failed) => {
    server.once('error', failed).listen(port, '127.0.0.1', () => listening(undefined));
  });
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The server has no port.');
  return {
    address: `http://127.0.0.1:${bound.port}${base}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
