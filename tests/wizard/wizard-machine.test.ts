import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import type { RaisedFlag } from '../../src/model/guidance';
import type { StartContent } from '../../src/model/start-content';
import type { Visit } from '../../src/model/visit';
import { firstKnowledge, type Knowledge } from '../../src/wizard/knowledge';
import type { ReadVisit, StoredVisit } from '../../src/wizard/place';
import type { QuestionView } from '../../src/wizard/wizard-view';
import type { WizardEvent } from '../../src/wizard/wizard-events';
import { wizardMachine } from '../../src/wizard/wizard-machine';
import { toStore, type WizardInput } from '../../src/wizard/wizard-vocabulary';

const TODAY = '2026-11-22';
const START: StartContent = {
  version: '2026.7',
  reviews: [],
  worries: [],
  conditions: [],
  countries: [],
  rightNow: [],
  firstQuestion: { id: 'q.1', kind: 'safety', area: 'safety' },
};
const QUESTIONS = ['q.1', 'q.2', 'q.3'];
const flag = (id: string, urgency: RaisedFlag['urgency']) => ({ id, urgency }) as RaisedFlag;
const OTHER: Visit = {
  v: 1,
  ageMonths: 50,
  rightNow: 'none',
  worries: ['worry.other'],
  conditions: [],
  answers: { 'q.1': 'no' },
};
const KEPT: ReadVisit = {
  visit: { ...OTHER, date: '2026-11-01' },
  place: { screen: 'review' },
  trail: [{ screen: 'welcome' }],
  before: OTHER,
};
/** Rules as small as can be: three questions, of which an answer "close" to the first takes the second away, and "urgent" raises a flag. */
const KNOWLEDGE: Knowledge = {
  ...firstKnowledge(START),
  isWhole: true,
  nextQuestion: ({ answers }) => QUESTIONS.find((id) => answers[id] === undefined),
  isStillAsked: (id, { answers }) => QUESTIONS.includes(id) && !(id === 'q.2' && answers['q.1'] === 'close'),
  unseenUrgentFlags: ({ rightNow, answers, seen = [] }) =>
    [
      ...(rightNow === 'yes-or-not-sure' ? [flag('flag.rightNow', 'emergency')] : []),
      ...(answers['q.1'] === 'urgent' ? [flag('flag.q', 'today')] : []),
    ].filter(({ id, urgency }) => !seen.includes(`${id}:${urgency}`)),
  questionView: (id) => ({ id, mayStopHere: id === 'q.3' }) as QuestionView,
  open: (given) => (given === 'good' ? { visit: OTHER } : { problem: 'damaged' }),
  readStored: (kept) => (kept === 'kept' ? KEPT : undefined),
};

const begin = (input: Partial<WizardInput> = {}, ...events: readonly WizardEvent[]) => {
  const wizard = createActor(wizardMachine, {
    input: { start: START, today: TODAY, knowledge: KNOWLEDGE, ...input },
  }).start();
  for (const event of events) wizard.send(event);
  return wizard;
};
type Wizard = ReturnType<typeof begin>;
const after = (...events: readonly WizardEvent[]) => begin({}, ...events);
const send = (wizard: Wizard, ...events: readonly WizardEvent[]) => {
  for (const event of events) wizard.send(event);
  return wizard;
};
const context = (wizard: Wizard) => wizard.getSnapshot().context;
/** The state, and the place that a screen shows for it. */
function at(wizard: Wizard): string {
  const { value, context: now, status } = wizard.getSnapshot();
  if (status !== 'active') throw new Error(`The machine has ended: ${status}`);
  const { screen, question } = now.place;
  return `${String(value)}: ${screen}${question === undefined ? '' : ` ${question}`}`;
}
const trail = (wizard: Wizard) => context(wizard).trail.map(({ screen, question }) => question ?? screen);

