import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { startServer } from '../../../scripts/static-server.mjs';

export interface ServedDist {
  /** ends in a slash: `http://127.0.0.1:PORT/` or `http://127.0.0.1:PORT/guide/` */
  readonly address: string;
  readonly origin: string;
  /** every path asked of the server, in order; also what a browser does not tell its driver */
  readonly asked: string[];
  close(): Promise<void>;
}

/** Serves the built files on a free port; `base` as `/guide/` is a host that keeps them in a folder. */
export async function serveDist({ folder = 'dist', base = '/' } = {}): Promise<ServedDist> {
  const built = resolve(import.meta.dirname, '../../..', folder);
  if (!existsSync(join(built, 'index.html'))) throw new Error(`${folder} is not built: run npm run build first.`);
  const asked: string[] = [];
  const server = await startServer({ folder: built, base, onRequest: (path) => asked.push(path) });
  return { address: server.address, origin: new URL(server.address).origin, asked, close: server.close };
}
