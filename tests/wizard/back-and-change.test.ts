import { describe, expect, it } from 'vitest';
import type { WizardEvent } from '../../src/wizard/wizard-events';
import {
  answer,
  back,
  confirm,
  goOn,
  goTo,
  look,
  noBackground,
  questionOf,
  send,
  start,
  toFirstQuestion,
  whereIs,
} from './walk';

const atReview = (answering = {}, child: Parameters<typeof toFirstQuestion>[0] = { ageMonths: 20 }) =>
  goOn(toFirstQuestion(child), answering);

describe('Back', () => {
  it('does nothing at the welcome', () => {
    const wizard = start();
    const before = wizard.getSnapshot().context;
    back(wizard);
    expect(wizard.getSnapshot().context).toEqual(before);
    expect(look(wizard)).toMatchObject({ screen: 'welcome', canGoBack: false, depth: 0 });
  });

  it('leads from the review over every place to the welcome, in turn, and loses no answer', () => {
    const wizard = toFirstQuestion({ ageMonths: 20 });
    const places = ['welcome', 'child', 'right-now', 'concerns', 'background'];
    goOn(wizard, {}, () => {
      places.push(whereIs(wizard));
      return false;
    });
    const { visit } = look(wizard);
    const backwards: string[] = [];
    for (let depth = look(wizard).depth; depth > 0; depth -= 1) {
      expect(look(wizard)).toMatchObject({ depth, canGoBack: true });
      back(wizard);
      backwards.push(whereIs(wizard));
    }
    expect(backwards.reverse()).toEqual(places.slice(0, -1));
    expect(look(wizard).visit).toEqual(visit);
    expect(look(wizard)).toMatchObject({ canGoBack: false, canResume: true });
    send(wizard, { type: 'RESUME' });
    expect(whereIs(wizard)).toBe('review');
  });

  it('shows the answer that was given before', () => {
    const wizard = goTo(toFirstQuestion({ ageMonths: 20 }), 'talking.threeWords');
    answer(wizard, 'sometimes');
    back(wizard);
    expect(questionOf(wizard)).toMatchObject({ id: 'talking.threeWords', chosen: 'sometimes' });
  });

  it('shows a list that was left empty as answered with nothing', () => {
    const wizard = goTo(toFirstQuestion({ ageMonths: 20 }), 'everyday.hard');
    expect(questionOf(wizard)).not.toHaveProperty('chosen');
    answer(wizard, []);
    back(wizard);
    expect(questionOf(wizard).chosen).toEqual([]);
  });

  it.each([1, 2, 3, 5])('over %i steps: confirming the old answer returns to where the parent was', (steps) => {
    const wizard = goTo(toFirstQuestion({ ageMonths: 20 }), 'connecting.pointsToShow');
    const { visit } = look(wizard);
    back(wizard, steps);
    confirm(wizard);
    expect(whereIs(wizard)).toBe('question connecting.pointsToShow');
    expect(look(wizard).visit).toEqual(visit);
  });

  it.each([1, 4])(
    'over %i steps: the browser’s forward returns to where the parent was, without an answer',
    (steps) => {
      const wizard = goTo(toFirstQuestion({ ageMonths: 20 }), 'connecting.pointsToShow');
      const { visit } = look(wizard);
      back(wizard, steps);
      send(wizard, { type: 'FORWARD' });
      expect(whereIs(wizard)).toBe('question connecting.pointsToShow');
      expect(look(wizard).visit).toEqual(visit);
    },
  );

  it('does not let forward skip a question that has no answer', () => {
    const wizard = goTo(toFirstQuestion({ ageMonths: 20 }), 'safety.spells');
    send(wizard, { type: 'FORWARD' });
    expect(whereIs(wizard)).toBe('question safety.spells');
  });

  it('from the review to a question: confirming returns to the review', () => {
    const wizard = atReview();
    back(wizard, 3);
    confirm(wizard);
    expect(whereIs(wizard)).toBe('review');
  });

  it('from the result leads to the review, and forward to the result again', () => {
    const wizard = send(atReview(), { type: 'SHOW_RESULT' });
    back(wizard);
    expect(whereIs(wizard)).toBe('review');
    send(wizard, { type: 'FORWARD' });
    expect(whereIs(wizard)).toBe('result');
  });

  it('over the earlier screens: giving the same again returns to where the parent was', () => {
    const wizard = goTo(toFirstQuestion({ ageMonths: 20, worries: ['worry.talking'] }), 'safety.body');
    const { visit } = look(wizard);
    back(wizard, 7);
    expect(whereIs(wizard)).toBe('child');
    send(wizard, { type: 'GIVE_CHILD', child: { ageMonths: 20 } });
    expect(whereIs(wizard)).toBe('question safety.body');
    expect(look(wizard).visit).toEqual(visit);
  });

  it('skips questions that are no longer asked', () => {
    const some = { 'safety.spells': 'some', 'safety.blankSpells': 'yes' };
    const wizard = goTo(toFirstQuestion({ ageMonths: 20 }), 'safety.eyes', some);
    for (let steps = 0; steps < 20 && whereIs(wizard) !== 'question safety.spells'; steps += 1) back(wizard);
    answer(wizard, 'none');
    expect(whereIs(wizard)).toBe('question safety.eyes');
    goOn(wizard);
    // The signs were answered already: with the group open again they are not asked twice, and with it closed again not gone back to.
    send(wizard, { type: 'CHANGE', what: 'safety.spells' });
    answer(wizard, 'some');
    goOn(wizard);
    expect(whereIs(wizard)).toBe('review');
    send(wizard, { type: 'CHANGE', what: 'safety.blankSpells' });
    answer(wizard, 'yes');
    send(wizard, { type: 'CHANGE', what: 'safety.spells' });
    answer(wizard, 'none');
    const visited: string[] = [];
    for (let steps = 0; steps < 100 && look(wizard).canGoBack; steps += 1) {
      back(wizard);
      visited.push(whereIs(wizard));
    }
    expect(
      visited.filter((place) =>
        /safety\.(earlierFit|blankSpells|clusters|chokedSince|headacheVomiting|spells\.known)$/.test(place),
      ),
    ).toEqual([]);
    expect(visited.at(-1)).toBe('welcome');
    expect(look(wizard).visit.answers).toMatchObject({ 'safety.blankSpells': 'yes', 'safety.spells': 'none' });
  });

  it('from an urgent page leads to the answer that raised it, and taking it back leads on without the page', () => {
    const wizard = goTo(toFirstQuestion({ ageMonths: 20 }), 'safety.earlierFit', { 'safety.spells': 'some' });
    answer(wizard, 'yes');
    expect(whereIs(wizard)).toBe('urgent');
    back(wizard);
    expect(questionOf(wizard)).toMatchObject({ id: 'safety.earlierFit', chosen: 'yes' });
    answer(wizard, 'no');
    expect(whereIs(wizard)).toBe('question safety.blankSpells');
  });

  it('from about returns to where it was opened, from every screen', () => {
    const places = [
      start(),
      send(start(), { type: 'START' }),
      goTo(toFirstQuestion({ ageMonths: 20 }), 'safety.body'),
      atReview(),
      send(atReview(), { type: 'SHOW_RESULT' }),
      send(
        start(),
        { type: 'START' },
        { type: 'GIVE_CHILD', child: { ageMonths: 20 } },
        { type: 'ANSWER_RIGHT_NOW', choice: 'yes-or-not-sure' },
      ),
    ];
    for (const wizard of places) {
      const before = look(wizard);
      send(wizard, { type: 'SHOW_ABOUT' });
      expect(whereIs(wizard)).toBe('about');
      back(wizard);
      expect(look(wizard)).toEqual(before);
    }
  });

  it('from about, opened on out-of-range, returns to out-of-range', () => {
    const wizard = send(
      start(),
      { type: 'START' },
      { type: 'GIVE_CHILD', child: { ageMonths: 156 } },
      { type: 'SHOW_ABOUT' },
    );
    back(wizard);
    expect(whereIs(wizard)).toBe('out-of-range');
  });
});

