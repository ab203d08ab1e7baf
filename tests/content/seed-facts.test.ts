import { describe, expect, it } from 'vitest';
import { CONTENT } from '../../src/content/content';
import { ALL_TEXTS, ENGLISH, textsOf } from './english-words';
import { LEFT_OUT, NEVER_AS_IT_STANDS, SECTIONS, TOLD } from './seed-facts';
import { unsaid } from './seed-texts';

const ALL = [...TOLD, ...LEFT_OUT];

describe('the facts of both source articles', () => {
  it.each(TOLD.map((told) => [told.id, told] as const))('%s is told to the parent', (_, told) => {
    expect(unsaid(told), told.fact).toEqual([]);
  });

  it('would be missed where their text went, or no longer says them', () => {
    const id = 'B.faq.x';
    const fact = 'Therapy is on the moon.';
    expect(unsaid({ id, fact, says: { 'faq:howLong': /on the moon/ } })).toEqual(['faq:howLong: /on the moon/']);
    expect(unsaid({ id, fact, says: { 'faq:noSuchQuestion': [/./] } })).toEqual(['faq:noSuchQuestion: /./']);
    expect(unsaid({ id, fact, says: { 'therapies:speech.worksOn': [/sounds/, /moon/] } })).toHaveLength(1);
  });

  it('come from every section of both articles, in their order, each once', () => {
    const sectionOf = (id: string) => id.split('.').slice(0, 2).join('.');
    expect(SECTIONS.filter((section) => !ALL.some(({ id }) => sectionOf(id) === section))).toEqual([]);
    expect(ALL.filter(({ id }) => !SECTIONS.some((section) => section === sectionOf(id)))).toEqual([]);
    expect(new Set(ALL.map(({ id }) => id)).size).toBe(ALL.length);
  });

  it('are left out only for a reason', () => {
    expect(LEFT_OUT.filter(({ leftOut }) => leftOut.trim() === '')).toEqual([]);
    expect(LEFT_OUT.length).toBeLessThan(TOLD.length / 10);
  });
});

describe('what the articles say and the guide does not', () => {
  it.each(NEVER_AS_IT_STANDS)('%s', (_, words, example) => {
    expect(example).toMatch(words);
    expect(ALL_TEXTS.filter(({ text }) => words.test(text))).toEqual([]);
  });
});

describe('what the explainer rests on', () => {
  const ABOUT_THIS_PAGE = ['whereAnswers'];
  const questions = textsOf(ENGLISH['faq'], 'faq:').filter(({ key }) => /^faq:list\.\d+\.id$/.test(key));
  const named: readonly string[] = CONTENT.explainer.map(({ about }) => about);

  it('is named for every question that parents ask, but for what is about this page itself', () => {
    expect(questions.length).toBeGreaterThan(30);
    const asked = questions.map(({ text }) => text).filter((id) => !ABOUT_THIS_PAGE.includes(id));
    expect(named.filter((about) => about.startsWith('faq.')).sort()).toEqual(asked.map((id) => `faq.${id}`).sort());
  });

  it('is at least one source for each part, and no part twice', () => {
    expect(CONTENT.explainer.filter(({ sources }) => sources.length === 0)).toEqual([]);
    expect(new Set(named).size).toBe(named.length);
  });
});