const CHILD = { ageMonths: 20, country: 'IN' };
const GIVE_CHILD: WizardEvent = { type: 'GIVE_CHILD', child: CHILD };
const NONE: WizardEvent = { type: 'ANSWER_RIGHT_NOW', choice: 'none' };
const YES: WizardEvent = { type: 'ANSWER_RIGHT_NOW', choice: 'yes-or-not-sure' };
const WORRIES: WizardEvent = { type: 'GIVE_WORRIES', worries: ['worry.a', 'worry.b'], mainWorries: ['worry.b'] };
const BACKGROUND: WizardEvent = {
  type: 'GIVE_BACKGROUND',
  background: { conditions: ['condition.a'], therapiesUnderway: ['speech'], homeLanguages: ['hi'] },
};
const BEFORE_QUESTIONS = [{ type: 'START' }, GIVE_CHILD, NONE, WORRIES, BACKGROUND] as const;
const answer = (choice: string): WizardEvent => ({ type: 'ANSWER', choice });
const asking = () => after(...BEFORE_QUESTIONS);
const reviewing = () => send(asking(), answer('no'), answer('no'), answer('no'));
const explaining = () => send(reviewing(), { type: 'SHOW_RESULT' });
const BACK: WizardEvent = { type: 'BACK' };

describe('the way through', () => {
  it('begins at the welcome with nothing', () => {
    expect(context(begin())).toEqual({
      start: START,
      knowledge: KNOWLEDGE,
      today: TODAY,
      kept: undefined,
      visit: { v: 1, answers: {} },
      before: undefined,
      entered: null,
      place: { screen: 'welcome' },
      trail: [],
      setAside: false,
      received: undefined,
      file: undefined,
    });
    expect(at(begin())).toBe('welcoming: welcome');
    const early = begin({ knowledge: undefined });
    expect(context(early).knowledge.isWhole).toBe(false);
  });

  it('leads over each screen to the questions, the review and the result', () => {
    const wizard = begin();
    const places = [
      ...BEFORE_QUESTIONS,
      answer('no'),
      answer('often'),
      answer('yes'),
      { type: 'SHOW_RESULT' } as const,
    ].map((event) => at(send(wizard, event)));
    expect(places).toEqual([
      'meetingChild: child',
      'checkingRightNow: right-now',
      'hearingConcerns: concerns',
      'hearingBackground: background',
      'asking: question q.1',
      'asking: question q.2',
      'asking: question q.3',
      'reviewing: review',
      'explaining: result',
    ]);
    expect(trail(wizard)).toEqual([
      ...['welcome', 'child', 'right-now', 'concerns', 'background'],
      ...['q.1', 'q.2', 'q.3', 'review'],
    ]);
    expect(context(wizard).visit).toEqual({
      v: 1,
      contentVersion: '2026.7',
      date: TODAY,
      ...CHILD,
      rightNow: 'none',
      worries: ['worry.a', 'worry.b'],
      mainWorries: ['worry.b'],
      conditions: ['condition.a'],
      therapiesUnderway: ['speech'],
      homeLanguages: ['hi'],
      answers: { 'q.1': 'no', 'q.2': 'often', 'q.3': 'yes' },
    });
    expect(context(wizard).entered).toEqual(CHILD);
  });

  it.each([-1, 156, 2.5])('turns an age of %s months away, and keeps what was entered and said', (ageMonths) => {
    const child = { ageMonths };
    const wizard = after({ type: 'START' }, { type: 'GIVE_CHILD', child });
    expect(at(wizard)).toBe('turningAway: out-of-range');
    expect(context(wizard)).toMatchObject({ entered: child, visit: { v: 1, answers: {} } });
    expect(context(wizard).visit).not.toHaveProperty('ageMonths');
    expect(trail(wizard)).toEqual(['welcome', 'child']);
    expect(at(send(wizard, BACK))).toBe('meetingChild: child');
  });

  it.each([0, 155])('takes an age of %i months', (ageMonths) => {
    expect(at(after({ type: 'START' }, { type: 'GIVE_CHILD', child: { ageMonths } }))).toBe(
      'checkingRightNow: right-now',
    );
  });

  it('stops at the urgent page, which is marked as seen when it is left, and stands in no way back', () => {
    const emergency = after({ type: 'START' }, GIVE_CHILD, YES);
    expect(at(emergency)).toBe('alerting: urgent');
    expect(context(emergency).visit).not.toHaveProperty('seen');
    expect(at(send(emergency, { type: 'GO_ON' }))).toBe('hearingConcerns: concerns');
    expect(context(emergency).visit.seen).toEqual(['flag.rightNow:emergency']);
    send(emergency, WORRIES, BACKGROUND, answer('urgent'));
    expect(at(emergency)).toBe('alerting: urgent');
    expect(at(send(emergency, { type: 'GO_ON' }))).toBe('asking: question q.2');
    expect(context(emergency).visit.seen).toEqual(['flag.rightNow:emergency', 'flag.q:today']);
    expect(trail(emergency)).toEqual(['welcome', 'child', 'right-now', 'concerns', 'background', 'q.1']);
  });

  it('lets the questions be left only where they may be, and shows a result', () => {
    expect(at(send(asking(), { type: 'SHOW_RESULT' }))).toBe('asking: question q.1');
    const wizard = send(asking(), answer('no'), answer('no'), { type: 'SHOW_RESULT' });
    expect(at(wizard)).toBe('explaining: result');
    expect(trail(wizard).at(-1)).toBe('q.3');
    expect(at(send(wizard, { type: 'GO_ON' }))).toBe('asking: question q.3');
    expect(trail(wizard).at(-1)).toBe('result');
  });

  it('goes forward over what is answered, and over nothing else', () => {
    const unanswered = asking();
    const before = context(unanswered);
    send(unanswered, { type: 'FORWARD' });
    expect(context(unanswered)).toBe(before);
    const wizard = send(asking(), answer('no'), BACK);
    expect(at(wizard)).toBe('asking: question q.1');
    expect(at(send(wizard, { type: 'FORWARD' }))).toBe('asking: question q.2');
    expect(trail(wizard).at(-1)).toBe('q.1');
    const atReview = reviewing();
    expect(at(send(atReview, { type: 'FORWARD' }))).toBe('explaining: result');
    expect(trail(atReview).at(-1)).toBe('review');
  });

  it.each([
    ['child', 'meetingChild: child'],
    ['right-now', 'checkingRightNow: right-now'],
    ['concerns', 'hearingConcerns: concerns'],
    ['background', 'hearingBackground: background'],
    ['q.2', 'asking: question q.2'],
  ])('leads from the review to %s, and Back to the review', (what, place) => {
    const wizard = send(reviewing(), { type: 'CHANGE', what });
    expect(at(wizard)).toBe(place);
    expect(trail(wizard).at(-1)).toBe('review');
    expect(at(send(wizard, BACK))).toBe('reviewing: review');
  });

  it('changes nothing that is not asked of this child', () => {
    const wizard = reviewing();
    const before = context(wizard);
    expect(at(send(wizard, { type: 'CHANGE', what: 'q.9' }))).toBe('reviewing: review');
    expect(context(wizard)).toBe(before);
  });

  it('takes nothing along from a former age or background', () => {
    const wizard = send(
      reviewing(),
      { type: 'CHANGE', what: 'child' },
      { type: 'GIVE_CHILD', child: { ageMonths: 3, ageWeeks: 15, weeksEarly: 6, country: 'US' } },
      { type: 'CHANGE', what: 'background' },
      {
        type: 'GIVE_BACKGROUND',
        background: {
          conditions: [],
          therapiesUnderway: [],
          homeLanguages: [],
          hearing: 'never',
          answeredBy: 'parent',
          interpreter: true,
        },
      },
    );
    expect(context(wizard).visit).toMatchObject({
      ageWeeks: 15,
      weeksEarly: 6,
      country: 'US',
      hearing: 'never',
      interpreter: true,
    });
    send(wizard, { type: 'CHANGE', what: 'child' }, { type: 'GIVE_CHILD', child: { ageMonths: 40 } });
    send(wizard, { type: 'CHANGE', what: 'background' }, BACKGROUND);
    const { visit } = context(wizard);
    expect(visit).toMatchObject({ ageMonths: 40, conditions: ['condition.a'], answers: { 'q.1': 'no' } });
    for (const key of ['ageWeeks', 'weeksEarly', 'country', 'hearing', 'answeredBy', 'interpreter'])
      expect(visit).not.toHaveProperty(key);
  });
});

