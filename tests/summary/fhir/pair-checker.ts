import { everyItemOf, type Faults, type Json } from './checker';

const objectsIn = (value: unknown): readonly Json[] => (Array.isArray(value) ? (value as Json[]) : []);

type AnswersById = ReadonlyMap<unknown, readonly Json[]>;

const codeOf = (coding: unknown): string => {
  const { system, code } = (coding ?? {}) as Json;
  return `${String(system)}|${String(code)}`;
};

function holds(condition: Json, answers: AnswersById): boolean {
  const given = answers.get(condition['question']) ?? [];
  const wanted = condition['answerCoding'];
  const least = condition['answerInteger'];
  if (condition['operator'] === '=')
    return given.some((answer) =>
      wanted === undefined
        ? answer['valueInteger'] === least
        : answer['valueCoding'] !== undefined && codeOf(answer['valueCoding']) === codeOf(wanted),
    );
  const numbers = given.map((answer) => answer['valueInteger']).filter((value) => typeof value === 'number');
  if (condition['operator'] === '>=') return numbers.some((value) => value >= Number(least));
  if (condition['operator'] === '<') return numbers.some((value) => value < Number(least));
  throw new Error(`This instrument has no condition with ${String(condition['operator'])}.`);
}

/** Whether the item stands open, by its own conditions alone. */
export function isEnabled(item: Json, answers: AnswersById): boolean {
  const conditions = objectsIn(item['enableWhen']);
  if (conditions.length === 0) return true;
  const results = conditions.map((condition) => holds(condition, answers));
  return item['enableBehavior'] === 'all' ? results.every(Boolean) : results.some(Boolean);
}

export const answersById = (response: Json): AnswersById =>
  new Map(everyItemOf(response).map(({ linkId, answer }) => [linkId, objectsIn(answer)]));

const VALUE_KEYS: Readonly<Record<string, readonly string[]>> = {
  choice: ['valueCoding'],
  'open-choice': ['valueCoding', 'valueString'],
  integer: ['valueInteger'],
  boolean: ['valueBoolean'],
};
const RANGE = {
  'http://hl7.org/fhir/StructureDefinition/minValue': -1,
  'http://hl7.org/fhir/StructureDefinition/maxValue': 1,
};
const EXCLUSIVE = 'http://hl7.org/fhir/StructureDefinition/questionnaire-optionExclusive';
const MOST = 'http://hl7.org/fhir/StructureDefinition/questionnaire-maxOccurs';

function answerFaults(question: Json, answers: readonly Json[]): Faults {
  const { linkId, type } = question;
  const options = objectsIn(question['answerOption']);
  const extensions = objectsIn(question['extension']);
  const keys = VALUE_KEYS[String(type)] ?? [];
  const exclusive = options
    .filter((option) => objectsIn(option['extension']).some(({ url }) => url === EXCLUSIVE))
    .map((option) => codeOf(option['valueCoding']));
  const most = extensions.find(({ url }) => url === MOST)?.['valueInteger'];
  const fault = (isBroken: boolean, about: string): Faults => (isBroken ? [`${String(linkId)}: ${about}`] : []);
  const codes = answers.map((answer) => codeOf(answer['valueCoding']));
  return [
    ...fault(answers.length > 1 && question['repeats'] !== true, 'several answers to what takes one'),
    ...fault(most !== undefined && answers.length > Number(most), 'more answers than are possible'),
    ...fault(answers.length > 1 && codes.some((code) => exclusive.includes(code)), 'none, and something beside it'),
    ...answers.flatMap((answer) => {
      const key = Object.keys(answer).find((name) => name.startsWith('value'));
      if (key === undefined || !keys.includes(key)) return fault(true, `${String(key)} for a ${String(type)}`);
      const isOffered = options.some((option) => codeOf(option['valueCoding']) === codeOf(answer[key]));
      const outside = extensions.some(({ url, valueInteger }) => {
        const sign = RANGE[url as keyof typeof RANGE];
        return sign !== undefined && (Number(answer[key]) - Number(valueInteger)) * sign > 0;
      });
      return [
        ...fault(key === 'valueCoding' && !isOffered, 'a code that is not offered'),
        ...fault(key === 'valueInteger' && outside, 'a number out of its range'),
      ];
    }),
  ];
}

function levelFaults(
  questions: readonly Json[],
  given: readonly Json[],
  answers: AnswersById,
  isWhole: boolean,
): Faults {
  const strange = given
    .filter(
      ({ linkId }) => !questions.some((question) => question['linkId'] === linkId && question['type'] !== 'display'),
    )
    .map(({ linkId }) => `${String(linkId)}: no such question here`);
  const order = given.map(({ linkId }) => questions.findIndex((question) => question['linkId'] === linkId));
  const twice = given.length !== new Set(given.map(({ linkId }) => linkId)).size ? ['an item is there twice'] : [];
  const disordered = order.some((place, index) => place < (order[index - 1] ?? -1)) ? ['items in another order'] : [];
  const inner = questions.flatMap((question): Faults => {
    const item = given.find(({ linkId }) => linkId === question['linkId']);
    const isOpen = isEnabled(question, answers);
    const own = objectsIn(item?.['answer']);
    if (item && !isOpen) return [`${String(item['linkId'])}: answered, and not enabled`];
    const isMissing = isWhole && isOpen && question['required'] === true && own.length === 0;
    return [
      ...(isMissing ? [`${String(question['linkId'])}: required, and not answered`] : []),
      ...answerFaults(question, own),
      ...(isOpen ? levelFaults(objectsIn(question['item']), objectsIn(item?.['item']), answers, isWhole) : []),
    ];
  });
  return [...strange, ...twice, ...disordered, ...inner];
}

/** A response against the questionnaire that it answers: which is what no validator at hand looks at. */
export function pairFaults(questionnaire: Json, response: Json): Faults {
  const [url, version] = String(response['questionnaire']).split('|');
  const isOther = url !== questionnaire['url'] || (version !== undefined && version !== questionnaire['version']);
  const isWhole = response['status'] === 'completed';
  return [
    ...(isOther ? ['the response answers another questionnaire'] : []),
    ...levelFaults(objectsIn(questionnaire['item']), objectsIn(response['item']), answersById(response), isWhole),
  ];
}
