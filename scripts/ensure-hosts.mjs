// Finds the web servers for `npm run test:hosts`, or installs them the way this machine allows.
import { existsSync } from 'node:fs';
import { findOrInstall } from './find-or-install.mjs';

/**
 * Debian keeps servers where a plain user's PATH does not lead.
 * @param {string} command
 */
const inSbin = (command) => () =>
  [`/usr/sbin/${command}`, `/usr/local/sbin/${command}`].find((path) => existsSync(path));

export const ensureNginx = () =>
  findOrInstall({
    name: 'nginx',
    variable: 'NGINX',
    commands: ['nginx'],
    packageSets: [['nginx-light'], ['nginx']],
    find: inSbin('nginx'),
  });

/** Makes the certificate of the secure page around the guide. */
export const ensureOpenssl = () =>
  findOrInstall({ name: 'OpenSSL', variable: 'OPENSSL', commands: ['openssl'], packageSets: [['openssl']] });

export const ensureCaddy = () =>
  findOrInstall({ name: 'Caddy', variable: 'CADDY', commands: ['caddy'], packageSets: [['caddy']] });

export const ensureApache = () =>
  findOrInstall({
    name: 'Apache (apache2)',
    variable: 'APACHE',
    commands: ['apache2'],
    packageSets: [['apache2']],
    find: inSbin('apache2'),
  });