describe('Back', () => {
  it('leads from the result to the welcome, screen by screen, and loses nothing', () => {
    const wizard = explaining();
    const { visit } = context(wizard);
    const places = Array.from({ length: 10 }, () => at(send(wizard, BACK)));
    expect(places).toEqual([
      'reviewing: review',
      'asking: question q.3',
      'asking: question q.2',
      'asking: question q.1',
      'hearingBackground: background',
      'hearingConcerns: concerns',
      'checkingRightNow: right-now',
      'meetingChild: child',
      'welcoming: welcome',
      'welcoming: welcome',
    ]);
    expect(context(wizard).visit).toEqual(visit);
    expect(at(send(wizard, { type: 'RESUME' }))).toBe('reviewing: review');
    expect(trail(wizard)).toEqual(['welcome']);
  });

  it('skips a question that is asked no more', () => {
    const wizard = send(reviewing(), { type: 'CHANGE', what: 'q.1' }, answer('close'));
    expect(at(wizard)).toBe('reviewing: review');
    send(wizard, BACK, BACK, BACK);
    expect(at(wizard)).toBe('asking: question q.3');
    expect(at(send(wizard, BACK))).toBe('asking: question q.1');
  });

  it('finds the next question where the one behind the urgent page is asked no more', () => {
    const trailOverUrgent: ReadVisit = {
      ...KEPT,
      visit: { ...OTHER, answers: {} },
      place: { screen: 'result' },
      trail: [{ screen: 'welcome' }, { screen: 'urgent' }],
    };
    const wizard = begin({ kept: 'x', knowledge: { ...KNOWLEDGE, readStored: () => trailOverUrgent } });
    expect(at(wizard)).toBe('explaining: result');
    expect(at(send(wizard, BACK))).toBe('asking: question q.1');
  });

  it('leads to the welcome where nothing behind is asked any more', () => {
    const trailOfNothing: ReadVisit = { ...KEPT, trail: [{ screen: 'question', question: 'q.9' }] };
    const wizard = begin({ kept: 'x', knowledge: { ...KNOWLEDGE, readStored: () => trailOfNothing } });
    expect(at(send(wizard, BACK))).toBe('welcoming: welcome');
    expect(trail(wizard)).toEqual([]);
  });

  it('does nothing at the first welcome', () => {
    const wizard = begin();
    const before = context(wizard);
    send(wizard, BACK);
    expect(context(wizard)).toBe(before);
  });

  it('remembers the visit as the way that is left was shown last', () => {
    const wizard = asking();
    expect(context(wizard).before).toBeUndefined();
    const unanswered = context(wizard).visit;
    send(wizard, answer('urgent'));
    expect(context(wizard).before).toBe(unanswered);
    const answered = context(wizard).visit;
    // the page for today does not show it
    send(wizard, BACK);
    expect(at(wizard)).toBe('asking: question q.1');
    expect(context(wizard).before).toBe(unanswered);
    send(wizard, BACK);
    expect(context(wizard).before).toBe(answered);
    const atReview = reviewing();
    const reviewed = context(atReview).visit;
    send(atReview, { type: 'CHANGE', what: 'concerns' }, WORRIES);
    expect(context(atReview).before, 'the worries do not show it').toBe(reviewed);
  });
});

