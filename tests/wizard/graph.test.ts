import { describe, expect, it } from 'vitest';
import { adjacencyMapToArray, getAdjacencyMap } from 'xstate/graph';
import { START_CONTENT } from '../../src/content/start-content';
import { asFile } from '../../src/summary/as-file';
import { toStore, type WizardInput } from '../../src/wizard/wizard-vocabulary';
import type { WizardEvent } from '../../src/wizard/wizard-events';
import { wizardMachine } from '../../src/wizard/wizard-machine';
import { viewOf } from '../../src/wizard/wizard-views';
import {
  goOn,
  isList,
  kept,
  knowledge,
  look,
  noBackground,
  placeName,
  send,
  startEarly,
  arrive,
  TODAY,
  toFirstQuestion,
  type Snapshot,
} from './walk';
import { STEPS } from './every-step';

const DONE = goOn(toFirstQuestion({ ageMonths: 20, worries: ['worry.talking'] }));
const AT_RESULT = look(send(DONE, { type: 'SHOW_RESULT' }));
const CODE = AT_RESULT.codeOf?.(AT_RESULT.visit) ?? '';
const PAGE = { head: '', heading: '', blanks: [], rows: [], foot: [] };
const FILE = asFile({ language: { code: 'en', direction: 'ltr' }, title: '', note: '', doctor: PAGE, code: CODE });

/** Every kind of event, with each thing in it that the chart tells apart. */
const EVERYWHERE: readonly WizardEvent[] = [
  { type: 'KNOWLEDGE_ARRIVED', knowledge },
  { type: 'START' },
  { type: 'RESUME' },
  { type: 'RESTART' },
  { type: 'OPEN_KEPT', kept: kept(DONE) },
  { type: 'OPEN_KEPT', kept: 'x' },
  { type: 'OPEN_KEPT', kept: undefined },
  { type: 'GIVE_CHILD', child: { ageMonths: 20 } },
  { type: 'GIVE_CHILD', child: { ageMonths: 90, country: 'GB' } },
  { type: 'GIVE_CHILD', child: { ageMonths: 156 } },
  { type: 'ANSWER_RIGHT_NOW', choice: 'none' },
  { type: 'ANSWER_RIGHT_NOW', choice: 'yes-or-not-sure' },
  { type: 'GIVE_WORRIES', worries: [], mainWorries: [] },
  { type: 'GIVE_WORRIES', worries: ['worry.senses'], mainWorries: ['worry.senses'] },
  { type: 'GIVE_BACKGROUND', background: noBackground },
  { type: 'GIVE_BACKGROUND', background: { ...noBackground, conditions: ['condition.autism'] } },
  { type: 'GO_ON' },
  { type: 'SHOW_RESULT' },
  { type: 'CHANGE', what: 'child' },
  { type: 'CHANGE', what: 'right-now' },
  { type: 'CHANGE', what: 'concerns' },
  { type: 'CHANGE', what: 'background' },
  { type: 'CHANGE', what: 'safety.loss' },
  { type: 'CHANGE', what: 'talking.flies' },
  { type: 'SET_COUNTRY', country: 'US' },
  { type: 'SET_COUNTRY', country: undefined },
  { type: 'BACK' },
  { type: 'FORWARD' },
  { type: 'SHOW_ABOUT' },
  { type: 'OPEN_RECEIVED', given: CODE },
  { type: 'OPEN_RECEIVED', given: 'x' },
  { type: 'OPEN_FILE', given: FILE },
  { type: 'OPEN_FILE', given: 'x' },
  { type: 'TAKE_FILE', given: FILE },
  { type: 'TAKE_FILE', given: 'x' },
];
const KINDS = [...new Set([...EVERYWHERE.map(({ type }) => type), 'ANSWER' as const])];

/** Each answer of the question that is shown, and elsewhere one that nobody was asked for. */
function answersAt(snapshot: Snapshot): readonly WizardEvent[] {
  const { question } = viewOf(snapshot);
  if (!question) return [{ type: 'ANSWER', choice: 'yes' }];
  const choices = isList(question.id) ? [[], question.ticks.slice(0, 1), question.ticks] : question.choices;
  return choices.map((choice) => ({ type: 'ANSWER', choice }));
}

