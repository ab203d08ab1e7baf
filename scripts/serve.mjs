// `npm start` ends here: serves the built app and prints its address.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { startServer } from './static-server.mjs';

const PORT = 4173;
const folder = join(import.meta.dirname, '..', 'dist');

if (!existsSync(join(folder, 'index.html'))) {
  console.error('Nothing is built yet: run `npm run build` first.');
  process.exit(1);
}
const server = await startServer({ folder, port: PORT }).catch((error) => {
  if (error.code === 'EADDRINUSE') return startServer({ folder });
  throw error;
});
console.log(`Therapy Guide: ${server.address}\nStop it with Ctrl+C.`);
