import { BOUND_CODES, ELEMENTS, PRIMITIVES } from './elements';

/** Faults as sentences that begin with the place; none is the aim. */
export type Faults = readonly string[];

export type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const objectsIn = (value: unknown): readonly Json[] => (Array.isArray(value) ? value.filter(isObject) : []);

/** Of these elements an object bears one alone, and an option, a condition or an extension without parts must have one. */
const CHOSEN: readonly (readonly [type: string, start: string, isNeeded: boolean])[] = [
  ['Questionnaire.item.enableWhen', 'answer', true],
  ['Questionnaire.item.answerOption', 'value', true],
  ['QuestionnaireResponse.item.answer', 'value', false],
  ['Extension', 'value', false],
];

function chosenFaults(value: Json, type: string, where: string): Faults {
  return CHOSEN.filter(([of]) => of === type).flatMap(([, start, isNeeded]) => {
    const given = Object.keys(value).filter((key) => key.startsWith(start));
    if (given.length > 1) return [`${where}: ${given.join(' and ')} beside each other`];
    return isNeeded && given.length === 0 ? [`${where}: no ${start}[x]`] : [];
  });
}

function valueFaults(value: unknown, type: string, at: string, where: string): Faults {
  const isRight = PRIMITIVES[type];
  if (!isRight) return objectFaults(value, type, where);
  if (!isRight(value)) return [`${where}: ${JSON.stringify(value)} is no ${type}`];
  const codes = BOUND_CODES[at];
  return codes && !codes.includes(value as string) ? [`${where}: ${String(value)} is no code of ${at}`] : [];
}

/** Structure, cardinality, format and fixed codes of one object and of all below it. */
function objectFaults(value: unknown, type: string, where: string): Faults {
  if (!isObject(value)) return [`${where}: no object`];
  const elements = ELEMENTS.get(type) ?? new Map<string, never>();
  if (Object.keys(value).length === 0) return [`${where}: empty`];
  const missing = [...elements]
    .filter(([name, { cardinality }]) => cardinality === '1' && value[name] === undefined)
    .map(([name]) => `${where}: ${name} is missing`);
  const inner = Object.entries(value).flatMap(([key, entry]): Faults => {
    const here = `${where}.${key}`;
    const name = key.replace(/^_/, '');
    const element = elements.get(name);
    if (!element) return [`${here}: not an element of ${type}`];
    if (key.startsWith('_')) return objectFaults(entry, 'Element', here);
    const at = `${type}.${key}`;
    if (element.cardinality !== '*') return valueFaults(entry, element.type, at, here);
    if (!Array.isArray(entry) || entry.length === 0) return [`${here}: no list with entries`];
    return entry.flatMap((one, index) => valueFaults(one, element.type, at, `${here}[${index}]`));
  });
  return [...missing, ...inner, ...chosenFaults(value, type, where)];
}

/** ext-1: an extension has a value or parts, never both. */
function extensionFaults(value: unknown, where: string): Faults {
  if (Array.isArray(value)) return value.flatMap((entry, index) => extensionFaults(entry, `${where}[${index}]`));
  if (!isObject(value)) return [];
  const bad = objectsIn(value['extension']).filter(
    (one) => Object.keys(one).some((key) => key.startsWith('value')) === (one['extension'] !== undefined),
  );
  return [
    ...bad.map(({ url }) => `${where}: ext-1 ${String(url)}`),
    ...Object.entries(value).flatMap(([key, entry]) => extensionFaults(entry, `${where}.${key}`)),
  ];
}

export function everyItemOf(resource: unknown): readonly Json[] {
  if (!isObject(resource)) return [];
  return objectsIn(resource['item']).flatMap((item) => [
    item,
    ...everyItemOf(item),
    ...objectsIn(item['answer']).flatMap(everyItemOf),
  ]);
}

const doubled = (ids: readonly unknown[]): readonly unknown[] => ids.filter((id, index) => ids.indexOf(id) !== index);

/** The invariants of a Questionnaire's item that our instrument could break. */
function itemInvariants(item: Json, known: ReadonlySet<unknown>): Faults {
  const { linkId, type } = item;
  const conditions = objectsIn(item['enableWhen']);
  const isDisplay = type === 'display';
  const fault = (isBroken: boolean, name: string): Faults => (isBroken ? [`${String(linkId)}: ${name}`] : []);
  return [
    ...fault(type === 'group' && !item['item'], 'que-1 a group without items'),
    ...fault(isDisplay && item['item'] !== undefined, 'que-1 a display with items'),
    ...fault(item['answerOption'] !== undefined && item['answerValueSet'] !== undefined, 'que-4 options of two kinds'),
    ...fault(
      item['answerOption'] !== undefined && !['choice', 'open-choice', 'string', 'integer'].includes(String(type)),
      'que-5 options for what cannot have them',
    ),
    ...fault(isDisplay && (item['required'] ?? item['repeats']) !== undefined, 'que-6 a display that is required'),
    ...fault(isDisplay && item['readOnly'] !== undefined, 'que-9 a display that is read-only'),
    ...fault(conditions.length > 1 && item['enableBehavior'] === undefined, 'que-12 several conditions, all or any?'),
    ...conditions.flatMap(({ question, operator, ...answer }) => [
      ...fault(operator === 'exists' && answer['answerBoolean'] === undefined, 'que-7 exists asks for a truth value'),
      ...fault(!known.has(question) || question === linkId, `a condition on ${String(question)}, which is not there`),
    ]),
  ];
}

export function questionnaireFaults(questionnaire: unknown): Faults {
  const items = everyItemOf(questionnaire);
  const ids = items.map(({ linkId }) => linkId);
  const name = isObject(questionnaire) ? questionnaire['name'] : undefined;
  return [
    ...objectFaults(questionnaire, 'Questionnaire', 'Questionnaire'),
    ...extensionFaults(questionnaire, 'Questionnaire'),
    ...(name === undefined || /^[A-Z]\w{0,254}$/.test(String(name)) ? [] : ['que-0 the name is no name of a type']),
    ...doubled(ids).map((id) => `${String(id)}: que-2 a link id that is there twice`),
    ...items.flatMap((item) => itemInvariants(item, new Set(ids))),
  ];
}

export function responseFaults(response: unknown): Faults {
  const both = everyItemOf(response).filter(
    (item) => item['item'] !== undefined && objectsIn(item['answer']).some((answer) => answer['item'] !== undefined),
  );
  return [
    ...objectFaults(response, 'QuestionnaireResponse', 'QuestionnaireResponse'),
    ...extensionFaults(response, 'QuestionnaireResponse'),
    ...both.map(({ linkId }) => `${String(linkId)}: qrs-1 items below the item and below its answer`),
  ];
}
