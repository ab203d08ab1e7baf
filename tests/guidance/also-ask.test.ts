import { describe, expect, it } from 'vitest';
import { CONTENT } from '../../src/content/content';
import { catalogueOf } from '../../src/guidance/catalogue';
import { guide } from '../../src/guidance/guide';
import { visitOf, type Child } from '../sweeps/child-walk';
import { lineOf, resultOf, type Told } from './child';

/** Who else is named and why, read from `rules.md` 4 and 5. */
const why = (...child: Parameters<typeof resultOf>) =>
  resultOf(...child).alsoAskBecause.map((reason) => `${reason.id} by ${lineOf(reason)}`);
const alsoAsk = (...child: Parameters<typeof resultOf>) => resultOf(...child).alsoAsk;

describe('who else is named, and for which answers', () => {
  it.each<[string, number, Told, Partial<Child>, readonly string[]]>([
    [
      'a worry about mood: help for that first, then the school',
      65,
      {},
      { worries: ['worry.moodOrSchool'], mainWorries: [] },
      ['mental-health by also.mood: worry.moodOrSchool=ticked', 'school by also.school: worry.moodOrSchool=ticked'],
    ],
    [
      'a worry about hearing',
      40,
      {},
      { worries: ['worry.hearing'], mainWorries: [] },
      ['hearing-test by also.hearing-sign: worry.hearing=ticked'],
    ],
    [
      'a hearing test that was not normal',
      40,
      {},
      { hearing: 'not-normal' },
      ['hearing-test by also.hearing-sign: hearing=not-normal'],
    ],
    [
      'a sign of hearing, of which the flag names the same answer',
      40,
      { 'safety.hearing': 'not-sure' },
      {},
      ['hearing-test by also.hearing-sign: safety.hearing=not-sure'],
    ],
    [
      'a baby that does not look up at its name',
      10,
      { 'understanding.looksToName': 'not-yet' },
      { hearing: 'normal-within-6-months' },
      [
        'hearing-test by also.hearing-sign: understanding.looksToName=not-yet',
        'early-intervention by also.early-intervention: understanding.looksToName=not-yet',
        'next-visit by also.next-visit: understanding.looksToName=not-yet',
      ],
    ],
    [
      'a late talker whose hearing was tested a while ago',
      40,
      { 'talking.conversation': 'not-yet' },
      { hearing: 'normal-older' },
      [
        'hearing-test by also.hearing-with-language: talking.conversation=not-yet, hearing=normal-older',
        'next-visit by also.next-visit: talking.conversation=not-yet',
      ],
    ],
    [
      'a late talker of whose hearing nothing was said',
      40,
      { 'talking.conversation': 'not-yet' },
      {},
      [
        'hearing-test by also.hearing-with-language: talking.conversation=not-yet',
        'next-visit by also.next-visit: talking.conversation=not-yet',
      ],
    ],
    [
      'a late talker with a fresh normal test: no hearing test for that alone',
      40,
      { 'talking.conversation': 'not-yet' },
      { hearing: 'normal-within-6-months' },
      ['next-visit by also.next-visit: talking.conversation=not-yet'],
    ],
    [
      'a young baby that does not look at its hands',
      5,
      { 'play.looksAtHands': 'not-yet' },
      {},
      ['vision-check by also.vision-sign: play.looksAtHands=not-yet'],
    ],
    [
      'a child at school whose drawing is a concern',
      62,
      { 'drawing.writesLetters': 'not-yet', 'drawing.copiesShapes': 'sometimes' },
      {},
      [
        'vision-check by also.vision-at-school: drawing.writesLetters=not-yet, drawing.copiesShapes=sometimes',
        'school by also.school: drawing.writesLetters=not-yet, drawing.copiesShapes=sometimes',
      ],
    ],
    [
      'a child born very early with any concern',
      50,
      { 'self-care.undoesButtons': 'not-yet', 'self-care.pours': 'not-yet' },
      { conditions: ['condition.veryPreterm', 'condition.adhd'] },
      [
        'hearing-test by also.hearing-born-early: condition.veryPreterm=ticked, self-care.undoesButtons=not-yet, self-care.pours=not-yet',
        'vision-check by also.vision-born-early: condition.veryPreterm=ticked, self-care.undoesButtons=not-yet, self-care.pours=not-yet',
      ],
    ],
    [
      'a child born very early without a concern',
      50,
      { 'self-care.undoesButtons': 'not-yet' },
      { conditions: ['condition.veryPreterm'] },
      [],
    ],
    ['a hoarse voice', 50, { 'safety.hoarseVoice': 'yes' }, {}, ['ent by also.voice: safety.hoarseVoice=yes']],
    [
      'a limp, with what was said of it',
      50,
      { 'safety.limp': 'yes', 'safety.limp.unwell': 'no' },
      {},
      ['orthopaedics by also.orthopaedics: safety.limp=yes, safety.limp.unwell=no'],
    ],
    [
      'a skill that was lost',
      50,
      { 'safety.loss': 'yes', 'safety.loss.what': ['movement'] },
      {},
      [
        'hearing-test by also.hearing-sign: safety.loss=yes, safety.loss.what=movement',
        'developmental-check by also.loss: safety.loss=yes, safety.loss.what=movement',
      ],
    ],
    [
      'a skill of which the parent is not sure that it was lost: the test, but no full check',
      50,
      { 'safety.loss': 'not-sure', 'safety.loss.what': ['movement'] },
      {},
      ['hearing-test by also.hearing-sign: safety.loss=not-sure, safety.loss.what=movement'],
    ],
    [
      'strong concerns in two of the four groups',
      50,
      {
        'sounds.strangersUnderstand': 'not-yet',
        'hands.crayonWithFingers': 'not-yet',
        'hands.threadsBeads': 'not-yet',
      },
      { hearing: 'normal-within-6-months' },
      [
        'developmental-check by also.four-areas: sounds.strangersUnderstand=not-yet, hands.crayonWithFingers=not-yet, hands.threadsBeads=not-yet',
      ],
    ],
    [
      'strong concerns in one group alone',
      50,
      {
        'hands.crayonWithFingers': 'not-yet',
        'hands.threadsBeads': 'not-yet',
        'self-care.undoesButtons': 'not-yet',
        'self-care.putsOnClothes': 'not-yet',
      },
      {},
      [],
    ],
    [
      'connecting that is a concern, and talking too',
      50,
      { 'connecting.asksToPlay': 'not-yet', 'talking.fourWordSentences': 'not-yet' },
      { hearing: 'normal-within-6-months' },
      [
        'social-communication-check by also.social-and-more: connecting.asksToPlay=not-yet, talking.fourWordSentences=not-yet',
        'next-visit by also.next-visit: talking.fourWordSentences=not-yet, connecting.asksToPlay=not-yet',
      ],
    ],
    [
      'connecting that is watched, and someone else has noticed',
      20,
      { 'closing.noticed': 'yes' },
      { worries: ['worry.connecting'], mainWorries: [] },
      ['social-communication-check by also.social-noticed: worry.connecting=ticked, closing.noticed=yes'],
    ],
    [
      'a condition alone under 3 years: no answer stands behind it',
      30,
      {},
      { conditions: ['condition.autism'] },
      ['early-intervention by also.early-intervention: '],
    ],
    [
      'a child of school age who finds learning hard',
      80,
      { 'play.learningHard': 'often', 'play.forgets': 'sometimes', 'closing.impact': ['play'] },
      {},
      [
        'school by also.school: play.learningHard=often, play.forgets=sometimes, closing.impact=play',
        'educational-psychology by also.learning: play.learningHard=often, play.forgets=sometimes, closing.impact=play',
        'next-visit by also.doctor-too: play.learningHard=often, play.forgets=sometimes, closing.impact=play',
        'next-visit by also.next-visit: play.learningHard=often',
      ],
    ],
    [
      'a young baby whose feeds are watched',
      3,
      { 'feeding.feedsAreStruggle': 'often' },
      {},
      [
        'feeding-support by also.feeding-young: feeding.feedsAreStruggle=often',
        'next-visit by also.next-visit: feeding.feedsAreStruggle=often',
      ],
    ],
    ['too little weight', 50, { 'safety.notGaining': 'yes' }, {}, ['dietitian by also.weight: safety.notGaining=yes']],
  ])('%s', (_, age, answers, rest, expected) => {
    expect(why(age, answers, rest)).toEqual(expected);
  });

  it('with four areas missed the full check rests on the gate of each, and on no other answer', () => {
    // at school age drawing and play are at most watched where days are not hard: strong is one group alone
    const four = {
      'talking.jumbledSentences': 'often',
      'sounds.missedByOthers': 'often',
      'drawing.hardWriting': 'often',
      'play.learningHard': 'often',
    };
    const check = resultOf(80, { ...four, 'drawing.gripTires': 'often' }).alsoAskBecause.find(
      ({ id }) => id === 'developmental-check',
    );
    expect(check?.when).toEqual([[{ fact: 'fourAreas', op: 'is', value: true }]]);
    expect(check?.answers.map(({ id }) => id)).toEqual(Object.keys(four));
  });

  it('a lost skill is a reason for a hearing test by its flag, and is no sign of hearing', () => {
    const [hearing, check] = resultOf(50, { 'safety.loss': 'yes' }).alsoAskBecause;
    expect(hearing?.when).toEqual([[{ fact: 'flag', of: 'flag.lostSkill', op: 'is', value: true }]]);
    // what was lost was not said
    expect(check?.answers).toEqual([{ id: 'safety.loss', choice: 'yes' }]);
  });

  it('early intervention is named for a concern also where no therapy is', () => {
    const play = {
      'play.pretendsObjects': 'not-yet',
      'play.solvesSmallProblems': 'not-yet',
      'hands.twistsLids': 'yes',
    };
    const { therapies, alsoAskBecause } = resultOf(30, play);
    expect(therapies.map(({ level }) => level)).toEqual(['not-now', 'not-now', 'not-now']);
    expect(alsoAskBecause.map(lineOf)).toContain(
      'also.early-intervention: play.pretendsObjects=not-yet, play.solvesSmallProblems=not-yet',
    );
  });

  it('a flag is a reason by its own answers, and by those of no other flag', () => {
    expect(why(50, { 'safety.limp': 'yes', 'safety.blankSpells': 'yes' })).toEqual([
      'orthopaedics by also.orthopaedics: safety.limp=yes',
    ]);
  });

  it('each is named once, however many rules name it', () => {
    const both = resultOf(40, { 'talking.conversation': 'not-yet', 'safety.hearing': 'yes' });
    expect(both.alsoAskBecause.map(({ rule }) => rule)).toEqual([
      'also.hearing-sign',
      'also.hearing-with-language',
      'also.next-visit',
    ]);
    expect(both.alsoAsk).toEqual(['hearing-test', 'next-visit']);
  });

  it('has the sources of the rule', () => {
    const [reason] = resultOf(40, {}, { hearing: 'not-normal' }).alsoAskBecause;
    expect(reason?.sources).toEqual(['aaphear09', 'aaphear23']);
    const [mood] = resultOf(65, {}, { worries: ['worry.moodOrSchool'] }).alsoAskBecause;
    expect(mood?.when).toEqual([[{ fact: 'worryTicked', of: 'worry.moodOrSchool', op: 'is', value: true }]]);
  });
});

