import { describe, expect, it } from 'vitest';
import { CONTENT } from '../../src/content/content';
import { ROUTES, type Urgency } from '../../src/model/flag';
import { outcomeOf, visitOf, type Child } from '../sweeps/child-walk';
import { askedOf, flagOf, resultOf, type Told } from './child';

const urgency = (id: string, ...child: Parameters<typeof resultOf>) => flagOf(id, ...child)?.urgency;

describe('a child who limps', () => {
  /** unwell, hip or knee pain or turned-out foot (asked from 8 years), new and unseen, also on days without sport */
  it.each<[Urgency, number, string, string | undefined, string, string]>([
    ['today', 50, 'yes', undefined, 'no', 'yes'],
    ['today', 50, 'yes', undefined, 'no', 'no'],
    ['today', 50, 'not-sure', undefined, 'no', 'yes'],
    ['today', 50, 'no', undefined, 'yes', 'yes'],
    ['today', 50, 'no', undefined, 'yes', 'no'],
    ['today', 50, 'no', undefined, 'not-sure', 'yes'],
    ['soon', 50, 'no', undefined, 'no', 'yes'],
    ['soon', 50, 'no', undefined, 'no', 'not-sure'],
    ['book', 50, 'no', undefined, 'no', 'no'],
    ['today', 96, 'no', 'yes', 'no', 'yes'],
    ['today', 96, 'no', 'yes', 'no', 'no'],
    ['today', 96, 'no', 'not-sure', 'no', 'no'],
    ['soon', 96, 'no', 'no', 'no', 'yes'],
    ['book', 96, 'no', 'no', 'no', 'no'],
    // under 3 years there is no sport: an answer kept from elsewhere does not count
    ['soon', 35, 'no', undefined, 'no', 'no'],
    ['book', 36, 'no', undefined, 'no', 'no'],
    // under 8 years the hip is not asked; an answer kept from elsewhere does not count
    ['soon', 95, 'no', 'yes', 'no', 'yes'],
  ])(
    'goes to the doctor: %s (at %i months, unwell %s, hip %s, new %s, without sport %s)',
    (expected, age, unwell, hip, isNew, otherDays) => {
      const details = {
        'safety.limp.unwell': unwell,
        'safety.limp.new': isNew,
        'safety.limp.otherDays': otherDays,
        ...(hip ? { 'safety.limp.hip': hip } : {}),
      };
      expect(urgency('flag.limp', age, { 'safety.limp': 'yes', ...details })).toBe(expected);
    },
  );
  it('is asked about hip and knee from 8 years, since birth', () => {
    const asked = (age: number) =>
      askedOf(age, { 'safety.movement': 'some', 'safety.limp': 'yes' }).includes('safety.limp.hip');
    expect([95, 96].map(asked)).toEqual([false, true]);
  });
  it('never is a matter of therapy alone, and a doctor who has seen it changes nothing', () => {
    const seen = { 'safety.limp': 'yes', 'safety.limp.unwell': 'yes', 'safety.movement.known': 'followed' };
    expect(flagOf('flag.limp', 50, seen)).toMatchObject({ urgency: 'today', known: true });
    const afterSport = resultOf(50, {
      'safety.limp': 'yes',
      'safety.limp.unwell': 'no',
      'safety.limp.new': 'no',
      'safety.limp.otherDays': 'no',
    });
    expect(afterSport.therapies.find(({ id }) => id === 'physical')?.level).toBe('some-reason');
    expect(afterSport.flags.map(({ id }) => id)).toEqual(['flag.limp']);
  });
});

describe('a child who lost a skill', () => {
  it.each([
    ['slowly', 'soon'],
    ['not-sure', 'soon'],
    ['within-days', 'today'],
    [undefined, 'soon'],
  ])('%s: %s', (pace, expected) => {
    expect(urgency('flag.lostSkill', 50, { 'safety.loss': 'yes', ...(pace ? { 'safety.loss.pace': pace } : {}) })).toBe(
      expected,
    );
  });
  it.each(['yes', 'not-sure'])('is asked which skill and how fast on “%s”', (choice) => {
    expect(askedOf(50, { 'safety.loss': choice })).toEqual(
      expect.arrayContaining(['safety.loss.what', 'safety.loss.pace', 'safety.loss.known']),
    );
  });
  it('is one step less urgent where the parent is not sure, also within days', () => {
    expect(askedOf(50, { 'safety.loss': 'no' })).not.toContain('safety.loss.pace');
    expect(urgency('flag.lostSkill', 50, { 'safety.loss': 'not-sure', 'safety.loss.pace': 'within-days' })).toBe(
      'soon',
    );
    expect(flagOf('flag.lostSkill', 50, { 'safety.loss': 'not-sure' })).toMatchObject({
      urgency: 'book',
      unsure: true,
    });
  });
});