describe('what can be done everywhere', () => {
  const PLACES: readonly (readonly [string, () => Wizard])[] = [
    ['welcoming: welcome', begin],
    ['meetingChild: child', () => after({ type: 'START' })],
    ['checkingRightNow: right-now', () => after({ type: 'START' }, GIVE_CHILD)],
    ['alerting: urgent', () => after({ type: 'START' }, GIVE_CHILD, YES)],
    ['asking: question q.1', asking],
    ['reviewing: review', reviewing],
    ['explaining: result', explaining],
  ];

  it.each(PLACES)('from %s: reading about the guide, and back', (place, make) => {
    const wizard = send(make(), { type: 'SHOW_ABOUT' });
    expect(at(wizard)).toBe('readingAbout: about');
    expect(at(send(wizard, BACK))).toBe(place);
  });

  it.each(PLACES)('from %s: looking at somebody else’s visit, and back', (place, make) => {
    const wizard = make();
    const { visit } = context(wizard);
    send(wizard, { type: 'OPEN_RECEIVED', given: 'good' });
    expect(at(wizard)).toBe('readingReceived: handover');
    expect(context(wizard)).toMatchObject({ received: 'good', visit });
    const { length } = trail(wizard);
    send(wizard, { type: 'OPEN_RECEIVED', given: 'bad' });
    expect(context(wizard).received).toBe('bad');
    expect(trail(wizard)).toHaveLength(length);
    expect(at(send(wizard, BACK))).toBe(place);
    expect(context(wizard).received).toBeUndefined();
  });

  it.each(PLACES)('from %s: another country, and no other change', (place, make) => {
    const wizard = make();
    const { visit } = context(wizard);
    send(wizard, { type: 'SET_COUNTRY', country: 'US' });
    expect(context(wizard).visit).toEqual({ ...visit, country: 'US' });
    send(wizard, { type: 'SET_COUNTRY', country: undefined });
    expect(context(wizard).visit).not.toHaveProperty('country');
    expect(at(wizard)).toBe(place);
  });

  it.each(PLACES)('from %s: starting again, with nothing left', (_, make) => {
    const wizard = send(make(), { type: 'RESTART' });
    expect(at(wizard)).toBe('welcoming: welcome');
    expect(context(wizard)).toMatchObject({
      kept: undefined,
      received: undefined,
      setAside: false,
      visit: { v: 1, answers: {} },
      entered: null,
      trail: [],
    });
    expect(context(wizard).visit).toEqual({ v: 1, answers: {} });
  });

  it('learning more, where the parent is', () => {
    const wizard = begin({ knowledge: undefined }, { type: 'START' }, GIVE_CHILD);
    send(wizard, { type: 'KNOWLEDGE_ARRIVED', knowledge: KNOWLEDGE });
    expect(context(wizard).knowledge).toBe(KNOWLEDGE);
    expect(at(wizard)).toBe('checkingRightNow: right-now');
  });
});

