import result from '../../../locales/en/result.json';
import type { Child } from './walk';

type Kind = keyof typeof result.headline | 'emergency' | 'today';

export interface Journey {
  readonly title: string;
  readonly child: Child;
  /** the kind of result, by its headline; absent where the page for another age is the end, or where another headline would do as well */
  readonly kind?: Kind;
  /** names in the headline, where it has any */
  readonly named?: string;
  /** speech, occupational, physical; absent: the page for another age is the end */
  readonly levels?: readonly [speech: string, occupational: string, physical: string];
  readonly first?: 'speech' | 'occupational' | 'physical';
  readonly flags?: readonly string[];
  /** who else is named, besides therapies */
  readonly also?: readonly string[];
  readonly urgent?: readonly string[];
}

const NOTHING = ['not-now', 'not-now', 'not-now'] as const;
const { therapy } = result;

/** At least one child for each kind of result, as the worked cases say they come out. */
export const CHILDREN: readonly Journey[] = [
  {
    title: 'a child of 8 years with nothing found',
    child: { years: 8 },
    kind: 'nothing-points',
    levels: NOTHING,
  },
  {
    title: 'a child of 11 months who does not pass a toy from hand to hand: look again',
    child: { years: 0, months: 11, weeksEarly: 0, answers: { 'hands.handToHand': 'not-yet' } },
    kind: 'look-again',
    levels: NOTHING,
  },
  {
    title: 'a child of 20 months of whom nobody could see the words: could not tell',
    child: { years: 1, months: 8, answers: { 'talking.threeWords': 'no-chance' } },
    kind: 'could-not-tell',
    levels: NOTHING,
  },
  {
    title: 'a baby of 4 weeks born 10 weeks early: too young',
    child: { years: 0, months: 0, weeks: 4, weeksEarly: 10 },
    kind: 'too-young',
    levels: NOTHING,
  },
  { title: 'a child of 13 years: too old', child: { years: 13 } },
  { title: 'a child who will be born next month: not yet', child: { months: -1 } },
  {
    title: 'a child of 3 years to whom sounds and clothes are a misery: one therapy',
    child: {
      years: 3,
      months: 2,
      worries: ['worry.senses'],
      answers: { 'senses.distressOrdinary': 'often', 'senses.careNearlyImpossible': 'often' },
      ticks: { 'everyday.hard': ['senses'] },
    },
    kind: 'therapies',
    named: therapy.occupational,
    levels: ['not-now', 'good-reason', 'not-now'],
  },
  {
    title: 'a child of 14 months born 10 weeks early whose hands are watched: one therapy, worth asking',
    child: { years: 1, months: 2, weeksEarly: 10, answers: { 'hands.handToHand': 'not-yet' } },
    kind: 'therapiesSome',
    named: therapy.occupational,
    levels: ['not-now', 'some-reason', 'not-now'],
    also: ['hearing-test', 'vision-check', 'early-intervention'],
  },
  {
    title: 'a child of 5 years who is clumsy with hands and body: two therapies',
    child: {
      years: 5,
      months: 2,
      worries: ['worry.clumsy', 'worry.selfCare'],
      answers: {
        'balance.hops': 'not-yet',
        'balance.throwsCatches': 'not-yet',
        'balance.handsToo': 'often',
        'self-care.doesUpButtons': 'not-yet',
        'self-care.dressesLittleHelp': 'not-yet',
        'drawing.writesLetters': 'sometimes',
      },
      ticks: { 'closing.impact': ['balance', 'self-care'] },
    },
    kind: 'therapies',
    named: `${therapy.occupational} and ${therapy.physical}`,
    levels: ['not-now', 'good-reason', 'good-reason'],
    first: 'occupational',
    also: ['developmental-check'],
  },
  {
    title: 'a child of 3 years with three worries, two of them the main ones: three therapies',
    child: {
      years: 3,
      months: 8,
      country: 'US',
      worries: ['worry.clearSpeech', 'worry.moving', 'worry.selfCare'],
      mainWorries: ['worry.clearSpeech', 'worry.moving'],
      answers: {
        'self-care.putsOnClothes': 'not-yet',
        'self-care.usesFork': 'not-yet',
        'sounds.strangersUnderstand': 'not-yet',
        'sounds.familyUnderstands': 'sometimes',
        'movement.runsKeepsUp': 'not-yet',
      },
      ticks: { 'closing.impact': ['movement', 'sounds', 'self-care'] },
    },
    kind: 'therapies',
    named: therapy.occupational,
    levels: ['some-reason', 'good-reason', 'some-reason'],
    first: 'occupational',
    also: ['hearing-test', 'next-visit'],
  },
  {
    title: 'a child of 2 years who lost words and looks at people less: doctor first, this week',
    child: {
      years: 2,
      months: 2,
      answers: {
        'safety.loss': 'yes',
        'safety.loss.known': 'new-or-worse',
        'safety.breathing': 'some',
        'safety.noWords': 'yes',
        'safety.breathing.known': 'new-or-worse',
        'talking.twoWords': 'not-yet',
        'talking.threeWords': 'not-yet',
        'talking.gainsWords': 'not-yet',
        'talking.dozensOfWords': 'not-yet',
      },
      ticks: { 'safety.loss.what': ['words', 'connecting'] },
    },
    kind: 'soonHearing',
    levels: ['good-reason', 'not-now', 'not-now'],
    flags: ['flag.lostSkill:soon', 'flag.noWords:soon', 'flag.noPhrases:soon'],
    also: ['hearing-test', 'developmental-check', 'social-communication-check', 'early-intervention', 'next-visit'],
  },
  {
    title: 'a child of 20 months without words who understands: doctor first, with a hearing test',
    child: {
      years: 1,
      months: 8,
      hearing: 'never',
      worries: ['worry.talking'],
      answers: {
        'safety.breathing': 'some',
        'safety.noWords': 'yes',
        'safety.breathing.known': 'new-or-worse',
        'talking.threeWords': 'not-yet',
        'talking.wordOrTwo': 'not-yet',
        'talking.gainsWords': 'not-yet',
        'talking.copiesWords': 'not-yet',
      },
    },
    kind: 'bookHearing',
    levels: ['good-reason', 'not-now', 'not-now'],
    flags: ['flag.noWords:book'],
    also: ['hearing-test', 'early-intervention', 'next-visit'],
  },
  {
    title: 'a baby of 3 months who does not smile back: doctor, and no therapy yet',
    child: {
      years: 0,
      months: 3,
      answers: { 'connecting.smilesBack': 'not-yet', 'talking.soundsBesidesCrying': 'not-yet' },
      ticks: { 'closing.impact': ['talking', 'connecting'] },
    },
    kind: 'doctor',
    levels: NOTHING,
    also: ['hearing-test', 'social-communication-check', 'early-intervention', 'next-visit'],
  },
  {
    title: 'a child of 2 years with an emergency now',
    child: { years: 2, months: 1, answers: { rightNow: 'yes-or-not-sure' } },
    kind: 'emergency',
    named: '999',
    levels: NOTHING,
    flags: ['flag.rightNow:emergency'],
    urgent: ['flag.rightNow:emergency'],
  },
  {
    title: 'a child of 9 years with an emergency now, in a country that was not said',
    child: { years: 9, country: '', answers: { rightNow: 'yes-or-not-sure' } },
    kind: 'emergency',
    levels: NOTHING,
    flags: ['flag.rightNow:emergency'],
    urgent: ['flag.rightNow:emergency'],
  },
  {
    title: 'a child of 6 years with a limp and fever: a doctor today',
    child: {
      years: 6,
      months: 3,
      answers: {
        'safety.movement': 'some',
        'safety.limp': 'yes',
        'safety.limp.unwell': 'yes',
        'safety.limp.new': 'yes',
        'safety.limp.otherDays': 'yes',
        'safety.movement.known': 'new-or-worse',
      },
    },
    kind: 'today',
    levels: ['not-now', 'not-now', 'some-reason'],
    flags: ['flag.limp:today'],
    urgent: ['flag.limp:today'],
    also: ['orthopaedics'],
  },
  {
    title: 'a child of 9 years who is sad and will not go to school: mood first',
    child: { years: 9, months: 6, worries: ['worry.moodOrSchool'] },
    levels: ['not-now', 'some-reason', 'not-now'],
    also: ['mental-health', 'school', 'next-visit'],
  },
  {
    title: 'a child of 6 years who finds learning hard: school first',
    child: { years: 6, months: 8, worries: ['worry.play'] },
    levels: NOTHING,
    also: ['school', 'educational-psychology', 'next-visit'],
  },
  {
    title: 'a child of 3 years with something missing in seven areas: developmental check',
    child: {
      years: 3,
      months: 8,
      country: 'IN',
      answers: {
        'understanding.whoWhatWhere': 'not-yet',
        'talking.conversation': 'not-yet',
        'connecting.joinsOthers': 'not-yet',
        'drawing.drawsCircle': 'not-yet',
        'self-care.putsOnClothes': 'not-yet',
        'play.pretendPlay': 'not-yet',
        'movement.runsKeepsUp': 'not-yet',
      },
    },
    kind: 'developmental-check',
    levels: ['some-reason', 'some-reason', 'good-reason'],
    first: 'physical',
    also: ['hearing-test', 'developmental-check', 'social-communication-check', 'school', 'next-visit'],
  },
  {
    title: 'a child of 2 years with cerebral palsy and physiotherapy under way',
    child: {
      years: 2,
      months: 1,
      conditions: ['condition.cerebralPalsy'],
      therapiesUnderway: ['physical'],
      answers: {
        'hands.holdsAndWorks': 'not-yet',
        'hands.twoHandsTogether': 'not-yet',
        'talking.twoWords': 'not-yet',
        'talking.threeWords': 'sometimes',
        'gates.known': 'followed',
      },
    },
    kind: 'therapies',
    named: `${therapy.speech} and ${therapy.occupational}`,
    levels: ['good-reason', 'good-reason', 'some-reason'],
    first: 'speech',
    also: ['hearing-test', 'developmental-check', 'early-intervention', 'next-visit'],
  },
  {
    title: 'a child of 4 years with autism who does well',
    child: { years: 4, months: 4, conditions: ['condition.autism'] },
    kind: 'therapiesSome',
    named: `${therapy.speech} and ${therapy.occupational}`,
    levels: ['some-reason', 'some-reason', 'not-now'],
    first: 'speech',
  },
];
