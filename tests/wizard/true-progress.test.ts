import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONTENT } from '../../src/content/content';
import { isWithin } from '../../src/guidance/corrected-age';
import type { Choice } from '../../src/model/question';
import { wayMade } from '../../src/ui/way-made';
import type { WizardEvent } from '../../src/wizard/wizard-events';
import type { WizardView } from '../../src/wizard/wizard-view';
import { diceOf } from '../sweeps/child-walk';
import {
  answer,
  back,
  catalogue,
  goOn,
  goTo,
  kept,
  look,
  noBackground,
  reload,
  send,
  start,
  toFirstQuestion,
  whereIs,
  type Wizard,
} from './walk';

/** As the bar is drawn. */
const percent = (view: WizardView): number | undefined => {
  const made = wayMade(view);
  return made === undefined ? undefined : Math.round(made * 100);
};

/** What was to be read of the way before a step. */
interface Read {
  /** on the question that was shown last; on the review, after the last, none */
  readonly left?: number | undefined;
  /** of the bar that was shown last */
  readonly bar?: number | undefined;
}

/** What is wrong with what is read now, after what was read before. */
function untrue(before: Read, view: WizardView): readonly string[] {
  const { left, opened } = view;
  const bar = percent(view);
  const grown = view.screen === 'question' && left !== undefined && before.left !== undefined && left > before.left;
  const shrunk = bar !== undefined && before.bar !== undefined && bar < before.bar;
  return [
    ...(grown && opened === 0 ? [`${before.left} left, then ${left}, and no word`] : []),
    ...(shrunk && opened === 0 && view.screen === 'question' ? [`${before.bar} %, then ${bar} %, and no word`] : []),
    ...(shrunk && view.screen !== 'question' ? [`${before.bar} %, then ${bar} % on ${view.screen}`] : []),
    ...(opened > 0 && !grown ? [`"opened ${opened}" where the number did not grow`] : []),
    ...(opened < 0 || !Number.isInteger(opened) ? [`"opened ${opened}"`] : []),
  ];
}

type Dice = () => number;
const oneOf = <T>(list: readonly T[], dice: Dice): T => list[Math.floor(dice() * list.length)] as T;
const some = <T>(list: readonly T[], dice: Dice): readonly T[] => list.filter(() => dice() < 0.25);

function anyAnswer(view: WizardView, dice: Dice): Choice {
  const { question } = view;
  if (!question) throw new Error('no question');
  if (catalogue.questions.get(question.id)?.list) return some(question.ticks, dice);
  return dice() < 0.45 ? (question.choices[0] ?? '') : oneOf(question.choices, dice);
}

/** One more thing that a parent may do on the screen in hand. */
function anyStep(view: WizardView, dice: Dice): WizardEvent {
  if (view.canGoBack && dice() < 0.12) return { type: 'BACK' };
  if (dice() < 0.04) return { type: 'SHOW_ABOUT' };
  const ageMonths =
    view.visit.ageMonths !== undefined && dice() < 0.6 ? view.visit.ageMonths : Math.floor(dice() * 156);
  const fitting = CONTENT.worries.filter((worry) => isWithin(ageMonths, worry)).map(({ id }) => id);
  switch (view.screen) {
    case 'welcome':
      return view.canResume && dice() < 0.7 ? { type: 'RESUME' } : { type: 'START' };
    case 'child':
      return { type: 'GIVE_CHILD', child: { ageMonths } };
    case 'right-now':
      return { type: 'ANSWER_RIGHT_NOW', choice: dice() < 0.8 ? 'none' : 'yes-or-not-sure' };
    case 'concerns':
      return { type: 'GIVE_WORRIES', worries: some(fitting, dice), mainWorries: [] };
    case 'background': {
      const conditions = some(CONTENT.conditions, dice).map(({ id }) => id);
      return { type: 'GIVE_BACKGROUND', background: { ...noBackground, conditions } };
    }
    case 'question':
      if (view.question?.mayStopHere && dice() < 0.05) return { type: 'SHOW_RESULT' };
      return { type: 'ANSWER', choice: anyAnswer(view, dice) };
    case 'urgent':
      return { type: 'GO_ON' };
    case 'review': {
      const asked = view.review.flatMap(({ entries }) => entries.map(({ id }) => id));
      const what = oneOf([...asked, 'child', 'right-now', 'concerns', 'background'], dice);
      return dice() < 0.8 ? { type: 'CHANGE', what } : { type: 'SHOW_RESULT' };
    }
    case 'result':
      return dice() < 0.5 ? { type: 'GO_ON' } : { type: 'BACK' };
    default:
      return { type: 'BACK' };
  }
}

