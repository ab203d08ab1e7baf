import { describe, expect, it } from 'vitest';
import { CONTENT } from '../../src/content/content';
import { choicesOf } from '../../src/guidance/catalogue';
import { ALSO_ASK_IDS } from '../../src/model/guidance';
import { ROUTES } from '../../src/model/flag';
import { THERAPY_IDS } from '../../src/model/area';
import { CHOICES, type Question } from '../../src/model/question';
import { ALL_QUESTIONS, QUESTION_IDS } from './all-questions';
import { at, ENGLISH, isText, QUESTION_WORDS, wordCount, wordingOf, type Words } from './english-words';

const MAX_WORDS_OF_A_LINE = 8;
const wording = (id: string) => at(QUESTION_WORDS, wordingOf(id));
const signIds = new Set(CONTENT.signs.map(({ id }) => id));
const keysAt = (words: unknown, path: string): string[] => Object.keys((at(words, path) as object | undefined) ?? {});
const questions = ALL_QUESTIONS.filter((question): question is Question => 'kind' in question);

/** Every place in the words of the questions that asks something. */
function asking(words: Words, path = ''): string[] {
  return Object.entries(words).flatMap(([key, inner]) => {
    if (typeof inner !== 'object' || Array.isArray(inner)) return [];
    const here = path === '' ? key : `${path}.${key}`;
    return [...(Object.hasOwn(inner, 'ask') ? [here] : []), ...asking(inner as Words, here)];
  });
}

describe('the words of the questions', () => {
  it.each(['ask', 'why', 'short', 'help'])('has "%s" for every question of every kind', (part) => {
    expect([...QUESTION_IDS].filter((id) => !isText(at(wording(id), part)))).toEqual([]);
  });

  it('has a line of at most eight words for every sign', () => {
    const bad = [...signIds]
      .map((id) => [id, at(wording(id), 'line')])
      .filter(([, line]) => !isText(line) || wordCount(line) > MAX_WORDS_OF_A_LINE);
    expect(bad).toEqual([]);
  });

  it('has a line for signs alone', () => {
    expect([...QUESTION_IDS].filter((id) => !signIds.has(id) && at(wording(id), 'line') !== undefined)).toEqual([]);
  });

  it('has no words without a question', () => {
    const known = new Set([...QUESTION_IDS, 'known']);
    expect(asking(QUESTION_WORDS).filter((path) => !known.has(path))).toEqual([]);
  });

  it('keeps the words of the safety questions in the part that arrives first, and the others in the other', () => {
    const first = asking(ENGLISH['safety'] ?? {});
    const later = asking(ENGLISH['questions'] ?? {});
    expect(first.filter((path) => later.includes(path))).toEqual([]);
    expect(CONTENT.questions.map(({ id }) => id).filter((id) => !later.includes(id))).toEqual([]);
  });

  it('has nothing in the words of a question but its parts', () => {
    const parts = ['ask', 'why', 'short', 'help', 'line', 'answers', 'options'];
    const strange = [...QUESTION_IDS].flatMap((id) =>
      keysAt(QUESTION_WORDS, wordingOf(id))
        .filter((key) => !parts.includes(key) && !QUESTION_IDS.has(`${id}.${key}`))
        .map((key) => `${id}.${key}`),
    );
    expect(strange).toEqual([]);
  });

  it('ends each question with one question mark, and asks one thing', () => {
    const asks = [...QUESTION_IDS].map((id) => [id, String(at(wording(id), 'ask'))] as const);
    expect(asks.filter(([, ask]) => !ask.endsWith('?') || ask.split('?').length !== 2)).toEqual([]);
    expect(asks.filter(([, ask]) => /and\/or/i.test(ask))).toEqual([]);
  });

  it('names own answers only for choices that there are', () => {
    const asQuestion = (id: string): Question | undefined => questions.find((question) => question.id === id);
    const wrong = [...QUESTION_IDS].flatMap((id) => {
      const question = asQuestion(id);
      const choices: readonly string[] = question ? choicesOf(question) : CHOICES.safety;
      return [...keysAt(wording(id), 'answers'), ...keysAt(wording(id), 'options')]
        .filter((choice) => !choices.includes(choice))
        .map((choice) => `${id}: ${choice}`);
    });
    expect(wrong).toEqual([]);
  });

  it('has a word for every choice of every question', () => {
    const missing = ALL_QUESTIONS.flatMap((entry) => {
      const question: Question = 'kind' in entry ? entry : { ...entry, kind: 'safety', area: 'safety' };
      return choicesOf(question)
        .filter((choice) => {
          const own = at(wording(question.id), question.list ? `options.${choice}` : `answers.${choice}`);
          const shared = question.list
            ? at(ENGLISH['areas'], `area.${choice}.name`)
            : at(ENGLISH['app'], `answers.${question.kind}.${choice}`);
          return !isText(own) && !isText(shared);
        })
        .map((choice) => `${question.id}: ${choice}`);
    });
    expect(missing).toEqual([]);
  });

  it('has words for the buttons of each kind, and other ones for worries from six years', () => {
    for (const [kind, choices] of Object.entries(CHOICES))
      expect(keysAt(ENGLISH['app'], `answers.${kind}`).sort()).toEqual([...choices].sort());
    expect(at(ENGLISH['app'], 'answers.worryFromSix')).toEqual({
      no: 'No',
      sometimes: 'A little',
      often: 'A lot',
      'not-sure': 'Not sure',
    });
  });

  it('gives every question a short name of its own', () => {
    const shorts = [...QUESTION_IDS]
      .filter((id) => wordingOf(id) === id)
      .map((id) => String(at(wording(id), 'short')).toLowerCase());
    expect(shorts.filter((short, index) => shorts.indexOf(short) !== index)).toEqual([]);
  });
});

