import { createServer } from 'node:http';

export interface HostPage {
  /** of another site than the guide's: `localhost`, where the guide is `127.0.0.1` */
  readonly address: string;
  close(): Promise<void>;
}

/** A clinic's page around the guide. Its own rules reach it as headers, as a careful host would send them. */
export async function serveHost(body: string, headers: Readonly<Record<string, string>> = {}): Promise<HostPage> {
  const page = `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>A clinic</title></head>
${body}</html>`;
  const server = createServer((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...headers }).end(page);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The server has no port.');
  return {
    address: `http://localhost:${bound.port}/`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
