import { describe, expect, it } from 'vitest';
import { CONTENT } from '../../src/content/content';
import { catalogueOf } from '../../src/guidance/catalogue';
import { guide } from '../../src/guidance/guide';
import { readingOf } from '../../src/guidance/reading';
import { pathOf } from '../../src/guidance/relevant-questions';
import type { Visit } from '../../src/model/visit';
import { buildSummary } from '../../src/summary/build-summary';
import type { Words } from '../../src/summary/question-names';
import { ruleBookOf } from '../../src/summary/rule-book';
import { knowledgeOf } from '../../src/wizard/whole-knowledge';
import type { DraftVisit } from '../../src/wizard/wizard-view';

const catalogue = catalogueOf(CONTENT);
const VISIT: Visit = { v: 1, ageMonths: 20, rightNow: 'none', worries: [], conditions: [], answers: {} };
const AGELESS: DraftVisit = { v: 1, conditions: [], answers: { 'safety.loss': 'yes' } };
const wayOf = (visit: Visit) => pathOf(readingOf(visit, catalogue), catalogue).map(({ id }) => id);
const answered = (answers: Visit['answers'], changes: Partial<Visit> = {}): Visit => ({
  ...VISIT,
  answers,
  ...changes,
});
const known = () => knowledgeOf(CONTENT);
const t: Words = Object.assign((key: string) => key, { has: () => false });

describe('what the content and the rules know of a visit', () => {
  it('is whole, with all that the content says of itself', () => {
    const { isWhole, sources, countries, helpLines, ruleBook, explainer } = known();
    expect(isWhole).toBe(true);
    expect({ sources, countries, helpLines }).toEqual({
      sources: CONTENT.sources,
      countries: CONTENT.countries,
      helpLines: CONTENT.helpLines,
    });
    expect(ruleBook).toEqual(ruleBookOf(CONTENT));
    expect(explainer).toEqual(
      Object.fromEntries([
        ...CONTENT.explainer.map(({ about, sources: of }) => [about, of]),
        ...CONTENT.conditions.map(({ id, sources: of }) => [id, of]),
      ]),
    );
    expect(explainer['condition.autism']).toEqual(['neuro-clinic', 'speech-clinic']);
  });

  it('is the first question of the way without an answer, and how many there are', () => {
    const way = wayOf(VISIT);
    expect(known().nextQuestion(VISIT)).toBe('safety.loss');
    expect(known().left(VISIT)).toBe(way.length);
    const further = answered({ 'safety.loss': 'no', [way[2] ?? '']: 'none' });
    expect(known().nextQuestion(further)).toBe(way[1]);
    expect(known().left(further)).toBe(way.length - 2);
  });

  it('is that no question is left, once all are answered', () => {
    const knowledge = known();
    let visit = VISIT;
    for (let next = knowledge.nextQuestion(visit); next !== undefined; next = knowledge.nextQuestion(visit)) {
      const [first = ''] = knowledge.questionView(next, visit)?.choices ?? [];
      const choice = catalogue.questions.get(next)?.list ? [] : first;
      visit = answered({ ...visit.answers, [next]: choice });
    }
    expect(Object.keys(visit.answers).length).toBeGreaterThan(10);
    expect(knowledge.left(visit)).toBe(0);
  });

  it('is which questions are asked of this child at all', () => {
    expect(known().isStillAsked('safety.loss', VISIT)).toBe(true);
    expect(known().isStillAsked('talking.tellsStory', VISIT)).toBe(false);
    expect(known().isStillAsked('safety.loss.what', VISIT)).toBe(false);
    expect(known().isStillAsked('safety.loss.what', answered({ 'safety.loss': 'yes' }))).toBe(true);
  });

  it('is nothing while the age is missing', () => {
    const knowledge = known();
    expect(knowledge.isStillAsked('safety.loss', AGELESS)).toBe(false);
    for (const nothing of [
      knowledge.nextQuestion(AGELESS),
      knowledge.left(AGELESS),
      knowledge.questionView('safety.loss', AGELESS),
      knowledge.guidance(AGELESS),
      knowledge.summary(AGELESS),
      knowledge.responseOf(AGELESS, t, 'en'),
    ])
      expect(nothing).toBeUndefined();
    for (const empty of [knowledge.unseenUrgentFlags(AGELESS), knowledge.review(AGELESS), knowledge.whatIf(AGELESS)])
      expect(empty).toEqual([]);
    expect(knowledge.opened(AGELESS, AGELESS)).toBe(0);
  });

  it('is the guidance, the summary and the single answers that would change something, as the rules say them', () => {
    const visit = answered({ 'talking.threeWords': 'not-yet' });
    const guidance = guide(visit, catalogue);
    expect(known().guidance(visit)).toEqual(guidance);
    expect(known().summary(visit)).toEqual(buildSummary(visit, guidance));
    expect(known().review(visit)).toEqual([
      { area: 'talking', entries: [{ id: 'talking.threeWords', choice: 'not-yet', kind: 'skill' }] },
    ]);
    expect(known().questionView('talking.threeWords', visit)).toMatchObject({ chosen: 'not-yet', section: 'gates' });
    expect(known().whatIf(visit).length).toBeGreaterThan(0);
  });

  it('is worked out once for each visit, and again for another', () => {
    const knowledge = known();
    const visit = answered({ 'safety.loss': 'no' });
    expect(knowledge.guidance(visit)).toBe(knowledge.guidance(visit));
    expect(knowledge.guidance({ ...visit })).not.toBe(knowledge.guidance(visit));
    let reads = 0;
    const counted = {
      ...VISIT,
      get answers() {
        reads += 1;
        return {};
      },
    };
    knowledge.nextQuestion(counted);
    const first = reads;
    knowledge.nextQuestion(counted);
    knowledge.isStillAsked('safety.loss', counted);
    expect(first).toBeGreaterThan(0);
    expect(reads).toBe(first);
  });
});

