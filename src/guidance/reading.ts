import type { AreaId } from '../model/area';
import { AREA_IDS } from '../model/area';
import type { AskingRow, BandStart } from '../model/asking';
import type { Ages } from '../model/child';
import type { Choice, Question, QuestionId, Sign } from '../model/question';
import type { Answers, Visit } from '../model/visit';
import type { Worry } from '../model/worry';
import { stepBackOf, type Catalogue } from './catalogue';
import { ageBy, agesOf, bandOf, isWithin } from './corrected-age';

/** Who the child is to the rules: ages, what is ruled out, what worries. Nothing here depends on an answer to a question. */
export interface Situation {
  readonly visit: Visit;
  readonly ages: Ages;
  readonly band: BandStart | undefined;
  readonly conditions: readonly string[];
  readonly ruledOut: ReadonlySet<string>;
  /** the worries that were ticked and are of this age */
  readonly worries: readonly Worry[];
  /** 1 ticked, 2 a main worry */
  readonly worry: ReadonlyMap<AreaId, 1 | 2>;
  /** areas asked about under "everyday life" at this age */
  readonly everyday: readonly AreaId[];
}

/** What of a visit counts, whatever was asked: limits decide what is asked, never what counts. */
export interface Reading extends Situation {
  readonly counted: Answers;
  /** signs due at this age, each a line of its group */
  readonly signs: readonly Sign[];
}

export const valueOf = (choice: Choice | undefined, { content }: Catalogue): number | undefined =>
  typeof choice === 'string' ? content.rules.worth[choice] : undefined;

export const listOf = (choice: Choice | undefined): readonly string[] =>
  Array.isArray(choice) ? (choice as readonly string[]) : [];

export function situationOf(visit: Visit, { content }: Catalogue): Situation {
  const ages = agesOf(visit);
  const early = content.earlyBirth
    .filter(({ weeksEarly }) => (visit.weeksEarly ?? 0) >= weeksEarly)
    .map(({ condition }) => condition);
  const conditions = [...new Set([...(visit.conditions ?? []), ...early])];
  const ruledOut = new Set<string>(
    content.conditions
      .filter(({ id }) => conditions.includes(id))
      .flatMap(({ rulesOut }) => [...(rulesOut?.areas ?? []), ...(rulesOut?.questions ?? [])]),
  );
  const worry = new Map<AreaId, 1 | 2>();
  const worries = content.worries.filter(
    (offered) => visit.worries?.includes(offered.id) && isWithin(ages.realInMonths, offered),
  );
  for (const { id, areas } of worries) {
    const weight = visit.mainWorries === undefined || visit.mainWorries.includes(id) ? 2 : 1;
    for (const area of areas) worry.set(area, weight === 2 ? 2 : (worry.get(area) ?? 1));
  }
  const everyday = AREA_IDS.filter((area) => {
    const from = content.everydayFrom[area];
    return from !== undefined && from <= ages.correctedInMonths && !ruledOut.has(area);
  });
  return { visit, ages, band: bandOf(ages), conditions, ruledOut, worries, worry, everyday };
}

/** Whether the table asks of the area at this age at all, also where a condition rules its gate out. */
export const hasRow = (area: AreaId, { band }: Situation, { content }: Catalogue): boolean =>
  band !== undefined && content.asking[area][band] !== undefined;

/** The row of the table area × band that holds for this child, unless a condition rules it out. */
export function rowOf(
  area: AreaId,
  { band, ages, ruledOut }: Situation,
  { content, questions }: Catalogue,
): AskingRow | undefined {
  if (band === undefined || ruledOut.has(area)) return undefined;
  const row = content.asking[area][band];
  if (!row || ruledOut.has(row.gate) || (questions.get(row.gate)?.fromMonths ?? 0) > ages.correctedInMonths)
    return undefined;
  return row;
}

