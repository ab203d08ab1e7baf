import { describe, expect, it } from 'vitest';
import { CONTENT } from '../../src/content/content';
import { judgedOf } from '../../src/guidance/flags';
import { readingOf } from '../../src/guidance/reading';
import { pathOf } from '../../src/guidance/relevant-questions';
import type { Visit } from '../../src/model/visit';
import { questionView, reviewOf, type Derived } from '../../src/wizard/question-views';
import { catalogue } from './walk';

function derive(visit: Visit): Derived {
  const reading = readingOf(visit, catalogue);
  const judged = judgedOf(reading, catalogue);
  return { reading, flags: judged.flags, path: pathOf(reading, catalogue, judged) };
}
const visitOf = (ageMonths: number, answers: Visit['answers'] = {}, changes: Partial<Visit> = {}): Visit => ({
  v: 1,
  ageMonths,
  worries: [],
  conditions: [],
  answers,
  ...changes,
});
function view(id: string, visit: Visit, derived = derive(visit)) {
  const seen = questionView(id, visit, derived, catalogue);
  if (!seen) throw new Error(`There is no question ${id}.`);
  return seen;
}
const sourcesOf = (id: string) =>
  (catalogue.questions.get(id)?.sources ?? []).map((source) => CONTENT.sources[source] ?? source);

describe('a question as a screen may know it', () => {
  it('is whole: of a skill, answered before', () => {
    expect(view('talking.twoWords', visitOf(26, { 'talking.twoWords': 'sometimes' }))).toStrictEqual({
      id: 'talking.twoWords',
      kind: 'skill',
      area: 'talking',
      section: 'gates',
      choices: ['yes', 'sometimes', 'not-yet', 'no-chance', 'not-sure'],
      ticks: [],
      lines: [],
      about: [],
      chosen: 'sometimes',
      sources: sourcesOf('talking.twoWords'),
      fromSixYears: false,
      mayStopHere: false,
    });
    expect(sourcesOf('talking.twoWords').length).toBeGreaterThan(0);
    expect(view('talking.twoWords', visitOf(26))).not.toHaveProperty('chosen');
  });

  it('is nothing where there is no such question', () => {
    const visit = visitOf(26);
    expect(questionView('talking.flies', visit, derive(visit), catalogue)).toBeUndefined();
  });

  it('stands in the section of the way; off the way among the follow-ups', () => {
    expect(view('safety.loss', visitOf(26)).section).toBe('safety');
    expect(view('everyday.hard', visitOf(26)).section).toBe('everyday');
    expect(view('talking.babbles', visitOf(26)).section).toBe('follow-ups');
  });

  it('leaves out a source that is not there', () => {
    const lacking = { ...catalogue, content: { ...CONTENT, sources: {} } };
    const visit = visitOf(26);
    expect(questionView('talking.twoWords', visit, derive(visit), lacking)?.sources).toStrictEqual([]);
  });

  it('of a list has "none" and "these", and what can be ticked', () => {
    const loss = view('safety.loss.what', visitOf(26, { 'safety.loss': 'yes' }));
    expect(loss.choices).toStrictEqual(['none', 'these']);
    expect(loss.ticks).toStrictEqual(catalogue.questions.get('safety.loss.what')?.choices);
    expect(loss.ticks.length).toBeGreaterThan(2);
    expect(view('safety.loss', visitOf(26)).ticks).toStrictEqual([]);
  });

  it('of everyday life has what fits the age and is asked of the child', () => {
    expect([...view('everyday.hard', visitOf(24)).ticks].sort()).toStrictEqual([
      'feeding',
      'feelings',
      'fluency',
      'gait',
      'senses',
    ]);
    const noWords = { 'safety.breathing': 'some', 'safety.noWords': 'yes' };
    expect([...view('everyday.hard', visitOf(24, noWords)).ticks].sort()).toStrictEqual([
      'feeding',
      'feelings',
      'gait',
      'senses',
    ]);
  });

  it('of the closing has the areas that stand out', () => {
    const visit = visitOf(26, { 'talking.twoWords': 'not-yet', 'everyday.hard': [] }, { worries: ['worry.talking'] });
    expect(view('closing.impact', visit).ticks).toStrictEqual(['talking']);
  });

  it('of a group has its signs of this age as lines', () => {
    const lines = view('safety.spells', visitOf(20)).lines;
    expect(lines).toContain('safety.blankSpells');
    expect(lines.filter((line) => catalogue.signs.get(line)?.group !== 'safety.spells')).toStrictEqual([]);
    expect(view('safety.loss', visitOf(20)).lines).toStrictEqual([]);
  });

  it('of what a doctor knows has the signs that are there or in doubt, else what was asked', () => {
    const signs = { 'safety.blankSpells': 'yes', 'safety.clusters': 'not-sure', 'safety.earlierFit': 'no' };
    const ofAnotherGroup = { 'safety.body': 'some', 'safety.bruise': 'yes' };
    const visit = visitOf(5, { 'safety.spells': 'some', ...signs, ...ofAnotherGroup });
    expect([...view('safety.spells.known', visit).about].sort()).toStrictEqual([
      'safety.blankSpells',
      'safety.clusters',
    ]);
    expect(view('safety.hearing.known', visitOf(20, { 'safety.hearing': 'yes' })).about).toStrictEqual([
      'safety.hearing',
    ]);
    expect(view('safety.hearing', visitOf(20, { 'safety.hearing': 'yes' })).about).toStrictEqual([]);
  });

  it('of what a doctor knows of skills has those that raised a flag, and no sign', () => {
    const answers = { 'movement.walksAlone': 'not-yet', 'safety.spells': 'some', 'safety.blankSpells': 'yes' };
    const visit = visitOf(20, answers, { conditions: ['condition.geneticSyndrome'] });
    expect(derive(visit).flags.map(({ id }) => id)).toContain('flag.blankSpells');
    expect(view('gates.known', visit).about).toStrictEqual(['movement.walksAlone']);
  });

  it('of a child of 6 years and more is worded for it, by the corrected age', () => {
    const asked = (ageMonths: number) => view('safety.loss', visitOf(ageMonths)).fromSixYears;
    expect([asked(71), asked(72)]).toStrictEqual([false, true]);
  });

  it('lets the parent stop from the 35th question on, as the content says, whether it is answered yet or not', () => {
    const visit = visitOf(26, { 'safety.loss': 'no' });
    const derived = derive(visit);
    const { mayStopFrom } = CONTENT.rules.limits;
    expect(mayStopFrom).toBe(35);
    /** A way of sixty questions of which the first so many are answered. */
    const after = (answered: number) => {
      const path = Array.from({ length: 60 }, (_, index) => ({ id: `q.${index}`, section: 'gates' as const }));
      const counted = Object.fromEntries(path.slice(0, answered).map(({ id }) => [id, 'yes']));
      const at = (id: string) =>
        questionView(
          id,
          visit,
          { ...derived, path, reading: { ...derived.reading, counted } },
          {
            ...catalogue,
            questions: new Map([[id, { id, number: 1, kind: 'skill', area: 'talking', sources: [] }]]),
          },
        )?.mayStopHere;
      return { here: at(`q.${answered}`), before: at('q.0') };
    };
    // the one in hand counts with those before it
    expect(after(33)).toStrictEqual({ here: false, before: false });
    expect(after(34)).toStrictEqual({ here: true, before: false });
    expect(after(35)).toStrictEqual({ here: true, before: true });
  });
});

