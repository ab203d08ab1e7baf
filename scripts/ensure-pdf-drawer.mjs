// Finds the program that draws the pages of a PDF for `npm run gallery`, or installs it the way this machine allows.
import { findOrInstall } from './find-or-install.mjs';

export const ensurePdfDrawer = () =>
  findOrInstall({
    name: 'pdftoppm (poppler-utils)',
    variable: 'PDFTOPPM',
    commands: ['pdftoppm'],
    packageSets: [['poppler-utils']],
  });
