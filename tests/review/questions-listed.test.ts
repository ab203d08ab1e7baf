import { describe, expect, it } from 'vitest';
import { CONTENT } from '../../src/content/content';
import { ALL_QUESTIONS } from '../content/all-questions';
import { answered, catalogue, guideFor, reassuring, worst } from './answer-through';
import { runByNpm, runGuide } from './run-guide';
import { choicesOf } from '../../src/guidance/catalogue';
import { QUESTION_KINDS } from '../../src/model/question';
import { catalogueAsJson } from '../../src/review/list-questions';

interface Listed {
  contentVersion: string;
  questions: {
    id: string;
    number: number;
    area: string;
    kind: string;
    choices: string[];
    text: string;
    help: string;
    ages: { fromMonths: number; toMonths: number };
    relevantWhen: string;
    sources: string[];
  }[];
  worries: { id: string; text: string }[];
  conditions: { id: string; text: string }[];
  flags: { id: string; urgency: string; route: string; text: string }[];
}
const listed = (...args: string[]): Listed => {
  const { status, out, err } = runGuide(['--questions', ...args]);
  expect({ status, err }).toEqual({ status: 0, err: '' });
  return JSON.parse(out) as Listed;
};
const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);
const MONTHS = [0, 2, 4, 6, 9, 12, 15, 18, 24, 30, 36, 48, 60, 72, 96, 155];

