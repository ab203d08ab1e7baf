import { AREA_IDS, THERAPY_IDS } from '../../model/area';
import { BAND_STARTS } from '../../model/asking';
import { LAST_MONTH } from '../../model/child';
import type { Content } from '../../model/content';
import { ROUTES, URGENCY_ORDER } from '../../model/flag';
import { RETIRABLE } from '../../model/retired';
import { REVIEWER_ROLES, REVIEW_SCOPES } from '../../model/sign-off';
import { didYouMean, listed, type Check } from './check';

/** What a part of an entry may hold; of a list each member. */
type Part = 'text' | 'number' | 'any' | readonly string[] | readonly [of: 'each', values: 'text' | readonly string[]];
interface Form {
  readonly file: string;
  readonly needs: Readonly<Record<string, Part>>;
  readonly may: Readonly<Record<string, Part>>;
}

const TEXTS: Part = ['each', 'text'];
const AREAS: Part = ['each', AREA_IDS];
const AGES = { fromMonths: 'number', toMonths: 'number' } as const;
const QUESTION = { id: 'text', number: 'number', sources: TEXTS } as const;

const question = (file: string, kinds: readonly string[]): Form => ({
  file,
  needs: { ...QUESTION, kind: kinds, area: [...AREA_IDS, 'safety'] },
  may: {
    choices: TEXTS,
    list: 'any',
    fromMonths: 'number',
    adds: THERAPY_IDS,
    languages: TEXTS,
  },
});
const SAFETY = 'src/content/questions/safety.ts';

const formsOf = (content: Content): readonly (readonly [Form, readonly object[]])[] => [
  [question('src/content/questions', ['skill', 'worry']), content.questions],
  [question(SAFETY, ['group']), content.groups],
  [question(SAFETY, ['safety']), [...content.singles, ...content.details]],
  [question(SAFETY, ['known']), content.known],
  [question(SAFETY, ['everyday']), [content.everyday]],
  [question(SAFETY, ['closing']), content.closing],
  [
    {
      file: 'src/content/questions/signs.ts',
      needs: {
        ...QUESTION,
        ...AGES,
        group: 'text',
        age: ['real', 'corrected'],
        areas: AREAS,
        raises: ['concern', 'strong-concern'],
      },
      may: { adds: THERAPY_IDS, skill: 'text' },
    },
    content.signs,
  ],
  [
    {
      file: 'src/content/flags.ts',
      needs: {
        ...QUESTION,
        ...AGES,
        age: ['real', 'corrected'],
        raisedBy: 'any',
        urgency: URGENCY_ORDER,
        route: ROUTES,
      },
      may: { unless: 'any', settledBy: TEXTS, sureBy: TEXTS, explainedBy: TEXTS },
    },
    content.flags,
  ],
  [
    {
      file: 'src/content/worries.ts',
      needs: { id: 'text', number: 'number', areas: AREAS, ...AGES },
      may: { mentalHealthFirst: 'any' },
    },
    content.worries,
  ],
  [
    {
      file: 'src/content/conditions.ts',
      needs: { ...QUESTION, therapies: 'any' },
      may: { followUpClinic: 'any', eyesAndHearing: 'any', rulesOut: 'any' },
    },
    content.conditions,
  ],
  [
    {
      file: 'src/content/sources.ts',
      needs: {
        id: 'text',
        title: 'text',
        publisher: 'text',
        year: 'any',
        address: 'any',
        grade: ['primary', 'republished', 'weak', 'general-knowledge'],
      },
      may: { copy: 'any' },
    },
    Object.entries(content.sources).map(([id, source]) => ({ id, ...source })),
  ],
  [
    {
      file: 'src/content/retired.ts',
      needs: { list: RETIRABLE, id: 'text', number: 'number', version: 'text', reason: 'text' },
      may: {},
    },
    content.retired,
  ],
  [
    {
      file: 'src/content/reviews.ts',
      needs: {
        contentVersion: 'text',
        hash: 'text',
        date: 'text',
        name: 'text',
        role: REVIEWER_ROLES,
        scope: REVIEW_SCOPES,
      },
      may: { remarks: 'text' },
    },
    content.reviews,
  ],
  [
    {
      file: 'src/content/asking.ts',
      needs: { id: 'text', role: ['gate', 'if-opened'], gate: 'text', followUps: TEXTS },
      may: {},
    },
    Object.entries(content.asking).flatMap(([area, rows]) =>
      Object.entries(rows).map(([start, row]) => ({ id: `${area} at ${start} months`, ...row })),
    ),
  ],
];

