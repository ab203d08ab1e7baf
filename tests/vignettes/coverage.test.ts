import { describe, expect, it } from 'vitest';
import { CONTENT } from '../../src/content/content';
import { catalogueOf } from '../../src/guidance/catalogue';
import { bandOf, agesOf } from '../../src/guidance/corrected-age';
import { guide } from '../../src/guidance/guide';
import { AREA_IDS } from '../../src/model/area';
import { BAND_STARTS } from '../../src/model/asking';
import type { Content } from '../../src/model/content';
import { ALSO_ASK_IDS, HEADLINES } from '../../src/model/guidance';
import { CHOICES } from '../../src/model/question';
import { ALL_CASES } from './cases/all';
import { catalogue, problemsOf } from './play';
import { playedResult } from './played-visit';

/** Only cases that hold can prove anything. */
const held = ALL_CASES.map((workedCase) => ({ workedCase, played: playedResult(workedCase) }))
  .filter(({ workedCase, played }) => problemsOf(workedCase, played.guidance).length === 0)
  // what names a rule or a condition is tried first: that keeps this quick
  .map((each) => ({ ...each, said: JSON.stringify([each.played.guidance, each.played.visit]) }));
const { rules } = CONTENT;

const WATCHED = ['watch', 'concern', 'strong-concern'];
const reasonsGiven = new Set(
  held.flatMap(({ played: { guidance } }) => [
    ...guidance.areas.flatMap(({ findings }) => findings.map(({ rule }) => rule)),
    ...guidance.therapies.flatMap(({ because }) => because.map(({ rule }) => rule)),
  ]),
);

/** Whether taking a piece of the content away makes some worked case fail: then that piece decides it. */
function decidesACase(id: string, without: Content): boolean {
  const poorer = catalogueOf(without);
  const fails = ({ workedCase, played }: (typeof held)[number]) =>
    problemsOf(workedCase, guide(played.visit, poorer)).length > 0;
  const naming = held.filter(({ said }) => said.includes(id));
  return naming.some(fails) || held.some(fails);
}
/** The rules of signs only put a reason into words; the sign itself raises its area. */
const saysLess = (id: string, without: Content): boolean => {
  const poorer = catalogueOf(without);
  return held
    .filter(({ said }) => said.includes(id))
    .some(({ played }) => !JSON.stringify(guide(played.visit, poorer)).includes(`"${id}"`));
};
const withRules = (changed: Partial<Content['rules']>): Content => ({ ...CONTENT, rules: { ...rules, ...changed } });
const without = <T>(list: readonly T[], index: number): readonly T[] => list.filter((_, other) => other !== index);

