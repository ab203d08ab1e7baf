import { describe, expect, it } from 'vitest';
import { CONTENT } from '../../../src/content/content';
import type { Content } from '../../../src/model/content';
import type { Source } from '../../../src/model/source';
import { SIGN_OFF } from '../../../src/review/book/chapter-sign-off';
import { SOURCES } from '../../../src/review/book/chapter-sources';
import { elementsIn } from '../../../src/review/book/html';
import { bestStanding } from '../../../src/review/book/rests-on';
import { weakestSigns } from '../../../src/review/book/weakest-signs';
import { bookWithout, chapterText, entryText, chaptersWithoutCases, read } from './made-book';

const sources: Readonly<Record<string, Source>> = CONTENT.sources;
const withSource = (id: string, change: Partial<Source>, content: Content = CONTENT): Content => ({
  ...content,
  sources: { ...content.sources, [id]: { ...content.sources[id], ...change } as Source },
});

describe('the sources of the review book', () => {
  it('say of every copy at whose pages it was read', () => {
    const copies = Object.entries(sources).filter(([, { copy }]) => copy);
    expect(copies.length).toBeGreaterThan(15);
    const silent = copies.filter(
      ([id, { address }]) =>
        !entryText(chaptersWithoutCases(), 'source', id).includes(`Read as a copy at ${new URL(address).host}`),
    );
    expect(silent).toEqual([]);
    expect(entryText(chaptersWithoutCases(), 'source', 'qld')).toContain('the source itself, read as a copy');
    expect(entryText(chaptersWithoutCases(), 'source', 'hse')).not.toContain('copy');
  });

  it('list each sign for now or today whose source itself was not read, and say so where there is none', () => {
    const weakestOf = (content: Content) => weakestSigns(bookWithout(content)).map(({ id }) => id);
    const partOf = (content: Content) => {
      const parts = SOURCES.body(bookWithout(content), []);
      return parts.filter(({ attributes }) => attributes['id'] === 'sources-weakest');
    };
    const before = weakestOf(CONTENT);
    // two signs that rest on one page alone, once as a copy and once as a weak page
    const ofFever = CONTENT.flags.find(({ id }) => id === 'flag.fever')?.sources ?? [];
    const ofCough = CONTENT.flags.find(({ id }) => id === 'flag.hoarseVoice')?.sources ?? [];
    expect(before).not.toContain('flag.fever');
    const copied = ofFever.reduce((content, id) => withSource(id, { copy: true }, content), CONTENT as Content);
    expect(weakestOf(copied)).toContain('flag.fever');
    const weak = ofFever.reduce((content, id) => withSource(id, { grade: 'weak' }, content), CONTENT as Content);
    expect(weakestOf(weak)).toContain('flag.fever');
    // a sign that is not urgent is not in the table
    const other = ofCough.reduce((content, id) => withSource(id, { grade: 'weak' }, content), CONTENT as Content);
    expect(weakestOf(other)).not.toContain('flag.hoarseVoice');
    const rows = partOf(weak)
      .flatMap(elementsIn)
      .filter(({ tag }) => tag === 'tr');
    expect(rows).toHaveLength(weakestOf(weak).length + 1);
    const readAtHome = ({ title, publisher, year, address }: Source): Source => ({
      title,
      publisher,
      year,
      address: `${address === '' ? 'https://example.org/' : address.replace(/\/?$/, '/')}page`,
      grade: 'primary',
    });
    const all: Content = {
      ...CONTENT,
      sources: Object.fromEntries(Object.entries(sources).map(([id, source]) => [id, readAtHome(source)])),
    };
    const nothing = read(partOf(all));
    expect(nothing).toMatch(/None to list\. Each sign .* read on its own page\.$/);
    expect(nothing).not.toContain('Listed are');
  });

  it('do not take the home page of a publisher for the page that was read', () => {
    const atHome = Object.entries(sources).filter(([, { address }]) => /^https?:\/\/[^/]+\/?$/.test(address));
    expect(atHome.length).toBeGreaterThan(40);
    const wrong = atHome.filter(([id, { address }]) => {
      const text = entryText(chaptersWithoutCases(), 'source', id);
      return text.includes(address) || !text.includes(`Address of the page: not kept (at ${new URL(address).host})`);
    });
    expect(wrong).toEqual([]);
    const standing = (address: string) =>
      bestStanding(bookWithout(withSource('hse', { address, grade: 'primary' })), { sources: ['hse'] });
    expect(standing('https://www2.hse.ie')).toBe('page-not-kept');
    expect(standing('https://www2.hse.ie/babies-children/')).toBe('primary');
    expect(standing('')).toBe('page-not-kept');
  });

  it('say for how many countries no official page was read', () => {
    const { length } = CONTENT.countries;
    expect(chapterText(SOURCES)).toContain(
      `For ${length} of ${length} countries the numbers rest on general knowledge.`,
    );
    const [first, ...others] = CONTENT.countries;
    const read = { ...CONTENT, countries: [{ ...first, sources: ['hse'] }, ...others] } as Content;
    expect(chapterText(SOURCES, read)).toContain(`For ${length - 1} of ${length} countries`);
  });
});

describe('the last chapter', () => {
  const signed = (role: 'paediatrician' | 'physiotherapist', contentVersion: string) =>
    ({
      contentVersion,
      hash: '0123',
      date: '2026-11-26',
      name: `Dr ${role}`,
      role,
      scope: 'questions-and-rules',
    }) as const;

  it('lists who has signed which version as what, and who is missing', () => {
    expect(chapterText(SIGN_OFF)).toContain('Nobody has signed any version yet.');
    const reviews = [signed('paediatrician', CONTENT.version), signed('physiotherapist', '2020.1')];
    const text = read(SIGN_OFF.body(bookWithout({ ...CONTENT, reviews }), []).flat());
    expect(text).toContain(`Dr paediatrician a paediatrician ${CONTENT.version} questions and rules 2026-11-26`);
    expect(text).toContain('Dr physiotherapist a physiotherapist 2020.1');
    expect(text).toMatch(
      /still waits for an occupational therapist, a speech-language therapist,? and a physiotherapist\./,
    );
  });
});
