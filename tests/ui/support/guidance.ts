import { AREA_IDS } from '../../../src/model/area';
import type { Guidance, RaisedFlag, Reason } from '../../../src/model/guidance';
import type { Summary } from '../../../src/model/summary';
import { buildSummary } from '../../../src/summary/build-summary';

const TWO_WORDS: Reason = {
  rule: 'status.core-gate',
  answers: [{ id: 'talking.twoWords', choice: 'not-yet' }],
  sources: ['cdc22'],
};

export const LIMP: RaisedFlag = {
  id: 'flag.limp',
  urgency: 'today',
  urgencyIfSo: 'today',
  route: 'doctor-today',
  because: [{ rule: 'flag.limp', answers: [{ id: 'safety.limp', choice: 'yes' }], sources: ['cdc22'] }],
  unsure: false,
  known: false,
  settled: true,
};
export const LATE_TALKING: RaisedFlag = {
  ...LIMP,
  id: 'flag.noPhrases',
  urgency: 'book',
  urgencyIfSo: 'book',
  route: 'doctor',
  because: [TWO_WORDS],
};
export const RIGHT_NOW: RaisedFlag = {
  ...LIMP,
  id: 'flag.rightNow',
  urgency: 'emergency',
  urgencyIfSo: 'emergency',
  route: 'emergency-number',
  because: [{ rule: 'flag.rightNow', answers: [{ id: 'rightNow', choice: 'yes-or-not-sure' }], sources: [] }],
};

/** A 2-year-old who talks late and eats few things, as the rules would say it. */
export const GUIDANCE: Guidance = {
  contentVersion: '2026.1',
  ageUsedMonths: 27,
  complete: true,
  headline: 'therapies',
  asked: ['talking.twoWords', 'movement.runs'],
  unanswered: [],
  ignored: [],
  areas: AREA_IDS.map((id) => ({
    id,
    status:
      id === 'talking'
        ? 'concern'
        : id === 'feeding'
          ? 'watch'
          : id === 'sounds'
            ? 'unsure'
            : id === 'head'
              ? 'not-asked'
              : 'going-well',
    findings: id === 'talking' ? [TWO_WORDS] : [],
  })),
  therapies: [
    {
      id: 'speech',
      level: 'good-reason',
      first: true,
      underway: false,
      held: false,
      because: [TWO_WORDS],
      against: [],
    },
    {
      id: 'occupational',
      level: 'some-reason',
      first: false,
      underway: true,
      held: false,
      because: [{ rule: 'level.one-concern', answers: [{ id: 'worry.feeding', choice: 'main' }], sources: ['cdc22'] }],
      against: [],
    },
    {
      id: 'physical',
      level: 'not-now',
      first: false,
      underway: false,
      held: false,
      because: [],
      against: [
        {
          rule: 'level.nothing',
          answers: [{ id: 'movement.runs', choice: 'yes' }],
          sources: ['cdc22'],
          wouldChange: ['movement.runs'],
        },
      ],
    },
  ],
  flags: [LATE_TALKING],
  alsoAsk: ['hearing-test', 'early-intervention', 'next-visit'],
  alsoAskBecause: [
    { ...TWO_WORDS, id: 'hearing-test', rule: 'also.hearing-sign', when: [] },
    { ...TWO_WORDS, id: 'early-intervention', rule: 'also.early-intervention', when: [] },
    { ...TWO_WORDS, id: 'next-visit', rule: 'also.next-visit', when: [] },
  ],
  nextVisit: ['talking.twoWords'],
  answers: [
    { id: 'talking.twoWords', choice: 'not-yet', kind: 'skill', area: 'talking', dueMonths: 24 },
    { id: 'movement.runs', choice: 'yes', kind: 'skill', area: 'movement' },
  ],
  denied: ['safety.loss', 'safety.earlierFit'],
  strengths: ['movement.runs'],
  notKnown: ['sounds.familyUnderstandsFew'],
  lookAgainInWeeks: 8,
  comingNext: ['talking.actionWord'],
  followUpClinic: false,
};

export const SUMMARY: Summary = buildSummary(
  {
    v: 1,
    date: '2026-11-22',
    ageMonths: 27,
    worries: ['worry.feeding'],
    mainWorries: ['worry.feeding'],
    therapiesUnderway: ['occupational'],
    homeLanguages: ['en'],
    answers: {},
  },
  GUIDANCE,
);

/** The same child with so little to say that the family's page of paper has room for the picture of the circles. */
export const SHORT_GUIDANCE: Guidance = {
  ...GUIDANCE,
  therapies: GUIDANCE.therapies.map((therapy) => ({ ...therapy, first: false, underway: false, because: [] })),
  flags: [],
  alsoAsk: [],
  alsoAskBecause: [],
  nextVisit: [],
};
