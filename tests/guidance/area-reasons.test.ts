import { describe, expect, it } from 'vitest';
import { CONTENT } from '../../src/content/content';
import { judgementsOf } from '../../src/guidance/area-status';
import { catalogueOf } from '../../src/guidance/catalogue';
import { readingOf } from '../../src/guidance/reading';
import type { AreaId } from '../../src/model/area';
import { visitOf, type Child } from '../sweeps/child-walk';
import { findingsOf, lineOf, resultOf, type Told } from './child';

/** Every reason of an area, as a therapist would tell it: the rule, and the answers it holds for. Read from `rules.md` 2. */
const why = (...child: Parameters<typeof findingsOf>) => findingsOf(...child).map(lineOf);

// hands at 30 months are no core area: gate, first and second follow-up, step back
const G = 'hands.twistsLids';
const [F1, F2, S] = ['hands.turnsPagesOneByOne', 'hands.worksSwitches', 'hands.holdsAndWorks'];
const hard = { 'closing.impact': ['hands'] };
const ticked = { worries: ['worry.hands'], mainWorries: [] };
const main = { worries: ['worry.hands'] };

describe('why hands stand as they do', () => {
  it.each<[string, readonly string[], Told, Partial<Child>?]>([
    ['nothing was asked', [], {}],
    ['the child does it', [`status.going-well: ${G}=yes`], { [G]: 'yes' }],
    ['the child does it sometimes', [`status.going-well: ${G}=sometimes`], { [G]: 'sometimes' }],
    ['the parent is not sure', [`status.unknown: ${G}=not-sure`], { [G]: 'not-sure' }],
    ['not yet', [`status.gate: ${G}=not-yet`], { [G]: 'not-yet' }],
    [
      'sometimes, and half a follow-up',
      [`status.gate-sometimes-follow-up: ${G}=sometimes, ${F1}=sometimes`],
      { [G]: 'sometimes', [F1]: 'sometimes' },
    ],
    [
      'sometimes, and a whole follow-up: both rules',
      [`status.gate-sometimes-follow-up: ${G}=sometimes, ${F1}=not-yet`, `status.follow-ups: ${F1}=not-yet`],
      { [G]: 'sometimes', [F1]: 'not-yet' },
    ],
    [
      'not yet, with follow-ups: what is fine is not shown, nor the rule for less',
      [`status.gate-and-more: ${G}=not-yet, ${F2}=sometimes`],
      { [G]: 'not-yet', [F1]: 'yes', [F2]: 'sometimes', [S]: 'yes' },
    ],
    [
      'not yet, and the parent worries',
      [`status.gate-and-more: ${G}=not-yet, worry.hands=ticked`],
      { [G]: 'not-yet' },
      ticked,
    ],
    [
      'not yet, and days are hard',
      [`status.gate-and-more: ${G}=not-yet, closing.impact=hands`],
      { [G]: 'not-yet', ...hard },
    ],
    [
      'not yet, nor the step back',
      [`status.gate-and-step-back: ${G}=not-yet, ${S}=not-yet`],
      { [G]: 'not-yet', [S]: 'not-yet' },
    ],
    [
      'not yet, a follow-up not either, and days are hard',
      [`status.gate-follow-ups-impact: ${G}=not-yet, ${F1}=not-yet, closing.impact=hands`],
      { [G]: 'not-yet', [F1]: 'not-yet', ...hard },
    ],
    [
      'a follow-up and a worry',
      [`status.follow-ups-and-more: ${F1}=not-yet, worry.hands=ticked`],
      { [G]: 'yes', [F1]: 'not-yet' },
      ticked,
    ],
    [
      'a follow-up, and days are hard',
      [`status.follow-ups-and-more: ${F1}=not-yet, closing.impact=hands`],
      { [G]: 'sometimes', [F1]: 'not-yet', ...hard },
    ],
    ['a worry', ['status.worry: worry.hands=ticked'], { [G]: 'yes' }, ticked],
    ['a main worry', ['status.main-worry: worry.hands=main'], { [G]: 'yes' }, main],
    [
      'a main worry that was said to be one',
      ['status.main-worry: worry.hands=main'],
      { [G]: 'yes' },
      { worries: ['worry.hands', 'worry.play'], mainWorries: ['worry.hands'] },
    ],
    [
      'a main worry, one and a half follow-ups, and days are hard',
      [`status.main-worry-follow-ups-impact: worry.hands=main, ${F1}=not-yet, ${F2}=sometimes, closing.impact=hands`],
      { [G]: 'yes', [F1]: 'not-yet', [F2]: 'sometimes', ...hard },
      main,
    ],
    [
      'a follow-up of which the parent is not sure is no reason',
      [`status.gate: ${G}=not-yet`],
      { [G]: 'not-yet', [F1]: 'not-sure' },
    ],
    ['days are hard in another area', [`status.gate: ${G}=not-yet`], { [G]: 'not-yet', 'closing.impact': ['play'] }],
  ])('%s', (_, expected, answers, rest) => {
    expect(why('hands', 30, answers, rest ?? {})).toEqual(expected);
  });
});

