import { describe, expect, it } from 'vitest';
import { CONTENT } from '../../src/content/content';
import { AREA_IDS } from '../../src/model/area';
import { CHOICES } from '../../src/model/question';
import {
  answer,
  firstChoice,
  catalogue,
  goOn,
  goTo,
  isList,
  look,
  possible,
  questionOf,
  send,
  start,
  toFirstQuestion,
} from './walk';

/** The choice that speaks for the child stands first. */
const REASSURING = {
  skill: 'yes',
  worry: 'no',
  safety: 'no',
  group: 'none',
  known: 'followed',
  everyday: 'none',
  closing: 'no',
} as const;

type Question = ReturnType<typeof questionOf>;
/** Every question that a few very different children meet, as it is seen. */
function questionsMet(): readonly Question[] {
  const met: Question[] = [];
  for (const ageMonths of [0, 5, 7, 10, 13, 16, 20, 26, 33, 40, 50, 65, 80, 110]) {
    for (const bad of [false, true]) {
      const worries = bad ? ['worry.talking', 'worry.senses'] : [];
      const wizard = toFirstQuestion({ ageMonths, worries });
      for (let steps = 0; steps < 150; steps += 1) {
        if (look(wizard).screen === 'urgent') wizard.send({ type: 'GO_ON' });
        if (look(wizard).screen !== 'question') break;
        const question = questionOf(wizard);
        met.push(question);
        const worst = { skill: 'not-yet', worry: 'often', safety: 'yes', group: 'some' }[question.kind as string] ?? '';
        const worstHere = isList(question.id) ? question.ticks : question.choices.find((choice) => choice === worst);
        answer(wizard, (bad ? worstHere : undefined) ?? firstChoice(question));
      }
    }
  }
  return met;
}
const MET = questionsMet();

