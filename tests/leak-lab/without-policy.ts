import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { serveClinic } from '../journeys/support/clinic-site';
import type { ServedDist } from '../journeys/support/serve-dist';

const POLICY = /<meta http-equiv="Content-Security-Policy"[^>]*>/;

/** The same built page without its policy: what the lab would find if the policy did nothing. */
export async function serveWithoutPolicy(): Promise<ServedDist> {
  const page = await readFile(resolve(import.meta.dirname, '../../dist/index.html'), 'utf8');
  if (!POLICY.test(page)) throw new Error('The built page has no policy to take away.');
  return serveClinic({ 'index.html': page.replace(POLICY, '') });
}
