import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CONTENT_SECURITY_POLICY } from '../../build/policy';

const html = readFileSync(resolve(import.meta.dirname, '../../dist/index.html'), 'utf8');

describe('the built page', () => {
  it('has the policy once, before everything else in its head', () => {
    const first = /<head>\s*(<[^>]+>)/.exec(html)?.[1];
    expect(first).toBe(`<meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}" />`);
    expect(html.match(/Content-Security-Policy/g)).toHaveLength(1);
  });

  it('sends no referrer', () => {
    expect(html).toContain('<meta name="referrer" content="no-referrer" />');
  });

  it('has no inline script, style or event handler, and no data: address', () => {
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)/);
    expect(html).not.toMatch(/<style|\sstyle=|\son[a-z]+=|data:/);
  });

  it('names every file by a relative address', () => {
    const addresses = [...html.matchAll(/\b(?:src|href)="([^"]+)"/g)].map(([, address]) => address);
    expect(addresses.length).toBeGreaterThan(1);
    for (const address of addresses) expect(address).toMatch(/^\.\//);
  });
});
