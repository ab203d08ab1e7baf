import { describe, expect, it } from 'vitest';
import { FACTS_SIGNS, OURS_ONLY } from '../../../src/review/coverage/facts-signs';
import { PUBLISHED_GUIDES } from '../../../src/review/coverage/published-guides';
import { PUBLISHED_SIGNS } from '../../../src/review/coverage/published-signs';
import { COVERAGE } from '../../../src/review/book/chapter-coverage';
import { elementsIn } from '../../../src/review/book/html';
import { reasonForReaders, signsCounted } from '../../../src/review/book/signs-covered';
import { AREA_IDS } from '../../../src/model/area';
import { BAND_STARTS } from '../../../src/model/asking';
import { bookWithout, chaptersWithoutCases, read } from './made-book';

const chapter = chaptersWithoutCases().filter(({ attributes }) => attributes['id'] === COVERAGE.id);
const partOf = (id: string) =>
  chapter.flatMap(elementsIn).filter(({ attributes }) => attributes['id'] === `coverage-${id}`);
const signsIn = (id: string) =>
  partOf(id)
    .flatMap(elementsIn)
    .filter(({ attributes }) => attributes['data-sign'] !== undefined);
const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

describe('the signs in the book and what asks them', () => {
  it('are those of the base of facts and of the published guides, each once and in order', () => {
    const listed = signsIn('facts').map(read);
    expect(listed).toHaveLength(FACTS_SIGNS.length);
    expect(listed.filter((text, index) => !text.startsWith(plain(FACTS_SIGNS[index]?.sign ?? '?')))).toEqual([]);
    const guides = signsIn('guides').map(read);
    expect(guides).toHaveLength(PUBLISHED_SIGNS.length);
    expect(PUBLISHED_SIGNS.filter(({ sign }) => !guides.some((text) => text.startsWith(plain(sign))))).toEqual([]);
    expect(
      Object.values(PUBLISHED_GUIDES).filter(({ title }) => !read(partOf('guides')).includes(plain(title))),
    ).toEqual([]);
  });

  it('lead to the entry of each question that asks them, or say why nothing does', () => {
    const signs = signsIn('facts');
    const wrong = FACTS_SIGNS.filter((sign, index) => {
      const entry = signs[index];
      if (!entry) return true;
      const links = elementsIn(entry).filter(({ tag }) => tag === 'a');
      return 'asked' in sign ? links.length !== sign.asked.length : !/not asked\. .+/.test(read(entry));
    });
    expect(wrong).toEqual([]);
  });

  it('count at the top what stands below, and name what is ours alone', () => {
    const { facts, factsAsked, published, publishedAsked, redFlags, redFlagsAsked } = signsCounted();
    const notAsked = (id: string) =>
      signsIn(id).filter((entry) => elementsIn(entry).every(({ tag }) => tag !== 'a')).length;
    expect([facts, factsAsked]).toEqual([signsIn('facts').length, facts - notAsked('facts')]);
    expect([published, publishedAsked]).toEqual([signsIn('guides').length, published - notAsked('guides')]);
    const top = read(partOf('how'));
    expect(top).toContain(`${facts} ${factsAsked}`);
    expect(top).toContain(`${redFlags} ${redFlagsAsked}`);
    expect(top).toContain(`${published} ${publishedAsked}`);
    const ours = partOf('ours')
      .flatMap(elementsIn)
      .filter(({ tag }) => tag === 'a');
    expect(ours).toHaveLength(Object.keys(OURS_ONLY).length);
  });

  it('give reasons with names instead of codes', () => {
    const book = bookWithout();
    expect(reasonForReaders(book, 'rules.md 4: "book", asked as `feeding.drools`; a T4 of facts.md 3.4.')).toBe(
      'the rule set, part 4: “Next free appointment”, asked as “Drool makes clothes wet”; a tier 4 of the base of facts, part 3.4.',
    );
    expect(read(chapter)).not.toMatch(/\.md|`|\bT[1-4]\b/);
  });

  it('have a row for every area and a column for every age', () => {
    const rows = partOf('areas')
      .flatMap(elementsIn)
      .filter(({ tag }) => tag === 'tr');
    expect(rows).toHaveLength(AREA_IDS.length + 1);
    expect(rows.filter(({ children }) => children.length !== BAND_STARTS.length + 1)).toEqual([]);
  });
});
