import type { Level, TherapyId } from '../../../src/model/area';
import type { WorkedCase } from '../worked-case';

/** rules.md 3, copied row by row: speech, occupational, physical; "if" needs watch or more, so it says nothing about a child doing well. */
const TABLE: readonly (readonly [
  condition: `condition.${string}`,
  speech: string,
  occupational: string,
  physical: string,
])[] = [
  ['condition.developmentalDelay', 'if', 'yes', 'if'],
  ['condition.autism', 'yes', 'yes', 'if'],
  ['condition.sensoryDifferences', 'if', 'yes', 'if'],
  ['condition.adhd', 'if', 'yes', 'if'],
  ['condition.learningDifficulties', 'if', 'yes', '-'],
  ['condition.cerebralPalsy', 'yes', 'yes', 'yes'],
  ['condition.geneticSyndrome', 'yes', 'yes', 'yes'],
  ['condition.brainInjury', 'if', 'yes', 'yes'],
  ['condition.extremelyPreterm', 'if', 'yes', 'yes'],
  ['condition.muscleCondition', 'if', 'yes', 'yes'],
  ['condition.lateMotor', 'if', 'if', 'yes'],
  ['condition.afterInjury', 'if', 'if', 'yes'],
  ['condition.limbDifference', '-', 'yes', 'yes'],
  ['condition.torticollis', '-', 'if', 'yes'],
  ['condition.boneOrJoint', '-', 'if', 'yes'],
  ['condition.coordination', 'if', 'yes', 'yes'],
  ['condition.speechSound', 'yes', '-', '-'],
  ['condition.stuttering', 'yes', '-', '-'],
  ['condition.voice', 'yes', '-', '-'],
  ['condition.languageDisorder', 'yes', 'if', 'if'],
  ['condition.feedingDisorder', 'yes', 'if', 'if'],
  ['condition.hearing', 'yes', '-', 'if'],
];

const level = (entry: string): Level => (entry === 'yes' ? 'some-reason' : 'not-now');
const withIf = (entry: string): Level => (entry === '-' ? 'not-now' : 'some-reason');
/** from 3 years without a worry: speech, occupational, physical */
function firstOf(levels: Readonly<Record<TherapyId, Level>>): { first?: TherapyId } {
  const above = (['speech', 'occupational', 'physical'] as const).filter((id) => levels[id] !== 'not-now');
  return above.length > 1 && above[0] ? { first: above[0] } : {};
}

const ageMonths = 52;

export const CONDITIONS: readonly WorkedCase[] = TABLE.flatMap(
  ([condition, speech, occupational, physical]): WorkedCase[] => {
    const well = { speech: level(speech), occupational: level(occupational), physical: level(physical) };
    // sounds, drawing and balance at watch: an area of each therapy's own, none of them a concern
    const watched = { speech: withIf(speech), occupational: withIf(occupational), physical: withIf(physical) };
    return [
      {
        title: `a child of 4 doing well with ${condition}: keep the team or ask`,
        ageMonths,
        conditions: [condition],
        answers: {},
        otherwise: 'reassuring',
        expect: { therapies: well, ...firstOf(well), headline: 'therapies' },
      },
      {
        title: `a child of 4 with ${condition} and a small worry in the field of each therapy`,
        ageMonths,
        conditions: [condition],
        otherwise: 'reassuring',
        worries: ['worry.clearSpeech', 'worry.drawing', 'worry.clumsy'],
        mainWorries: [],
        answers: {},
        expect: {
          therapies: watched,
          ...firstOf(watched),
          areas: { sounds: 'watch', drawing: 'watch', balance: 'watch' },
          headline: 'therapies',
        },
      },
    ];
  },
);