describe('while the questions are on their way', () => {
  const early = () => begin({ knowledge: undefined }, ...BEFORE_QUESTIONS, answer('no'));

  it('waits behind the first one, and goes on when they are there', () => {
    const wizard = early();
    expect(at(wizard)).toBe('waiting: question');
    send(wizard, { type: 'KNOWLEDGE_ARRIVED', knowledge: KNOWLEDGE });
    expect(at(wizard)).toBe('asking: question q.2');
    expect(context(wizard).knowledge).toBe(KNOWLEDGE);
  });

  it('waits on after a look at the page about the guide', () => {
    expect(at(send(early(), { type: 'SHOW_ABOUT' }, BACK))).toBe('waiting: question');
  });

  it('leads back from waiting to the first question', () => {
    expect(at(send(early(), BACK))).toBe('asking: question q.1');
  });
});

describe('a visit that the tab kept', () => {
  it('is read at once where there is something to read it with', () => {
    const wizard = begin({ kept: 'kept' });
    expect(at(wizard)).toBe('reviewing: review');
    expect(context(wizard)).toMatchObject({ ...KEPT, kept: undefined, setAside: false });
  });

  it('waits for that, and nothing can be said or read about meanwhile', () => {
    const wizard = begin({ kept: 'kept', knowledge: undefined });
    expect(at(wizard)).toBe('recalling: welcome');
    send(wizard, { type: 'START' }, { type: 'SHOW_ABOUT' }, BACK);
    expect(at(wizard)).toBe('recalling: welcome');
    expect(context(wizard)).toMatchObject({ kept: 'kept', trail: [] });
    send(wizard, { type: 'KNOWLEDGE_ARRIVED', knowledge: KNOWLEDGE });
    expect(at(wizard)).toBe('reviewing: review');
    expect(context(wizard)).toMatchObject({ ...KEPT, kept: undefined, knowledge: KNOWLEDGE });
  });

  it('that cannot be read is set aside, which the welcome says until something begins', () => {
    const wizard = begin({ kept: 'torn' });
    expect(at(wizard)).toBe('welcoming: welcome');
    expect(context(wizard)).toMatchObject({ kept: undefined, setAside: true, trail: [], before: undefined });
    expect(context(send(wizard, { type: 'START' })).setAside).toBe(false);
  });

  it('can be opened from the welcome', () => {
    expect(at(begin({}, { type: 'OPEN_KEPT', kept: 'kept' }))).toBe('reviewing: review');
    const torn = begin({}, { type: 'OPEN_KEPT', kept: 'torn' });
    expect(context(torn)).toMatchObject({ setAside: true, kept: undefined });
    expect(at(begin({}, { type: 'OPEN_KEPT', kept: undefined }))).toBe('welcoming: welcome');
    expect(at(send(asking(), { type: 'OPEN_KEPT', kept: 'kept' }))).toBe('asking: question q.1');
  });

  it.each<readonly [StoredVisit['place'], string]>([
    [{ screen: 'welcome' }, 'welcoming: welcome'],
    [{ screen: 'child' }, 'meetingChild: child'],
    [{ screen: 'out-of-range' }, 'turningAway: out-of-range'],
    [{ screen: 'right-now' }, 'checkingRightNow: right-now'],
    [{ screen: 'concerns' }, 'hearingConcerns: concerns'],
    [{ screen: 'background' }, 'hearingBackground: background'],
    [{ screen: 'question', question: 'q.3' }, 'asking: question q.3'],
    [{ screen: 'question', question: 'q.9' }, 'asking: question q.2'],
    [{ screen: 'question' }, 'asking: question q.2'],
    [{ screen: 'urgent' }, 'asking: question q.2'],
    [{ screen: 'review' }, 'reviewing: review'],
    [{ screen: 'result' }, 'explaining: result'],
    [{ screen: 'about' }, 'readingAbout: about'],
    [{ screen: 'handover' }, 'readingReceived: handover'],
  ])('leads back to where the parent was: %j', (place, expected) => {
    const knowledge = { ...KNOWLEDGE, readStored: () => ({ ...KEPT, place }) };
    expect(at(begin({ kept: 'kept', knowledge }))).toBe(expected);
  });

  it('is asked for the age first, where it has none', () => {
    const ageless: ReadVisit = { ...KEPT, visit: { v: 1, answers: {} }, place: { screen: 'question' } };
    expect(at(begin({ kept: 'x', knowledge: { ...KNOWLEDGE, readStored: () => ageless } }))).toBe(
      'meetingChild: child',
    );
  });

  it('waits unread behind one that was handed over, however the parent looks around', () => {
    const wizard = begin({ kept: 'kept', received: 'good' });
    expect(at(wizard)).toBe('readingReceived: handover');
    expect(context(wizard)).toMatchObject({ kept: 'kept', received: 'good' });
    send(wizard, { type: 'SHOW_ABOUT' });
    expect(context(wizard).received).toBe('good');
    send(wizard, BACK);
    expect(at(wizard)).toBe('readingReceived: handover');
    expect(at(send(wizard, BACK))).toBe('reviewing: review');
    expect(context(wizard).received).toBeUndefined();
    const early = begin({ kept: 'kept', knowledge: undefined }, { type: 'OPEN_RECEIVED', given: 'good' });
    expect(at(early)).toBe('readingReceived: handover');
    expect(context(early)).toMatchObject({ received: 'good', trail: [] });
    send(early, { type: 'SHOW_ABOUT' }, { type: 'OPEN_RECEIVED', given: 'good' });
    expect(at(early)).toBe('readingReceived: handover');
    send(early, BACK);
    expect(early.getSnapshot().value).toBe('recalling');
    expect(trail(early), 'the way to it is kept with the visit').toEqual([]);
    send(early, { type: 'OPEN_RECEIVED', given: 'good' }, { type: 'START' });
    expect(early.getSnapshot().value).toBe('recalling');
    expect(context(early)).toMatchObject({ kept: 'kept', received: undefined });
  });

  it('is left for a start of one’s own where only somebody else’s was opened', () => {
    const wizard = begin({ received: 'good' });
    expect(at(send(wizard, { type: 'START' }))).toBe('welcoming: welcome');
    expect(context(wizard).received).toBeUndefined();
  });

  it('is what was said and where the parent was, and what was entered', () => {
    expect(toStore(context(begin()))).toStrictEqual({
      visit: { v: 1, answers: {} },
      place: { screen: 'welcome' },
      trail: [],
    });
    const wizard = after({ type: 'START' }, GIVE_CHILD);
    expect(toStore(context(wizard))).toEqual({
      visit: context(wizard).visit,
      place: { screen: 'right-now' },
      trail: [{ screen: 'welcome' }, { screen: 'child' }],
      entered: CHILD,
    });
  });
});