describe('npm run -s guide -- --questions', () => {
  it('prints exactly the keys of the contract, in its order', async () => {
    const { status, out } = await runByNpm(['--questions']);
    const all = JSON.parse(out) as Listed;
    expect(status).toBe(0);
    expect(Object.keys(all)).toEqual(['contentVersion', 'questions', 'worries', 'conditions', 'flags']);
    const keys = (entries: readonly object[]) => [...new Set(entries.map((entry) => Object.keys(entry).join(' ')))];
    expect(keys(all.questions)).toEqual(['id number area kind choices text help ages relevantWhen sources']);
    expect(keys(all.worries)).toEqual(['id text']);
    expect(keys(all.conditions)).toEqual(['id text']);
    expect(keys(all.flags)).toEqual(['id urgency route text']);
  });

  it('lists every question of every kind, every worry, condition and flag, once', () => {
    const all = listed();
    expect(ids(all.questions).sort()).toEqual(ALL_QUESTIONS.map(({ id }) => id).sort());
    expect([...new Set(all.questions.map(({ kind }) => kind))].sort()).toEqual([...QUESTION_KINDS].sort());
    expect(ids(all.worries)).toEqual(CONTENT.worries.map(({ id }) => id));
    expect(ids(all.conditions)).toEqual(CONTENT.conditions.map(({ id }) => id));
    expect(ids(all.flags)).toEqual(CONTENT.flags.map(({ id }) => id));
    expect(all.contentVersion).toBe(CONTENT.version);
  });

  it('leaves nothing empty', () => {
    const all = listed();
    const empty = all.questions.filter(({ number, area, choices, text, help, ages, relevantWhen, sources }) => {
      const agesFit =
        Number.isInteger(ages.fromMonths) &&
        Number.isInteger(ages.toMonths) &&
        ages.fromMonths >= 0 &&
        ages.fromMonths <= ages.toMonths &&
        ages.toMonths <= 155;
      return (
        !number ||
        !area ||
        choices.length === 0 ||
        !text.trim() ||
        !help.trim() ||
        !agesFit ||
        !relevantWhen.trim() ||
        sources.length === 0
      );
    });
    expect(ids(empty)).toEqual([]);
    expect(ids([...all.worries, ...all.conditions, ...all.flags].filter(({ text }) => !text.trim()))).toEqual([]);
  });

  it('gives each kind the choices of the contract', () => {
    const { questions } = listed();
    const choices = (kind: string) => [
      ...new Set(
        questions
          .filter(
            (question) => question.kind === kind && !['safety.loss.what', 'safety.loss.pace'].includes(question.id),
          )
          .map((question) => [...question.choices].sort().join(' ')),
      ),
    ];
    expect(choices('skill')).toEqual(['no-chance not-sure not-yet sometimes yes']);
    expect(choices('worry')).toEqual(['no not-sure often sometimes']);
    expect(choices('safety')).toEqual(['no not-sure yes']);
    expect(choices('group')).toEqual(['none not-sure some']);
    expect(choices('known')).toEqual(['followed new-or-worse not-sure']);
    const of = (id: string) => questions.find((question) => question.id === id)?.choices;
    expect(of('closing.noticed')?.toSorted()).toEqual(['no', 'not-sure', 'yes']);
    expect(of('safety.loss.pace')?.toSorted()).toEqual(['not-sure', 'slowly', 'within-days']);
    expect(of('safety.loss.what')?.toSorted()).toEqual(['connecting', 'hands', 'movement', 'other', 'words']);
    expect(of('everyday.hard')?.toSorted()).toEqual(['feeding', 'feelings', 'fluency', 'gait', 'senses']);
    expect(of('closing.impact')).toHaveLength(20);
  });

  it('lists of one age only what is of that age', () => {
    const { questions, worries, flags } = listed('--age', '3');
    expect(ids(questions)).toEqual(
      expect.arrayContaining(['safety.spells', 'talking.soundsBesidesCrying', 'safety.loss.known']),
    );
    expect(ids(questions)).not.toContain('safety.fever');
    expect(ids(questions)).not.toContain('talking.tellsStory');
    expect(ids(questions)).not.toContain('safety.limp');
    expect(ids(worries)).not.toContain('worry.clumsy');
    expect(ids(flags)).not.toContain('flag.limp');
    expect(questions.filter(({ ages }) => ages.fromMonths > 3 || ages.toMonths < 3).map(({ id }) => id)).toEqual([]);
  });

  it('takes the first and the last month', () => {
    for (const age of ['0', '155']) expect(listed('--age', age).questions.length).toBeGreaterThan(40);
  });

  it.each(MONTHS)('lists at %i months every question that any answers can lead to', (age) => {
    const atThisAge = new Set(ids(catalogueAsJson(catalogue, age).questions));
    const worries = CONTENT.worries
      .filter(({ fromMonths, toMonths }) => fromMonths <= age && age <= toMonths)
      .map(({ id }) => id);
    const visits = [
      answered({ ageMonths: age }, reassuring),
      answered({ ageMonths: age }, worst),
      answered({ ageMonths: age, worries }, (question) =>
        question.kind === 'skill' ? 'sometimes' : reassuring(question),
      ),
      answered({ ageMonths: age, worries, conditions: ['condition.autism'] }, (question) =>
        question.id.startsWith('safety') ? reassuring(question) : worst(question),
      ),
      answered({ ageMonths: age, worries, conditions: ['condition.wheelchair'] }, worst),
    ];
    for (const { asked, ignored } of visits.map(guideFor)) {
      expect(asked.filter((id) => !atThisAge.has(id))).toEqual([]);
      expect(ignored).toEqual([]);
    }
  });

  it.each(MONTHS)('lists at %i months every flag that can be raised, and no other', (age) => {
    const flags = ids(catalogueAsJson(catalogue, age).flags);
    const real = CONTENT.flags.filter((flag) => flag.fromMonths <= age && age <= flag.toMonths).map(({ id }) => id);
    expect(flags).toEqual(real);
    const raised = guideFor(answered({ ageMonths: age, rightNow: 'yes-or-not-sure' }, worst)).flags.map(({ id }) => id);
    expect([...raised].sort()).toEqual([...real].sort());
  });

  it('lists the choices as the rules read them', () => {
    const read = [...catalogue.questions.values()].map((question) => [question.id, choicesOf(question)]);
    expect(catalogueAsJson(catalogue).questions.map(({ id, choices }) => [id, choices])).toEqual(read);
  });
});
