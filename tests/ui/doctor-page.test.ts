import { beforeAll, describe, expect, it } from 'vitest';
import { startI18n, type Texts } from '../../src/i18n/start-i18n';
import type { Guidance, RaisedFlag } from '../../src/model/guidance';
import type { Summary } from '../../src/model/summary';
import type { Visit } from '../../src/model/visit';
import { buildSummary } from '../../src/summary/build-summary';
import { doctorHead, doctorRows, doctorText } from '../../src/ui/doctor-page';
import { GUIDANCE, LATE_TALKING, LIMP, SUMMARY } from './support/guidance';
import { VIEW } from './support/show';

let t: Texts;
beforeAll(async () => {
  const i18n = await startI18n('en');
  await i18n.loadRest();
  t = i18n.texts;
});

const VISIT: Visit = { v: 1, date: '2026-11-22', ageMonths: 27, rightNow: 'none', answers: {} };
const summaryOf = (visit: Partial<Visit>, guidance: Partial<Guidance> = {}): Summary => {
  const whole = { ...VISIT, ...visit };
  return buildSummary(whole, { ...GUIDANCE, ageUsedMonths: whole.ageMonths, ...guidance });
};
const rowsOf = (visit: Partial<Visit>, guidance?: Partial<Guidance>) => doctorRows(t, summaryOf(visit, guidance));
const rowOf = (id: string, visit: Partial<Visit>, guidance?: Partial<Guidance>) =>
  rowsOf(visit, guidance).find((row) => row.id === id);
const textOf = (id: string, visit: Partial<Visit>, guidance?: Partial<Guidance>) => rowOf(id, visit, guidance)?.text;

const limp = (details: Readonly<Record<string, string>>): RaisedFlag => ({
  ...LIMP,
  because: [
    {
      rule: 'flag.limp',
      answers: Object.entries({ 'safety.limp': 'yes', ...details }).map(([id, choice]) => ({ id, choice })),
      sources: [],
    },
  ],
});
const many = ['flag.limp', 'flag.blankSpells', 'flag.floppyOrStiff', 'flag.notWalking', 'flag.whiteGlow'];