describe('why other areas stand as they do', () => {
  it('one clear miss is enough in a core area, and the reason says that it is one', () => {
    expect(findingsOf('talking', 30, { 'talking.actionWord': 'not-yet' })).toMatchObject([
      {
        rule: 'status.gate-and-more',
        when: [
          [
            { fact: 'gate', op: 'at-least', value: 1 },
            { fact: 'core', op: 'is', value: true },
          ],
        ],
        answers: [{ id: 'talking.actionWord', choice: 'not-yet' }],
      },
    ]);
  });

  it('what decides alone is shown alone, a gate or a follow-up', () => {
    expect(why('movement', 9, { 'movement.sits': 'not-yet' })).toEqual(['status.decides-alone: movement.sits=not-yet']);
    expect(
      why('understanding', 48, {
        'understanding.whatForQuestions': 'sometimes',
        'understanding.twoLinkedSteps': 'not-yet',
      }),
    ).toEqual(['status.decides-alone: understanding.twoLinkedSteps=not-yet']);
  });

  it('getting stuck for over six months is shown with each other miss in speech or language', () => {
    const stuck = {
      'fluency.getsStuck': 'sometimes',
      'fluency.overSixMonths': 'often',
      'talking.conversation': 'not-yet',
      'sounds.strangersUnderstand': 'not-yet',
      'understanding.whoWhatWhere': 'sometimes',
    };
    const fluency = (answers: Told) => why('fluency', 40, answers, { worries: ['worry.stutter'] });
    expect(fluency(stuck)).toEqual([
      'status.stutter-points: fluency.overSixMonths=often, talking.conversation=not-yet, sounds.strangersUnderstand=not-yet',
    ]);
    // without getting stuck no other miss counts for fluency
    expect(fluency({ ...stuck, 'fluency.getsStuck': 'no' })).toEqual([
      'status.follow-ups-and-more: fluency.overSixMonths=often, worry.stutter=main',
      'status.main-worry: worry.stutter=main',
    ]);
  });

  it('struggling with stuck words decides alone, and is no point of its own', () => {
    const struggles = {
      'fluency.getsStuck': 'sometimes',
      'fluency.struggles': 'often',
      'talking.conversation': 'not-yet',
    };
    expect(why('fluency', 40, struggles, { worries: ['worry.stutter'] })).toEqual([
      'status.decides-alone: fluency.struggles=often',
    ]);
  });

  it('with four areas missed each is shown by its own gate, and by the step back where it was asked', () => {
    const four = {
      [G]: 'not-yet',
      'self-care.takesOffClothes': 'not-yet',
      'play.pretendsObjects': 'not-yet',
      'sounds.familyUnderstands': 'not-yet',
    };
    expect(why('hands', 30, four)).toEqual([`status.four-areas: ${G}=not-yet`]);
    expect(why('hands', 30, { ...four, [S]: 'sometimes' })).toEqual([
      `status.four-areas: ${G}=not-yet, ${S}=sometimes`,
    ]);
    expect(why('hands', 30, { ...four, [S]: 'yes' })).toEqual([`status.four-areas-step-back-there: ${G}=not-yet`]);
  });

  it('a tick under everyday life is shown as worry and as impact, once', () => {
    const everyday = { 'everyday.hard': ['senses', 'gait'] };
    expect(why('senses', 40, everyday)).toEqual(['status.worry: everyday.hard=senses+gait']);
    expect(why('senses', 40, { ...everyday, 'senses.distressOrdinary': 'often' })).toEqual([
      'status.gate-and-more: senses.distressOrdinary=often, everyday.hard=senses+gait',
    ]);
  });

  it('what was offered under everyday life and not ticked goes well, without an answer to show', () => {
    expect(why('senses', 40, { 'everyday.hard': ['gait'] })).toEqual(['status.going-well: ']);
  });

  it('two worries about one area are both shown, the main one as such', () => {
    expect(
      why(
        'feelings',
        80,
        {},
        { worries: ['worry.feelings', 'worry.moodOrSchool'], mainWorries: ['worry.moodOrSchool'] },
      ),
    ).toEqual(['status.main-worry: worry.feelings=ticked, worry.moodOrSchool=main']);
  });

  it('a child who does not walk is judged by how hard moving is, which is impact too', () => {
    expect(why('tone', 40, { 'movement.harderToMove': 'often' }, { conditions: ['condition.wheelchair'] })).toEqual([
      'status.gate-and-more: movement.harderToMove=often',
    ]);
    expect(why('movement', 40, { 'movement.harderToMove': 'no' }, { conditions: ['condition.wheelchair'] })).toEqual([
      'status.going-well: movement.harderToMove=no',
    ]);
  });

  it('after an early birth the rule that raises stands behind the one it raised', () => {
    expect(why('hands', 32, { [G]: 'not-yet' }, { weeksEarly: 9 })).toEqual([
      `status.gate: ${G}=not-yet`,
      `status.born-early: ${G}=not-yet`,
    ]);
    expect(why('tone', 32, {}, { worries: ['worry.weakOrStiff'], weeksEarly: 9 })).toEqual([
      'status.worry: worry.weakOrStiff=main',
      'status.born-early: worry.weakOrStiff=main',
    ]);
    expect(why('hands', 32, { [G]: 'sometimes', [F1]: 'sometimes' }, { weeksEarly: 9 })).toEqual([
      `status.gate-sometimes-follow-up: ${G}=sometimes, ${F1}=sometimes`,
      `status.born-early: ${G}=sometimes, ${F1}=sometimes`,
    ]);
    // a concern already: nothing was raised
    expect(why('hands', 32, { [G]: 'not-yet', [F1]: 'not-yet' }, { weeksEarly: 9 })).toEqual([
      `status.gate-and-more: ${G}=not-yet, ${F1}=not-yet`,
    ]);
  });
});

