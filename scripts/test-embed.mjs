// `npm run test:embed`: the built app inside pages of another site, at each width and in both directions.
import { ensureBrowser } from './ensure-browser.mjs';
import { run, runParts, runTests } from './run-parts.mjs';

function findBrowser() {
  process.env.CHROMIUM = ensureBrowser();
  console.log(`Browser: ${process.env.CHROMIUM}`);
  return true;
}

await runParts([
  ['browser', findBrowser],
  ['build', () => run(['npm', 'run', '-s', 'build'])],
  ['journeys', () => runTests('embed')],
]);
