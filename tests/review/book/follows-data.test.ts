import { describe, expect, it } from 'vitest';
import { CONTENT } from '../../../src/content/content';
import { AREA_IDS, LEVEL_ORDER, STATUS_ORDER, THERAPY_IDS } from '../../../src/model/area';
import { BAND_STARTS } from '../../../src/model/asking';
import type { Content } from '../../../src/model/content';
import { ROUTES, URGENCY_ORDER } from '../../../src/model/flag';
import { ALSO_ASK_IDS } from '../../../src/model/guidance';
import { CHOICES } from '../../../src/model/question';
import { HEARING_CHOICES } from '../../../src/model/visit';
import type { Book } from '../../../src/review/book/book';
import { RULES } from '../../../src/review/book/chapter-rules';
import { conditionEntries } from '../../../src/review/book/conditions-table';
import { countries } from '../../../src/review/book/countries';
import { flagCard } from '../../../src/review/book/flag-card';
import { el, render, type Inside } from '../../../src/review/book/html';
import { questionCard } from '../../../src/review/book/question-card';
import { questionsOfBand } from '../../../src/review/book/questions-by-age';
import { worriesTable } from '../../../src/review/book/worries-table';
import { bookWithout } from './made-book';

type Path = readonly (string | number)[];

/** Every single value below a place in the data, by the way to it. */
function valuesIn(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, inner]) =>
    valuesIn(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((found, key) => (found as Readonly<Record<string | number, unknown>>)[key], value);
}

function withValue<T>(value: T, [first, ...rest]: Path, changed: unknown): T {
  if (first === undefined) return changed as T;
  const inner = withValue((value as Readonly<Record<string | number, unknown>>)[first], rest, changed);
  if (Array.isArray(value)) return value.map((old: unknown, index) => (index === first ? inner : old)) as T;
  return { ...value, [first]: inner };
}

const QUESTIONS = CONTENT.questions.map(({ id }) => id);
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
/** Where a word of the data can be exchanged for another one that means something there. */
const DOMAINS: readonly (readonly string[])[] = [
  AREA_IDS,
  THERAPY_IDS,
  STATUS_ORDER,
  LEVEL_ORDER,
  URGENCY_ORDER,
  ROUTES,
  ALSO_ASK_IDS,
  HEARING_CHOICES,
  QUESTIONS.filter((id) => CONTENT.questions.find((question) => question.id === id)?.kind === 'skill'),
  QUESTIONS.filter((id) => CONTENT.questions.find((question) => question.id === id)?.kind === 'worry'),
  ids(CONTENT.signs),
  ids(CONTENT.groups),
  ids(CONTENT.details),
  ids(CONTENT.flags),
  ids(CONTENT.worries),
  ids(CONTENT.conditions),
  Object.keys(CONTENT.sources),
  ['real', 'corrected'],
  ['gate', 'if-opened'],
  ['concern', 'strong-concern'],
  ['yes', 'if'],
  CHOICES.worry,
  CHOICES.skill,
  CHOICES.safety,
];

const ANSWERS: readonly (readonly string[])[] = [CHOICES.safety, CHOICES.skill, CHOICES.worry, CHOICES.group];

/** Another value that the same place could hold; nothing where the place is a name that never changes. */
function another(value: unknown, path: Path): unknown {
  if (typeof value === 'number') return value === 155 ? 100 : value + 1;
  if (typeof value === 'boolean') return !value;
  const isAnswer = ['choice', 'openedBy'].some((key) => path.includes(key));
  const domain = [...(isAnswer ? ANSWERS : []), ...DOMAINS].find((words) => words.includes(String(value)));
  if (!domain) return undefined;
  return domain[(domain.indexOf(String(value)) + 1) % domain.length];
}

/** Names, numbers that only stand in codes, and the grammar of a condition. */
const IS_NAME = /(^|\.)(id|number|fact|op|code|kind|area|byPhone|languages\.\d+)$/;

/** Changes of single values after which a reader would read the same; each as the way to it. */
function unseen(
  section: readonly (string | number)[],
  show: (book: Book) => Inside,
  step = 1,
): { readonly tried: number; readonly same: readonly string[] } {
  // with the addresses of links: on paper each is a number
  const text = (content: Content) => render(el('div', {}, show(bookWithout(content))));
  const before = text(CONTENT);
  const same: string[] = [];
  let tried = 0;
  valuesIn(at(CONTENT, section), section)
    .filter((path) => !IS_NAME.test(path.join('.')))
    .filter((_, index) => index % step === 0)
    .forEach((path) => {
      const changed = another(at(CONTENT, path), path);
      if (changed === undefined) return;
      tried += 1;
      if (said(() => text(withValue(CONTENT, path, changed))) === before) same.push(path.join('.'));
    });
  return { tried, same };
}

