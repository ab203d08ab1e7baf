import { createSocket } from 'node:dgram';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Recorder {
  /** of another site than the page's: `localhost`, where the page is on `127.0.0.1` */
  readonly origin: string;
  /** every request that arrived, as its path without the slash, in order */
  readonly arrived: string[];
  /** packets sent to the same port outside of any connection */
  packets(): number;
  close(): Promise<void>;
}

/** The stranger's server of the leak lab: it writes down whatever reaches it, and answers so that the browser is content. */
export async function startRecorder(): Promise<Recorder> {
  const arrived: string[] = [];
  let packets = 0;
  const record = ({ url = '/' }: IncomingMessage) => arrived.push(decodeURIComponent(url.slice(1).replace(/\?.*/, '')));
  const server = createServer((request, response) => {
    record(request);
    response
      .writeHead(200, { 'Content-Type': 'text/html', 'Access-Control-Allow-Origin': '*' })
      .end('<title>x</title>');
  });
  server.on('upgrade', (request, socket) => {
    record(request);
    socket.destroy();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const datagrams = createSocket('udp4').on('message', () => (packets += 1));
  await new Promise<void>((bound) => datagrams.bind(port, '127.0.0.1', bound));
  return {
    origin: `http://localhost:${port}`,
    arrived,
    packets: () => packets,
    close: async () => {
      await new Promise<void>((closed) => datagrams.close(() => closed()));
      await new Promise<void>((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      });
    },
  };
}
