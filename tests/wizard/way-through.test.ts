import { describe, expect, it } from 'vitest';
import { CONTENT } from '../../src/content/content';
import { guide } from '../../src/guidance/guide';
import type { Visit } from '../../src/model/visit';
import {
  catalogue,
  firstChoice,
  goOn,
  goTo,
  isList,
  look,
  noBackground,
  questionOf,
  send,
  start,
  TODAY,
  toFirstQuestion,
  whereIs,
} from './walk';

describe('the way through', () => {
  it('leads from the welcome over the child, the panel, the worries and the background to the first question', () => {
    const wizard = start();
    const places = [whereIs(wizard)];
    const step = (event: Parameters<typeof wizard.send>[0]) => {
      wizard.send(event);
      places.push(whereIs(wizard));
    };
    step({ type: 'START' });
    step({ type: 'GIVE_CHILD', child: { ageMonths: 20, country: 'US' } });
    step({ type: 'ANSWER_RIGHT_NOW', choice: 'none' });
    step({ type: 'GIVE_WORRIES', worries: [], mainWorries: [] });
    step({ type: 'GIVE_BACKGROUND', background: noBackground });
    expect(places).toEqual(['welcome', 'child', 'right-now', 'concerns', 'background', 'question safety.loss']);
  });

  it('leads a well child over each question once to the review and the result', () => {
    const wizard = toFirstQuestion({ ageMonths: 20 });
    const asked: string[] = [];
    goOn(wizard, {}, (view) => {
      if (view.question) asked.push(view.question.id);
      return false;
    });
    expect(whereIs(wizard)).toBe('review');
    expect(new Set(asked).size).toBe(asked.length);
    expect(asked.length).toBeGreaterThanOrEqual(10);
    expect(asked.length).toBeLessThanOrEqual(22);
    send(wizard, { type: 'SHOW_RESULT' });
    expect(whereIs(wizard)).toBe('result');
    expect(look(wizard).guidance).toMatchObject({
      complete: true,
      headline: 'nothing-points',
      unanswered: [],
      ignored: [],
      asked,
    });
  });

  it.each(Array.from({ length: 156 }, (_, month) => month))(
    'ends in a review and a result at %i months, with only the age given and every first button',
    (ageMonths) => {
      const wizard = goOn(toFirstQuestion({ ageMonths }));
      expect(whereIs(wizard)).toBe('review');
      send(wizard, { type: 'SHOW_RESULT' });
      expect(look(wizard).guidance).toMatchObject({ complete: true, flags: [] });
      expect(look(wizard).guidance?.therapies.map(({ level }) => level)).toEqual(['not-now', 'not-now', 'not-now']);
    },
  );

  it('asks all safety questions first, then all gates, everyday life, follow-ups and the closing', () => {
    const order = ['safety', 'gates', 'everyday', 'follow-ups', 'closing'];
    const seen: string[] = [];
    goOn(
      toFirstQuestion({ ageMonths: 40, worries: ['worry.talking'] }),
      { 'talking.conversation': 'not-yet', 'everyday.hard': ['senses'] },
      (view) => {
        if (view.question) seen.push(view.question.section);
        return false;
      },
    );
    const places = seen.map((section) => order.indexOf(section));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect([...new Set(seen)]).toEqual(order);
  });

  it('asks all skills before all worries among the gates, but for what the answers open', () => {
    const kinds: string[] = [];
    goOn(toFirstQuestion({ ageMonths: 60 }), {}, (view) => {
      if (view.question?.section === 'gates') kinds.push(view.question.kind);
      return false;
    });
    expect(kinds).toEqual([...kinds].sort());
    expect(new Set(kinds)).toEqual(new Set(['skill', 'worry']));
  });

  it('keeps under the visit what was given, and nothing that follows from it', () => {
    const wizard = toFirstQuestion({
      ageMonths: 4,
      ageWeeks: 20,
      weeksEarly: 5,
      country: 'GB',
      worries: ['worry.feeding'],
    });
    send(wizard, { type: 'ANSWER', choice: 'no' });
    expect(look(wizard).visit).toEqual({
      v: 1,
      contentVersion: CONTENT.version,
      date: TODAY,
      ageMonths: 4,
      ageWeeks: 20,
      weeksEarly: 5,
      country: 'GB',
      rightNow: 'none',
      worries: ['worry.feeding'],
      mainWorries: ['worry.feeding'],
      conditions: [],
      therapiesUnderway: [],
      homeLanguages: [],
      answers: { 'safety.loss': 'no' },
    });
  });

  it('asks next always the first question of the path without an answer', () => {
    const wizard = toFirstQuestion({ ageMonths: 30, worries: ['worry.talking', 'worry.senses'] });
    for (let steps = 0; steps < 120 && look(wizard).question; steps += 1) {
      const view = look(wizard);
      expect(view.question?.id).toBe(guide(view.visit as Visit, catalogue).unanswered[0]);
      const { id, choices } = questionOf(wizard);
      send(wizard, { type: 'ANSWER', choice: isList(id) ? [] : (choices[steps % choices.length] ?? '') });
      if (look(wizard).screen === 'urgent') send(wizard, { type: 'GO_ON' });
    }
    expect(whereIs(wizard)).toBe('review');
  });

  it('asks the signs of a group one by one after "some", then whether a doctor knows, then goes on', () => {
    const wizard = goTo(toFirstQuestion({ ageMonths: 20 }), 'safety.spells');
    const { lines } = questionOf(wizard);
    expect(lines.length).toBeGreaterThan(1);
    const asked: string[] = [];
    goOn(wizard, { 'safety.spells': 'some', 'safety.blankSpells': 'yes' }, (view) => {
      if (view.question) asked.push(view.question.id);
      return view.question?.id === 'safety.body';
    });
    expect(asked).toEqual(['safety.spells', ...lines, 'safety.spells.known', 'safety.body']);
  });

  it('asks the signs of a group one by one after "not sure" too, and no doctor where none is there', () => {
    const wizard = goTo(toFirstQuestion({ ageMonths: 20 }), 'safety.spells');
    const asked: string[] = [];
    goOn(wizard, { 'safety.spells': 'not-sure' }, (view) => {
      if (view.question) asked.push(view.question.id);
      return view.question?.id === 'safety.body';
    });
    expect(asked).toHaveLength(questionOf(goTo(toFirstQuestion({ ageMonths: 20 }), 'safety.spells')).lines.length + 2);
    expect(asked).not.toContain('safety.spells.known');
  });

  it('asks only about safety before the due date', () => {
    const sections = new Set<string>();
    const wizard = goOn(toFirstQuestion({ ageMonths: 1, weeksEarly: 12 }), {}, (view) => {
      if (view.question) sections.add(view.question.section);
      return false;
    });
    expect([...sections]).toEqual(['safety']);
    expect(whereIs(wizard)).toBe('review');
  });

  it('shows "see what we have so far" from the 35th question on, never before, and it leads to a result with what was not asked', () => {
    const wizard = toFirstQuestion({ ageMonths: 40, worries: ['worry.talking', 'worry.moving'] });
    let count = 0;
    const offered: boolean[] = [];
    const worstOf = (kind: string) =>
      ({ skill: 'sometimes', worry: 'sometimes', safety: 'no', group: 'not-sure', known: 'followed' })[kind];
    while (look(wizard).screen === 'question' && count < 60) {
      const question = questionOf(wizard);
      offered.push(question.mayStopHere);
      count += 1;
      if (count === 35) break;
      send(wizard, {
        type: 'ANSWER',
        choice: question.choices.includes('these')
          ? [...question.ticks]
          : (worstOf(question.kind) ?? firstChoice(question)),
      });
    }
    expect(count).toBe(35);
    expect(offered).toEqual([...Array.from({ length: 34 }, () => false), true]);
    send(wizard, { type: 'SHOW_RESULT' });
    expect(whereIs(wizard)).toBe('result');
    expect(look(wizard).guidance?.complete).toBe(false);
    expect(look(wizard).guidance?.unanswered.length).toBeGreaterThan(0);
  });

  it('goes on from a result that came early with the questions that are still open', () => {
    const wizard = goOn(toFirstQuestion({ ageMonths: 20 }));
    send(wizard, { type: 'CHANGE', what: 'safety.spells' }, { type: 'ANSWER', choice: 'some' });
    const open = whereIs(wizard);
    send(wizard, { type: 'BACK' }, { type: 'BACK' }, { type: 'SHOW_RESULT' });
    expect(look(wizard).guidance?.complete).toBe(false);
    send(wizard, { type: 'GO_ON' });
    expect(whereIs(wizard)).toBe(open);
    goOn(wizard);
    expect(whereIs(wizard)).toBe('review');
  });

  it('does not let the questions be left before the 35th', () => {
    const wizard = toFirstQuestion({ ageMonths: 40 });
    send(wizard, { type: 'SHOW_RESULT' });
    expect(whereIs(wizard)).toBe('question safety.loss');
  });
});

