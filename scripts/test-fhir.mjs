// `npm run test:fhir`: our FHIR files before validators and a form filler that are not ours.
import { ensureWholeBrowser } from './ensure-browser.mjs';
import { ensureFhir } from './ensure-fhir.mjs';
import { run, runParts, runTests } from './run-parts.mjs';

function findBrowser() {
  process.env.CHROMIUM = ensureWholeBrowser();
  console.log(`Browser: ${process.env.CHROMIUM}`);
  return true;
}

function install() {
  ensureFhir();
  return true;
}

await runParts([
  ['packages', install],
  ['browser', findBrowser],
  ['build', () => run(['npm', 'run', '-s', 'build'])],
  ['fhir', () => runTests('fhir')],
]);