describe('every piece of the rule set decides at least one worked case', () => {
  it('every area', () => {
    const named = held.flatMap(({ workedCase: { expect: wanted } }) =>
      Object.entries(wanted.areas ?? {})
        .filter(([, status]) => WATCHED.includes(status))
        .map(([area]) => area),
    );
    expect(AREA_IDS.filter((area) => !named.includes(area))).toEqual([]);
  });

  it('every age band, by one of its own gates', () => {
    const decided = held.flatMap(({ played: { guidance, visit } }) => {
      const band = bandOf(agesOf(visit));
      if (band === undefined) return [];
      const byGate = guidance.areas.some(({ id, status, findings }) => {
        const gate = CONTENT.asking[id][band]?.gate;
        return WATCHED.includes(status) && findings.some(({ answers }) => answers.some((answer) => answer.id === gate));
      });
      return byGate ? [band] : [];
    });
    expect(BAND_STARTS.filter((band) => !decided.includes(band))).toEqual([]);
  });

  it.each(CONTENT.flags.map(({ id }, index) => [id, index] as const))('%s', (id, index) => {
    expect(
      held.some(({ workedCase: { expect: wanted } }) =>
        (wanted.flags ?? wanted.flagsInclude ?? []).some((flag) => flag.startsWith(`${id}:`)),
      ),
    ).toBe(true);
    expect(decidesACase(id, { ...CONTENT, flags: without(CONTENT.flags, index) })).toBe(true);
  });

  it.each(CONTENT.flags.flatMap(({ id, unless = [] }, flag) => unless.map((_, line) => [id, line + 1, flag] as const)))(
    '%s, exception %i',
    (id, line, flag) => {
      const flags = CONTENT.flags.map((each, index) =>
        index === flag ? { ...each, unless: without(each.unless ?? [], line - 1) } : each,
      );
      expect(decidesACase(id, { ...CONTENT, flags })).toBe(true);
    },
  );

  it.each([...rules.status, ...rules.signs, rules.bornEarly, ...rules.caps, ...rules.level].map(({ id }) => id))(
    '%s is a reason somewhere',
    (id) => {
      expect(reasonsGiven).toContain(id);
    },
  );
  it.each(rules.status.map(({ id }, index) => [id, index] as const))('%s', (id, index) => {
    expect(decidesACase(id, withRules({ status: without(rules.status, index) }))).toBe(true);
  });
  it.each(rules.signs.map(({ id }, index) => [id, index] as const))('%s', (id, index) => {
    expect(saysLess(id, withRules({ signs: without(rules.signs, index) }))).toBe(true);
  });
  it(rules.bornEarly.id, () => {
    expect(decidesACase(rules.bornEarly.id, withRules({ bornEarly: { ...rules.bornEarly, areas: [] } }))).toBe(true);
  });
  it.each(rules.caps.map(({ id }, index) => [id, index] as const))('%s', (id, index) => {
    expect(decidesACase(id, withRules({ caps: without(rules.caps, index) }))).toBe(true);
  });
  it.each(rules.level.map(({ id }, index) => [id, index] as const))('%s', (id, index) => {
    expect(decidesACase(id, withRules({ level: without(rules.level, index) }))).toBe(true);
  });
  it.each(rules.first.map(({ id }, index) => [id, index] as const))('%s', (id, index) => {
    expect(decidesACase(id, withRules({ first: without(rules.first, index) }))).toBe(true);
  });
  it('the first call by most strong areas at school age', () => {
    expect(decidesACase('first', withRules({ firstByCountFromMonths: 999 }))).toBe(true);
  });
  it('the fixed order of the young and of the older', () => {
    expect(
      decidesACase('first', withRules({ firstOrder: { ...rules.firstOrder, young: rules.firstOrder.older } })),
    ).toBe(true);
    expect(
      decidesACase('first', withRules({ firstOrder: { ...rules.firstOrder, older: rules.firstOrder.young } })),
    ).toBe(true);
  });
  it.each(rules.alsoAsk.map(({ id }, index) => [id, index] as const))('%s', (id, index) => {
    expect(decidesACase(id, withRules({ alsoAsk: without(rules.alsoAsk, index) }))).toBe(true);
  });
  it.each(rules.decidesAlone.map(({ question }, index) => [question, index] as const))(
    '%s decides alone',
    (question, index) => {
      expect(decidesACase(question, withRules({ decidesAlone: without(rules.decidesAlone, index) }))).toBe(true);
    },
  );
  it.each(CONTENT.conditions.map(({ id }, index) => [id, index] as const))('%s', (id, index) => {
    expect(decidesACase(id, { ...CONTENT, conditions: without(CONTENT.conditions, index) })).toBe(true);
  });
});

describe('every kind of answer and of result stands in a worked case', () => {
  it('every headline', () => {
    const named = held.map(({ workedCase }) => workedCase.expect.headline);
    expect(HEADLINES.filter((headline) => !named.includes(headline))).toEqual([]);
  });
  it('every other person to ask', () => {
    const named = held.flatMap(({ workedCase }) => {
      const { alsoAsk = [] } = workedCase.expect;
      return Array.isArray(alsoAsk)
        ? (alsoAsk as readonly string[])
        : ((alsoAsk as { includes?: readonly string[] }).includes ?? []);
    });
    expect(ALSO_ASK_IDS.filter((id) => !named.includes(id))).toEqual([]);
  });
  it('every choice of every kind of question', () => {
    const given = new Set(
      held.flatMap(({ played }) =>
        Object.entries(played.visit.answers).map(
          ([id, choice]) => `${catalogue.questions.get(id)?.kind ?? ''}: ${String(choice)}`,
        ),
      ),
    );
    const all = Object.entries(CHOICES).flatMap(([kind, choices]) => choices.map((choice) => `${kind}: ${choice}`));
    expect(all.filter((choice) => !given.has(choice))).toEqual([]);
  });
});
