import type { EntryKind } from './book/entry';

/** Where a decision is marked (C): a file of the project, and words of the line or paragraph that has the mark. */
export interface Mark {
  readonly file: string;
  readonly words: string;
}

/** Something that was decided so that the guide could be built, and that a clinician confirms or changes. Its words stand under `open` in `review.json`. */
export interface OpenDecision {
  readonly id: string;
  /** none where the base of facts leaves it open and nothing of the project is marked */
  readonly marks?: readonly Mark[];
  /** the entries of the book that it can change */
  readonly touches: readonly (readonly [kind: EntryKind, id: string])[];
}

const DECISIONS = 'src/README.md';
const RULES = 'src/content/rules.ts';
const of =
  (kind: EntryKind) =>
  (...ids: readonly string[]): OpenDecision['touches'] =>
    ids.map((id) => [kind, id]);
const questions = of('question');
const flags = of('flag');
const rules = of('rule');
const values = of('value');

/**
 * Every point that a clinician decides, those that reach most children first. To add one: mark the line or paragraph with (C), add an entry
 * here that names it, and its words to `review.json`; a test fails while one of the two is missing.
 */
export const OPEN_DECISIONS: readonly OpenDecision[] = [
  {
    id: 'statusThresholds',
    marks: [{ file: RULES, words: "The thresholds of an area's status" }],
    touches: [...values('worth'), ...rules('status.gate-and-more', 'status.follow-ups-and-more', 'status.gate')],
  },
  {
    id: 'coreAreas',
    marks: [{ file: RULES, words: '], // (C)' }],
    touches: [
      ...rules('status.gate-and-more'),
      ...of('area')('talking', 'understanding', 'connecting', 'movement', 'head'),
    ],
  },
  {
    id: 'levels',
    marks: [
      { file: RULES, words: 'How an area becomes a reason' },
      { file: DECISIONS, words: 'A lost skill is an answer' },
    ],
    touches: rules('level.lead-strong', 'level.two-leads', 'level.lead', 'level.support'),
  },
  {
    id: 'urgencies',
    marks: [{ file: 'src/content/flags.ts', words: 'Urgencies and routes marked (C)' }],
    touches: flags(
      'flag.weakness',
      'flag.thighPush',
      'flag.floppyOrStiff',
      'flag.oneSided',
      'flag.blankSpells',
      'flag.headGrowth',
      'flag.unsafeSwallow',
      'flag.notSitting',
      'flag.notWalking',
      'flag.eyes',
    ),
  },
  {
    id: 'movesToNextVisit',
    touches: flags(
      'flag.notSitting',
      'flag.notWalking',
      'flag.noWords',
      'flag.noPhrases',
      'flag.floppyOrStiff',
      'flag.toeWalking',
      'flag.hoarseVoice',
    ),
  },
  {
    id: 'namedDelay',
    marks: [{ file: DECISIONS, words: 'A named delay does not explain a late skill.' }],
    touches: [
      ...of('condition')('condition.developmentalDelay', 'condition.lateMotor'),
      ...flags('flag.notWalking', 'flag.noWords'),
    ],
  },
  {
    id: 'signsAfterReading',
    marks: [
      { file: DECISIONS, words: 'Danger signs after the first reading of the review book' },
      { file: 'src/content/flags.ts', words: 'remarks of readers of the review book' },
    ],
    touches: [
      ...of('panel')('greenVomit', 'unusualCry'),
      ...flags('flag.palePoo', 'flag.forcefulVomiting', 'flag.faintInSport', 'flag.stillYellow', 'flag.whiteGlow'),
    ],
  },
  {
    id: 'unsureFromToday',
    marks: [
      { file: DECISIONS, words: '"Not sure" stays one step less urgent' },
      { file: 'src/model/flag.ts', words: 'questions whose yes leaves nothing to be unsure of' },
    ],
    touches: flags('flag.fever', 'flag.clusters', 'flag.bruise', 'flag.limp', 'flag.lostSkill'),
  },
  {
    id: 'unsureMissingSkill',
    marks: [{ file: DECISIONS, words: '"Not sure" on a line of a skill that is not there' }],
    touches: questions('safety.notSitting', 'safety.notWalking', 'safety.noWords', 'safety.noPhrases'),
  },
  {
    id: 'missingSkillAndArea',
    marks: [{ file: DECISIONS, words: 'A line of a skill that is not there makes its area a concern' }],
    touches: [...rules('status.sign', 'status.sign-strong'), ...questions('safety.noWords', 'safety.notWalking')],
  },
  {
    id: 'unsureLossAndEyes',
    marks: [{ file: DECISIONS, words: 'An unsure loss, and eyes that do not follow.' }],
    touches: [...questions('safety.loss.what'), ...flags('flag.eyes', 'flag.eyesNotFollowing')],
  },
  {
    id: 'limpAfterSport',
    marks: [{ file: DECISIONS, words: '"Only after sport" from 3 years.' }],
    touches: flags('flag.limp'),
  },
  {
    id: 'fistsAndWalking',
    marks: [{ file: DECISIONS, words: 'Fists to 11 months, and the doctor for the way of walking.' }],
    touches: [...flags('flag.handsFisted'), ...questions('gait.walksOddly', 'gait.heelsHardToPutDown')],
  },
  {
    id: 'newbornTestIsOld',
    marks: [{ file: DECISIONS, words: 'A fine hearing test under 6 months of age' }],
    touches: rules('also.hearing-with-language'),
  },
  {
    id: 'teams',
    marks: [{ file: 'src/content/conditions.ts', words: 'Which therapies are often part of the team' }],
    touches: rules('level.condition', 'level.condition-if'),
  },
  {
    id: 'correctedUntil',
    marks: [{ file: 'src/guidance/corrected-age.ts', words: 'Corrected ages of this many months' }],
    touches: values('ages'),
  },
  { id: 'orderAndLookAgain', touches: values('firstOrder', 'firstByCount', 'lookAgain') },
  {
    id: 'addedSigns',
    marks: [{ file: DECISIONS, words: 'Danger signs added to what rules.md lists' }],
    touches: questions('safety.oneSided', 'safety.limbNeverMoved', 'safety.jointOrBackPain', 'safety.thighPush'),
  },
  {
    id: 'publishedLines',
    marks: [{ file: DECISIONS, words: 'Three lines that published lists have' }],
    touches: questions('safety.stopsBreathing', 'safety.stillYellow', 'safety.milkThroughNose'),
  },
  {
    id: 'moreInALine',
    marks: [{ file: DECISIONS, words: 'Lines that say more in the same eight words.' }],
    touches: questions('safety.whiteGlow', 'safety.painOneSpot', 'safety.dryThenWetThirst'),
  },
  {
    id: 'twoSignsInALine',
    marks: [{ file: DECISIONS, words: 'Lines that hold two near signs.' }],
    touches: questions('safety.floppyOrStiff', 'safety.oneSided', 'safety.sight', 'safety.hotJoint', 'safety.weakness'),
  },
  {
    id: 'seventhGroup',
    marks: [{ file: DECISIONS, words: 'The seventh group exists before 3 years too' }],
    touches: questions('safety.change'),
  },
  { id: 'pastColourChange', touches: flags('flag.colourChangeInFeed', 'flag.stopsBreathing') },
  { id: 'bruises', touches: flags('flag.bruise') },
  {
    id: 'headOneSide',
    marks: [{ file: RULES, words: 'head.oneSideHead' }],
    touches: [...values('decidesAlone'), ...questions('head.oneSideHead')],
  },
  { id: 'noWeightOnLegs', touches: flags('flag.noWeightOnLegs') },
  { id: 'sittingAge', touches: flags('flag.notSitting') },
  { id: 'walkingAge', touches: flags('flag.notWalking') },
  { id: 'handPreference', touches: [...questions('safety.prefersOneSide'), ...flags('flag.oneSided')] },
  { id: 'firstWordsAge', touches: flags('flag.noWords') },
  { id: 'hoarseWeeks', touches: flags('flag.hoarseVoice') },
  {
    id: 'stutterPoints',
    marks: [{ file: DECISIONS, words: 'Two stutter points are looked for in what is asked.' }],
    touches: [...values('stutterPoints'), ...rules('status.stutter-points'), ...questions('fluency.struggles')],
  },
  { id: 'stutterMonths', touches: questions('fluency.overSixMonths') },
  { id: 'englishSounds', touches: questions('sounds.easySounds', 'sounds.soundsKGF', 'sounds.soundsVJS') },
  { id: 'clinicLists', touches: of('area')('senses', 'feelings', 'self-care') },
  {
    id: 'generalKnowledge',
    touches: of('source')('gk-professional'),
  },
  {
    id: 'fourSignatures',
    marks: [{ file: DECISIONS, words: 'A version counts as reviewed with four signatures:' }],
    touches: [],
  },
  {
    id: 'oldFile',
    marks: [{ file: DECISIONS, words: 'A file is looked at first and taken by a second tap.' }],
    touches: [],
  },
  {
    id: 'whatChanged',
    marks: [{ file: DECISIONS, words: 'What changed is said only of what was answered both times.' }],
    touches: [],
  },
  {
    id: 'worryWordsInRecords',
    marks: [{ file: DECISIONS, words: 'Worries asked before and after the sixth birthday' }],
    touches: [],
  },
];
