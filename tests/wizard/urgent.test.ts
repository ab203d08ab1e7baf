import { describe, expect, it } from 'vitest';
import { CONTENT } from '../../src/content/content';
import { answer, back, goOn, goTo, look, send, start, toFirstQuestion, whereIs } from './walk';

const atPanel = (ageMonths = 20) => send(start(), { type: 'START' }, { type: 'GIVE_CHILD', child: { ageMonths } });
const urgentIds = (wizard: ReturnType<typeof start>) =>
  look(wizard).urgent.map(({ id, urgency }) => `${id}:${urgency}`);

describe('the urgent page', () => {
  it('of an emergency comes at once, right behind the panel', () => {
    const wizard = send(atPanel(), { type: 'ANSWER_RIGHT_NOW', choice: 'yes-or-not-sure' });
    expect(whereIs(wizard)).toBe('urgent');
    expect(urgentIds(wizard)).toEqual(['flag.rightNow:emergency']);
    expect(look(wizard).guidance?.headline).toBe('emergency');
  });

  it('comes once, and never again for the same', () => {
    const wizard = send(atPanel(), { type: 'ANSWER_RIGHT_NOW', choice: 'yes-or-not-sure' }, { type: 'GO_ON' });
    expect(whereIs(wizard)).toBe('concerns');
    expect(look(wizard).visit.seen).toEqual(['flag.rightNow:emergency']);
    back(wizard);
    expect(whereIs(wizard)).toBe('right-now');
    send(wizard, { type: 'ANSWER_RIGHT_NOW', choice: 'yes-or-not-sure' });
    expect(whereIs(wizard)).toBe('concerns');
    back(wizard);
    send(wizard, { type: 'ANSWER_RIGHT_NOW', choice: 'none' });
    back(wizard);
    send(wizard, { type: 'ANSWER_RIGHT_NOW', choice: 'yes-or-not-sure' });
    expect(whereIs(wizard)).toBe('concerns');
    expect(look(wizard).visit.seen).toEqual(['flag.rightNow:emergency']);
  });

  it('stays unseen until the parent goes on', () => {
    const wizard = send(atPanel(), { type: 'ANSWER_RIGHT_NOW', choice: 'yes-or-not-sure' });
    back(wizard);
    expect(look(wizard).visit.seen ?? []).toEqual([]);
    send(wizard, { type: 'ANSWER_RIGHT_NOW', choice: 'yes-or-not-sure' });
    expect(whereIs(wizard)).toBe('urgent');
  });

  it('does not stand in the way back', () => {
    const wizard = send(atPanel(), { type: 'ANSWER_RIGHT_NOW', choice: 'yes-or-not-sure' }, { type: 'GO_ON' });
    back(wizard);
    expect(whereIs(wizard)).toBe('right-now');
  });

  const sameDay = CONTENT.flags.filter(
    ({ urgency, id, settledBy, raisedBy }) =>
      urgency === 'today' && !settledBy && id !== 'flag.limp' && raisedBy.length === 1,
  );
  it.each(sameDay.map((flag) => [flag.id, flag] as const))(
    'comes at once for %s, at its first and last month',
    (_, flag) => {
      const question = flag.raisedBy[0]?.question ?? '';
      const sign = CONTENT.signs.find(({ id }) => id === question);
      const opened = {
        ...(sign ? { [sign.group]: 'some' } : {}),
        'safety.hearing': question.startsWith('safety.hearing') ? 'yes' : 'no',
      };
      for (const ageMonths of [flag.fromMonths, flag.toMonths]) {
        const wizard = goTo(toFirstQuestion({ ageMonths }), question, opened);
        answer(wizard, 'yes');
        expect(whereIs(wizard)).toBe('urgent');
        expect(urgentIds(wizard)).toEqual([`${flag.id}:today`]);
        goOn(wizard, opened, () => whereIs(wizard) !== 'urgent');
        goOn(wizard, opened, (view) => view.screen === 'urgent');
        expect(whereIs(wizard)).toBe('review');
      }
    },
  );

  it('never comes for "not sure" on a same-day sign, nor for a sign of this week', () => {
    for (const [question, choice] of [
      ['safety.earlierFit', 'not-sure'],
      ['safety.blankSpells', 'yes'],
    ] as const) {
      const wizard = goTo(toFirstQuestion({ ageMonths: 20 }), question, { 'safety.spells': 'some' });
      answer(wizard, choice);
      goOn(wizard, { 'safety.spells': 'some' }, (view) => view.screen === 'urgent');
      expect(whereIs(wizard)).toBe('review');
    }
  });

  it('comes when a flag becomes more urgent: a skill that turns out to be lost within days', () => {
    const wizard = goOn(
      toFirstQuestion({ ageMonths: 20 }),
      { 'safety.loss': 'yes', 'safety.loss.what': ['words'], 'safety.loss.pace': 'slowly' },
      (view) => view.screen === 'urgent',
    );
    expect(whereIs(wizard)).toBe('review');
    send(wizard, { type: 'CHANGE', what: 'safety.loss.pace' });
    answer(wizard, 'within-days');
    expect(whereIs(wizard)).toBe('urgent');
    expect(urgentIds(wizard)).toEqual(['flag.lostSkill:today']);
    send(wizard, { type: 'GO_ON' });
    expect(whereIs(wizard)).toBe('review');
  });

  it('comes when "not sure" turns into yes', () => {
    const wizard = goOn(toFirstQuestion({ ageMonths: 20 }), { 'safety.eyes': 'some', 'safety.whiteGlow': 'not-sure' });
    expect(whereIs(wizard)).toBe('review');
    send(wizard, { type: 'CHANGE', what: 'safety.whiteGlow' });
    answer(wizard, 'yes');
    expect(whereIs(wizard)).toBe('urgent');
  });

  it('comes again for a flag that was seen at a lower urgency', () => {
    const answers = { 'safety.loss': 'yes', 'safety.loss.what': [], 'safety.loss.pace': 'within-days' };
    const visit = { v: 1, ageMonths: 20, worries: [], conditions: [], answers, seen: ['flag.lostSkill:soon'] };
    const wizard = start({ kept: { visit, place: { screen: 'right-now' }, trail: [] } });
    send(wizard, { type: 'ANSWER_RIGHT_NOW', choice: 'none' });
    expect(whereIs(wizard)).toBe('urgent');
  });

  it('comes for a second flag though a first was seen, and shows the second alone', () => {
    const wizard = goOn(
      toFirstQuestion({ ageMonths: 20 }),
      { 'safety.spells': 'some', 'safety.earlierFit': 'yes', 'safety.chokedSince': 'yes' },
      (view) => view.screen === 'urgent',
    );
    expect(urgentIds(wizard)).toEqual(['flag.earlierFit:today']);
    send(wizard, { type: 'GO_ON' });
    goOn(wizard, { 'safety.chokedSince': 'yes' }, (view) => view.screen === 'urgent');
    expect(urgentIds(wizard)).toEqual(['flag.chokedSince:today']);
    send(wizard, { type: 'GO_ON' });
    expect(look(wizard).visit.seen).toEqual(['flag.earlierFit:today', 'flag.chokedSince:today']);
  });

  it('does not wait for "does a doctor already know?"', () => {
    const wizard = goTo(toFirstQuestion({ ageMonths: 20 }), 'safety.headacheVomiting', { 'safety.spells': 'some' });
    answer(wizard, 'yes');
    expect(whereIs(wizard)).toBe('urgent');
    send(wizard, { type: 'GO_ON' });
    expect(whereIs(wizard)).toBe('question safety.spells.known');
  });

  it('keeps coming on top of the result: the therapies are held there', () => {
    const wizard = goOn(toFirstQuestion({ ageMonths: 20 }), { 'safety.eyes': 'some', 'safety.whiteGlow': 'yes' });
    send(wizard, { type: 'SHOW_RESULT' });
    expect(look(wizard).guidance).toMatchObject({ headline: 'today' });
    expect(look(wizard).guidance?.therapies.every(({ held }) => held)).toBe(true);
  });
});