describe('a sign of hearing', () => {
  // "any hearing sign": the test does not depend on what becomes of the flags
  const withoutFlags = catalogueOf({ ...CONTENT, flags: [] });
  it.each<[string, number, Told]>([
    ['a doubt about hearing', 40, { 'safety.hearing': 'yes' }],
    ['a perhaps', 40, { 'safety.hearing': 'not-sure' }],
    ['no answer to the name', 13, { 'safety.noAnswerToName': 'yes' }],
    ['perhaps no answer to the name', 13, { 'safety.noAnswerToName': 'not-sure' }],
  ])('gives the test even if no flag stood for it: %s', (_, age, answers) => {
    const { alsoAskBecause } = guide(
      visitOf({ ageMonths: age, hearing: 'normal-within-6-months' }, answers),
      withoutFlags,
    );
    const [[id, choice] = []] = Object.entries(answers);
    expect(alsoAskBecause.map(lineOf)).toContain(`also.hearing-sign: ${String(id)}=${String(choice)}`);
  });
  it('is none that was denied', () => {
    const denied = { 'safety.hearing': 'no', 'safety.noAnswerToName': 'no' };
    expect(guide(visitOf({ ageMonths: 13 }, denied), withoutFlags).alsoAsk).toEqual([]);
  });
});

