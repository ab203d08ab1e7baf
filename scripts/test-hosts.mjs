// `npm run test:hosts`: the built files behind three real web servers, with the sample settings that the build writes.
import { ensureApache, ensureCaddy, ensureNginx } from './ensure-hosts.mjs';
import { run, runParts, runTests } from './run-parts.mjs';

async function findHosts() {
  const { ensureWholeBrowser } = await import('./ensure-browser.mjs');
  process.env.CHROMIUM = ensureWholeBrowser();
  process.env.NGINX = ensureNginx();
  process.env.CADDY = ensureCaddy();
  process.env.APACHE = ensureApache();
  console.log(`nginx: ${process.env.NGINX}\nCaddy: ${process.env.CADDY}\nApache: ${process.env.APACHE}`);
  return true;
}

await runParts([
  ['hosts', findHosts],
  ['build', () => run(['npm', 'run', '-s', 'build'])],
  ['journeys', () => runTests('hosts')],
]);
