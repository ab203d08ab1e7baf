/** The elements of FHIR R4 that our two resources can use: `name: type cardinality`, cardinality 1, ? or *. Anything else is a fault. */
const TABLE = `
Questionnaire
  resourceType: code 1
  id: id ?
  meta: Meta ?
  language: code ?
  text: Narrative ?
  extension: Extension *
  url: uri ?
  version: string ?
  name: string ?
  title: string ?
  status: code 1
  experimental: boolean ?
  subjectType: code *
  date: dateTime ?
  description: markdown ?
  item: Questionnaire.item *
Questionnaire.item
  id: string ?
  extension: Extension *
  linkId: string 1
  prefix: string ?
  text: string ?
  type: code 1
  enableWhen: Questionnaire.item.enableWhen *
  enableBehavior: code ?
  required: boolean ?
  repeats: boolean ?
  readOnly: boolean ?
  maxLength: integer ?
  answerValueSet: uri ?
  answerOption: Questionnaire.item.answerOption *
  item: Questionnaire.item *
Questionnaire.item.enableWhen
  question: string 1
  operator: code 1
  answerBoolean: boolean ?
  answerInteger: integer ?
  answerString: string ?
  answerCoding: Coding ?
Questionnaire.item.answerOption
  extension: Extension *
  valueCoding: Coding ?
  valueInteger: integer ?
  valueString: string ?
QuestionnaireResponse
  resourceType: code 1
  id: id ?
  meta: Meta ?
  language: code ?
  text: Narrative ?
  extension: Extension *
  questionnaire: uri ?
  status: code 1
  authored: dateTime ?
  item: QuestionnaireResponse.item *
QuestionnaireResponse.item
  extension: Extension *
  linkId: string 1
  text: string ?
  answer: QuestionnaireResponse.item.answer *
  item: QuestionnaireResponse.item *
QuestionnaireResponse.item.answer
  extension: Extension *
  valueBoolean: boolean ?
  valueInteger: integer ?
  valueString: string ?
  valueCoding: Coding ?
  item: QuestionnaireResponse.item *
Coding
  extension: Extension *
  system: uri ?
  version: string ?
  code: code ?
  display: string ?
Extension
  url: uri 1
  extension: Extension *
  valueBoolean: boolean ?
  valueInteger: integer ?
  valueString: string ?
  valueCode: code ?
  valueCoding: Coding ?
  valueExpression: Expression ?
  valueCodeableConcept: CodeableConcept ?
Expression
  name: id ?
  language: code 1
  expression: string ?
CodeableConcept
  coding: Coding *
  text: string ?
Narrative
  status: code 1
  div: xhtml 1
Meta
  profile: uri *
Element
  id: string ?
  extension: Extension *
`;

export interface Element {
  readonly type: string;
  readonly cardinality: '1' | '?' | '*';
}

export const ELEMENTS: ReadonlyMap<string, ReadonlyMap<string, Element>> = (() => {
  const types = new Map<string, Map<string, Element>>();
  let current = new Map<string, Element>();
  for (const line of TABLE.split('\n').filter(Boolean)) {
    const [, name = '', type = '', cardinality = ''] = /^ {2}(\w+): (\S+) ([1?*])$/.exec(line) ?? [];
    if (name) current.set(name, { type, cardinality: cardinality as Element['cardinality'] });
    else types.set(line, (current = new Map()));
  }
  return types;
})();

const isText = (value: unknown): value is string => typeof value === 'string';
const matches = (pattern: RegExp) => (value: unknown) => isText(value) && pattern.test(value);
const isRealDay = (text: string) => {
  const [day = ''] = text.split('T');
  if (day.length < 'YYYY-MM-DD'.length) return true;
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
};
const DATE_TIME =
  /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]\d\d:\d\d))?)?)?$/;
const XHTML_TAG = /<\s*\/?\s*([a-z0-9]+)[^>]*>/gi;
const ALLOWED_TAGS = ['div', 'p', 'br', 'b', 'i', 'em', 'strong', 'ul', 'ol', 'li', 'table', 'tr', 'td', 'th', 'span'];

/** What a primitive value may look like. */
export const PRIMITIVES: Readonly<Record<string, (value: unknown) => boolean>> = {
  boolean: (value) => typeof value === 'boolean',
  integer: (value) => Number.isInteger(value),
  string: (value) => isText(value) && value.trim() !== '',
  markdown: (value) => isText(value) && value.trim() !== '',
  code: matches(/^\S+( \S+)*$/),
  id: matches(/^[A-Za-z0-9.-]{1,64}$/),
  uri: matches(/^[^\s<>"]+$/),
  dateTime: (value) => isText(value) && DATE_TIME.test(value) && isRealDay(value),
  xhtml: (value) =>
    isText(value) &&
    value.startsWith('<div xmlns="http://www.w3.org/1999/xhtml"') &&
    !/\son\w+\s*=|javascript:/i.test(value) &&
    [...value.matchAll(XHTML_TAG)].every(([, tag = '']) => ALLOWED_TAGS.includes(tag.toLowerCase())),
};

/** Codes that FHIR itself fixes, by element. */
export const BOUND_CODES: Readonly<Record<string, readonly string[]>> = {
  'Questionnaire.resourceType': ['Questionnaire'],
  'Questionnaire.status': ['draft', 'active', 'retired', 'unknown'],
  'Questionnaire.subjectType': ['Patient', 'Practitioner', 'RelatedPerson', 'Group', 'Organization'],
  'Questionnaire.item.type': [
    ...['group', 'display', 'boolean', 'decimal', 'integer', 'date', 'dateTime', 'time', 'string', 'text', 'url'],
    ...['choice', 'open-choice', 'attachment', 'reference', 'quantity'],
  ],
  'Questionnaire.item.enableBehavior': ['all', 'any'],
  'Questionnaire.item.enableWhen.operator': ['exists', '=', '!=', '>', '<', '>=', '<='],
  'QuestionnaireResponse.resourceType': ['QuestionnaireResponse'],
  'QuestionnaireResponse.status': ['in-progress', 'completed', 'amended', 'entered-in-error', 'stopped'],
  'Narrative.status': ['generated', 'extensions', 'additional', 'empty'],
};
