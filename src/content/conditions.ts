import type { KnownCondition } from '../model/worry';

const BOTH_ARTICLES = ['neuro-clinic', 'speech-clinic'] as const;

/** Which therapies are often part of the team of a child with a condition that a professional has named (C). */
export const CONDITIONS = [
  {
    id: 'condition.developmentalDelay',
    number: 1,
    therapies: { speech: 'if', occupational: 'yes', physical: 'if' },
    sources: BOTH_ARTICLES,
  },
  {
    id: 'condition.autism',
    number: 2,
    therapies: { speech: 'yes', occupational: 'yes', physical: 'if' },
    sources: BOTH_ARTICLES,
  },
  {
    id: 'condition.sensoryDifferences',
    number: 3,
    therapies: { speech: 'if', occupational: 'yes', physical: 'if' },
    sources: ['neuro-clinic', 'aapsens'],
  },
  {
    id: 'condition.adhd',
    number: 4,
    therapies: { speech: 'if', occupational: 'yes', physical: 'if' },
    sources: ['neuro-clinic', 'adhd'],
  },
  {
    id: 'condition.learningDifficulties',
    number: 5,
    therapies: { speech: 'if', occupational: 'yes' },
    sources: BOTH_ARTICLES,
  },
  {
    id: 'condition.cerebralPalsy',
    number: 6,
    therapies: { speech: 'yes', occupational: 'yes', physical: 'yes' },
    sources: ['neuro-clinic', 'aacpdm'],
  },
  {
    id: 'condition.geneticSyndrome',
    number: 7,
    therapies: { speech: 'yes', occupational: 'yes', physical: 'yes' },
    sources: BOTH_ARTICLES,
  },
  {
    id: 'condition.brainInjury',
    number: 8,
    therapies: { speech: 'if', occupational: 'yes', physical: 'yes' },
    followUpClinic: true,
    eyesAndHearing: true,
    sources: ['neuro-clinic', 'aacpdm'],
  },
  {
    id: 'condition.extremelyPreterm',
    number: 9,
    therapies: { speech: 'if', occupational: 'yes', physical: 'yes' },
    followUpClinic: true,
    eyesAndHearing: true,
    sources: ['prem2', 'aacpdm'],
  },
  {
    id: 'condition.veryPreterm',
    number: 10,
    therapies: {},
    followUpClinic: true,
    eyesAndHearing: true,
    sources: ['prem2'],
  },
  { id: 'condition.specialCare', number: 11, therapies: {}, followUpClinic: true, sources: ['prem2'] },
  {
    id: 'condition.muscleCondition',
    number: 12,
    therapies: { speech: 'if', occupational: 'yes', physical: 'yes' },
    sources: ['neuro-clinic', 'cmwcase'],
  },
  {
    id: 'condition.lateMotor',
    number: 13,
    therapies: { speech: 'if', occupational: 'if', physical: 'yes' },
    sources: ['neuro-clinic', 'nice127'],
  },
  {
    id: 'condition.afterInjury',
    number: 14,
    therapies: { speech: 'if', occupational: 'if', physical: 'yes' },
    sources: ['neuro-clinic'],
  },
  {
    id: 'condition.limbDifference',
    number: 15,
    therapies: { occupational: 'yes', physical: 'yes' },
    sources: ['neuro-clinic'],
  },
  {
    id: 'condition.torticollis',
    number: 16,
    therapies: { occupational: 'if', physical: 'yes' },
    sources: ['neuro-clinic', 'cmt'],
  },
  {
    id: 'condition.boneOrJoint',
    number: 17,
    therapies: { occupational: 'if', physical: 'yes' },
    sources: ['neuro-clinic'],
  },
  {
    id: 'condition.coordination',
    number: 18,
    therapies: { speech: 'if', occupational: 'yes', physical: 'yes' },
    sources: ['dcd', 'neuro-clinic'],
  },
  { id: 'condition.speechSound', number: 19, therapies: { speech: 'yes' }, sources: ['speech-clinic'] },
  { id: 'condition.stuttering', number: 20, therapies: { speech: 'yes' }, sources: ['speech-clinic', 'stut'] },
  { id: 'condition.voice', number: 21, therapies: { speech: 'yes' }, sources: ['speech-clinic', 'hoarse'] },
  {
    id: 'condition.languageDisorder',
    number: 22,
    therapies: { speech: 'yes', occupational: 'if', physical: 'if' },
    sources: ['speech-clinic', 'dld'],
  },
  {
    id: 'condition.feedingDisorder',
    number: 23,
    therapies: { speech: 'yes', occupational: 'if', physical: 'if' },
    sources: BOTH_ARTICLES,
  },
  { id: 'condition.hearing', number: 24, therapies: { speech: 'yes', physical: 'if' }, sources: ['aaphear23'] },
  {
    id: 'condition.wheelchair',
    number: 25,
    therapies: {},
    sources: ['pmm'],
    rulesOut: {
      areas: ['balance', 'gait'],
      questions: [
        'movement.pullsToStand',
        'movement.cruises',
        'movement.fewSteps',
        'movement.standsAlone',
        'movement.lowersFromStanding',
        'movement.walksAlone',
        'movement.climbsSofa',
        'movement.risesFromFloor',
        'movement.runs',
        'movement.kicksBall',
        'movement.stairsUp',
        'movement.jumps',
        'movement.stairsRail',
        'movement.tripsAllDay',
        'movement.runsKeepsUp',
        'movement.stairsUpDown',
        'movement.climbsFrames',
        'movement.cannotJump',
        'safety.notWalking',
      ],
    },
  },
] as const satisfies readonly KnownCondition[];

/** Weeks early from which a child counts as born before 32, and before 28 weeks, without the condition being ticked. */
export const EARLY_BIRTH = [
  { weeksEarly: 9, condition: 'condition.veryPreterm' },
  { weeksEarly: 13, condition: 'condition.extremelyPreterm' },
] as const;