/** Both ways: each id has its words, and no words stand without an id. */
const LISTS: readonly (readonly [what: string, words: unknown, ids: readonly string[], parts: readonly string[]])[] = [
  [
    'worries',
    at(ENGLISH['worries'], 'worry'),
    CONTENT.worries.map(({ id }) => id.replace('worry.', '')),
    ['label', 'told'],
  ],
  [
    'conditions',
    at(ENGLISH['conditions'], 'condition'),
    CONTENT.conditions.map(({ id }) => id.replace('condition.', '')),
    ['label', 'about'],
  ],
  ['flags', at(ENGLISH['flags'], 'flag'), CONTENT.flags.map(({ id }) => id.replace('flag.', '')), ['text', 'why']],
  ['areas', at(ENGLISH['areas'], 'area'), Object.keys(CONTENT.areas), ['name', 'what', 'tryThis', 'lookFor']],
  ['others to ask', ENGLISH['alsoAsk'], ALSO_ASK_IDS, ['title']],
  ['routes of flags', at(ENGLISH['result'], 'flags.routes'), ROUTES, []],
  ['signs of the panel', at(ENGLISH['rightNow'], 'signs'), CONTENT.rightNow.map(({ id }) => id), []],
  ['therapies', at(ENGLISH['result'], 'therapy'), THERAPY_IDS, []],
];

