import type { AreaId } from '../../model/area';
import type { BandStart } from '../../model/asking';

/**
 * What the clinical base says, written down a second time and by hand, so that a slip in the content does not pass for a decision.
 * Whoever changes one of these on purpose changes it here too, and says why.
 */

/** First and last band in which an area has a row, and bands between that have nothing new to ask (facts.md 2). */
export const BANDS_ASKED: Readonly<
  Partial<Record<AreaId, { readonly from: BandStart; readonly to: BandStart; readonly without?: readonly BandStart[] }>>
> = {
  understanding: { from: 9, to: 96 },
  talking: { from: 0, to: 96 },
  sounds: { from: 24, to: 96 },
  connecting: { from: 0, to: 96 },
  fluency: { from: 24, to: 96 },
  feeding: { from: 0, to: 96 },
  hands: { from: 0, to: 96 },
  // Drawing starts with scribbling at 18 months and goes on with the circle at 3 years.
  drawing: { from: 18, to: 96, without: [24, 30] },
  'self-care': { from: 12, to: 96 },
  senses: { from: 6, to: 96 },
  feelings: { from: 18, to: 96 },
  play: { from: 0, to: 96, without: [6] },
  movement: { from: 0, to: 96 },
  balance: { from: 36, to: 96 },
  gait: { from: 18, to: 96 },
  head: { from: 0, to: 9 },
};

/** How many areas are asked of every child in a band (rules.md 1). */
export const GATES_IN_A_BAND = { least: 5, most: 11 } as const;
/** A clear miss or a main worry opens two. */
export const FOLLOW_UPS_ASKED = 2;

export const SAFETY_GROUPS = 7;
export const LINES_IN_A_GROUP = 5;

/** Go by the age since birth: loss, one-sidedness, fits, breathing, injury and pain (rules.md 4). */
export const BY_AGE_SINCE_BIRTH = [
  'oneSided',
  'prefersOneSide',
  'earlierFit',
  'blankSpells',
  'clusters',
  'noisyBreathing',
  'bruise',
  'stopsUsingLimb',
  'limbNeverMoved',
  'painOneSpot',
  'backPain',
  'hotJoint',
  'swollenJoint',
  'limp',
  'notBackToPlay',
  'colourChangeInFeed',
] as const;

/** The only flags that a followed condition moves to the next visit (rules.md 4, C). */
export const MOVED_TO_NEXT_VISIT = [
  'flag.notSitting',
  'flag.notWalking',
  'flag.noWords',
  'flag.noPhrases',
  'flag.floppyOrStiff',
  'flag.toeWalking',
  'flag.hoarseVoice',
] as const;

/** Which therapies a condition leads to: speech, occupational, physical; y yes, i if, - not (rules.md 3). */
export const THERAPIES_OF_CONDITIONS: Readonly<Record<string, string>> = {
  developmentalDelay: 'iyi',
  autism: 'yyi',
  sensoryDifferences: 'iyi',
  adhd: 'iyi',
  learningDifficulties: 'iy-',
  cerebralPalsy: 'yyy',
  geneticSyndrome: 'yyy',
  brainInjury: 'iyy',
  extremelyPreterm: 'iyy',
  veryPreterm: '---',
  specialCare: '---',
  muscleCondition: 'iyy',
  lateMotor: 'iiy',
  afterInjury: 'iiy',
  limbDifference: '-yy',
  torticollis: '-iy',
  boneOrJoint: '-iy',
  coordination: 'iyy',
  speechSound: 'y--',
  stuttering: 'y--',
  voice: 'y--',
  languageDisorder: 'yii',
  feedingDisorder: 'yii',
  hearing: 'y-i',
  wheelchair: '---',
};

/** Thresholds (rules.md 1 to 3). */
export const WORTH: Readonly<Record<string, number>> = { yes: 0, no: 0, sometimes: 0.5, 'not-yet': 1, often: 1 };
export const LIMITS: Readonly<Record<string, number>> = {
  areasFollowedUp: 6,
  path: 100,
  mayStopFrom: 35,
  unknownGatesForNothing: 2,
};
export const FOUR_AREAS = 4;
export const NEVER_UNKNOWN: readonly AreaId[] = ['connecting', 'movement', 'talking', 'understanding'];
export const CORE_AREAS: readonly AreaId[] = ['understanding', 'talking', 'connecting', 'movement', 'head'];
export const VERY_EARLY = { weeksEarly: 9, condition: 'condition.veryPreterm' } as const;
