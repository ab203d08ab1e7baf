import { describe, expect, it } from 'vitest';
import { getShortestPaths } from 'xstate/graph';
import { START_CONTENT } from '../../src/content/start-content';
import type { WizardEvent } from '../../src/wizard/wizard-events';
import { wizardMachine } from '../../src/wizard/wizard-machine';
import { viewOf } from '../../src/wizard/wizard-views';
import {
  answer,
  goOn,
  goTo,
  isList,
  knowledge,
  look,
  noBackground,
  placeName,
  send,
  start,
  TODAY,
  toFirstQuestion,
  type Snapshot,
  type Wizard,
} from './walk';

const EVENTS: readonly WizardEvent[] = [
  { type: 'START' },
  { type: 'RESUME' },
  { type: 'GIVE_CHILD', child: { ageMonths: 30 } },
  { type: 'ANSWER_RIGHT_NOW', choice: 'yes-or-not-sure' },
  { type: 'GIVE_WORRIES', worries: ['worry.pain'], mainWorries: [] },
  { type: 'GIVE_BACKGROUND', background: { ...noBackground, conditions: ['condition.adhd'] } },
  { type: 'ANSWER', choice: 'yes' },
  { type: 'GO_ON' },
  { type: 'SHOW_RESULT' },
  { type: 'CHANGE', what: 'child' },
  { type: 'CHANGE', what: 'safety.loss' },
  { type: 'FORWARD' },
];
/** Everywhere: another country, start again, back, about the guide. */
const BELONGS: readonly (readonly [state: string, make: () => Wizard, events: readonly WizardEvent['type'][]])[] = [
  ['welcoming', () => start(), ['START']],
  ['meetingChild', () => send(start(), { type: 'START' }), ['GIVE_CHILD']],
  ['turningAway', () => send(start(), { type: 'START' }, { type: 'GIVE_CHILD', child: { ageMonths: 156 } }), []],
  [
    'checkingRightNow',
    () => send(start(), { type: 'START' }, { type: 'GIVE_CHILD', child: { ageMonths: 20 } }),
    ['ANSWER_RIGHT_NOW'],
  ],
  [
    'hearingConcerns',
    () =>
      send(
        start(),
        { type: 'START' },
        { type: 'GIVE_CHILD', child: { ageMonths: 20 } },
        { type: 'ANSWER_RIGHT_NOW', choice: 'none' },
      ),
    ['GIVE_WORRIES'],
  ],
  [
    'hearingBackground',
    () =>
      send(
        start(),
        { type: 'START' },
        { type: 'GIVE_CHILD', child: { ageMonths: 20 } },
        { type: 'ANSWER_RIGHT_NOW', choice: 'none' },
        { type: 'GIVE_WORRIES', worries: [], mainWorries: [] },
      ),
    ['GIVE_BACKGROUND'],
  ],
  // "See what we have so far" has a test of its own.
  ['asking', () => goTo(toFirstQuestion({ ageMonths: 20 }), 'safety.eyes'), ['ANSWER']],
  [
    'alerting',
    () => answer(goTo(toFirstQuestion({ ageMonths: 20 }), 'safety.earlierFit', { 'safety.spells': 'some' }), 'yes'),
    ['GO_ON'],
  ],
  ['reviewing', () => goOn(toFirstQuestion({ ageMonths: 20 })), ['SHOW_RESULT', 'FORWARD', 'CHANGE']],
  ['explaining', () => send(goOn(toFirstQuestion({ ageMonths: 20 })), { type: 'SHOW_RESULT' }), ['GO_ON']],
  ['readingAbout', () => send(toFirstQuestion({ ageMonths: 20 }), { type: 'SHOW_ABOUT' }), []],
];

