import { describe, expect, it } from 'vitest';
import { loadTexts } from '../../src/i18n/start-i18n';
import type { Guidance, TherapyGuidance } from '../../src/model/guidance';
import { AREA_STATES, atLevel, isHeld, levelWords, sentenceOf, stateOf } from '../../src/summary/level-words';
import { GUIDANCE } from '../ui/support/guidance';

const t = await loadTexts('en');
const therapies = (...changes: readonly Partial<TherapyGuidance>[]) =>
  GUIDANCE.therapies.map((therapy, index) => ({ ...therapy, underway: false, held: false, ...changes[index] }));
const GOOD = { level: 'good-reason' } as const;
const SOME = { level: 'some-reason' } as const;
const NOT_NOW = { level: 'not-now' } as const;
const UNDERWAY = { underway: true };
const say = (list: readonly TherapyGuidance[], headline: Guidance['headline'] = 'therapies') =>
  sentenceOf(t, { ...GUIDANCE, headline, therapies: list });

describe('the sentence about the therapies', () => {
  it('says good and some reason apart, each name bold', () => {
    expect(say(therapies(GOOD, NOT_NOW, NOT_NOW))).toBe('There is good reason to ask about **speech therapy**.');
    expect(say(therapies(GOOD, NOT_NOW, GOOD))).toBe(
      'There is good reason to ask about **speech therapy** and **physiotherapy**.',
    );
    expect(say(therapies(NOT_NOW, SOME, NOT_NOW))).toBe('It may be worth asking about **occupational therapy**.');
    expect(say(therapies(SOME, GOOD, NOT_NOW))).toBe(
      'There is good reason to ask about **occupational therapy**. It may be worth asking about **speech therapy** too.',
    );
  });

  it('says what has started already behind each of them, and nothing of a therapy that nothing points to', () => {
    const started = ' Already started: speech therapy. Share these answers there.';
    expect(say(therapies({ ...GOOD, ...UNDERWAY }, NOT_NOW, NOT_NOW))).toBe(
      `There is good reason to ask about **speech therapy**.${started}`,
    );
    expect(say(therapies({ ...SOME, ...UNDERWAY }, NOT_NOW, NOT_NOW))).toBe(
      `It may be worth asking about **speech therapy**.${started}`,
    );
    expect(say(therapies({ ...SOME, ...UNDERWAY }, GOOD, NOT_NOW))).toBe(
      `There is good reason to ask about **occupational therapy**. It may be worth asking about **speech therapy** too.${started}`,
    );
    expect(say(therapies(GOOD, NOT_NOW, { ...NOT_NOW, ...UNDERWAY }))).toBe(
      'There is good reason to ask about **speech therapy**.',
    );
  });

  it.each([
    ['nothing-points', 'Your worry is enough reason to ask, whatever this page says.'],
    ['too-young', 'Before the due date we ask about safety alone. That team can answer the rest.'],
    ['could-not-tell', 'Some of it we could not tell. So we cannot say that nothing points to a therapy.'],
    ['doctor', 'Nothing you told us points to one of the three therapies today.'],
  ] as const)('where none is named, says why: %s', (headline, sentence) => {
    expect(say(therapies(NOT_NOW, NOT_NOW, NOT_NOW), headline)).toBe(sentence);
  });
});

describe('a level', () => {
  it('holds the therapies that have it', () => {
    const guidance = { ...GUIDANCE, therapies: therapies(GOOD, SOME, GOOD) };
    expect(atLevel(guidance, 'good-reason').map(({ id }) => id)).toEqual(['speech', 'physical']);
    expect(atLevel(guidance, 'not-now')).toEqual([]);
  });

  it('waits under an emergency or a sign for today, and under no other result', () => {
    const held = (headline: Guidance['headline']) => isHeld({ ...GUIDANCE, headline });
    expect([held('emergency'), held('today')]).toEqual([true, true]);
    expect([held('therapies'), held('doctor'), held('nothing-points')]).toEqual([false, false, false]);
  });

  it('is said as it is; "not now" is an open question where a doctor comes first or the child is so young', () => {
    const [therapy] = therapies(NOT_NOW);
    if (!therapy) throw new Error('no therapy');
    const words = (changes: Partial<TherapyGuidance>) => levelWords(t, { ...therapy, ...changes });
    expect(words(GOOD)).toBe('Good reason to ask');
    expect(words(SOME)).toBe('Worth asking about');
    expect(words(NOT_NOW)).toBe('Nothing you told us points here today');
    expect(words({ ...NOT_NOW, held: true })).toBe('Not looked at until a doctor has seen this');
    expect(words({ ...NOT_NOW, notYet: 'before-due' })).toBe(
      'Not asked before the due date. Ask the team from the birth',
    );
    expect(words({ ...NOT_NOW, notYet: 'young' })).toBe(
      'Before 6 months a doctor looks first. This therapy can follow',
    );
    expect(words({ ...NOT_NOW, held: true, notYet: 'young' })).toBe('Not looked at until a doctor has seen this');
    expect(words({ ...GOOD, held: true, notYet: 'young' }), 'a reason stays a reason').toBe('Good reason to ask');
  });
});

describe('the state of an area', () => {
  it('has five shapes for six statuses: the two concerns look alike', () => {
    const statuses = ['strong-concern', 'concern', 'watch', 'unsure', 'going-well', 'not-asked'] as const;
    expect(statuses.map(stateOf)).toEqual(['closer', 'closer', 'ask', 'unsure', 'well', 'not-asked']);
    expect([...new Set(statuses.map(stateOf))]).toEqual(AREA_STATES);
  });
});
