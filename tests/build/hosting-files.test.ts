import { describe, expect, it } from 'vitest';
import { forNetlify, forVercel, headersOf } from '../../build/hosting-files';
import { policyFor } from '../../build/policy';

const SITE = { policy: policyFor([]), folders: ['es', 'kit'] };

const PATHS = [
  '/',
  '/index.html',
  '/es/',
  '/kit/',
  '/embed/',
  '/embed/index.html',
  '/assets/a-1.js',
  '/embed.js',
  '/clinic.js',
  '/sw.js',
  '/app.webmanifest',
];
const matches = (rule: string, path: string) =>
  rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : rule === path;

describe('the sample for hosts that join rules', () => {
  const rules = forNetlify(SITE)
    .split('\n')
    .filter((line) => line.startsWith('/'));
  it.each(PATHS)('has exactly one rule for %s, for two policies would both be kept to', (path) => {
    expect(rules.filter((rule) => matches(rule, path))).toHaveLength(1);
  });
  it('has lines that the host can read', () => {
    for (const line of forNetlify(SITE).split('\n')) expect(line.length).toBeLessThan(2000);
  });
});

describe('the headers', () => {
  it('let every secure page frame the page for frames, and no page any other', () => {
    const policy = (kind: 'embed' | 'pages') => new Map(headersOf(kind, SITE)).get('Content-Security-Policy');
    expect(policy('embed')).toBe(`${SITE.policy}; frame-ancestors https:`);
    expect(policy('pages')).toBe(`${SITE.policy}; frame-ancestors 'self'`);
  });
  it('let the worker ask its own host and nothing else, and the page nobody', () => {
    expect(new Map(headersOf('worker', SITE)).get('Content-Security-Policy')).toBe(
      "default-src 'none'; connect-src 'self'",
    );
    expect(SITE.policy).toContain("connect-src 'none'");
  });
  it('are the same in the file for Vercel', () => {
    const { headers } = JSON.parse(forVercel(SITE)) as {
      headers: { source: string; headers: { key: string; value: string }[] }[];
    };
    const of = (source: string) =>
      headers.find((rule) => rule.source === source)?.headers.map(({ key, value }) => [key, value]);
    expect(of('/embed/')).toEqual(headersOf('embed', SITE));
    expect(of('/')).toEqual(headersOf('pages', SITE));
    expect(of('/sw.js')).toEqual(headersOf('worker', SITE));
  });
});
