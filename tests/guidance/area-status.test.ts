import { describe, expect, it } from 'vitest';
import type { AreaId, AreaStatus } from '../../src/model/area';
import type { Child } from '../sweeps/child-walk';
import { resultOf, statusOf, type Told } from './child';

describe('how an area of a child stands', () => {
  // hands at 30 months are no core area: gate, first and second follow-up, step back
  const G = 'hands.twistsLids';
  const [F1, F2, S] = ['hands.turnsPagesOneByOne', 'hands.worksSwitches', 'hands.holdsAndWorks'];
  const hard = { 'closing.impact': ['hands'] };
  const ticked = { worries: ['worry.hands'], mainWorries: [] };
  const main = { worries: ['worry.hands'] };

  it.each<[string, AreaStatus, Told, Partial<Child>?]>([
    ['nothing was asked', 'not-asked', {}],
    ['the child does it', 'going-well', { [G]: 'yes' }],
    ['the child does it sometimes', 'going-well', { [G]: 'sometimes' }],
    ['sometimes, and so is the first follow-up', 'watch', { [G]: 'sometimes', [F1]: 'sometimes' }],
    ['sometimes, and the first follow-up is not there', 'watch', { [G]: 'sometimes', [F1]: 'not-yet' }],
    ['there was no chance to see it', 'unsure', { [G]: 'no-chance' }],
    ['the parent is not sure', 'unsure', { [G]: 'not-sure' }],
    ['the child does not do it yet', 'watch', { [G]: 'not-yet' }],
    ['not yet, all follow-ups fine', 'watch', { [G]: 'not-yet', [F1]: 'yes', [F2]: 'yes', [S]: 'yes' }],
    ['not yet, and half a follow-up', 'concern', { [G]: 'not-yet', [F1]: 'sometimes' }],
    ['not yet, and half the step back', 'concern', { [G]: 'not-yet', [S]: 'sometimes' }],
    ['not yet, and both follow-ups not there', 'concern', { [G]: 'not-yet', [F1]: 'not-yet', [F2]: 'not-yet' }],
    ['not yet, and it makes days hard', 'concern', { [G]: 'not-yet', ...hard }],
    ['not yet, and a worry', 'concern', { [G]: 'not-yet' }, ticked],
    ['not yet, nor the step back', 'strong-concern', { [G]: 'not-yet', [S]: 'not-yet' }],
    [
      'not yet, one follow-up not there, and days are hard',
      'strong-concern',
      { [G]: 'not-yet', [F1]: 'not-yet', ...hard },
    ],
    [
      'not yet, two follow-ups by half, and days are hard',
      'strong-concern',
      { [G]: 'not-yet', [F1]: 'sometimes', [F2]: 'sometimes', ...hard },
    ],
    ['not yet, half a follow-up, and days are hard', 'concern', { [G]: 'not-yet', [F1]: 'sometimes', ...hard }],
    ['a worry, all fine', 'watch', { [G]: 'yes' }, ticked],
    ['a main worry, all fine', 'concern', { [G]: 'yes' }, main],
    [
      'a main worry that was said to be one',
      'concern',
      { [G]: 'yes' },
      { worries: ['worry.hands'], mainWorries: ['worry.hands'] },
    ],
    ['a worry, and one follow-up not there', 'concern', { [G]: 'yes', [F1]: 'not-yet' }, ticked],
    ['a worry, and one follow-up by half', 'watch', { [G]: 'yes', [F1]: 'sometimes' }, ticked],
    [
      'sometimes, one follow-up not there, and days are hard',
      'concern',
      { [G]: 'sometimes', [F1]: 'not-yet', ...hard },
    ],
    [
      'a main worry, one and a half follow-ups, and days are hard',
      'strong-concern',
      { [G]: 'yes', [F1]: 'not-yet', [F2]: 'sometimes', ...hard },
      main,
    ],
    ['a main worry, one follow-up, and days are hard', 'concern', { [G]: 'yes', [F1]: 'not-yet', ...hard }, main],
    [
      'a main worry and both follow-ups, but days are not hard',
      'concern',
      { [G]: 'yes', [F1]: 'not-yet', [F2]: 'not-yet' },
      main,
    ],
    ['days are hard and nothing else', 'going-well', { [G]: 'yes', ...hard }],
  ])('%s: %s', (_, expected, answers, rest) => {
    expect(statusOf('hands', 30, answers, rest ?? {})).toBe(expected);
  });

  it.each<[AreaId, number, string, string]>([
    ['talking', 30, 'talking.actionWord', 'not-yet'],
    ['understanding', 30, 'understanding.twoLinkedSteps', 'not-yet'],
    ['connecting', 30, 'connecting.playsNextTo', 'not-yet'],
    ['movement', 30, 'movement.jumps', 'not-yet'],
    ['head', 2, 'head.oneSideHead', 'often'],
  ])('one clear miss in %s is a concern by itself: it is a core area', (area, age, gate, choice) => {
    expect(statusOf(area, age, { [gate]: choice })).toBe('concern');
  });

  it.each<[AreaId, number, string, string]>([
    ['sounds', 30, 'sounds.familyUnderstands', 'not-yet'],
    ['self-care', 30, 'self-care.takesOffClothes', 'not-yet'],
    ['play', 30, 'play.pretendsObjects', 'not-yet'],
    ['drawing', 40, 'drawing.drawsCircle', 'not-yet'],
    ['balance', 50, 'balance.catchesBigBall', 'not-yet'],
    ['feeding', 10, 'feeding.bringsFoodToMouth', 'not-yet'],
  ])('one clear miss in %s is watched', (area, age, gate, choice) => {
    expect(statusOf(area, age, { [gate]: choice })).toBe('watch');
  });
});

