import { describe, expect, it } from 'vitest';
import { CONTENT } from '../../src/content/content';
import { catalogueOf, choicesOf } from '../../src/guidance/catalogue';
import type { AreaId } from '../../src/model/area';

describe('the content with its look-ups', () => {
  const catalogue = catalogueOf(CONTENT);
  const signOf = (id: string) => CONTENT.signs.find((sign) => sign.id === id);

  it('knows a sign of danger as a question of its first area, or of safety', () => {
    expect(catalogue.questions.get('safety.oneSided')).toEqual({
      id: 'safety.oneSided',
      number: signOf('safety.oneSided')?.number,
      kind: 'safety',
      area: 'hands',
      sources: signOf('safety.oneSided')?.sources,
    });
    expect(catalogue.questions.get('safety.earlierFit')?.area).toBe('safety');
    expect(catalogue.signs.get('safety.oneSided')).toBe(signOf('safety.oneSided'));
  });

  it('knows every question of the content', () => {
    const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
    const { singles, details, groups, signs, known, questions, everyday, closing } = CONTENT;
    const all = [singles, details, groups, signs, known, questions, [everyday], closing].flatMap(ids);
    expect(new Set(catalogue.questions.keys())).toEqual(new Set(all));
  });

  it('knows from which month a skill or worry is due: its first band, or later where it says so', () => {
    const due = (id: string) => catalogue.dueMonths.get(id);
    expect(due('hands.worksSwitches')).toBe(24);
    expect(due('movement.runsKeepsUp')).toBe(36);
    expect(due('talking.soundsBesidesCrying')).toBe(2);
    expect(due('feeding.onlyMilk')).toBe(8);
    expect(due('safety.limp')).toBeUndefined();
    expect([...catalogue.dueMonths.keys()].every((id) => catalogue.questions.has(id))).toBe(true);
  });

  it('knows the therapies that the questions of an area can add', () => {
    const added = (area: AreaId) => [...(catalogue.mayAdd.get(area) ?? [])].sort();
    expect(added('feeding')).toEqual(['occupational', 'speech']);
    expect(added('connecting')).toEqual(['occupational']);
    expect(added('balance')).toEqual(['occupational']);
    expect(added('self-care')).toEqual(['physical']);
    expect(added('talking')).toEqual([]);
  });

  it('knows the lines of a group and the owner of a detail', () => {
    expect(catalogue.signsOfGroup.get('safety.breathing')?.map(({ id }) => id)).toEqual(
      CONTENT.signs.filter(({ group }) => group === 'safety.breathing').map(({ id }) => id),
    );
    expect(catalogue.signsOfGroup.get('safety.breathing')?.map(({ id }) => id)).toContain('safety.hoarseVoice');
    expect(catalogue.signsOfGroup.get('safety.breathing')?.map(({ id }) => id)).not.toContain('safety.limp');
    expect(catalogue.detailOf.get('safety.limp.new')).toBe('safety.limp');
  });

  it('knows which questions can decide alone', () => {
    expect(catalogue.mayDecideAlone.has('movement.sits')).toBe(true);
    expect(catalogue.mayDecideAlone.has('movement.jumps')).toBe(false);
  });
});

describe('the choices of a question', () => {
  const question = { id: 'x', number: 1, area: 'safety', sources: [] } as const;
  it('are those of its kind, or its own', () => {
    expect(choicesOf({ ...question, kind: 'group' })).toEqual(['none', 'some', 'not-sure']);
    expect(choicesOf({ ...question, kind: 'group', choices: ['a', 'b'] })).toEqual(['a', 'b']);
  });
  it('are none where its kind has none', () => {
    expect(choicesOf({ ...question, kind: 'closing' })).toEqual([]);
  });
});
