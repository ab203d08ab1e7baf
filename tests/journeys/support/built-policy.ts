import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** A page of the built app, as written. */
export const builtPage = (path = 'index.html'): string =>
  readFileSync(resolve(import.meta.dirname, '../../../dist', path), 'utf8');

/** The policy that stands in a built page. */
export function builtPolicy(html: string): string {
  const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]+)">/.exec(html)?.[1];
  if (policy === undefined) throw new Error('The page has no policy.');
  return policy;
}