describe('the limp', () => {
  const limping = (ageMonths: number) =>
    goTo(toFirstQuestion({ ageMonths }), 'safety.limp', { 'safety.movement': 'some' });

  it('waits for its details before its page', () => {
    const wizard = answer(limping(60), 'yes');
    const places = [whereIs(wizard)];
    for (const choice of ['no', 'yes']) {
      answer(wizard, choice);
      places.push(whereIs(wizard));
    }
    expect(places).toEqual(['question safety.limp.unwell', 'question safety.limp.new', 'urgent']);
    expect(urgentIds(wizard)).toEqual(['flag.limp:today']);
  });

  it('waits for the hip too from 8 years', () => {
    const wizard = answer(limping(96), 'yes');
    expect(whereIs(wizard)).toBe('question safety.limp.unwell');
    answer(wizard, 'no');
    expect(whereIs(wizard)).toBe('question safety.limp.hip');
    answer(wizard, 'not-sure');
    expect(whereIs(wizard)).toBe('question safety.limp.new');
    answer(wizard, 'no');
    expect(whereIs(wizard)).toBe('urgent');
  });

  it('shows no page where the details say that nothing presses', () => {
    const wizard = answer(limping(60), 'yes');
    goOn(
      wizard,
      { 'safety.limp.unwell': 'no', 'safety.limp.new': 'no', 'safety.limp.otherDays': 'no' },
      (view) => view.screen === 'urgent',
    );
    expect(whereIs(wizard)).toBe('review');
  });

  it('shows no page for "not sure" where it would be one step less urgent than today', () => {
    const wizard = answer(limping(60), 'not-sure');
    goOn(wizard, { 'safety.limp.unwell': 'no', 'safety.limp.new': 'yes' }, (view) => view.screen === 'urgent');
    expect(whereIs(wizard)).toBe('review');
  });

  it('shows the page for "not sure" with a fever that is sure', () => {
    const wizard = answer(limping(60), 'not-sure');
    goOn(wizard, { 'safety.limp.unwell': 'yes', 'safety.limp.new': 'yes' }, (view) => view.screen === 'urgent');
    expect(whereIs(wizard)).toBe('urgent');
  });
});