/** What a place is told apart by; the whole context would never end, and the state alone would stop at the first question. */
function keyOf(snapshot: Snapshot): string {
  const { place, visit, trail, received, file } = snapshot.context;
  const marks = [
    visit.ageMonths !== undefined && 'age',
    place.question !== undefined && visit.answers[place.question] !== undefined && 'answered',
    trail.length > 0 && 'way back',
    received !== undefined && 'received',
    file !== undefined && 'file',
    place.question !== undefined && viewOf(snapshot).question?.mayStopHere && 'may stop',
  ];
  return [String(snapshot.value), place.question ?? '', ...marks.filter(Boolean)].join(' ');
}

interface Edge {
  readonly from: Snapshot;
  readonly event: WizardEvent;
  readonly to: Snapshot;
}
function edgesFrom(input: Partial<WizardInput>): readonly Edge[] {
  const map = getAdjacencyMap(wizardMachine, {
    input: { start: START_CONTENT, today: TODAY, ...input },
    events: (snapshot) => [...EVERYWHERE, ...answersAt(snapshot as Snapshot)],
    serializeState: (snapshot) => keyOf(snapshot as Snapshot),
    limit: 200_000,
  });
  return adjacencyMapToArray(map).map(({ state, event, nextState }) => ({
    from: state as Snapshot,
    event,
    to: nextState as Snapshot,
  }));
}
const waiting = send(toFirstQuestion({ ageMonths: 20 }, startEarly()), { type: 'ANSWER', choice: 'no' });
/** So much was answered that the result is offered before the end. */
const long = goOn(
  toFirstQuestion({ ageMonths: 40, worries: ['worry.talking', 'worry.hands', 'worry.clumsy', 'worry.feelings'] }),
  Object.fromEntries(
    ['spells', 'body', 'movement', 'eyes', 'eating', 'breathing', 'change'].map((group) => [`safety.${group}`, 'some']),
  ),
  ({ question }) => question?.mayStopHere ?? false,
);
/**
 * As the app begins: with everything, with what comes with the page, with a visit in the tab, short, whole with one handed over, long,
 * or one that cannot be read, with one handed over.
 */
const BEGINNINGS: readonly Partial<WizardInput>[] = [
  { knowledge },
  {},
  { kept: kept(waiting) },
  { kept: kept(DONE), received: CODE },
  { kept: kept(long), knowledge },
  { kept: 'x', received: CODE },
];
const edges = BEGINNINGS.flatMap(edgesFrom);
const nameOf = (snapshot: Snapshot) => String(snapshot.value);