describe('what decides alone', () => {
  const opened = (gate: string, choice = 'not-yet'): Told => ({ [gate]: choice });
  it.each<[string, AreaId, number, Told, string, string, string]>([
    ['an unsteady head from 4 months', 'movement', 4, {}, 'movement.holdsHeadSteady', 'not-yet', 'sometimes'],
    ['not sitting at 9 months', 'movement', 9, {}, 'movement.sits', 'not-yet', 'sometimes'],
    ['not walking at 18 months', 'movement', 18, {}, 'movement.walksAlone', 'not-yet', 'sometimes'],
    ['not pointing to show at 18 months', 'connecting', 18, {}, 'connecting.pointsToShow', 'not-yet', 'sometimes'],
    ['no own two words at 24 months', 'talking', 24, {}, 'talking.twoWords', 'not-yet', 'sometimes'],
    [
      'strangers who understand less than half at 4 years',
      'sounds',
      48,
      {},
      'sounds.strangersUnderstand',
      'not-yet',
      'sometimes',
    ],
    [
      'a family that hardly understands at 3 years',
      'sounds',
      36,
      opened('sounds.strangersUnderstand', 'sometimes'),
      'sounds.familyHard',
      'often',
      'sometimes',
    ],
    [
      'not following two steps at 4 years',
      'understanding',
      48,
      opened('understanding.whatForQuestions', 'sometimes'),
      'understanding.twoLinkedSteps',
      'not-yet',
      'sometimes',
    ],
    [
      'not telling what is wrong at 5 years',
      'talking',
      60,
      opened('talking.tellsStory', 'sometimes'),
      'talking.tellsWhatIsWrong',
      'not-yet',
      'sometimes',
    ],
    [
      'a head that is hard to turn the other way',
      'head',
      2,
      opened('head.oneSideHead', 'sometimes'),
      'head.hardToTurn',
      'often',
      'sometimes',
    ],
    ['a head nearly always on one side from 4 months', 'head', 4, {}, 'head.oneSideHead', 'often', 'sometimes'],
    [
      'struggling with stuck words',
      'fluency',
      40,
      { 'everyday.hard': ['fluency'], 'fluency.getsStuck': 'sometimes' },
      'fluency.struggles',
      'often',
      'sometimes',
    ],
  ])('%s is a strong concern, and "sometimes" never is', (_, area, age, first, question, clear, half) => {
    expect(statusOf(area, age, { ...first, [question]: clear })).toBe('strong-concern');
    expect(statusOf(area, age, { ...first, [question]: half })).not.toBe('strong-concern');
  });

  it('the head on one side decides alone from 4 months only, two linked steps not before 4 years, strangers not before 4 years', () => {
    expect(statusOf('head', 3, { 'head.oneSideHead': 'often' })).toBe('concern');
    expect(statusOf('understanding', 30, { 'understanding.twoLinkedSteps': 'not-yet' })).toBe('concern');
    expect(statusOf('sounds', 47, { 'sounds.strangersUnderstand': 'not-yet' })).toBe('watch');
  });

  it('getting stuck for over six months decides together with another speech difficulty', () => {
    const stuck = { 'fluency.getsStuck': 'sometimes', 'fluency.overSixMonths': 'often' };
    const main = { worries: ['worry.stutter'] };
    expect(statusOf('fluency', 40, stuck, main)).toBe('concern');
    expect(statusOf('fluency', 40, { ...stuck, 'talking.conversation': 'not-yet' }, main)).toBe('strong-concern');
    expect(
      statusOf(
        'fluency',
        40,
        { ...stuck, 'fluency.overSixMonths': 'sometimes', 'talking.conversation': 'not-yet' },
        main,
      ),
    ).not.toBe('strong-concern');
  });
});