describe('a baby whose eyes do not follow', () => {
  it.each<[number, Told, string, Urgency | undefined]>([
    [2, { 'play.followsWithEyes': 'not-yet' }, 'flag.eyesNotFollowing', undefined],
    [3, { 'play.followsWithEyes': 'not-yet' }, 'flag.eyesNotFollowing', 'soon'],
    [3, { 'play.followsWithEyes': 'sometimes' }, 'flag.eyesNotFollowing', undefined],
    [5, { 'play.looksAtHands': 'sometimes', 'play.watchesThings': 'not-yet' }, 'flag.eyes', 'soon'],
    [5, { 'play.looksAtHands': 'sometimes', 'play.watchesThings': 'not-sure' }, 'flag.eyes', undefined],
  ])('at %i months, %j: %s %s', (age, answers, id, expected) => {
    expect(urgency(id, age, answers)).toBe(expected);
  });
});

describe('a hearing test that was fine in the last 6 months', () => {
  it.each([
    [5, 0, true],
    [6, 0, false],
    // so old since birth that it is not the test at birth
    [7, 5, false],
  ])('at %i months and %i weeks early: a test is named with late sounds: %s', (age, weeksEarly, named) => {
    const late = {
      'connecting.smilesForAttention': 'not-yet',
      'talking.coos': 'not-yet',
      'talking.takesTurnsSounds': 'not-yet',
    };
    const { alsoAsk } = resultOf(age, late, { weeksEarly, hearing: 'normal-within-6-months' });
    expect(alsoAsk.includes('hearing-test')).toBe(named);
  });
});

describe('a child without words', () => {
  it.each<[string, Urgency, number, Told]>([
    [
      'at 18 months, understanding well',
      'book',
      18,
      { 'understanding.followsWordsOnly': 'yes', 'connecting.pointsToShow': 'yes' },
    ],
    ['at 23 months, nothing else known', 'book', 23, {}],
    ['at 18 months, not understanding either', 'soon', 18, { 'understanding.followsWordsOnly': 'not-yet' }],
    ['at 18 months, not pointing either', 'soon', 18, { 'connecting.pointsToShow': 'not-yet' }],
    ['at 18 months, hardly smiling', 'soon', 18, { 'safety.noSharedSmiles': 'yes' }],
    ['at 24 months, understanding well', 'soon', 24, { 'understanding.pointsInBook': 'yes' }],
  ])('%s: %s', (_, expected, age, answers) => {
    expect(urgency('flag.noWords', age, { 'safety.noWords': 'yes', ...answers })).toBe(expected);
  });

  it.each<[string, Urgency, number, Told]>([
    [
      'at 24 months, with words and understanding',
      'book',
      24,
      { 'talking.twoWords': 'not-yet', 'safety.noWords': 'no' },
    ],
    ['at 24 months, without any word', 'soon', 24, { 'talking.twoWords': 'not-yet', 'safety.noWords': 'yes' }],
    [
      'at 24 months, not understanding either',
      'soon',
      24,
      { 'talking.twoWords': 'not-yet', 'understanding.pointsInBook': 'not-yet' },
    ],
    ['at 40 months, by the line', 'book', 40, { 'safety.noPhrases': 'yes' }],
  ])('no phrase %s: %s', (_, expected, age, answers) => {
    expect(urgency('flag.noPhrases', age, answers)).toBe(expected);
  });

  it('is sent to a hearing test and has reason to ask about speech', () => {
    const result = resultOf(20, { 'safety.noWords': 'yes' }, { hearing: 'normal-within-6-months' });
    expect(result.alsoAsk).toContain('hearing-test');
    expect(result.therapies.find(({ id }) => id === 'speech')?.level).toBe('good-reason');
  });

  it.each([
    ['flag.noBabble', 'safety.noBabble', 13],
    ['flag.noGestures', 'safety.noGestures', 13],
    ['flag.noAnswerToName', 'safety.noAnswerToName', 13],
    ['flag.noSharedSmiles', 'safety.noSharedSmiles', 13],
    ['flag.noPointing', 'safety.noPointing', 26],
  ])('%s is an appointment, and soon when understanding is missed too', (id, sign, age) => {
    const understanding = age < 24 ? 'understanding.understandsNo' : 'understanding.pointsInBook';
    expect(urgency(id, age, { [sign]: 'yes' })).toBe('book');
    expect(urgency(id, age, { [sign]: 'yes', [understanding]: 'not-yet' })).toBe('soon');
  });
});

