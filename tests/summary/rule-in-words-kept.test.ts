import { describe, expect, it } from 'vitest';
import { CONTENT } from '../../src/content/content';
import { loadTexts } from '../../src/i18n/start-i18n';
import type { Condition } from '../../src/model/rule';
import { ruleBookOf } from '../../src/summary/rule-book';
import { conditionInWords, heldInWords, monthsInWords, reasonInWords } from '../../src/summary/rule-in-words';

const t = await loadTexts('en');
const book = ruleBookOf(CONTENT);
const list = (parts: readonly string[]) => parts.join(' + ');
/** A rule or a sign as it is told, a line for each way. */
const told = (id: string) => {
  const words = reasonInWords(t, id, book, list);
  return words && [words.lead, ...words.ways];
};
const GATE = 'its main question is answered “not yet” or “often”';
const UNDERSTANDING = '“Understanding what people say” is worth a closer look';

describe('a rule in words, read and kept', () => {
  it.each<readonly [string, readonly string[]]>([
    [
      'status.gate-and-more',
      [
        'An area is “worth a closer look” when:',
        `${GATE}; and a follow-up question is answered “sometimes”, “not yet” or “often”`,
        `${GATE}; and you ticked a worry about it`,
        `${GATE}; and you said that it makes days hard`,
        `${GATE}; and it is an area in which one clear “not yet” is enough`,
      ],
    ],
    [
      'status.stutter-points',
      [
        'An area is “clearly worth a closer look” when:',
        'at least 2 of these hold: “Stuck on words for over 6 months” is answered “Yes, longer”; the main question is answered “not yet” or “often” for: Talking or Clear speech or Understanding what people say',
      ],
    ],
    [
      'status.sign-unsure',
      [
        'An area is “you can ask”, and nothing lowers it, when:',
        'a sign of danger for this area is answered “not sure”',
      ],
    ],
    [
      'status.born-early',
      [
        '“worth a closer look” for “Movement” + “Muscles and strength” + “Using hands and fingers” when:',
        'one of these is true: “Brain injury, or bleeding in the brain” or “Born before 28 weeks” or “Born before 32 weeks” or “Was in special care or intensive care after birth”; and it would otherwise be “you can ask”',
      ],
    ],
    [
      'cap.without-impact',
      [
        'At most “you can ask” for “Senses in everyday life” + “Feelings and attention” when:',
        'you did not say that it makes days hard; and it is not one of your main worries',
      ],
    ],
    [
      'cap.understanding',
      [
        'From 6 years on, at most “worth a closer look” for “Understanding what people say” when:',
        '“Talking” is going well, not known or not asked; and “Misunderstands even when calm and listening” is not answered “often”',
      ],
    ],
    [
      'level.two-leads',
      [
        'A therapy is “good reason to ask” when:',
        'two areas of this therapy are worth a closer look; and one of them makes days hard; and one of them rests on an answer, not on a worry alone',
      ],
    ],
    [
      'first.movement',
      [
        'One call first, physiotherapy, when:',
        'your child is younger than 18 months; and “Movement” is clearly worth a closer look',
        'your child is younger than 18 months; and “Muscles and strength” is clearly worth a closer look',
      ],
    ],
    [
      'also.vision-born-early',
      [
        'We name “An eye check” when:',
        'one of these is true: “Brain injury, or bleeding in the brain” or “Born before 28 weeks” or “Born before 32 weeks”; and any area is worth a closer look',
      ],
    ],
    [
      'also.four-areas',
      [
        'We name “A full developmental check” when:',
        'the main question is “not yet” or “often” in 4 areas or more',
        'in at least 2 of these groups an area is clearly worth a closer look: Movement, Balance and coordination, Muscles and strength, Way of walking, Head and neck; Understanding what people say, Talking, Clear speech; Using hands and fingers, Drawing and writing, Everyday self-care; Connecting with people, Play and learning',
      ],
    ],
    [
      'also.voice',
      [
        'We name “A doctor for ears, nose and throat” when:',
        'you told us: The voice has been hoarse or very nasal for over 3 weeks',
        'you can ask about “Voice”, or it is worth a closer look',
      ],
    ],
    ['also.mood', ['We name “Help with mood and worries” when:', 'you ticked this worry: Sadness, bullying or school']],
  ])('%s', (id, words) => {
    expect(told(id)).toStrictEqual(words);
  });

  it('comes in words of its own where it has some', () => {
    expect(told('flag.rightNow')).toStrictEqual([
      '“Yes” or “not sure” to the emergencies on the list always means: now.',
    ]);
    expect(told('against.unsure')).toStrictEqual([
      'A therapy is “nothing points here today” when none of its areas is worth a closer look. Here we could not tell.',
    ]);
  });

  it('has no words where nobody knows it', () => {
    expect(told('rule.of-nobody')).toBeUndefined();
    expect(heldInWords(t, { rule: 'rule.of-nobody', when: [[]] }, book, list, [])).toBeUndefined();
  });
});

