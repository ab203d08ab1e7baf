import { describe, expect, it } from 'vitest';
import { CONTENT } from '../../../src/content/content';
import { bookOf, caseId } from '../../../src/review/book/book';
import { CASES } from '../../../src/review/book/chapter-cases';
import { stretches } from '../../../src/review/book/case-answers';
import { el, elementsIn } from '../../../src/review/book/html';
import { ALL_CASES } from '../../vignettes/cases/all';
import { casesForBook } from '../../vignettes/cases-for-book';
import { draw, entriesOf, read, TEXTS, wholeBook } from './made-book';

const URGENCIES = { emergency: 'Now', today: 'Today', soon: 'This week', book: 'Next free appointment' } as const;
const LEVELS = {
  'good-reason': ['Good reason to ask'],
  'some-reason': ['Worth asking about'],
  'not-now': [
    'Nothing you told us points here today',
    'Not looked at until a doctor has seen this',
    'Not asked before the due date',
    'Before 6 months a doctor looks first',
  ],
} as const;
const THERAPIES = {
  speech: 'Speech therapy',
  occupational: 'Occupational therapy',
  physical: 'Physiotherapy',
} as const;

const entries = new Map(entriesOf(wholeBook().chapters, 'case').map((entry) => [entry.attributes['data-id'], entry]));
const entryOf = (title: string) => entries.get(caseId(title));

/** What stands in the first column of a case's table. */
const decided = (title: string): readonly string[] => {
  const entry = entryOf(title);
  return entry
    ? elementsIn(entry)
        .filter(({ tag, attributes }) => tag === 'th' && attributes['scope'] === 'row')
        .map(read)
    : [];
};

