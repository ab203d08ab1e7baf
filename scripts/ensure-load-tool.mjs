// Finds the tool that `npm run bench:load` asks with, or installs it the way this machine allows.
import { findOrInstall } from './find-or-install.mjs';

export const ensureWrk = () =>
  findOrInstall({ name: 'wrk', variable: 'WRK', commands: ['wrk'], packageSets: [['wrk']] });
