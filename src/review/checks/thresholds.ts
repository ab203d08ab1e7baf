import { LAST_MONTH } from '../../model/child';
import { AREA_IDS } from '../../model/area';
import { listed, type Check } from './check';
import { CORE_AREAS, FOUR_AREAS, LIMITS, NEVER_UNKNOWN, THERAPIES_OF_CONDITIONS, VERY_EARLY, WORTH } from './of-record';

const RULES = 'src/content/rules.ts';
const RECORD = 'src/review/checks/of-record.ts';
const SHORT = { yes: 'y', if: 'i' } as const;
const IN_WORDS: Readonly<Record<string, string>> = { y: 'yes', i: 'if', '-': 'not' };
const THERAPIES = ['speech', 'occupational', 'physical'] as const;

const differs = (what: string, now: unknown, before: unknown, name: string): string =>
  `${what} is ${String(now ?? 'missing')}, and the rule set of record says ${String(before ?? 'nothing')}: put it back, or, if a clinician has decided it, change ${name} in ${RECORD} too.`;

function different(
  what: (key: string) => string,
  now: Readonly<Record<string, number>>,
  before: Readonly<Record<string, number>>,
  name: string,
): readonly string[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(now)])];
  return keys.filter((key) => now[key] !== before[key]).map((key) => differs(what(key), now[key], before[key], name));
}

const differentList = (
  what: string,
  now: readonly string[],
  before: readonly string[],
  name: string,
): readonly string[] =>
  [...now].sort().join() === [...before].sort().join() ? [] : [differs(what, listed(now), listed(before), name)];

export const THRESHOLD_CHECKS: readonly Check[] = [
  {
    says: 'answers weigh, and limits are, what the rule set of record says',
    find: ({ content: { rules } }) => [
      ...different((key) => `the worth of "${key}" in ${RULES}`, rules.worth, WORTH, 'WORTH'),
      ...different((key) => `the limit ${key} in ${RULES}`, rules.limits, LIMITS, 'LIMITS'),
      ...(rules.fourAreas === FOUR_AREAS
        ? []
        : [differs(`FOUR_AREAS in ${RULES}`, rules.fourAreas, FOUR_AREAS, 'FOUR_AREAS')]),
    ],
  },
  {
    says: 'the areas that count most are those of the rule set of record',
    find: ({ content: { rules, areas } }) => [
      ...differentList(`NEVER_UNKNOWN in ${RULES}`, rules.neverUnknown, NEVER_UNKNOWN, 'NEVER_UNKNOWN'),
      ...differentList(
        'what is core in src/content/areas.ts',
        AREA_IDS.filter((area) => areas[area].core),
        CORE_AREAS,
        'CORE_AREAS',
      ),
    ],
  },
  {
    says: 'a birth before 32 weeks counts as the condition',
    find: ({ content: { earlyBirth } }) =>
      earlyBirth.some(
        ({ weeksEarly, condition }) => weeksEarly === VERY_EARLY.weeksEarly && condition === VERY_EARLY.condition,
      )
        ? []
        : [
            `a birth ${VERY_EARLY.weeksEarly} weeks early or more does not count as ${VERY_EARLY.condition} any more: put it back into EARLY_BIRTH in src/content/conditions.ts, or change VERY_EARLY in ${RECORD} too.`,
          ],
  },
  {
    says: 'conditions lead to therapies exactly as the table of record',
    find: ({ content: { conditions } }) => {
      const now = new Map(
        conditions.map(({ id, therapies }) => [
          id.replace('condition.', ''),
          THERAPIES.map((therapy) => (therapies[therapy] ? SHORT[therapies[therapy]] : '-')).join(''),
        ]),
      );
      const inWords = (row: string | undefined) =>
        row === undefined
          ? undefined
          : listed(THERAPIES.map((therapy, index) => `${therapy} ${IN_WORDS[row[index] ?? '-']}`));
      const names = [...new Set([...Object.keys(THERAPIES_OF_CONDITIONS), ...now.keys()])];
      return names
        .filter((name) => now.get(name) !== THERAPIES_OF_CONDITIONS[name])
        .map((name) =>
          differs(
            `condition.${name} in src/content/conditions.ts`,
            inWords(now.get(name)),
            inWords(THERAPIES_OF_CONDITIONS[name]),
            'THERAPIES_OF_CONDITIONS',
          ),
        );
    },
  },
  {
    says: 'there is a time to look again for every age',
    find: ({ content: { rules } }) => {
      const ages = rules.lookAgain.map(({ belowMonths }) => belowMonths);
      const rising = ages.every((age, index) => age >= (ages[index - 1] ?? 0));
      return [
        ...(rising ? [] : [`LOOK_AGAIN in ${RULES}: the ages rise from line to line; now they are ${listed(ages)}.`]),
        ...((ages.at(-1) ?? 0) > LAST_MONTH
          ? []
          : [
              `LOOK_AGAIN in ${RULES} ends at ${ages.at(-1) ?? 0} months: the last line is below ${LAST_MONTH + 1} or more, so that every child has one.`,
            ]),
      ];
    },
  },
];
