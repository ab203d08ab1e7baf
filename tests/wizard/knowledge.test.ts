import { describe, expect, it } from 'vitest';
import { START_CONTENT } from '../../src/content/start-content';
import { firstKnowledge, type Knowledge } from '../../src/wizard/knowledge';
import type { DraftVisit } from '../../src/wizard/wizard-view';

const VISIT: DraftVisit = { v: 1, ageMonths: 20, rightNow: 'none', answers: {} };
const ANSWERED: DraftVisit = { ...VISIT, answers: { 'safety.loss': 'not-sure' } };
const knowledge = () => firstKnowledge(START_CONTENT);

describe('what the page knows by itself', () => {
  it('is the first question, with its choices and nothing that needs the rest', () => {
    const view = {
      id: 'safety.loss',
      kind: 'safety',
      area: 'safety',
      section: 'safety',
      choices: ['no', 'yes', 'not-sure'],
      ticks: [],
      lines: [],
      about: [],
      sources: [],
      fromSixYears: false,
      mayStopHere: false,
    };
    expect(knowledge().questionView('safety.loss', VISIT)).toStrictEqual(view);
    expect(knowledge().questionView('safety.loss', ANSWERED)).toStrictEqual({ ...view, chosen: 'not-sure' });
    expect(knowledge().questionView('safety.hearing', VISIT)).toBeUndefined();
  });

  it('asks that question until it is answered, and knows no next one', () => {
    expect(knowledge().nextQuestion(VISIT)).toBe('safety.loss');
    expect(knowledge().nextQuestion(ANSWERED)).toBeUndefined();
    expect(knowledge().isStillAsked('safety.hearing', VISIT), 'the way back is kept').toBe(true);
  });

  it('is the page of emergencies, once', () => {
    const unseen = (visit: Partial<DraftVisit>) => knowledge().unseenUrgentFlags({ ...VISIT, ...visit });
    const flag = {
      id: 'flag.rightNow',
      urgency: 'emergency',
      urgencyIfSo: 'emergency',
      route: 'emergency-number',
      because: [],
      unsure: false,
      known: false,
      settled: true,
    };
    expect(unseen({ rightNow: 'yes-or-not-sure' })).toStrictEqual([flag]);
    expect(unseen({ rightNow: 'yes-or-not-sure', seen: ['flag.limp:today'] })).toStrictEqual([flag]);
    expect(unseen({ rightNow: 'yes-or-not-sure', seen: ['flag.rightNow:emergency'] })).toStrictEqual([]);
    expect(unseen({ rightNow: 'none' })).toStrictEqual([]);
    const { rightNow, ...unasked } = VISIT;
    expect(rightNow).toBe('none');
    expect(knowledge().unseenUrgentFlags(unasked)).toStrictEqual([]);
  });

  it('is nothing else: no count, no review, no result, and nothing that is read or written', () => {
    const known = knowledge();
    expect(known).toMatchObject({
      isWhole: false,
      sources: {},
      countries: [],
      helpLines: [],
      explainer: {},
    } satisfies Partial<Knowledge>);
    expect(known.opened(VISIT, ANSWERED)).toBe(0);
    expect(known.review(ANSWERED)).toStrictEqual([]);
    expect(known.whatIf(ANSWERED)).toStrictEqual([]);
    for (const nothing of [
      known.ruleBook,
      known.left(VISIT),
      known.guidance(VISIT),
      known.summary(VISIT),
      known.readStored({ visit: VISIT, place: { screen: 'welcome' }, trail: [] }),
      known.codeOf({ ...VISIT, ageMonths: 20 }),
      known.responseOf(
        VISIT,
        Object.assign(() => '', { has: () => false }),
        'en',
      ),
      known.open('x'),
      known.lookBack('x', { ...VISIT, ageMonths: 20 }),
    ])
      expect(nothing).toBeUndefined();
  });
});