function wrongValue(name: string, part: string, value: unknown, wanted: Part): readonly string[] {
  if (wanted === 'any') return [];
  if (wanted === 'text')
    return typeof value === 'string' && value.trim() !== '' ? [] : [`${name}: "${part}" needs a text.`];
  if (wanted === 'number')
    return typeof value === 'number' && !Number.isNaN(value)
      ? []
      : [`${name}: "${part}" needs a number, without quotation marks.`];
  if (wanted[0] === 'each') {
    const [, each] = wanted as readonly ['each', Part];
    if (!Array.isArray(value)) return [`${name}: "${part}" needs a list in square brackets.`];
    return value.flatMap((member) => wrongValue(name, part, member, each));
  }
  const known = wanted as readonly string[];
  return known.includes(value as string)
    ? []
    : [`${name}: "${part}" is ${JSON.stringify(value) ?? 'empty'}; it can be ${listed(known)}.`];
}

function wrongForm({ file, needs, may }: Form, entry: object, place: number): readonly string[] {
  const parts = entry as Readonly<Record<string, unknown>>;
  const { id, name: who } = parts;
  const name = [id, who].find((each) => typeof each === 'string') ?? `entry ${place + 1} in ${file}`;
  const known = { ...needs, ...may };
  return [
    ...Object.keys(needs)
      .filter((part) => parts[part] === undefined)
      .map((part) => `${name} has no "${part}" in ${file}: write one, as its neighbours have.`),
    ...Object.entries(parts).flatMap(([part, value]) => {
      const wanted = known[part];
      if (wanted === undefined)
        return [`${name} has a part "${part}" in ${file} that nothing reads${didYouMean(part, Object.keys(known))}`];
      return value === undefined ? [] : wrongValue(`${name} in ${file}`, part, value, wanted);
    }),
  ];
}

const RANGES: readonly (keyof Content)[] = ['signs', 'flags', 'worries', 'rightNow', 'helpLines'];

/** These come first: the other checks read what they have made sure of. */
export const FORM_CHECKS: readonly Check[] = [
  {
    says: 'every entry has the parts it needs and no others, each with a value it can have',
    find: ({ content }) =>
      formsOf(content).flatMap(([form, entries]) => entries.flatMap((entry, place) => wrongForm(form, entry, place))),
  },
  {
    says: 'the table of what is asked has a record for each of the twenty areas and no other',
    find: ({ content: { asking } }) => [
      ...AREA_IDS.filter((area) => !Object.hasOwn(asking, area)).map(
        (area) => `src/content/asking.ts has no record for ${area}: write "${area}: {}," if nothing is asked there.`,
      ),
      ...Object.keys(asking)
        .filter((area) => !(AREA_IDS as readonly string[]).includes(area))
        .map((area) => `src/content/asking.ts has an area ${area} that there is not${didYouMean(area, AREA_IDS)}`),
    ],
  },
  {
    says: 'each row of the table begins at one of the fourteen bands',
    find: ({ content: { asking } }) =>
      Object.entries(asking).flatMap(([area, rows]) =>
        Object.keys(rows)
          .filter((start) => !(BAND_STARTS as readonly number[]).includes(Number(start)))
          .map(
            (start) =>
              `src/content/asking.ts, ${area}: no age band begins at ${start} months; they begin at ${listed(BAND_STARTS)}.`,
          ),
      ),
  },
  {
    says: 'ages run from 0 to 155 months, the first not after the last',
    find: ({ content }) =>
      [
        ...RANGES.flatMap((list) => content[list] as readonly { id: string; fromMonths: number; toMonths: number }[]),
        ...content.countries.flatMap(({ code, routes }) =>
          routes.map(({ route, fromMonths, toMonths }) => ({ id: `${route} of ${code}`, fromMonths, toMonths })),
        ),
      ].flatMap(({ id, fromMonths, toMonths }) => {
        if (fromMonths > toMonths)
          return [
            `${id} begins at ${fromMonths} months and ends at ${toMonths}: the first month comes after the last.`,
          ];
        return fromMonths >= 0 && toMonths <= LAST_MONTH
          ? []
          : [`${id} is for ${fromMonths} to ${toMonths} months: ages run from 0 to ${LAST_MONTH} months.`];
      }),
  },
];
