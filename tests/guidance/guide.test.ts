import { describe, expect, it } from 'vitest';
import { CONTENT } from '../../src/content/content';
import { catalogueOf } from '../../src/guidance/catalogue';
import { guide } from '../../src/guidance/guide';
import type { Headline } from '../../src/model/guidance';
import { catalogue, reassuring, visitOf, walk, type Child } from '../sweeps/child-walk';
import { resultOf, type Told } from './child';

/** A visit answered to the end: this, and everything else reassuring. */
const answeredBy = (ageMonths: number, answers: Told = {}, rest: Partial<Child> = {}) =>
  walk(
    visitOf({ ageMonths, rightNow: 'none', ...rest }),
    (question, ticks) => answers[question.id] ?? reassuring(question, ticks),
  ).visit;
const headline = (...child: Parameters<typeof answeredBy>) => guide(answeredBy(...child), catalogue).headline;

const without = (answers: Told, ...left: readonly string[]): Told =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => !left.includes(id)));

const WHEELCHAIR = { conditions: ['condition.wheelchair'] };
const FOUR = {
  'hands.twistsLids': 'not-yet',
  'self-care.takesOffClothes': 'not-yet',
  'play.pretendsObjects': 'not-yet',
  'sounds.familyUnderstands': 'not-yet',
};

describe('what the result is led by', () => {
  it.each<[string, Headline, number, Told, Partial<Child>?]>([
    ['everything is fine', 'nothing-points', 30, {}],
    ['an emergency stands, whatever else', 'emergency', 30, FOUR, { rightNow: 'yes-or-not-sure' }],
    [
      'a sign wants a doctor today, whatever else',
      'today',
      30,
      { ...FOUR, 'safety.spells': 'some', 'safety.earlierFit': 'yes' },
    ],
    ['the child is not due yet', 'too-young', 1, {}, { weeksEarly: 10 }],
    ['four areas are missed, though therapies are named too', 'developmental-check', 30, FOUR],
    [
      'a therapy is named, though a flag stands too',
      'therapies',
      30,
      { 'safety.body': 'some', 'safety.floppyOrStiff': 'yes' },
    ],
    ['a flag stands alone', 'doctor', 30, { 'safety.spells': 'some', 'safety.blankSpells': 'yes' }],
    ['somebody else is named alone', 'doctor', 30, {}, { hearing: 'not-normal' }],
    ['an area is watched by its answers', 'look-again', 30, { 'hands.twistsLids': 'not-yet' }],
    ['an area is watched for a worry', 'look-again', 30, {}, { worries: ['worry.hands'], mainWorries: [] }],
  ])('%s: %s', (_, expected, age, answers, rest) => {
    expect(headline(age, answers, rest)).toBe(expected);
  });
});