describe('the words of everything else that has an id', () => {
  it.each(LISTS)('has words for all %s, and for nothing else', (_, words, ids, parts) => {
    expect(Object.keys(words as object).sort()).toEqual([...ids].sort());
    const missing = ids.flatMap((id) =>
      parts.length === 0
        ? isText(at(words, id))
          ? []
          : [id]
        : parts.filter((part) => !isText(at(words, `${id}.${part}`))).map((part) => `${id}.${part}`),
    );
    expect(missing).toEqual([]);
  });

  it('says why each therapy that leads an area is the one to ask', () => {
    const missing = Object.entries(CONTENT.areas).flatMap(([area, { leads, leadsBefore }]) =>
      [...leads, ...(leadsBefore?.leads ?? [])]
        .filter((therapy) => !isText(at(ENGLISH['areas'], `area.${area}.why.${therapy}`)))
        .map((therapy) => `${area}: ${therapy}`),
    );
    expect(missing).toEqual([]);
  });

  it('says why for each therapy that a sign or a follow-up can add to an area', () => {
    const added = [
      ...CONTENT.questions.flatMap(({ area, adds }) => (adds ? [`${area}.why.${adds}`] : [])),
      ...CONTENT.signs.flatMap(({ areas, adds }) => (adds ? areas.map((area) => `${area}.why.${adds}`) : [])),
      ...CONTENT.rules.decidesAlone.map(() => 'play.why.occupational'),
      ...CONTENT.playLeads.map(({ therapy }) => `play.why.${therapy}`),
    ];
    expect([...new Set(added)].filter((path) => !isText(at(ENGLISH['areas'], `area.${path}`)))).toEqual([]);
  });

  it('says what to ask of each of the others, by country or for everybody', () => {
    const whole = (words: unknown) => isText(at(words, 'text')) && isText(at(words, 'how'));
    const missing = ALSO_ASK_IDS.filter((id) => {
      const words = at(ENGLISH['alsoAsk'], id);
      const countries = at(words, 'byCountry');
      if (countries === undefined) return !whole(words);
      return (
        !whole(at(countries, 'elsewhere')) || Object.values(countries as object).some((country) => !whole(country))
      );
    });
    expect(missing).toEqual([]);
  });

  it('has other words for a flag that a team already follows', () => {
    // No doctor is asked about here: the panel of emergencies, and a sign that only counts while no doctor has seen it.
    const withKnown = CONTENT.flags.filter(({ id }) => id !== 'flag.rightNow' && id !== 'flag.earlierFit');
    expect(withKnown.map(({ id }) => id).filter((id) => !isText(at(ENGLISH['flags'], `${id}.known`)))).toEqual([]);
  });

  it('says how soon for each urgency', () => {
    expect(keysAt(ENGLISH['app'], 'urgent')).toEqual(expect.arrayContaining(['emergency', 'today', 'soon', 'book']));
  });

  it('has both headings of the panel', () => {
    const groups = [...new Set(CONTENT.rightNow.map((sign) => (sign as { group?: string }).group))];
    expect(keysAt(ENGLISH['rightNow'], 'groups').sort()).toEqual([...groups].sort());
  });

  it('has words for every help line, and for nothing else', () => {
    const topics = keysAt(ENGLISH['rightNow'], 'helpLines').filter((key) => !['heading', 'intro'].includes(key));
    expect(topics.sort()).toEqual(CONTENT.helpLines.map(({ id }) => id).sort());
    for (const topic of topics)
      for (const part of ['title', 'text', 'where', 'whereNamed'])
        expect(at(ENGLISH['rightNow'], `helpLines.${topic}.${part}`), `${topic}.${part}`).toSatisfy(isText);
  });

  it('has words for every way to get help of every country, and none that no country names', () => {
    const routes = [...new Set(CONTENT.countries.flatMap((country) => country.routes.map(({ route }) => route)))];
    const words = at(ENGLISH['steps'], 'routes') as Words;
    for (const route of [...routes, 'elsewhere'])
      for (const part of ['title', 'text', 'say'])
        expect(at(words, `${route}.${part}`), `${route}.${part}`).toSatisfy(isText);
    const named = Object.entries(words).flatMap(([country, ways]) =>
      Object.hasOwn(ways as object, 'title')
        ? [country]
        : Object.keys(ways as object).map((way) => `${country}.${way}`),
    );
    expect(named.filter((route) => route !== 'elsewhere' && !routes.includes(route))).toEqual([]);
  });

  it('leaves no text empty', () => {
    const empty = (value: unknown, path: string): string[] => {
      if (typeof value === 'string') return value.trim() === '' ? [path] : [];
      if (typeof value !== 'object' || value === null) return [path];
      const entries = Object.entries(value);
      return entries.length === 0 ? [path] : entries.flatMap(([key, inner]) => empty(inner, `${path}.${key}`));
    };
    expect(Object.entries(ENGLISH).flatMap(([file, words]) => empty(words, file))).toEqual([]);
  });
});
