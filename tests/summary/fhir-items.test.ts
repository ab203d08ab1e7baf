import { describe, expect, it } from 'vitest';
import type { QuestionShape, QuestionUse } from '../../src/guidance/question-uses';
import type { Content } from '../../src/model/content';
import type { Question, Sign } from '../../src/model/question';
import { codeSystem, everyItem, FHIR_BASE, itemsOf, type FhirItem } from '../../src/summary/fhir-items';
import type { Words } from '../../src/summary/question-names';

/** Words that are their own keys, so that it is seen which text stands where. */
const t: Words = Object.assign(
  (key: string, values?: Readonly<Record<string, string | number>>) =>
    values ? `${key}(${Object.values(values).join('-')})` : key,
  { has: (key: string) => key.startsWith('answers.') },
);

const question = (id: string, kind: Question['kind'], changes: Partial<Question> = {}): Question => ({
  id,
  number: 1,
  kind,
  area: 'safety',
  sources: [],
  ...changes,
});
const use = (fromMonths: number, toMonths: number): QuestionUse => ({
  area: 'talking',
  role: 'gate',
  gate: 'talking.words',
  fromMonths,
  toMonths,
});
const shape = (of: Question, choices: readonly string[], uses: readonly QuestionUse[] = []): QuestionShape => ({
  question: of,
  choices,
  uses,
});
const sign = (id: string, group: string): Sign => ({
  id,
  number: 1,
  group,
  age: 'corrected',
  fromMonths: 3,
  toMonths: 11,
  areas: [],
  raises: 'concern',
  sources: [],
});

const YES_NO = ['no', 'yes'];
const SKILL = question('talking.words', 'skill', { area: 'talking' });
const YOUNG = question('talking.young', 'worry', { area: 'talking' });
const BOTH = question('talking.both', 'worry', { area: 'talking' });
const OLDER = question('talking.older', 'worry', { area: 'talking' });
const WALKS = question('movement.walks', 'skill', { area: 'movement' });
const SHAPES: readonly QuestionShape[] = [
  shape(question('safety.loss', 'safety'), YES_NO),
  shape(question('safety.loss.what', 'safety', { list: true }), ['words', 'play']),
  shape(question('safety.loss.pace', 'safety', { choices: ['slowly', 'within-days'] }), ['slowly', 'within-days']),
  shape(question('safety.loss.known', 'known'), ['followed']),
  shape(question('safety.spells', 'group'), ['none', 'some']),
  shape(question('safety.spells.known', 'known'), ['followed']),
  shape(question('safety.body', 'group'), ['none', 'some']),
  shape(question('safety.fit', 'safety'), YES_NO),
  shape(question('safety.limp', 'safety'), YES_NO),
  shape(question('safety.limp.hip', 'safety', { fromMonths: 96 }), YES_NO),
  shape(question('everyday.hard', 'everyday', { list: true }), ['talking', 'play']),
  shape(SKILL, ['yes', 'not-yet'], [use(24, 35), use(12, 17)]),
  shape(YOUNG, ['often'], [use(24, 71)]),
  shape(BOTH, ['often'], [use(60, 83)]),
  shape(OLDER, ['often'], [use(72, 155)]),
  shape(WALKS, ['yes'], [use(12, 17)]),
  shape(question('gates.known', 'known'), ['followed']),
  shape(question('closing.impact', 'closing', { list: true }), ['talking']),
];
const INSTRUMENT = {
  content: {
    countries: [{ code: 'IN' }],
    worries: [{ id: 'worry.talking' }],
    conditions: [{ id: 'condition.autism' }],
    notWalkingGate: { question: 'movement.walks', fromMonths: 15 },
    detailsOf: {
      'safety.loss': { details: ['safety.loss.what', 'safety.loss.pace'] },
      'safety.limp': { details: ['safety.limp.hip'] },
      'safety.fit': { details: [] },
    },
    singles: [{ id: 'safety.loss' }],
    groups: [{ id: 'safety.spells' }, { id: 'safety.body' }],
    signs: [sign('safety.limp', 'safety.body'), sign('safety.fit', 'safety.spells')],
    everyday: { id: 'everyday.hard' },
    // the order of the content, whatever comes between
    questions: [WALKS, SKILL, YOUNG, BOTH, OLDER],
    closing: [{ id: 'closing.impact' }],
  } as unknown as Content,
  shapes: new Map(SHAPES.map((each) => [each.question.id, each])),
};

const optionText = ({ system, code, label }: NonNullable<FhirItem['options']>[number]) =>
  `${system.replace(`${FHIR_BASE}/CodeSystem/`, '')} ${code}${label ? ` = ${label(t)}` : ''}`;
