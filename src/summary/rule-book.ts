import type { Content } from '../model/content';
import type { Flag } from '../model/flag';
import type { Rule } from '../model/rule';

/** What a rule decides; each has a sentence of its own around the conditions. */
export type RuleKind = 'status' | 'sign' | 'bornEarly' | 'cap' | 'level' | 'first' | 'alsoAsk';

export interface RuleOfKind extends Rule<string> {
  readonly kind: RuleKind;
  /** the areas it holds for, where it holds for some only */
  readonly areas?: readonly string[];
  /** the first month (corrected) at which it holds, where it does not always */
  readonly fromMonths?: number;
}

/** Every rule that a reason can name, by id, with the numbers its words need. Made from the very data that decides. */
export interface RuleBook {
  readonly rules: ReadonlyMap<string, RuleOfKind>;
  readonly flags: ReadonlyMap<string, Flag>;
  /** what the facts stand for that a rule only names: what an answer is worth, how many areas, which groups and conditions */
  readonly facts: Pick<Content['rules'], 'worth' | 'fourAreas' | 'developmentGroups' | 'stutterPoints'> & {
    readonly bornVeryEarly: readonly string[];
    readonly eyesAndHearing: readonly string[];
  };
}

export function ruleBookOf({ rules, flags, conditions }: Content): RuleBook {
  const kinds: Readonly<Record<RuleKind, readonly Rule<string>[]>> = {
    status: rules.status,
    sign: rules.signs,
    bornEarly: [rules.bornEarly],
    cap: rules.caps,
    level: rules.level,
    first: rules.first,
    alsoAsk: rules.alsoAsk,
  };
  const all = Object.entries(kinds).flatMap(([kind, list]) => list.map((rule) => [kind as RuleKind, rule] as const));
  return {
    rules: new Map(all.map(([kind, rule]) => [rule.id, { ...rule, kind }])),
    flags: new Map(flags.map((flag) => [flag.id, flag])),
    facts: {
      worth: rules.worth,
      fourAreas: rules.fourAreas,
      developmentGroups: rules.developmentGroups,
      stutterPoints: rules.stutterPoints,
      bornVeryEarly: conditions.filter(({ followUpClinic }) => followUpClinic).map(({ id }) => id),
      eyesAndHearing: conditions.filter(({ eyesAndHearing }) => eyesAndHearing).map(({ id }) => id),
    },
  };
}
