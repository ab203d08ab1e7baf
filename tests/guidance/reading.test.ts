import { describe, expect, it } from 'vitest';
import { CONTENT } from '../../src/content/content';
import { catalogueOf } from '../../src/guidance/catalogue';
import { situationOf } from '../../src/guidance/situation';
import { visitOf, type Child } from '../sweeps/child-walk';
import { levelOf, resultOf, statusOf, type Told } from './child';

const ignored = (...child: Parameters<typeof resultOf>) => resultOf(...child).ignored;
const WHEELCHAIR = { conditions: ['condition.wheelchair'] };

describe('what does not count', () => {
  it.each<[string, readonly string[], number, Told, Partial<Child>?]>([
    [
      'a follow-up whose gate has no answer yet',
      ['hands.turnsPagesOneByOne'],
      30,
      { 'hands.turnsPagesOneByOne': 'not-yet' },
    ],
    [
      'a gate of the first months before it is due',
      ['talking.soundsBesidesCrying'],
      1,
      { 'talking.soundsBesidesCrying': 'not-yet' },
    ],
    [
      'whether a doctor knows of a group in which nothing was said',
      ['safety.body.known'],
      30,
      { 'safety.body': 'some', 'safety.floppyOrStiff': 'no', 'safety.body.known': 'followed' },
    ],
    [
      'whether a doctor knows of gates, without a condition',
      ['gates.known'],
      20,
      { 'movement.walksAlone': 'not-yet', 'gates.known': 'followed' },
    ],
    ['everyday life, where nothing of it is asked so young', ['everyday.hard'], 5, { 'everyday.hard': ['senses'] }],
    [
      'the last questions and those on gates, before the due date',
      ['closing.noticed', 'gates.known'],
      1,
      { 'closing.noticed': 'yes', 'gates.known': 'followed' },
      { weeksEarly: 10, conditions: ['condition.geneticSyndrome'] },
    ],
    [
      'a skill before that a condition rules out',
      ['movement.runsKeepsUp'],
      80,
      { 'movement.tiresFast': 'often', 'movement.runsKeepsUp': 'not-yet' },
      { ...WHEELCHAIR, worries: ['worry.moving'] },
    ],
  ])('%s', (_, expected, age, answers, rest) => {
    expect(ignored(age, answers, rest ?? {})).toEqual(expected);
  });

  it('is told from what does, a step further', () => {
    expect(ignored(2, { 'talking.soundsBesidesCrying': 'not-yet' })).toEqual([]);
    expect(ignored(6, { 'everyday.hard': ['senses'] })).toEqual([]);
    expect(
      ignored(30, { 'safety.body': 'some', 'safety.floppyOrStiff': 'not-sure', 'safety.body.known': 'followed' }),
    ).toEqual([]);
    expect(
      ignored(20, { 'movement.walksAlone': 'not-yet', 'gates.known': 'followed' }, { conditions: ['condition.adhd'] }),
    ).toEqual([]);
  });

  it('of a child who does not walk is what comes after running, until running itself was answered', () => {
    const notWalking = { 'safety.notWalking': 'yes', 'movement.stairsRail': 'not-yet' };
    const moving = { worries: ['worry.moving'] };
    expect(ignored(40, notWalking, moving)).toEqual(['movement.stairsRail']);
    expect(ignored(40, { ...notWalking, 'movement.runsKeepsUp': 'sometimes' }, moving)).toEqual([]);
  });

  it('is nothing of an empty visit, and nothing is read into it', () => {
    expect(resultOf(30).answers).toEqual([]);
  });
});

describe('a child who does not walk', () => {
  it('is judged by the worse of two gates', () => {
    const moving = { ...WHEELCHAIR, worries: ['worry.moving'], mainWorries: [] };
    const answers = { 'movement.tiresFast': 'no', 'movement.harderToMove': 'often' };
    expect(statusOf('movement', 80, answers, moving)).toBe('concern');
    expect(statusOf('movement', 80, { ...answers, 'movement.harderToMove': 'no' }, moving)).toBe('watch');
  });
  it('has harder days only where moving is harder than it was', () => {
    // movement and tone are concerns; one of them must make days hard for a good reason
    const level = (harder: string) =>
      levelOf(
        'physical',
        80,
        { 'movement.tiresFast': 'often', 'movement.harderToMove': harder, 'safety.weakness': 'yes' },
        { ...WHEELCHAIR, worries: ['worry.moving'], mainWorries: [] },
      );
    expect(['no', 'sometimes'].map(level)).toEqual(['some-reason', 'good-reason']);
  });
  it('counts how hard moving is once among the four areas, though it stands for movement and tone', () => {
    const headline = (missed: readonly string[]) =>
      resultOf(
        50,
        Object.fromEntries(
          [...missed, 'movement.harderToMove'].map((id) => [id, id.endsWith('Move') ? 'often' : 'not-yet']),
        ),
        WHEELCHAIR,
      ).headline;
    const missed = ['hands.crayonWithFingers', 'self-care.undoesButtons', 'sounds.strangersUnderstand'];
    expect(headline(missed)).toBe('developmental-check');
    expect(headline(missed.slice(1))).not.toBe('developmental-check');
  });
});

describe('an area of which only signs are asked', () => {
  it('goes well once every line of it was denied, and not before', () => {
    const body = { 'safety.body': 'some', 'safety.floppyOrStiff': 'no' };
    expect(statusOf('tone', 50, body)).toBe('not-asked');
    expect(statusOf('tone', 50, { 'safety.body': 'none' })).toBe('not-asked');
    expect(statusOf('tone', 50, { 'safety.body': 'none', 'safety.movement': 'none' })).toBe('going-well');
  });
  it('is one that has no gate at this age: where it has one that nobody opened, or that is ruled out, it stays unasked', () => {
    const denied = Object.fromEntries(CONTENT.groups.map(({ id }) => [id, 'none']));
    // balance has no gate at 2 years, and from 3 years one that a worry opens
    expect(statusOf('balance', 30, denied)).toBe('going-well');
    expect(statusOf('balance', 40, denied)).toBe('not-asked');
    expect(statusOf('movement', 30, denied, WHEELCHAIR)).toBe('not-asked');
  });
});

describe('a line that says the same as the gate of an age', () => {
  it('is not asked beside it', () => {
    // as if "does not walk alone" began with the gate that asks for walking alone
    const signs = CONTENT.signs.map((sign) => (sign.id === 'safety.notWalking' ? { ...sign, fromMonths: 12 } : sign));
    const catalogue = catalogueOf({ ...CONTENT, signs });
    const asked = (ageMonths: number) =>
      situationOf(visitOf({ ageMonths }), catalogue).signs.some(({ id }) => id === 'safety.notWalking');
    expect([17, 18, 23, 24].map(asked)).toEqual([true, false, false, true]);
  });
});