/** Where there are no words for a value, no book is written at all: a reader would notice. */
function said(text: () => string): string {
  try {
    return text();
  } catch (error) {
    if (error instanceof Error && /^No words for/.test(error.message)) return error.message;
    throw error;
  }
}

const rulesChapter = (book: Book): Inside => RULES.body(book, []);

describe('a changed value changes what the book says', () => {
  it.each(Object.keys(CONTENT.rules))('in the chapter of the rules: %s', (name) => {
    const { tried, same } = unseen(['rules', name], rulesChapter);
    expect(tried).toBeGreaterThan(0);
    expect(same).toEqual([]);
  });

  it.each([
    'areas',
    'earlyBirth',
    'everydayFrom',
    'needsWords',
    'needsWalking',
    'noWordsSign',
    'notWalkingGate',
    'playLeads',
    'babyAreas',
    'lossAreas',
  ] as const)('in the chapter of the rules: %s', (name) => {
    const { tried, same } = unseen([name], rulesChapter);
    expect(tried).toBeGreaterThan(0);
    expect(same).toEqual([]);
  });

  it('of every red flag: what raises it, ages, urgency, route, exceptions, what moves it, sources', () => {
    const results = CONTENT.flags.map((flag, index) =>
      unseen(['flags', index], (book) =>
        book.content.flags.map((each) => (each.id === flag.id ? flagCard(book, each) : '')),
      ),
    );
    expect(results.reduce((sum, { tried }) => sum + tried, 0)).toBeGreaterThan(500);
    // what a shorter way implies is not said: while it stays implied nothing changes for a reader, and nothing for a child
    const implied = CONTENT.flags.flatMap((flag, index) =>
      ('unless' in flag ? flag.unless : []).flatMap(({ when }, exception) =>
        when.flatMap((line, way) => {
          const own = line.map((condition) => JSON.stringify(condition));
          const isShorter = (other: readonly unknown[]) =>
            other.length < line.length && other.every((condition) => own.includes(JSON.stringify(condition)));
          return when.some(isShorter) ? [`flags.${index}.unless.${exception}.when.${way}.`] : [];
        }),
      ),
    );
    expect(implied.length).toBeLessThan(3);
    const same = results.flatMap((each) => each.same);
    expect(same.filter((path) => !implied.some((way) => path.startsWith(way)))).toEqual([]);
  });

  it('of every sign of danger', () => {
    const results = CONTENT.signs.map((sign, index) =>
      unseen(['signs', index], (book) => {
        const question = book.catalogue.questions.get(sign.id);
        return question && questionCard(book, question);
      }),
    );
    expect(results.reduce((sum, { tried }) => sum + tried, 0)).toBeGreaterThan(300);
    // what a sign makes of its areas says nothing where it has none
    const ofNoArea = CONTENT.signs.flatMap(({ areas }, index) => (areas.length === 0 ? [`signs.${index}.raises`] : []));
    expect(results.flatMap(({ same }) => same)).toEqual(ofNoArea);
  });

  it('of every condition, worry and country', () => {
    for (const { tried, same } of [
      unseen(['conditions'], conditionEntries),
      unseen(['worries'], worriesTable),
      unseen(['countries'], countries),
    ]) {
      expect(tried).toBeGreaterThan(20);
      expect(same).toEqual([]);
    }
  });

  it.each(BAND_STARTS)('of what is asked from %i months on', (start) => {
    const results = AREA_IDS.filter((area) => CONTENT.asking[area][start]).map((area) =>
      unseen(['asking', area, start], (book) => questionsOfBand(book, start), 3),
    );
    expect(results.reduce((sum, { tried }) => sum + tried, 0)).toBeGreaterThan(8);
    expect(results.flatMap(({ same }) => same)).toEqual([]);
  });

  it('of what is asked beside a question: details, therapies that it brings in, its ages, its sources', () => {
    const results = CONTENT.questions.flatMap((question, index) =>
      question.adds || question.fromMonths || question.languages || index % 11 === 0
        ? [unseen(['questions', index], (book) => questionCard(book, book.content.questions[index] ?? question))]
        : [],
    );
    expect(results.reduce((sum, { tried }) => sum + tried, 0)).toBeGreaterThan(80);
    expect(results.flatMap(({ same }) => same)).toEqual([]);
    const details = unseen(['detailsOf'], (book) => book.content.details.map((detail) => questionCard(book, detail)));
    expect(details.same).toEqual([]);
  });

  it('would notice a value that the book leaves out', () => {
    expect(unseen(['babyAreas'], () => 'always the same').same.length).toBeGreaterThan(3);
  });
});