function linesOf(items: readonly FhirItem[], indent = ''): readonly string[] {
  return items.flatMap(({ linkId, type, label, options, isList, most, range, ages, items: inner, ...more }) => {
    expect(more, linkId).toEqual({});
    const marks = [
      range && `${range[0]} to ${range[1]}`,
      isList && 'list',
      most !== undefined && `at most ${most}`,
      ages && `${ages.age} ${ages.fromMonths} to ${ages.toMonths}`,
    ].filter(Boolean);
    return [
      `${indent}${linkId} | ${type} | ${label(t)}${marks.length > 0 ? ` | ${marks.join(', ')}` : ''}`,
      ...(options ?? []).map((option) => `${indent}  - ${optionText(option)}`),
      ...linesOf(inner ?? [], `${indent}  `),
    ];
  });
}

/** A small instrument with one of each kind, read line by line. */
const TREE = `
section.child | group | child.caption
  ageMonths | integer | summary:fhir.ageMonths | 0 to 155
  ageWeeks | integer | summary:fhir.ageWeeks | 0 to 25
  weeksEarly | integer | summary:fhir.weeksEarly | -4 to 18
  ageUsedMonths | integer | summary:fhir.ageUsedMonths | 0 to 155
  country | open-choice | child.country
    - urn:iso:std:iso:3166 IN
rightNow | choice | rightNow:heading
  - right-now none = rightNow.none
  - right-now yes-or-not-sure = rightNow.yes-or-not-sure
section.concerns | group | concerns.caption
  worries | choice | concerns.heading | list
    - worry worry.talking = worries:worry.talking.label
    - none none = concerns.none
  mainWorries | choice | concerns.mostHeading | list, at most 2
    - worry worry.talking = worries:worry.talking.label
    - none none = background.none
section.background | group | background.caption
  therapiesUnderway | choice | background.therapies | list
    - therapy speech = background.therapy.speech
    - therapy occupational = background.therapy.occupational
    - therapy physical = background.therapy.physical
    - none none = background.none
  hearing | choice | background.hearing
    - hearing normal-within-6-months = background.hearings.normal-within-6-months
    - hearing normal-older = background.hearings.normal-older
    - hearing not-normal = background.hearings.not-normal
    - hearing never = background.hearings.never
    - hearing not-sure = background.hearings.not-sure
  homeLanguages | open-choice | background.languages | list
    - urn:ietf:bcp:47 en = background.languageNames.en
    - urn:ietf:bcp:47 es = background.languageNames.es
    - urn:ietf:bcp:47 hi = background.languageNames.hi
    - urn:ietf:bcp:47 ar = background.languageNames.ar
    - urn:ietf:bcp:47 und = background.languageNames.und
    - none none = background.none
  conditions | choice | background.conditions | list
    - condition condition.autism = conditions:condition.autism.label
    - none none = background.none
  answeredBy | choice | background.answeredBy
    - answered-by parent = background.answerers.parent
    - answered-by other-carer = background.answerers.other-carer
    - answered-by professional = background.answerers.professional
  interpreter | boolean | background.interpreter
section.safety | group | sections.safety
  safety.loss | choice | questions:safety.loss.ask
    - safety no = answers.safety.no
    - safety yes = answers.safety.yes
  safety.loss.details | group | question.about
    safety.loss.what | choice | questions:safety.loss.what.ask | list
      - safety.loss.what words = areas:area.words.name
      - safety.loss.what play = areas:area.play.name
      - none none = answers.group.none
    safety.loss.pace | choice | questions:safety.loss.pace.ask
      - safety.loss.pace slowly = answers.safety.slowly
      - safety.loss.pace within-days = answers.safety.within-days
  safety.loss.known | choice | questions:known.ask
    - known followed = answers.known.followed
  safety.spells | choice | questions:safety.spells.ask
    - group none = answers.group.none
    - group some = answers.group.some
  safety.spells.signs | group | questions:safety.spells.short
    safety.fit | choice | questions:safety.fit.ask | corrected 3 to 11
      - safety no = answers.safety.no
      - safety yes = answers.safety.yes
  safety.spells.known | choice | questions:known.ask
    - known followed = answers.known.followed
  safety.body | choice | questions:safety.body.ask
    - group none = answers.group.none
    - group some = answers.group.some
  safety.body.signs | group | questions:safety.body.short
    safety.limp | choice | questions:safety.limp.ask | corrected 3 to 11
      - safety no = answers.safety.no
      - safety yes = answers.safety.yes
    safety.limp.details | group | question.about
      safety.limp.hip | choice | questions:safety.limp.hip.ask | real 96 to 155
        - safety no = answers.safety.no
        - safety yes = answers.safety.yes
section.everyday | group | sections.everyday
  everyday.hard | choice | questions:everyday.hard.ask | list
    - area talking = areas:area.talking.name
    - area play = areas:area.play.name
    - none none = answers.group.none
section.areas | group | sections.gates
  area.talking | group | areas:area.talking.name
    area.talking.12-35 | group | summary:fhir.ages(12-35) | corrected 12 to 35
      talking.words | choice | questions:talking.words.ask
        - skill yes = answers.skill.yes
        - skill not-yet = answers.skill.not-yet
    area.talking.24-71 | group | summary:fhir.ages(24-71) | corrected 24 to 71
      talking.young | choice | questions:talking.young.ask
        - worry often = answers.worry.often
    area.talking.60-83 | group | summary:fhir.ages(60-83) | corrected 60 to 83
      talking.both | choice | questions:talking.both.ask
        - worry often = answers.worry.often / answers.worryFromSix.often
    area.talking.72-155 | group | summary:fhir.ages(72-155) | corrected 72 to 155
      talking.older | choice | questions:talking.older.ask
        - worry often = answers.worryFromSix.often
  area.movement | group | areas:area.movement.name
    area.movement.15-155 | group | summary:fhir.ages(15-155) | corrected 15 to 155
      movement.walks | choice | questions:movement.walks.ask
        - skill yes = answers.skill.yes
  gates.known | choice | questions:gates.known.ask
    - known followed = answers.known.followed
section.closing | group | sections.closing
  closing.impact | choice | questions:closing.impact.ask | list
    - area talking = areas:area.talking.name
    - none none = answers.group.none
`;

