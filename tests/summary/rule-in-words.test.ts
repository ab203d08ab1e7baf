import { beforeAll, describe, expect, it } from 'vitest';
import { CONTENT } from '../../src/content/content';
import { startI18n, type Texts } from '../../src/i18n/start-i18n';
import { HEADLINES } from '../../src/model/guidance';
import type { Condition } from '../../src/model/rule';
import { ruleBookOf } from '../../src/summary/rule-book';
import { conditionInWords, heldInWords, reasonInWords, ruleInWords } from '../../src/summary/rule-in-words';
import { ALL_CASES } from '../vignettes/cases/all';
import { playedResult } from '../vignettes/played-visit';

const book = ruleBookOf(CONTENT);
const WORKED = ALL_CASES.map((workedCase) => playedResult(workedCase).guidance);
const list = (parts: readonly string[]) => parts.join(' and ');

/** Every condition of the content, wherever it stands. */
function conditionsIn(value: unknown): Condition[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'fact' in value && 'op' in value ? [value as Condition] : [];
  return [...own, ...Object.values(value).flatMap(conditionsIn)];
}

describe('a rule in words', () => {
  let t: Texts;
  beforeAll(async () => {
    const i18n = await startI18n('en');
    await i18n.loadRest();
    t = i18n.texts;
  });

  it('has words for every condition in the data, and leaves no gap in them', () => {
    const all = conditionsIn(CONTENT);
    expect(all.length).toBeGreaterThan(100);
    const said = all.map((condition) => conditionInWords(t, condition, book));
    expect(said.filter((words) => words === '' || /\{\{|undefined|\[object/.test(words))).toEqual([]);
  });

  it('says another threshold where the data has another one', () => {
    const say = (value: number) => conditionInWords(t, { fact: 'followUps', op: 'at-least', value }, book);
    expect(new Set([say(0.5), say(1), say(1.5), say(2), say(3)]).size).toBe(5);
    expect(say(3)).toContain('3');
  });

  it.each([
    'gate',
    'gateOf',
    'worry',
    'leadStrong',
    'leadConcern',
    'ownLeadWatch',
    'anyWatch',
    'supportStrong',
  ] as const)('says another number of %s where the data has another one', (fact) => {
    const say = (value: number) => conditionInWords(t, { fact, of: 'talking', op: 'at-least', value }, book);
    expect(say(7)).not.toBe(say(1));
    expect(say(7)).toContain('7');
  });

  it('says how many areas make the whole child the question', () => {
    const words = conditionInWords(
      t,
      { fact: 'fourAreas', op: 'is', value: true },
      {
        ...book,
        facts: { ...book.facts, fourAreas: 9 },
      },
    );
    expect(words).toContain('9 areas');
  });

  it('says which answers count, by what an answer is worth', () => {
    const say = (worth: Readonly<Record<string, number>>) =>
      conditionInWords(
        t,
        { fact: 'gate', op: 'at-least', value: 1 },
        { ...book, facts: { ...book.facts, worth: { ...book.facts.worth, ...worth } } },
      );
    expect(say({})).toBe('its main question is answered “not yet” or “often”');
    expect(say({ sometimes: 1 })).toBe('its main question is answered “sometimes” or “not yet” or “often”');
  });

  it('names the areas a limit is for, and from which age it holds', () => {
    const words = reasonInWords(t, 'cap.understanding', book, list);
    expect(words?.lead).toBe(
      'From 6 years on, at most “worth a closer look” for “Understanding what people say” when:',
    );
    const moved = ruleBookOf({
      ...CONTENT,
      rules: { ...CONTENT.rules, bornEarly: { ...CONTENT.rules.bornEarly, areas: ['play'] } },
    });
    expect(reasonInWords(t, 'status.born-early', moved, list)?.lead).toContain('“Play and learning”');
  });

  it.each([
    [
      'the groups of a developmental check',
      'strongGroups',
      { developmentGroups: [['pain'] as const] },
      'Comfort and pain',
    ],
    [
      'what else counts beside getting stuck',
      'stutterPoints',
      { stutterPoints: { questions: [], gates: ['play'] as const } },
      'Play',
    ],
    ['who counts as born very early', 'bornVeryEarly', { bornVeryEarly: ['condition.hearing'] }, 'Deaf'],
    ['whose eyes and ears are named', 'eyesAndHearing', { eyesAndHearing: ['condition.hearing'] }, 'Deaf'],
  ] as const)('reads from the data: %s', (_, fact, facts, word) => {
    const value = fact === 'bornVeryEarly' || fact === 'eyesAndHearing' ? true : 2;
    const condition: Condition = { fact, op: value === true ? 'is' : 'at-least', value };
    expect(conditionInWords(t, condition, book)).not.toContain(word);
    expect(conditionInWords(t, condition, { ...book, facts: { ...book.facts, ...facts } })).toContain(word);
  });

  it('names an answer that counts as a point as its own button says it', () => {
    const points: Condition = { fact: 'stutterPoints', op: 'at-least', value: 2 };
    expect(conditionInWords(t, points, book)).toContain('“Stuck on words for over 6 months” is answered “Yes, longer”');
  });

  it('says of each sign what "not sure" does, and what alone can move it', () => {
    const say = (id: string) => reasonInWords(t, id, book, list)?.lead ?? '';
    expect(say('flag.rightNow')).toMatch(/“not sure” .* always means: now/);
    expect(say('flag.lostSkill')).toMatch(/one step less urgent.*Nothing else/);
    expect(say('flag.notWalking')).toMatch(/only “not yet” counts.*a team follows it/);
  });

  it('says an age in years or months', () => {
    const say = (value: number) => conditionInWords(t, { fact: 'ageUsed', op: 'below', value }, book);
    expect(say(72)).toBe('your child is younger than 6 years');
    expect(say(18)).toBe('your child is younger than 18 months');
  });

  it('says only the lines that held', () => {
    const rule = book.rules.get('also.hearing-sign');
    if (!rule) throw new Error('no rule');
    const whole = ruleInWords(t, rule, book, list);
    const part = ruleInWords(t, { ...rule, when: rule.when.slice(1, 2) }, book, list);
    expect(whole.ways.length).toBe(rule.when.length);
    expect(part).toEqual({ lead: whole.lead, ways: [whole.ways[1]] });
  });

  it('says of every worked case only the ways that held, of areas and therapies too', () => {
    let shorter = 0;
    for (const { areas, therapies, alsoAskBecause } of WORKED) {
      const reasons = [
        ...areas.flatMap(({ findings }) => findings),
        ...therapies.flatMap(({ because }) => because),
        ...alsoAskBecause,
      ].filter(({ rule, when }) => (book.rules.get(rule)?.when.length ?? 0) > 1 && when !== undefined);
      for (const reason of reasons) {
        const own = book.rules.get(reason.rule)?.when ?? [];
        const said = heldInWords(t, reason, book, list, [])?.ways ?? [];
        expect(said).toHaveLength(reason.when?.length ?? 0);
        expect(said.length).toBeLessThanOrEqual(own.length);
        if (said.length < own.length) shorter += 1;
      }
      const ruled = [...areas.flatMap(({ findings }) => findings), ...therapies.flatMap(({ because }) => because)];
      const silent = ruled.filter(({ rule, when }) => when === undefined && book.rules.has(rule) && !/sign/.test(rule));
      expect(silent.map(({ rule }) => rule)).toEqual([]);
    }
    expect(shorter).toBeGreaterThan(100);
  });

  it('names of several conditions the one that this child has', () => {
    const reason = { rule: 'status.born-early', when: book.rules.get('status.born-early')?.when ?? [] };
    const said = (conditions: readonly string[]) => heldInWords(t, reason, book, list, conditions)?.ways.join() ?? '';
    const [one = '', other = ''] = book.facts.bornVeryEarly.map((id) => t(`conditions:${id}.label`));
    expect(said([])).toContain(other);
    expect(said([book.facts.bornVeryEarly[0] ?? ''])).toContain(one);
    expect(said([book.facts.bornVeryEarly[0] ?? ''])).not.toContain(other);
  });

  it('has words for every reason that any worked case gives', () => {
    const named = new Set<string>();
    for (const { areas, therapies, flags, alsoAskBecause } of WORKED) {
      const reasons = [
        ...areas.flatMap(({ findings }) => findings),
        ...therapies.flatMap(({ because, against }) => [...because, ...against]),
        ...flags.flatMap(({ because }) => because),
        ...alsoAskBecause,
      ];
      for (const { rule } of reasons) named.add(rule);
    }
    expect(named.size).toBeGreaterThan(60);
    expect([...named].filter((rule) => reasonInWords(t, rule, book, list) === undefined)).toEqual([]);
  });

  it('has a sentence for every kind of headline', () => {
    expect(HEADLINES.filter((headline) => !t.has(`rules:headline.${headline}`))).toEqual([]);
  });
});
