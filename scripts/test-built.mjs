// `npm run test:embed`, `test:paper`, `test:faults`, `test:accessibility`: the built app in a real browser, by the tests of the project that is named.
import { ensureWholeBrowser } from './ensure-browser.mjs';
import { run, runParts, runTests } from './run-parts.mjs';

const [, , project = ''] = process.argv;

function findBrowser() {
  process.env.CHROMIUM = ensureWholeBrowser();
  console.log(`Browser: ${process.env.CHROMIUM}`);
  return true;
}

await runParts([
  ['browser', findBrowser],
  ['build', () => run(['npm', 'run', '-s', 'build'])],
  [project, () => runTests(project)],
]);