describe('a sign of danger in words, read and kept', () => {
  const UNSURE = '“Not sure” makes it one step less urgent.';
  const NOTHING = 'Nothing else you told us lowers it.';
  const SKILL = 'For a skill, only “not yet” counts.';
  const EXPLAINED = 'Only one thing moves it to the next visit: a named condition explains it, and a team follows it.';
  const AFTER_DETAILS =
    '“Limp with fever, illness or night waking” is answered “no”; and “New limp, no doctor has looked” is answered “no”; and';
  const YOUNGER = 'your child is younger than 8 years, counted from birth';
  const NO_HIP = '“Hip, thigh, groin or knee pain” is answered “no”';
  const OTHER_DAYS = '“Limps on days without sport” is answered “no”';

  it.each<readonly [string, readonly string[]]>([
    ['flag.earlierFit', [`This sign always means: Today. ${UNSURE} ${NOTHING}`]],
    ['flag.toeWalking', [`This sign always means: Next free appointment. ${UNSURE} ${EXPLAINED}`]],
    ['flag.notWalking', [`This sign always means: This week. ${UNSURE} ${SKILL} ${EXPLAINED}`]],
    ['flag.eyesNotFollowing', [`This sign always means: This week. ${SKILL} ${NOTHING}`]],
    [
      'flag.lostSkill',
      [
        `This sign always means: This week. ${UNSURE} ${NOTHING}`,
        'Today instead, when “How fast the skill was lost” is answered “Within days, or with drowsiness, vomiting, headache or fits”.',
      ],
    ],
    [
      'flag.limp',
      [
        `This sign always means: Today. ${UNSURE} It does not with a “yes” to: Limp with fever, illness or night waking; or Hip, thigh, groin or knee pain. ${NOTHING}`,
        `Next free appointment instead, when ${AFTER_DETAILS} ${YOUNGER}; and ${OTHER_DAYS}; or ${AFTER_DETAILS} ${NO_HIP}; and ${OTHER_DAYS}.`,
        `This week instead, when ${AFTER_DETAILS} ${YOUNGER}; or ${AFTER_DETAILS} ${NO_HIP}.`,
      ],
    ],
  ])('%s', (id, words) => {
    expect(told(id)).toStrictEqual(words);
  });
});

