import { describe, expect, it } from 'vitest';
import { valueOf } from '../../src/guidance/area-questions';
import { readingOf } from '../../src/guidance/reading';
import { stepBackOf } from '../../src/guidance/catalogue';
import type { AreaId } from '../../src/model/area';
import { catalogue, questionOf, visitOf, type Child } from '../sweeps/child-walk';
import { askedOf, resultOf, statusOf, type Told } from './child';

const areaOf = (id: string) => catalogue.questions.get(id)?.area;
const followUpsAsked = (area: AreaId, gate: string, ageMonths: number, answers: Told, rest: Partial<Child> = {}) =>
  askedOf(ageMonths, answers, rest).filter(
    (id) => id !== gate && areaOf(id) === area && ['skill', 'worry'].includes(questionOf(id).kind),
  );

describe('the follow-ups a parent is asked', () => {
  // hands at 30 months: gate twistsLids, then turnsPagesOneByOne and worksSwitches, a band earlier holdsAndWorks
  const gate = 'hands.twistsLids';
  const hands = (answers: Told, rest: Partial<Child> = {}) => followUpsAsked('hands', gate, 30, answers, rest);

  it('are none where the child does it and nobody worries', () => {
    expect(hands({ [gate]: 'yes' })).toEqual([]);
  });
  it.each(['sometimes', 'no-chance', 'not-sure'])('are the first of the area where the answer is "%s"', (choice) => {
    expect(hands({ [gate]: choice })).toEqual(['hands.turnsPagesOneByOne']);
  });
  it('are the first where the worry is ticked and not a main one', () => {
    expect(
      hands({ [gate]: 'yes' }, { worries: ['worry.hands', 'worry.talking'], mainWorries: ['worry.talking'] }),
    ).toEqual(['hands.turnsPagesOneByOne']);
  });
  it('are the first two where it is a main worry, said or not said', () => {
    const two = ['hands.turnsPagesOneByOne', 'hands.worksSwitches'];
    expect(hands({ [gate]: 'yes' }, { worries: ['worry.hands'], mainWorries: ['worry.hands'] })).toEqual(two);
    expect(hands({ [gate]: 'yes' }, { worries: ['worry.hands'] })).toEqual(two);
  });
  it('are the step back and the first two where the child does not do it yet', () => {
    expect(hands({ [gate]: 'not-yet' })).toEqual([
      'hands.holdsAndWorks',
      'hands.turnsPagesOneByOne',
      'hands.worksSwitches',
    ]);
  });
  it('are the union where there are several reasons', () => {
    expect(hands({ [gate]: 'sometimes' }, { worries: ['worry.hands'] })).toEqual([
      'hands.turnsPagesOneByOne',
      'hands.worksSwitches',
    ]);
    expect(hands({ [gate]: 'not-yet' }, { worries: ['worry.hands'], mainWorries: [] })).toHaveLength(3);
  });
  it('of an everyday tick are the gate and then the first, as for a ticked worry', () => {
    const asked = askedOf(40, { 'everyday.hard': ['senses'] });
    expect(asked.filter((id) => id.startsWith('senses.'))).toEqual([
      'senses.distressOrdinary',
      'senses.careNearlyImpossible',
    ]);
    expect(asked.indexOf('senses.distressOrdinary')).toBeGreaterThan(asked.indexOf('everyday.hard'));
  });
  it('come after all gates and everyday life, and the skills before the worries', () => {
    const asked = askedOf(40, { 'hands.threadsBeads': 'not-yet', 'talking.conversation': 'sometimes' });
    const everyday = asked.indexOf('everyday.hard');
    expect(asked.indexOf('play.pretendPlay')).toBeLessThan(everyday);
    expect(asked.indexOf('hands.twistsLids')).toBeGreaterThan(everyday);
    const gates = askedOf(75)
      .filter((id) => ['skill', 'worry'].includes(questionOf(id).kind))
      .map((id) => questionOf(id).kind);
    expect(gates).toEqual([...gates].sort());
    const mixed = askedOf(1)
      .concat(askedOf(65))
      .filter((id) => ['skill', 'worry'].includes(questionOf(id).kind))
      .map((id) => questionOf(id).kind);
    expect(new Set(mixed)).toEqual(new Set(['worry', 'skill']));
    const atFive = askedOf(65).map((id) => questionOf(id).kind);
    expect(atFive.lastIndexOf('skill')).toBeLessThan(atFive.indexOf('worry'));
  });
  it('are asked only from the month in which they are due', () => {
    const milk = (month: number) => askedOf(month, { 'feeding.showsNoMore': 'not-yet' }).includes('feeding.onlyMilk');
    expect([7, 8].map(milk)).toEqual([false, true]);
  });
  it('on English sounds are asked where English is spoken at home, or where no language was said', () => {
    const asked = (homeLanguages?: string[]) =>
      askedOf(62, { 'sounds.everybodyUnderstands': 'not-yet' }, homeLanguages ? { homeLanguages } : {}).includes(
        'sounds.soundsVJS',
      );
    expect([asked(), asked(['en-GB', 'hi']), asked(['hi'])]).toEqual([true, true, false]);
  });
});