/** Signs due at this age. A skill that the band's own gate asks has no line beside it. */
function signsDue(situation: Situation, catalogue: Catalogue): readonly Sign[] {
  return catalogue.content.signs.filter((sign) => {
    if (!isWithin(ageBy(sign.age, situation.ages), sign) || situation.ruledOut.has(sign.id)) return false;
    if (sign.skill === undefined) return true;
    const area = catalogue.questions.get(sign.skill)?.area as AreaId;
    return rowOf(area, situation, catalogue)?.gate !== sign.skill;
  });
}

/** `none` unless said otherwise; a sign that was answered under an unanswered group reads as "some". */
export function groupAnswer(group: QuestionId, signs: readonly Sign[], answers: Answers): Choice | undefined {
  return (
    answers[group] ??
    (signs.some((sign) => sign.group === group && answers[sign.id] !== undefined) ? 'some' : undefined)
  );
}

/** What is known of one sign: "no" where its whole group is none of these. */
export const signAnswer = ({ id, group }: Sign, counted: Answers): Choice | undefined =>
  counted[id] ?? (counted[group] === 'none' ? 'no' : undefined);

/** Whether an answer to a sign keeps it: then a doctor may know of it. "Not sure" too, or a surer answer elsewhere could take a flag away. */
export const isSaid = (choice: Choice | undefined): boolean => choice === 'yes' || choice === 'not-sure';

const isDue = ({ fromMonths = 0, id }: Question, { ages, ruledOut }: Situation): boolean =>
  fromMonths <= ages.correctedInMonths && !ruledOut.has(id);

/** Whether the question fits a language spoken at home; it decides only what is asked. */
export const fitsHomeLanguages = ({ languages }: Question, { visit }: Situation): boolean =>
  !languages ||
  !visit.homeLanguages?.length ||
  visit.homeLanguages.some((home) => languages.includes(home.split('-')[0] ?? home));

export const isBornVeryEarly = ({ conditions }: Situation, content: Catalogue['content']): boolean =>
  content.conditions.some(({ id, followUpClinic }) => followUpClinic && conditions.includes(id));

export function usesWords({ counted }: Reading, { content }: Catalogue): boolean {
  return counted[content.noWordsSign] !== 'yes';
}

export function doesNotWalk(
  { counted, conditions }: Pick<Reading, 'counted' | 'conditions'>,
  { content, signs }: Catalogue,
): boolean {
  const { sign, condition } = content.notWalkingGate;
  const skill = signs.get(sign)?.skill;
  return (
    counted[sign] === 'yes' || (skill !== undefined && counted[skill] === 'not-yet') || conditions.includes(condition)
  );
}

/** Whether the area is asked of this child at all: stuttering and sounds of one who uses words, balance and walking of one who walks. */
export function isAskedOf(area: AreaId, reading: Reading, catalogue: Catalogue): boolean {
  const { needsWords, needsWalking } = catalogue.content;
  if (reading.ruledOut.has(area)) return false;
  return (
    !(needsWords.includes(area) && !usesWords(reading, catalogue)) &&
    !(needsWalking.includes(area) && doesNotWalk(reading, catalogue))
  );
}

/** The gates of an area whose answers count: the band's own, and the one for a child who does not walk. */
export function gatesOf(area: AreaId, reading: Omit<Reading, 'signs'>, catalogue: Catalogue): readonly QuestionId[] {
  const { notWalkingGate } = catalogue.content;
  const row = rowOf(area, reading, catalogue);
  const opened = row && (row.role === 'gate' || isOpened(area, reading));
  const forNotWalking =
    notWalkingGate.areas.includes(area) &&
    reading.ages.correctedInMonths >= notWalkingGate.fromMonths &&
    doesNotWalk(reading, catalogue);
  return [...(opened ? [row.gate] : []), ...(forNotWalking ? [notWalkingGate.question] : [])];
}

export const isTickedEveryday = (area: AreaId, { counted, everyday }: Pick<Reading, 'counted' | 'everyday'>): boolean =>
  everyday.includes(area) && listOf(counted['everyday.hard']).includes(area);

/** A worry, or a tick under "everyday life", opens an area that is not asked of everybody. */
export const isOpened = (area: AreaId, reading: Omit<Reading, 'signs'>): boolean =>
  reading.worry.has(area) || isTickedEveryday(area, reading);

