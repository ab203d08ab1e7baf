// `npm run test:promises`, `test:embed`, `test:paper`, `test:faults`, `test:accessibility`: the built app in a real browser, by the tests of the project that is named.
import { ensureBrowser, ensureWholeBrowser } from './ensure-browser.mjs';
import { run, runParts, runTests } from './run-parts.mjs';

const [, , project = ''] = process.argv;

function findBrowser() {
  process.env.WHOLE_CHROMIUM = ensureWholeBrowser();
  process.env.CHROMIUM = project === 'promises' ? ensureBrowser() : process.env.WHOLE_CHROMIUM;
  console.log(`Browser: ${process.env.CHROMIUM}`);
  return true;
}

await runParts([
  ['browser', findBrowser],
  ['build', () => run(['npm', 'run', '-s', 'build'])],
  [project, () => runTests(project)],
]);
