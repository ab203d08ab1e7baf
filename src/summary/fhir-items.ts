import type { QuestionShape } from '../guidance/question-uses';
import { AREA_IDS, THERAPY_IDS, type AreaId } from '../model/area';
import { LAST_MONTH, type AgeKind, type AgeRange } from '../model/child';
import type { Content } from '../model/content';
import type { QuestionId, Sign } from '../model/question';
import { ANSWERED_BY, HEARING_CHOICES, HOME_LANGUAGES, RIGHT_NOW_CHOICES } from '../model/visit';
import { choiceLabel, SIX_YEARS_IN_MONTHS, tickLabel, wordsOf, type Words } from './question-names';

/** Names our own codes and forms; nothing has to answer there. `.example` can never belong to anybody (RFC 2606). */
export const FHIR_BASE = 'https://therapy-guide.example/fhir';
export const QUESTIONNAIRE_URL = `${FHIR_BASE}/Questionnaire/therapy-guide`;
export const codeSystem = (name: string): string => `${FHIR_BASE}/CodeSystem/${name}`;

/** "None of these" of a list: an empty list is an answer, and FHIR has no empty answers. */
export const NONE = { system: codeSystem('none'), code: 'none' } as const;

type Label = (t: Words) => string;

export interface FhirOption {
  readonly system: string;
  readonly code: string;
  /** absent where the code is known everywhere, as of a country */
  readonly label?: Label;
}

/** One item of the instrument, in no language. Its link id is the question's id, or the name of the visit's part. */
export interface FhirItem {
  readonly linkId: string;
  readonly type: 'group' | 'choice' | 'open-choice' | 'integer' | 'boolean';
  readonly label: Label;
  readonly options?: readonly FhirOption[];
  /** several can be ticked; an empty list is `NONE` */
  readonly isList?: true;
  /** of a list */
  readonly most?: number;
  /** of a number */
  readonly range?: readonly [least: number, most: number];
  /** the ages to which the item belongs */
  readonly ages?: AgeRange & { readonly age: AgeKind };
  readonly items?: readonly FhirItem[];
}

export interface Instrument {
  readonly content: Content;
  readonly shapes: ReadonlyMap<QuestionId, QuestionShape>;
}

const word =
  (key: string): Label =>
  (t) =>
    t(key);

const group = (linkId: string, label: Label, items: readonly FhirItem[]): FhirItem => ({
  linkId,
  type: 'group',
  label,
  items,
});

const options = (name: string, codes: readonly string[], key: (code: string) => string): readonly FhirOption[] =>
  codes.map((code) => ({ system: codeSystem(name), code, label: word(key(code)) }));

const choice = (linkId: string, key: string, offered: readonly FhirOption[]): FhirItem => ({
  linkId,
  type: 'choice',
  label: word(key),
  options: offered,
});

const list = (linkId: string, key: string, offered: readonly FhirOption[], none: string): FhirItem => ({
  ...choice(linkId, key, [...offered, { ...NONE, label: word(none) }]),
  isList: true,
});

const number = (linkId: string, range: readonly [number, number]): FhirItem => ({
  linkId,
  type: 'integer',
  label: word(`summary:fhir.${linkId}`),
  range,
});

function childItems({ countries }: Content): readonly FhirItem[] {
  return [
    number('ageMonths', [0, LAST_MONTH]),
    number('ageWeeks', [0, 25]),
    number('weeksEarly', [-4, 18]),
    number('ageUsedMonths', [0, LAST_MONTH]),
    {
      linkId: 'country',
      type: 'open-choice',
      label: word('child.country'),
      options: countries.map(({ code }) => ({ system: 'urn:iso:std:iso:3166', code })),
    },
  ];
}

function concernItems({ worries }: Content): readonly FhirItem[] {
  const offered = options(
    'worry',
    worries.map(({ id }) => id),
    (id) => `worries:${id}.label`,
  );
  return [
    list('worries', 'concerns.heading', offered, 'concerns.none'),
    { ...list('mainWorries', 'concerns.mostHeading', offered, 'background.none'), most: 2 },
  ];
}

function backgroundItems({ conditions }: Content): readonly FhirItem[] {
  const named = options(
    'condition',
    conditions.map(({ id }) => id),
    (id) => `conditions:${id}.label`,
  );
  const therapies = options('therapy', THERAPY_IDS, (id) => `background.therapy.${id}`);
  const languages = HOME_LANGUAGES.map((code) => ({
    system: 'urn:ietf:bcp:47',
    code,
    label: word(`background.languageNames.${code}`),
  }));
  return [
    list('therapiesUnderway', 'background.therapies', therapies, 'background.none'),
    choice(
      'hearing',
      'background.hearing',
      options('hearing', HEARING_CHOICES, (id) => `background.hearings.${id}`),
    ),
    { ...list('homeLanguages', 'background.languages', languages, 'background.none'), type: 'open-choice' },
    list('conditions', 'background.conditions', named, 'background.none'),
    choice(
      'answeredBy',
      'background.answeredBy',
      options('answered-by', ANSWERED_BY, (id) => `background.answerers.${id}`),
    ),
    { linkId: 'interpreter', type: 'boolean', label: word('background.interpreter') },
  ];
}

const isArea = (id: string): boolean => (AREA_IDS as readonly string[]).includes(id);

