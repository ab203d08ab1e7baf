import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { policyFor } from '../../build/policy';
import { builtPage, builtPolicy } from './support/built-policy';

const PAGES = ['index.html', 'embed/index.html', 'kit/index.html'];
const stylesOf = (html: string) => [...html.matchAll(/<style>([^]*?)<\/style>/g)].map(([, style]) => style ?? '');

describe.each(PAGES)('the built page %s', (path) => {
  const html = builtPage(path);

  it('has the policy once, before everything else in its head', () => {
    expect(/<head>\s*(<[^>]+>)/.exec(html)?.[1]).toMatch(/^<meta http-equiv="Content-Security-Policy"/);
    expect(html.match(/Content-Security-Policy/g)).toHaveLength(1);
  });

  it('has the one policy of all pages, which allows its own style by its hash and no other', () => {
    const styles = [...new Set(PAGES.map(builtPage).flatMap(stylesOf))];
    expect(styles).toHaveLength(1);
    expect(builtPolicy(html)).toBe(policyFor(styles));
    expect(builtPolicy(html)).toContain(createHash('sha256').update(styles.join()).digest('base64'));
    expect(builtPolicy(html)).not.toMatch(/unsafe|\*|https?:|data:|blob:/);
  });

  it('sends no referrer', () => {
    expect(html).toContain('<meta name="referrer" content="no-referrer" />');
  });

  it('has no inline script, style attribute or event handler, and no data: address', () => {
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)/);
    expect(html).not.toMatch(/<[^>]+\s(style=|on[a-z]+=)|(src|href)="data:/);
  });

  it('names every file by a relative address', () => {
    const addresses = [...html.matchAll(/<(?:script|link)[^>]*\b(?:src|href)="([^"]+)"/g)].map(
      ([, address]) => address,
    );
    expect(addresses.length).toBeGreaterThan(1);
    for (const address of addresses) expect(address).toMatch(path === 'index.html' ? /^\.\// : /^\.\.\//);
  });
});