describe('a worked case in the book', () => {
  it.each(ALL_CASES.map((known) => [known.title, known] as const))(
    '%s: what was expected is what it says',
    (title, { expect: wanted }) => {
      const rows = decided(title);
      for (const [therapy, level] of Object.entries(wanted.therapies)) {
        const name = THERAPIES[therapy as keyof typeof THERAPIES];
        const row = rows.find((each) => each.startsWith(name)) ?? '';
        expect(
          LEVELS[level].some((words) => row.startsWith(`${name} ${words}`)),
          row,
        ).toBe(true);
        expect(row.includes('Call first')).toBe(wanted.first === therapy);
      }
      for (const flag of wanted.flags ?? wanted.flagsInclude ?? []) {
        const [id, urgency] = flag.split(':') as [string, keyof typeof URGENCIES];
        expect(rows).toContainEqual(expect.stringContaining(`${URGENCIES[urgency]} ${TEXTS(`flags:${id}.text`)}`));
      }
      if (Array.isArray(wanted.alsoAsk))
        for (const id of wanted.alsoAsk)
          expect(rows.some((row) => row.startsWith(TEXTS(`alsoAsk:${id}.title`)))).toBe(true);
    },
  );

  it('says the answers, the rule in words and the sources behind each thing decided', () => {
    const [, title = ''] = /(.*)/.exec(ALL_CASES.find((known) => known.title.startsWith('10: '))?.title ?? '') ?? [];
    const entry = entryOf(title);
    const row = elementsIn(entry ?? { tag: '', attributes: {}, children: [] }).find(
      (each) => each.tag === 'tr' && read(each).startsWith('Next free appointment Walks on tiptoes'),
    );
    const cells = (row?.children ?? []).map(read);
    expect(read(entry ?? '')).toContain('Answers: 1 Mostly walks on tiptoes');
    expect(cells[1]).toBe('1');
    expect(cells[2]).toMatch(/^see the red flag 3\.\d+ · 7\.\d+(, 7\.\d+)+$/);
    const therapy = elementsIn(entry ?? el('div', {})).find(
      (each) => each.tag === 'tr' && read(each).startsWith('Physiotherapy'),
    );
    expect(read(therapy?.children[2] ?? '')).toMatch(/^[a-z“].+ 4\.\d+ · 7\.\d+/);
  });

  it('numbers each answer once, and every number of a reason is an answer of the case', () => {
    expect(stretches([3, 1, 2, 5])).toBe('1-3, 5');
    expect(stretches([])).toBe('');
    const wrong = entriesOf(wholeBook().chapters, 'case').filter((entry) => {
      const answers = /Answers: (.*?) Result:/.exec(read(entry))?.[1] ?? '';
      const numbers = elementsIn(entry)
        .filter(({ tag }) => tag === 'tr')
        .flatMap((row) => read(row.children[1] ?? '').match(/\d+/g) ?? []);
      return numbers.some((number) => number === '0' || !new RegExp(`(^|; )${number} `).test(answers));
    });
    expect(wrong.map(read)).toEqual([]);
  });

  it('says of a rule with several ways only the way that held', () => {
    const known = ALL_CASES.find(
      ({ answers, worries }) => answers?.['drawing.drawsCircle'] === 'not-yet' && worries?.includes('worry.drawing'),
    );
    const entry = entryOf(known?.title ?? '');
    const area = elementsIn(entry ?? el('div', {})).find(
      (each) => each.tag === 'tr' && read(each).startsWith('Drawing and writing'),
    );
    const why = read(area?.children[2] ?? '');
    expect(why).toContain('you ticked a worry about it');
    expect(why).not.toMatch(/one clear “not yet” is enough|makes days hard|follow-up question/);
  });

  const rowsOf = (title: string) => {
    const entry = entryOf(title);
    const rows = elementsIn(entry ?? el('div', {})).filter(({ tag }) => tag === 'tr');
    return { text: read(entry ?? ''), rows: rows.slice(1).map((row) => row.children.map(read)) };
  };
  const { cases } = wholeBook().book;

  it('says that a sign is new or worse, or that nobody follows it: that decides whether a flag can move', () => {
    const { text } = rowsOf('the same stiff body, new or worse, stays a red flag');
    expect(text).toMatch(
      /Answers: 1 Very floppy or very stiff; \d [^;]+: A doctor already follows it: No, or it is new or worse/,
    );
  });

  it('names the follow-up clinic wherever the result does, by what and from which condition', () => {
    const named = cases.filter(({ guidance }) => guidance.followUpClinic);
    expect(named.length).toBeGreaterThan(3);
    for (const { title } of cases) {
      const row = rowsOf(title).rows.find(([what]) => what === 'The follow-up clinic');
      expect(row !== undefined, title).toBe(named.some((known) => known.title === title));
      if (row) expect(row.slice(1).join(' ')).toMatch(/^\d+(-\d+)? 4\.\d+/);
    }
  });

  it('gives each reason for the next visit a row of its own, with an area or a question, and its rule in words', () => {
    const rows = cases.flatMap(({ title }) =>
      rowsOf(title).rows.filter(([what]) => what?.startsWith('For your next visit')),
    );
    expect(rows.length).toBeGreaterThan(30);
    for (const [what = '', , rule = ''] of rows) {
      expect(what).toMatch(/^For your next visit [A-Z]/);
      expect(rule).toMatch(/^(A clear “not yet”|“[^”]+” is worth a closer look)/);
      expect(rule).not.toMatch(/; A clear/);
    }
    expect(rows.map(([what]) => what)).toContain('For your next visit Muscles and strength');
  });

  it('says what a flag means as a rule, and that it is one step less where the parent is not sure', () => {
    const held = cases.flatMap(({ title, guidance }) =>
      rowsOf(title)
        .rows.filter(([, , rule]) => rule?.startsWith('As a rule'))
        .map((row) => ({ row, guidance })),
    );
    expect(held.length).toBeGreaterThan(3);
    for (const { row } of held) {
      const isUnsure = row[0]?.includes('(parent not sure)') ?? false;
      expect(row[2]?.includes('and one step less, as the parent is not sure.')).toBe(isUnsure);
      expect(row[2]).toContain('Here an exception holds: see the red flag');
    }
  });

  it('changes with the rules: a therapy that loses its rule is no longer named', () => {
    const known = casesForBook(
      (title) => title === 'a main worry about a child who does all that is asked: worth asking about a therapy',
    );
    const say = (content: typeof CONTENT) =>
      read(CASES.body(bookOf({ content, texts: TEXTS, cases: known, draw }), []).flat());
    expect(say(CONTENT)).toContain('Occupational therapy Worth asking about');
    const level = CONTENT.rules.level.filter(({ id }) => id !== 'level.lead');
    expect(say({ ...CONTENT, rules: { ...CONTENT.rules, level } })).not.toContain(
      'Occupational therapy Worth asking about',
    );
  });

  it('says who the child is: age used, weeks at birth, worries, conditions, therapies under way, hearing, languages', () => {
    const text = entriesOf(wholeBook().chapters, 'case').map(read).join(' ');
    for (const words of [
      'Born at 32 weeks.',
      'Age used: ',
      'Worries ticked: “',
      'Named by a professional: “',
      'Under way: ',
      'Hearing test: ',
      'At home: ',
      'before the due date',
      'An emergency may be happening now.',
      'None of them is a main worry.',
    ])
      expect(text).toContain(words);
  });
});
