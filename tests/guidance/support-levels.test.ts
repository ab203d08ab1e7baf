import { describe, expect, it } from 'vitest';
import { CONTENT } from '../../src/content/content';
import type { TherapyId } from '../../src/model/area';
import type { Child } from '../sweeps/child-walk';
import { firstOf, levelOf, lineOf, resultOf, type Told } from './child';

const HANDS_WATCH = { 'hands.twistsLids': 'not-yet' };
const HANDS_CONCERN = { ...HANDS_WATCH, 'hands.turnsPagesOneByOne': 'sometimes' };
const HANDS_STRONG = { ...HANDS_WATCH, 'hands.holdsAndWorks': 'not-yet' };
const SELF_CONCERN = { 'self-care.takesOffClothes': 'not-yet', 'self-care.spoonLittleHelp': 'sometimes' };

const becauseOf = (therapy: TherapyId, ...child: Parameters<typeof resultOf>) =>
  resultOf(...child).therapies.find(({ id }) => id === therapy)?.because ?? [];
const why = (...args: Parameters<typeof becauseOf>) => becauseOf(...args).map(lineOf);

describe('why there is reason to ask about a therapy', () => {
  it.each<[string, readonly string[], Told, Partial<Child>?]>([
    ['one area is watched: there is none', [], HANDS_WATCH],
    ['a concern', ['level.lead: hands.twistsLids=not-yet, hands.turnsPagesOneByOne=sometimes'], HANDS_CONCERN],
    [
      'a strong concern, and not also the rule for less',
      ['level.lead-strong: hands.twistsLids=not-yet, hands.holdsAndWorks=not-yet'],
      HANDS_STRONG,
    ],
    [
      'one strong and one a concern: the strong one alone',
      ['level.lead-strong: hands.twistsLids=not-yet, hands.holdsAndWorks=not-yet'],
      { ...HANDS_STRONG, ...SELF_CONCERN },
    ],
    [
      'two concerns, one of which makes days hard: each answer of both, once',
      [
        'level.two-leads: hands.twistsLids=not-yet, hands.turnsPagesOneByOne=sometimes, ' +
          'self-care.takesOffClothes=not-yet, self-care.spoonLittleHelp=sometimes, closing.impact=self-care',
      ],
      { ...HANDS_CONCERN, ...SELF_CONCERN, 'closing.impact': ['self-care'] },
    ],
    [
      'a support of a strong area, with an own area that is watched',
      ['level.support: movement.jumps=not-yet, movement.runs=not-yet, hands.twistsLids=not-yet'],
      { 'movement.jumps': 'not-yet', 'movement.runs': 'not-yet', ...HANDS_WATCH },
    ],
    [
      'a concern and a condition are two reasons',
      [
        'level.lead: hands.twistsLids=not-yet, hands.turnsPagesOneByOne=sometimes',
        'level.condition: condition.autism=ticked',
      ],
      HANDS_CONCERN,
      { conditions: ['condition.autism'] },
    ],
    [
      'a condition that counts with an area that is watched',
      ['level.condition-if: condition.boneOrJoint=ticked, hands.twistsLids=not-yet'],
      HANDS_WATCH,
      { conditions: ['condition.boneOrJoint'] },
    ],
    [
      'such a condition counts with a watched area that the therapy only supports',
      ['level.condition-if: condition.boneOrJoint=ticked, worry.moving=ticked'],
      { 'movement.jumps': 'yes' },
      { conditions: ['condition.boneOrJoint'], worries: ['worry.moving'], mainWorries: [] },
    ],
    [
      'of two conditions only the one that names this therapy',
      ['level.condition: condition.autism=ticked'],
      {},
      { conditions: ['condition.autism', 'condition.voice'] },
    ],
    ['a condition that names no therapy', [], {}, { conditions: ['condition.specialCare'] }],
  ])('occupational therapy, for %s', (_, expected, answers, rest) => {
    expect(why('occupational', 30, answers, rest ?? {})).toEqual(expected);
  });

  it('names the lines of the rule that held, with an early birth as a condition', () => {
    expect(becauseOf('physical', 40, {}, { weeksEarly: 13 })).toMatchObject([
      {
        rule: 'level.condition',
        when: [[{ fact: 'condition', op: 'is', value: true }]],
        answers: [{ id: 'condition.extremelyPreterm', choice: 'ticked' }],
      },
    ]);
  });

  it('has the sources of the answers, the rule and the condition it names', () => {
    const sourcesOf = (id: string) => CONTENT.questions.find((question) => question.id === id)?.sources ?? [];
    expect(becauseOf('occupational', 30, HANDS_STRONG)[0]?.sources).toEqual([
      ...new Set([...sourcesOf('hands.twistsLids'), ...sourcesOf('hands.holdsAndWorks')]),
    ]);
    expect(becauseOf('speech', 40, {}, { conditions: ['condition.stuttering'] })[0]?.sources).toEqual([
      'speech-clinic',
      'stut',
    ]);
  });

  it('names a condition only where it counts: ADHD with an area that is watched, autism always', () => {
    const both = { conditions: ['condition.autism', 'condition.adhd', 'condition.limbDifference'] };
    expect(why('speech', 50, {}, both)).toEqual(['level.condition: condition.autism=ticked']);
    const [autism, adhd] = becauseOf(
      'speech',
      50,
      { 'sounds.strangersUnderstand': 'sometimes' },
      {
        ...both,
        worries: ['worry.clearSpeech'],
        mainWorries: [],
      },
    );
    expect(autism?.answers).toEqual([{ id: 'condition.autism', choice: 'ticked' }]);
    expect(autism?.sources).toEqual(['neuro-clinic', 'speech-clinic']);
    expect(adhd?.answers.map(({ id }) => id)).toEqual(['condition.adhd', 'worry.clearSpeech']);
    expect(adhd?.sources.slice(-2)).toEqual(['neuro-clinic', 'adhd']);
  });

  it('is shown at the level it gives: without a level there is no reason', () => {
    for (const { level, because } of resultOf(30, HANDS_CONCERN).therapies)
      expect(because.length > 0).toBe(level !== 'not-now');
  });
});