describe('the step back', () => {
  it.each<[string, string, AreaId, 24 | 36 | 48 | 60 | 72 | 96 | 12 | 0 | 15, string | undefined]>([
    ['is the gate of the band before', 'hands.holdsAndWorks', 'hands', 24, 'hands.twoHandsTogether'],
    ['steps over a band in which the area has no gate', 'drawing.drawsCircle', 'drawing', 36, 'drawing.scribbles'],
    ['steps over a gate that is the same question', 'movement.runsKeepsUp', 'movement', 60, 'movement.jumps'],
    [
      'steps over the same question at 4 years too',
      'sounds.strangersUnderstand',
      'sounds',
      48,
      'sounds.familyUnderstands',
    ],
    [
      'steps over a gate that is a worry',
      'understanding.getsLost',
      'understanding',
      96,
      'understanding.storyQuestions',
    ],
    ['of a worry is the nearest skill before', 'talking.jumbledSentences', 'talking', 72, 'talking.tellsStory'],
    ['is none in the first band', 'movement.liftsHead', 'movement', 0, undefined],
    ['is none where all before were worries', 'sounds.familyUnderstandsFew', 'sounds', 24, undefined],
    ['steps over the same feeding question', 'feeding.chewsBothSides', 'feeding', 15, 'feeding.bringsFoodToMouth'],
  ])('%s', (_, gate, area, band, expected) => {
    expect(stepBackOf(gate, area, band, catalogue)).toBe(expected);
  });

  it('is asked on "not yet" alone, and counts on "not yet" alone', () => {
    const child = (gate: string) => resultOf(30, { 'hands.twistsLids': gate, 'hands.holdsAndWorks': 'not-yet' });
    expect(child('not-yet').ignored).toEqual([]);
    for (const choice of ['yes', 'sometimes', 'no-chance'])
      expect(child(choice).ignored).toEqual(['hands.holdsAndWorks']);
  });
});