const STEPS = 120;

/** A way of a hundred and twenty steps, and what of the progress was not true on it. */
function wander(seed: number): { readonly faults: readonly string[]; readonly told: number; readonly steps: string[] } {
  const dice = diceOf(seed);
  let wizard: Wizard = start();
  let read: Read = {};
  const faults: string[] = [];
  const steps: string[] = [];
  let told = 0;
  for (let step = 0; step < STEPS; step += 1) {
    // on the page for today the tab does not know what an answer was before it was changed: then a reload loses the word
    const isReload = !['welcome', 'urgent', 'about'].includes(look(wizard).screen) && dice() < 0.03;
    const event = anyStep(look(wizard), dice);
    wizard = isReload ? reload(wizard) : send(wizard, event);
    const view = look(wizard);
    steps.push(isReload ? 'reload' : `${event.type} → ${whereIs(wizard)}`);
    // another child, or the same one anew
    if (event.type === 'START' && !isReload) read = {};
    const wrong = untrue(read, view);
    faults.push(...wrong.map((what) => `${what} (${steps.slice(-3).join(', ')})`));
    told += view.opened > 0 ? 1 : 0;
    read = {
      left: view.screen === 'question' || view.screen === 'review' ? view.left : read.left,
      bar: percent(view) ?? read.bar,
    };
  }
  return { faults, told, steps };
}