describe('signs of danger and areas', () => {
  const STRONG: readonly [string, number, readonly AreaId[]][] = [
    ['safety.unsafeSwallow', 30, ['feeding']],
    ['safety.hoarseVoice', 30, ['voice']],
    ['safety.floppyOrStiff', 30, ['tone']],
    ['safety.thighPush', 30, ['tone']],
    ['safety.oneSided', 30, ['hands', 'movement']],
    ['safety.prefersOneSide', 8, ['hands', 'movement']],
  ];
  it.each(STRONG)('%s answered yes at %i months is a strong concern, not sure is watched', (sign, age, areas) => {
    for (const area of areas) {
      expect(statusOf(area, age, { [sign]: 'yes' }), area).toBe('strong-concern');
      expect(statusOf(area, age, { [sign]: 'not-sure' }), area).toBe('watch');
    }
  });

  it.each<[string, number, AreaId]>([
    ['safety.hip', 10, 'movement'],
    ['safety.weakness', 30, 'tone'],
    ['safety.limp', 30, 'gait'],
    ['safety.notGaining', 30, 'feeding'],
    ['safety.neckTilt', 5, 'head'],
    ['safety.painOneSpot', 50, 'pain'],
    ['safety.noBabble', 13, 'talking'],
    ['safety.noGestures', 13, 'connecting'],
    ['safety.unsteady', 30, 'balance'],
    ['safety.hearing', 30, 'hearing'],
  ])('%s answered yes at %i months makes %s a concern, not sure is watched', (sign, age, area) => {
    expect(statusOf(area, age, { [sign]: 'yes' })).toBe('concern');
    expect(statusOf(area, age, { [sign]: 'not-sure' })).toBe('watch');
    expect(statusOf(area, age, { [sign]: 'no' })).not.toBe('watch');
  });

  it('a lost skill of which the parent is not sure makes them watched, or a concern where born very early', () => {
    const perhaps = { 'safety.loss': 'not-sure', 'safety.loss.what': ['words', 'movement'] };
    const statuses = (rest = {}) =>
      (['talking', 'movement', 'hands'] as const).map((area) => statusOf(area, 10, perhaps, rest));
    expect(statuses()).toEqual(['watch', 'watch', 'not-asked']);
    expect(statuses({ weeksEarly: 10 })).toEqual(['watch', 'concern', 'not-asked']);
    expect(statusOf('talking', 30, { ...perhaps, 'safety.loss': 'no' })).toBe('not-asked');
  });
  it('a lost skill makes the areas it belongs to a concern', () => {
    const lost = { 'safety.loss': 'yes', 'safety.loss.what': ['words', 'hands', 'other'] };
    expect(
      resultOf(30, lost)
        .areas.filter(({ status }) => status === 'concern')
        .map(({ id }) => id),
    ).toEqual(['talking', 'hands']);
  });

  it('tone, voice, hearing and pain go well when their lines were denied or their groups are none', () => {
    const groups = ['spells', 'body', 'movement', 'eyes', 'eating', 'breathing', 'change'].map((group) => [
      `safety.${group}`,
      'none',
    ]);
    const denied = { 'safety.loss': 'no', 'safety.hearing': 'no', ...Object.fromEntries(groups) } as Told;
    for (const area of ['tone', 'voice', 'hearing', 'pain'] as const) {
      expect(statusOf(area, 50, denied), area).toBe('going-well');
      expect(statusOf(area, 50, {}), area).toBe('not-asked');
    }
    expect(statusOf('voice', 50, { 'safety.breathing': 'some', 'safety.hoarseVoice': 'no' })).toBe('going-well');
  });
});