describe('what counts, whatever was asked', () => {
  it('a follow-up counts while its gate or worry opens it, and no longer', () => {
    const followUp = { 'hands.turnsPagesOneByOne': 'not-yet', 'hands.worksSwitches': 'not-yet' };
    expect(resultOf(30, { 'hands.twistsLids': 'yes', ...followUp }).ignored).toEqual(Object.keys(followUp));
    expect(statusOf('hands', 30, { 'hands.twistsLids': 'yes', ...followUp })).toBe('going-well');
    expect(resultOf(30, { 'hands.twistsLids': 'sometimes', ...followUp }).ignored).toEqual(['hands.worksSwitches']);
    expect(resultOf(30, { 'hands.twistsLids': 'yes', ...followUp }, { worries: ['worry.hands'] }).ignored).toEqual([]);
  });

  it('a sign whose group says none does not count, and a sign without its group reads as some', () => {
    expect(resultOf(30, { 'safety.body': 'none', 'safety.floppyOrStiff': 'yes' })).toMatchObject({
      flags: [],
      ignored: ['safety.floppyOrStiff'],
    });
    const alone = resultOf(30, { 'safety.floppyOrStiff': 'yes' });
    expect(alone.flags.map(({ id }) => id)).toEqual(['flag.floppyOrStiff']);
    expect(alone.asked).toContain('safety.weakness');
    expect(
      readingOf(visitOf({ ageMonths: 30 }, { 'safety.floppyOrStiff': 'yes' }), catalogue).counted['safety.body'],
    ).toBe('some');
  });

  it('an answer outside the age of the child does not count', () => {
    expect(
      resultOf(30, { 'hands.holdsAndWorks': 'not-yet', 'connecting.waves': 'not-yet', 'safety.fever': 'yes' }).ignored,
    ).toHaveLength(3);
  });

  it('a worry that is not offered at this age does not count either', () => {
    // ticked for a baby, and the age put right afterwards
    const result = resultOf(60, {}, { worries: ['worry.headShape'], mainWorries: [] });
    expect(result.areas.find(({ id }) => id === 'head')?.status).toBe('not-asked');
  });

  it('what a condition rules out is neither asked nor counted, and nothing else is left out', () => {
    const wheelchair = { conditions: ['condition.wheelchair'] };
    const asked = askedOf(62, { 'safety.movement': 'some' }, wheelchair);
    expect(asked).not.toContain('balance.hops');
    expect(asked).not.toContain('movement.runsKeepsUp');
    expect(asked).toContain('movement.harderToMove');
    expect(resultOf(62, { 'balance.hops': 'not-yet' }, wheelchair).ignored).toEqual(['balance.hops']);
    const lines = (rest: Partial<Child>) =>
      askedOf(62, { 'safety.body': 'some', 'safety.movement': 'some' }, rest).filter((id) => catalogue.signs.has(id));
    expect(lines({}).filter((id) => !lines(wheelchair).includes(id))).toEqual(['safety.notWalking']);
  });

  it('not using words or not walking decides only what is asked: what was answered counts', () => {
    const noWords = { 'safety.breathing': 'some', 'safety.noWords': 'yes' };
    expect(askedOf(40, noWords).filter((id) => id.startsWith('sounds.'))).toEqual([]);
    expect(statusOf('sounds', 40, { ...noWords, 'sounds.strangersUnderstand': 'not-yet' })).toBe('watch');
    const notWalking = { 'safety.body': 'some', 'safety.notWalking': 'yes' };
    expect(askedOf(50, notWalking)).not.toContain('balance.catchesBigBall');
    expect(statusOf('balance', 50, { ...notWalking, 'balance.catchesBigBall': 'not-yet' })).toBe('watch');
  });

  it('a child from 3 years who does not walk is asked about moving, which is movement and tone, with impact', () => {
    const notWalking = { 'safety.body': 'some', 'safety.notWalking': 'yes' };
    expect(askedOf(36, notWalking)).toContain('movement.harderToMove');
    expect(askedOf(35, notWalking)).not.toContain('movement.harderToMove');
    expect(askedOf(36)).not.toContain('movement.harderToMove');
    const wheelchair = { conditions: ['condition.wheelchair'] };
    expect(statusOf('tone', 40, { 'movement.harderToMove': 'often' }, wheelchair)).toBe('concern');
    expect(statusOf('movement', 40, { 'movement.harderToMove': 'often' }, wheelchair)).toBe('concern');
  });

  it.each([
    ['sometimes', 0.5],
    ['yes', 0],
    ['not-yet', 1],
    ['no', 0],
    ['often', 1],
    ['no-chance', undefined],
    ['not-sure', undefined],
    [undefined, undefined],
  ])('the answer "%s" of a child is worth %s', (choice, value) => {
    expect(valueOf(choice, catalogue)).toBe(value);
  });
});

