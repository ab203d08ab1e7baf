import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { CONTENT } from '../../../src/content/content';
import type { Content } from '../../../src/model/content';
import { changesSince, entriesRead } from '../../../src/review/book/changes';
import { SIGN_OFF } from '../../../src/review/book/chapter-sign-off';
import { CHAPTERS } from '../../../src/review/book/chapters';
import { contentHash, hashToSign } from '../../../src/review/content-hash';
import { elementsIn, el, render, type Html } from '../../../src/review/book/html';
import { chapterSections, reviewBook } from '../../../src/review/book/review-book';
import { bookWithout, chaptersWithoutCases, draw, read, TEXTS, wholeBook, WITHOUT_DRAWINGS } from './made-book';

const NO_FILES = { css: '', script: '' };
const NASTY = `<img src=x onerror="alert('x')"> & "more"`;
const withTitle = (title: string): Content => {
  const source = CONTENT.sources['cdc22'];
  if (!source) throw new Error('no source');
  return { ...CONTENT, sources: { ...CONTENT.sources, cdc22: { ...source, title } } };
};

describe('the page', () => {
  it('escapes whatever stands in a text or in a name', () => {
    const written = render(el('p', { title: NASTY }, NASTY));
    expect(written.trim()).toBe(
      '<p title="&lt;img src=x onerror=&quot;alert(&#39;x&#39;)&quot;&gt; &amp; &quot;more&quot;">' +
        '&lt;img src=x onerror=&quot;alert(&#39;x&#39;)&quot;&gt; &amp; &quot;more&quot;</p>',
    );
    const { html } = reviewBook(
      { content: withTitle(NASTY), texts: TEXTS, cases: [], draw },
      NO_FILES,
      WITHOUT_DRAWINGS,
    );
    expect(html).toContain('&lt;img src=x');
    expect(html).not.toMatch(/<img|<script[^>]|<[^>]*\son\w+=/);
  });

  it('asks nothing of anybody: no address that is loaded, one script of its own, a policy that forbids all else', () => {
    const script = 'document.title;';
    const files = { css: 'p { color: black }', script };
    const { html } = reviewBook({ content: CONTENT, texts: TEXTS, cases: [], draw }, files, WITHOUT_DRAWINGS);
    expect(html).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(html).toContain('default-src &#39;none&#39;');
    const hash = createHash('sha256').update(script).digest('base64');
    expect(html).toContain(`script-src &#39;sha256-${hash}&#39;`);
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html).toContain(`<script>${script}</script>`);
    expect(html).not.toMatch(/<(link|img|iframe|object|embed|form|button)\b|\ssrc=|url\(|@import/);
    expect([...html.matchAll(/href="([^"]*)"/g)].filter(([, address]) => !address?.startsWith('#'))).toEqual([]);
  });

  it('gives every entry a number of its own, in the order read', () => {
    const { chapters } = wholeBook();
    chapters.forEach((chapter, index) => {
      const numbers = elementsIn(chapter)
        .filter(({ attributes }) => attributes['data-kind'] !== undefined)
        .map((entry) => read(elementsIn(entry).find(({ attributes }) => attributes['class'] === 'no') ?? ''));
      expect(numbers).toEqual(numbers.map((_, place) => `${index + 1}.${place + 1}`));
    });
  });

  it('leads every link to something that is there, and says its number on paper', () => {
    const all = wholeBook().chapters.flatMap((chapter) => elementsIn(chapter));
    const anchors = all.map(({ attributes }) => attributes['id']).filter((id) => id !== undefined);
    expect(new Set(anchors).size).toBe(anchors.length);
    expect(anchors.filter((anchor) => /\s/.test(anchor))).toEqual([]);
    const targets = new Set(anchors);
    const links = all.filter(({ tag }) => tag === 'a');
    expect(links.length).toBeGreaterThan(3000);
    expect(links.filter(({ attributes }) => !targets.has(attributes['href']?.slice(1) ?? ''))).toEqual([]);
    expect(links.filter((link) => !/\d+\.\d+$/.test(read(link)))).toEqual([]);
  });
});

describe('which book it is', () => {
  it('says the version, the day, and a mark of the rules and of the words', () => {
    const { book, chapters } = wholeBook();
    const first = read(chapters[0] ?? '').replaceAll(' ', '');
    const last = read(chapters.at(-1) ?? '');
    expect(first).toContain(CONTENT.version);
    expect(first).toContain('2026-11-25');
    expect(first).toContain(contentHash(CONTENT));
    expect(first).toContain(hashToSign(CONTENT, book.t.files));
    expect(last).toContain(hashToSign(CONTENT, book.t.files));
    expect(last).toContain(CONTENT.version);
  });

  it('gets another mark when a rule, a number or a single word that a parent reads has changed, and by nothing else', () => {
    const mark = hashToSign(CONTENT, TEXTS.files);
    const { app, ...others } = TEXTS.files;
    expect(hashToSign(CONTENT, { ...others, app: { ...app, none: 'x' } })).not.toBe(mark);
    const worth = { ...CONTENT.rules.worth, sometimes: 0.6 };
    expect(hashToSign({ ...CONTENT, rules: { ...CONTENT.rules, worth } }, TEXTS.files)).not.toBe(mark);
    expect(hashToSign({ ...CONTENT, version: '1999.1' }, { ...others, app: app ?? {} })).toBe(mark);
  });

  it('leaves the words of the book itself out of the mark: no parent reads them', () => {
    expect(Object.keys(TEXTS.files)).not.toContain('review');
    expect(Object.keys(TEXTS.files).length).toBeGreaterThan(10);
  });
});

describe('what has changed since the last signed version', () => {
  const before = chaptersWithoutCases();
  const signed = { version: '2026.1', date: '2026-12-01', entries: entriesRead(before) };
  const changedWith = (content: Content) =>
    changesSince(signed, entriesRead(chapterSections(bookWithout(content), WITHOUT_DRAWINGS)));

  it('says that no version has been signed yet', () => {
    expect(read(chaptersWithoutCases().at(-1) ?? '')).toContain('No version has been signed yet.');
  });

  it('finds nothing where nothing has changed', () => {
    expect(changedWith(CONTENT)).toEqual({ added: [], changed: [], removed: [] });
  });

  it('names what a parent or a clinician now reads differently, and nothing that only has another number', () => {
    const flags = CONTENT.flags.map((flag) =>
      flag.id === 'flag.toeWalking' ? { ...flag, urgency: 'soon' as const } : flag,
    );
    const { added, changed, removed } = changedWith({ ...CONTENT, flags });
    expect({ added, removed }).toEqual({ added: [], removed: [] });
    // the flag itself, and the sign that raises it
    expect([...changed].sort()).toEqual([
      'Does your child walk on tiptoes most of the time? Way of walking, sign of danger, later named “Mostly walks on tiptoes”',
      'Walks on tiptoes most of the time.',
    ]);
  });

  it('names what is new and what is gone', () => {
    const worries = CONTENT.worries.filter(({ id }) => id !== 'worry.clumsy');
    expect(changedWith({ ...CONTENT, worries }).removed).toEqual(['Clumsy, trips or bumps into things']);
    const older = Object.fromEntries(
      Object.entries(signed.entries).filter(([anchor]) => anchor !== 'worry-worry.clumsy'),
    );
    expect(changesSince({ ...signed, entries: older }, signed.entries).added).toEqual([
      'Clumsy, trips or bumps into things',
    ]);
  });

  it('is told in the last chapter', () => {
    const sign = SIGN_OFF.body(bookWithout(CONTENT, { signed: { ...signed, entries: {} } }), before as readonly Html[]);
    expect(read(sign)).toContain('Compared with version 2026.1, signed on 2026-12-01.');
    expect(CHAPTERS.at(-1)).toBe(SIGN_OFF);
  });
});

describe('the page to sign', () => {
  it('has a place for name, role, date, signature and remarks, and a line for each chapter', () => {
    const sign = read(wholeBook().chapters.at(-1) ?? '');
    for (const field of ['Name', 'Profession and role', 'Date', 'Signature', 'Remarks']) expect(sign).toContain(field);
    const lines = elementsIn(wholeBook().chapters.at(-1) ?? el('p', {}))
      .filter(({ tag, attributes }) => tag === 'th' && attributes['scope'] === 'row')
      .map(read);
    for (const [index, { id }] of CHAPTERS.entries())
      expect(lines).toContain(TEXTS(`review:chapters.${id}`, { number: index + 1 }));
  });
});