describe('two areas of a therapy', () => {
  const hard = { 'closing.impact': ['self-care'] };
  const worries = { worries: ['worry.hands', 'worry.selfCare'], mainWorries: ['worry.selfCare'] };
  it('rest on an answer where the skill is there and only what comes after it is not', () => {
    // hands: a concern by follow-up and worry; self-care: by a main worry alone
    const answers = { 'hands.twistsLids': 'yes', 'self-care.takesOffClothes': 'yes', ...hard };
    expect(levelOf('occupational', 30, { ...answers, 'hands.turnsPagesOneByOne': 'not-yet' }, worries)).toBe(
      'good-reason',
    );
    expect(levelOf('occupational', 30, answers, { worries: ['worry.hands', 'worry.selfCare'] })).toBe('some-reason');
  });

  it('must be areas of this therapy: a third one that makes days hard, or was answered, is not enough', () => {
    // days are hard for feelings, which are watched; hands and self-care are concerns
    const feelings = { worries: ['worry.feelings'], mainWorries: [] };
    const answers = { ...HANDS_CONCERN, ...SELF_CONCERN, 'feelings.upsetStopsLife': 'no' };
    expect(levelOf('occupational', 30, { ...answers, 'everyday.hard': ['feelings'] }, feelings)).toBe('some-reason');
    // hands and self-care are concerns for a worry alone; drawing, which is watched, was answered
    const byWorry = { 'hands.threadsBeads': 'yes', 'self-care.putsOnClothes': 'yes', 'closing.impact': ['hands'] };
    expect(
      levelOf('occupational', 40, { ...byWorry, 'drawing.drawsCircle': 'not-yet' }, { worries: worries.worries }),
    ).toBe('some-reason');
  });
});

describe('an area of a therapy', () => {
  it('is not lowered by a sign that may be there', () => {
    expect(levelOf('occupational', 30, { ...HANDS_STRONG, 'safety.oneSided': 'not-sure' })).toBe('good-reason');
  });
  it('is play only of the therapy whose own area is watched', () => {
    const play = { 'play.pretendPlay': 'not-yet', 'play.solvesSmallProblems': 'not-yet' };
    const worry = { worries: ['worry.selfCare'], mainWorries: [] };
    expect(
      (['speech', 'occupational', 'physical'] as const).map((therapy) => levelOf(therapy, 40, play, worry)),
    ).toEqual(['not-now', 'some-reason', 'not-now']);
  });
  it('counts as support only where it is one: speech sounds do not lead to occupational therapy', () => {
    const strong = {
      'sounds.familyUnderstands': 'not-yet',
      'sounds.dropsFirstSounds': 'often',
      'closing.impact': ['sounds'],
    };
    expect(levelOf('speech', 30, strong)).toBe('good-reason');
    expect(levelOf('occupational', 30, { ...strong, ...HANDS_WATCH })).toBe('not-now');
  });
  it('is none before the due date: signs lead to a doctor alone', () => {
    const { therapies, flags } = resultOf(1, { 'safety.floppyOrStiff': 'yes' }, { weeksEarly: 10 });
    expect(flags.map(({ id }) => id)).toEqual(['flag.floppyOrStiff']);
    expect(therapies.map(({ level, notYet }) => [level, notYet])).toEqual([
      ['not-now', 'before-due'],
      ['not-now', 'before-due'],
      ['not-now', 'before-due'],
    ]);
  });
  it('that a worry names decides which to call first only where the therapy has it', () => {
    // a limp is a concern for physiotherapy, unclear speech for speech therapy
    const answers = {
      'safety.limp': 'yes',
      'sounds.strangersUnderstand': 'not-yet',
      'sounds.familyHard': 'sometimes',
    };
    expect(firstOf(40, answers, { worries: ['worry.wayOfWalking'] })).toBe('physical');
    expect(firstOf(40, answers)).toBe('speech');
  });
  it('is not yet too young where something points to the therapy all the same', () => {
    const notYet = (answers: Told) => resultOf(5, answers).therapies.map((therapy) => therapy.notYet);
    const feeding = { 'feeding.opensMouth': 'not-yet', 'feeding.feedsAreStruggle': 'sometimes' };
    expect(notYet({ 'talking.coos': 'not-yet' })).toEqual(['young', undefined, undefined]);
    expect(notYet({ 'talking.coos': 'not-yet', ...feeding })).toEqual([undefined, undefined, undefined]);
  });
});

