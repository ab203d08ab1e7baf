import { beforeAll, describe, expect, it } from 'vitest';
import type { Texts } from '../../src/i18n/start-i18n';
import { english, savedFile } from '../summary/saved-file';
import { ALL_CASES } from '../vignettes/cases/all';
import { playedResult } from '../vignettes/played-visit';
import { answer, back, goOn, goTo, kept, look, reload, send, start, toFirstQuestion, TODAY, whereIs } from './walk';

const CASES = ALL_CASES.map(playedResult).filter(({ guidance }) => guidance.complete);
/** asked of every child of 30 months */
const GATE = 'talking.actionWord';
const EARLIER = '2026-08-20';

let t: Texts;
beforeAll(async () => {
  t = await english();
});
/** A visit that was broken off at a question, as the result that is shown by then would save it. */
function brokenOff(): { file: string; at: string } {
  const wizard = goTo(toFirstQuestion({ ageMonths: 30, country: 'IN' }), GATE);
  const { visit } = look(wizard);
  return { file: savedFile(t, { ...visit, ageMonths: 30 }), at: whereIs(wizard) };
}
const done = (ageMonths = 30) => send(goOn(toFirstQuestion({ ageMonths })), { type: 'SHOW_RESULT' });

describe('a saved file on the welcome', () => {
  it('is looked at first, and taken only when the parent says so', () => {
    const { file, at } = brokenOff();
    const wizard = send(start(), { type: 'OPEN_FILE', given: file });
    expect(whereIs(wizard)).toBe('welcome');
    expect(look(wizard).visit).toEqual({ v: 1, answers: {} });
    expect(look(wizard).savedFile?.read).toHaveProperty('visit.ageMonths', 30);
    send(wizard, { type: 'TAKE_FILE', given: file });
    expect(whereIs(wizard)).toBe(at);
    expect(look(wizard).visit.country).toBe('IN');
    expect(look(wizard).savedFile).toBeUndefined();
  });

  it('leads on as any kept visit does: Back to the welcome, where it can be resumed, and through a reload', () => {
    const { file, at } = brokenOff();
    const wizard = send(start(), { type: 'TAKE_FILE', given: file });
    expect(whereIs(reload(wizard))).toBe(at);
    const atWelcome = back(answer(wizard, 'yes'), 2);
    expect(whereIs(atWelcome)).toBe('welcome');
    expect(look(atWelcome).canResume).toBe(true);
    expect(whereIs(send(atWelcome, { type: 'RESUME' }))).not.toBe('welcome');
  });

  it('of a whole visit leads to the review, and from there to the same result', () => {
    expect(CASES.length).toBeGreaterThan(20);
    for (const { visit, guidance } of CASES) {
      const wizard = goOn(send(start(), { type: 'TAKE_FILE', given: savedFile(t, visit) }));
      expect(whereIs(wizard)).toBe('review');
      expect(look(send(wizard, { type: 'SHOW_RESULT' })).guidance).toEqual(guidance);
    }
  });

  it('replaces a visit in hand only when taken', () => {
    const wizard = back(done(), 200);
    expect(look(wizard).canResume).toBe(true);
    const before = look(wizard).visit;
    send(wizard, { type: 'OPEN_FILE', given: brokenOff().file });
    expect(look(wizard).visit).toEqual(before);
    send(wizard, { type: 'TAKE_FILE', given: brokenOff().file });
    expect(look(wizard).visit.country).toBe('IN');
  });

  it('that shows nothing is never taken, and leaves the visit as it was', () => {
    for (const given of ['', 'Dear doctor', brokenOff().file.replace(/(visit:.{9})./, '$1')]) {
      const wizard = back(done(), 200);
      const before = look(wizard).visit;
      send(wizard, { type: 'OPEN_FILE', given });
      expect(look(wizard).savedFile?.read).toHaveProperty('problem');
      send(wizard, { type: 'TAKE_FILE', given });
      expect(whereIs(wizard)).toBe('welcome');
      expect(look(wizard).visit).toEqual(before);
    }
  });

  it('is put away with the screen, and kept nowhere', () => {
    const wizard = send(start(), { type: 'OPEN_FILE', given: brokenOff().file });
    expect(JSON.stringify(kept(wizard))).not.toContain('therapy-guide-visit');
    expect(look(back(send(wizard, { type: 'START' }))).savedFile).toBeUndefined();
  });
});

describe('an earlier file on the result', () => {
  const opened = (given: string, ageMonths?: number) => look(send(done(ageMonths), { type: 'OPEN_FILE', given }));
  const earlierFile = (changes: object = {}) => {
    const { visit } = look(done());
    return savedFile(t, { ...visit, ageMonths: 27, date: EARLIER, ...changes });
  };

  it('shows what changed since, and leaves the visit as it is', () => {
    const wizard = done();
    const { visit } = look(wizard);
    const answers = { ...visit.answers, [GATE]: 'not-yet' };
    send(wizard, { type: 'OPEN_FILE', given: earlierFile({ ageMonths: 30, answers }) });
    expect(look(wizard).lookedBack).toMatchObject({
      earlier: { date: EARLIER },
      changes: { skills: { gained: [GATE], gone: [] } },
    });
    expect(look(wizard).visit).toEqual(visit);
    expect(JSON.stringify(kept(wizard))).not.toContain(EARLIER);
  });

  it('that is not earlier, or of an older child, is not compared', () => {
    expect(opened(earlierFile({ date: TODAY })).lookedBack).toEqual({ problem: 'not-earlier' });
    expect(opened(earlierFile({ date: '2026-12-24' })).lookedBack).toEqual({ problem: 'not-earlier' });
    expect(opened(earlierFile({ ageMonths: 40 })).lookedBack).toEqual({ problem: 'other-child' });
    expect(opened('Dear doctor').lookedBack).toEqual({ problem: 'not-ours' });
  });

  it('never leads anywhere else, and is put away with the result', () => {
    const wizard = send(done(), { type: 'OPEN_FILE', given: earlierFile() });
    expect(whereIs(wizard)).toBe('result');
    send(wizard, { type: 'TAKE_FILE', given: earlierFile() });
    expect(whereIs(wizard)).toBe('result');
    expect(look(back(send(wizard, { type: 'SHOW_ABOUT' }))).lookedBack).toBeUndefined();
  });
});
