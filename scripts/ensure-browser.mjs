// Finds a Chromium for the browser tests, or installs one the way this machine allows.
// Run alone it prints the path.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findOrInstall, run } from './find-or-install.mjs';

// Without these fonts Hindi and Arabic print as boxes; nothing else depends on them.
const FONTS = 'fonts-noto-core';

function installWithPlaywright() {
  const packageFile = createRequire(import.meta.url).resolve('playwright-core/package.json');
  return run(process.execPath, [join(dirname(packageFile), 'cli.js'), 'install', 'chromium']);
}

function playwrightBrowser() {
  const path = chromium.executablePath();
  return path && existsSync(path) ? path : undefined;
}

const WHOLE = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const SHELL = 'chromium-headless-shell';

/**
 * @param {string} variable
 * @param {string[]} commands
 * @param {string[][]} packageSets
 */
const ensure = (variable, commands, packageSets) =>
  findOrInstall({
    name: 'Chromium or Google Chrome',
    variable,
    commands,
    packageSets,
    find: playwrightBrowser,
    lastResort: { how: 'npx playwright-core install chromium', run: installWithPlaywright },
  });

/** The engine without its windows where there is one: the same pages in two thirds of the time. */
export const ensureBrowser = () =>
  ensure('CHROMIUM', [SHELL, ...WHOLE], [[SHELL, FONTS], ['chromium', FONTS], ['chromium']]);

/** The browser as people have it, windows and all; it alone keeps a page that was left, to bring it back whole. */
export const ensureWholeBrowser = () => ensure('WHOLE_CHROMIUM', WHOLE, [['chromium', FONTS], ['chromium']]);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    console.log(ensureBrowser());
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