describe('the page for today', () => {
  const unseen = (visit: Visit) =>
    known()
      .unseenUrgentFlags(visit)
      .map(({ id, urgency }) => `${id}:${urgency}`);
  const fit = { 'safety.spells': 'some', 'safety.earlierFit': 'yes' };

  it('is for an emergency and for a sign of today, until it was seen; not for what can wait', () => {
    expect(unseen({ ...VISIT, rightNow: 'yes-or-not-sure' })).toEqual(['flag.rightNow:emergency']);
    expect(unseen(answered(fit))).toEqual(['flag.earlierFit:today']);
    expect(unseen(answered(fit, { seen: ['flag.earlierFit:today'] }))).toEqual([]);
    expect(unseen(answered(fit, { seen: ['flag.earlierFit:soon', 'flag.limp:today'] }))).toEqual([
      'flag.earlierFit:today',
    ]);
    expect(unseen(answered({ 'safety.spells': 'some', 'safety.blankSpells': 'yes' }))).toEqual([]);
  });

  it('waits until the details of a sign are known', () => {
    const limp = { 'safety.movement': 'some', 'safety.limp': 'yes' };
    const old = { ageMonths: 60 };
    expect(unseen(answered(limp, old))).toEqual([]);
    expect(unseen(answered({ ...limp, 'safety.limp.unwell': 'yes', 'safety.limp.new': 'yes' }, old))).toEqual([
      'flag.limp:today',
    ]);
  });
});

