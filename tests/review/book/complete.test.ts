import { describe, expect, it } from 'vitest';
import { CONTENT } from '../../../src/content/content';
import { AREA_IDS } from '../../../src/model/area';
import { HEADLINES } from '../../../src/model/guidance';
import { caseId } from '../../../src/review/book/book';
import { countsOf } from '../../../src/review/book/chapter-how-to-read';
import { CHAPTERS } from '../../../src/review/book/chapters';
import { ENTRY_KINDS } from '../../../src/review/book/entry';
import { elementsIn } from '../../../src/review/book/html';
import { VALUE_IDS } from '../../../src/review/book/value-entry';
import { OPEN_DECISIONS } from '../../../src/review/open-decisions';
import { QUESTION_IDS } from '../../content/all-questions';
import { at, ENGLISH, QUESTION_WORDS, textsOf, wordingOf } from '../../content/english-words';
import { ALL_CASES } from '../../vignettes/cases/all';
import { entryText, idsOf, kindsIn, read, wholeBook } from './made-book';

const ids = (list: readonly { readonly id: string }[]): readonly string[] => list.map(({ id }) => id);
const { rules } = CONTENT;
const asRead = (text: string): string => text.replaceAll('**', '').replaceAll(/\s+/g, ' ').trim();

/** Parts of sentences, and the names by which the guide knows a question of parents: nobody reads them as they stand. */
const NOT_READ = /^rules:(or|and|either|quoted|lead|flag|fact|status|level|first)\b|^faq:list\.\d+\.id$/;
const TEXT_FILES = [
  'app',
  'result',
  'alsoAsk',
  'therapies',
  'areas',
  'steps',
  'faq',
  'summary',
  'a11y',
  'rules',
  'handover',
  'take',
  'clinic',
  'kit',
  'about',
];

const IN_THE_DATA: Readonly<Record<string, readonly string[]>> = {
  question: [...QUESTION_IDS],
  worry: ids(CONTENT.worries),
  condition: ids(CONTENT.conditions),
  flag: ids(CONTENT.flags),
  panel: ids(CONTENT.rightNow),
  'help-line': ids(CONTENT.helpLines),
  area: AREA_IDS,
  rule: ids([
    ...rules.status,
    ...rules.signs,
    rules.bornEarly,
    ...rules.caps,
    ...rules.level,
    ...rules.first,
    ...rules.alsoAsk,
  ]),
  value: VALUE_IDS,
  headline: HEADLINES,
  country: CONTENT.countries.map(({ code }) => code),
  text: TEXT_FILES.flatMap((file) => textsOf(ENGLISH[file], `${file}:`).map(({ key }) => key)).filter(
    (key) => !NOT_READ.test(key),
  ),
  case: ALL_CASES.map(({ title }) => caseId(title)),
  source: Object.keys(CONTENT.sources),
  decision: ids(OPEN_DECISIONS),
};

describe('the review book has everything once, and nothing else', () => {
  const { chapters } = wholeBook();

  it('has an entry of every kind there is', () => {
    expect([...kindsIn(chapters)].sort()).toEqual([...ENTRY_KINDS].sort());
    expect(Object.keys(IN_THE_DATA).sort()).toEqual([...ENTRY_KINDS].sort());
  });

  it.each(Object.keys(IN_THE_DATA))('every %s of the data, and no other', (kind) => {
    const wanted = IN_THE_DATA[kind] ?? [];
    expect(wanted.length).toBeGreaterThan(2);
    expect([...idsOf(chapters, kind)].sort()).toEqual([...wanted].sort());
  });

  it('has all other files of texts in other chapters', () => {
    const elsewhere = ['questions', 'safety', 'first-question', 'flags', 'conditions', 'worries', 'rightNow'];
    expect(Object.keys(ENGLISH).sort()).toEqual([...TEXT_FILES, ...elsewhere].sort());
  });

  it('counts at the start what stands in it', () => {
    const { book } = wholeBook();
    const counts = countsOf(book);
    const of = (kind: string) => idsOf(chapters, kind).length;
    expect(counts).toEqual({
      questions: of('question'),
      signs: CONTENT.signs.length,
      flags: of('flag'),
      panel: of('panel'),
      rules: of('rule'),
      worries: of('worry'),
      conditions: of('condition'),
      texts: of('text'),
      cases: of('case'),
      sources: of('source'),
      decisions: of('decision'),
    });
    const first = read(chapters[0] ?? '');
    for (const count of Object.values(counts)) expect(first).toContain(String(count));
  });

  it('has every chapter, each with a title of its own', () => {
    expect(chapters.map(({ attributes }) => attributes['id'])).toEqual(CHAPTERS.map(({ id }) => id));
    const titles = chapters.map((chapter) => read(elementsIn(chapter).find(({ tag }) => tag === 'h2') ?? ''));
    expect(titles.map((title) => Number.parseInt(title, 10))).toEqual(CHAPTERS.map((_, index) => index + 1));
  });
});

/** Every text below a place must stand in the entry, as the parent reads it. */
function missingIn(kind: string, id: string, words: unknown): readonly string[] {
  const entry = entryText(wholeBook().chapters, kind, id);
  return textsOf(words, '')
    .filter(({ text }) => !entry.includes(asRead(text)))
    .map(({ text }) => `${id}: ${text}`);
}

