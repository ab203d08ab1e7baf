// `npm run test:engines -- [--without=webkit,firefox]`: one whole journey in Chromium, Firefox and WebKit against the built app.
import { parseArgs } from 'node:util';
import { ensureWholeBrowser } from './ensure-browser.mjs';
import { ensureFirefox, ensureWebKitDriver, ensureXvfb } from './ensure-engines.mjs';
import { run, runParts, runTests } from './run-parts.mjs';

const { values } = parseArgs({ options: { without: { type: 'string', default: '' } } });
/** An engine is left out only where somebody says so: one that cannot be found or installed is a failure. */
const without = values.without.split(',').filter(Boolean);
process.env.WITHOUT_ENGINES = without.join(',');

/** @type {Record<string, () => string>} */
const ENGINES = {
  chromium: () => (process.env.CHROMIUM = ensureWholeBrowser()),
  firefox: () => (process.env.FIREFOX = ensureFirefox()),
  webkit() {
    process.env.XVFB = ensureXvfb();
    return (process.env.WEBKIT_DRIVER = ensureWebKitDriver());
  },
};

function findEngines() {
  const unknown = without.filter((engine) => !(engine in ENGINES));
  if (unknown.length > 0)
    throw new Error(`There is no engine ${unknown.join(', ')}: ${Object.keys(ENGINES).join(', ')}.`);
  for (const [engine, ensure] of Object.entries(ENGINES))
    console.log(`${engine}: ${without.includes(engine) ? 'SKIPPED, as --without says' : ensure()}`);
  return true;
}

await runParts([
  ['engines', findEngines],
  ['build', () => run(['npm', 'run', '-s', 'build'])],
  ['journeys', () => runTests('engines')],
]);
