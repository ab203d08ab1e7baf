import type { AreaId } from '../../src/model/area';
import type { Urgency } from '../../src/model/flag';
import type { Band } from './child-walk';

/**
 * What `facts.md` 1 to 3 and `rules.md` 1, 2 and 4 ask for, written down a second time and by hand: a question, a line or a flag
 * that is deleted from the content, or moved to another age, disagrees with this page.
 */
export const GATES: Readonly<Record<Band, readonly AreaId[]>> = {
  0: ['talking', 'connecting', 'feeding', 'hands', 'play', 'movement', 'head'],
  4: ['talking', 'connecting', 'feeding', 'hands', 'play', 'movement', 'head'],
  6: ['talking', 'connecting', 'feeding', 'hands', 'movement', 'head'],
  9: ['understanding', 'talking', 'connecting', 'feeding', 'hands', 'play', 'movement'],
  12: ['understanding', 'talking', 'connecting', 'feeding', 'hands', 'self-care', 'play', 'movement'],
  15: ['understanding', 'talking', 'connecting', 'feeding', 'hands', 'self-care', 'play', 'movement'],
  18: ['understanding', 'talking', 'connecting', 'hands', 'drawing', 'self-care', 'play', 'movement'],
  24: ['understanding', 'talking', 'sounds', 'connecting', 'hands', 'self-care', 'play', 'movement'],
  30: ['understanding', 'talking', 'sounds', 'connecting', 'hands', 'self-care', 'play', 'movement'],
  36: ['understanding', 'talking', 'sounds', 'connecting', 'hands', 'drawing', 'self-care', 'play', 'movement'],
  48: ['understanding', 'talking', 'sounds', 'connecting', 'hands', 'self-care', 'play', 'movement', 'balance'],
  60: [
    'understanding',
    'talking',
    'sounds',
    'connecting',
    'hands',
    'drawing',
    'self-care',
    'play',
    'movement',
    'balance',
  ],
  72: ['understanding', 'talking', 'sounds', 'connecting', 'drawing', 'self-care', 'play', 'balance'],
  96: ['understanding', 'talking', 'sounds', 'connecting', 'drawing', 'self-care', 'play', 'balance'],
};

/** Milestones are asked from 2 months; before that only feeding and the head have a gate (`facts.md` 2.2). */
export const GATES_BEFORE_TWO_MONTHS: readonly AreaId[] = ['feeding', 'head'];

/** Asked together under "everyday life", from these corrected months on (`rules.md` 1; ages of `facts.md` 2). */
export const EVERYDAY_FROM: Partial<Readonly<Record<AreaId, number>>> = {
  feeding: 18,
  fluency: 24,
  senses: 6,
  feelings: 18,
  gait: 18,
};

/** Besides the everyday areas: asked only when a worry opens them. */
export const ONLY_IF_OPENED: Partial<Readonly<Record<Band, readonly AreaId[]>>> = {
  9: ['head'],
  36: ['balance'],
  48: ['drawing'],
  72: ['hands', 'movement'],
  96: ['hands', 'movement'],
};

/** Live in the safety questions at every age (`rules.md` 4), beside vision. */
export const ALWAYS_IN_SAFETY: readonly AreaId[] = ['hearing', 'voice', 'tone', 'pain'];

/** Neither gate nor everyday place nor line at this age: `facts.md` 2 asks nothing there. */
export const NOT_AT_THIS_AGE: Readonly<Record<Band, readonly AreaId[]>> = {
  0: ['understanding', 'sounds', 'fluency', 'drawing', 'self-care', 'senses', 'feelings', 'balance', 'gait'],
  4: ['understanding', 'sounds', 'fluency', 'drawing', 'self-care', 'senses', 'feelings', 'balance', 'gait'],
  6: ['understanding', 'sounds', 'fluency', 'drawing', 'self-care', 'feelings', 'play', 'balance', 'gait'],
  9: ['sounds', 'fluency', 'drawing', 'self-care', 'feelings', 'balance', 'gait', 'head'],
  12: ['sounds', 'fluency', 'drawing', 'feelings', 'head'],
  15: ['sounds', 'fluency', 'drawing', 'feelings', 'head'],
  18: ['sounds', 'fluency', 'head'],
  24: ['drawing', 'head'],
  30: ['drawing', 'head'],
  36: ['balance', 'head'],
  48: ['drawing', 'head'],
  60: ['head'],
  72: ['hands', 'movement', 'head'],
  96: ['hands', 'movement', 'head'],
};