describe('a skill that holds from an age', () => {
  it.each([
    ['flag.headUnsteady', 'movement.holdsHeadSteady', 4],
    ['flag.notSitting', 'movement.sits', 9],
    ['flag.notWalking', 'movement.walksAlone', 18],
    ['flag.noPointing', 'connecting.pointsToShow', 18],
    ['flag.noPhrases', 'talking.twoWords', 24],
  ])('%s is raised by "not yet" alone', (id, gate, age) => {
    expect(flagOf(id, age, { [gate]: 'not-yet' })).toBeDefined();
    for (const choice of ['yes', 'sometimes', 'no-chance', 'not-sure'])
      expect(flagOf(id, age, { [gate]: choice }), choice).toBeUndefined();
  });
});

describe('a parent who is not sure', () => {
  it.each<[string, number, string, Urgency]>([
    ['flag.clusters', 10, 'safety.clusters', 'soon'],
    ['flag.weakness', 30, 'safety.weakness', 'book'],
    ['flag.toeWalking', 30, 'safety.toeWalking', 'book'],
    ['flag.hearing', 30, 'safety.hearing', 'book'],
    ['flag.whiteGlow', 30, 'safety.whiteGlow', 'soon'],
  ])('%s stays at %i months, one step less urgent', (id, age, sign, expected) => {
    expect(flagOf(id, age, { [sign]: 'not-sure' })).toMatchObject({ urgency: expected, unsure: true });
    expect(flagOf(id, age, { [sign]: 'yes' })).toMatchObject({ unsure: false });
  });
  it('is never lowered on the emergency panel', () => {
    expect(flagOf('flag.rightNow', 30, {}, { rightNow: 'yes-or-not-sure' })).toMatchObject({
      urgency: 'emergency',
      route: 'emergency-number',
    });
  });
  it('is not sent to a doctor today by a sign that is no longer for today', () => {
    for (const { id, raisedBy, fromMonths } of CONTENT.flags.filter((flag) => flag.urgency === 'today')) {
      const sign = raisedBy.at(-1)?.question ?? '';
      const raised = flagOf(id, fromMonths, {
        ...(sign === 'safety.hearing.sudden' ? { 'safety.hearing': 'yes' } : {}),
        [sign]: 'not-sure',
      });
      expect(raised?.urgency, id).toBe('soon');
      expect(raised?.route, id).not.toBe('doctor-today');
    }
  });
});

describe('what a doctor already knows', () => {
  const palsy: Partial<Child> = { conditions: ['condition.cerebralPalsy'] };
  const stiff = { 'safety.floppyOrStiff': 'yes' };

  it('changes the words of a flag and not its urgency', () => {
    for (const known of ['followed', 'not-sure', 'new-or-worse']) {
      expect(
        flagOf('flag.clusters', 10, { 'safety.clusters': 'yes', 'safety.spells.known': known }, palsy),
      ).toMatchObject({ urgency: 'today', known: known === 'followed' });
    }
  });
  it('is asked once behind the signs of a group, and never before the urgent page', () => {
    const asked = askedOf(30, { 'safety.body': 'some', ...stiff });
    expect(asked.indexOf('safety.body.known')).toBeGreaterThan(asked.indexOf('safety.weakness'));
    expect(asked.filter((id) => id === 'safety.body.known')).toHaveLength(1);
    expect(askedOf(30, { 'safety.body': 'some' })).not.toContain('safety.body.known');
    expect(flagOf('flag.clusters', 10, { 'safety.clusters': 'yes' })).toMatchObject({
      urgency: 'today',
      settled: true,
    });
  });

  it('moves to the next visit what a ticked condition explains and a team follows', () => {
    const result = resultOf(30, { ...stiff, 'safety.body.known': 'followed' }, palsy);
    expect(result.flags).toEqual([]);
    expect(result.nextVisit).toContain('safety.floppyOrStiff');
    expect(result.alsoAsk).toContain('next-visit');
  });
  it.each<[string, Told, Partial<Child>]>([
    ['it is new or worse', { ...stiff, 'safety.body.known': 'new-or-worse' }, palsy],
    ['nobody knows', { ...stiff, 'safety.body.known': 'not-sure' }, palsy],
    ['it was not asked', stiff, palsy],
    ['no condition is ticked', { ...stiff, 'safety.body.known': 'followed' }, {}],
    [
      'the condition does not explain it',
      { ...stiff, 'safety.body.known': 'followed' },
      { conditions: ['condition.stuttering'] },
    ],
    ['only the weeks early are known', { ...stiff, 'safety.body.known': 'followed' }, { weeksEarly: 14 }],
  ])('moves nothing where %s', (_, answers, rest) => {
    expect(flagOf('flag.floppyOrStiff', 30, answers, rest)).toMatchObject({ urgency: 'soon' });
  });

  it('moves a skill by the one question for all gates', () => {
    const answers = { 'movement.walksAlone': 'not-yet', 'gates.known': 'followed' };
    expect(flagOf('flag.notWalking', 20, answers, palsy)).toBeUndefined();
    expect(resultOf(20, answers, palsy).nextVisit).toContain('movement.walksAlone');
    expect(flagOf('flag.notWalking', 20, { ...answers, 'gates.known': 'new-or-worse' }, palsy)).toBeDefined();
    expect(askedOf(20, { 'movement.walksAlone': 'not-yet' }, palsy)).toContain('gates.known');
    expect(askedOf(20, { 'movement.walksAlone': 'not-yet' })).not.toContain('gates.known');
  });

  it('never moves loss, fits, breathing, swallowing, new weakness, injury or limp', () => {
    const everything: Partial<Child> = {
      conditions: CONTENT.conditions.map(({ id }) => id).filter((id) => id !== 'condition.wheelchair'),
    };
    const followed = Object.fromEntries(CONTENT.known.map(({ id }) => [id, 'followed']));
    const MOVED = [
      'safety.floppyOrStiff',
      'safety.notSitting',
      'safety.notWalking',
      'safety.noWords',
      'safety.noPhrases',
      'safety.toeWalking',
      'safety.hoarseVoice',
    ];
    for (const age of [3, 10, 20, 50, 110]) {
      for (const sign of CONTENT.signs.filter(({ fromMonths, toMonths }) => fromMonths <= age && age <= toMonths)) {
        const { flags } = outcomeOf(visitOf({ ageMonths: age, ...everything }, { [sign.id]: 'yes', ...followed }));
        expect(flags.length > 0, `${sign.id} at ${age} months`).toBe(!MOVED.includes(sign.id));
      }
      expect(flagOf('flag.lostSkill', age, { 'safety.loss': 'yes', ...followed }, everything)).toBeDefined();
    }
  });

  it('is worded as known for a sudden loss of hearing too, by its own question', () => {
    const sudden = { 'safety.hearing': 'yes', 'safety.hearing.sudden': 'yes' };
    expect(flagOf('flag.suddenHearing', 50, { ...sudden, 'safety.hearing.known': 'followed' })).toMatchObject({
      urgency: 'today',
      known: true,
    });
    expect(
      flagOf(
        'flag.suddenHearing',
        50,
        { ...sudden, 'safety.hearing.known': 'new-or-worse', 'gates.known': 'followed' },
        palsy,
      ),
    ).toMatchObject({ known: false });
  });
});