describe('what a screen may know', () => {
  it('of a question: the choices of its kind, the reassuring one first, each once', () => {
    for (const { id, kind, choices } of MET) {
      expect(new Set(choices).size, id).toBe(choices.length);
      if (isList(id)) expect(choices, id).toEqual(['none', 'these']);
      else {
        expect([...choices].sort(), id).toEqual([...possible(id)].sort());
        expect(choices[0], id).toBe(id === 'safety.loss.pace' ? 'slowly' : REASSURING[kind]);
        if (kind in CHOICES && id !== 'safety.loss.pace') expect(choices, id).toEqual(CHOICES[kind as 'skill']);
      }
    }
    expect(new Set(MET.map(({ id }) => id)).size).toBeGreaterThan(180);
  });

  it('of a question: at least one source, with a title to show', () => {
    for (const { id, sources } of MET) {
      expect(sources.length, id).toBeGreaterThan(0);
      expect(sources.length, id).toBe(catalogue.questions.get(id)?.sources.length);
    }
  });

  it('of a group: its lines of this age, one to five', () => {
    for (const { id, kind, lines } of MET) {
      if (kind === 'group') {
        expect(lines.length, id).toBeGreaterThan(0);
        expect(lines.length, id).toBeLessThanOrEqual(5);
        expect(lines.filter((line) => catalogue.signs.get(line)?.group !== id)).toEqual([]);
      } else expect(lines, id).toEqual([]);
    }
  });

  it('of "does a doctor already know?": the signs that were answered yes or not sure, and no other', () => {
    const wizard = goTo(toFirstQuestion({ ageMonths: 20 }), 'safety.spells.known', {
      'safety.spells': 'some',
      'safety.blankSpells': 'yes',
      'safety.earlierFit': 'yes',
      'safety.clusters': 'not-sure',
    });
    expect(questionOf(wizard).about).toEqual(expect.arrayContaining(['safety.blankSpells', 'safety.earlierFit']));
    expect(
      questionOf(wizard).about.filter(
        (id) => !['safety.blankSpells', 'safety.earlierFit', 'safety.clusters'].includes(id),
      ),
    ).toEqual([]);
    const single = goTo(toFirstQuestion({ ageMonths: 20 }), 'safety.hearing.known', { 'safety.hearing': 'yes' });
    expect(questionOf(single).about).toEqual(['safety.hearing']);
    const gates = goTo(toFirstQuestion({ ageMonths: 20, conditions: ['condition.geneticSyndrome'] }), 'gates.known', {
      'movement.walksAlone': 'not-yet',
    });
    expect(questionOf(gates).about).toEqual(['movement.walksAlone']);
  });

  it('of everyday life: what can be ticked at this age', () => {
    const ticks = (ageMonths: number, answering = {}) =>
      [...questionOf(goTo(toFirstQuestion({ ageMonths }), 'everyday.hard', answering)).ticks].sort();
    expect(ticks(6)).toEqual(['senses']);
    expect(ticks(18)).toEqual(['feeding', 'feelings', 'gait', 'senses']);
    expect(ticks(24)).toEqual(['feeding', 'feelings', 'fluency', 'gait', 'senses']);
    expect(ticks(24, { 'safety.breathing': 'some', 'safety.noWords': 'yes' })).not.toContain('fluency');
  });

  it('of the closing: areas that stand out and were not asked about under everyday life', () => {
    const wizard = goTo(toFirstQuestion({ ageMonths: 40, worries: ['worry.talking'] }), 'closing.impact', {
      'talking.conversation': 'not-yet',
      'everyday.hard': ['senses'],
    });
    expect(questionOf(wizard).ticks).toContain('talking');
    expect(questionOf(wizard).ticks).not.toContain('senses');
    expect(questionOf(wizard).ticks.filter((area) => !(AREA_IDS as readonly string[]).includes(area))).toEqual([]);
  });

  it('of a child of 6 years and more: worries are answered no, a little, a lot', () => {
    expect(questionOf(toFirstQuestion({ ageMonths: 71 })).fromSixYears).toBe(false);
    expect(questionOf(toFirstQuestion({ ageMonths: 72 })).fromSixYears).toBe(true);
  });

  it('of every screen: its name, and only what belongs to it', () => {
    const review = goOn(
      toFirstQuestion({ ageMonths: 20 }),
      { 'safety.eyes': 'some', 'safety.whiteGlow': 'yes' },
      (view) => view.screen === 'urgent',
    );
    expect(look(review)).toMatchObject({ screen: 'urgent', review: [] });
    expect(look(review).urgent).toHaveLength(1);
    expect(look(review)).not.toHaveProperty('question');
    goOn(review);
    expect(look(review)).toMatchObject({ screen: 'review', urgent: [] });
    expect(look(review)).not.toHaveProperty('guidance');
    send(review, { type: 'SHOW_RESULT' });
    expect(look(review)).toMatchObject({ screen: 'result', urgent: [], review: [] });
    expect(look(review).guidance).toBeDefined();
  });

  it('of the review: every answer that counts once, in sections, in the order asked', () => {
    const wizard = goOn(toFirstQuestion({ ageMonths: 40, worries: ['worry.talking'] }), {
      'talking.conversation': 'not-yet',
      'everyday.hard': ['senses'],
      'safety.spells': 'some',
      'safety.blankSpells': 'yes',
    });
    const { review, visit } = look(wizard);
    const entries = review.flatMap((section) => section.entries);
    expect(entries.map(({ id }) => id).sort()).toEqual(Object.keys(visit.answers).sort());
    expect(entries.filter(({ id, choice }) => visit.answers[id] !== choice)).toEqual([]);
    expect(review.filter((section) => section.entries.length === 0)).toEqual([]);
    const order = ['safety', ...AREA_IDS, 'everyday', 'closing'];
    const places = review.map(({ area }) => order.indexOf(area));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(review[0]?.entries[0]?.id).toBe('safety.loss');
  });

  it('of the worries, the panel and the help lines: those of the age', () => {
    const at = (ageMonths: number) =>
      look(send(start(), { type: 'START' }, { type: 'GIVE_CHILD', child: { ageMonths } }));
    for (const month of [0, 5, 6, 23, 24, 47, 48, 71, 72, 155]) {
      const view = at(month);
      const of = (list: readonly { id: string; fromMonths: number; toMonths: number }[]) =>
        list.filter(({ fromMonths, toMonths }) => fromMonths <= month && month <= toMonths).map(({ id }) => id);
      expect(view.worriesOffered).toEqual(of(CONTENT.worries));
      expect(view.rightNowSigns.map(({ id }) => id)).toEqual(of(CONTENT.rightNow));
      expect(view.helpLines.map(({ topic }) => topic as string)).toEqual(of(CONTENT.helpLines));
    }
  });

  it('of the age: what is used, corrected for a child born early', () => {
    expect(look(toFirstQuestion({ ageMonths: 10, weeksEarly: 8 })).ages).toEqual({
      realInMonths: 10,
      correctedInMonths: 8,
    });
    expect(look(toFirstQuestion({ ageMonths: 40, weeksEarly: 8 })).ages).toEqual({
      realInMonths: 40,
      correctedInMonths: 40,
    });
  });

  it('of a country: its numbers, its ways to help of this age, and the day they were checked', () => {
    const { country } = look(toFirstQuestion({ ageMonths: 20, country: 'US' }));
    expect(country).toMatchObject({ code: 'US', emergencyNumbers: ['911'] });
    expect(country?.routes).toContain('us.earlyIntervention');
    expect(country?.routes).not.toContain('us.schoolDistrict');
    expect(country?.lastChecked).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });
});
