import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildPseudo } from '../journeys/support/build-pseudo';
import type { Words } from './views';

const ROOT = resolve(import.meta.dirname, '../..');

/** A language of a built guide. */
export interface Spoken {
  readonly code: string;
  /** the built files that have it */
  readonly folder: string;
}
interface BuiltLanguage {
  readonly code: string;
  readonly direction: string;
}

/** The languages that a built guide has a start page in, by what the pages say of themselves; English first. */
export function builtLanguages(folder: string): readonly BuiltLanguage[] {
  const pages = readdirSync(join(ROOT, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(ROOT, folder, entry.name, 'index.html')))
    .map(({ name }) => `${name}/index.html`);
  const found = ['index.html', ...pages].flatMap((page) => {
    const html = readFileSync(join(ROOT, folder, page), 'utf8');
    const [, code = '', direction = ''] = /<html lang="([^"]+)" dir="([^"]+)">/.exec(html) ?? [];
    return code === '' ? [] : [{ code, direction }];
  });
  return found.filter(({ code }, index) => found.findIndex((other) => other.code === code) === index);
}

let pseudo: string | undefined;
/** The guide in its made-up languages, built when it is first asked for. */
export const pseudoFolder = (): string => (pseudo ??= buildPseudo());

/** Says in which language, and from which files, a picture of these words is taken. */
export type Speaker = (words: Words) => Spoken;

/**
 * Right to left is a real language where the guide has one, else mirrored English, which like the long one stands in a build of its own.
 */
export function openSpeaker(): Speaker {
  const rtl = builtLanguages('dist').find(({ direction }) => direction === 'rtl');
  const inPseudo = (code: string) => ({ code, folder: pseudoFolder() });
  return (words) => {
    if (words === 'long') return inPseudo('en-XA');
    if (words === 'rtl') return rtl ? { code: rtl.code, folder: 'dist' } : inPseudo('ar-XB');
    return { code: words === 'english' ? 'en' : words, folder: 'dist' };
  };
}
