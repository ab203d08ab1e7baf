// Finds Firefox and WebKit for `npm run test:engines`, or installs them the way this machine allows.
import { findOrInstall } from './find-or-install.mjs';

export const ensureFirefox = () =>
  findOrInstall({
    name: 'Firefox (firefox-esr)',
    variable: 'FIREFOX',
    commands: ['firefox-esr', 'firefox'],
    packageSets: [['firefox-esr'], ['firefox']],
  });

/** The driver of WebKitGTK; it brings a small browser of its own. */
export const ensureWebKitDriver = () =>
  findOrInstall({
    name: 'WebKitWebDriver (webkit2gtk-driver)',
    variable: 'WEBKIT_DRIVER',
    commands: ['WebKitWebDriver'],
    packageSets: [['webkit2gtk-driver']],
  });

/** A screen that nobody sees: WebKitGTK does not start without one. */
export const ensureXvfb = () =>
  findOrInstall({ name: 'Xvfb (xvfb)', variable: 'XVFB', commands: ['Xvfb'], packageSets: [['xvfb']] });