describe('the therapy to call first', () => {
  const strong = (...areas: string[]): Told =>
    Object.assign(
      { 'closing.impact': areas },
      ...areas.map(
        (area) =>
          ({
            drawing: { 'drawing.hardWriting': 'often', 'drawing.gripTires': 'often' },
            'self-care': { 'self-care.needsMoreHelp': 'often', 'self-care.fasteners': 'often' },
            sounds: { 'sounds.missedByOthers': 'often', 'sounds.avoidsTalking': 'often' },
            talking: { 'talking.jumbledSentences': 'often', 'talking.searchesForWords': 'often' },
          })[area],
      ),
    ) as Told;

  it('is from exactly 6 years the one with most strong areas, whatever worries most', () => {
    const answers = strong('drawing', 'self-care', 'sounds');
    const main = { worries: ['worry.clearSpeech'] };
    expect(firstOf(72, answers, main)).toBe('occupational');
    // with as many on either side the main worry decides
    expect(firstOf(72, strong('drawing', 'sounds'), main)).toBe('speech');
    expect(firstOf(72, strong('drawing', 'sounds'), { worries: ['worry.drawing'] })).toBe('occupational');
    expect(firstOf(72, strong('drawing', 'sounds'))).toBe('speech');
  });

  it('is not the one with most areas where none of them is strong', () => {
    // occupational therapy leads more areas, and one more of them is a concern
    const concerns = {
      'drawing.hardWriting': 'often',
      'drawing.gripTires': 'sometimes',
      'self-care.needsMoreHelp': 'often',
      'self-care.fasteners': 'sometimes',
      'closing.impact': ['sounds'],
    };
    const sounds = { 'sounds.missedByOthers': 'often', 'sounds.avoidsTalking': 'sometimes' };
    expect(
      firstOf(80, { ...concerns, ...sounds }, { worries: ['worry.clearSpeech', 'worry.drawing', 'worry.selfCare'] }),
    ).toBe('speech');
  });

  it('is not yet counted before 6 years', () => {
    // two strong areas of occupational therapy beside one of physiotherapy, and a main worry about moving
    const hands = { 'drawing.writesLetters': 'not-yet', 'drawing.drawsPerson': 'not-yet' };
    const selfCare = { 'self-care.doesUpButtons': 'not-yet', 'self-care.undoesButtons': 'not-yet' };
    const moving = { 'movement.runsKeepsUp': 'not-yet', 'movement.jumps': 'not-yet' };
    expect(firstOf(71, { ...hands, ...selfCare, ...moving }, { worries: ['worry.moving'] })).toBe('physical');
  });

  it('is by the first line that names one of those of the highest level', () => {
    // changing colour at feeds is some reason for speech therapy; the line for it does not hide the next one
    const answers = { 'safety.colourChangeInFeed': 'yes', 'movement.sits': 'not-yet' };
    const hands = { 'hands.handToHand': 'not-yet', 'hands.reachesGrabs': 'not-yet' };
    const main = { worries: ['worry.hands'] };
    expect(levelOf('speech', 10, { ...answers, ...hands }, main)).toBe('some-reason');
    expect(firstOf(10, { ...answers, ...hands }, main)).toBe('physical');
  });

  it('is speech for unsafe feeding alone, not for every sign that names speech therapy or feeding', () => {
    const late = {
      'movement.fewSteps': 'not-yet',
      'movement.pullsToStand': 'not-yet',
      'talking.wordOrTwo': 'not-yet',
      'talking.mamaDada': 'not-yet',
    };
    expect(firstOf(16, late)).toBe('physical');
    // too little weight reaches feeding, and names no therapy of its own
    expect(firstOf(16, { ...late, 'safety.notGaining': 'yes' })).toBe('physical');
    // a perhaps does not decide
    expect(firstOf(16, { ...late, 'safety.unsafeSwallow': 'not-sure' })).toBe('physical');
    expect(firstOf(16, { ...late, 'safety.unsafeSwallow': 'yes' })).toBe('speech');
  });
});
