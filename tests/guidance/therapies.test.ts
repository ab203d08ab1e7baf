import { describe, expect, it } from 'vitest';
import type { Level, TherapyId } from '../../src/model/area';
import { reassuring, visitOf, walk, type Child } from '../sweeps/child-walk';
import { firstOf, levelOf, resultOf, statusOf, type Told } from './child';

const HANDS_WATCH = { 'hands.twistsLids': 'not-yet' };
const HANDS_CONCERN = { ...HANDS_WATCH, 'hands.turnsPagesOneByOne': 'sometimes' };
const HANDS_STRONG = { ...HANDS_WATCH, 'hands.holdsAndWorks': 'not-yet' };
const SELF_CONCERN = { 'self-care.takesOffClothes': 'not-yet', 'self-care.spoonLittleHelp': 'sometimes' };

describe('how much reason there is to ask about a therapy', () => {
  it.each<[string, Level, Told, Partial<Child>?]>([
    ['nothing was found', 'not-now', {}],
    ['one area is watched', 'not-now', HANDS_WATCH],
    ['two areas are watched', 'not-now', { ...HANDS_WATCH, 'self-care.takesOffClothes': 'not-yet' }],
    ['one area is a concern', 'some-reason', HANDS_CONCERN],
    ['one area is a strong concern', 'good-reason', HANDS_STRONG],
    ['two are a concern and days are not hard', 'some-reason', { ...HANDS_CONCERN, ...SELF_CONCERN }],
    [
      'two are a concern, one makes days hard',
      'good-reason',
      { ...HANDS_CONCERN, ...SELF_CONCERN, 'closing.impact': ['self-care'] },
    ],
    [
      'two are a concern as worries alone, one makes days hard',
      'some-reason',
      { 'hands.twistsLids': 'yes', 'self-care.takesOffClothes': 'yes', 'closing.impact': ['hands'] },
      { worries: ['worry.hands', 'worry.selfCare'] },
    ],
  ])('%s: %s', (_, expected, answers, rest) => {
    expect(levelOf('occupational', 30, answers, rest ?? {})).toBe(expected);
  });

  it('two are a concern, one of them a skill that was lost: good reason where the parent is sure of it', () => {
    const lost = { 'safety.loss.what': ['hands'], 'self-care.takesOffClothes': 'yes', 'closing.impact': ['self-care'] };
    const rest = { worries: ['worry.selfCare'] };
    expect(levelOf('occupational', 30, { ...lost, 'safety.loss': 'yes' }, rest)).toBe('good-reason');
    expect(levelOf('occupational', 30, { ...lost, 'safety.loss': 'not-sure' }, rest)).toBe('some-reason');
  });

  it('a therapy that supports a strong area joins when an area of its own is watched', () => {
    // speech supports senses; sounds are its own
    const senses = {
      'everyday.hard': ['senses'],
      'senses.distressOrdinary': 'often',
      'senses.careNearlyImpossible': 'often',
    };
    expect(statusOf('senses', 30, senses)).toBe('strong-concern');
    expect(levelOf('speech', 30, senses)).toBe('not-now');
    expect(levelOf('speech', 30, { ...senses, 'sounds.familyUnderstands': 'not-yet' })).toBe('some-reason');
    expect(
      levelOf('speech', 30, { ...senses, 'senses.careNearlyImpossible': 'no', 'sounds.familyUnderstands': 'not-yet' }),
    ).toBe('not-now');
  });

  it('a doubt about swallowing never takes away what was there before it', () => {
    // strong picky eating, of which speech is a support; its own area talking is watched for a worry
    const eating = {
      'everyday.hard': ['feeding'],
      'feeding.familyTextures': 'not-yet',
      'feeding.gagsAtSight': 'often',
    };
    const rest = { worries: ['worry.talking'], mainWorries: [] };
    const before = levelOf('speech', 26, { ...eating, 'talking.twoWords': 'yes' }, rest);
    expect(before).toBe('some-reason');
    expect(
      levelOf('speech', 26, { ...eating, 'talking.twoWords': 'yes', 'safety.unsafeSwallow': 'not-sure' }, rest),
    ).toBe(before);
  });

  it('hearing gives a hearing test and never a therapy by itself', () => {
    const result = resultOf(30, { 'safety.hearing': 'yes' }, { worries: ['worry.hearing'] });
    expect(result.therapies.map(({ level }) => level)).toEqual(['not-now', 'not-now', 'not-now']);
    expect(result.alsoAsk).toContain('hearing-test');
  });

  it('pain leads to the doctor, and to physiotherapy only where a doctor has cleared it', () => {
    expect(levelOf('physical', 50, { 'safety.painOneSpot': 'yes' }, { worries: ['worry.pain'] })).toBe('not-now');
    expect(levelOf('physical', 50, { 'safety.notBackToPlay': 'yes' })).toBe('some-reason');
  });

  it('under 6 months only feeding, head, movement and tone raise a therapy', () => {
    const missed = {
      'talking.coos': 'not-yet',
      'connecting.smilesForAttention': 'not-yet',
      'hands.holdsToy': 'not-yet',
      'hands.opensHands': 'not-yet',
    };
    const speechLater = { 'talking.takesTurnsSounds': 'not-yet' };
    expect(resultOf(5, missed).therapies.map(({ level }) => level)).toEqual(['not-now', 'not-now', 'not-now']);
    expect(levelOf('speech', 6, speechLater)).toBe('some-reason');
    expect(levelOf('physical', 5, { 'head.oneSideHead': 'often' })).toBe('good-reason');
    expect(levelOf('physical', 5, { 'movement.holdsHeadSteady': 'not-yet' })).toBe('good-reason');
    expect(levelOf('speech', 5, { 'feeding.opensMouth': 'not-yet', 'feeding.feedsAreStruggle': 'sometimes' })).toBe(
      'some-reason',
    );
    expect(levelOf('physical', 5, { 'safety.floppyOrStiff': 'yes' })).toBe('good-reason');
  });

  it('says why nothing can point there yet: before the due date, and where a young baby needs a doctor first', () => {
    const notYet = (...child: Parameters<typeof resultOf>) =>
      Object.fromEntries(resultOf(...child).therapies.map((therapy) => [therapy.id, therapy.notYet]));
    expect(notYet(1, {}, { weeksEarly: 10 })).toEqual({
      speech: 'before-due',
      occupational: 'before-due',
      physical: 'before-due',
    });
    expect(notYet(5)).toEqual({});
    // talking raises speech therapy from 6 months on; movement raises physiotherapy at every age
    expect(notYet(5, { 'talking.coos': 'not-yet' })).toEqual({ speech: 'young' });
    expect(notYet(5, { 'movement.holdsHeadSteady': 'sometimes' })).toEqual({});
    expect(notYet(6, { 'talking.takesTurnsSounds': 'sometimes', 'talking.squeals': 'sometimes' })).toEqual({});
  });
  it('feeding belongs to speech therapy under 18 months and to occupational therapy from then on', () => {
    const young = { 'feeding.chewsBothSides': 'not-yet', 'feeding.longMeals': 'often' };
    expect([levelOf('speech', 17, young), levelOf('occupational', 17, young)]).toEqual(['some-reason', 'not-now']);
    const older = { 'everyday.hard': ['feeding'], 'feeding.familyTextures': 'not-yet' };
    expect([levelOf('speech', 18, older), levelOf('occupational', 18, older)]).toEqual(['not-now', 'some-reason']);
  });

  it('a follow-up with a tag adds a therapy and moves none away', () => {
    const eating = { 'everyday.hard': ['feeding'], 'feeding.chewsFamilyFoods': 'not-yet' };
    expect(levelOf('speech', 40, { ...eating, 'feeding.drools': 'no' })).toBe('not-now');
    const both = { ...eating, 'feeding.drools': 'sometimes' };
    expect([levelOf('speech', 40, both), levelOf('occupational', 40, both)]).toEqual(['some-reason', 'some-reason']);
    const clumsy = { 'balance.clumsier': 'often', 'balance.handsToo': 'sometimes', 'closing.impact': ['balance'] };
    expect([levelOf('physical', 80, clumsy), levelOf('occupational', 80, clumsy)]).toEqual([
      'some-reason',
      'some-reason',
    ]);
    expect(levelOf('occupational', 80, { ...clumsy, 'balance.handsToo': 'no' })).toBe('not-now');
  });

  it('play leads to doctor and school, with speech where talking is watched and occupational where hands are', () => {
    const play = { 'play.pretendPlay': 'not-yet', 'play.solvesSmallProblems': 'not-yet' };
    const result = resultOf(40, play);
    expect(result.therapies.map(({ level }) => level)).toEqual(['not-now', 'not-now', 'not-now']);
    expect(result.alsoAsk).toEqual(expect.arrayContaining(['school', 'next-visit']));
    expect(levelOf('speech', 40, play, { worries: ['worry.understanding'], mainWorries: [] })).toBe('some-reason');
    expect(levelOf('occupational', 40, play, { worries: ['worry.selfCare'], mainWorries: [] })).toBe('some-reason');
  });
});

