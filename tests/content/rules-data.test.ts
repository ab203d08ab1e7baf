import { describe, expect, it } from 'vitest';
import { CONTENT } from '../../src/content/content';
import { RULE_CHECKS, rulesIn } from '../../src/review/checks/rules';
import { hold } from './project';

const { rules } = CONTENT;
const ALL = rulesIn(CONTENT, 'content');

describe('a rule is data', () => {
  hold(RULE_CHECKS);

  it('is found wherever it stands', () => {
    const named = ALL.map(({ id }) => id);
    for (const { id } of [...rules.status, ...rules.caps, ...rules.level, ...rules.first, ...rules.alsoAsk])
      expect(named).toContain(id);
    expect(named.filter((id) => id.startsWith('flag.')).length).toBeGreaterThan(5);
    expect(ALL.flatMap(({ when }) => when.flat()).length).toBeGreaterThan(80);
  });
});
