import type { AreaId, Level, RankedStatus, TherapyId } from '../model/area';
import type { Rule } from '../model/rule';

/** What each answer is worth. Unknown ("no chance to see it", "not sure") is nothing either way. */
export const WORTH = { yes: 0, no: 0, sometimes: 0.5, 'not-yet': 1, often: 1 } as const;

/** Answers that decide alone. "Sometimes" never does. From `fromMonths` on where given (corrected age). */
export const DECIDES_ALONE = [
  { question: 'movement.holdsHeadSteady', choice: 'not-yet' },
  { question: 'movement.sits', choice: 'not-yet' },
  { question: 'movement.walksAlone', choice: 'not-yet', fromMonths: 18 },
  { question: 'talking.twoWords', choice: 'not-yet', fromMonths: 24 },
  { question: 'talking.tellsWhatIsWrong', choice: 'not-yet', fromMonths: 60 },
  { question: 'understanding.twoLinkedSteps', choice: 'not-yet', fromMonths: 48 },
  { question: 'connecting.pointsToShow', choice: 'not-yet', fromMonths: 18 },
  { question: 'sounds.familyHard', choice: 'often' },
  { question: 'sounds.strangersUnderstand', choice: 'not-yet', fromMonths: 48 },
  { question: 'head.hardToTurn', choice: 'often' },
  { question: 'head.oneSideHead', choice: 'often', fromMonths: 4 }, // (C)
  { question: 'fluency.struggles', choice: 'often' },
] as const;

/** Two of these together decide for fluency as one strong sign does. */
export const STUTTER_POINTS = {
  questions: [{ question: 'fluency.overSixMonths', choice: 'often' }],
  /** another speech or language difficulty: a clear miss on one of these gates */
  gates: ['talking', 'sounds', 'understanding'],
} as const;