describe('the rows of the doctor’s page', () => {
  it('come in the order of a doctor with little time: age, danger, what was denied, the worry, the rest', () => {
    expect(doctorRows(t, SUMMARY).map(({ id }) => id)).toEqual([
      'child',
      'urgent',
      'toCheck',
      'denied',
      'worry',
      'notYet',
      'hard',
      'hearing',
      'background',
      'notKnown',
      'told',
    ]);
  });

  it.each([
    ['a toddler whose weeks at birth were not said', { ageMonths: 20 }, '20 months, weeks at birth not said'],
    ['a baby in weeks', { ageMonths: 1, ageWeeks: 5 }, '5 weeks (1 month), weeks at birth not said'],
    [
      'a child born at term',
      { ageMonths: 27, weeksEarly: 1 },
      '2 years 3 months (27 months), born at 39 weeks, age not corrected',
    ],
    ['an older child, of whom weeks at birth are not asked', { ageMonths: 64 }, '5 years 4 months (64 months)'],
  ])('tell the age of %s', (_, visit, text) => {
    expect(textOf('child', visit)).toBe(text);
  });

  it('tell both ages of a child born early', () => {
    expect(textOf('child', { ageMonths: 14, weeksEarly: 8 }, { ageUsedMonths: 12 })).toBe(
      '14 months, born at 32 weeks, 12 months corrected',
    );
  });

  it('do not give an age to a baby before the due date', () => {
    const guidance = { headline: 'too-young', ageUsedMonths: 0, flags: [] } as const;
    expect(textOf('child', { ageMonths: 1, weeksEarly: 10 }, guidance)).toBe(
      '1 month, born at 30 weeks, corrected: before the due date',
    );
  });

  it('say in full how soon, what, and what was asked about it', () => {
    const guidance = {
      flags: [limp({ 'safety.limp.unwell': 'no', 'safety.limp.new': 'yes' }), LATE_TALKING],
      headline: 'today',
    } as const;
    expect(rowOf('urgent', {}, guidance)).toMatchObject({
      text: 'Today: Limps, or refuses to walk or stand (fever, ill or night waking: no, new and unseen: yes)',
      isLoud: true,
    });
    expect(textOf('toCheck', {}, guidance)).toMatch(/^Does not join two words without copying · hearing test/);
  });

  it('say of a flag that the parent is not sure, or that it is said to be followed', () => {
    const flag = { ...LIMP, urgency: 'soon' as const };
    expect(textOf('urgent', {}, { flags: [{ ...flag, unsure: true }] })).toMatch(/\(parent not sure\)$/);
    expect(textOf('urgent', {}, { flags: [{ ...flag, known: true }] })).toMatch(/\(said to be followed\)$/);
  });

  it('name each of many flags in a word or two, those in doubt together', () => {
    const flags = many.map((id, index) => ({ ...LIMP, id, urgency: 'soon' as const, unsure: index > 2 }));
    expect(rowOf('urgent', {}, { flags })).toEqual({
      id: 'urgent',
      text: 'This week: limp/won’t walk, blanks/faints, floppy/stiff; parent not sure: not walking, white pupil/sight loss',
      isLoud: false,
      isLong: true,
    });
  });

  it('say that nothing was reported where nothing was, and never leave it out', () => {
    const none = { flags: [], alsoAsk: [], denied: [] };
    expect(textOf('urgent', {}, none)).toBe('None reported');
    expect(textOf('toCheck', {}, none)).toBe('Nothing named');
    expect(textOf('denied', { rightNow: 'yes-or-not-sure' }, none)).toBe('None');
    expect(textOf('denied', {}, none)).toBe('emergencies');
    expect(textOf('worry', {}, none)).toBe('None ticked');
  });

  it('name what a team follows as such', () => {
    const guidance = {
      flags: [],
      alsoAsk: [],
      nextVisit: ['safety.notSitting'],
      answers: [{ id: 'safety.notSitting', choice: 'yes', kind: 'safety', area: 'movement' }],
    } as const;
    expect(textOf('toCheck', {}, guidance)).toBe('already followed: not sitting');
  });

  it('say what was lost and when', () => {
    const answers = [
      { id: 'safety.loss', choice: 'yes', kind: 'safety', area: 'safety' },
      { id: 'safety.loss.what', choice: ['words', 'other'], kind: 'safety', area: 'safety' },
      { id: 'safety.loss.pace', choice: 'within-days', kind: 'safety', area: 'safety' },
    ] as const;
    expect(textOf('loss', {}, { answers })).toBe('words, another skill · within days, or newly ill with it');
    expect(rowOf('loss', {})).toBeUndefined();
  });

  it('give each missing skill its due age, and the rest of many by area and number', () => {
    const skill = (id: string, area: string, dueMonths: number, choice: string) =>
      ({ id, area, dueMonths, choice, kind: 'skill' }) as Guidance['answers'][number];
    const two = [
      skill('talking.twoWords', 'talking', 24, 'not-yet'),
      skill('movement.runs', 'movement', 18, 'not-yet'),
    ];
    expect(textOf('notYet', {}, { answers: two })).toBe(
      'due 18 months: Runs for a few steps · due 24 months: Puts 2 words together',
    );
    const ids = ['talking.twoWords', 'hands.stacks', 'movement.runs', 'movement.walks', 'play.pretends'];
    const five = ids.map((id, index) => skill(id, id.split('.')[0] ?? '', 10 + index, 'sometimes'));
    expect(textOf('sometimes', {}, { answers: five })).toBe(
      'due 10 months: Puts 2 words together · also 2 in motor; 1 each in hands, play',
    );
  });

  it('leave the eyes to a hand, since they are not asked about', () => {
    expect(rowOf('hearing', { hearing: 'never' })).toEqual({
      id: 'hearing',
      text: 'Hearing never tested',
      handwritten: 'Vision last checked',
    });
  });

  it('tell the main worry from the others that were ticked', () => {
    const worries = ['worry.talking', 'worry.feeding', 'worry.pain'];
    expect(textOf('worry', { worries, mainWorries: ['worry.talking'] })).toBe(
      'Talking · also ticked: Eating and drinking; Pain',
    );
    expect(textOf('worry', { worries, mainWorries: [] })).toMatch(/^ticked, none as the main one: Talking;/);
  });

  it('tell what makes days hard, that nothing does, or that it was not asked', () => {
    const answer = (id: string, choice: string | readonly string[]) =>
      ({ id, choice, kind: 'closing', area: 'safety' }) as Guidance['answers'][number];
    const hard = [answer('everyday.hard', ['feeding']), answer('closing.impact', ['talking', 'feeding'])];
    expect(textOf('hard', {}, { answers: [...hard, answer('closing.noticed', 'yes')] })).toBe(
      'hard: feeding; talking · noticed by others: yes',
    );
    expect(textOf('hard', {}, { answers: [answer('everyday.hard', [])] })).toBe('nothing ticked as hard');
    expect(textOf('hard', {}, { answers: [] })).toBe('not asked');
  });

  it('name a language that the page does not offer', () => {
    expect(textOf('background', { homeLanguages: ['en', 'tr'] })).toMatch(/at home: English, Turkish$/);
  });

  it('name of a baby the areas that were asked, of an older child those that were not', () => {
    expect(textOf('notKnown', {})).toBe('None · not asked: head');
    const areas = GUIDANCE.areas.map((area) => ({
      ...area,
      status: area.id === 'head' || area.id === 'tone' ? ('going-well' as const) : ('not-asked' as const),
    }));
    expect(textOf('notKnown', {}, { areas })).toBe('None · asked at this age: tone, head');
  });

  it.each([
    ['today', { headline: 'today', flags: [LIMP] }, 'See a doctor today; therapies wait'],
    [
      'both kinds of therapy beside a flag',
      {},
      'appointment with the doctor · good reason for therapy: speech · therapy worth asking about: occupational',
    ],
    [
      'nothing found',
      { headline: 'nothing-points', flags: [], therapies: [] },
      'nothing points to a therapy; look again on 17 January 2027',
    ],
  ])('tell in a line what the parent was told: %s', (_, guidance, text) => {
    expect(textOf('told', {}, guidance as Partial<Guidance>)).toBe(text);
  });
});

describe('the doctor’s page as a whole', () => {
  it('says on top when, in which language, by whom and with whose help it was answered', () => {
    const whole = summaryOf({ answeredBy: 'other-carer', interpreter: true });
    expect(doctorHead(t, whole)).toBe(
      'For the doctor · 22 November 2026 · in English · by another carer · with an interpreter',
    );
    expect(doctorHead(t, buildSummary({ v: 1, ageMonths: 27, answers: {} }, GUIDANCE))).toBe(
      'For the doctor · in English',
    );
  });

  it('can be copied: the same rows, one a line, without marks', () => {
    const lines = doctorText(t, { summary: SUMMARY, signOff: VIEW.signOff }, GUIDANCE).split('\n');
    const rows = doctorRows(t, SUMMARY);
    expect(lines).toHaveLength(rows.length + 3);
    expect(lines[1]).toBe('Parent-reported answers. Not a screening instrument. No examination.');
    expect(lines).toContain('Not yet: due 24 months: Puts 2 words together');
    expect(lines).toContain('Hearing: Hearing test: not said · Vision last checked: ____');
    expect(lines.join()).not.toContain('**');
  });
});