describe('areas that are opened or not', () => {
  it('an everyday area that was offered and not ticked goes well, one that was not offered is not asked', () => {
    expect(statusOf('senses', 30, { 'everyday.hard': [] })).toBe('going-well');
    expect(statusOf('senses', 30, {})).toBe('not-asked');
    expect(statusOf('fluency', 20, { 'everyday.hard': [] })).toBe('not-asked');
    expect(statusOf('feeding', 20, { 'everyday.hard': ['senses'] })).toBe('going-well');
  });
  it('an everyday tick is a worry and its own impact', () => {
    expect(statusOf('senses', 40, { 'everyday.hard': ['senses'] })).toBe('watch');
    expect(statusOf('senses', 40, { 'everyday.hard': ['senses'], 'senses.distressOrdinary': 'often' })).toBe('concern');
    expect(
      statusOf('senses', 40, {
        'everyday.hard': ['senses'],
        'senses.distressOrdinary': 'often',
        'senses.careNearlyImpossible': 'often',
      }),
    ).toBe('strong-concern');
  });
  it('any other area that nothing opened is not asked', () => {
    expect(statusOf('balance', 40, { 'everyday.hard': [] })).toBe('not-asked');
    expect(statusOf('drawing', 50, {})).toBe('not-asked');
  });
  it('a worry about an area without a gate at this age is at most watched', () => {
    expect(statusOf('voice', 50, {}, { worries: ['worry.voice'] })).toBe('watch');
    expect(statusOf('tone', 20, {}, { worries: ['worry.weakOrStiff'] })).toBe('watch');
    expect(statusOf('play', 7, {}, { worries: ['worry.play'] })).toBe('watch');
    expect(statusOf('drawing', 50, {}, { worries: ['worry.drawing'] })).toBe('concern');
  });
});

