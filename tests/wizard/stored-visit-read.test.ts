import { describe, expect, it } from 'vitest';
import { CONTENT } from '../../src/content/content';
import { catalogueOf } from '../../src/guidance/catalogue';
import { readStored } from '../../src/wizard/stored-visit';

const RETIRED = [
  { list: 'questions', id: 'safety.was', number: 999, version: '2027.1', reason: 'x' },
  { list: 'worries', id: 'safety.hearing', number: 999, version: '2027.1', reason: 'x' },
] as const;
const catalogue = catalogueOf({ ...CONTENT, retired: RETIRED });
const read = (value: unknown) => readStored(value, catalogue);
const VISIT = { v: 1, ageMonths: 20, answers: { 'safety.loss': 'no', 'safety.hearing': 'yes' } };
const AGELESS = { v: 1, answers: {} };
const KEPT = { visit: VISIT, place: { screen: 'review' }, trail: [{ screen: 'welcome' }] };
const asked = (question: unknown) => ({ screen: 'question', question });

describe('what the device kept', () => {
  it('is read as it was written, with the visit as it was shown last', () => {
    expect(read(KEPT)).toStrictEqual({ ...KEPT, before: VISIT });
    const trail = [{ screen: 'child' }, asked('safety.loss')];
    const at = { ...KEPT, place: asked('safety.hearing'), trail };
    expect(read(at)).toStrictEqual({ ...at, before: VISIT });
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'kept'],
    ['a list', [KEPT]],
    ['a list that holds the same', Object.assign([], KEPT)],
    ['no visit', { ...KEPT, visit: null }],
    ['a visit that is a list', { ...KEPT, visit: Object.assign([], VISIT) }],
    ['a visit that is a text', { ...KEPT, visit: 'x' }],
    ['no way back', { ...KEPT, trail: undefined }],
    ['a way back that is no list', { ...KEPT, trail: { length: 0 } }],
    ['a visit of another shape', { ...KEPT, visit: { ...VISIT, v: 2 } }],
    ['no place', { ...KEPT, place: undefined }],
    ['a place that is a list', { ...KEPT, place: [] }],
    ['a place that is no screen', { ...KEPT, place: { screen: 'nowhere' } }],
    ['a question that is none', { ...KEPT, place: asked('talking.flies') }],
    ['a question that is no text', { ...KEPT, place: asked(['safety.loss']) }],
    ['a step back that is none', { ...KEPT, trail: [null] }],
    ['a step back to no screen', { ...KEPT, trail: [{ screen: 'nowhere' }] }],
    ['a step back to no question', { ...KEPT, trail: [asked('talking.flies')] }],
  ])('is set aside where it is %s', (_, value) => {
    expect(read(value)).toBeUndefined();
  });

  it('keeps of a place what belongs to it', () => {
    expect(read({ ...KEPT, place: { screen: 'review', question: 'safety.loss' } })?.place).toStrictEqual({
      screen: 'review',
    });
    expect(read({ ...KEPT, place: { screen: 'question' } })?.place).toStrictEqual({ screen: 'question' });
    expect(read({ ...KEPT, place: { screen: 'review', more: 1 } })?.place).toStrictEqual({ screen: 'review' });
  });

  it('loses the way over a question that is asked no more, and finds the next one in its place', () => {
    const trail = [{ screen: 'welcome' }, asked('safety.was'), asked('safety.loss')];
    expect(read({ ...KEPT, place: asked('safety.was'), trail })).toMatchObject({
      place: { screen: 'question' },
      trail: [{ screen: 'welcome' }, asked('safety.loss')],
    });
    expect(read({ ...KEPT, place: asked('safety.was'), trail })?.place).not.toHaveProperty('question');
    expect(
      read({ ...KEPT, place: asked('safety.hearing') })?.place,
      'a worry was retired, not the question',
    ).toStrictEqual(asked('safety.hearing'));
  });

  it('holds the answer back that led to the page for today: the way was shown last without it', () => {
    const trail = [asked('safety.loss'), asked('safety.hearing'), { screen: 'about' }];
    const { 'safety.loss': kept } = VISIT.answers;
    expect(read({ ...KEPT, place: { screen: 'urgent' }, trail })?.before).toStrictEqual({
      ...VISIT,
      answers: { 'safety.loss': kept },
    });
    expect(read({ ...KEPT, place: { screen: 'urgent' }, trail })?.visit).toStrictEqual(VISIT);
    expect(
      read({ ...KEPT, place: { screen: 'urgent' }, trail: [...trail, { screen: 'review' }] })?.before,
    ).toStrictEqual(VISIT);
    expect(read({ ...KEPT, place: { screen: 'urgent' }, trail: [{ screen: 'welcome' }] })?.before).toStrictEqual(VISIT);
  });

  it.each(['welcome', 'child', 'out-of-range', 'about', 'handover'])('needs no age on %s', (screen) => {
    const kept = { visit: AGELESS, place: { screen }, trail: [] };
    expect(read(kept)).toStrictEqual({ ...kept, before: AGELESS });
  });

  it.each(['right-now', 'concerns', 'background', 'question', 'urgent', 'review', 'result'])(
    'needs an age on %s',
    (screen) => {
      expect(read({ visit: AGELESS, place: { screen }, trail: [] })).toBeUndefined();
      expect(read({ visit: VISIT, place: { screen }, trail: [] })).toBeDefined();
    },
  );

  it('holds the age as it was entered, also one that is out of range', () => {
    const entered = { ageMonths: 200, ageWeeks: 3, weeksEarly: -1, country: 'IN' };
    expect(read({ ...KEPT, entered })).toStrictEqual({ ...KEPT, entered, before: VISIT });
    expect(read({ ...KEPT, entered: { ageMonths: 0 } })?.entered).toStrictEqual({ ageMonths: 0 });
    expect(read(KEPT)).not.toHaveProperty('entered');
  });

  it.each([
    ['null', null],
    ['a text', '20'],
    ['a list', [20]],
    ['nothing', {}],
    ['no age', { country: 'IN' }],
    ['an age in words', { ageMonths: '20' }],
    ['half a month', { ageMonths: 1.5 }],
    ['half a week', { ageMonths: 1, ageWeeks: 1.5 }],
    ['weeks in words', { ageMonths: 1, weeksEarly: '6' }],
    ['a country that is no text', { ageMonths: 1, country: 1 }],
    ['more than is entered', { ageMonths: 1, more: 1 }],
  ])('is set aside where what was entered is %s', (_, entered) => {
    expect(read({ ...KEPT, entered })).toBeUndefined();
  });

  it('passes a fault of our own on, and does not call the visit torn', () => {
    expect(() => readStored(KEPT, { ...catalogue, questions: undefined as never })).toThrow(TypeError);
  });
});
