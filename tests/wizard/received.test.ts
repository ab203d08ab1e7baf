import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import { CONTENT } from '../../src/content/content';
import { START_CONTENT } from '../../src/content/start-content';
import { catalogueOf } from '../../src/guidance/catalogue';
import { asCode, readCode } from '../../src/summary/as-code';
import { codeBookOf } from '../../src/wizard/code-book';
import { wizardMachine } from '../../src/wizard/wizard-machine';
import { toStore } from '../../src/wizard/wizard-vocabulary';
import { arrive, catalogue, look, send, start, startEarly, TODAY, toFirstQuestion, whereIs } from './walk';

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

  it('comes before a visit that the tab kept, and Back leads to that, however the parent looked around', () => {
    const kept = toStore(toFirstQuestion({ ageMonths: 30 }).getSnapshot().context);
    const wizard = createActor(wizardMachine, {
      input: { start: START_CONTENT, today: TODAY, kept, received: LINK },
    }).start();
    send(wizard, { type: 'SHOW_ABOUT' }, { type: 'BACK' });
    expect(look(wizard)).toMatchObject({ screen: 'handover', canGoBack: false });
    send(wizard, { type: 'SHOW_ABOUT' }, { type: 'OPEN_RECEIVED', given: LINK }, { type: 'BACK' }, { type: 'BACK' });
    expect(look(wizard), 'nothing can be said before it is read').toMatchObject({
      isRecalling: true,
      canGoBack: false,
    });
    expect(wizard.getSnapshot().context.kept).toBe(kept);
    arrive(wizard);
    expect(toStore(wizard.getSnapshot().context)).toEqual(kept);
  });

  it('before a kept visit that cannot be read leads to a clean start, which says so', () => {
    const wizard = start({ kept: 'nothing of ours', received: LINK });
    expect(whereIs(wizard)).toBe('handover');
    send(wizard, { type: 'START' });
    expect(look(wizard)).toMatchObject({ screen: 'welcome', setAside: true, canGoBack: false });
  });

  it('is gone after a restart, though the page about the guide was open: the next kept visit is opened and not that one', () => {
    const wizard = start({ received: LINK });
    send(wizard, { type: 'SHOW_ABOUT' }, { type: 'RESTART' });
    expect(wizard.getSnapshot().context.received).toBeUndefined();
    const kept = toStore(toFirstQuestion({ ageMonths: 30 }).getSnapshot().context);
    send(wizard, { type: 'OPEN_KEPT', kept });
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