describe('what a parent reads stands in its entry', () => {
  it('of every question: what is asked, help, why, its line, its own buttons and ticks, its later name', () => {
    const missing = [...QUESTION_IDS].flatMap((id) => {
      const words = at(QUESTION_WORDS, wordingOf(id)) as Readonly<Record<string, unknown>>;
      const own = Object.fromEntries(Object.entries(words).filter(([key]) => !QUESTION_IDS.has(`${id}.${key}`)));
      // the line of a sign stands in the list of its group, where the parent reads it
      const { line, short, answers, ...parts } = own;
      const group = CONTENT.signs.find((sign) => sign.id === id)?.group;
      const isShared = wordingOf(id) !== id;
      return [
        ...missingIn('question', id, isShared ? parts : { ...parts, short, answers }),
        ...(group === undefined ? [] : missingIn('question', group, line)),
      ];
    });
    expect(missing).toEqual([]);
  });

  it('of the buttons that all questions of a kind share, once in front of the questions', () => {
    const [how] = wholeBook()
      .chapters.flatMap((chapter) => elementsIn(chapter))
      .filter(({ attributes }) => attributes['id'] === 'questions-how');
    const shared = [
      ...['skill', 'worry', 'worryFromSix', 'safety', 'group'].map((kind) => at(ENGLISH['app'], `answers.${kind}`)),
      at(QUESTION_WORDS, 'known.answers'),
    ];
    const labels = shared.flatMap((words) => textsOf(words, '').map(({ text }) => text));
    expect(labels.length).toBeGreaterThan(18);
    expect(labels.filter((label) => !read(how ?? '').includes(label))).toEqual([]);
  });

  it.each([
    ['flag', 'flags', 'flag', ids(CONTENT.flags)],
    ['condition', 'conditions', 'condition', ids(CONTENT.conditions)],
    ['worry', 'worries', 'worry', ids(CONTENT.worries)],
  ] as const)('of every %s', (kind, file, prefix, all) => {
    expect(
      all.flatMap((id) => missingIn(kind, id, at(ENGLISH[file], `${prefix}.${id.replace(`${prefix}.`, '')}`))),
    ).toEqual([]);
  });

  it('of the list of emergencies and the help lines', () => {
    const chapter = read(wholeBook().chapters.find(({ attributes }) => attributes['id'] === 'red-flags') ?? '');
    const filled = (text: string) =>
      asRead(text).replace('{{name}}', '[name of the line]').replace('{{number}}', '[number]');
    const missing = textsOf(ENGLISH['rightNow'], 'rightNow:').filter(({ text }) => !chapter.includes(filled(text)));
    expect(missing).toEqual([]);
  });

  it('of every other text, with a word for what is filled in', () => {
    const pattern = (text: string) =>
      new RegExp(
        `${asRead(text)
          .replaceAll(/[.*+?^$()|[\]\\]/g, '\\$&')
          .replaceAll(/\{\{\w+\}\}/g, '\\[[^\\]{}]+\\]')}`,
      );
    const texts = TEXT_FILES.flatMap((file) => textsOf(ENGLISH[file], `${file}:`)).filter(
      ({ key }) => !NOT_READ.test(key),
    );
    const entries = new Map(
      idsOf(wholeBook().chapters, 'text').map((id) => [id, entryText(wholeBook().chapters, 'text', id)]),
    );
    expect(texts.filter(({ key, text }) => !pattern(text).test(entries.get(key) ?? '')).map(({ key }) => key)).toEqual(
      [],
    );
  });

  it('and every text says where and when it is read', () => {
    const chapter = wholeBook().chapters.find(({ attributes }) => attributes['id'] === 'texts');
    const places = chapter ? elementsIn(chapter).filter(({ attributes }) => attributes['class'] === 'place') : [];
    expect(places.length).toBeGreaterThan(80);
    const silent = places.filter((place) => {
      const heading = read(elementsIn(place).find(({ tag }) => tag === 'h4') ?? '');
      const texts = elementsIn(place).filter(({ attributes }) => attributes['data-kind'] === 'text');
      const isSaidForAll = read(place).includes('Read:');
      return (
        heading === '' ||
        (!isSaidForAll &&
          texts.some((text) => !elementsIn(text).some(({ attributes }) => attributes['class'] === 'when')))
      );
    });
    expect(silent.map(read)).toEqual([]);
  });
});

describe('each first line, level and name of someone else', () => {
  const own = (key: string) => entryText(wholeBook().chapters, 'text', key);
  it.each(['headline', 'sentence', 'level'])(
    'of result %s has a reason of its own and says in which cases it is read',
    (group) => {
      const keys = textsOf(at(ENGLISH['result'], group), `result:${group}`).map(({ key }) => key);
      expect(keys.length).toBeGreaterThan(3);
      expect(keys.filter((key) => !/ - .+ (In \d+ worked cases?:|In no worked case\.)/.test(own(key)))).toEqual([]);
      expect(new Set(keys.map((key) => / - (.+?) In /.exec(own(key))?.[1])).size).toBeGreaterThanOrEqual(
        keys.length - 1,
      );
    },
  );
});
