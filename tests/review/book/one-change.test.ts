import { describe, expect, it } from 'vitest';
import { CONTENT } from '../../../src/content/content';
import { catalogueOf } from '../../../src/guidance/catalogue';
import type { Content } from '../../../src/model/content';
import { bookOf } from '../../../src/review/book/book';
import { CASES } from '../../../src/review/book/chapter-cases';
import { RULES } from '../../../src/review/book/chapter-rules';
import { questionCard } from '../../../src/review/book/question-card';
import { bandGraph } from '../../../src/review/flow/band-graph';
import { linesOf } from '../../../src/review/flow/flow-graph';
import { casesForBook } from '../../vignettes/cases-for-book';
import { draw, entriesOf, read, TEXTS } from './made-book';

/** Enough to see what changes and what does not, and quicker than all. */
const CASES_READ = casesForBook((title) => /^\d|toe|tiptoe|senses|most clear areas|hand|hear/.test(title));
const bookWith = (content: Content) => bookOf({ content, texts: TEXTS, cases: CASES_READ, draw });
const prose = (content: Content) => read(RULES.body(bookWith(content), []).flat());
const casesRead = (content: Content) =>
  new Map(
    entriesOf(CASES.body(bookWith(content), []), 'case').map((entry) => [entry.attributes['data-id'], read(entry)]),
  );
const UNCHANGED = casesRead(CONTENT);
const changedCases = (content: Content): readonly string[] => {
  const now = casesRead(content);
  return [...UNCHANGED].filter(([id, text]) => now.get(id) !== text).map(([, text]) => text);
};

describe('one change of the data is seen in all places that it touches, and only there', () => {
  it('a limit of four areas made three changes the rule in words and the cases with three', () => {
    const three: Content = { ...CONTENT, rules: { ...CONTENT.rules, fourAreas: 3 } };
    expect(prose(CONTENT)).toContain('in 4 areas or more');
    expect(prose(three)).toContain('in 3 areas or more');
    expect(prose(three)).not.toContain('in 4 areas or more');
    const changed = changedCases(three);
    expect(changed.length).toBeGreaterThan(0);
    expect(changed.length).toBeLessThan(CASES_READ.length / 2);
  });

  it('an age at which everyday life asks about the senses: prose, the drawn flow and the cases of that age', () => {
    const from = CONTENT.everydayFrom.senses ?? 0;
    const later: Content = { ...CONTENT, everydayFrom: { ...CONTENT.everydayFrom, senses: 48 } };
    expect(from).toBeLessThan(36);
    expect(prose(later)).not.toBe(prose(CONTENT));
    expect(prose(later)).toContain('Senses in everyday life: from 4 years on');
    const flow = (content: Content, band: 36 | 60) => linesOf(bandGraph(band, TEXTS, catalogueOf(content)));
    expect(flow(later, 36)).not.toEqual(flow(CONTENT, 36));
    expect(flow(later, 60)).toEqual(flow(CONTENT, 60));
    const changed = changedCases(later);
    expect(changed.length).toBeGreaterThan(0);
    expect(changed.length).toBeLessThan(CASES_READ.length / 2);
  });

  it('a red flag that gets more urgent: its question, and each case that raises it', () => {
    const flags = CONTENT.flags.map((flag) =>
      flag.id === 'flag.toeWalking' ? { ...flag, urgency: 'soon' as const } : flag,
    );
    const sooner: Content = { ...CONTENT, flags };
    const said = (content: Content) => {
      const book = bookWith(content);
      const question = book.catalogue.questions.get('safety.toeWalking');
      return question ? read(questionCard(book, question)) : '';
    };
    expect(said(CONTENT)).toContain('it raises a red flag (Next free appointment)');
    expect(said(sooner)).toContain('it raises a red flag (This week)');
    const raised = [...UNCHANGED.values()].filter((text) =>
      // of a sign that the parent is not sure of, one step less than “this week” is what it was
      /Next free appointment Walks on tiptoes most of the time\.(?! \(parent not sure\))/.test(text),
    );
    const changed = changedCases(sooner);
    expect(raised.length).toBeGreaterThan(0);
    expect(raised.filter((text) => !changed.includes(text))).toEqual([]);
  });
});
