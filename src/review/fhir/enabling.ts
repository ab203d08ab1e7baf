import type { QuestionUse } from '../../guidance/question-uses';
import { LAST_MONTH } from '../../model/child';
import type { QuestionId } from '../../model/question';
import { codeSystem, type FhirItem, type Instrument } from '../../summary/fhir-items';

/** One condition of FHIR's `enableWhen`. */
export interface EnableWhen {
  readonly question: string;
  readonly operator: '=' | '>=' | '<';
  readonly answerCoding?: { readonly system: string; readonly code: string };
  readonly answerInteger?: number;
}
/** Conditions of an item: all of them, or any. */
export interface Enabling {
  readonly enableWhen: readonly EnableWhen[];
  readonly enableBehavior: 'all' | 'any';
}

function enabling(enableBehavior: 'all' | 'any', conditions: readonly EnableWhen[]): Enabling | undefined {
  const once = [...new Map(conditions.map((condition) => [JSON.stringify(condition), condition])).values()];
  return once.length === 0 ? undefined : { enableWhen: once, enableBehavior };
}

const AGE_ITEM = { real: 'ageMonths', corrected: 'ageUsedMonths' } as const;

const is = (question: string, system: string, code: string): EnableWhen => ({
  question,
  operator: '=',
  answerCoding: { system: codeSystem(system), code },
});
const from = (question: string, month: number): EnableWhen => ({ question, operator: '>=', answerInteger: month });
const below = (question: string, month: number): EnableWhen => ({ question, operator: '<', answerInteger: month });

const SAID = ['yes', 'not-sure'] as const;
const isSaid = (question: string): readonly EnableWhen[] => SAID.map((choice) => is(question, 'safety', choice));

type Ages = NonNullable<FhirItem['ages']>;

/** From the first month on and to the last; nothing where an end is the instrument's own. */
export function byAges({ age, fromMonths, toMonths }: Ages): Enabling | undefined {
  return enabling('all', [
    ...(fromMonths > 0 ? [from(AGE_ITEM[age], fromMonths)] : []),
    ...(toMonths < LAST_MONTH ? [below(AGE_ITEM[age], toMonths + 1)] : []),
  ]);
}

/** A worry, or a tick under "everyday life", that opens an area. */
function areaOpened({ area }: QuestionUse, { content }: Instrument): readonly EnableWhen[] {
  const worries = content.worries.filter(({ areas }) => areas.includes(area));
  const isTicked = content.everydayFrom[area] !== undefined;
  return [
    ...worries.map(({ id }) => is('worries', 'worry', id)),
    ...(isTicked ? [is(content.everyday.id, 'area', area)] : []),
  ];
}

/** The answers of a gate that open what stands behind it: any that is not reassuring, or a clear miss. */
function gateAnswered({ gate, role }: QuestionUse, { shapes, content }: Instrument): readonly EnableWhen[] {
  const shape = shapes.get(gate);
  const { worth } = content.rules;
  const opens = (choice: string) => (role === 'first-follow-up' ? worth[choice] !== 0 : worth[choice] === 1);
  return (shape?.choices ?? []).filter(opens).map((choice) => is(gate, shape?.question.kind ?? '', choice));
}

function byUse(use: QuestionUse, instrument: Instrument): readonly EnableWhen[] {
  if (use.role === 'opened-gate') return areaOpened(use, instrument);
  if (use.role === 'step-back') return gateAnswered(use, instrument);
  return [...gateAnswered(use, instrument), ...areaOpened(use, instrument)];
}

/** Behind a skill that is not there: moving about, for a child who does not walk. */
function byNotWalking({ content }: Instrument): readonly EnableWhen[] {
  const { sign, condition } = content.notWalkingGate;
  const skill = content.signs.find(({ id }) => id === sign)?.skill;
  return [
    is(sign, 'safety', 'yes'),
    ...(skill ? [is(skill, 'skill', 'not-yet')] : []),
    is('conditions', 'condition', condition),
  ];
}

/**
 * Any of what opens a skill or worry, inside a group that holds its ages. Nothing where it is asked of everybody: a gate that is asked so in
 * the first or last of its bands has that stretch as one more condition, one in between is always open.
 */
function byUses(id: QuestionId, instrument: Instrument): readonly EnableWhen[] {
  const uses = instrument.shapes.get(id)?.uses ?? [];
  const asGate = uses.filter(({ role }) => role === 'gate');
  const others = uses.filter(({ role }) => role !== 'gate');
  const opened = others.flatMap((use) => byUse(use, instrument));
  const first = asGate[0];
  const last = asGate.at(-1);
  if (!first || !last) return opened;
  const isBefore = others.every(({ fromMonths }) => fromMonths > last.toMonths);
  const isAfter = others.every(({ toMonths }) => toMonths < first.fromMonths);
  if (others.length === 0 || isBefore === isAfter) return [];
  return [
    isBefore ? below(AGE_ITEM.corrected, last.toMonths + 1) : from(AGE_ITEM.corrected, first.fromMonths),
    ...opened,
  ];
}

function byKnown(id: QuestionId, { content }: Instrument): readonly EnableWhen[] {
  if (id === 'gates.known')
    return [
      ...content.conditions.map((condition) => is('conditions', 'condition', condition.id)),
      from('weeksEarly', Math.min(...content.earlyBirth.map(({ weeksEarly }) => weeksEarly))),
    ];
  const of = id.replace(/\.known$/, '');
  const signs = content.signs.filter(({ group }) => group === of);
  return signs.length === 0 ? isSaid(of) : signs.flatMap((sign) => isSaid(sign.id));
}

/**
 * When an item is asked, as far as `enableWhen` can say it: never less often than by the rules, in these places more often.
 * - One item is all-of or any-of. Ages stand on a group, what opens a question on the question; two bands with other openers are joined.
 * - What follows from several answers at once has no words there: the status of an area (closing questions), four clear misses, how many
 *   areas are followed up, the length of the path, whether a gate raised a flag (`gates.known`).
 * - A condition that rules a question out, a child without words or who does not walk, a language not spoken at home: "not this code" means
 *   different things to different programs. Nor does a band's gate hide the sign that is the same skill.
 * - A main worry opens as a worry does, for without a choice all worries are main ones.
 * - Before the due date the age used is 0, and the questions of the first months stand open beside those on safety.
 */
export function enablingOf(item: FhirItem, instrument: Instrument): Enabling | undefined {
  const { content, shapes } = instrument;
  const { linkId, ages } = item;
  const owner = linkId.replace(/\.(signs|details)$/, '');
  if (linkId.endsWith('.signs'))
    return enabling(
      'any',
      ['some', 'not-sure'].map((code) => is(owner, 'group', code)),
    );
  if (linkId.endsWith('.details'))
    return enabling(
      'any',
      (content.detailsOf[owner]?.openedBy ?? []).map((code) => is(owner, 'safety', code)),
    );
  if (linkId === content.notWalkingGate.question) return enabling('any', byNotWalking(instrument));
  const kind = shapes.get(linkId)?.question.kind;
  if (kind === 'known') return enabling('any', byKnown(linkId, instrument));
  if (kind === 'skill' || kind === 'worry') return enabling('any', byUses(linkId, instrument));
  if (kind === 'everyday')
    return enabling('any', [from(AGE_ITEM.corrected, Math.min(...Object.values(content.everydayFrom)))]);
  return ages && byAges(ages);
}
