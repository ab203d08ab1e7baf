import { LAST_MONTH } from '../../model/child';
import type { Content } from '../../model/content';
import { allQuestions, didYouMean, doubled, monthsInWords, type Check } from './check';

const FILE = 'src/content/sources.ts';
const FIRST_YEAR = 1980;
const LAST_YEAR = 2026;

interface Naming {
  readonly sources: readonly string[];
  /** whose sources they are */
  readonly of: string;
}
/** Every list of sources anywhere in the content, with what names them. */
function namings(value: unknown, of: string): readonly Naming[] {
  if (typeof value !== 'object' || value === null) return [];
  const { id, about, code } = value as Readonly<Record<string, unknown>>;
  const name = [id, about, code].find((each) => typeof each === 'string') as string | undefined;
  return Object.entries(value).flatMap(([key, inner]): readonly Naming[] =>
    key === 'sources' && Array.isArray(inner)
      ? [{ sources: inner.map(String), of: name ?? of }]
      : namings(inner, name ?? (of === '' ? key : `${of}.${key}`)),
  );
}
export const namedIn = (content: Content): readonly Naming[] => namings({ ...content, sources: undefined }, '');

const mustHave = (content: Content): readonly { readonly id: string; readonly sources: readonly string[] }[] => [
  ...allQuestions(content),
  ...content.flags,
  ...content.conditions,
  ...content.rightNow.map(({ id, sources }) => ({ id: `the line ${id} of the panel`, sources })),
  ...content.countries.map(({ code, sources }) => ({ id: `the country ${code}`, sources })),
  ...content.rules.alsoAsk.map(({ id, sources }) => ({ id: `the rule ${id}`, sources })),
];

/** Where anybody can put a paper of somebody else. */
const HOSTS_OF_COPIES =
  /^https:\/\/([\w-]+\.)*(scribd|docslib|pdfslide|githubissues|distantreader|slideshare|blogspot)\./;

export const SOURCE_CHECKS: readonly Check[] = [
  {
    says: 'every source that is named is in the list',
    find: ({ content }) => {
      const known = Object.keys(content.sources);
      return namedIn(content).flatMap(({ sources, of }) =>
        sources
          .filter((source) => !known.includes(source))
          .map(
            (source) =>
              `source ${source} is unknown, and ${of} names it${didYouMean(source, known, '.')} Write one that is in ${FILE}, or add it there.`,
          ),
      );
    },
  },
  {
    says: 'a source stands behind every question, flag, condition, sign of the panel, country and rule of who else to ask',
    find: ({ content }) =>
      mustHave(content)
        .filter(({ sources }) => sources.length === 0)
        .map(
          ({ id }) =>
            `${id} names no source: write one from ${FILE} between the brackets, or 'gk-professional' if it rests on general knowledge alone.`,
        ),
  },
  {
    says: 'a source is named once in each place',
    find: ({ content }) =>
      namedIn(content).flatMap(({ sources, of }) =>
        doubled(sources).map((source) => `${of} names the source ${source} twice: take one out.`),
      ),
  },
  {
    says: 'only sources that stand behind something are listed',
    find: ({ content }) => {
      const used = new Set(namedIn(content).flatMap(({ sources }) => sources));
      return Object.keys(content.sources)
        .filter((id) => !used.has(id))
        .map(
          (id) => `source ${id} in ${FILE} stands behind nothing any more: name it where it belongs, or take it out.`,
        );
    },
  },
  {
    says: 'a source has a title, a publisher, a year where there is one, and an address that can be opened',
    find: ({ content: { sources } }) =>
      Object.entries(sources).flatMap(([id, { year, address, grade }]) => [
        ...(year === null || (Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR)
          ? []
          : [
              `source ${id} has the year ${String(year)}: write a year from ${FIRST_YEAR} to ${LAST_YEAR}, or null where none is given.`,
            ]),
        ...(/^https:\/\/[^\s]+\.[^\s]+$/.test(address) ||
        (address === '' && (grade === 'general-knowledge' || grade === 'weak'))
          ? []
          : [
              `source ${id} has the address "${address}": write one that begins with https://. Only general knowledge and weak sources may have none.`,
            ]),
      ]),
  },
  {
    says: 'a source that was read as a copy says so',
    find: ({ content: { sources } }) =>
      Object.entries(sources)
        .filter(([, { title, address, copy }]) => !copy && (HOSTS_OF_COPIES.test(address) || /\bcopy\b/.test(title)))
        .map(([id, { address }]) => `source ${id} was read as a copy at ${address}: write copy: true, in ${FILE}.`),
  },
  {
    says: 'general knowledge is called so',
    find: ({ content: { sources } }) =>
      Object.entries(sources)
        .filter(([id, { grade }]) => id.startsWith('gk-') !== (grade === 'general-knowledge'))
        .map(([id, { grade }]) =>
          grade === 'general-knowledge'
            ? `source ${id} is general knowledge: its id begins with gk-.`
            : `source ${id} begins with gk- and has the grade ${grade}: gk- is for general knowledge alone.`,
        ),
  },
  {
    says: 'a country has a code, numbers that can be rung and the day they were last checked',
    find: ({ content: { countries, helpLines } }) => {
      const topics: readonly string[] = helpLines.map(({ id }) => id);
      return countries.flatMap(({ code, emergency, lastChecked, helpLines: lines = {} }) => [
        ...(/^[A-Z]{2}$/.test(code) ? [] : [`the country ${code}: write its code of two capital letters.`]),
        ...emergency.numbers
          .filter((number) => !/^[0-9]{2,4}$/.test(number))
          .map((number) => `the country ${code}: the emergency number ${number} needs two to four digits.`),
        ...(/^\d{4}-\d{2}-\d{2}$/.test(lastChecked)
          ? []
          : [`the country ${code}: "lastChecked" is ${lastChecked}; write a day such as 2026-11-22.`]),
        ...Object.entries(lines).flatMap(([topic, line]) => [
          ...(topics.includes(topic)
            ? []
            : [`the country ${code}: there is no help line about ${topic}${didYouMean(topic, topics)}`]),
          ...(/^[0-9][0-9 -]*[0-9]$/.test(line.number)
            ? []
            : [
                `the country ${code}: the help line ${line.name} has the number ${line.number}; write digits, spaces and hyphens alone.`,
              ]),
        ]),
      ]);
    },
  },
  {
    says: 'a country has a way to get help at every month of age',
    find: ({ content: { countries } }) =>
      countries.flatMap(({ code, routes }) => {
        const missing = Array.from({ length: LAST_MONTH + 1 }, (_, month) => month).filter(
          (month) => !routes.some(({ fromMonths, toMonths }) => fromMonths <= month && month <= toMonths),
        );
        return missing.length === 0
          ? []
          : [
              `the country ${code} has no way to get help at ${monthsInWords(missing)}: add one to its "routes" in src/content/countries.ts.`,
            ];
      }),
  },
];
