import { redFlagsOf } from './facts-sign';

/** facts.md 3.1, emergency now. */
export const EMERGENCY_NOW = redFlagsOf('facts.md 3.1', 'T1', [
  { sign: 'Choking, not breathing, long pauses in breathing', ages: [0, 155], asked: ['rightNow.notBreathing'] },
  { sign: 'Blue or grey lips or tongue', ages: [0, 155], asked: ['rightNow.colour'] },
  { sign: 'Struggling for breath', ages: [0, 155], asked: ['rightNow.hardBreathing'] },
  { sign: 'Cannot be woken, unresponsive', ages: [0, 155], asked: ['rightNow.cannotWake'] },
  { sign: 'Suddenly limp and unwell', ages: [0, 155], asked: ['rightNow.limp'] },
  { sign: 'First fit', ages: [0, 155], asked: ['rightNow.firstFit'] },
  { sign: 'Fit over 5 minutes, or several close together', ages: [0, 155], asked: ['rightNow.longFit'] },
  { sign: 'Sudden weakness of face, arm or leg', ages: [0, 155], asked: ['rightNow.suddenWeakness'] },
  { sign: 'Sudden loss or slurring of speech, confusion', ages: [0, 155], asked: ['rightNow.suddenSpeech'] },
  { sign: 'Head injury: knocked out, drowsy, confused, fit', ages: [0, 155], asked: ['rightNow.headAwake'] },
  { sign: 'Head injury: vomits three times or more', ages: [0, 155], asked: ['rightNow.headVomiting'] },
  {
    sign: 'Head injury: weak, unsteady, new trouble with sight or speech',
    ages: [0, 155],
    asked: ['rightNow.headBody'],
  },
  {
    sign: 'Head injury: clear fluid, bruise round eyes or behind the ear',
    ages: [0, 155],
    asked: ['rightNow.headFluid'],
  },
  {
    sign: 'Head injury: baby does not wake for feeds or cannot be calmed',
    ages: [0, 23],
    asked: ['rightNow.headBaby'],
  },
  { sign: 'Head injury: big fall, crash, bleeding disorder', ages: [0, 155], asked: ['rightNow.headBigFall'] },
  { sign: 'Rash that does not fade under a glass', ages: [0, 155], asked: ['rightNow.rash'] },
  { sign: 'Stiff neck with fever', ages: [0, 155], asked: ['rightNow.stiffNeck'] },
  { sign: 'Bulging soft spot', ages: [0, 47], asked: ['rightNow.softSpot'] },
  {
    sign: 'Fast-growing head with vomiting, drowsiness, eyes fixed down',
    ages: [0, 47],
    asked: ['rightNow.headGrowth'],
  },
  { sign: 'Suddenly cannot swallow, drools, refuses everything', ages: [0, 155], asked: ['rightNow.cannotSwallow'] },
  { sign: 'May have swallowed a battery, magnet or object', ages: [0, 155], asked: ['rightNow.swallowedObject'] },
  { sign: 'Weak child, breathing shallow or hard', ages: [0, 155], asked: ['rightNow.weakBreathing'] },
  {
    sign: 'Back injury or pain with weak or numb legs, bladder or bowel loss',
    ages: [0, 155],
    asked: ['rightNow.back'],
  },
  { sign: 'Bent limb, unusable after injury, open wound to bone', ages: [0, 155], asked: ['rightNow.limb'] },
  {
    sign: 'Wants to die or hurts itself badly',
    ages: [72, 155],
    asked: ['helpLine.selfHarm'],
    rulesSay: { urgency: 'help-line', because: 'rules.md 4: static help lines, never a question, never stored' },
  },
  {
    sign: 'In danger from someone',
    ages: [0, 155],
    asked: ['helpLine.harm'],
    rulesSay: { urgency: 'help-line', because: 'rules.md 4: static help lines, never a question, never stored' },
  },
]);

