import { AREA_IDS, type AreaId } from '../model/area';
import type { Choice, QuestionId, Sign } from '../model/question';
import type { Answers, Visit } from '../model/visit';
import { asList, doesNotWalk, followUpsOf, gatesOf, valueOf, type Answered, type FollowUps } from './area-questions';
import type { Catalogue } from './catalogue';
import { remembered } from './remembered';
import { situationOf, type Situation } from './situation';

/** What of a visit counts, whatever was asked: limits decide what is asked, never what counts. */
export interface Reading extends Answered {
  /** the gates of an area whose answers count */
  readonly gates: (area: AreaId) => readonly QuestionId[];
  /** what the gate's answer or a worry opens, in the order asked */
  readonly followUps: (area: AreaId) => FollowUps;
  /** areas with a clear miss at a gate of their own; a gate that two areas share counts once */
  readonly missed: readonly AreaId[];
}

/** `none` unless said otherwise; a sign that was answered under an unanswered group reads as "some". */
export const groupAnswer = (group: QuestionId, lines: readonly Sign[], answers: Answers): Choice | undefined =>
  answers[group] ?? (lines.some(({ id }) => answers[id] !== undefined) ? 'some' : undefined);

/** What is known of one sign: "no" where its whole group is none of these. */
export const signAnswer = ({ id, group }: Sign, counted: Answers): Choice | undefined =>
  counted[id] ?? (counted[group] === 'none' ? 'no' : undefined);

/** Whether an answer to a sign keeps it: then a doctor may know of it. "Not sure" too, or a surer answer elsewhere could take a flag away. */
export const isSaid = (choice: Choice | undefined): boolean => choice === 'yes' || choice === 'not-sure';

function usesWords({ counted }: Reading, { content }: Catalogue): boolean {
  return counted[content.noWordsSign] !== 'yes';
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

/** Adds to `counted`, area by area, the answers that count at this age, in these circumstances. */
function countInto(counted: Record<QuestionId, Choice>, answered: Answered, catalogue: Catalogue): void {
  const { content } = catalogue;
  const { answers } = answered.visit;
  const count = (id: QuestionId): Choice | undefined => {
    const choice = answers[id];
    if (choice !== undefined) counted[id] = choice;
    return choice;
  };
  const countWithDetails = (id: QuestionId): Choice | undefined => {
    const choice = count(id);
    for (const detail of openedDetails(id, choice, answered, catalogue)) count(detail);
    return choice;
  };

  for (const { id } of content.singles) if (isSaid(countWithDetails(id))) count(`${id}.known`);
  for (const { id } of content.groups) {
    const lines = answered.signsOfGroup.get(id) ?? [];
    const answer = lines.length > 0 ? groupAnswer(id, lines, answers) : undefined;
    if (answer === undefined) continue;
    counted[id] = answer;
    if (answer === 'none') continue;
    const said = lines.map((sign) => countWithDetails(sign.id)).some(isSaid);
    if (said) count(`${id}.known`);
  }
  if (answered.band === undefined) return;

  if (answered.everyday.length > 0) count(content.everyday.id);
  for (const area of AREA_IDS) {
    for (const gate of gatesOf(area, answered, catalogue)) count(gate);
    for (const id of asList(followUpsOf(area, answered, catalogue))) count(id);
  }
  if (answered.conditions.length > 0) count('gates.known');
  for (const { id } of content.closing) count(id);
}

function missedOf({ gates, counted }: Pick<Reading, 'gates' | 'counted'>, catalogue: Catalogue): readonly AreaId[] {
  const missed = new Set<QuestionId>();
  return AREA_IDS.filter((area) => {
    const gate = gates(area).find((id) => valueOf(counted[id], catalogue) === 1 && !missed.has(id));
    if (gate) missed.add(gate);
    return gate !== undefined;
  });
}

/**
 * Keeps of a visit's answers those that count at this age, in these circumstances.
 * @param situation where it is known already: that of a visit which differs in its answers alone
 */
export function readingOf(visit: Visit, catalogue: Catalogue, situation = situationOf(visit, catalogue)): Reading {
  const counted: Record<QuestionId, Choice> = {};
  const answered: Answered = { ...situation, visit, counted };
  countInto(counted, answered, catalogue);
  const gates = remembered((area: AreaId) => gatesOf(area, answered, catalogue));
  const followUps = remembered((area: AreaId) => followUpsOf(area, answered, catalogue));
  return { ...answered, gates, followUps, missed: missedOf({ gates, counted }, catalogue) };
}