describe('ages', () => {
  it.each([-1, 156, 157, 1000, 12.5, Number.NaN, Number.POSITIVE_INFINITY])(
    'leads an age of %s months to out-of-range, and Back to the child with what was entered',
    (ageMonths) => {
      const child = { ageMonths, country: 'IN' };
      const wizard = send(start(), { type: 'START' }, { type: 'GIVE_CHILD', child });
      expect(whereIs(wizard)).toBe('out-of-range');
      expect(look(wizard).visit.ageMonths).toBeUndefined();
      expect(look(wizard).ages).toBeUndefined();
      send(wizard, { type: 'BACK' });
      expect(whereIs(wizard)).toBe('child');
      expect(look(wizard).entered).toEqual(child);
      send(wizard, { type: 'GIVE_CHILD', child: { ageMonths: 155 } });
      expect(whereIs(wizard)).toBe('right-now');
      expect(look(wizard).visit).not.toHaveProperty('country');
    },
  );

  it.each([0, 155])('takes an age of %i months', (ageMonths) => {
    expect(whereIs(send(start(), { type: 'START' }, { type: 'GIVE_CHILD', child: { ageMonths } }))).toBe('right-now');
  });

  it('keeps every answer when a changed age lies outside, until a possible one is given', () => {
    const wizard = goOn(toFirstQuestion({ ageMonths: 20 }));
    const before = look(wizard).visit;
    send(wizard, { type: 'CHANGE', what: 'child' }, { type: 'GIVE_CHILD', child: { ageMonths: 200 } });
    expect(whereIs(wizard)).toBe('out-of-range');
    expect(look(wizard).visit).toEqual(before);
    send(wizard, { type: 'BACK' }, { type: 'GIVE_CHILD', child: { ageMonths: 20 } });
    expect(whereIs(wizard)).toBe('review');
    expect(look(wizard).visit).toEqual(before);
  });
});

