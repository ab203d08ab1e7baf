import { EXTENSIONS } from './as-fhir';
import { everyItem, NONE, QUESTIONNAIRE_URL, type FhirItem } from './fhir-items';

/** Why a file is no response to our questions: `other-questions` answers somebody else's, `damaged` is ours and cannot be trusted. */
export type FhirFault = 'not-ours' | 'other-questions' | 'damaged';
export class FhirProblem extends Error {
  readonly problem: FhirFault;
  constructor(problem: FhirFault, message: string) {
    super(message);
    this.problem = problem;
  }
}

/** What the items say, by link id; nothing of it has been checked against the rules of a visit. */
export interface FhirValues {
  readonly contentVersion?: string;
  readonly date?: string;
  readonly seen?: readonly string[];
  readonly values: ReadonlyMap<string, unknown>;
}

type Json = Readonly<Record<string, unknown>>;
/** Ids that were published and are asked no more. */
type Retired = ReadonlySet<unknown>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const damaged = (about: string): never => {
  throw new FhirProblem('damaged', about);
};

/** Record systems may add these; none of them changes an answer. */
const RESPONSE_KEYS = [
  ...['resourceType', 'id', 'meta', 'language', 'text', 'identifier', 'extension', 'questionnaire', 'status'],
  ...['authored', 'subject', 'author', 'source', 'encounter', 'item'],
];
const STATES = ['completed', 'in-progress', 'amended'];

/** For a developer. What is no text may be nested too deeply to be written. */
const nameIn = (value: unknown): string => (typeof value === 'string' ? JSON.stringify(value) : `of ${typeof value}`);

function onlyKeys(value: Json, known: readonly string[], where: string): void {
  const strange = Object.keys(value).find((key) => !known.includes(key));
  if (strange !== undefined) damaged(`${where} has ${JSON.stringify(strange)}, which we do not know.`);
}

function listAt(value: Json, key: string, where: string): readonly Json[] {
  const found = value[key];
  if (found === undefined) return [];
  if (!Array.isArray(found) || found.length === 0 || !found.every(isObject))
    return damaged(`${where}.${key} is no list of objects.`);
  return found;
}

/** A code that is offered here, or `null` for "none of these". */
function codeOf(coding: unknown, { linkId, options = [] }: FhirItem, retired: Retired): string | null {
  if (!isObject(coding)) return damaged(`${linkId} has a coding that is none.`);
  onlyKeys(coding, ['id', 'system', 'code', 'display', 'version', 'userSelected'], linkId);
  const option = options.find(({ system, code }) => system === coding['system'] && code === coding['code']);
  const code = coding['code'];
  // what a retired code meant is taken out of the visit later, as from every other file
  if (!option && typeof code === 'string' && retired.has(code)) return code;
  if (!option) return damaged(`${linkId} has a code that is not offered.`);
  return option.system === NONE.system ? null : option.code;
}

const VALUE_KEY = { integer: 'valueInteger', boolean: 'valueBoolean', choice: 'valueCoding' } as const;

/** One answer: a code, `null` for "none of these", a number or a truth value. */
function valueOf(answer: Json, item: FhirItem, retired: Retired): unknown {
  const { linkId, type } = item;
  const asText = type === 'open-choice' && answer['valueCoding'] === undefined;
  const key = asText ? 'valueString' : VALUE_KEY[type === 'integer' || type === 'boolean' ? type : 'choice'];
  onlyKeys(answer, ['id', 'extension', key], linkId);
  const value = answer[key];
  if (key === 'valueCoding') return codeOf(value, item, retired);
  const isRight = typeof value === { valueInteger: 'number', valueBoolean: 'boolean', valueString: 'string' }[key];
  return isRight ? value : damaged(`${linkId} has no ${key}.`);
}

/** All answers of an item; a list with "none of these" and nothing else is empty. */
function valueOfAll(answers: readonly Json[], item: FhirItem, retired: Retired): unknown {
  const values = answers.map((answer) => valueOf(answer, item, retired));
  if (!item.isList) return values.length === 1 ? values[0] : damaged(`${item.linkId} has ${values.length} answers.`);
  if (!values.includes(null)) return values;
  return values.length === 1 ? [] : damaged(`${item.linkId} says none and something.`);
}

const isImplied = (answer: Json): boolean =>
  Array.isArray(answer['extension']) &&
  answer['extension'].some((extension: unknown) => isObject(extension) && extension['url'] === EXTENSIONS.implied);

