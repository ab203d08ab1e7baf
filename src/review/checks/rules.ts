import { catalogueOf, choicesOf, type Catalogue } from '../../guidance/catalogue';
import { AREA_IDS, LEVEL_ORDER, STATUS_ORDER, THERAPY_IDS } from '../../model/area';
import type { Content } from '../../model/content';
import { ROUTES, URGENCY_ORDER } from '../../model/flag';
import { ALSO_ASK_IDS } from '../../model/guidance';
import { FACTS, type Condition, type Fact, type Predicate } from '../../model/rule';
import { HEARING_CHOICES } from '../../model/visit';
import { didYouMean, listed, type Check } from './check';

interface Named {
  readonly id: string;
  readonly when: Predicate;
}
/** Every rule, wherever in the content it stands: whatever has a `when`. */
export function rulesIn(value: unknown, place: string): readonly Named[] {
  if (typeof value !== 'object' || value === null) return [];
  const { id, when } = value as { id?: unknown; when?: unknown };
  const name = typeof id === 'string' ? id : place;
  const own: Named[] = Array.isArray(when) ? [{ id: name, when: when as Predicate }] : [];
  return [...own, ...Object.entries(value).flatMap(([key, inner]) => rulesIn(inner, `${name}.${key}`))];
}
const conditionsIn = (content: Content): readonly { rule: string; condition: Condition }[] =>
  rulesIn(content, 'content').flatMap(({ id, when }) =>
    when.flatMap((line) => line.map((condition) => ({ rule: id, condition }))),
  );