describe('the limits on what is asked', () => {
  // seven areas in doubt at 30 months
  const doubts = {
    'understanding.twoLinkedSteps': 'sometimes',
    'talking.actionWord': 'sometimes',
    'sounds.familyUnderstands': 'sometimes',
    'connecting.playsNextTo': 'sometimes',
    'hands.twistsLids': 'sometimes',
    'self-care.takesOffClothes': 'sometimes',
    'play.pretendsObjects': 'sometimes',
    'movement.jumps': 'sometimes',
  };
  const areasAsked = (answers: Told, rest: Partial<Child> = {}) => {
    const asked = askedOf(30, answers, rest);
    return [
      ...new Set(
        asked
          .slice(asked.indexOf('everyday.hard') + 1)
          .filter((id) => !id.startsWith('closing.'))
          .map((id) => questionOf(id).area),
      ),
    ];
  };

  it('at most six areas are followed up, in the order of the list where they stand alike', () => {
    expect(areasAsked(doubts)).toEqual(['understanding', 'talking', 'sounds', 'connecting', 'hands', 'self-care']);
  });
  it('the areas that stand out most come first', () => {
    expect(areasAsked({ ...doubts, 'movement.jumps': 'not-yet', 'play.pretendsObjects': 'not-yet' })).toEqual([
      'movement',
      'play',
      'understanding',
      'talking',
      'sounds',
      'connecting',
    ]);
    expect(areasAsked(doubts, { worries: ['worry.play'], mainWorries: [] })[0]).toBe('play');
  });
  it('a follow-up that is not asked any more still counts', () => {
    const answered = { ...doubts, 'movement.stairsRail': 'not-yet' };
    expect(askedOf(30, answered)).not.toContain('movement.stairsRail');
    expect(resultOf(30, answered).ignored).toEqual([]);
    expect(statusOf('movement', 30, answered)).toBe('watch');
  });

  const fourMissed = {
    'hands.twistsLids': 'not-yet',
    'self-care.takesOffClothes': 'not-yet',
    'play.pretendsObjects': 'not-yet',
    'sounds.familyUnderstands': 'not-yet',
  };
  it('with four areas missed only the step back of each is asked', () => {
    const asked = askedOf(30, fourMissed);
    const after = asked.slice(asked.indexOf('everyday.hard') + 1).filter((id) => !id.startsWith('closing.'));
    // sounds has no skill before 30 months
    expect([...after].sort()).toEqual(['hands.holdsAndWorks', 'play.combinesToys', 'self-care.eatsWithSpoon']);
  });
  it('with three areas missed their follow-ups are asked as ever', () => {
    const asked = askedOf(30, { ...fourMissed, 'sounds.familyUnderstands': 'sometimes' });
    expect(asked).toEqual(
      expect.arrayContaining([
        'hands.holdsAndWorks',
        'hands.turnsPagesOneByOne',
        'hands.worksSwitches',
        'sounds.dropsFirstSounds',
      ]),
    );
  });
  it('with four areas missed each is a strong concern, unless the skill before is there', () => {
    const result = (answers: Told) => resultOf(30, { ...fourMissed, ...answers });
    const status = (area: AreaId, answers: Told) => result(answers).areas.find(({ id }) => id === area)?.status;
    expect(status('hands', {})).toBe('strong-concern');
    expect(status('sounds', {})).toBe('strong-concern');
    expect(status('hands', { 'hands.holdsAndWorks': 'yes' })).toBe('concern');
    expect(status('hands', { 'hands.holdsAndWorks': 'sometimes' })).toBe('strong-concern');
    expect(status('hands', { 'hands.holdsAndWorks': 'no-chance' })).toBe('strong-concern');
    expect(status('self-care', { 'hands.holdsAndWorks': 'yes' })).toBe('strong-concern');
    expect(result({}).headline).toBe('developmental-check');
    expect(result({}).alsoAsk).toContain('developmental-check');
  });
  it('with three areas missed they are only watched, and no full check leads', () => {
    const { 'sounds.familyUnderstands': fourth, ...three } = fourMissed;
    expect(fourth).toBe('not-yet');
    expect(statusOf('hands', 30, three)).toBe('watch');
    expect(resultOf(30, three).headline).not.toBe('developmental-check');
  });
  it('an area missed "often" at school age counts among the four', () => {
    const four = {
      'sounds.missedByOthers': 'often',
      'drawing.hardWriting': 'often',
      'play.learningHard': 'often',
      'talking.jumbledSentences': 'often',
    };
    expect(resultOf(80, four).headline).toBe('developmental-check');
    // nothing makes days hard: drawing is at most watch, also over this rule, and the check is named all the same
    expect(statusOf('drawing', 80, four)).toBe('watch');
    expect(statusOf('sounds', 80, four)).toBe('strong-concern');
  });
});

describe('the last questions', () => {
  it('are asked only where something is watched or a flag stands', () => {
    const closing = (answers: Told, rest: Partial<Child> = {}) =>
      askedOf(30, answers, rest).filter((id) => id.startsWith('closing.'));
    expect(closing({})).toEqual([]);
    expect(closing({ 'hands.twistsLids': 'sometimes' })).toEqual([]);
    expect(closing({ 'hands.twistsLids': 'not-yet' })).toEqual(['closing.impact', 'closing.noticed']);
    expect(closing({ 'safety.spells': 'some', 'safety.blankSpells': 'yes' })).toEqual(['closing.noticed']);
    // what everyday life asked is not asked again
    expect(closing({ 'everyday.hard': ['senses'] })).toEqual(['closing.noticed']);
  });
});