describe('events', () => {
  it.each(BELONGS)('that do not belong to %s change nothing', (state, make, belonging) => {
    const wizard = make();
    expect(wizard.getSnapshot().value).toBe(state);
    const before = wizard.getSnapshot();
    for (const event of EVENTS.filter(({ type }) => !belonging.includes(type))) {
      wizard.send(event);
      expect(wizard.getSnapshot().value, JSON.stringify(event)).toBe(state);
      expect(wizard.getSnapshot().context, JSON.stringify(event)).toEqual(before.context);
    }
  });

  it.each(BELONGS)('that belong to %s do something', (state, make, belonging) => {
    for (const type of belonging) {
      const wizard = make();
      const before = wizard.getSnapshot();
      send(wizard, ...EVENTS.filter((event) => event.type === type).slice(0, 1));
      expect(wizard.getSnapshot().context, `${state} ${type}`).not.toEqual(before.context);
    }
  });

  it('that nobody knows change nothing', () => {
    const wizard = toFirstQuestion({ ageMonths: 20 });
    const before = wizard.getSnapshot();
    wizard.send({ type: 'DANCE' } as never);
    expect(wizard.getSnapshot().context).toEqual(before.context);
  });

  it('never change what was there before: each step makes a new visit', () => {
    const wizard = goTo(toFirstQuestion({ ageMonths: 20 }), 'safety.eyes');
    const { visit } = look(wizard);
    const copy = structuredClone(visit);
    answer(wizard, 'none');
    expect(visit).toEqual(copy);
    expect(look(wizard).visit).not.toBe(visit);
  });
});

/** The second half of a walk over the chart: what can be sent from a place. */
function eventsAt(snapshot: Snapshot): WizardEvent[] {
  const { screen, question } = viewOf(snapshot);
  switch (screen) {
    case 'welcome':
      return [{ type: 'START' }, { type: 'SHOW_ABOUT' }];
    case 'child':
      return [
        { type: 'GIVE_CHILD', child: { ageMonths: 20 } },
        { type: 'GIVE_CHILD', child: { ageMonths: 156 } },
      ];
    case 'right-now':
      return [
        { type: 'ANSWER_RIGHT_NOW', choice: 'none' },
        { type: 'ANSWER_RIGHT_NOW', choice: 'yes-or-not-sure' },
      ];
    case 'concerns':
      return [{ type: 'GIVE_WORRIES', worries: [], mainWorries: [] }];
    case 'background':
      return [{ type: 'GIVE_BACKGROUND', background: noBackground }];
    case 'question': {
      if (!question) return [];
      const choices = isList(question.id) ? [[], question.ticks.slice(0, 1)] : question.choices;
      return choices.map((choice) => ({ type: 'ANSWER', choice }));
    }
    case 'urgent':
      return [{ type: 'GO_ON' }, { type: 'BACK' }];
    case 'review':
      return [{ type: 'SHOW_RESULT' }, { type: 'CHANGE', what: 'safety.loss' }];
    default:
      return [{ type: 'BACK' }, { type: 'RESTART' }];
  }
}

describe('every way over the chart', () => {
  // By state and question: by the whole context it would never end, by the state alone it would stop at the first question.
  const paths = getShortestPaths(wizardMachine, {
    input: { start: START_CONTENT, today: TODAY, knowledge },
    events: (snapshot) => eventsAt(snapshot as Snapshot),
    serializeState: (snapshot) => `${String(snapshot.value)} ${(snapshot as Snapshot).context.place.question ?? ''}`,
    limit: 20_000,
  });
  const reached = new Set(paths.map(({ state }) => String(state.value)));

  it('reaches every state where a parent can be, and rests in no other', () => {
    expect([...reached].sort()).toEqual(BELONGS.map(([state]) => state).sort());
  });

  it('reaches many questions', () => {
    const questions = new Set(
      paths.map(({ state }) => (state as Snapshot).context.place.question).filter((id) => id !== undefined),
    );
    expect(questions.size).toBeGreaterThan(60);
  });

  it('has a screen for each place, which shows what the place says', () => {
    const screenOf: Record<string, string> = {
      welcoming: 'welcome',
      meetingChild: 'child',
      turningAway: 'out-of-range',
      checkingRightNow: 'right-now',
      hearingConcerns: 'concerns',
      hearingBackground: 'background',
      asking: 'question',
      alerting: 'urgent',
      reviewing: 'review',
      explaining: 'result',
      readingAbout: 'about',
    };
    const wrong = paths.flatMap(({ state }) => {
      const view = viewOf(state as Snapshot);
      const place = placeName(view);
      const good =
        view.screen === screenOf[String(state.value)] &&
        (view.screen !== 'question' || view.question !== undefined) &&
        (view.screen !== 'urgent' || view.urgent.length > 0);
      return good ? [] : [`${String(state.value)}: ${place}`];
    });
    expect(wrong).toEqual([]);
  });

  it('never shows a question that is not asked, and always one of its choices first', () => {
    const wrong = paths.flatMap(({ state }) => {
      const { question } = viewOf(state as Snapshot);
      return question && question.choices.length < 2 ? [question.id] : [];
    });
    expect(wrong).toEqual([]);
  });
});