describe('what is said of the way that is left', () => {
  it('counts down by one with each answer that opens nothing, to the last one, and then the review', () => {
    const wizard = toFirstQuestion({ ageMonths: 20 });
    const counts: number[] = [];
    goOn(wizard, {}, (view) => {
      if (view.question) counts.push(view.left ?? Number.NaN);
      expect(view.opened).toBe(0);
      return false;
    });
    expect(counts.length).toBeGreaterThan(10);
    expect(counts).toEqual(Array.from({ length: counts.length }, (_, index) => counts.length - index));
    expect(look(wizard)).toMatchObject({ screen: 'review', left: 0 });
    expect(percent(look(wizard))).toBe(100);
  });

  it('stands still on the way back: what was answered is answered', () => {
    const wizard = goTo(toFirstQuestion({ ageMonths: 20 }), 'safety.body');
    const { left } = look(wizard);
    const bar = percent(look(wizard));
    back(wizard, 2);
    expect(look(wizard)).toMatchObject({ screen: 'question', left, opened: 0 });
    expect(percent(look(wizard))).toBe(bar);
    back(wizard, 3);
    expect(whereIs(wizard)).toBe('concerns');
    expect(percent(look(wizard))).toBe(bar);
  });

  it('says how many more an answer opened, and says it once', () => {
    const wizard = goTo(toFirstQuestion({ ageMonths: 20 }), 'safety.body');
    const { left = Number.NaN } = look(wizard);
    const lines = look(wizard).question?.lines.length ?? Number.NaN;
    answer(wizard, 'some');
    expect(look(wizard)).toMatchObject({ opened: lines, left: left - 1 + lines });
    answer(wizard, 'no');
    expect(look(wizard)).toMatchObject({ opened: 0, left: left - 2 + lines });
  });

  it('says nothing of what an answer opened and took away again', () => {
    const wizard = answer(goTo(toFirstQuestion({ ageMonths: 20 }), 'safety.body'), 'some');
    back(wizard);
    expect(look(wizard).opened).toBe(0);
    answer(wizard, 'none');
    expect(look(wizard).opened).toBe(0);
  });

  it('says it after the page for today too, also to whoever turned back there or loaded the page anew', () => {
    const toUrgent = () =>
      goOn(
        toFirstQuestion({ ageMonths: 40 }),
        { 'safety.spells': 'some', 'safety.earlierFit': 'yes' },
        ({ screen }) => screen === 'urgent',
      );
    expect(whereIs(toUrgent())).toBe('urgent');
    const opening = toUrgent();
    expect(look(opening).opened).toBe(0);
    send(opening, { type: 'GO_ON' });
    expect(look(opening).screen).toBe('question');
    expect(look(opening).opened).toBeGreaterThan(0);
    const turning = back(toUrgent());
    expect(look(turning).opened).toBe(look(opening).opened);
    const returning = reload(toUrgent());
    expect(look(returning).opened).toBe(0);
    expect(look(send(returning, { type: 'GO_ON' })).opened).toBe(look(opening).opened);
  });

  it('says it after a change from the review, where nothing was left; of a single question too', () => {
    const worried = goOn(toFirstQuestion({ ageMonths: 30 }));
    send(
      worried,
      { type: 'CHANGE', what: 'concerns' },
      { type: 'GIVE_WORRIES', worries: ['worry.senses'], mainWorries: [] },
    );
    expect(look(worried)).toMatchObject({ screen: 'question', opened: look(worried).left });
    const named = goOn(toFirstQuestion({ ageMonths: 27 }), { 'talking.twoWords': 'not-yet' });
    send(
      named,
      { type: 'CHANGE', what: 'background' },
      { type: 'GIVE_BACKGROUND', background: { ...noBackground, conditions: ['condition.adhd'] } },
    );
    expect(whereIs(named)).toBe('question gates.known');
    expect(look(named)).toMatchObject({ left: 1, opened: 1 });
  });

  it('never says it of a visit that was begun anew or read from elsewhere', () => {
    const far = answer(goTo(toFirstQuestion({ ageMonths: 20 }), 'safety.body'), 'some');
    const other = kept(toFirstQuestion({ ageMonths: 100, worries: ['worry.talking', 'worry.senses'] }));
    send(far, { type: 'RESTART' }, { type: 'OPEN_KEPT', kept: other });
    expect(look(far)).toMatchObject({ screen: 'question', opened: 0 });
    send(far, { type: 'RESTART' });
    expect(look(toFirstQuestion({ ageMonths: 100, worries: ['worry.talking'] }, far)).opened).toBe(0);
  });

  it('keeps nothing of it on the device', () => {
    const wizard = answer(goTo(toFirstQuestion({ ageMonths: 20 }), 'safety.body'), 'some');
    expect(look(wizard).opened).toBeGreaterThan(0);
    expect(Object.keys(kept(wizard) as object).sort()).toEqual(['entered', 'place', 'trail', 'visit']);
    expect(look(reload(wizard))).toMatchObject({ left: look(wizard).left, opened: 0 });
  });

  it('never grows without a word, nor does the bar go back, whatever a parent does', () => {
    let told = 0;
    const screens = new Set<string>();
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 31 - 1 }), (seed) => {
        const way = wander(seed);
        told += way.told;
        for (const step of way.steps) screens.add(step.split(' → ')[1]?.split(' ')[0] ?? step);
        expect(way.faults).toEqual([]);
      }),
      { numRuns: 30 },
    );
    expect(told, 'ways on which something opens').toBeGreaterThan(60);
    expect([...screens].sort()).toEqual(
      [
        'about',
        'background',
        'child',
        'concerns',
        'question',
        'reload',
        'result',
        'review',
        'right-now',
        'urgent',
        'welcome',
      ].sort(),
    );
  });
});
