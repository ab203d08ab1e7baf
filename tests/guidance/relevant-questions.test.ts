import { describe, expect, it } from 'vitest';
import { readingOf } from '../../src/guidance/reading';
import { impactAreas, pathOf, type Section } from '../../src/guidance/relevant-questions';
import { catalogue, visitOf, type Child } from '../sweeps/child-walk';
import { askedOf, resultOf, type Told } from './child';

const readingBy = (ageMonths: number, answers: Told, rest: Partial<Child> = {}) =>
  readingOf(visitOf({ ageMonths, ...rest }, answers), catalogue);
const sectionOf = (id: string, ...child: Parameters<typeof readingBy>): Section | undefined =>
  pathOf(readingBy(...child), catalogue).find((step) => step.id === id)?.section;

describe('where a question stands on the way', () => {
  const PALSY = { conditions: ['condition.cerebralPalsy'] };

  it('a gate asked of everybody stands with the gates, also where a worry would open it', () => {
    expect(sectionOf('hands.twistsLids', 30, {})).toBe('gates');
    expect(sectionOf('hands.twistsLids', 30, {}, { worries: ['worry.hands'] })).toBe('gates');
  });
  it('a gate that a worry opens stands with the follow-ups', () => {
    expect(sectionOf('drawing.drawsPerson', 50, {})).toBeUndefined();
    expect(sectionOf('drawing.drawsPerson', 50, {}, { worries: ['worry.drawing'] })).toBe('follow-ups');
  });
  it('how hard moving is stands with the gates for a child who does not walk, also where a worry opens the area', () => {
    const child = [80, {}, { conditions: ['condition.wheelchair'], worries: ['worry.moving'] }] as const;
    expect(sectionOf('movement.harderToMove', ...child)).toBe('gates');
    expect(sectionOf('movement.tiresFast', ...child)).toBe('follow-ups');
  });
  it('whether a doctor knows of a missed skill stands behind the gates', () => {
    expect(sectionOf('gates.known', 20, { 'movement.walksAlone': 'not-yet' }, PALSY)).toBe('gates');
  });
});

describe('whether a doctor knows', () => {
  const PALSY = { conditions: ['condition.cerebralPalsy'] };
  const asks = (answers: Told, rest: Partial<Child> = PALSY) =>
    resultOf(20, answers, rest).asked.includes('gates.known');

  it('is asked of the gates where one raises a flag and a condition was named, beside whatever other flag', () => {
    expect(asks({ 'movement.walksAlone': 'not-yet' })).toBe(true);
    expect(asks({ 'movement.walksAlone': 'not-yet', 'safety.blankSpells': 'yes' })).toBe(true);
    expect(asks({ 'movement.walksAlone': 'not-yet' }, {})).toBe(false);
  });
  it('stays asked once the answer has moved the flag to the next visit', () => {
    expect(asks({ 'movement.walksAlone': 'not-yet', 'gates.known': 'followed' })).toBe(true);
  });
  it('is asked of a single question behind its details, and of a group behind its lines, where something was said', () => {
    const asked = (answers: Told) => resultOf(30, answers).asked;
    const behind = (id: string, answers: Told) => asked(answers)[asked(answers).indexOf(id) + 1];
    expect(behind('safety.hearing.sudden', { 'safety.hearing': 'yes' })).toBe('safety.hearing.known');
    expect(asked({ 'safety.hearing': 'no' })).not.toContain('safety.hearing.known');
    // one line of five is enough, a perhaps too
    expect(behind('safety.notWalking', { 'safety.weakness': 'not-sure' })).toBe('safety.body.known');
    expect(asked({ 'safety.body': 'some', 'safety.weakness': 'no' })).not.toContain('safety.body.known');
  });
  it('is not asked of the gates where none raises a flag', () => {
    expect(asks({})).toBe(false);
    expect(asks({ 'safety.blankSpells': 'yes' })).toBe(false);
    // a sign that was moved to the next visit has its own question
    expect(asks({ 'safety.floppyOrStiff': 'yes', 'safety.body.known': 'followed' })).toBe(false);
  });
});