describe('where the doctor is named before therapy', () => {
  const doctorNamed = (...child: Parameters<typeof resultOf>) => {
    const { flags, alsoAsk, followUpClinic } = resultOf(...child);
    return flags.some(({ route }) => route !== 'hearing') || alsoAsk.includes('next-visit') || followUpClinic;
  };
  it.each([40, 71, 72, 110])(
    'a child of %i months who does not walk and finds moving harder: tone is a concern',
    (age) => {
      const child = [age, { 'movement.harderToMove': 'often' }, { conditions: ['condition.wheelchair'] }] as const;
      expect(statusOf('tone', ...child)).toBe('concern');
      expect(levelOf('physical', ...child)).not.toBe('not-now');
      expect(doctorNamed(...child)).toBe(true);
    },
  );
  it.each([
    [50, { 'gait.walksOddly': 'often' }],
    [110, { 'gait.walksOddly': 'often' }],
    [50, { 'gait.walksOddly': 'sometimes', 'gait.heelsHardToPutDown': 'often' }],
    [110, { 'gait.walksOddly': 'sometimes', 'gait.heelsHardToPutDown': 'often' }],
  ])('a child of %i months whose way of walking or whose heels trouble often', (age, answers) => {
    const child = [age, { 'everyday.hard': ['gait'], ...answers }] as const;
    expect(levelOf('physical', ...child)).not.toBe('not-now');
    expect(doctorNamed(...child)).toBe(true);
  });
  it('a child born early whose parent worries about weak or stiff muscles', () => {
    expect(doctorNamed(30, {}, { worries: ['worry.weakOrStiff'], weeksEarly: 10 })).toBe(true);
  });
});