describe('a hearing test that was normal', () => {
  it('may be the one at birth under 6 months: then the test is named all the same', () => {
    const talking = (age: number, gate: string) =>
      alsoAsk(age, { [gate]: 'not-yet' }, { hearing: 'normal-within-6-months' }).includes('hearing-test');
    expect(talking(5, 'talking.coos')).toBe(true);
    expect(talking(6, 'talking.takesTurnsSounds')).toBe(false);
  });
  it('is no other test: one of a baby that was not normal is a reason for another', () => {
    expect(why(3, {}, { hearing: 'not-normal' })).toEqual(['hearing-test by also.hearing-sign: hearing=not-normal']);
  });
  it('drops nothing where it was another answer', () => {
    for (const hearing of ['normal-older', 'never', 'not-sure'] as const)
      expect(alsoAsk(40, { 'talking.conversation': 'not-yet' }, { hearing })).toContain('hearing-test');
  });
});

describe('ages at which someone else is named', () => {
  const both = (child: (age: number) => Parameters<typeof resultOf>, id: string, ages: readonly number[]) =>
    ages.map((age) => (alsoAsk(...child(age)) as readonly string[]).includes(id));
  it('early intervention under 3 years', () => {
    expect(both((age) => [age, {}, { conditions: ['condition.autism'] }], 'early-intervention', [35, 36])).toEqual([
      true,
      false,
    ]);
  });
  it('someone else who has noticed counts for connecting from 16 to 30 months', () => {
    const noticed = (age: number): Parameters<typeof resultOf> => [
      age,
      { 'closing.noticed': 'yes' },
      { worries: ['worry.connecting'], mainWorries: [] },
    ];
    expect(both(noticed, 'social-communication-check', [15, 16, 30, 31])).toEqual([false, true, true, false]);
    // eight weeks early, a child of 17 months counts as one of 15
    const [age, answers, rest] = noticed(17);
    expect(alsoAsk(age, answers, { ...rest, weeksEarly: 8 })).not.toContain('social-communication-check');
  });
});

