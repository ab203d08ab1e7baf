import { describe, expect, it } from 'vitest';
import { once, remembered } from '../../src/guidance/remembered';

/** Counts how often something is worked out. */
const counting = <Result>(result: Result) => {
  const asked: unknown[] = [];
  return {
    asked,
    workOut: (key?: unknown) => {
      asked.push(key);
      return result;
    },
  };
};

describe('what one evaluation asks for again and again', () => {
  it('is worked out once for each area', () => {
    const { asked, workOut } = counting('watch');
    const status = remembered(workOut);
    expect(['hands', 'talking', 'hands', 'talking'].map(status)).toEqual(['watch', 'watch', 'watch', 'watch']);
    expect(asked).toEqual(['hands', 'talking']);
  });
  it('is worked out once also where there is nothing', () => {
    const { asked, workOut } = counting(undefined);
    const status = remembered(workOut);
    expect([status('hands'), status('hands')]).toEqual([undefined, undefined]);
    expect(asked).toEqual(['hands']);
  });
  it('is not worked out before it is read', () => {
    const { asked, workOut } = counting(undefined);
    const findings = once(workOut);
    expect(asked).toEqual([]);
    expect([findings(), findings()]).toEqual([undefined, undefined]);
    expect(asked).toHaveLength(1);
  });
});