describe('a condition that a professional has named', () => {
  const [Y, I, N] = ['yes', 'if', '-'];
  // speech, occupational, physical: the table of rules.md 3
  it.each([
    ['developmentalDelay', I, Y, I],
    ['autism', Y, Y, I],
    ['sensoryDifferences', I, Y, I],
    ['adhd', I, Y, I],
    ['learningDifficulties', I, Y, N],
    ['cerebralPalsy', Y, Y, Y],
    ['geneticSyndrome', Y, Y, Y],
    ['brainInjury', I, Y, Y],
    ['extremelyPreterm', I, Y, Y],
    ['muscleCondition', I, Y, Y],
    ['lateMotor', I, I, Y],
    ['afterInjury', I, I, Y],
    ['limbDifference', N, Y, Y],
    ['torticollis', N, I, Y],
    ['boneOrJoint', N, I, Y],
    ['coordination', I, Y, Y],
    ['speechSound', Y, N, N],
    ['stuttering', Y, N, N],
    ['voice', Y, N, N],
    ['languageDisorder', Y, I, I],
    ['feedingDisorder', Y, I, I],
    ['hearing', Y, N, I],
  ])('%s: speech %s, occupational %s, physical %s', (condition, ...expected) => {
    const rest = { conditions: [`condition.${condition}`] };
    const fine = walk(visitOf({ ageMonths: 50, ...rest }), reassuring).visit.answers;
    const level = (therapy: TherapyId, watched: Told = {}) => levelOf(therapy, 50, { ...fine, ...watched }, rest);
    const watched: Record<TherapyId, Told> = {
      speech: { 'sounds.strangersUnderstand': 'sometimes', 'sounds.frustrated': 'sometimes' },
      occupational: { 'self-care.undoesButtons': 'not-yet' },
      physical: { 'balance.catchesBigBall': 'not-yet' },
    };
    expect(
      (['speech', 'occupational', 'physical'] as const).map((therapy) => {
        if (level(therapy) !== 'not-now') return Y;
        return level(therapy, watched[therapy]) === 'some-reason' ? I : N;
      }),
    ).toEqual(expected);
  });

  it('born 13 weeks early counts as born before 28 weeks, 12 weeks early does not', () => {
    expect(levelOf('physical', 40, {}, { weeksEarly: 13 })).toBe('some-reason');
    expect(levelOf('physical', 40, {}, { weeksEarly: 12 })).toBe('not-now');
  });
});

