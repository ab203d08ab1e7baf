import { describe, expect, it } from 'vitest';
import { CONTENT } from '../../src/content/content';
import { catalogueOf } from '../../src/guidance/catalogue';
import { asCode, readCode } from '../../src/summary/as-code';
import { codeBookOf } from '../../src/wizard/code-book';
import { toStore } from '../../src/wizard/wizard-vocabulary';
import { arrive, catalogue, look, send, start, startEarly, toFirstQuestion, whereIs } from './walk';

const book = codeBookOf(catalogue);
const OTHER = { v: 1, ageMonths: 20, answers: { 'talking.threeWords': 'not-yet' } } as const;
const LINK = `#s=${asCode(OTHER, book)}`;

describe('a visit that was handed over', () => {
  it('is shown first, and read when the content has arrived', () => {
    const wizard = startEarly();
    send(wizard, { type: 'OPEN_RECEIVED', given: LINK });
    expect(whereIs(wizard)).toBe('handover');
    expect(look(wizard).received).toBeUndefined();
    arrive(wizard);
    expect(look(wizard).received).toMatchObject({ view: { visit: { ageMonths: 20 } }, summary: { ageMonths: 20 } });
  });

  it('leaves the visit in hand as it was, and Back leads to it', () => {
    const wizard = toFirstQuestion({ ageMonths: 30 });
    const before = { ...toStore(wizard.getSnapshot().context) };
    const place = whereIs(wizard);
    send(wizard, { type: 'OPEN_RECEIVED', given: LINK });
    expect(look(wizard).visit).toEqual(before.visit);
    expect(JSON.stringify(toStore(wizard.getSnapshot().context))).not.toContain('threeWords');
    send(wizard, { type: 'BACK' });
    expect(whereIs(wizard)).toBe(place);
    expect(toStore(wizard.getSnapshot().context)).toEqual(before);
  });

  it('lets a visit that the tab kept wait unread, and go on with it afterwards', () => {
    const kept = toStore(toFirstQuestion({ ageMonths: 30 }).getSnapshot().context);
    const wizard = start({ kept, received: LINK });
    expect(whereIs(wizard)).toBe('handover');
    expect(wizard.getSnapshot().context.kept).toEqual(kept);
    send(wizard, { type: 'START' });
    expect(toStore(wizard.getSnapshot().context)).toEqual(kept);
  });

  it('is still there after a look at the page about the guide, and gone after any other way out', () => {
    const wizard = toFirstQuestion({ ageMonths: 30 });
    const place = whereIs(wizard);
    send(wizard, { type: 'OPEN_RECEIVED', given: LINK }, { type: 'SHOW_ABOUT' });
    expect(whereIs(wizard)).toBe('about');
    expect(look(wizard).received).toBeUndefined();
    expect(JSON.stringify(toStore(wizard.getSnapshot().context))).not.toContain('threeWords');
    send(wizard, { type: 'BACK' });
    expect(look(wizard).received).toMatchObject({ view: { visit: { ageMonths: 20 } } });
    send(wizard, { type: 'BACK' });
    expect(whereIs(wizard)).toBe(place);
    expect(wizard.getSnapshot().context.received).toBeUndefined();
  });

  it('that is damaged or no code is said to be so, and never becomes a visit', () => {
    const wizard = start({ received: `${LINK}A` });
    expect(look(wizard).received).toEqual({ problem: 'damaged' });
    send(wizard, { type: 'OPEN_RECEIVED', given: 'Dear doctor' });
    expect(look(wizard).received).toEqual({ problem: 'not-ours' });
    send(wizard, { type: 'OPEN_RECEIVED', given: '' });
    expect(look(wizard).received).toBeUndefined();
  });
});

describe('a code that names a question which is asked no more', () => {
  const [retired] = CONTENT.questions.filter(({ id }) => id === 'talking.threeWords');
  const without = catalogueOf({
    ...CONTENT,
    questions: CONTENT.questions.filter((question) => question !== retired),
    retired: [
      { list: 'questions', id: 'talking.threeWords', number: retired?.number ?? 0, version: '2027.1', reason: 'test' },
    ],
  });

  it('is still read, without that answer', () => {
    const code = asCode({ ...OTHER, answers: { ...OTHER.answers, 'talking.wordOrTwo': 'yes' } }, book);
    expect(readCode(code, codeBookOf(without))).toEqual({
      visit: { ageMonths: 20, answers: { 'talking.wordOrTwo': 'yes' } },
    });
  });
});