describe('a result that is worked out ahead', () => {
  /** A visit that counts how often its answers are looked at. */
  function watched(answers: () => Visit['answers']) {
    let looks = 0;
    const visit: Visit = {
      ...VISIT,
      get answers() {
        looks += 1;
        return answers();
      },
    };
    return { visit, looks: () => looks };
  }

  it('is the one that is shown, and is not worked out again', () => {
    const knowledge = known();
    const { visit, looks } = watched(() => ({ 'safety.loss': 'no' }));
    knowledge.workOut(visit);
    const before = looks();
    expect(before).toBeGreaterThan(0);
    expect(knowledge.guidance(visit)).toEqual(guide(answered({ 'safety.loss': 'no' }), catalogue));
    expect(looks()).toBe(before);
  });

  it('tells no fault before it is asked for', () => {
    const knowledge = known();
    const { visit } = watched(() => {
      throw new Error('a rule fails');
    });
    expect(() => knowledge.workOut(visit)).not.toThrow();
    expect(() => knowledge.guidance(visit)).toThrow('a rule fails');
  });
});

describe('how many questions an answer opened', () => {
  const opened = (before: DraftVisit | undefined, after: DraftVisit) => known().opened(before, after);
  const atGroup = answered({ 'safety.loss': 'no', 'safety.hearing': 'no' });
  const some = answered({ ...atGroup.answers, 'safety.spells': 'some' });
  const none = answered({ ...atGroup.answers, 'safety.spells': 'none' });

  it('is by how many more are asked now, the one that was answered with them', () => {
    const lines = wayOf(some).filter((id) => !wayOf(none).includes(id)).length;
    expect(lines).toBeGreaterThan(1);
    expect(opened(atGroup, some)).toBe(lines);
    expect(opened(none, some)).toBe(lines);
  });

  it('is none where as many are left as before: one was answered, and one opened', () => {
    const unsure = answered({ ...none.answers, 'talking.threeWords': 'not-sure' });
    expect(known().left(unsure)).toBe(known().left(none));
    expect(opened(none, unsure)).toBe(0);
  });

  it('is none where the way did not grow, and where nothing was there before', () => {
    expect(opened(some, none)).toBe(0);
    expect(opened(atGroup, none)).toBe(0);
    expect(opened(some, some)).toBe(0);
    expect(opened(undefined, some)).toBe(0);
  });

  it('is none as long as nobody was told how many there are', () => {
    const { conditions, ...unasked } = VISIT;
    expect(conditions).toEqual([]);
    expect(opened(unasked, some)).toBe(0);
  });
});

describe('what is handed over', () => {
  it('is packed and opened as the same visit, and opened once', () => {
    const knowledge = known();
    const code = knowledge.codeOf(VISIT) ?? '';
    expect(code).toMatch(/^[A-Z2-7]+$/);
    expect(knowledge.codeOf(AGELESS)).toBeUndefined();
    const opened = knowledge.open(code);
    expect(opened).toEqual({ visit: VISIT });
    expect(knowledge.open(code)).toBe(opened);
    expect(knowledge.open('Dear doctor')).toEqual({ problem: 'not-ours' });
    expect(knowledge.open(code)).toEqual({ visit: VISIT });
  });

  it('is a FHIR response too, which is read back', () => {
    const knowledge = known();
    const response = knowledge.responseOf(answered({ 'safety.loss': 'no' }), t, 'es');
    expect(response).toMatchObject({ resourceType: 'QuestionnaireResponse', language: 'es' });
    expect(knowledge.open(JSON.stringify(response))).toEqual({ visit: answered({ 'safety.loss': 'no' }) });
  });

  it('is compared with the visit in hand', () => {
    const knowledge = known();
    const earlier = answered({ 'talking.threeWords': 'not-yet' }, { date: '2026-08-20' });
    const now = answered({ 'talking.threeWords': 'yes' }, { date: '2026-11-22' });
    expect(knowledge.lookBack(knowledge.codeOf(earlier) ?? '', now)).toMatchObject({
      earlier,
      changes: { skills: { gained: ['talking.threeWords'] } },
    });
    expect(knowledge.lookBack('Dear doctor', now)).toEqual({ problem: 'not-ours' });
  });

  it('is what the device kept', () => {
    const kept = { visit: VISIT, place: { screen: 'review' }, trail: [] };
    expect(known().readStored(kept)).toEqual({ ...kept, before: VISIT });
    expect(known().readStored('x')).toBeUndefined();
  });
});