function readItems(
  given: readonly Json[],
  known: readonly FhirItem[],
  retired: Retired,
  values: Map<string, unknown>,
): void {
  const seen = new Set<string>();
  for (const entry of given) {
    if (retired.has(entry['linkId'])) continue;
    const item = known.find(({ linkId }) => linkId === entry['linkId']);
    if (!item) return damaged(`There is no item ${nameIn(entry['linkId'])} here.`);
    const { linkId } = item;
    if (seen.has(linkId)) damaged(`${linkId} is there twice.`);
    seen.add(linkId);
    onlyKeys(entry, ['id', 'linkId', 'text', item.items ? 'item' : 'answer'], linkId);
    if (item.items) readItems(listAt(entry, 'item', linkId), item.items, retired, values);
    const answers = listAt(entry, 'answer', linkId).filter((answer) => !isImplied(answer));
    if (answers.length > 0) values.set(linkId, valueOfAll(answers, item, retired));
  }
}

/** An answer that is kept and does not count. */
function readNotCounted(
  extension: Json,
  byId: ReadonlyMap<unknown, FhirItem>,
  retired: Retired,
  values: Map<string, unknown>,
): void {
  const parts = listAt(extension, 'extension', 'not-counted');
  const id = parts.find(({ url }) => url === 'question')?.['valueString'];
  if (retired.has(id)) return;
  const item = byId.get(id);
  if (!item) return damaged('An answer that does not count names no question.');
  if (values.has(item.linkId)) damaged(`${item.linkId} is answered twice.`);
  const answers = parts
    .filter(({ url }) => url === 'answer')
    .map((part) => Object.fromEntries(Object.entries(part).filter(([key]) => key !== 'url')));
  values.set(item.linkId, valueOfAll(answers, item, retired));
}

/** The version of our questions that a file answers. @throws FhirProblem where it answers none of ours */
export function versionAnswered(resource: unknown): string | undefined {
  if (!isObject(resource) || resource['resourceType'] !== 'QuestionnaireResponse')
    throw new FhirProblem('not-ours', 'This is no QuestionnaireResponse.');
  const { questionnaire } = resource;
  const [url, version, ...more] = typeof questionnaire === 'string' ? questionnaire.split('|') : [];
  if (url !== QUESTIONNAIRE_URL || more.length > 0)
    throw new FhirProblem('other-questions', 'It answers another questionnaire.');
  return version;
}

/** The day alone: another program writes the time and its zone too. */
function dayIn(authored: unknown): string | undefined {
  if (authored === undefined) return undefined;
  return typeof authored === 'string' ? authored.slice(0, 'YYYY-MM-DD'.length) : damaged('authored is no date.');
}

function seenIn(extensions: readonly Json[]): readonly string[] | undefined {
  const seen = extensions.find(({ url }) => url === EXTENSIONS.seen);
  if (!seen) return undefined;
  const text = seen['valueString'];
  if (typeof text !== 'string') return damaged('What was seen is no text.');
  return text === NONE.code ? [] : text.split(' ');
}

/**
 * Reads a response to our questions as a stranger's file: ours or edited, or exported by another program.
 * @throws FhirProblem with the first thing that is wrong
 */
export function valuesFromFhir(resource: unknown, items: readonly FhirItem[], retired: Retired): FhirValues {
  const contentVersion = versionAnswered(resource);
  const response = resource as Json;
  onlyKeys(response, RESPONSE_KEYS, 'The response');
  if (!STATES.includes(response['status'] as string)) damaged('The response says that it does not hold.');
  const values = new Map<string, unknown>();
  readItems(listAt(response, 'item', 'The response'), items, retired, values);
  const extensions = listAt(response, 'extension', 'The response');
  const questions = everyItem(items).filter(({ type }) => type !== 'group');
  const byId = new Map<unknown, FhirItem>(questions.map((item) => [item.linkId, item]));
  for (const extension of extensions)
    if (extension['url'] === EXTENSIONS.notCounted) readNotCounted(extension, byId, retired, values);
  const date = dayIn(response['authored']);
  const seen = seenIn(extensions);
  return {
    values,
    ...(contentVersion === undefined ? {} : { contentVersion }),
    ...(date === undefined ? {} : { date }),
    ...(seen === undefined ? {} : { seen }),
  };
}