describe('one condition in words', () => {
  const say = (condition: Condition) => conditionInWords(t, condition, book);

  it('names a question, an area, a worry or a flag as each is called', () => {
    expect(say({ fact: 'answer', of: 'talking.twoWords', op: 'is', value: 'not-yet' })).toBe(
      '“Puts 2 words together” is answered “not yet”',
    );
    expect(say({ fact: 'answer', of: 'fluency.overSixMonths', op: 'is-not', value: 'often' })).toBe(
      '“Stuck on words for over 6 months” is not answered “Yes, longer”',
    );
    expect(say({ fact: 'statusOf', of: 'understanding', op: 'at-least', value: 'concern' })).toBe(UNDERSTANDING);
    expect(say({ fact: 'flag', of: 'flag.hearing', op: 'is', value: true })).toBe(
      'you told us: There is a worry about how the child hears',
    );
  });

  it('names the answers that reach a threshold, and a number where none does or they have other words', () => {
    expect(say({ fact: 'gate', op: 'at-least', value: 0.5 })).toBe(
      'its main question is answered “sometimes” or “not yet” or “often”',
    );
    expect(say({ fact: 'gate', op: 'at-least', value: 0 })).toBe(
      'its main question is answered “sometimes” or “not yet” or “often”',
    );
    expect(say({ fact: 'gate', op: 'at-least', value: 1 })).toBe(GATE);
    expect(say({ fact: 'gate', op: 'at-least', value: 2 })).toBe(
      'its main question counts 2 or more (“sometimes” counts a half)',
    );
    expect(say({ fact: 'followUps', op: 'at-least', value: 1.5 })).toBe(
      'one follow-up question is answered “not yet” or “often” and another one at least “sometimes”, or three are answered “sometimes”',
    );
  });

  it('says a status in its words', () => {
    expect(say({ fact: 'status', op: 'is', value: 'watch' })).toBe('it would otherwise be “you can ask”');
  });

  it('says an age in years where it is one, else in months; from birth where it is not corrected', () => {
    expect([1, 12, 23, 24, 25, 36].map((months) => monthsInWords(t, months))).toStrictEqual([
      '1 month',
      '12 months',
      '23 months',
      '2 years',
      '25 months',
      '3 years',
    ]);
    expect(say({ fact: 'ageReal', op: 'at-least', value: 36 })).toBe(
      'your child is 3 years or older, counted from birth',
    );
    expect(say({ fact: 'ageUsed', op: 'at-least', value: 18 })).toBe('your child is 18 months or older');
  });
});

describe('a rule of one child in words', () => {
  const early = book.rules.get('status.born-early')?.when ?? [];
  const said = (conditions: readonly string[], when = early) =>
    heldInWords(t, { rule: 'status.born-early', when }, book, list, conditions)?.ways;

  it('names of the conditions those that this child has, in the order of the book; all where none is named', () => {
    const [first = '', second = ''] = book.facts.bornVeryEarly;
    const labels = [first, second].map((id) => `“${t(`conditions:${id}.label`)}”`);
    expect(said([second, 'condition.autism', first])).toStrictEqual([
      `one of these is true: ${labels.join(' or ')}; and it would otherwise be “you can ask”`,
    ]);
    expect(said(['condition.autism'])).toStrictEqual(told('status.born-early')?.slice(1));
  });

  it('names them for eyes and ears too', () => {
    const [first = ''] = book.facts.eyesAndHearing;
    const words = heldInWords(t, { rule: 'also.vision-born-early' }, book, list, [first]);
    expect(words?.ways).toStrictEqual([
      `one of these is true: “${t(`conditions:${first}.label`)}”; and any area is worth a closer look`,
    ]);
  });

  it('is told whole where it is not known which way held', () => {
    expect(heldInWords(t, { rule: 'first.movement' }, book, list, [])?.ways).toHaveLength(2);
    expect(heldInWords(t, { rule: 'first.movement', when: [] }, book, list, [])?.ways).toHaveLength(2);
    const [, second = []] = book.rules.get('first.movement')?.when ?? [];
    expect(heldInWords(t, { rule: 'first.movement', when: [second] }, book, list, [])).toStrictEqual({
      lead: 'One call first, physiotherapy, when:',
      ways: ['your child is younger than 18 months; and “Muscles and strength” is clearly worth a closer look'],
    });
  });

  it('is a sign in whole where it rests on one', () => {
    expect(heldInWords(t, { rule: 'flag.earlierFit', when: early }, book, list, [])?.ways).toStrictEqual([]);
  });
});