describe('the review', () => {
  it('has every answer that counts, by area in the order asked, the signs first and the closing last', () => {
    const answers = {
      'closing.noticed': 'yes',
      'talking.twoWords': 'not-yet',
      'everyday.hard': ['senses'],
      'safety.spells': 'some',
      'safety.blankSpells': 'yes',
      'safety.spells.known': 'not-sure',
      'safety.loss': 'no',
      'talking.babbles': 'yes',
    };
    const review = reviewOf(derive(visitOf(26, answers, { worries: ['worry.talking'] })), catalogue);
    expect(review).toStrictEqual([
      {
        area: 'safety',
        entries: [
          { id: 'safety.loss', choice: 'no', kind: 'safety' },
          { id: 'safety.spells', choice: 'some', kind: 'group' },
          { id: 'safety.blankSpells', choice: 'yes', kind: 'safety' },
          { id: 'safety.spells.known', choice: 'not-sure', kind: 'known' },
        ],
      },
      { area: 'talking', entries: [{ id: 'talking.twoWords', choice: 'not-yet', kind: 'skill' }] },
      { area: 'everyday', entries: [{ id: 'everyday.hard', choice: ['senses'], kind: 'everyday' }] },
      { area: 'closing', entries: [{ id: 'closing.noticed', choice: 'yes', kind: 'closing' }] },
    ]);
  });

  it('puts a sign that belongs to an area to the signs all the same', () => {
    expect(catalogue.questions.get('safety.hearing')?.area).toBe('hearing');
    const [first] = reviewOf(derive(visitOf(20, { 'safety.hearing': 'yes' })), catalogue);
    expect(first).toMatchObject({ area: 'safety', entries: [{ id: 'safety.hearing' }] });
  });

  it('puts a worry into its area, and what a doctor knows of a skill to the signs', () => {
    const answers = { 'senses.distressOrdinary': 'often', 'movement.walksAlone': 'not-yet', 'gates.known': 'followed' };
    const visit = visitOf(20, answers, { worries: ['worry.senses'], conditions: ['condition.geneticSyndrome'] });
    const sections = reviewOf(derive(visit), catalogue).map(({ area, entries }) => [
      area,
      ...entries.map(({ id }) => id),
    ]);
    expect(sections).toStrictEqual([
      ['safety', 'gates.known'],
      ['senses', 'senses.distressOrdinary'],
      ['movement', 'movement.walksAlone'],
    ]);
  });

  it('is empty where nothing was answered', () => {
    expect(reviewOf(derive(visitOf(26)), catalogue)).toStrictEqual([]);
  });
});
