import { describe, expect, it } from 'vitest';
import { CONTENT } from '../../src/content/content';
import { catalogueOf } from '../../src/guidance/catalogue';
import { guide } from '../../src/guidance/guide';
import type { TherapyId } from '../../src/model/area';
import type { Content } from '../../src/model/content';
import type { CounterReason } from '../../src/model/guidance';
import type { Rule } from '../../src/model/rule';
import type { RankedStatus } from '../../src/model/area';
import { catalogue, reassuring, visitOf, walk, worst, type Child } from '../sweeps/child-walk';
import { lineOf, resultOf } from './child';

/** A child of whom everything is fine, answered to the end. */
const fine = (ageMonths: number, rest: Partial<Child> = {}) => walk(visitOf({ ageMonths, ...rest }), reassuring).visit;
const lines = (reasons: readonly CounterReason[] | undefined) =>
  reasons?.map((reason) => `${lineOf(reason)} -> ${reason.wouldChange.join(', ')}`);
const againstIn = (therapy: TherapyId, visit: ReturnType<typeof fine>, content: Content = CONTENT) =>
  guide(visit, content === CONTENT ? catalogue : catalogueOf(content)).therapies.find(({ id }) => id === therapy)
    ?.against;

describe('what speaks against a therapy for now, of a child of whom everything is fine', () => {
  const EVERYDAY = 'against.going-well: everyday.hard= -> everyday.hard';
  it.each<[TherapyId, number, readonly string[]]>([
    [
      'speech',
      30,
      [
        'against.going-well: understanding.twoLinkedSteps=yes -> understanding.twoLinkedSteps',
        'against.going-well: talking.actionWord=yes -> talking.actionWord',
        'against.going-well: sounds.familyUnderstands=yes -> sounds.familyUnderstands',
        'against.going-well: connecting.playsNextTo=yes -> connecting.playsNextTo',
        EVERYDAY, // fluency
        'against.going-well:  -> safety.hoarseVoice', // denied with its group
      ],
    ],
    [
      'occupational',
      30,
      [
        EVERYDAY, // feeding
        'against.going-well: hands.twistsLids=yes -> hands.twistsLids',
        'against.going-well: self-care.takesOffClothes=yes -> self-care.takesOffClothes',
        EVERYDAY, // senses
        EVERYDAY, // feelings
      ],
    ],
    [
      'physical',
      30,
      [
        'against.going-well: movement.jumps=yes -> movement.jumps',
        'against.going-well:  -> safety.unsteady', // balance has no gate at this age
        'against.going-well:  -> safety.floppyOrStiff, safety.weakness, safety.weaknessOverDays, safety.thighPush',
        EVERYDAY, // gait
      ],
    ],
    [
      'physical',
      40,
      [
        'against.going-well: movement.runsKeepsUp=yes -> movement.runsKeepsUp',
        // balance is asked at this age only where somebody worries; pain leads to a doctor alone
        'against.going-well:  -> safety.floppyOrStiff, safety.weakness, safety.weaknessOverDays, safety.thighPush',
        EVERYDAY,
      ],
    ],
    ['speech', 5, ['against.going-well: feeding.opensMouth=yes -> feeding.opensMouth']],
    // under 6 months nothing leads to occupational therapy
    ['occupational', 5, ['against.not-at-this-age:  -> ']],
    // from 6 years a miss without impact is only watched: impact is tried with it
    [
      'occupational',
      80,
      [
        EVERYDAY,
        'against.going-well: drawing.hardWriting=no -> drawing.hardWriting',
        'against.going-well: self-care.needsMoreHelp=no -> self-care.needsMoreHelp',
        EVERYDAY,
        EVERYDAY,
      ],
    ],
  ])('%s therapy at %i months', (therapy, age, expected) => {
    expect(lines(againstIn(therapy, fine(age)))).toEqual(expected);
  });

  it('is before the due date that it is too early, without sources or questions', () => {
    for (const therapy of ['speech', 'occupational', 'physical'] as const)
      expect(againstIn(therapy, fine(1, { weeksEarly: 10 }))).toEqual([
        { rule: 'against.not-at-this-age', answers: [], sources: [], wouldChange: [] },
      ]);
  });

  it('never speaks of walking to a child who does not walk', () => {
    expect(lines(againstIn('physical', fine(30, { conditions: ['condition.wheelchair'] })))).toEqual([
      'against.going-well:  -> safety.floppyOrStiff, safety.weakness, safety.weaknessOverDays, safety.thighPush',
    ]);
  });

  it('has the sources of the questions answered and no others', () => {
    const sources = CONTENT.questions.find(({ id }) => id === 'hands.twistsLids')?.sources;
    expect(againstIn('occupational', fine(30))?.[1]?.sources).toEqual(sources);
  });

  const ticks = CONTENT.everyday.choices ?? [];
  it.each([5, 20, 40, 80])(
    'at %i months names nothing in vain: with that alone answered as worryingly as can be there is a reason',
    (age) => {
      for (const { id: therapy, against } of guide(fine(age), catalogue).therapies) {
        for (const { wouldChange } of against.filter(({ wouldChange: ways }) => ways.length > 0)) {
          const areas = new Set<unknown>(
            wouldChange.flatMap((id): readonly unknown[] =>
              id === 'everyday.hard' ? ticks : [catalogue.questions.get(id)?.area],
            ),
          );
          const groups = new Set(wouldChange.map((id) => catalogue.signs.get(id)?.group));
          const isAbout = (id: string, area: string) =>
            wouldChange.includes(id) ||
            groups.has(id) ||
            id === 'closing.impact' ||
            (areas.has(area) && !id.startsWith('safety.'));
          const { visit } = walk(visitOf({ ageMonths: age }), (question, offered) =>
            (isAbout(question.id, question.area) ? worst : reassuring)(question, offered),
          );
          const level = guide(visit, catalogue).therapies.find(({ id }) => id === therapy)?.level;
          expect(level, `${therapy}: ${wouldChange.join(', ')}`).not.toBe('not-now');
        }
      }
    },
  );
});

