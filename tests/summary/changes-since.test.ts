import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CountedAnswer, Guidance } from '../../src/model/guidance';
import { changesSince, type Changes } from '../../src/summary/changes-since';
import { completeVisits } from '../sweeps/arbitrary-visit';
import { catalogue } from '../sweeps/child-walk';
import { guide } from '../../src/guidance/guide';

type Told = Pick<Guidance, 'answers' | 'denied'>;
const skill = (id: string, choice: string): CountedAnswer => ({ id, choice, kind: 'skill', area: 'talking' });
const worry = (id: string, choice: string): CountedAnswer => ({ id, choice, kind: 'worry', area: 'senses' });
const sign = (id: string, choice: string): CountedAnswer => ({ id, choice, kind: 'safety', area: 'safety' });
const told = (...answers: readonly CountedAnswer[]): Told => ({ answers, denied: [] });
const NOTHING: Changes = {
  skills: { gained: [], stillNotYet: [], gone: [] },
  worries: { appeared: [], stillThere: [], gone: [] },
  signs: { appeared: [], stillThere: [], gone: [] },
};

describe('what changed since last time', () => {
  it('names three new skills, one that is still not yet, and one that is gone again', () => {
    const earlier = told(
      skill('a', 'not-yet'),
      skill('b', 'sometimes'),
      skill('c', 'not-yet'),
      skill('d', 'not-yet'),
      skill('e', 'yes'),
    );
    const now = told(
      skill('a', 'yes'),
      skill('b', 'yes'),
      skill('c', 'yes'),
      skill('d', 'sometimes'),
      skill('e', 'not-yet'),
    );
    expect(changesSince(earlier, now)).toEqual({
      ...NOTHING,
      skills: { gained: ['a', 'b', 'c'], stillNotYet: ['d'], gone: ['e'] },
    });
  });

  it('names worries and signs that are new, still there, or gone', () => {
    const three = (of: typeof worry, there: string) => ({
      earlier: [of('x', 'no'), of('y', there), of('z', there)],
      now: [of('x', there), of('y', there), of('z', 'no')],
    });
    for (const [kind, lists] of [
      ['worries', three(worry, 'often')],
      ['worries', three(worry, 'sometimes')],
      ['signs', three(sign, 'yes')],
    ] as const)
      expect(changesSince(told(...lists.earlier), told(...lists.now))).toEqual({
        ...NOTHING,
        [kind]: { appeared: ['x'], stillThere: ['y'], gone: ['z'] },
      });
  });

  it('knows a sign that was denied with its whole group', () => {
    const denied: Told = { answers: [], denied: ['safety.limp'] };
    const seen = told(sign('safety.limp', 'yes'));
    expect(changesSince(denied, seen).signs.appeared).toEqual(['safety.limp']);
    expect(changesSince(seen, denied).signs.gone).toEqual(['safety.limp']);
  });

  it('says nothing of what was not asked both times, or not known', () => {
    for (const choice of ['not-sure', 'no-chance'])
      for (const other of ['yes', 'not-yet']) {
        expect(changesSince(told(skill('a', choice)), told(skill('a', other)))).toEqual(NOTHING);
        expect(changesSince(told(skill('a', other)), told(skill('a', choice)))).toEqual(NOTHING);
      }
    expect(changesSince(told(), told(skill('a', 'yes'), worry('b', 'often')))).toEqual(NOTHING);
    expect(changesSince(told(sign('a', 'not-sure')), told(sign('a', 'yes')))).toEqual(NOTHING);
  });

  it('says nothing of a sign that was denied both times, and of none under the skills', () => {
    const denied: Told = { answers: [], denied: ['safety.limp'] };
    expect(changesSince(denied, denied)).toEqual(NOTHING);
    const ticked = (choice: readonly string[]): Told => ({ denied: [], answers: [{ ...sign('a', ''), choice }] });
    expect(changesSince(ticked(['yes']), ticked(['yes'])), 'what is ticked in a list is no yes').toEqual(NOTHING);
  });

  it('finds no change in a visit beside itself, for any visit', () => {
    fc.assert(
      fc.property(completeVisits, (visit) => {
        const told = guide(visit, catalogue);
        const { skills, worries, signs } = changesSince(told, told);
        expect([skills.gained, skills.gone, worries.appeared, worries.gone, signs.appeared, signs.gone].flat()).toEqual(
          [],
        );
      }),
      { numRuns: 200 },
    );
  });

  it('mirrors itself when earlier and now are swapped, for any two visits', () => {
    const sorted = (ids: readonly string[]) => [...ids].sort();
    fc.assert(
      fc.property(completeVisits, completeVisits, (one, other) => {
        const [a, b] = [guide(one, catalogue), guide(other, catalogue)];
        const [there, back] = [changesSince(a, b), changesSince(b, a)];
        expect(sorted(there.skills.gained)).toEqual(sorted(back.skills.gone));
        expect(sorted(there.skills.gone)).toEqual(sorted(back.skills.gained));
        expect(sorted(there.skills.stillNotYet)).toEqual(sorted(back.skills.stillNotYet));
        for (const what of ['worries', 'signs'] as const) {
          expect(sorted(there[what].appeared)).toEqual(sorted(back[what].gone));
          expect(sorted(there[what].gone)).toEqual(sorted(back[what].appeared));
          expect(sorted(there[what].stillThere)).toEqual(sorted(back[what].stillThere));
        }
      }),
      { numRuns: 200 },
    );
  });
});
