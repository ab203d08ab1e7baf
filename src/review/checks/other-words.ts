import { ALSO_ASK_IDS, HEADLINES } from '../../model/guidance';
import { AREA_IDS, THERAPY_IDS } from '../../model/area';
import type { Content } from '../../model/content';
import { ROUTES } from '../../model/flag';
import { HEARING_CHOICES } from '../../model/visit';
import { at, isText, keysAt, wordCount } from '../texts';
import { didYouMean, type Check, type Project } from './check';

interface Wordings {
  readonly what: string;
  readonly file: string;
  /** where in the file, as a dotted path; empty for the whole file */
  readonly path: string;
  readonly ids: readonly string[];
  /** the texts of each; none where the entry itself is the text */
  readonly parts: readonly string[];
}
const lastName = (id: string): string => id.slice(id.lastIndexOf('.') + 1);
const join = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join('.');

const listsOf = (content: Content): readonly Wordings[] => [
  {
    what: 'worry',
    file: 'worries',
    path: 'worry',
    ids: content.worries.map(({ id }) => lastName(id)),
    parts: ['label', 'told'],
  },
  {
    what: 'condition',
    file: 'conditions',
    path: 'condition',
    ids: content.conditions.map(({ id }) => lastName(id)),
    parts: ['label', 'about'],
  },
  {
    what: 'flag',
    file: 'flags',
    path: 'flag',
    ids: content.flags.map(({ id }) => lastName(id)),
    parts: ['text', 'why'],
  },
  {
    what: 'area',
    file: 'areas',
    path: 'area',
    ids: Object.keys(content.areas),
    parts: ['name', 'what', 'tryThis', 'lookFor'],
  },
  { what: 'other person to ask', file: 'alsoAsk', path: '', ids: ALSO_ASK_IDS, parts: ['title'] },
  { what: 'route', file: 'result', path: 'flags.routes', ids: ROUTES, parts: [] },
  { what: 'line of the panel', file: 'rightNow', path: 'signs', ids: content.rightNow.map(({ id }) => id), parts: [] },
  { what: 'therapy', file: 'result', path: 'therapy', ids: THERAPY_IDS, parts: [] },
];

function wordedBothWays({ what, file, path, ids, parts }: Wordings, { words }: Project): readonly string[] {
  const name = `locales/en/${file}.json`;
  const text = (place: string) => at(words[file], join(path, place));
  const worded = path === '' ? Object.keys(words[file] ?? {}) : keysAt(words[file], path);
  return [
    ...ids.flatMap((id) =>
      (parts.length === 0 ? [id] : parts.map((part) => `${id}.${part}`))
        .filter((place) => !isText(text(place)))
        .map((place) => `the ${what} ${id} has no text "${join(path, place)}" in ${name}: write one.`),
    ),
    ...worded
      .filter((id) => !ids.includes(id))
      .map((id) => `${name} has words for the ${what} ${id}, which there is not${didYouMean(id, ids)}`),
  ];
}

/** Each therapy of which a parent reads why it is the one to ask about an area. */
const explainedTherapies = ({ areas, questions, signs, playLeads }: Content): readonly string[] => [
  ...Object.entries(areas).flatMap(([area, { leads, leadsBefore }]) =>
    [...leads, ...(leadsBefore?.leads ?? [])].map((therapy) => `${area}.why.${therapy}`),
  ),
  ...questions.flatMap(({ area, adds }) => (adds ? [`${area}.why.${adds}`] : [])),
  ...signs.flatMap(({ areas: reached, adds }) => (adds ? reached.map((area) => `${area}.why.${adds}`) : [])),
  ...playLeads.map(({ therapy }) => `play.why.${therapy}`),
];

/** No doctor is asked about here: the panel of emergencies, and a sign that only counts while no doctor has seen it. */
const NEVER_KNOWN: readonly string[] = ['flag.rightNow', 'flag.earlierFit'];

export const OTHER_WORD_CHECKS: readonly Check[] = [
  {
    says: 'all that has an id has its words, and no words stand without one',
    find: (project) => listsOf(project.content).flatMap((list) => wordedBothWays(list, project)),
  },
  {
    says: 'an area says of each therapy that leads or joins it why that one is asked about',
    find: ({ content, words }) =>
      [...new Set(explainedTherapies(content))]
        .filter((path) => !isText(at(words['areas'], `area.${path}`)))
        .map((path) => {
          const [area, , therapy] = path.split('.');
          return `${therapy} therapy can now be named for ${area}, and locales/en/areas.json has no text "area.${path}": write why it is the one to ask.`;
        }),
  },
  {
    says: 'what to ask of the others is said by country or for everybody',
    find: ({ words }) =>
      ALSO_ASK_IDS.flatMap((id) => {
        const entry = at(words['alsoAsk'], id);
        const countries = keysAt(entry, 'byCountry');
        const places =
          countries.length === 0 ? [id] : ['elsewhere', ...countries].map((country) => `${id}.byCountry.${country}`);
        return [...new Set(places)].flatMap((place) =>
          ['text', 'how']
            .filter((part) => !isText(at(words['alsoAsk'], `${place}.${part}`)))
            .map((part) => `${id} has no text "${place}.${part}" in locales/en/alsoAsk.json: write one.`),
        );
      }),
  },
  {
    says: 'a flag that a team follows already has other words',
    find: ({ content, words }) =>
      content.flags
        .map(({ id }) => id)
        .filter((id) => !NEVER_KNOWN.includes(id) && !isText(at(words['flags'], `${id}.known`)))
        .map(
          (id) =>
            `the flag ${lastName(id)} has no text "${id}.known" in locales/en/flags.json: write what to tell the team that follows it.`,
        ),
  },
  {
    says: 'every text says something',
    find: ({ words }) => {
      const empty = (value: unknown, path: string): readonly string[] => {
        if (typeof value === 'string') return value.trim() === '' ? [path] : [];
        if (typeof value !== 'object' || value === null) return [path];
        const entries = Object.entries(value);
        return entries.length === 0 ? [path] : entries.flatMap(([key, inner]) => empty(inner, join(path, key)));
      };
      return Object.entries(words).flatMap(([file, inner]) =>
        empty(inner, '').map(
          (path) => `locales/en/${file}.json: the text "${path}" is empty; write it or take it out.`,
        ),
      );
    },
  },
];