describe('country', () => {
  it('can be set anywhere, changes the numbers and nothing else', () => {
    for (const wizard of [
      start(),
      send(start(), { type: 'START' }),
      toFirstQuestion({ ageMonths: 20 }),
      goOn(toFirstQuestion({ ageMonths: 20 })),
    ]) {
      const before = look(wizard);
      const { visit } = before;
      send(wizard, { type: 'SET_COUNTRY', country: 'GB' });
      const { country, helpLines, ...after } = look(wizard);
      expect(country?.emergencyNumbers[0]).toBe('999');
      expect({ ...after, helpLines: before.helpLines }).toEqual({ ...before, visit: { ...visit, country: 'GB' } });
      expect(helpLines.map(({ topic }) => topic)).toEqual(before.helpLines.map(({ topic }) => topic));
      expect(helpLines.every(({ line }) => line !== undefined)).toBe(true);
      send(wizard, { type: 'SET_COUNTRY', country: undefined });
      expect(look(wizard).visit).toEqual(visit);
      expect(look(wizard).country).toBeUndefined();
    }
  });

  it.each(CONTENT.countries.map(({ code }) => code))('changes no question, flag, level or order: %s', (country) => {
    const answers = {
      'safety.spells': 'some',
      'safety.earlierFit': 'yes',
      'talking.threeWords': 'not-yet',
      'talking.mamaDada': 'not-yet',
    };
    const result = (child: { ageMonths: number; country?: string }) =>
      look(send(goOn(toFirstQuestion(child), answers), { type: 'SHOW_RESULT' })).guidance;
    expect(result({ ageMonths: 20, country })).toEqual(result({ ageMonths: 20 }));
  });

  it('that is unknown has no numbers of another', () => {
    const wizard = toFirstQuestion({ ageMonths: 20, country: 'ZZ' });
    expect(look(wizard).country).toBeUndefined();
    expect(look(wizard).helpLines.filter(({ line }) => line)).toEqual([]);
  });
});

describe('starting again', () => {
  it.each([
    ['the child', send(start(), { type: 'START' })],
    [
      'out of range',
      send(start(), { type: 'START' }, { type: 'GIVE_CHILD', child: { ageMonths: 156, country: 'US' } }),
    ],
    ['a question', toFirstQuestion({ ageMonths: 20, country: 'US', worries: ['worry.talking'] })],
    [
      'an urgent page',
      send(
        start(),
        { type: 'START' },
        { type: 'GIVE_CHILD', child: { ageMonths: 20 } },
        { type: 'ANSWER_RIGHT_NOW', choice: 'yes-or-not-sure' },
      ),
    ],
    ['the review', goOn(toFirstQuestion({ ageMonths: 20 }))],
    ['the result', send(goOn(toFirstQuestion({ ageMonths: 20 })), { type: 'SHOW_RESULT' })],
    ['the page about the guide', send(toFirstQuestion({ ageMonths: 20 }), { type: 'SHOW_ABOUT' })],
  ])('clears all from %s', (_, wizard) => {
    send(wizard, { type: 'RESTART' });
    expect(look(wizard)).toEqual(look(start()));
    expect(wizard.getSnapshot().context).toMatchObject({
      visit: { v: 1, answers: {} },
      entered: null,
      trail: [],
      place: { screen: 'welcome' },
      today: TODAY,
    });
    expect(JSON.stringify(wizard.getSnapshot().context.visit)).toBe('{"v":1,"answers":{}}');
    toFirstQuestion({ ageMonths: 50 }, wizard);
    expect(whereIs(wizard)).toBe('question safety.loss');
    expect(look(wizard).visit).toMatchObject({ ageMonths: 50, date: TODAY, answers: {} });
  });
});
