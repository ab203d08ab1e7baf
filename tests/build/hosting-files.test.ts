import { describe, expect, it } from 'vitest';
import { forNetlify, forVercel, headersOf } from '../../build/hosting-files';
import { CONTENT_SECURITY_POLICY } from '../../build/policy';

const PATHS = ['/', '/index.html', '/embed/', '/embed/index.html', '/assets/a-1.js', '/embed.js', '/clinic.js'];
const matches = (rule: string, path: string) =>
  rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : rule === path;

describe('the sample for hosts that join rules', () => {
  const rules = forNetlify()
    .split('\n')
    .filter((line) => line.startsWith('/'));
  it.each(PATHS)('has exactly one rule for %s, for two policies would both be kept to', (path) => {
    expect(rules.filter((rule) => matches(rule, path))).toHaveLength(1);
  });
  it('has lines that the host can read', () => {
    for (const line of forNetlify().split('\n')) expect(line.length).toBeLessThan(2000);
  });
});

describe('the headers', () => {
  it('let every secure page frame the page for frames, and no page any other', () => {
    const policy = (kind: 'embed' | 'pages') => new Map(headersOf(kind)).get('Content-Security-Policy');
    expect(policy('embed')).toBe(`${CONTENT_SECURITY_POLICY}; frame-ancestors https:`);
    expect(policy('pages')).toBe(`${CONTENT_SECURITY_POLICY}; frame-ancestors 'self'`);
  });
  it('are the same in the file for Vercel', () => {
    const { headers } = JSON.parse(forVercel()) as {
      headers: { source: string; headers: { key: string; value: string }[] }[];
    };
    const of = (source: string) =>
      headers.find((rule) => rule.source === source)?.headers.map(({ key, value }) => [key, value]);
    expect(of('/embed/')).toEqual(headersOf('embed'));
    expect(of('/')).toEqual(headersOf('pages'));
  });
});