describe('the flags as a list', () => {
  it('have a route that is one of the closed list, and the emergency number for nothing but the panel', () => {
    for (const { id, route } of CONTENT.flags) expect(ROUTES, id).toContain(route);
    expect(CONTENT.flags.filter(({ route }) => route === 'emergency-number').map(({ id }) => id)).toEqual([
      'flag.rightNow',
    ]);
  });
  it('stand in the result with the most urgent first', () => {
    const result = resultOf(
      30,
      { 'safety.toeWalking': 'yes', 'safety.weakness': 'yes', 'safety.whiteGlow': 'yes' },
      { rightNow: 'yes-or-not-sure' },
    );
    expect(result.flags.map((flag) => flag.urgency)).toEqual(['emergency', 'today', 'soon', 'book']);
    expect(result.headline).toBe('emergency');
    expect(result.therapies.map(({ held }) => held)).toEqual([true, true, true]);
  });
  it('go by the age since birth or the corrected one', () => {
    // real 18, corrected 16 months: one-sidedness since birth, pushing on the thighs and words corrected
    const early = { weeksEarly: 8 };
    expect(flagOf('flag.oneSided', 18, { 'safety.oneSided': 'yes' }, early)).toBeDefined();
    expect(flagOf('flag.thighPush', 18, { 'safety.thighPush': 'yes' }, early)).toBeUndefined();
    expect(flagOf('flag.noWords', 18, { 'safety.noWords': 'yes' }, early)).toBeUndefined();
    expect(flagOf('flag.noWords', 20, { 'safety.noWords': 'yes' }, early)).toBeDefined();
    expect(flagOf('flag.fever', 3, { 'safety.fever': 'yes' }, early)).toBeUndefined();
    expect(flagOf('flag.fever', 2, { 'safety.fever': 'yes' }, early)).toMatchObject({ urgency: 'today' });
  });
  it('for a child who takes no weight on the legs: soon, and an appointment where the child gets about well', () => {
    const legs = { 'safety.noWeightOnLegs': 'yes' };
    expect(urgency('flag.noWeightOnLegs', 10, legs)).toBe('soon');
    expect(urgency('flag.noWeightOnLegs', 10, { ...legs, 'safety.noWeightOnLegs.floorHard': 'not-sure' })).toBe('soon');
    expect(urgency('flag.noWeightOnLegs', 10, { ...legs, 'safety.noWeightOnLegs.floorHard': 'no' })).toBe('book');
  });
});