describe('what waits for the next visit', () => {
  it('has the sources of what was answered', () => {
    const [reason] = resultOf(10, { 'feeding.bringsFoodToMouth': 'not-yet' }).alsoAskBecause;
    expect(reason?.sources).toEqual(['ashafeed', 'feeda']);
  });
  const nextVisit = (...child: Parameters<typeof resultOf>) => resultOf(...child).nextVisit;
  it('is a gate that is not there yet, also where its area is only watched, up to 5 years', () => {
    expect(nextVisit(10, { 'feeding.bringsFoodToMouth': 'not-yet' })).toEqual(['feeding.bringsFoodToMouth']);
    expect(nextVisit(71, { 'talking.tellsStory': 'not-yet' })).toEqual(['talking.tellsStory']);
    expect(nextVisit(72, { 'talking.jumbledSentences': 'often' })).toEqual([]);
  });
  it('is a gate by half where its area is a concern, and not where it is watched', () => {
    const half = { 'connecting.playsNextTo': 'sometimes' };
    expect(nextVisit(30, half, { worries: ['worry.connecting'] })).toEqual(['connecting.playsNextTo']);
    expect(nextVisit(30, half, { worries: ['worry.connecting'], mainWorries: [] })).toEqual([]);
    expect(nextVisit(30, { 'connecting.playsNextTo': 'yes' }, { worries: ['worry.connecting'] })).toEqual([]);
  });
  it('is nothing of areas that are none of a doctor’s list', () => {
    expect(nextVisit(30, { 'hands.twistsLids': 'not-yet' })).toEqual([]);
  });
  it('is of two gates of an area the one that is missed', () => {
    const notWalking = { 'safety.notWalking': 'yes', 'movement.runsKeepsUp': 'yes', 'movement.harderToMove': 'often' };
    expect(nextVisit(40, notWalking)).toEqual(['movement.harderToMove']);
  });
  it('is a smaller sign at every age, once, behind the gates', () => {
    const gait = { 'everyday.hard': ['gait'], 'gait.walksOddly': 'often' };
    expect(nextVisit(110, gait)).toEqual(['gait.walksOddly']);
    expect(nextVisit(40, { ...gait, 'gait.heelsHardToPutDown': 'often', 'talking.conversation': 'not-yet' })).toEqual([
      'gait.walksOddly',
      'talking.conversation',
      'gait.heelsHardToPutDown',
    ]);
    expect(nextVisit(110, { ...gait, 'gait.walksOddly': 'sometimes' })).toEqual([]);
  });
  it('is first of all a sign that a condition explains and a team follows', () => {
    const { nextVisit: waiting, alsoAskBecause } = resultOf(
      30,
      { 'safety.floppyOrStiff': 'yes', 'safety.body.known': 'followed', 'talking.actionWord': 'not-yet' },
      { conditions: ['condition.cerebralPalsy'], hearing: 'normal-within-6-months' },
    );
    expect(waiting).toEqual(['safety.floppyOrStiff', 'talking.actionWord']);
    expect(lineOf(alsoAskBecause.at(-1) ?? { rule: 'none', answers: [], sources: [] })).toBe(
      'also.next-visit: safety.floppyOrStiff=yes, talking.actionWord=not-yet',
    );
  });
});
