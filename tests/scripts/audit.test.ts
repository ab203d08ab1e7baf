import { expect, it } from 'vitest';
import { readAudit } from '../../scripts/audit.mjs';

it('names each fault that the registry knows', () => {
  const vulnerabilities = { vite: { severity: 'high', range: '<8.3.9' } };
  expect(readAudit(JSON.stringify({ vulnerabilities }))).toEqual({ faults: ['vite <8.3.9: high'] });
  expect(readAudit('{"vulnerabilities":{}}')).toEqual({ faults: [] });
});

it.each([
  ['', 'npm gave no answer that can be read'],
  ['{}', 'npm gave no list of faults'],
  ['{"message":"no route to the registry","error":{"summary":""}}', 'no route to the registry'],
  ['{"error":{"code":"ENOAUDIT","summary":"not supported"}}', 'not supported'],
])('never takes silence for “no faults”: %s', (answer, problem) => {
  expect(readAudit(answer)).toEqual({ problem });
});