describe('the therapy to call first', () => {
  const strongHandsAt = (age: 10 | 26 | 40): Told =>
    ({
      10: { 'hands.handToHand': 'not-yet', 'hands.reachesGrabs': 'not-yet' },
      26: { 'hands.holdsAndWorks': 'not-yet', 'hands.twoHandsTogether': 'not-yet' },
      40: { 'hands.threadsBeads': 'not-yet', 'hands.twistsLids': 'not-yet' },
    })[age];
  const strongSenses = {
    'everyday.hard': ['senses'],
    'senses.distressOrdinary': 'often',
    'senses.careNearlyImpossible': 'often',
  };

  it('is none where only one stands above not-now', () => {
    expect(firstOf(30, HANDS_STRONG)).toBeUndefined();
  });
  it('is among those of the highest level', () => {
    // speech has some reason and the main worry, occupational a good one
    expect(firstOf(30, { ...HANDS_STRONG, 'talking.actionWord': 'not-yet' }, { worries: ['worry.talking'] })).toBe(
      'occupational',
    );
  });
  it('is speech where swallowing is unsafe, before all else', () => {
    expect(firstOf(20, { 'safety.unsafeSwallow': 'yes', 'movement.walksAlone': 'not-yet' })).toBe('speech');
    expect(firstOf(5, { 'safety.unsafeSwallow': 'yes', 'head.oneSideHead': 'often' })).toBe('speech');
  });
  it('is physiotherapy for the head under 6 months', () => {
    const feeding = {
      'feeding.opensMouth': 'not-yet',
      'feeding.feedsAreStruggle': 'often',
      'closing.impact': ['feeding'],
    };
    expect(firstOf(5, { ...feeding, 'head.oneSideHead': 'often' }, { worries: ['worry.feeding'] })).toBe('physical');
  });
  it('is physiotherapy under 18 months where movement or tone is strong', () => {
    const talking = { 'talking.babbles': 'not-yet', 'talking.takesTurnsSounds': 'not-yet' };
    expect(firstOf(10, { ...talking, 'movement.sits': 'not-yet' }, { worries: ['worry.talking'] })).toBe('physical');
    expect(firstOf(10, { ...talking, 'safety.floppyOrStiff': 'yes' }, { worries: ['worry.talking'] })).toBe('physical');
    expect(
      firstOf(20, {
        'movement.walksAlone': 'not-yet',
        'talking.threeWords': 'not-yet',
        'talking.wordOrTwo': 'not-yet',
      }),
    ).toBe('speech');
  });
  it('is speech from 12 to 71 months where talking or understanding is strong', () => {
    expect(firstOf(26, { ...strongHandsAt(26), 'talking.twoWords': 'not-yet' }, { worries: ['worry.hands'] })).toBe(
      'speech',
    );
    expect(
      firstOf(50, {
        'understanding.whatForQuestions': 'not-yet',
        'understanding.twoLinkedSteps': 'not-yet',
        ...strongSenses,
      }),
    ).toBe('speech');
    // at 11 months the line does not hold: the main worry decides
    const talking = { 'talking.babbles': 'not-yet', 'talking.takesTurnsSounds': 'not-yet' };
    expect(firstOf(11, { ...talking, ...strongHandsAt(10) }, { worries: ['worry.hands'] })).toBe('occupational');
  });
  it('is occupational where senses or feelings are strong', () => {
    const sounds = { 'sounds.strangersUnderstand': 'not-yet', 'sounds.familyUnderstands': 'not-yet' };
    expect(firstOf(40, { ...sounds, ...strongSenses }, { worries: ['worry.clearSpeech'] })).toBe('occupational');
    const feelings = {
      'everyday.hard': ['feelings'],
      'feelings.calmsAfterLeaving': 'not-yet',
      'feelings.meltdowns': 'often',
    };
    expect(firstOf(40, { ...sounds, ...feelings }, { worries: ['worry.clearSpeech'] })).toBe('occupational');
  });
  it('is from 6 years the therapy with most strong areas', () => {
    const hands = {
      'drawing.hardWriting': 'often',
      'drawing.gripTires': 'often',
      'self-care.needsMoreHelp': 'often',
      'self-care.fasteners': 'often',
    };
    const sounds = { 'sounds.missedByOthers': 'often', 'sounds.avoidsTalking': 'often' };
    const impact = { 'closing.impact': ['drawing', 'self-care', 'sounds'] };
    expect(firstOf(80, { ...hands, ...sounds, ...impact }, { worries: ['worry.clearSpeech'] })).toBe('occupational');
  });
  it('is else the one the main worry belongs to', () => {
    const both = {
      'hands.threadsBeads': 'not-yet',
      'hands.buildsWithBothHands': 'sometimes',
      'sounds.strangersUnderstand': 'not-yet',
      'sounds.familyHard': 'sometimes',
    };
    expect(firstOf(40, both)).toBe('speech');
    expect(firstOf(40, both, { worries: ['worry.hands', 'worry.clearSpeech'], mainWorries: ['worry.hands'] })).toBe(
      'occupational',
    );
  });
  it('is else by a fixed order: under 3 years physiotherapy, speech, occupational; then speech, occupational, physiotherapy', () => {
    expect(firstOf(35, { 'talking.actionWord': 'not-yet', 'movement.jumps': 'not-yet', ...HANDS_CONCERN })).toBe(
      'physical',
    );
    expect(firstOf(35, { 'talking.actionWord': 'not-yet', ...HANDS_CONCERN })).toBe('speech');
    expect(firstOf(36, { 'talking.conversation': 'not-yet', 'movement.runsKeepsUp': 'not-yet' })).toBe('speech');
    const handsAtThree = { 'hands.threadsBeads': 'not-yet', 'hands.buildsWithBothHands': 'sometimes' };
    expect(firstOf(36, { ...handsAtThree, 'movement.runsKeepsUp': 'not-yet' })).toBe('occupational');
  });
});

describe('where a family lives and what it speaks', () => {
  it('changes no level: the same answers about speech sounds count in every language', () => {
    const answers = {
      'sounds.everybodyUnderstands': 'not-yet',
      'sounds.frustrated': 'no',
      'sounds.soundsVJS': 'not-yet',
    };
    const level = (homeLanguages: string[]) => levelOf('speech', 62, answers, { homeLanguages });
    expect(level(['en'])).toBe('some-reason');
    expect(level(['hi'])).toBe(level(['en']));
  });
});