describe('why an area is not more than it is', () => {
  const senses = { 'senses.distressOrdinary': 'often', 'senses.careNearlyImpossible': 'often' };
  it('senses are watched where days are not hard, and the limit stands behind what it lowered', () => {
    expect(why('senses', 40, senses, { worries: ['worry.senses'], mainWorries: [] })).toEqual([
      'status.gate-and-more: senses.distressOrdinary=often, senses.careNearlyImpossible=often, worry.senses=ticked',
      'status.follow-ups-and-more: senses.careNearlyImpossible=often, worry.senses=ticked',
      'cap.without-impact: worry.senses=ticked',
    ]);
  });

  it('feelings are a concern where days are not hard and the worry is a main one', () => {
    const feelings = { 'feelings.managesChanges': 'not-yet', 'feelings.calmsAfterLeaving': 'not-yet' };
    expect(why('feelings', 50, feelings, { worries: ['worry.feelings'] })).toEqual([
      'status.gate-and-step-back: feelings.managesChanges=not-yet, feelings.calmsAfterLeaving=not-yet',
      'cap.without-impact-main-worry: worry.feelings=main',
    ]);
    // no more than a concern before the limit: nothing was lowered
    expect(why('senses', 40, senses, { worries: ['worry.senses'] }).at(-1)).toBe(
      'status.main-worry: worry.senses=main',
    );
  });

  it('from 6 years drawing is watched where days are not hard, and a limit that lowers nothing is not named', () => {
    const drawing = { 'drawing.hardWriting': 'often', 'drawing.gripTires': 'often' };
    expect(why('drawing', 80, drawing)).toEqual([
      'status.gate-and-more: drawing.hardWriting=often, drawing.gripTires=often',
      'cap.school-age-without-impact: ',
    ]);
    expect(why('drawing', 80, { 'drawing.hardWriting': 'often' })).toEqual(['status.gate: drawing.hardWriting=often']);
  });

  it('from 6 years understanding alone is a concern, and the limit stands behind what it lowered', () => {
    const lost = {
      'understanding.getsLost': 'often',
      'understanding.watchesOthers': 'often',
      'closing.impact': ['understanding'],
    };
    expect(why('understanding', 75, lost)).toEqual([
      'status.gate-follow-ups-impact: understanding.getsLost=often, understanding.watchesOthers=often, closing.impact=understanding',
      'cap.understanding: ',
    ]);
  });

  it('a limit on talking that asks how talking stands finds nothing yet, and comes to an end', () => {
    const limit = {
      id: 'cap.talking',
      areas: ['talking'],
      fromMonths: 0,
      when: [[{ fact: 'statusOf', of: 'talking', op: 'below', value: 'watch' }]],
      then: 'concern',
      sources: [],
    } as const;
    const catalogue = catalogueOf({ ...CONTENT, rules: { ...CONTENT.rules, caps: [limit] } });
    const twoWords = visitOf({ ageMonths: 26 }, { 'talking.twoWords': 'not-yet' });
    expect(judgementsOf(readingOf(twoWords, catalogue), catalogue).get('talking').status).toBe('concern');
  });
});