/** facts.md 3.2, the same day. */
export const SAME_DAY = redFlagsOf('facts.md 3.2', 'T2', [
  {
    sign: 'Colour change, breath-holding or limpness in a feed, now over',
    ages: [0, 11],
    asked: ['safety.colourChangeInFeed'],
  },
  { sign: 'Clusters of nods, folding or arm flings', ages: [2, 24], asked: ['safety.clusters'] },
  {
    sign: 'New limp, or new refusal to walk or stand',
    ages: [12, 155],
    asked: ['safety.limp'],
    given: { answers: { 'safety.limp.unwell': 'no', 'safety.limp.new': 'yes' } },
  },
  {
    sign: 'Any limp with fever, feeling unwell or night waking',
    ages: [12, 155],
    asked: ['safety.limp'],
    given: { answers: { 'safety.limp.unwell': 'yes', 'safety.limp.new': 'no' } },
  },
  { sign: 'A baby stops using a limb', ages: [0, 11], asked: ['safety.stopsUsingLimb'] },
  { sign: 'New unsteady or odd walking', ages: [12, 155], asked: ['safety.unsteady'] },
  {
    sign: 'Skills lost within days, or with drowsiness, vomiting, headache, fits',
    ages: [0, 155],
    asked: ['safety.loss.pace'],
    given: { answers: { 'safety.loss': 'yes' } },
  },
  { sign: 'New weakness over days, pins and needles', ages: [12, 155], asked: ['safety.weaknessOverDays'] },
  {
    sign: 'New loss of bladder or bowel control with a change in walking',
    ages: [12, 155],
    asked: ['safety.weaknessOverDays'],
  },
  { sign: 'Weakness over days in a baby', ages: [0, 11], asked: ['safety.floppyWeakCry'] },
  { sign: 'Red, hot, swollen joint with fever', ages: [0, 155], asked: ['safety.hotJoint'] },
  {
    sign: 'Hip, thigh or knee pain with a limp or turned-out foot',
    ages: [96, 155],
    asked: ['safety.limp'],
    given: { answers: { 'safety.limp.unwell': 'no', 'safety.limp.new': 'no', 'safety.limp.hip': 'yes' } },
  },
  { sign: 'No drinks for 8 hours, very few wet nappies', ages: [0, 35], asked: ['safety.noDrinks'] },
  { sign: 'Fever 38 °C or over', ages: [0, 2], asked: ['safety.fever'] },
  { sign: 'Morning headache with vomiting', ages: [12, 155], asked: ['safety.headacheVomiting'] },
  { sign: 'Repeated vomiting without a tummy bug', ages: [12, 155], asked: ['safety.headacheVomiting'] },
  {
    sign: 'Repeated vomiting in a baby',
    ages: [0, 11],
    notAsked:
      'Asked under 4 months as hard vomiting after most feeds, and at every age if it is green. From 4 to under 12 months asked only with a fast-growing head; the help on weight and on feeds says "vomiting day after day: see a doctor today".',
  },
  { sign: 'New squint or odd eye movements, with another sign', ages: [12, 155], asked: ['safety.headacheVomiting'] },
  { sign: 'New head tilt', ages: [12, 155], asked: ['safety.headacheVomiting'] },
  { sign: 'Balance change', ages: [12, 155], asked: ['safety.unsteady'] },
  { sign: 'Neck suddenly twisted, with fever, injury or pain', ages: [0, 155], asked: ['safety.neckTwisted'] },
  { sign: 'White glow in the pupil', ages: [0, 155], asked: ['safety.whiteGlow'] },
  {
    sign: 'Sudden drop in hearing',
    ages: [0, 155],
    asked: ['safety.hearing.sudden'],
    given: { answers: { 'safety.hearing': 'yes' } },
  },
  { sign: 'High-pitched noisy breathing at rest', ages: [0, 155], asked: ['safety.noisyBreathing'] },
  { sign: 'Bruise or injury before moving about', ages: [0, 8], asked: ['safety.bruise'] },
]);