/** The thresholds of an area's status, strongest first; the first status with a rule that holds stands. (C) */
export const STATUS_RULES = [
  {
    id: 'status.decides-alone',
    when: [[{ fact: 'decidesAlone', op: 'is', value: true }]],
    then: 'strong-concern',
    sources: [],
  },
  {
    id: 'status.stutter-points',
    when: [[{ fact: 'stutterPoints', op: 'at-least', value: 2 }]],
    then: 'strong-concern',
    sources: ['stut', 'stut2'],
  },
  {
    id: 'status.gate-and-step-back',
    when: [
      [
        { fact: 'gate', op: 'at-least', value: 1 },
        { fact: 'stepBack', op: 'at-least', value: 1 },
      ],
    ],
    then: 'strong-concern',
    sources: [],
  },
  {
    id: 'status.gate-follow-ups-impact',
    then: 'strong-concern',
    sources: [],
    when: [
      [
        { fact: 'gate', op: 'at-least', value: 1 },
        { fact: 'followUps', op: 'at-least', value: 1 },
        { fact: 'impact', op: 'is', value: true },
      ],
    ],
  },
  {
    id: 'status.main-worry-follow-ups-impact',
    then: 'strong-concern',
    sources: ['glas89'],
    when: [
      [
        { fact: 'worry', op: 'at-least', value: 2 },
        { fact: 'followUps', op: 'at-least', value: 1.5 },
        { fact: 'impact', op: 'is', value: true },
      ],
    ],
  },
  {
    id: 'status.four-areas',
    then: 'strong-concern',
    sources: ['glas2', 'aapmot'],
    when: [
      [
        { fact: 'fourAreas', op: 'is', value: true },
        { fact: 'gate', op: 'at-least', value: 1 },
        { fact: 'stepBackThere', op: 'is', value: false },
      ],
    ],
  },

  {
    id: 'status.four-areas-step-back-there',
    then: 'concern',
    sources: ['glas2', 'aapmot'],
    when: [
      [
        { fact: 'fourAreas', op: 'is', value: true },
        { fact: 'gate', op: 'at-least', value: 1 },
      ],
    ],
  },
  {
    id: 'status.gate-and-more',
    then: 'concern',
    sources: ['cdcprog'],
    when: [
      [
        { fact: 'gate', op: 'at-least', value: 1 },
        { fact: 'followUps', op: 'at-least', value: 0.5 },
      ],
      [
        { fact: 'gate', op: 'at-least', value: 1 },
        { fact: 'worry', op: 'at-least', value: 1 },
      ],
      [
        { fact: 'gate', op: 'at-least', value: 1 },
        { fact: 'impact', op: 'is', value: true },
      ],
      [
        { fact: 'gate', op: 'at-least', value: 1 },
        { fact: 'core', op: 'is', value: true },
      ], // (C)
    ],
  },
  {
    id: 'status.follow-ups-and-more',
    then: 'concern',
    sources: [],
    when: [
      [
        { fact: 'followUps', op: 'at-least', value: 1 },
        { fact: 'impact', op: 'is', value: true },
      ],
      [
        { fact: 'followUps', op: 'at-least', value: 1 },
        { fact: 'worry', op: 'at-least', value: 1 },
      ],
    ],
  },
  {
    id: 'status.main-worry',
    then: 'concern',
    sources: ['glas89', 'qld'],
    when: [
      [
        { fact: 'worry', op: 'at-least', value: 2 },
        { fact: 'hasGate', op: 'is', value: true },
      ],
    ],
  },

  { id: 'status.gate', when: [[{ fact: 'gate', op: 'at-least', value: 1 }]], then: 'watch', sources: ['cdcprog'] },
  {
    id: 'status.gate-sometimes-follow-up',
    then: 'watch',
    sources: [],
    when: [
      [
        { fact: 'gate', op: 'at-least', value: 0.5 },
        { fact: 'followUps', op: 'at-least', value: 0.5 },
      ],
    ],
  },
  { id: 'status.follow-ups', when: [[{ fact: 'followUps', op: 'at-least', value: 1 }]], then: 'watch', sources: [] },
  {
    id: 'status.worry',
    when: [[{ fact: 'worry', op: 'at-least', value: 1 }]],
    then: 'watch',
    sources: ['glas89', 'qld'],
  },

  { id: 'status.unknown', when: [[{ fact: 'gateUnknown', op: 'is', value: true }]], then: 'unsure', sources: [] },
] as const satisfies readonly Rule<RankedStatus>[];

/** What a sign of danger raises its areas to: `raises` of the sign on a yes, watch on "not sure". Never capped. */
export const SIGN_RULES = [
  {
    id: 'status.sign-strong',
    when: [[{ fact: 'sign', op: 'is', value: 'strong-concern' }]],
    then: 'strong-concern',
    sources: [],
  },
  { id: 'status.sign', when: [[{ fact: 'sign', op: 'is', value: 'concern' }]], then: 'concern', sources: [] },
  { id: 'status.sign-unsure', when: [[{ fact: 'sign', op: 'is', value: 'watch' }]], then: 'watch', sources: [] },
] as const satisfies readonly Rule<RankedStatus>[];

/** `watch` counts as `concern` in these areas for a child born very early, from special care or with a known brain injury. */
export const BORN_EARLY_RULE = {
  id: 'status.born-early',
  areas: ['movement', 'tone', 'hands'],
  when: [
    [
      { fact: 'bornVeryEarly', op: 'is', value: true },
      { fact: 'status', op: 'is', value: 'watch' },
    ],
  ],
  then: 'concern',
  sources: ['prem2', 'aacpdm'],
} as const satisfies Rule<RankedStatus> & { areas: readonly AreaId[] };