describe('why a sign of danger changes an area', () => {
  it.each<[string, AreaId, number, readonly string[], Told]>([
    [
      'a sign that is strong',
      'tone',
      30,
      ['status.sign-strong: safety.floppyOrStiff=yes'],
      { 'safety.floppyOrStiff': 'yes' },
    ],
    ['a sign', 'gait', 30, ['status.sign: safety.limp=yes'], { 'safety.limp': 'yes' }],
    ['a sign that may be', 'gait', 30, ['status.sign-unsure: safety.limp=not-sure'], { 'safety.limp': 'not-sure' }],
    ['a single question', 'hearing', 30, ['status.sign: safety.hearing=yes'], { 'safety.hearing': 'yes' }],
    [
      'of two signs only the one that weighs more',
      'tone',
      30,
      ['status.sign-strong: safety.floppyOrStiff=yes'],
      { 'safety.weakness': 'yes', 'safety.floppyOrStiff': 'yes' },
    ],
    [
      'of a sign and a perhaps only the sign, though the perhaps would be more',
      'tone',
      30,
      ['status.sign: safety.weakness=yes'],
      { 'safety.weakness': 'yes', 'safety.floppyOrStiff': 'not-sure' },
    ],
    [
      'two signs that weigh alike are both shown',
      'tone',
      30,
      ['status.sign-strong: safety.floppyOrStiff=yes, safety.thighPush=yes'],
      { 'safety.floppyOrStiff': 'yes', 'safety.thighPush': 'yes' },
    ],
    [
      'a lost skill is shown by what was lost',
      'talking',
      30,
      ['status.sign: safety.loss.what=words+hands'],
      { 'safety.loss': 'yes', 'safety.loss.what': ['words', 'hands'] },
    ],
    [
      'a sign and answers that come to the same are both reasons',
      'talking',
      30,
      ['status.sign: safety.loss.what=words', 'status.gate-and-more: talking.actionWord=not-yet'],
      { 'safety.loss': 'yes', 'safety.loss.what': ['words'], 'talking.actionWord': 'not-yet' },
    ],
    [
      'where a sign says more, answers that say less are no reason',
      'hands',
      30,
      ['status.sign-strong: safety.oneSided=yes'],
      { 'safety.oneSided': 'yes', [G]: 'not-yet' },
    ],
    [
      'where answers say more, a sign that says less is no reason',
      'hands',
      30,
      [`status.gate-and-step-back: ${G}=not-yet, ${S}=not-yet`],
      { 'safety.oneSided': 'not-sure', [G]: 'not-yet', [S]: 'not-yet' },
    ],
  ])('%s: %s at %i months', (_, area, age, expected, answers) => {
    expect(why(area, age, answers)).toEqual(expected);
  });

  it('a perhaps counts for more after an early birth', () => {
    expect(why('hands', 32, { 'safety.oneSided': 'not-sure' }, { weeksEarly: 9 })).toEqual([
      'status.sign: safety.oneSided=not-sure',
    ]);
  });
});

describe('the sources of a reason', () => {
  it('are those of its questions, then those of its rule, each once', () => {
    const stuck = {
      'fluency.getsStuck': 'sometimes',
      'fluency.overSixMonths': 'often',
      'talking.conversation': 'not-yet',
    };
    const [reason] = findingsOf('fluency', 40, stuck, { worries: ['worry.stutter'] });
    const sourcesOf = (id: string) => CONTENT.questions.find((question) => question.id === id)?.sources ?? [];
    const ofQuestions = [...sourcesOf('fluency.overSixMonths'), ...sourcesOf('talking.conversation')];
    expect(ofQuestions.length).toBeGreaterThan(1);
    expect(reason?.rule).toBe('status.stutter-points');
    expect(reason?.sources).toEqual([...new Set([...ofQuestions, 'stut', 'stut2'])]);
  });

  it('of what goes well are those of its questions alone', () => {
    const [reason] = findingsOf('hands', 30, { [G]: 'yes' });
    expect(reason?.sources).toEqual(CONTENT.questions.find(({ id }) => id === G)?.sources);
  });
});

describe('what stands in a reason', () => {
  it('names no line of its rule that does not hold', () => {
    const [reason] = findingsOf('hands', 30, { [G]: 'not-yet', [F1]: 'not-yet' }, ticked);
    expect(reason?.rule).toBe('status.gate-and-more');
    expect(reason?.when?.map((line) => line.map(({ fact }) => fact))).toEqual([
      ['gate', 'followUps'],
      ['gate', 'worry'],
    ]);
  });

  it('is nothing that was not answered', () => {
    const { areas } = resultOf(30, {});
    expect(areas.flatMap(({ findings }) => findings)).toEqual([]);
  });
});