describe('what is asked of signs', () => {
  it('is the group first: its lines only where the answer was not "none of these"', () => {
    const lines = (answers: Told) => resultOf(30, answers).asked.filter((id) => catalogue.signs.has(id));
    expect(lines({})).toEqual([]);
    expect(lines({ 'safety.breathing': 'none' })).toEqual([]);
    const of = (group: string) =>
      readingBy(30, {})
        .signs.filter((sign) => sign.group === group)
        .map(({ id }) => id);
    expect(lines({ 'safety.breathing': 'some' })).toEqual(of('safety.breathing'));
    expect(lines({ 'safety.breathing': 'not-sure' })).toEqual(of('safety.breathing'));
  });
});

describe('what is asked of a child who does not walk or uses no words', () => {
  it('is nothing about the way of walking, where the gate says that it does not walk', () => {
    const gait = (choice: string) =>
      askedOf(20, { 'movement.walksAlone': choice }, { worries: ['worry.wayOfWalking'] }).includes('gait.heelsDown');
    expect([gait('yes'), gait('sometimes'), gait('not-yet')]).toEqual([true, true, false]);
  });
  it('is nothing about getting stuck on words, though the parent worries', () => {
    const stuck = (noWords: string) =>
      askedOf(40, { 'safety.breathing': 'some', 'safety.noWords': noWords }, { worries: ['worry.stutter'] }).includes(
        'fluency.getsStuck',
      );
    expect([stuck('no'), stuck('yes')]).toEqual([true, false]);
  });
  it('is nothing about stairs, though the parent worries about moving', () => {
    const notWalking = { 'safety.body': 'some', 'safety.notWalking': 'yes' };
    const moving = { worries: ['worry.moving'] };
    expect(askedOf(40, {}, moving)).toContain('movement.stairsRail');
    expect(askedOf(40, notWalking, moving)).not.toContain('movement.stairsRail');
  });
});

describe('the order of the follow-ups', () => {
  const doubts = {
    'understanding.twoLinkedSteps': 'sometimes',
    'talking.actionWord': 'sometimes',
    'sounds.familyUnderstands': 'sometimes',
    'connecting.playsNextTo': 'sometimes',
    'hands.twistsLids': 'sometimes',
    'self-care.takesOffClothes': 'sometimes',
    'movement.jumps': 'sometimes',
  };
  const asked = (answers: Told) => resultOf(30, { ...doubts, ...answers }).asked;

  it('does not change with the answers to them', () => {
    expect(asked({ 'movement.stairsRail': 'not-yet' })).not.toContain('movement.stairsRail');
    expect(asked({ 'self-care.spoonLittleHelp': 'not-yet' }).filter((id) => !id.startsWith('closing.'))).toEqual(
      asked({}),
    );
  });
  it('does not change with what was said at the end to make days hard', () => {
    const two = { 'hands.twistsLids': 'not-yet', 'play.pretendsObjects': 'not-yet' };
    const before = resultOf(30, two).asked;
    expect(resultOf(30, { ...two, 'closing.impact': ['play'] }).asked).toEqual(before);
  });
  it('with many areas missed an area without a step back takes no other one its place', () => {
    // seven are missed; sounds have no skill before 30 months
    const missed = Object.fromEntries(
      [...Object.keys(doubts).filter((id) => id !== 'movement.jumps'), 'play.pretendsObjects'].map((id) => [
        id,
        'not-yet',
      ]),
    );
    const after = resultOf(30, missed).asked;
    expect(after.slice(after.indexOf('everyday.hard') + 1).filter((id) => !id.startsWith('closing.'))).toEqual([
      'understanding.pointsInBook',
      'talking.twoWords',
      'connecting.manyGestures',
      'hands.holdsAndWorks',
      'self-care.eatsWithSpoon',
      'play.combinesToys',
    ]);
  });
});

describe('what the last question offers to tick', () => {
  it('is what is watched and was not asked under everyday life', () => {
    const answers = { 'hands.twistsLids': 'not-yet', 'talking.actionWord': 'sometimes', 'everyday.hard': ['senses'] };
    expect(impactAreas(readingBy(30, answers), catalogue)).toEqual(['hands']);
  });
  it('stays as it was while it is ticked', () => {
    const answers = { 'hands.twistsLids': 'not-yet', 'closing.impact': ['hands', 'talking'] };
    expect(impactAreas(readingBy(30, answers), catalogue)).toEqual(['hands']);
  });
});
