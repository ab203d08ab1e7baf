import { describe, expect, it } from 'vitest';
import { CONTENT } from '../../src/content/content';
import { ruleBookOf } from '../../src/summary/rule-book';

describe('the book of the rules', () => {
  it('has every rule of the content once, under its id, with what it decides', () => {
    const { rules } = ruleBookOf(CONTENT);
    const { status, signs, bornEarly, caps, level, first, alsoAsk } = CONTENT.rules;
    const kinds = [...rules.values()].map(({ id, kind }) => `${kind} ${id}`);
    expect(kinds).toEqual([
      ...status.map(({ id }) => `status ${id}`),
      ...signs.map(({ id }) => `sign ${id}`),
      `bornEarly ${bornEarly.id}`,
      ...caps.map(({ id }) => `cap ${id}`),
      ...level.map(({ id }) => `level ${id}`),
      ...first.map(({ id }) => `first ${id}`),
      ...alsoAsk.map(({ id }) => `alsoAsk ${id}`),
    ]);
    expect(rules.get(bornEarly.id)).toEqual({ ...bornEarly, kind: 'bornEarly' });
  });

  it('has every flag under its id', () => {
    const { flags } = ruleBookOf(CONTENT);
    expect([...flags.entries()]).toEqual(CONTENT.flags.map((flag) => [flag.id, flag]));
  });

  it('knows what the facts stand for, by the very data that decides', () => {
    const { worth, fourAreas, developmentGroups, stutterPoints } = CONTENT.rules;
    expect(ruleBookOf(CONTENT).facts).toEqual({
      worth,
      fourAreas,
      developmentGroups,
      stutterPoints,
      bornVeryEarly: [
        'condition.brainInjury',
        'condition.extremelyPreterm',
        'condition.veryPreterm',
        'condition.specialCare',
      ],
      eyesAndHearing: ['condition.brainInjury', 'condition.extremelyPreterm', 'condition.veryPreterm'],
    });
  });
});
