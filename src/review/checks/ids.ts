import { AREA_IDS } from '../../model/area';
import type { Content } from '../../model/content';
import { freeNumber } from '../ledger';
import { allQuestions, doubled, listed, type Check } from './check';

const FACT = '[a-z][A-Za-z0-9]*';
const PLACES = ['safety', 'gates', 'everyday', 'closing'];
const LARGEST_NUMBER = 999;

export const isQuestionId = (id: string): boolean =>
  new RegExp(`^(${[...AREA_IDS, ...PLACES].join('|')})\\.${FACT}(\\.${FACT})?$`).test(id);

interface Numbered {
  readonly id: string;
  readonly number: number;
}
const byNumber = (ids: readonly string[]): readonly Numbered[] => ids.map((id, number) => ({ id, number }));

/** Everything that has an id and a number of its own, by list and where it stands. */
const numbered = (content: Content): readonly (readonly [list: string, file: string, readonly Numbered[]])[] => [
  ['questions', 'src/content/questions', allQuestions(content)],
  ['worries', 'src/content/worries.ts', content.worries],
  ['conditions', 'src/content/conditions.ts', content.conditions],
  ['flags', 'src/content/flags.ts', content.flags],
  ['areas', 'src/content/areas.ts', Object.entries(content.areas).map(([id, { number }]) => ({ id, number }))],
];
/** What has an id alone. */
const named = ({ rules, countries, rightNow }: Content): readonly (readonly [file: string, readonly Numbered[]])[] => [
  ['src/content/also-ask.ts', byNumber(rules.alsoAsk.map(({ id }) => id))],
  ['the rules of status in src/content/rules.ts', byNumber(rules.status.map(({ id }) => id))],
  ['the rules of level in src/content/rules.ts', byNumber(rules.level.map(({ id }) => id))],
  ['the rules of the first call in src/content/rules.ts', byNumber(rules.first.map(({ id }) => id))],
  ['src/content/countries.ts', byNumber(countries.map(({ code }) => code))],
  ['src/content/right-now.ts', byNumber(rightNow.map(({ id }) => id))],
];

const WORD_IN_FRONT = [
  ['worry', 'worries', 'src/content/worries.ts'],
  ['condition', 'conditions', 'src/content/conditions.ts'],
  ['flag', 'flags', 'src/content/flags.ts'],
] as const;

export const ID_CHECKS: readonly Check[] = [
  {
    says: 'each entry has an id of its own',
    find: ({ content }) =>
      [...numbered(content).map(([, file, entries]) => [file, entries] as const), ...named(content)].flatMap(
        ([file, entries]) =>
          doubled(entries.map(({ id }) => id)).map(
            (id) => `${id} stands twice in ${file}: give one of the two another id.`,
          ),
      ),
  },
  {
    says: 'each entry has a number of its own',
    find: ({ content, ledger }) =>
      numbered(content).flatMap(([list, , entries]) =>
        doubled(entries.map(({ number }) => number)).flatMap((number) => {
          const alike = entries.filter((entry) => entry.number === number).map(({ id }) => id);
          const owner = alike.find((id) => ledger.published[list]?.[id] === number) ?? alike[0];
          return alike
            .filter((id) => id !== owner)
            .map(
              (id) =>
                `number ${number} belongs to ${owner} already: give ${id} a free one, such as ${freeNumber(list, content, ledger)}.`,
            );
        }),
      ),
  },
  {
    says: 'numbers are small whole numbers',
    find: ({ content, ledger }) =>
      numbered(content).flatMap(([list, , entries]) =>
        entries
          .filter(({ number }) => !Number.isInteger(number) || number < 1 || number > LARGEST_NUMBER)
          .map(
            ({ id, number }) =>
              `${id} has the number ${number}: take a whole one from 1 to ${LARGEST_NUMBER} that is free, such as ${freeNumber(list, content, ledger)}.`,
          ),
      ),
  },
  {
    says: 'the id of a question is area.nameOfTheFact',
    find: ({ content }) =>
      allQuestions(content)
        .map(({ id }) => id)
        .filter((id) => !isQuestionId(id))
        .map(
          (id) =>
            `${id} is no id: write its area, a full stop and a short name in one word with a small first letter, such as movement.jumps.`,
        ),
  },
  {
    says: 'a skill or worry has its area in front of its id',
    find: ({ content }) =>
      content.questions
        .filter(({ id, area }) => !id.startsWith(`${area}.`))
        .map(({ id, area }) => `${id} has the area ${area}: its id begins with "${area}.", or its area is another.`),
  },
  {
    says: 'worries, conditions and flags have their word in front',
    find: ({ content }) =>
      WORD_IN_FRONT.flatMap(([word, list, file]) =>
        content[list]
          .filter(({ id }) => !new RegExp(`^${word}\\.${FACT}$`).test(id))
          .map(({ id }) => `${id} in ${file} is no id: write "${word}.", then a short name in one word.`),
      ),
  },
  {
    says: 'no flag says in its id how soon it is',
    find: ({ content }) =>
      content.flags
        .filter(({ id }) => /emergency|today|soon|book/i.test(id))
        .map(
          ({ id }) =>
            `${id} says in its name how soon it is: name the sign alone. How soon stands in "urgency" and may change.`,
        ),
  },
  {
    says: 'the twenty areas stand in their order, numbered from 1',
    find: ({ content }) => {
      const ids = Object.keys(content.areas);
      const numbers = Object.values(content.areas).map(({ number }) => number);
      return ids.join() === AREA_IDS.join() && numbers.every((number, index) => number === index + 1)
        ? []
        : [`src/content/areas.ts: the areas are ${listed(AREA_IDS)}, in this order and numbered from 1.`];
    },
  },
];
