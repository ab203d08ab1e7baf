// Finds a program that reads text out of a PDF in the order of any script, or installs it the way this machine allows.
import { findOrInstall } from './find-or-install.mjs';

export const ensurePdfReader = () =>
  findOrInstall({
    name: 'pdftotext',
    variable: 'PDFTOTEXT',
    commands: ['pdftotext'],
    packageSets: [['poppler-utils']],
  });