export interface FollowUps {
  readonly stepBack: QuestionId | undefined;
  readonly others: readonly QuestionId[];
}

/** The follow-ups which the gate's answer or a worry opens, in the order asked. */
export function followUpsOf(area: AreaId, reading: Omit<Reading, 'signs'>, catalogue: Catalogue): FollowUps {
  const row = rowOf(area, reading, catalogue);
  const none: FollowUps = { stepBack: undefined, others: [] };
  if (!row || reading.band === undefined || (row.role === 'if-opened' && !isOpened(area, reading))) return none;
  // asked about moving about instead: stairs and running follow only where the band's own gate was answered
  const isReplaced = gatesOf(area, reading, catalogue).includes(catalogue.content.notWalkingGate.question);
  if (isReplaced && reading.counted[row.gate] === undefined) return none;
  const choice = reading.counted[row.gate];
  const value = valueOf(choice, catalogue);
  const missed = value === 1;
  const worry = Math.max(reading.worry.get(area) ?? 0, isTickedEveryday(area, reading) ? 1 : 0);
  const inDoubt = choice !== undefined && value !== 0;
  const many = missed || worry === 2 ? 2 : inDoubt || worry === 1 ? 1 : 0;
  const due = (id: QuestionId): boolean => {
    const question = catalogue.questions.get(id);
    return question !== undefined && isDue(question, reading);
  };
  const stepBack = missed ? stepBackOf(row.gate, area, reading.band, catalogue) : undefined;
  return {
    stepBack: stepBack && due(stepBack) ? stepBack : undefined,
    others: row.followUps.filter(due).slice(0, many),
  };
}

/** Details of a sign or single question, once its answer opens them. */
export function openedDetails(
  id: QuestionId,
  choice: Choice | undefined,
  { ages }: Situation,
  { content, questions }: Catalogue,
): readonly QuestionId[] {
  const entry = content.detailsOf[id];
  if (!entry || typeof choice !== 'string' || !entry.openedBy.includes(choice)) return [];
  return entry.details.filter((detail) => (questions.get(detail)?.fromMonths ?? 0) <= ages.realInMonths);
}

/** Keeps of a visit's answers those that count at this age, in these circumstances. */
export function readingOf(visit: Visit, catalogue: Catalogue): Reading {
  const { content } = catalogue;
  const { answers } = visit;
  const situation = situationOf(visit, catalogue);
  const signs = signsDue(situation, catalogue);
  const counted: Record<QuestionId, Choice> = {};
  const reading = { ...situation, counted };
  const count = (id: QuestionId): Choice | undefined => {
    const choice = answers[id];
    if (choice !== undefined) counted[id] = choice;
    return choice;
  };
  const countWithDetails = (id: QuestionId): Choice | undefined => {
    const choice = count(id);
    openedDetails(id, choice, situation, catalogue).forEach(count);
    return choice;
  };

  for (const { id } of content.singles) if (isSaid(countWithDetails(id))) count(`${id}.known`);
  for (const { id } of content.groups) {
    const lines = signs.filter(({ group }) => group === id);
    const answer = lines.length > 0 ? groupAnswer(id, lines, answers) : undefined;
    if (answer === undefined) continue;
    counted[id] = answer;
    if (answer === 'none') continue;
    const said = lines.map((sign) => countWithDetails(sign.id)).some(isSaid);
    if (said) count(`${id}.known`);
  }
  if (situation.band === undefined) return { ...reading, signs };

  if (situation.everyday.length > 0) count(content.everyday.id);
  for (const area of AREA_IDS) {
    gatesOf(area, reading, catalogue).forEach(count);
    const { stepBack, others } = followUpsOf(area, reading, catalogue);
    [...(stepBack ? [stepBack] : []), ...others].forEach(count);
  }
  if (situation.conditions.length > 0) count('gates.known');
  for (const { id } of content.closing) count(id);
  return { ...reading, signs };
}