describe('that nothing points to a therapy', () => {
  const HANDS = { 'hands.twistsLids': 'no-chance' };
  const SELF_CARE = { 'self-care.takesOffClothes': 'not-sure' };
  const PLAY = { 'play.pretendsObjects': 'no-chance' };
  const COULD_NOT_TELL = 'could-not-tell';

  it('is said with up to two gates unknown, and no more', () => {
    expect(headline(30, { ...HANDS, ...SELF_CARE })).toBe('nothing-points');
    expect(headline(30, { ...HANDS, ...SELF_CARE, ...PLAY })).toBe(COULD_NOT_TELL);
  });
  it.each(['understanding.twoLinkedSteps', 'talking.actionWord', 'connecting.playsNextTo', 'movement.jumps'])(
    'is never said with %s unknown',
    (gate) => {
      expect(headline(30, { [gate]: 'no-chance' })).toBe(COULD_NOT_TELL);
      expect(headline(30, { [gate]: 'no-chance', ...HANDS })).toBe(COULD_NOT_TELL);
    },
  );
  it('is never said while a question is open, or the panel was not seen', () => {
    const whole = answeredBy(30);
    const open = without(whole.answers, 'hands.twistsLids');
    expect(guide({ ...whole, answers: open }, catalogue).headline).toBe(COULD_NOT_TELL);
    expect(guide(visitOf({ ageMonths: 30 }, whole.answers), catalogue).headline).toBe(COULD_NOT_TELL);
  });
  it('is never said where the parent was not sure of a group of signs, though each sign is denied', () => {
    expect(headline(30, { 'safety.movement': 'not-sure' })).toBe(COULD_NOT_TELL);
  });
  it('would not be said for a sign that may be there, even if no flag stood for it', () => {
    const withoutFlags = catalogueOf({ ...CONTENT, flags: [] });
    const perhaps = answeredBy(30, { 'safety.spells': 'some', 'safety.blankSpells': 'not-sure' });
    expect(guide(perhaps, withoutFlags).headline).toBe(COULD_NOT_TELL);
    const denied = answeredBy(30, { 'safety.spells': 'some' });
    expect(guide(denied, withoutFlags).headline).toBe('nothing-points');
  });
  it('counts a gate that a condition rules out as unknown', () => {
    // at 4 years balance has a gate of its own, and moving about is asked instead of running
    const watch = { 'hands.crayonWithFingers': 'no-chance' };
    expect(headline(50, watch, WHEELCHAIR)).toBe('nothing-points');
    expect(headline(50, { ...watch, 'self-care.undoesButtons': 'no-chance' }, WHEELCHAIR)).toBe(COULD_NOT_TELL);
    // at 3 years balance is asked only where somebody worries
    const two = { 'hands.threadsBeads': 'no-chance', 'self-care.putsOnClothes': 'no-chance' };
    expect(headline(40, two, WHEELCHAIR)).toBe('nothing-points');
    // at 2 years nothing is asked about moving: that is never nothing
    expect(headline(30, {}, WHEELCHAIR)).toBe(COULD_NOT_TELL);
  });
  it('does not wait for what a baby is asked only from the second month on', () => {
    expect(headline(1)).toBe('nothing-points');
    expect(headline(2)).toBe('nothing-points');
    expect(headline(2, { 'talking.soundsBesidesCrying': 'not-sure' })).toBe(COULD_NOT_TELL);
  });
});

describe('what stands beside the therapies', () => {
  it('is that they wait, for an emergency and for a doctor today alone', () => {
    const held = (...child: Parameters<typeof resultOf>) => resultOf(...child).therapies.map((therapy) => therapy.held);
    expect(held(30, {}, { rightNow: 'yes-or-not-sure' })).toEqual([true, true, true]);
    expect(held(30, { 'safety.earlierFit': 'yes' })).toEqual([true, true, true]);
    expect(held(30, { 'safety.blankSpells': 'yes' })).toEqual([false, false, false]);
    expect(held(30)).toEqual([false, false, false]);
  });
  it('is which are under way', () => {
    const underway = (rest: Partial<Child>) => resultOf(30, {}, rest).therapies.map((therapy) => therapy.underway);
    expect(underway({ therapiesUnderway: ['physical', 'speech'] })).toEqual([true, false, true]);
    expect(underway({})).toEqual([false, false, false]);
  });
});