describe('what speaks against a therapy while something is watched', () => {
  const against = (therapy: TherapyId, ...child: Parameters<typeof resultOf>) =>
    lines(resultOf(...child).therapies.find(({ id }) => id === therapy)?.against);

  it('is named by how each area stands, also where nothing was asked yet', () => {
    expect(against('occupational', 30, { 'hands.twistsLids': 'not-yet' })).toEqual([
      'against.not-asked:  -> everyday.hard',
      'against.watch: hands.twistsLids=not-yet -> hands.twistsLids',
      'against.not-asked:  -> self-care.takesOffClothes',
      'against.not-asked:  -> everyday.hard',
      'against.not-asked:  -> everyday.hard',
      // play joins where hands are watched
      'against.not-asked:  -> play.pretendsObjects',
    ]);
  });

  it('is of an area ticked under everyday life its own question, of the others the tick', () => {
    const ticked = { 'everyday.hard': ['senses'], 'senses.distressOrdinary': 'no' };
    const reasons = against('occupational', 30, ticked);
    expect(reasons).toContain('against.watch: senses.distressOrdinary=no -> senses.distressOrdinary');
    expect(reasons).toContain('against.going-well: everyday.hard=senses -> everyday.hard');
  });

  it('is empty for a therapy that something points to', () => {
    expect(against('occupational', 30, { 'hands.twistsLids': 'not-yet', 'hands.holdsAndWorks': 'not-yet' })).toEqual(
      [],
    );
  });
});

describe('with other rules than those of today', () => {
  const withStatusRules = (...status: Rule<RankedStatus>[]): Content => ({
    ...CONTENT,
    rules: { ...CONTENT.rules, status },
  });
  const rule = (when: Rule<RankedStatus>['when']): Rule<RankedStatus> => ({
    id: 'status.strict',
    when,
    then: 'strong-concern',
    sources: [],
  });

  it('that ask for gate, step back and both follow-ups, all of them are tried', () => {
    const strict = withStatusRules(
      rule([
        [
          { fact: 'gate', op: 'at-least', value: 1 },
          { fact: 'stepBack', op: 'at-least', value: 1 },
          { fact: 'followUps', op: 'at-least', value: 3 },
        ],
      ]),
    );
    const ways = againstIn('occupational', fine(30), strict)?.flatMap(({ wouldChange }) => wouldChange);
    // feeding has a step back at this age, senses and feelings have none
    expect(ways).toEqual(['everyday.hard', 'hands.twistsLids', 'self-care.takesOffClothes']);
  });

  it('that ask for follow-ups, those of an area that is ticked or that worries are tried too', () => {
    const strict = withStatusRules(rule([[{ fact: 'followUps', op: 'at-least', value: 2 }]]));
    const ways = (age: number, rest: Partial<Child> = {}) =>
      againstIn('occupational', fine(age, rest), strict)?.flatMap(({ wouldChange }) => wouldChange);
    expect(ways(50)).toEqual([
      'everyday.hard',
      'hands.crayonWithFingers',
      'self-care.undoesButtons',
      'everyday.hard',
      'everyday.hard',
    ]);
    expect(ways(50, { worries: ['worry.drawing'] })).toContain('drawing.drawsPerson');
  });

  it('that know only what decides alone, each kind of question is answered in its own words', () => {
    const deciding = withStatusRules(rule([[{ fact: 'decidesAlone', op: 'is', value: true }]]));
    const ways = (age: number) => againstIn('physical', fine(age), deciding)?.flatMap(({ wouldChange }) => wouldChange);
    // head: often; movement: not yet
    expect(ways(5)).toContain('head.oneSideHead');
    expect(ways(5)).toContain('movement.holdsHeadSteady');
    // jumping decides nothing alone
    expect(ways(30)).not.toContain('movement.jumps');
  });
});
