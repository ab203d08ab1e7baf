import { describe, expect, it } from 'vitest';
import { CONTENT } from '../../src/content/content';
import { catalogueOf, choicesOf } from '../../src/guidance/catalogue';
import { AREA_IDS, LEVEL_ORDER, STATUS_ORDER, THERAPY_IDS } from '../../src/model/area';
import { ROUTES, URGENCY_ORDER } from '../../src/model/flag';
import { ALSO_ASK_IDS } from '../../src/model/guidance';
import { FACTS, type Condition, type Predicate } from '../../src/model/rule';
import { HEARING_CHOICES } from '../../src/model/visit';

const { rules } = CONTENT;
const { questions } = catalogueOf(CONTENT);

interface Named {
  readonly id: string;
  readonly when: Predicate;
}
/** Every rule, wherever in the content it stands: whatever has a `when`. */
function rulesIn(value: unknown, place: string): Named[] {
  if (typeof value !== 'object' || value === null) return [];
  const { id, when } = value as { id?: unknown; when?: unknown };
  const name = typeof id === 'string' ? id : place;
  const own: Named[] = Array.isArray(when) ? [{ id: name, when: when as Predicate }] : [];
  return [...own, ...Object.entries(value).flatMap(([key, inner]) => rulesIn(inner, `${name}.${key}`))];
}
const ALL: readonly Named[] = rulesIn(CONTENT, 'content');
const conditions = ALL.flatMap(({ id, when }) =>
  when.flatMap((line) => line.map((condition) => ({ rule: id, condition }))),
);

/** What a fact is about, where it is about one thing among several. */
const NAMES: Partial<Record<Condition['fact'], readonly string[]>> = {
  answer: [...questions.keys()],
  gateOf: AREA_IDS,
  statusOf: AREA_IDS,
  worryTicked: CONTENT.worries.map(({ id }) => id),
  flag: CONTENT.flags.map(({ id }) => id),
};
const YES_OR_NO: readonly Condition['fact'][] = [
  'gateUnknown',
  'stepBackThere',
  'impact',
  'core',
  'decidesAlone',
  'hasGate',
  'bornVeryEarly',
  'fourAreas',
  'worryTicked',
  'flag',
  'eyesAndHearing',
  'anyConcern',
  'loss',
  'anyTherapy',
  'hearingSign',
  'condition',
  'conditionIf',
  'unsafeFeeding',
];
const choicesAt = (id: string | undefined): readonly string[] => {
  const question = questions.get(id ?? '');
  return question ? choicesOf(question) : [];
};
const valuesOf = ({ fact, of }: Condition): readonly unknown[] | 'number' => {
  if (fact === 'status' || fact === 'statusOf' || fact === 'sign') return STATUS_ORDER;
  if (fact === 'hearingTested') return HEARING_CHOICES;
  if (fact === 'answer') return choicesAt(of);
  return YES_OR_NO.includes(fact) ? [true, false] : 'number';
};