describe('where days must be hard for more than watching', () => {
  const senses = { 'senses.distressOrdinary': 'often', 'senses.careNearlyImpossible': 'often' };
  it('senses and feelings without impact are watched, and a concern as a main worry', () => {
    expect(statusOf('senses', 40, senses, { worries: ['worry.senses'], mainWorries: [] })).toBe('watch');
    expect(statusOf('senses', 40, senses, { worries: ['worry.senses'] })).toBe('concern');
    const feelings = { 'feelings.calmsAfterLeaving': 'not-yet', 'feelings.meltdowns': 'often' };
    expect(statusOf('feelings', 40, feelings, { worries: ['worry.feelings'], mainWorries: [] })).toBe('watch');
    expect(statusOf('feelings', 40, { ...feelings, 'everyday.hard': ['feelings'] })).toBe('strong-concern');
  });

  it.each<[AreaId, string, string, number, string, string]>([
    [
      'connecting',
      'connecting.hardToKeepFriends',
      'connecting.oneSidedTalk',
      71,
      'connecting.takesTurnsInGames',
      'connecting.chatsWithChildren',
    ],
    ['balance', 'balance.clumsier', 'balance.avoidsSport', 71, 'balance.hops', 'balance.throwsCatches'],
    ['drawing', 'drawing.hardWriting', 'drawing.gripTires', 71, 'drawing.writesLetters', 'drawing.copiesShapes'],
    [
      'self-care',
      'self-care.needsMoreHelp',
      'self-care.fasteners',
      71,
      'self-care.doesUpButtons',
      'self-care.dressesLittleHelp',
    ],
    ['play', 'play.learningHard', 'play.severalSubjects', 71, 'play.countsToTen', 'play.timeWords'],
  ])(
    'from 6 years that holds for %s too, and not a month before',
    (area, gate, followUp, before, skill, otherSkill) => {
      const missed = { [gate]: 'often', [followUp]: 'often' };
      expect(statusOf(area, 72, missed)).toBe('watch');
      expect(statusOf(area, 72, { ...missed, 'closing.impact': [area] })).toBe('strong-concern');
      expect(statusOf(area, before, { [skill]: 'not-yet', [otherSkill]: 'not-yet' })).toBe('concern');
    },
  );

  it('from 6 years hands without impact are watched, and a concern as a main worry', () => {
    const missed = { 'hands.tiresWithTools': 'often', 'hands.avoidsCraft': 'often' };
    expect(statusOf('hands', 72, missed, { worries: ['worry.hands'], mainWorries: [] })).toBe('watch');
    expect(statusOf('hands', 72, missed, { worries: ['worry.hands'] })).toBe('concern');
    expect(statusOf('hands', 71, { 'hands.tiresWithTools': 'often', 'hands.refusesPencil': 'often' })).toBe('concern');
  });

  it.each<AreaId>(['talking', 'sounds'])('%s has no such limit', (area) => {
    const gate = area === 'talking' ? 'talking.jumbledSentences' : 'sounds.missedByOthers';
    const followUp = area === 'talking' ? 'talking.searchesForWords' : 'sounds.avoidsTalking';
    expect(statusOf(area, 80, { [gate]: 'often', [followUp]: 'sometimes' })).toBe('concern');
  });

  it('from 6 years understanding is strong only with talking, or when it is so even in calm', () => {
    const lost = {
      'understanding.getsLost': 'often',
      'understanding.watchesOthers': 'often',
      'closing.impact': ['understanding'],
    };
    expect(statusOf('understanding', 75, { ...lost, 'understanding.evenWhenCalm': 'no' })).toBe('concern');
    expect(statusOf('understanding', 75, { ...lost, 'understanding.evenWhenCalm': 'often' })).toBe('strong-concern');
    expect(
      statusOf('understanding', 75, {
        ...lost,
        'understanding.evenWhenCalm': 'no',
        'talking.jumbledSentences': 'often',
      }),
    ).toBe('strong-concern');
    expect(statusOf('understanding', 75, lost, { worries: ['worry.talking'], mainWorries: [] })).toBe('strong-concern');
  });
});

describe('a child born before 32 weeks, from special care or with a known brain injury', () => {
  const early: readonly [string, Partial<Child>][] = [
    ['born nine weeks early', { weeksEarly: 9 }],
    ['born before 32 weeks', { conditions: ['condition.veryPreterm'] }],
    ['from special care', { conditions: ['condition.specialCare'] }],
    ['with a known brain injury', { conditions: ['condition.brainInjury'] }],
  ];
  it.each(early)(
    '%s: what would be watched in hands, movement and tone is a concern, and the follow-up clinic is named',
    (_, rest) => {
      const result = resultOf(32, { 'hands.twistsLids': 'not-yet' }, rest);
      expect(result.areas.find(({ id }) => id === 'hands')?.status).toBe('concern');
      expect(result.followUpClinic).toBe(true);
      expect(statusOf('tone', 32, {}, { ...rest, worries: ['worry.weakOrStiff'] })).toBe('concern');
      expect(statusOf('self-care', 32, { 'self-care.takesOffClothes': 'not-yet' }, rest)).toBe('watch');
    },
  );

  it.each(early)('%s: so is what is watched for a sign of which the parent is not sure', (_, rest) => {
    expect(statusOf('tone', 32, { 'safety.floppyOrStiff': 'not-sure' }, rest)).toBe('concern');
    expect(statusOf('movement', 14, { 'safety.hip': 'not-sure' }, rest)).toBe('concern');
    expect(statusOf('hands', 32, { 'safety.oneSided': 'not-sure' }, rest)).toBe('concern');
  });

  it('a child born eight weeks early is judged like any other', () => {
    expect(statusOf('hands', 32, { 'hands.twistsLids': 'not-yet' }, { weeksEarly: 8 })).toBe('watch');
    expect(resultOf(32, {}, { weeksEarly: 8 }).followUpClinic).toBe(false);
  });
});