/** From the first to the last month in which a question can be asked. */
function agesOf({ question, uses }: QuestionShape, { notWalkingGate }: Content): AgeRange {
  if (question.id === notWalkingGate.question) return { fromMonths: notWalkingGate.fromMonths, toMonths: LAST_MONTH };
  return {
    fromMonths: Math.min(...uses.map(({ fromMonths }) => fromMonths)),
    toMonths: Math.max(...uses.map(({ toMonths }) => toMonths)),
  };
}

/** Some worries are asked before and after the sixth birthday, where the words change: then an answer has both. */
function answerLabel({ question: { id, kind }, uses }: QuestionShape, code: string): Label {
  const young = uses.length === 0 || uses.some(({ fromMonths }) => fromMonths < SIX_YEARS_IN_MONTHS);
  const older = uses.length === 0 || uses.some(({ toMonths }) => toMonths >= SIX_YEARS_IN_MONTHS);
  const wordings = [...(young ? [false] : []), ...(older ? [true] : [])];
  return (t) => [...new Set(wordings.map((fromSix) => choiceLabel(t, id, kind, code, fromSix)))].join(' / ');
}

function questionItem(shape: QuestionShape): FhirItem {
  const { question, choices } = shape;
  const { id, kind } = question;
  const ask = `${wordsOf(id)}.ask`;
  if (question.list) {
    const name = choices.every(isArea) ? 'area' : id;
    const ticks = choices.map((code) => ({
      system: codeSystem(name),
      code,
      label: (t: Words) => tickLabel(t, id, code),
    }));
    return list(id, ask, ticks, 'answers.group.none');
  }
  const system = codeSystem(question.choices ? id : kind);
  return choice(
    id,
    ask,
    choices.map((code) => ({ system, code, label: answerLabel(shape, code) })),
  );
}

/** The whole instrument in the order of the questions, as one tree. The same content gives the same tree. */
export function itemsOf({ content, shapes }: Instrument): readonly FhirItem[] {
  const itemOf = (id: QuestionId): FhirItem => {
    const shape = shapes.get(id);
    if (!shape) throw new Error(`There is no question ${id}.`);
    return questionItem(shape);
  };
  const known = (id: QuestionId): readonly FhirItem[] => (shapes.has(`${id}.known`) ? [itemOf(`${id}.known`)] : []);
  const detailsOf = (id: QuestionId): readonly FhirItem[] => {
    const details = (content.detailsOf[id]?.details ?? []).map((detail): FhirItem => {
      const from = shapes.get(detail)?.question.fromMonths;
      const ages = { age: 'real', fromMonths: from ?? 0, toMonths: LAST_MONTH } as const;
      return from === undefined ? itemOf(detail) : { ...itemOf(detail), ages };
    });
    return details.length === 0 ? [] : [group(`${id}.details`, word('question.about'), details)];
  };
  const signItems = ({ id, age, fromMonths, toMonths }: Sign): readonly FhirItem[] => [
    { ...itemOf(id), ages: { age, fromMonths, toMonths } },
    ...detailsOf(id),
  ];
  const safety = [
    ...content.singles.flatMap(({ id }) => [itemOf(id), ...detailsOf(id), ...known(id)]),
    ...content.groups.flatMap(({ id }) => [
      itemOf(id),
      group(
        `${id}.signs`,
        word(`${wordsOf(id)}.short`),
        content.signs.filter((sign) => sign.group === id).flatMap(signItems),
      ),
      ...known(id),
    ]),
  ];
  const areaItems = (area: AreaId): readonly FhirItem[] => {
    const stretches = new Map<string, { readonly ages: AgeRange; readonly items: FhirItem[] }>();
    for (const shape of content.questions.flatMap(({ id }) => shapes.get(id) ?? [])) {
      if (shape.question.area !== area) continue;
      const ages = agesOf(shape, content);
      const key = `area.${area}.${ages.fromMonths}-${ages.toMonths}`;
      const stretch = stretches.get(key) ?? { ages, items: [] };
      stretches.set(key, stretch);
      stretch.items.push(questionItem(shape));
    }
    const groups = [...stretches].map(([linkId, { ages, items }]) => ({
      ...group(linkId, (t) => t('summary:fhir.ages', { from: ages.fromMonths, to: ages.toMonths }), items),
      ages: { age: 'corrected', ...ages } as const,
    }));
    return groups.length === 0 ? [] : [group(`area.${area}`, word(`areas:area.${area}.name`), groups)];
  };
  const rightNow = options('right-now', RIGHT_NOW_CHOICES, (code) => `rightNow.${code}`);
  return [
    group('section.child', word('child.caption'), childItems(content)),
    choice('rightNow', 'rightNow:heading', rightNow),
    group('section.concerns', word('concerns.caption'), concernItems(content)),
    group('section.background', word('background.caption'), backgroundItems(content)),
    group('section.safety', word('sections.safety'), safety),
    group('section.everyday', word('sections.everyday'), [itemOf(content.everyday.id)]),
    group('section.areas', word('sections.gates'), [...AREA_IDS.flatMap(areaItems), itemOf('gates.known')]),
    group(
      'section.closing',
      word('sections.closing'),
      content.closing.map(({ id }) => itemOf(id)),
    ),
  ];
}

/** The items of a tree, each before those below it. */
export function everyItem(items: readonly FhirItem[]): readonly FhirItem[] {
  return items.flatMap((item) => [item, ...everyItem(item.items ?? [])]);
}
