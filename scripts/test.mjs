// `npm test`: the content, types, style, tests without a browser, build, journeys in a real browser.
import { run, runParts, runTests } from './run-parts.mjs';

async function findBrowser() {
  const { ensureBrowser, ensureWholeBrowser } = await import('./ensure-browser.mjs');
  process.env.CHROMIUM = ensureBrowser();
  process.env.WHOLE_CHROMIUM = ensureWholeBrowser();
  console.log(`Browser: ${process.env.CHROMIUM}, and ${process.env.WHOLE_CHROMIUM}`);
  return true;
}

await runParts([
  // First, because it answers in plain words what later parts would say in theirs.
  ['content', () => run(['npm', 'run', '-s', 'check-content'])],
  ['types', () => run(['npm', 'run', '-s', 'check'])],
  ['lint', () => run(['npm', 'run', '-s', 'lint'])],
  ['unit', () => runTests('unit', 'ui')],
  ['browser', findBrowser],
  ['build', () => run(['npm', 'run', '-s', 'build'])],
  ['journeys', () => runTests('journeys')],
]);
