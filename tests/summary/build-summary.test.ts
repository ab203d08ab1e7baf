import { describe, expect, it } from 'vitest';
import { CONTENT } from '../../src/content/content';
import { catalogueOf } from '../../src/guidance/catalogue';
import { guide } from '../../src/guidance/guide';
import type { CountedAnswer, Guidance } from '../../src/model/guidance';
import type { Visit } from '../../src/model/visit';
import { buildSummary } from '../../src/summary/build-summary';
import { diceOf, orderOf, reassuring, visitOf, walk, worst, type Child, type Reply } from '../sweeps/child-walk';

const catalogue = catalogueOf(CONTENT);
const summaryOf = (child: Child, reply: Reply) => {
  const { visit } = walk(visitOf(child), reply);
  const guidance = guide(visit, catalogue);
  return { visit, guidance, summary: buildSummary(visit, guidance) };
};
const answering =
  (answers: Visit['answers']): Reply =>
  (question, ticks) =>
    answers[question.id] ?? reassuring(question, ticks);
const idsOf = ({ inFull, rest }: { inFull: readonly { id: string }[]; rest: readonly { id: string }[] }) =>
  [...inFull, ...rest].map(({ id }) => id);

describe('the summary document', () => {
  it('keeps every flag, urgent ones apart from what can wait some days, the most urgent first', () => {
    const { summary, guidance } = summaryOf({ ageMonths: 20, rightNow: 'none' }, worst);
    expect([...idsOf(summary.urgent), ...idsOf(summary.toCheck)]).toEqual(guidance.flags.map(({ id }) => id));
    expect(summary.urgent.rest[0]?.urgency).toBe('today');
    expect(summary.toCheck.rest.every(({ urgency }) => urgency === 'book')).toBe(true);
  });

  it('names up to four flags in full, and more of them in short', () => {
    const signs = ['blankSpells', 'floppyOrStiff', 'unsafeSwallow', 'sight', 'hoarseVoice'];
    const some = (count: number) =>
      summaryOf(
        { ageMonths: 40 },
        answering({
          ...Object.fromEntries(CONTENT.groups.map(({ id }) => [id, 'some'])),
          ...Object.fromEntries(signs.slice(0, count).map((sign) => [`safety.${sign}`, 'yes'])),
        }),
      ).summary;
    expect(some(4).urgent).toMatchObject({ inFull: { length: 4 }, rest: [] });
    expect(some(5).urgent).toMatchObject({ inFull: [], rest: { length: 4 } });
    expect(some(5).toCheck).toMatchObject({ inFull: [], rest: { length: 1 } });
  });

  it('tells the signs that were asked and denied, the panel of emergencies first', () => {
    const { summary } = summaryOf({ ageMonths: 40, rightNow: 'none' }, reassuring);
    expect(summary.denied.slice(0, 3)).toEqual(['rightNow', 'safety.loss', 'safety.hearing']);
    expect(summaryOf({ ageMonths: 40 }, reassuring).summary.denied).not.toContain('rightNow');
  });

  it('lists the skill that is due longest first, and no month for a worry', () => {
    const guidance: Guidance = {
      ...summaryOf({ ageMonths: 40 }, reassuring).guidance,
      answers: [
        { id: 'talking.fourWordSentences', choice: 'not-yet', kind: 'skill', area: 'talking', dueMonths: 36 },
        { id: 'talking.twoWords', choice: 'not-yet', kind: 'skill', area: 'talking', dueMonths: 24 },
        { id: 'senses.overReacts', choice: 'often', kind: 'worry', area: 'senses', dueMonths: 12 },
      ] satisfies CountedAnswer[],
    };
    const summary = buildSummary(visitOf({ ageMonths: 40 }), guidance);
    expect(summary.notYet.inFull).toEqual([
      { id: 'talking.twoWords', area: 'talking', dueMonths: 24 },
      { id: 'talking.fourWordSentences', area: 'talking', dueMonths: 36 },
    ]);
    expect(summary.often.inFull).toEqual([{ id: 'senses.overReacts', area: 'senses' }]);
  });

  it('names many skills that are there sometimes by the one due longest, and loses none', () => {
    const { summary, guidance } = summaryOf({ ageMonths: 40 }, (question, ticks) =>
      question.kind === 'skill' ? 'sometimes' : reassuring(question, ticks),
    );
    const all = guidance.answers.filter(({ choice }) => choice === 'sometimes').map(({ id }) => id);
    expect(summary.sometimes.inFull).toHaveLength(1);
    expect(idsOf(summary.sometimes).sort()).toEqual([...all].sort());
    const months = [...summary.sometimes.inFull, ...summary.sometimes.rest].map(({ dueMonths = 0 }) => dueMonths);
    expect(months).toEqual([...months].sort((a, b) => a - b));
  });

  it('calls not known what raises no flag: a sign in doubt stands among the signs', () => {
    const unsure: Reply = (question, ticks) =>
      !question.list &&
      orderOf(question)
        .flat()
        .includes('not-sure' as never)
        ? 'not-sure'
        : reassuring(question, ticks);
    const { summary, guidance } = summaryOf({ ageMonths: 40 }, unsure);
    const flagged = guidance.flags.flatMap(({ because }) =>
      because.flatMap(({ answers }) => answers.map(({ id }) => id)),
    );
    expect(flagged).toContain('safety.blankSpells');
    const notKnown = idsOf(summary.notKnown);
    expect(notKnown.filter((id) => flagged.includes(id))).toEqual([]);
    expect(notKnown.filter((id) => id.startsWith('safety.') && !id.includes('.', 7))).toEqual([]);
    expect(notKnown.length).toBeGreaterThan(5);
  });

  it('never loses a sign: it is denied, flagged, followed or not known', () => {
    for (let seed = 1; seed <= 40; seed += 1) {
      const dice = diceOf(seed);
      const child = { ageMonths: Math.floor(dice() * 156), conditions: ['condition.cerebralPalsy'] };
      const { summary, guidance, visit } = summaryOf(child, (question, ticks) => {
        if (question.list) return ticks.filter(() => dice() < 0.3);
        const choices = orderOf(question).flat();
        return choices[Math.floor(dice() * choices.length)] ?? '';
      });
      const flagged = guidance.flags.flatMap(({ because }) =>
        because.flatMap(({ answers }) => answers.map(({ id }) => id)),
      );
      const said = new Set([...summary.denied, ...flagged, ...summary.followed, ...idsOf(summary.notKnown)]);
      const signs = CONTENT.signs
        .map(({ id }) => id)
        .filter((id) => guidance.answers.some((answer) => answer.id === id));
      expect(
        signs.filter((id) => !said.has(id)),
        JSON.stringify(visit),
      ).toEqual([]);
    }
  });

  it('tells a sign that a team follows apart, as no flag and not as denied', () => {
    const { summary } = summaryOf(
      { ageMonths: 40, conditions: ['condition.cerebralPalsy'] },
      answering({
        'safety.body': 'some',
        'safety.notSitting': 'yes',
        'safety.body.known': 'followed',
      }),
    );
    expect(summary.followed).toEqual(['safety.notSitting']);
    expect(idsOf(summary.urgent)).toEqual([]);
    expect(summary.denied).not.toContain('safety.notSitting');
  });

  it('says what was lost and how fast', () => {
    const { summary } = summaryOf(
      { ageMonths: 26 },
      answering({ 'safety.loss': 'yes', 'safety.loss.what': ['words'], 'safety.loss.pace': 'slowly' }),
    );
    expect(summary.loss).toEqual({ what: ['words'], pace: 'slowly' });
    expect(summary.denied).not.toContain('safety.loss');
  });

  it('asks for the weeks at birth and leaves room for the child’s own words by age', () => {
    const at = (ageMonths: number) => summaryOf({ ageMonths }, reassuring).summary;
    expect([at(28).asksWeeksEarly, at(29).asksWeeksEarly]).toEqual([true, false]);
    expect([at(95).childSpeaks, at(96).childSpeaks]).toEqual([false, true]);
  });
});