describe('every combination of a place that can be reached and a kind of event', () => {
  const table = new Map<string, Set<string>>();
  for (const { from, event, to } of edges) {
    const key = `${nameOf(from)} ${event.type}`;
    const isSame = nameOf(to) === nameOf(from) && to.context === from.context;
    table.set(key, (table.get(key) ?? new Set()).add(isSame ? '-' : nameOf(to)));
  }
  const states = [...new Set(edges.flatMap(({ from, to }) => [nameOf(from), nameOf(to)]))].sort();

  it('is tried: every state in which a parent can be, with every kind of event', () => {
    expect(states).toEqual(Object.keys(STEPS).sort());
    // the chart has three more, which are left in the very step that enters them
    const passing = ['choosingNext', 'opening', 'returning'];
    expect([...states, ...passing].sort()).toEqual(Object.keys(wizardMachine.states).sort());
    const tried = states.flatMap((state) =>
      KINDS.filter((kind) => !table.has(`${state} ${kind}`)).map((kind) => `${state} ${kind}`),
    );
    expect(tried).toEqual([]);
    const places = new Set(edges.map(({ from }) => keyOf(from)));
    console.log(`${states.length} states, ${places.size} places, ${edges.length} edges, ${table.size} combinations`);
    expect(places.size).toBeGreaterThan(150);
  });

  it('leads where the table says, and nowhere else', () => {
    const found = Object.fromEntries(
      states.map((state) => [
        state,
        Object.fromEntries(
          KINDS.flatMap((kind) => {
            const targets = [...(table.get(`${state} ${kind}`) ?? [])].sort();
            return targets.join() === '-' ? [] : [[kind, targets.join(' ')]];
          }),
        ),
      ]),
    );
    expect(found).toEqual(STEPS);
  });

  it('ends in a place that can be shown, read back as it is, and never in a fault', () => {
    const wrong = new Set<string>();
    const looked = new Set<string>();
    for (const { from, event, to } of edges) {
      const key = keyOf(to);
      const say = (what: string) => wrong.add(`${keyOf(from)} ${event.type}: ${what}`);
      if (to.status !== 'active') say(`status ${to.status}`);
      if (looked.has(key)) continue;
      looked.add(key);
      const view = viewOf(to);
      if (view.screen === 'question' && !view.question && !view.isWaiting) say('no question to show');
      if (view.screen === 'urgent' && view.urgent.length === 0) say('no sign to show');
      if (view.screen === 'result' && !view.guidance) say('no result to show');
      if (to.context.kept !== undefined || view.screen === 'handover') continue;
      const again = look(arrive(startEarly(JSON.parse(JSON.stringify(toStore(to.context))))));
      if (!view.isWaiting && placeName(again) !== placeName(view)) say(`reads back as ${placeName(again)}`);
      if (again.setAside) say('is set aside when it is read back');
    }
    expect([...wrong]).toEqual([]);
    expect(looked.size).toBeGreaterThan(150);
  });

  it('loses no answer and changes none but the one that is given, unless a visit is begun, ended or opened', () => {
    const BEGINS = ['START', 'OPEN_KEPT', 'TAKE_FILE', 'KNOWLEDGE_ARRIVED'];
    const wrong = new Set<string>();
    for (const { from, event, to } of edges) {
      const [before, after] = [from.context.visit, to.context.visit];
      if (event.type === 'RESTART' || (BEGINS.includes(event.type) && nameOf(from) !== nameOf(to))) continue;
      const given = event.type === 'ANSWER' ? from.context.place.question : undefined;
      for (const id of new Set([...Object.keys(before.answers), ...Object.keys(after.answers)]))
        if (id !== given && before.answers[id] !== after.answers[id]) wrong.add(`${keyOf(from)} ${event.type}: ${id}`);
      const rest = (visit: typeof before) => ({
        rightNow: visit.rightNow,
        worries: visit.worries,
        conditions: visit.conditions,
        ageMonths: visit.ageMonths,
      });
      const gives = ['GIVE_CHILD', 'ANSWER_RIGHT_NOW', 'GIVE_WORRIES', 'GIVE_BACKGROUND'].includes(event.type);
      if (!gives && JSON.stringify(rest(before)) !== JSON.stringify(rest(after)))
        wrong.add(`${keyOf(from)} ${event.type}: what was said before the questions`);
    }
    expect([...wrong]).toEqual([]);
  });

  it('never lets anything be answered before a visit that the tab kept has been read', () => {
    const READ_MEANWHILE = ['recalling', 'readingReceived', 'readingAbout'];
    const unread = edges.filter(({ to }) => to.context.kept !== undefined);
    expect(unread.length).toBeGreaterThan(50);
    expect(unread.map(({ to }) => nameOf(to)).filter((state) => !READ_MEANWHILE.includes(state))).toEqual([]);
  });

  it('makes the way back longer by one step at most, and Back makes it shorter', () => {
    const wrong = new Set<string>();
    for (const { from, event, to } of edges) {
      if (from.context.kept !== undefined || event.type === 'RESTART' || event.type === 'OPEN_KEPT') continue;
      const by = to.context.trail.length - from.context.trail.length;
      const isGood = event.type === 'BACK' ? by < 0 || from.context.trail.length === 0 : by === 0 || by === 1;
      if (!isGood) wrong.add(`${keyOf(from)} ${event.type}: by ${by}`);
    }
    expect([...wrong]).toEqual([]);
  });
});