export interface ExpectedFlag {
  readonly age: 'real' | 'corrected';
  readonly from: number;
  readonly to: number;
  readonly urgency: Urgency;
  /** where more than one question raises it, each with the first and last month in which it is the one asked */
  readonly asked: readonly { readonly question: string; readonly from: number; readonly to: number }[];
}

const LAST = 155;
const flag = (
  age: ExpectedFlag['age'],
  from: number,
  to: number,
  urgency: Urgency,
  question: string,
): ExpectedFlag => ({
  age,
  from,
  to,
  urgency,
  asked: [{ question, from, to }],
});
/** A skill that the gate of its own band asks, and a line from the next band on. */
const skill = (
  from: number,
  lineFrom: number,
  to: number,
  urgency: Urgency,
  gate: string,
  line: string,
): ExpectedFlag => ({
  age: 'corrected',
  from,
  to,
  urgency,
  asked: [
    { question: gate, from, to: lineFrom - 1 },
    { question: line, from: lineFrom, to },
  ],
});

/** With everything else reassuring. `facts.md` 3.2 is `today`, 3.3 is `soon`, but for what `rules.md` 4 names. */
export const FLAGS: Readonly<Record<string, ExpectedFlag>> = {
  'flag.lostSkill': flag('real', 0, LAST, 'soon', 'safety.loss'),
  'flag.hearing': flag('real', 0, LAST, 'book', 'safety.hearing'),
  'flag.suddenHearing': flag('real', 0, LAST, 'today', 'safety.hearing.sudden'),
  'flag.earlierFit': flag('real', 0, LAST, 'today', 'safety.earlierFit'),
  'flag.blankSpells': flag('real', 0, LAST, 'soon', 'safety.blankSpells'),
  'flag.clusters': flag('real', 2, 24, 'today', 'safety.clusters'),
  'flag.colourChangeInFeed': flag('real', 0, 11, 'today', 'safety.colourChangeInFeed'),
  'flag.chokedSince': flag('real', 4, LAST, 'today', 'safety.chokedSince'),
  'flag.headacheVomiting': flag('real', 12, LAST, 'today', 'safety.headacheVomiting'),
  'flag.floppyOrStiff': flag('real', 0, LAST, 'soon', 'safety.floppyOrStiff'),
  'flag.floppyWeakCry': flag('real', 0, 11, 'today', 'safety.floppyWeakCry'),
  'flag.tongueFlicker': flag('real', 0, 11, 'soon', 'safety.tongueFlicker'),
  'flag.bruise': flag('real', 0, 8, 'today', 'safety.bruise'),
  'flag.fever': flag('real', 0, 2, 'today', 'safety.fever'),
  'flag.weakness': flag('real', 12, LAST, 'soon', 'safety.weakness'),
  'flag.weaknessOverDays': flag('real', 12, LAST, 'today', 'safety.weaknessOverDays'),
  'flag.notSitting': skill(9, 12, LAST, 'soon', 'movement.sits', 'safety.notSitting'),
  'flag.notWalking': skill(18, 24, LAST, 'soon', 'movement.walksAlone', 'safety.notWalking'),
  'flag.limbNeverMoved': flag('real', 0, 8, 'today', 'safety.limbNeverMoved'),
  'flag.stopsUsingLimb': flag('real', 0, 11, 'today', 'safety.stopsUsingLimb'),
  'flag.oneSided': {
    age: 'real',
    from: 0,
    to: LAST,
    urgency: 'soon',
    asked: [
      { question: 'safety.prefersOneSide', from: 0, to: 17 },
      { question: 'safety.oneSided', from: 18, to: LAST },
    ],
  },
  'flag.hip': flag('real', 0, 23, 'soon', 'safety.hip'),
  'flag.handsFisted': flag('corrected', 4, 11, 'soon', 'safety.handsFisted'),
  'flag.noWeightOnLegs': flag('corrected', 9, 17, 'soon', 'safety.noWeightOnLegs'),
  'flag.limp': flag('real', 12, LAST, 'today', 'safety.limp'),
  'flag.unsteady': flag('real', 12, LAST, 'today', 'safety.unsteady'),
  'flag.thighPush': flag('corrected', 18, LAST, 'soon', 'safety.thighPush'),
  'flag.toeWalking': flag('corrected', 24, LAST, 'book', 'safety.toeWalking'),
  // the line is asked at every age; a follow-up says the same where its main question was missed
  'flag.eyes': {
    age: 'real',
    from: 0,
    to: LAST,
    urgency: 'soon',
    asked: [
      { question: 'safety.sight', from: 0, to: LAST },
      { question: 'play.watchesThings', from: 4, to: 5 },
    ],
  },
  'flag.eyesNotFollowing': flag('corrected', 3, 3, 'soon', 'play.followsWithEyes'),
  'flag.whiteGlow': flag('real', 0, LAST, 'today', 'safety.whiteGlow'),
  'flag.headUnsteady': skill(4, 6, LAST, 'soon', 'movement.holdsHeadSteady', 'safety.headUnsteady'),
  'flag.neckTwisted': flag('real', 0, LAST, 'today', 'safety.neckTwisted'),
  'flag.noGestures': flag('corrected', 12, LAST, 'book', 'safety.noGestures'),
  'flag.unsafeSwallow': flag('real', 0, LAST, 'soon', 'safety.unsafeSwallow'),
  'flag.notGaining': flag('real', 0, LAST, 'soon', 'safety.notGaining'),
  'flag.feedsTooTiring': flag('real', 0, 11, 'soon', 'safety.feedsTooTiring'),
  'flag.noDrinks': flag('real', 0, 35, 'today', 'safety.noDrinks'),
  'flag.shrinkingFoods': flag('real', 18, LAST, 'book', 'safety.shrinkingFoods'),
  'flag.dryThenWetThirst': flag('real', 36, LAST, 'today', 'safety.dryThenWetThirst'),
  'flag.daytimeWetting': flag('real', 60, LAST, 'book', 'safety.daytimeWetting'),
  'flag.noisyBreathing': flag('real', 0, LAST, 'today', 'safety.noisyBreathing'),
  'flag.hoarseVoice': flag('real', 0, LAST, 'book', 'safety.hoarseVoice'),
  'flag.noBabble': flag('corrected', 12, LAST, 'book', 'safety.noBabble'),
  // from 24 months no words at all are "soon" (`rules.md` 4); asserted in tests/guidance/flags.test.ts
  'flag.noWords': flag('corrected', 18, LAST, 'book', 'safety.noWords'),
  'flag.noPhrases': skill(24, 30, LAST, 'book', 'talking.twoWords', 'safety.noPhrases'),
  'flag.neckTilt': flag('real', 0, 11, 'soon', 'safety.neckTilt'),
  'flag.headRidge': flag('real', 0, 11, 'soon', 'safety.headRidge'),
  'flag.headGrowth': flag('real', 0, 47, 'soon', 'safety.headGrowth'),
  'flag.noSharedSmiles': flag('corrected', 6, 35, 'book', 'safety.noSharedSmiles'),
  'flag.noAnswerToName': flag('corrected', 12, 35, 'book', 'safety.noAnswerToName'),
  'flag.noPointing': skill(18, 24, 35, 'book', 'connecting.pointsToShow', 'safety.noPointing'),
  'flag.hotJoint': flag('real', 0, LAST, 'today', 'safety.hotJoint'),
  'flag.swollenJoint': flag('real', 36, LAST, 'soon', 'safety.swollenJoint'),
  'flag.painOneSpot': flag('real', 36, LAST, 'soon', 'safety.painOneSpot'),
  // any back pain before 5 years, long or nightly back pain from 5 (`facts.md` 3.3)
  'flag.backPain': {
    age: 'real',
    from: 36,
    to: LAST,
    urgency: 'soon',
    asked: [
      { question: 'safety.backPain', from: 36, to: 59 },
      { question: 'safety.longBackPain', from: 60, to: LAST },
    ],
  },
  'flag.jointOrBackPain': flag('real', 12, 35, 'soon', 'safety.jointOrBackPain'),
  'flag.notBackToPlay': flag('real', 36, LAST, 'soon', 'safety.notBackToPlay'),
  // not in `facts.md` 3 as lines of their own: see "Danger signs added" in `src/README.md`
  'flag.stopsBreathing': flag('real', 0, 11, 'today', 'safety.stopsBreathing'),
  'flag.milkThroughNose': flag('real', 0, 29, 'book', 'safety.milkThroughNose'),
  'flag.stillYellow': flag('real', 0, 3, 'today', 'safety.stillYellow'),
  'flag.palePoo': flag('real', 0, 3, 'today', 'safety.palePoo'),
  'flag.forcefulVomiting': flag('real', 0, 3, 'today', 'safety.forcefulVomiting'),
  'flag.faintInSport': flag('real', 36, LAST, 'today', 'safety.faintInSport'),
};