describe('Change', () => {
  it('of any answer shows the question with the old answer, and confirming it returns to the review', () => {
    const wizard = atReview();
    const { visit, review } = look(wizard);
    const ids = review.flatMap(({ entries }) => entries.map(({ id }) => id));
    expect(ids.length).toBeGreaterThan(10);
    for (const id of ids) {
      send(wizard, { type: 'CHANGE', what: id });
      expect(questionOf(wizard)).toMatchObject({ id, chosen: visit.answers[id] });
      confirm(wizard);
      expect(whereIs(wizard)).toBe('review');
    }
    expect(look(wizard).visit).toEqual(visit);
  });

  it('followed by Back returns to the review with nothing changed', () => {
    const wizard = atReview();
    const before = look(wizard);
    send(wizard, { type: 'CHANGE', what: 'talking.threeWords' });
    back(wizard);
    expect(look(wizard)).toEqual(before);
  });

  it('asks what is newly needed, then returns to the review', () => {
    const wizard = atReview();
    send(wizard, { type: 'CHANGE', what: 'talking.threeWords' });
    answer(wizard, 'not-yet');
    const asked: string[] = [];
    goOn(wizard, {}, (view) => {
      if (view.question) asked.push(view.question.id);
      return false;
    });
    // the step back, the first two follow-ups, then the closing
    expect(asked).toEqual([
      'talking.wordOrTwo',
      'talking.gainsWords',
      'talking.copiesWords',
      'closing.impact',
      'closing.noticed',
    ]);
    expect(whereIs(wizard)).toBe('review');
  });

  it.each([
    ['child', { type: 'GIVE_CHILD', child: { ageMonths: 20 } }],
    ['right-now', { type: 'ANSWER_RIGHT_NOW', choice: 'none' }],
    ['concerns', { type: 'GIVE_WORRIES', worries: [], mainWorries: [] }],
    ['background', { type: 'GIVE_BACKGROUND', background: noBackground }],
  ] as const)('of %s shows that screen, and giving the same returns to the review', (what, event: WizardEvent) => {
    const wizard = atReview();
    const { visit } = look(wizard);
    send(wizard, { type: 'CHANGE', what });
    expect(whereIs(wizard)).toBe(what);
    send(wizard, event);
    expect(whereIs(wizard)).toBe('review');
    expect(look(wizard).visit).toEqual(visit);
  });

  it('of the worries asks what a new worry opens, then returns to the review', () => {
    const wizard = atReview();
    send(
      wizard,
      { type: 'CHANGE', what: 'concerns' },
      { type: 'GIVE_WORRIES', worries: ['worry.senses'], mainWorries: ['worry.senses'] },
    );
    expect(whereIs(wizard)).toBe('question senses.distressOrdinary');
    goOn(wizard);
    expect(whereIs(wizard)).toBe('review');
  });

  it('of the panel to "yes or not sure" shows the emergency page at once', () => {
    const wizard = atReview();
    send(wizard, { type: 'CHANGE', what: 'right-now' }, { type: 'ANSWER_RIGHT_NOW', choice: 'yes-or-not-sure' });
    expect(whereIs(wizard)).toBe('urgent');
    send(wizard, { type: 'GO_ON' });
    goOn(wizard);
    expect(whereIs(wizard)).toBe('review');
  });

  it('of the hearing test to "not said" leaves no old value behind', () => {
    const wizard = atReview();
    send(
      wizard,
      { type: 'CHANGE', what: 'background' },
      { type: 'GIVE_BACKGROUND', background: { ...noBackground, hearing: 'never' } },
    );
    expect(look(wizard).visit.hearing).toBe('never');
    send(wizard, { type: 'CHANGE', what: 'background' }, { type: 'GIVE_BACKGROUND', background: noBackground });
    expect(look(wizard).visit).not.toHaveProperty('hearing');
  });

  it('of the age keeps every answer, asks what the new age needs and counts what fits', () => {
    const wizard = atReview();
    const before = look(wizard).visit.answers;
    send(wizard, { type: 'CHANGE', what: 'child' }, { type: 'GIVE_CHILD', child: { ageMonths: 40 } });
    expect(look(wizard).screen).toBe('question');
    const asked: string[] = [];
    goOn(wizard, {}, (view) => {
      if (view.question) asked.push(view.question.id);
      return false;
    });
    expect(asked).toContain('talking.conversation');
    expect(asked.filter((id) => id in before)).toEqual([]);
    expect(look(wizard).visit.answers).toMatchObject(before);
    send(wizard, { type: 'SHOW_RESULT' });
    expect(look(wizard).guidance).toMatchObject({ complete: true, ageUsedMonths: 40 });
    expect(look(wizard).guidance?.ignored).toContain('talking.threeWords');
    back(wizard);
    send(wizard, { type: 'CHANGE', what: 'child' }, { type: 'GIVE_CHILD', child: { ageMonths: 20 } });
    expect(whereIs(wizard)).toBe('review');
  });

  it('of the age takes no weeks and no birth of the former age along', () => {
    const wizard = atReview({}, { ageMonths: 3, ageWeeks: 15, weeksEarly: 6, country: 'US' });
    send(wizard, { type: 'CHANGE', what: 'child' }, { type: 'GIVE_CHILD', child: { ageMonths: 40 } });
    const { visit } = look(wizard);
    expect(visit).toMatchObject({ ageMonths: 40 });
    expect(['ageWeeks', 'weeksEarly', 'country'].filter((key) => key in visit)).toEqual([]);
  });

  it('of something that nobody was asked changes nothing', () => {
    for (const what of ['talking.flies', 'talking.tellsStory', '']) {
      const wizard = atReview();
      const before = look(wizard);
      send(wizard, { type: 'CHANGE', what });
      expect(look(wizard), what).toEqual(before);
    }
  });
});