const SHEET = 'locales/en/summary.json';
const WORDS_OF_A_SIGN = 4;
/** Where one takes the place of the other, the same words are meant. */
const ALIKE: readonly string[] = ['loss lostSkill', 'prefersOneSide oneSided', 'sight eyes'];

const missingOnSheet = ({ words }: Project, path: string, names: readonly string[]): readonly string[] =>
  names.filter((name) => !isText(at(words['summary'], `${path}.${name}`)));

const signLabels = ({ words }: Project): readonly (readonly [name: string, label: string])[] =>
  keysAt(words['summary'], 'signs').map((name) => [name, String(at(words['summary'], `signs.${name}`))]);

/** What a detail question is called on the sheet; those of a lost skill have a row of their own. */
const detailPaths = ({ detailsOf }: Content): readonly string[] =>
  Object.values(detailsOf)
    .flatMap(({ details }) => details)
    .filter((id) => !id.startsWith('safety.loss.'))
    .map((id) => id.replace('safety.', ''));

/** The words of the doctor's page, which is printed. */
export const SHEET_CHECKS: readonly Check[] = [
  {
    says: 'the printed sheet names every sign of danger and every flag, and nothing else',
    find: (project) => {
      const { content } = project;
      const names = [
        ...new Set([...content.singles, ...content.signs, ...content.flags].map(({ id }) => lastName(id))),
      ];
      return [
        ...missingOnSheet(project, 'signs', names).map(
          (name) =>
            `${name} has no name for the printed sheet: write one to ${WORDS_OF_A_SIGN} words as "${name}" under "signs" in ${SHEET}.`,
        ),
        ...signLabels(project)
          .map(([name]) => name)
          .filter((name) => !names.includes(name))
          .map((name) => `${SHEET} names the sign ${name}, which there is not${didYouMean(name, names)}`),
      ];
    },
  },
  {
    says: 'the sheet names a sign in one to four words that stand in a list',
    find: (project) =>
      signLabels(project).flatMap(([name, label]) => {
        const place = `"signs.${name}" in ${SHEET} ("${label}")`;
        if (wordCount(label) > WORDS_OF_A_SIGN)
          return [`${place} has ${wordCount(label)} words: a list bears ${WORDS_OF_A_SIGN}.`];
        return /[,;·.]/.test(label) ? [`${place} stands in a list: leave out commas and full stops.`] : [];
      }),
  },
  {
    says: 'the sheet calls two signs the same only where one takes the place of the other',
    find: (project) => {
      const names = new Map<string, string[]>();
      for (const [name, label] of signLabels(project)) names.set(label, [...(names.get(label) ?? []), name]);
      const same = [...names].filter(([, alike]) => alike.length > 1);
      return [
        ...same
          .filter(([, alike]) => !ALIKE.includes(alike.join(' ')))
          .map(
            ([label, alike]) =>
              `${alike.join(' and ')} are both called "${label}" in ${SHEET}: a doctor could not tell them apart; change one.`,
          ),
        ...ALIKE.filter((pair) => !same.some(([, alike]) => alike.join(' ') === pair)).map(
          (pair) => `${pair.replace(' ', ' and ')} stand for the same in ${SHEET}: give them the same words.`,
        ),
      ];
    },
  },
  {
    says: 'the sheet names what was asked about a sign, and nothing that is not asked',
    find: (project) => {
      const paths = detailPaths(project.content);
      const worded = keysAt(project.words['summary'], 'details').flatMap((sign) =>
        keysAt(project.words['summary'], `details.${sign}`).map((detail) => `${sign}.${detail}`),
      );
      return [
        ...missingOnSheet(project, 'details', paths).map(
          (path) => `safety.${path} has no name for the printed sheet: write "details.${path}" in ${SHEET}.`,
        ),
        ...worded
          .filter((path) => !paths.includes(path))
          .map((path) => `${SHEET} names the detail ${path}, which nobody is asked${didYouMean(path, paths)}`),
      ];
    },
  },
  {
    says: 'the sheet names how a skill was lost, every area, everyone else to ask, every hearing test and every kind of result',
    find: (project) => {
      const choices = (id: string) => project.content.details.find((detail) => detail.id === id)?.choices ?? [];
      const wanted: readonly (readonly [path: string, names: readonly string[]])[] = [
        ['doctor.lost', choices('safety.loss.what')],
        ['doctor.pace', choices('safety.loss.pace')],
        ['areas', [...AREA_IDS, 'safety']],
        ['also', ALSO_ASK_IDS.filter((id) => id !== 'next-visit')],
        ['doctor.hearings', [...HEARING_CHOICES, 'not-said']],
        // what stands to reason from the therapies themselves
        ['doctor.told', [...HEADLINES.filter((headline) => headline !== 'therapies'), 'soon', 'book']],
      ];
      return wanted.flatMap(([path, names]) =>
        missingOnSheet(project, path, names).map((name) => `${SHEET} has no text "${path}.${name}": write one.`),
      );
    },
  },
];