describe('what is told of the answers', () => {
  it('are those that counted, in the order asked, each with the month from which it is due', () => {
    const answers = {
      'hands.worksSwitches': 'sometimes',
      'hands.twistsLids': 'not-yet',
      'safety.loss': 'no',
      'talking.coos': 'yes',
    };
    // a sign has no month from which it is due
    expect(resultOf(30, answers).answers).toStrictEqual([
      { id: 'safety.loss', choice: 'no', kind: 'safety', area: 'safety' },
      { id: 'hands.twistsLids', choice: 'not-yet', kind: 'skill', area: 'hands', dueMonths: 30 },
      { id: 'hands.worksSwitches', choice: 'sometimes', kind: 'skill', area: 'hands', dueMonths: 24 },
    ]);
  });
  it('are those that do not count, by their names', () => {
    expect(
      resultOf(30, {
        'talking.coos': 'yes',
        'hands.twistsLids': 'yes',
        'safety.fever': 'yes',
        'connecting.waves': 'no-chance',
      }).ignored,
    ).toEqual(['connecting.waves', 'safety.fever', 'talking.coos']);
  });
  it('are what is open and whether anything is', () => {
    const whole = answeredBy(30);
    expect(guide(whole, catalogue)).toMatchObject({ complete: true, unanswered: [] });
    const open = without(whole.answers, 'hands.twistsLids', 'safety.loss');
    expect(guide({ ...whole, answers: open }, catalogue)).toMatchObject({
      complete: false,
      unanswered: ['safety.loss', 'hands.twistsLids'],
    });
  });
  it('are the signs denied: single questions, each line of a group that is none, and each line denied', () => {
    const { denied } = resultOf(30, {
      'safety.loss': 'no',
      'safety.hearing': 'not-sure',
      'safety.body': 'none',
      'safety.movement': 'some',
      'safety.limp': 'yes',
      'safety.unsteady': 'no',
    });
    expect(denied).toEqual([
      'safety.loss',
      'safety.floppyOrStiff',
      'safety.weakness',
      'safety.weaknessOverDays',
      'safety.notSitting',
      'safety.notWalking',
      'safety.unsteady',
    ]);
  });
  it('are the skills that are there, and no sign of danger answered yes', () => {
    const answers = { 'hands.twistsLids': 'yes', 'talking.actionWord': 'sometimes', 'safety.limp': 'yes' };
    expect(resultOf(30, answers).strengths).toEqual(['hands.twistsLids']);
  });
  it('is what is not known, both ways of saying so', () => {
    const answers = {
      'hands.twistsLids': 'no-chance',
      'talking.actionWord': 'not-sure',
      'play.pretendsObjects': 'yes',
    };
    expect(new Set(resultOf(30, answers).notKnown)).toEqual(new Set(['hands.twistsLids', 'talking.actionWord']));
  });
});

describe('what depends on the age alone', () => {
  it('is when to look again: after 4 weeks under 2 years, 8 under 6 years, then 12', () => {
    expect([0, 23, 24, 71, 72, 155].map((age) => resultOf(age).lookAgainInWeeks)).toEqual([4, 4, 8, 8, 12, 12]);
    // by the age since birth
    expect(resultOf(25, {}, { weeksEarly: 12 }).lookAgainInWeeks).toBe(8);
  });
  it('is the age that counts, and nothing less than birth', () => {
    expect(resultOf(10, {}, { weeksEarly: 8 }).ageUsedMonths).toBe(8);
    expect(resultOf(1, {}, { weeksEarly: 10 }).ageUsedMonths).toBe(0);
  });
  it('are the skills that come next: those of the next age, without worries and without what was answered', () => {
    const next = [
      'understanding.whoWhatWhere',
      'talking.conversation',
      'sounds.strangersUnderstand',
      'connecting.joinsOthers',
      'feeding.chewsFamilyFoods',
      'hands.threadsBeads',
      'drawing.drawsCircle',
      'self-care.putsOnClothes',
      'feelings.calmsAfterLeaving',
      'play.pretendPlay',
      'movement.runsKeepsUp',
      'balance.climbsWithoutFalls',
    ];
    expect(resultOf(30).comingNext).toEqual(next);
    // running and keeping up is asked at 3 and at 4 years
    expect(resultOf(40).comingNext).toContain('movement.runsKeepsUp');
    expect(resultOf(40, { 'movement.runsKeepsUp': 'yes' }).comingNext).not.toContain('movement.runsKeepsUp');
  });
  it('is nothing to come in the last age, nor before the due date', () => {
    expect(resultOf(100).comingNext).toEqual([]);
    expect(resultOf(1, {}, { weeksEarly: 10 }).comingNext).toEqual([]);
  });
});