describe('a rule is data', () => {
  it('is found wherever it stands', () => {
    const named = ALL.map(({ id }) => id);
    for (const { id } of [...rules.status, ...rules.caps, ...rules.level, ...rules.first, ...rules.alsoAsk])
      expect(named).toContain(id);
    expect(named.filter((id) => id.startsWith('flag.')).length).toBeGreaterThan(5);
  });

  it('asks only about facts of the closed list', () => {
    expect(conditions.length).toBeGreaterThan(80);
    expect(conditions.filter(({ condition }) => !FACTS.includes(condition.fact))).toEqual([]);
  });

  it('names a thing that exists where the fact needs one, and none elsewhere', () => {
    const wrong = conditions.filter(({ condition: { fact, of } }) => {
      const names = NAMES[fact];
      return names ? of === undefined || !names.includes(of) : of !== undefined;
    });
    expect(wrong).toEqual([]);
  });

  it('compares a fact with a value that it can have', () => {
    const wrong = conditions.filter(({ condition }) => {
      const values = valuesOf(condition);
      return values === 'number' ? typeof condition.value !== 'number' : !values.includes(condition.value);
    });
    expect(wrong).toEqual([]);
  });

  it('uses only the four comparisons, and an order only where there is one', () => {
    const wrong = conditions.filter(({ condition: { fact, op, value } }) => {
      if (op === 'is' || op === 'is-not') return false;
      return (
        !['at-least', 'below'].includes(op) || (typeof value !== 'number' && fact !== 'status' && fact !== 'statusOf')
      );
    });
    expect(wrong).toEqual([]);
  });

  it('has at least one line, and no line without a condition: it would always hold', () => {
    expect(
      ALL.filter(({ when }) => when.length === 0 || when.some((line) => line.length === 0)).map(({ id }) => id),
    ).toEqual([]);
  });

  it('leads to an outcome of its list', () => {
    expect(
      [...rules.status, rules.bornEarly, ...rules.caps].filter(({ then }) => !STATUS_ORDER.includes(then)),
    ).toEqual([]);
    expect(rules.level.filter(({ then }) => !LEVEL_ORDER.includes(then))).toEqual([]);
    expect(rules.first.filter(({ then }) => !THERAPY_IDS.includes(then))).toEqual([]);
    expect(rules.alsoAsk.filter(({ then }) => !ALSO_ASK_IDS.includes(then))).toEqual([]);
    expect(
      CONTENT.flags.filter(
        ({ urgency, route, unless = [] }) =>
          !URGENCY_ORDER.includes(urgency) ||
          !ROUTES.includes(route) ||
          unless.some((other) => !URGENCY_ORDER.includes(other.urgency)),
      ),
    ).toEqual([]);
  });

  it('names an outcome of each kind at least once', () => {
    expect(
      STATUS_ORDER.filter((status) => status !== 'going-well' && !rules.status.some(({ then }) => then === status)),
    ).toEqual([]);
    expect(ALSO_ASK_IDS.filter((id) => !rules.alsoAsk.some(({ then }) => then === id))).toEqual([]);
    expect(ROUTES.filter((route) => !CONTENT.flags.some((flag) => flag.route === route))).toEqual([]);
  });

  it('knows no fact that no rule asks about', () => {
    const used = new Set(conditions.map(({ condition }) => condition.fact));
    expect(FACTS.filter((fact) => !used.has(fact))).toEqual([]);
  });

  it('gives no emergency but by the panel of emergencies', () => {
    expect(
      CONTENT.flags
        .filter(
          ({ urgency, unless = [] }) =>
            urgency === 'emergency' || unless.some((other) => other.urgency === 'emergency'),
        )
        .map(({ id }) => id),
    ).toEqual(['flag.rightNow']);
  });

  it('lets no "sometimes" and no unknown decide alone', () => {
    expect(rules.decidesAlone.filter(({ choice }) => choice !== 'not-yet' && choice !== 'often')).toEqual([]);
  });

  it('weighs the answers as the rule set of record does', () => {
    expect(rules.worth).toEqual({ yes: 0, no: 0, sometimes: 0.5, 'not-yet': 1, often: 1 });
    expect(rules.limits).toEqual({ areasFollowedUp: 6, path: 100, mayStopFrom: 35, unknownGatesForNothing: 2 });
    expect(rules.fourAreas).toBe(4);
    expect([...rules.neverUnknown].sort()).toEqual(['connecting', 'movement', 'talking', 'understanding']);
    expect(AREA_IDS.filter((area) => CONTENT.areas[area].core)).toEqual([
      'understanding',
      'talking',
      'connecting',
      'movement',
      'head',
    ]);
  });

  it('looks again after a time for every age', () => {
    expect(rules.lookAgain.at(-1)?.belowMonths).toBeGreaterThan(155);
    expect(rules.lookAgain.map(({ belowMonths }) => belowMonths)).toEqual(
      [...rules.lookAgain].map(({ belowMonths }) => belowMonths).sort((a, b) => a - b),
    );
  });
});
