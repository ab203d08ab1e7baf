import { signsOf } from './facts-sign';

/** Skills with two ages, and what is asked at any age: facts.md 2.18 and 2.19. */
export const TWO_AGES = signsOf(
  'facts.md 2.18',
  [0, 155],
  [
    { sign: 'Head control, look closer', asked: ['movement.holdsHeadSteady'], ages: [4, 5] },
    { sign: 'Head control, act now', asked: ['movement.holdsHeadSteady', 'safety.headUnsteady'], ages: [4, 155] },
    { sign: 'Sitting alone, look closer and act now', asked: ['movement.sits', 'safety.notSitting'], ages: [9, 155] },
    {
      sign: 'Sitting alone at 8 months',
      notAsked: 'rules.md 4 acts from 9 months corrected; between NICE (8) and the others (9) facts.md 11 chose 9.',
    },
    { sign: 'Walking alone, a few steps', asked: ['movement.fewSteps'], ages: [15, 17] },
    { sign: 'Walking alone, act now', asked: ['movement.walksAlone', 'safety.notWalking'], ages: [18, 155] },
    {
      sign: 'Girls not walking at 15 months',
      notAsked: "No question needs the child's sex; from 15 months a few steps are the gate.",
    },
    { sign: 'Rises from the floor without hands on legs', asked: ['safety.thighPush'], ages: [18, 155] },
    { sign: 'Babble, look closer', asked: ['talking.babbles'], ages: [9, 11] },
    { sign: 'Babble, act now', asked: ['safety.noBabble'], ages: [12, 155] },
    { sign: 'Any gesture', asked: ['safety.noGestures'], ages: [12, 155] },
    { sign: 'First words, look closer', asked: ['talking.wordOrTwo'], ages: [15, 17] },
    { sign: 'First words, act now', asked: ['safety.noWords'], ages: [18, 155] },
    { sign: 'Two-word phrases', asked: ['talking.twoWords', 'safety.noPhrases'], ages: [24, 155] },
    { sign: 'Pointing to show', asked: ['connecting.pointsToShow', 'safety.noPointing'], ages: [18, 35] },
    { sign: 'Understood by strangers, look closer', asked: ['sounds.strangersUnderstand'], ages: [36, 47] },
    { sign: 'Understood by strangers, act now', asked: ['sounds.strangersUnderstand'], ages: [48, 59] },
    { sign: 'Jump, look closer', asked: ['movement.jumps'], ages: [30, 35] },
    { sign: 'Jump, act now', asked: ['movement.cannotJump'], ages: [72, 155] },
  ],
);

export const ANY_AGE = signsOf(
  'facts.md 2.19',
  [24, 155],
  [
    { sign: 'Repeats, stretches or gets stuck', asked: ['fluency.getsStuck'] },
    { sign: 'Stuttering for over 6 months', asked: ['fluency.overSixMonths'] },
    {
      sign: 'Stuttering that began after 3 1/2 years',
      notAsked:
        'Two follow-ups are asked (a decision in src/README.md): the struggle decides alone, the time decides with another difficulty.',
    },
    { sign: 'A family member who stutters', notAsked: 'As above; the family is asked by the therapist.' },
    { sign: 'Stuttering and another speech difficulty', asked: ['fluency.getsStuck', 'worry.stutter'] },
    { sign: 'Tension, effort, upset, avoids talking', asked: ['fluency.struggles'] },
    {
      sign: 'Sudden stutter after head injury, fit or illness',
      asked: ['rightNow.headBody', 'rightNow.suddenSpeech'],
      ages: [24, 155],
    },
    {
      sign: 'Hoarse, breathy, strained or very nasal over 3 weeks',
      asked: ['safety.hoarseVoice', 'worry.voice'],
      ages: [0, 155],
    },
    {
      sign: 'Voice with noisy breathing or breathlessness',
      asked: ['safety.noisyBreathing', 'rightNow.hardBreathing'],
      ages: [0, 155],
    },
    { sign: 'Weak cry in a baby', asked: ['safety.floppyWeakCry'], ages: [0, 11] },
    { sign: 'Very nasal speech', asked: ['safety.hoarseVoice'], ages: [0, 155] },
    { sign: 'Milk through the nose', asked: ['safety.milkThroughNose'], ages: [0, 29] },
    { sign: 'Any worry about hearing', asked: ['safety.hearing', 'worry.hearing'], ages: [0, 155] },
    { sign: 'Needs repeats, loud TV, ear infections, unclear speech', asked: ['safety.hearing'], ages: [0, 155] },
    { sign: 'Floppy or stiff', asked: ['safety.floppyOrStiff', 'worry.weakOrStiff'], ages: [0, 155] },
    {
      sign: 'Pushes on thighs, cannot keep up, big hard calves, skills slipping',
      asked: ['safety.thighPush', 'safety.weakness', 'safety.loss'],
      ages: [18, 155],
    },
    { sign: 'Toe walking past 2 years', asked: ['safety.toeWalking'] },
    { sign: 'Toe walking and cannot squat or put heels down', asked: ['gait.heelsHardToPutDown'], ages: [24, 155] },
    { sign: 'Over 3 years, cannot rise from the floor without hands', asked: ['safety.thighPush'], ages: [36, 155] },
    { sign: 'Toe walking on one side', asked: ['safety.oneSided'] },
    { sign: 'Flat feet, stiff or painful', asked: ['gait.walksOddly'] },
    { sign: 'Bow legs after 2 years, knock knees after 6', asked: ['gait.walksOddly'] },
    { sign: 'In-toeing that causes falls', asked: ['gait.fallsOverFeet'], ages: [24, 95] },
    {
      sign: 'Extreme, one-sided or painful leg shape',
      asked: ['safety.oneSided', 'safety.painOneSpot'],
      ages: [36, 155],
    },
    {
      sign: 'Aching that does not fit "growing pains"',
      asked: ['safety.painOneSpot', 'safety.hotJoint', 'worry.pain'],
      ages: [36, 155],
    },
    {
      sign: 'Very short and shrinking food list, whole groups missing',
      asked: ['safety.shrinkingFoods', 'feeding.shortList'],
    },
    { sign: 'Weight or growth problem', asked: ['safety.notGaining', 'safety.headGrowth'], ages: [0, 155] },
    { sign: 'Panic at new foods', asked: ['feeding.panicNewFoods'], ages: [48, 155] },
    { sign: 'Cannot eat away from home', asked: ['feeding.pickyEating'], ages: [48, 155] },
    { sign: 'Drooling', asked: ['feeding.drools'], ages: [36, 47] },
    {
      sign: 'Senses limit daily life in more than one place',
      asked: ['everyday.hard', 'closing.impact', 'senses.distressOrdinary'],
    },
  ],
);