/** What a fact is about, where it is about one thing among several. */
const namesOf = (fact: Fact, { content, questions }: Catalogue): readonly string[] | undefined => {
  if (fact === 'answer') return [...questions.keys()];
  if (fact === 'gateOf' || fact === 'statusOf') return AREA_IDS;
  if (fact === 'worryTicked') return content.worries.map(({ id }) => id);
  return fact === 'flag' ? content.flags.map(({ id }) => id) : undefined;
};
const YES_OR_NO: readonly Fact[] = [
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
const valuesOf = ({ fact, of = '' }: Condition, { questions }: Catalogue): readonly unknown[] | 'number' => {
  if (fact === 'status' || fact === 'statusOf' || fact === 'sign') return STATUS_ORDER;
  if (fact === 'hearingTested') return HEARING_CHOICES;
  const question = questions.get(of);
  if (fact === 'answer') return question ? choicesOf(question) : [];
  return YES_OR_NO.includes(fact) ? [true, false] : 'number';
};

const sentence = (rule: string, rest: string): string => `the rule ${rule}: ${rest}`;

export const RULE_CHECKS: readonly Check[] = [
  {
    says: 'rules ask only about facts of the closed list',
    find: ({ content }) =>
      conditionsIn(content)
        .filter(({ condition }) => !FACTS.includes(condition.fact))
        .map(({ rule, condition: { fact } }) =>
          sentence(rule, `the fact "${fact}" is unknown${didYouMean(fact, FACTS)}`),
        ),
  },
  {
    says: 'a rule names a thing that there is where its fact needs one, and none elsewhere',
    find: ({ content }) => {
      const catalogue = catalogueOf(content);
      return conditionsIn(content).flatMap(({ rule, condition: { fact, of } }) => {
        const names = namesOf(fact, catalogue);
        if (!names) return of === undefined ? [] : [sentence(rule, `the fact "${fact}" takes no "of"; take it out.`)];
        if (of === undefined) return [sentence(rule, `the fact "${fact}" needs an "of" that says of what.`)];
        return names.includes(of) ? [] : [sentence(rule, `"of" is ${of}, which there is not${didYouMean(of, names)}`)];
      });
    },
  },
  {
    says: 'a rule compares a fact with a value that it can have',
    find: ({ content }) => {
      const catalogue = catalogueOf(content);
      return conditionsIn(content).flatMap(({ rule, condition }) => {
        const { fact, value } = condition;
        const values = valuesOf(condition, catalogue);
        if (values === 'number')
          return typeof value === 'number'
            ? []
            : [sentence(rule, `"${fact}" is compared with ${JSON.stringify(value)}; it needs a number.`)];
        return values.includes(value)
          ? []
          : [
              sentence(
                rule,
                `"${fact}" is compared with ${JSON.stringify(value)}; it can be ${listed(values.map(String))}.`,
              ),
            ];
      });
    },
  },
  {
    says: 'a rule uses one of the four comparisons, and an order only where there is one',
    find: ({ content }) =>
      conditionsIn(content).flatMap(({ rule, condition: { fact, op, value } }) => {
        if (op === 'is' || op === 'is-not') return [];
        if (!['at-least', 'below'].includes(op))
          return [sentence(rule, `"op" is ${String(op)}; it can be is, is-not, at-least and below.`)];
        return typeof value === 'number' || fact === 'status' || fact === 'statusOf'
          ? []
          : [sentence(rule, `"${fact}" has no order; compare it by is or is-not.`)];
      }),
  },
  {
    says: 'no rule always holds',
    find: ({ content }) =>
      rulesIn(content, 'content')
        .filter(({ when }) => when.length === 0 || when.some((line) => line.length === 0))
        .map(({ id }) =>
          sentence(id, 'a line of "when" is empty, so it would always hold; write a condition or take the line out.'),
        ),
  },
  {
    says: 'a rule leads to an outcome of its list',
    find: ({ content: { rules, flags } }) => {
      const wrong = (
        list: readonly { readonly id: string; readonly then: string }[],
        outcomes: readonly string[],
      ): readonly string[] =>
        list
          .filter(({ then }) => !outcomes.includes(then))
          .map(({ id, then }) => sentence(id, `"then" is ${then}; it can be ${listed(outcomes)}.`));
      return [
        ...wrong([...rules.status, ...rules.signs, rules.bornEarly, ...rules.caps], STATUS_ORDER),
        ...wrong(rules.level, LEVEL_ORDER),
        ...wrong(rules.first, THERAPY_IDS),
        ...wrong(rules.alsoAsk, ALSO_ASK_IDS),
        ...flags.flatMap(({ id, unless = [] }) =>
          unless
            .filter(({ urgency }) => !URGENCY_ORDER.includes(urgency))
            .map(({ urgency }) => `${id}: the urgency in "unless" is ${urgency}; it can be ${listed(URGENCY_ORDER)}.`),
        ),
      ];
    },
  },
  {
    says: 'every status, route and other person to ask is named by some rule',
    find: ({ content: { rules, flags } }) => [
      ...STATUS_ORDER.filter(
        (status) => status !== 'going-well' && !rules.status.some(({ then }) => then === status),
      ).map((status) => `no rule of status leads to ${status} any more: bring one back in src/content/rules.ts.`),
      ...ALSO_ASK_IDS.filter((id) => !rules.alsoAsk.some(({ then }) => then === id)).map(
        (id) => `no rule in src/content/also-ask.ts leads to ${id} any more: bring one back.`,
      ),
      ...ROUTES.filter((route) => !flags.some((flag) => flag.route === route)).map(
        (route) => `no flag in src/content/flags.ts has the route ${route} any more: bring one back.`,
      ),
    ],
  },
  {
    says: 'every fact of the closed list is asked about by some rule',
    find: ({ content }) => {
      const used = new Set(conditionsIn(content).map(({ condition }) => condition.fact));
      return FACTS.filter((fact) => !used.has(fact)).map(
        (fact) =>
          `no rule asks about "${fact}" any more: bring the rule back, or ask a maintainer to take the fact out.`,
      );
    },
  },
  {
    says: 'no "sometimes" and no unknown decides alone',
    find: ({ content: { rules } }) =>
      rules.decidesAlone
        .filter(({ choice }) => choice !== 'not-yet' && choice !== 'often')
        .map(
          ({ question, choice }) =>
            `DECIDES_ALONE in src/content/rules.ts lets "${choice}" to ${question} decide alone: only not-yet and often may.`,
        ),
  },
];
