import { describe, expect, it } from 'vitest';
import type { Guidance } from '../../src/model/guidance';
import type { Visit } from '../../src/model/visit';
import { lookBack } from '../../src/wizard/looking-back';

const NOW: Visit = { v: 1, ageMonths: 30, date: '2026-11-22', answers: { 'talking.words': 'yes' } };
const EARLIER: Visit = { ...NOW, ageMonths: 27, date: '2026-08-20', answers: { 'talking.words': 'not-yet' } };
/** Rules that count every answer as one of a skill. */
const guide = ({ answers }: Visit) =>
  ({
    answers: Object.entries(answers).map(([id, choice]) => ({ id, choice, kind: 'skill', area: 'talking' })),
    denied: [],
  }) as unknown as Guidance;
const backTo = (visit: Visit, now = NOW) => lookBack({ visit }, now, guide);
const undated = ({ date, ...visit }: Visit): Visit => (date === undefined ? visit : visit);

describe('looking back from one visit to an earlier one', () => {
  it('says what changed since, by what counts in each', () => {
    const changed = backTo(EARLIER);
    expect(changed).toMatchObject({ earlier: EARLIER, changes: { skills: { gained: ['talking.words'], gone: [] } } });
    expect(backTo({ ...EARLIER, ageMonths: 30 }), 'a month may be the same').toHaveProperty('changes');
  });

  it('needs the days of both, and the other one to be before', () => {
    const problem = { problem: 'not-earlier' };
    expect(backTo({ ...EARLIER, date: '2026-11-22' })).toEqual(problem);
    expect(backTo({ ...EARLIER, date: '2026-11-23' })).toEqual(problem);
    expect(backTo(undated(EARLIER))).toEqual(problem);
    expect(backTo(EARLIER, undated(NOW))).toEqual(problem);
    expect(backTo(undated(EARLIER), undated(NOW))).toEqual(problem);
  });

  it('is of another child where that one was older then', () => {
    expect(backTo({ ...EARLIER, ageMonths: 31 })).toEqual({ problem: 'other-child' });
  });

  it('passes on why a file could not be read', () => {
    expect(lookBack({ problem: 'damaged' }, NOW, guide)).toEqual({ problem: 'damaged' });
  });
});
