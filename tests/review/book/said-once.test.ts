import { describe, expect, it } from 'vitest';
import english from '../../../locales/en/review.json';
import { CONTENT } from '../../../src/content/content';
import { AREA_IDS } from '../../../src/model/area';
import { BAND_STARTS } from '../../../src/model/asking';
import { elementsIn, type Html } from '../../../src/review/book/html';
import { lastMonthOf } from '../../../src/review/bands';
import { textsOf } from '../../content/english-words';
import { chaptersWithoutCases, entriesOf, entryText, idsOf, read, TEXTS } from './made-book';

const chapters = chaptersWithoutCases();
const partOf = (id: string): Html | undefined =>
  chapters.flatMap((chapter) => elementsIn(chapter)).find(({ attributes }) => attributes['id'] === id);
const textOfPart = (id: string): string => read(partOf(id) ?? '');

describe('what no page shows', () => {
  const UNREAD = english.texts.unread.when;

  it('stands in one list at the end of its chapter, and not among the texts that a parent can read', () => {
    const unread = idsOf([partOf('texts-unread') ?? { tag: 'p', attributes: {}, children: [] }], 'text');
    const places = textsOf(english.places, '').filter(({ text }) => text === UNREAD);
    expect(unread.length).toBeGreaterThanOrEqual(places.length);
    expect(unread).toContain('result:chapter.nothingAgainst');
    expect(unread).toContain('app:answers.known.followed');
    expect(read(chapters.find(({ attributes }) => attributes['id'] === 'texts') ?? '')).not.toContain(UNREAD);
    // any other wording would leave a text among the others
    expect(textsOf(english.places, '').filter(({ text }) => /no page/i.test(text) && text !== UNREAD)).toEqual([]);
  });

  it('the buttons for “does a doctor know?” among them: each such question has words of its own', () => {
    const known = [...CONTENT.groups, ...CONTENT.singles].map(({ id }) => `questions:${id}.known`);
    expect(known.length).toBeGreaterThan(7);
    expect(TEXTS.has('questions:known.answers.followed')).toBe(true);
    expect(TEXTS.has('questions:gates.known.answers.followed')).toBe(true);
  });
});

describe('texts in their places', () => {
  it('say for what speaks against a therapy, and for how soon, when each is read', () => {
    for (const [group, prefix] of [
      ['plain', 'rules:plain.'],
      ['howSoon', 'result:howSoon.'],
    ] as const) {
      const ids = idsOf(chapters, 'text').filter((id) => id.startsWith(prefix));
      expect(ids.length, group).toBeGreaterThan(8);
      const whens = ids.map((id) => / - (.+)$/.exec(entryText(chapters, 'text', id))?.[1]);
      expect(whens).not.toContain(undefined);
      expect(new Set(whens).size).toBe(whens.length);
    }
  });

  it('have one heading for what is read aloud, words for an empty line, and the sign behind a short name', () => {
    const headings = elementsIn(partOf('texts-a11y') ?? { tag: 'p', attributes: {}, children: [] });
    expect(headings.filter(({ tag }) => tag === 'h4')).toHaveLength(1);
    expect(entryText(chapters, 'text', 'summary:text.blank')).toContain('(empty line to fill in by hand)');
    expect(entryText(chapters, 'text', 'summary:signs.noWords')).toMatch(/ 2\.\d+/);
    expect(entryText(chapters, 'text', 'summary:details.hearing.sudden')).toMatch(/ 2\.\d+/);
    expect(entryText(chapters, 'text', 'summary:signs.lostSkill')).toMatch(/ 3\.\d+/);
    const short = idsOf(chapters, 'text').filter((id) => id.startsWith('summary:signs.'));
    expect(short.filter((id) => !/ [23]\.\d+$/.test(entryText(chapters, 'text', id)))).toEqual([]);
  });
});

describe('countries of which the same is said', () => {
  it('stand behind the first of them, each with a number of its own', () => {
    const like = entriesOf(chapters, 'country')
      .map(read)
      .filter((text) => /: like Austria 5\.\d+$/.test(text));
    const austria = CONTENT.countries.find(({ code }) => code === 'AT');
    const alike = CONTENT.countries.filter(
      (country) => JSON.stringify({ ...country, code: 'AT' }) === JSON.stringify(austria),
    );
    expect(alike.length).toBeGreaterThan(20);
    expect(like).toHaveLength(alike.length - 1);
    expect(textOfPart('texts-countries').match(/Emergency:/g)).toHaveLength(CONTENT.countries.length - like.length);
  });

  it('say a number once where the line is called by it', () => {
    const text = textOfPart('texts-countries');
    expect(text).toContain('Health advice by phone: NHS 111 ');
    expect(text).toContain('Health advice by phone: 811 ');
    expect(text).toContain('Healthline, 0800 611 116');
  });
});

describe('questions', () => {
  it('name in one sentence all red flags of which they can change how soon', () => {
    const texts = entriesOf(chapters, 'question').map(read);
    expect(texts.filter((text) => (text.match(/It can change how soon/g) ?? []).length > 1)).toEqual([]);
    expect(entryText(chapters, 'question', 'safety.noWords')).toMatch(
      /It can change how soon these are to be seen: “[^”]+” 3\.\d+, “/,
    );
  });

  it('are said to open by everyday life only where everyday life asks about the area', () => {
    for (const start of BAND_STARTS) {
      const rows = elementsIn(partOf(`questions-age-${start}`) ?? { tag: 'p', attributes: {}, children: [] }).filter(
        ({ tag }) => tag === 'tr',
      );
      for (const area of AREA_IDS.filter((id) => CONTENT.asking[id][start]?.role === 'if-opened')) {
        const from = CONTENT.everydayFrom[area];
        const isTicked = from !== undefined && from <= lastMonthOf(start);
        const row = rows.find(({ children }) => read(children[0] ?? '') === TEXTS(`areas:area.${area}.name`));
        expect(read(row?.children[2] ?? ''), `${area} ${start}`).toBe(
          isTicked ? 'if a worry or everyday life opens it' : 'if a worry opens it',
        );
      }
    }
  });

  it('stand below every area that they count for', () => {
    const list = textOfPart('questions-by-area');
    const ofArea = (area: string) => {
      const [, rest = ''] = list.split(` ${TEXTS(`areas:area.${area}.name`)} “`);
      return rest;
    };
    expect(ofArea('tone')).toContain('Harder to move, sit or change place');
    const [hearing = ''] = list.split('Understanding what people say “');
    expect(hearing).toContain(TEXTS('questions:safety.hearing.sudden.short'));
  });
});

describe('exceptions of a red flag', () => {
  it('leave out a way that holds only where a shorter one holds anyway', () => {
    const text = entryText(chapters, 'flag', 'flag.noWords');
    expect(text).toContain('your child is 2 years or older');
    expect(text).not.toContain('your child is 2 years or older; and “Says or signs no words”');
    // beside other ways it is no repetition
    expect(entryText(chapters, 'flag', 'flag.noPhrases')).toContain(
      'your child is 2 years or older; and “Says or signs no words”',
    );
  });
});
