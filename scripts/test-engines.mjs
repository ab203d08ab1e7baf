// `npm run test:engines`: one journey in Firefox and one in WebKit against the built app.
import { ensureFirefox, ensureWebKitDriver, ensureXvfb } from './ensure-engines.mjs';
import { run, runParts, runTests } from './run-parts.mjs';

function findEngines() {
  process.env.FIREFOX = ensureFirefox();
  process.env.WEBKIT_DRIVER = ensureWebKitDriver();
  process.env.XVFB = ensureXvfb();
  console.log(`Firefox: ${process.env.FIREFOX}\nWebKit: ${process.env.WEBKIT_DRIVER} on ${process.env.XVFB}`);
  return true;
}

await runParts([
  ['engines', findEngines],
  ['build', () => run(['npm', 'run', '-s', 'build'])],
  ['journeys', () => runTests('engines')],
]);
