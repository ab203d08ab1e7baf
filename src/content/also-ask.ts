import type { AlsoAskId } from '../model/guidance';
import type { Rule } from '../model/rule';

/** Who else to ask, besides therapies: a closed list. `next-visit` also stands whenever something waits for the next visit. */
export const ALSO_ASK_RULES = [
  {
    id: 'also.mood',
    then: 'mental-health',
    sources: ['gk-aap-mental-health'],
    when: [[{ fact: 'worryTicked', of: 'worry.moodOrSchool', op: 'is', value: true }]],
  },
  {
    id: 'also.hearing-sign',
    then: 'hearing-test',
    sources: ['aaphear09', 'aaphear23'],
    when: [
      [{ fact: 'hearingSign', op: 'is', value: true }],
      [{ fact: 'worryTicked', of: 'worry.hearing', op: 'is', value: true }],
      [{ fact: 'hearingTested', op: 'is', value: 'not-normal' }],
      [{ fact: 'answer', of: 'understanding.looksToName', op: 'is', value: 'not-yet' }],
      [{ fact: 'answer', of: 'understanding.turnsToSoftSounds', op: 'is', value: 'not-yet' }],
      [{ fact: 'flag', of: 'flag.hearing', op: 'is', value: true }],
      [{ fact: 'flag', of: 'flag.suddenHearing', op: 'is', value: true }],
      [{ fact: 'flag', of: 'flag.lostSkill', op: 'is', value: true }],
      [{ fact: 'flag', of: 'flag.noBabble', op: 'is', value: true }],
      [{ fact: 'flag', of: 'flag.noWords', op: 'is', value: true }],
      [{ fact: 'flag', of: 'flag.noPhrases', op: 'is', value: true }],
      [{ fact: 'flag', of: 'flag.noGestures', op: 'is', value: true }],
      [{ fact: 'flag', of: 'flag.noAnswerToName', op: 'is', value: true }],
      [{ fact: 'flag', of: 'flag.noPointing', op: 'is', value: true }],
      [{ fact: 'flag', of: 'flag.noSharedSmiles', op: 'is', value: true }],
    ],
  },
  {
    id: 'also.hearing-with-language',
    then: 'hearing-test',
    sources: ['steval2', 'aaphear23'],
    when: [
      [
        { fact: 'statusOf', of: 'understanding', op: 'at-least', value: 'concern' },
        { fact: 'hearingTested', op: 'is-not', value: 'normal-within-6-months' },
      ],
      [
        { fact: 'statusOf', of: 'talking', op: 'at-least', value: 'concern' },
        { fact: 'hearingTested', op: 'is-not', value: 'normal-within-6-months' },
      ],
      [
        { fact: 'statusOf', of: 'sounds', op: 'at-least', value: 'concern' },
        { fact: 'hearingTested', op: 'is-not', value: 'normal-within-6-months' },
      ],
      [
        { fact: 'statusOf', of: 'connecting', op: 'at-least', value: 'concern' },
        { fact: 'hearingTested', op: 'is-not', value: 'normal-within-6-months' },
      ],
    ],
  },
  {
    id: 'also.vision-sign',
    then: 'vision-check',
    sources: ['redold'],
    when: [
      [{ fact: 'flag', of: 'flag.eyes', op: 'is', value: true }],
      [{ fact: 'flag', of: 'flag.whiteGlow', op: 'is', value: true }],
      [{ fact: 'answer', of: 'play.watchesThings', op: 'is', value: 'not-yet' }],
      [
        { fact: 'gateOf', of: 'play', op: 'at-least', value: 1 },
        { fact: 'ageUsed', op: 'below', value: 6 },
      ],
    ],
  },
  {
    id: 'also.vision-at-school',
    then: 'vision-check',
    sources: ['gk-vision-at-school'],
    when: [
      [
        { fact: 'statusOf', of: 'drawing', op: 'at-least', value: 'concern' },
        { fact: 'ageUsed', op: 'at-least', value: 60 },
      ],
    ],
  },
  {
    id: 'also.vision-born-early',
    then: 'vision-check',
    sources: ['prem2'],
    when: [
      [
        { fact: 'eyesAndHearing', op: 'is', value: true },
        { fact: 'anyConcern', op: 'is', value: true },
      ],
    ],
  },
  {
    id: 'also.hearing-born-early',
    then: 'hearing-test',
    sources: ['prem2'],
    when: [
      [
        { fact: 'eyesAndHearing', op: 'is', value: true },
        { fact: 'anyConcern', op: 'is', value: true },
      ],
    ],
  },
  {
    id: 'also.voice',
    then: 'ent',
    sources: ['hoarse'],
    when: [
      [{ fact: 'flag', of: 'flag.hoarseVoice', op: 'is', value: true }],
      [{ fact: 'statusOf', of: 'voice', op: 'at-least', value: 'watch' }],
    ],
  },
  {
    id: 'also.orthopaedics',
    then: 'orthopaedics',
    sources: ['pch', 'pmm'],
    when: [
      [
        { fact: 'flag', of: 'flag.oneSided', op: 'is', value: true },
        { fact: 'ageUsed', op: 'at-least', value: 18 },
      ],
      [{ fact: 'flag', of: 'flag.notBackToPlay', op: 'is', value: true }],
      [{ fact: 'flag', of: 'flag.limp', op: 'is', value: true }],
    ],
  },
  {
    id: 'also.four-areas',
    then: 'developmental-check',
    sources: ['glas2', 'cdcscr'],
    when: [[{ fact: 'fourAreas', op: 'is', value: true }], [{ fact: 'strongGroups', op: 'at-least', value: 2 }]],
  },
  {
    id: 'also.loss',
    then: 'developmental-check',
    sources: ['regq'],
    when: [[{ fact: 'loss', op: 'is', value: true }]],
  },
  {
    id: 'also.social-strong',
    then: 'social-communication-check',
    sources: ['cdcscr'],
    when: [[{ fact: 'statusOf', of: 'connecting', op: 'at-least', value: 'strong-concern' }]],
  },
  {
    id: 'also.social-and-more',
    then: 'social-communication-check',
    sources: ['cdcscr'],
    when: [
      [
        { fact: 'statusOf', of: 'connecting', op: 'at-least', value: 'concern' },
        { fact: 'statusOf', of: 'senses', op: 'at-least', value: 'concern' },
      ],
      [
        { fact: 'statusOf', of: 'connecting', op: 'at-least', value: 'concern' },
        { fact: 'statusOf', of: 'feelings', op: 'at-least', value: 'concern' },
      ],
      [
        { fact: 'statusOf', of: 'connecting', op: 'at-least', value: 'concern' },
        { fact: 'statusOf', of: 'play', op: 'at-least', value: 'concern' },
      ],
      [
        { fact: 'statusOf', of: 'connecting', op: 'at-least', value: 'concern' },
        { fact: 'statusOf', of: 'talking', op: 'at-least', value: 'concern' },
      ],
    ],
  },
  {
    id: 'also.social-noticed',
    then: 'social-communication-check',
    sources: ['cdcscr'],
    when: [
      [
        { fact: 'statusOf', of: 'connecting', op: 'at-least', value: 'watch' },
        { fact: 'ageUsed', op: 'at-least', value: 16 },
        { fact: 'ageUsed', op: 'below', value: 31 },
        { fact: 'answer', of: 'closing.noticed', op: 'is', value: 'yes' },
      ],
    ],
  },
  {
    id: 'also.early-intervention',
    then: 'early-intervention',
    sources: ['ei2', 'cdcwhy'],
    when: [
      [
        { fact: 'ageReal', op: 'below', value: 36 },
        { fact: 'anyConcern', op: 'is', value: true },
      ],
      [
        { fact: 'ageReal', op: 'below', value: 36 },
        { fact: 'anyTherapy', op: 'is', value: true },
      ],
    ],
  },
  {
    id: 'also.school',
    then: 'school',
    sources: ['neuro-clinic', 'nice127b'],
    when: [
      [
        { fact: 'statusOf', of: 'drawing', op: 'at-least', value: 'concern' },
        { fact: 'ageUsed', op: 'at-least', value: 60 },
      ],
      [
        { fact: 'statusOf', of: 'talking', op: 'at-least', value: 'concern' },
        { fact: 'ageUsed', op: 'at-least', value: 60 },
      ],
      [
        { fact: 'statusOf', of: 'understanding', op: 'at-least', value: 'concern' },
        { fact: 'ageUsed', op: 'at-least', value: 60 },
      ],
      [
        { fact: 'statusOf', of: 'play', op: 'at-least', value: 'concern' },
        { fact: 'ageReal', op: 'at-least', value: 36 },
      ],
      [
        { fact: 'statusOf', of: 'feelings', op: 'at-least', value: 'concern' },
        { fact: 'ageUsed', op: 'at-least', value: 72 },
      ],
      [{ fact: 'worryTicked', of: 'worry.moodOrSchool', op: 'is', value: true }],
    ],
  },
  {
    id: 'also.learning',
    then: 'educational-psychology',
    sources: ['nice127b'],
    when: [
      [
        { fact: 'statusOf', of: 'play', op: 'at-least', value: 'concern' },
        { fact: 'ageUsed', op: 'at-least', value: 72 },
      ],
    ],
  },
  {
    id: 'also.feeding-young',
    then: 'feeding-support',
    sources: ['feeda'],
    when: [
      [
        { fact: 'statusOf', of: 'feeding', op: 'at-least', value: 'watch' },
        { fact: 'ageUsed', op: 'below', value: 4 },
      ],
      [
        { fact: 'statusOf', of: 'feeding', op: 'at-least', value: 'concern' },
        { fact: 'ageUsed', op: 'below', value: 12 },
      ],
      [{ fact: 'flag', of: 'flag.feedsTooTiring', op: 'is', value: true }],
    ],
  },
  {
    id: 'also.weight',
    then: 'dietitian',
    sources: ['picky', 'feeda'],
    when: [
      [{ fact: 'flag', of: 'flag.notGaining', op: 'is', value: true }],
      [{ fact: 'flag', of: 'flag.shrinkingFoods', op: 'is', value: true }],
      [
        { fact: 'statusOf', of: 'feeding', op: 'at-least', value: 'strong-concern' },
        { fact: 'ageUsed', op: 'at-least', value: 12 },
      ],
    ],
  },
  {
    id: 'also.doctor-too',
    then: 'next-visit',
    sources: ['cdcprog'],
    when: [
      [{ fact: 'statusOf', of: 'tone', op: 'at-least', value: 'concern' }],
      [{ fact: 'statusOf', of: 'play', op: 'at-least', value: 'concern' }],
      [
        { fact: 'statusOf', of: 'feelings', op: 'at-least', value: 'concern' },
        { fact: 'ageUsed', op: 'at-least', value: 72 },
      ],
    ],
  },
] as const satisfies readonly Rule<AlsoAskId>[];