/** Applied last, also over what decides alone and over the four-area rule. Signs of danger are never lowered by them. */
export const STATUS_CAPS = [
  {
    id: 'cap.understanding',
    areas: ['understanding'],
    fromMonths: 72,
    then: 'concern',
    sources: ['dld'],
    when: [
      [
        { fact: 'statusOf', of: 'talking', op: 'below', value: 'watch' },
        { fact: 'answer', of: 'understanding.evenWhenCalm', op: 'is-not', value: 'often' },
      ],
    ],
  },
  {
    id: 'cap.without-impact-main-worry',
    areas: ['senses', 'feelings'],
    fromMonths: 0,
    then: 'concern',
    sources: ['aotacw', 'aapsens'],
    when: [
      [
        { fact: 'impact', op: 'is', value: false },
        { fact: 'worry', op: 'at-least', value: 2 },
      ],
    ],
  },
  {
    id: 'cap.without-impact',
    areas: ['senses', 'feelings'],
    fromMonths: 0,
    then: 'watch',
    sources: ['aotacw', 'aapsens'],
    when: [
      [
        { fact: 'impact', op: 'is', value: false },
        { fact: 'worry', op: 'below', value: 2 },
      ],
    ],
  },
  {
    id: 'cap.school-age-without-impact-main-worry',
    areas: ['connecting', 'balance', 'hands', 'drawing', 'self-care', 'play'],
    fromMonths: 72,
    then: 'concern',
    sources: ['dcd', 'otl'],
    when: [
      [
        { fact: 'impact', op: 'is', value: false },
        { fact: 'worry', op: 'at-least', value: 2 },
      ],
    ],
  },
  {
    id: 'cap.school-age-without-impact',
    areas: ['connecting', 'balance', 'hands', 'drawing', 'self-care', 'play'],
    fromMonths: 72,
    then: 'watch',
    sources: ['dcd', 'otl'],
    when: [
      [
        { fact: 'impact', op: 'is', value: false },
        { fact: 'worry', op: 'below', value: 2 },
      ],
    ],
  },
] as const satisfies readonly (Rule<RankedStatus> & { areas: readonly AreaId[]; fromMonths: number })[];

/** How an area becomes a reason to ask about a therapy. (C) */
export const LEVEL_RULES = [
  {
    id: 'level.lead-strong',
    when: [[{ fact: 'leadStrong', op: 'at-least', value: 1 }]],
    then: 'good-reason',
    sources: [],
  },
  {
    id: 'level.two-leads',
    then: 'good-reason',
    sources: [],
    when: [
      [
        { fact: 'leadConcern', op: 'at-least', value: 2 },
        { fact: 'leadConcernWithImpact', op: 'at-least', value: 1 },
        { fact: 'leadConcernOnAnswer', op: 'at-least', value: 1 },
      ],
    ],
  },
  { id: 'level.lead', when: [[{ fact: 'leadConcern', op: 'at-least', value: 1 }]], then: 'some-reason', sources: [] },
  {
    id: 'level.support',
    when: [
      [
        { fact: 'supportStrong', op: 'at-least', value: 1 },
        { fact: 'ownLeadWatch', op: 'at-least', value: 1 },
      ],
    ],
    then: 'some-reason',
    sources: [],
  },
  { id: 'level.condition', when: [[{ fact: 'condition', op: 'is', value: true }]], then: 'some-reason', sources: [] },
  {
    id: 'level.condition-if',
    when: [
      [
        { fact: 'conditionIf', op: 'is', value: true },
        { fact: 'anyWatch', op: 'at-least', value: 1 },
      ],
    ],
    then: 'some-reason',
    sources: [],
  },
] as const satisfies readonly Rule<Level>[];