describe('the items of a form', () => {
  it('are the whole instrument, in the order of the questions, each with what a form must know of it', () => {
    expect(linesOf(itemsOf(INSTRUMENT))).toEqual(TREE.trim().split('\n'));
  });

  it('put questions of the same months together', () => {
    const more = question('talking.more', 'skill', { area: 'talking' });
    const shapes = new Map([...INSTRUMENT.shapes, [more.id, shape(more, ['yes'], [use(24, 71)])]]);
    const content = { ...INSTRUMENT.content, questions: [YOUNG, SKILL, more] };
    const talking = everyItem(itemsOf({ content, shapes })).filter(({ linkId }) => /^area\.talking\./.test(linkId));
    expect(talking.map(({ items = [] }) => items.map(({ linkId }) => linkId))).toEqual([
      ['talking.young', 'talking.more'],
      ['talking.words'],
    ]);
  });

  it('say a worry that is asked at no age of its own in both wordings', () => {
    const shapes = new Map(INSTRUMENT.shapes).set('gates.known', shape(question('gates.known', 'worry'), ['often']));
    const known = everyItem(itemsOf({ ...INSTRUMENT, shapes })).find(({ linkId }) => linkId === 'gates.known');
    expect(known?.options?.map(({ label }) => label?.(t))).toEqual([
      'answers.worry.often / answers.worryFromSix.often',
    ]);
  });

  it('say a worry in both wordings that is asked in the very month of the sixth birthday too', () => {
    const shapes = new Map(INSTRUMENT.shapes).set(YOUNG.id, shape(YOUNG, ['often'], [use(60, 72)]));
    const young = everyItem(itemsOf({ ...INSTRUMENT, shapes })).find(({ linkId }) => linkId === YOUNG.id);
    expect(young?.options?.map(({ label }) => label?.(t))).toEqual([
      'answers.worry.often / answers.worryFromSix.often',
    ]);
  });

  it('leave no question out in silence', () => {
    const content = { ...INSTRUMENT.content, closing: [{ id: 'closing.lost' }] } as unknown as Content;
    expect(() => itemsOf({ ...INSTRUMENT, content })).toThrow('There is no question closing.lost.');
  });

  it('name our own codes under an address that can belong to nobody', () => {
    expect(codeSystem('skill')).toBe('https://therapy-guide.example/fhir/CodeSystem/skill');
  });

  it('are listed each before those below it', () => {
    const ids = everyItem(itemsOf(INSTRUMENT)).map(({ linkId }) => linkId);
    expect(ids.slice(0, 3)).toEqual(['section.child', 'ageMonths', 'ageWeeks']);
    expect(ids).toHaveLength(
      TREE.trim()
        .split('\n')
        .filter((line) => line.includes(' | ')).length,
    );
  });
});