describe('a file of the parent’s own', () => {
  it('is looked at on the welcome and on the result, and put away with the screen', () => {
    for (const wizard of [begin(), explaining()]) {
      send(wizard, { type: 'OPEN_FILE', given: 'good' });
      expect(context(wizard).file).toBe('good');
      send(wizard, { type: 'SHOW_ABOUT' });
      expect(context(wizard).file).toBeUndefined();
    }
    expect(context(send(asking(), { type: 'OPEN_FILE', given: 'good' })).file).toBeUndefined();
  });

  it('is taken only where it holds a visit, in place of the one in hand', () => {
    const wizard = begin({ kept: 'torn' });
    expect(at(send(wizard, { type: 'TAKE_FILE', given: 'bad' }))).toBe('welcoming: welcome');
    expect(context(wizard)).toMatchObject({ setAside: true, trail: [] });
    send(wizard, { type: 'TAKE_FILE', given: 'good' });
    expect(at(wizard)).toBe('asking: question q.2');
    const taken = { date: TODAY, ...OTHER };
    expect(context(wizard)).toMatchObject({ visit: taken, before: taken, entered: null, setAside: false });
    expect(trail(wizard)).toEqual(['welcome']);
  });

  it('keeps its own day, and clears what was entered before', () => {
    const dated = { ...KNOWLEDGE, open: () => ({ visit: { ...OTHER, date: '2026-08-20' } }) };
    const wizard = begin({ knowledge: dated }, { type: 'START' }, GIVE_CHILD, BACK, BACK);
    expect(context(wizard).entered).toEqual(CHILD);
    send(wizard, { type: 'TAKE_FILE', given: 'good' });
    expect(context(wizard)).toMatchObject({ entered: null, visit: { date: '2026-08-20' } });
  });

  it('is never taken before the content has arrived', () => {
    const wizard = begin({ knowledge: undefined }, { type: 'TAKE_FILE', given: 'good' });
    expect(at(wizard)).toBe('welcoming: welcome');
  });
});

describe('a second visit in the same tab', () => {
  it('begins with nothing of the first', () => {
    const wizard = send(reviewing(), ...Array.from({ length: 9 }, () => BACK), { type: 'START' });
    expect(context(wizard)).toMatchObject({ entered: null, before: undefined, setAside: false });
    expect(context(wizard).visit).toEqual({ v: 1, contentVersion: '2026.7', date: TODAY, answers: {} });
  });

  it('is gone on with only where there is one', () => {
    expect(at(begin({}, { type: 'RESUME' }))).toBe('welcoming: welcome');
  });
});