/** Which therapy to call first, among those of the highest level: the first line that holds and names one of them. */
export const FIRST_RULES = [
  {
    id: 'first.unsafe-feeding',
    when: [[{ fact: 'unsafeFeeding', op: 'is', value: true }]],
    then: 'speech',
    sources: ['feeda'],
  },
  {
    id: 'first.head',
    when: [
      [
        { fact: 'ageUsed', op: 'below', value: 6 },
        { fact: 'statusOf', of: 'head', op: 'at-least', value: 'concern' },
      ],
    ],
    then: 'physical',
    sources: ['cmt'],
  },
  {
    id: 'first.movement',
    then: 'physical',
    sources: ['aapmot'],
    when: [
      [
        { fact: 'ageUsed', op: 'below', value: 18 },
        { fact: 'statusOf', of: 'movement', op: 'at-least', value: 'strong-concern' },
      ],
      [
        { fact: 'ageUsed', op: 'below', value: 18 },
        { fact: 'statusOf', of: 'tone', op: 'at-least', value: 'strong-concern' },
      ],
    ],
  },
  {
    id: 'first.communication',
    then: 'speech',
    sources: ['late2'],
    when: [
      [
        { fact: 'ageUsed', op: 'at-least', value: 12 },
        { fact: 'ageUsed', op: 'below', value: 72 },
        { fact: 'statusOf', of: 'understanding', op: 'at-least', value: 'strong-concern' },
      ],
      [
        { fact: 'ageUsed', op: 'at-least', value: 12 },
        { fact: 'ageUsed', op: 'below', value: 72 },
        { fact: 'statusOf', of: 'talking', op: 'at-least', value: 'strong-concern' },
      ],
    ],
  },
  {
    id: 'first.senses',
    then: 'occupational',
    sources: ['speech-clinic'],
    when: [
      [{ fact: 'statusOf', of: 'senses', op: 'at-least', value: 'strong-concern' }],
      [{ fact: 'statusOf', of: 'feelings', op: 'at-least', value: 'strong-concern' }],
    ],
  },
] as const satisfies readonly Rule<TherapyId>[];
/** After these lines: from `fromMonths` the therapy with most strong lead areas, then the main worry's lead, then this order. */
export const FIRST_BY_COUNT_FROM_MONTHS = 72;
export const FIRST_ORDER = {
  youngBelowMonths: 36,
  young: ['physical', 'speech', 'occupational'],
  older: ['speech', 'occupational', 'physical'],
} as const satisfies {
  youngBelowMonths: number;
  young: readonly TherapyId[];
  older: readonly TherapyId[];
};

/** From this many areas with a clear miss at the gate, the result is led by "ask for a full developmental check". */
export const FOUR_AREAS = 4;
/** Strong in two of these groups asks for a developmental check as well. */
export const DEVELOPMENT_GROUPS = [
  ['movement', 'balance', 'tone', 'gait', 'head'],
  ['understanding', 'talking', 'sounds'],
  ['hands', 'drawing', 'self-care'],
  ['connecting', 'play'],
] as const satisfies readonly (readonly AreaId[])[];

/** Limits decide what is asked, never what counts. */
export const LIMITS = { areasFollowedUp: 6, path: 100, mayStopFrom: 35, unknownGatesForNothing: 2 } as const;
/** With one of these unknown, or any safety answer, the result never says that nothing points to a therapy. */
export const NEVER_UNKNOWN = [
  'talking',
  'understanding',
  'connecting',
  'movement',
] as const satisfies readonly AreaId[];
/** A clear miss or a concern by the gate in these areas, up to 5 years, belongs to the next visit. */
export const NEXT_VISIT_AREAS = [
  'movement',
  'head',
  'tone',
  'gait',
  'feeding',
  'talking',
  'understanding',
  'connecting',
] as const satisfies readonly AreaId[];
export const NEXT_VISIT_BELOW_MONTHS = 72;
/** Look again after so many weeks where nothing presses. */
export const LOOK_AGAIN = [
  { belowMonths: 24, weeks: 4 },
  { belowMonths: 72, weeks: 8 },
  { belowMonths: 156, weeks: 12 },
] as const;

/** Smaller signs that are no flag: for the next visit. */
export const NEXT_VISIT_ANSWERS = [
  { question: 'gait.walksOddly', choice: 'often' },
  { question: 'gait.heelsHardToPutDown', choice: 'often' },
  { question: 'gait.unevenShoulders', choice: 'often' },
  { question: 'gait.fallsOverFeet', choice: 'often' },
  { question: 'feelings.poorSleep', choice: 'often' },
  { question: 'feelings.selfHurting', choice: 'often' },
  { question: 'feelings.attentionHomeSchool', choice: 'often' },
  { question: 'play.learningHard', choice: 'often' },
  { question: 'self-care.toiletDay', choice: 'not-yet' },
] as const;
