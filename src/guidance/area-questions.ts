import type { AreaId } from '../model/area';
import type { Choice, QuestionId } from '../model/question';
import type { Answers } from '../model/visit';
import { stepBackOf, type Catalogue } from './catalogue';
import { isDue, type Situation } from './situation';

/** A child's situation and the answers that count, also while they are still being counted. */
export interface Answered extends Situation {
  readonly counted: Answers;
}

export interface FollowUps {
  readonly stepBack: QuestionId | undefined;
  readonly others: readonly QuestionId[];
}

const NO_QUESTIONS: readonly QuestionId[] = [];
const NO_FOLLOW_UPS: FollowUps = { stepBack: undefined, others: NO_QUESTIONS };

export const valueOf = (choice: Choice | undefined, { content }: Catalogue): number | undefined =>
  typeof choice === 'string' ? content.rules.worth[choice] : undefined;

export const listOf = (choice: Choice | undefined): readonly string[] =>
  Array.isArray(choice) ? (choice as readonly string[]) : NO_QUESTIONS;

export const isTickedEveryday = (area: AreaId, { counted, everyday }: Answered): boolean =>
  everyday.includes(area) && listOf(counted['everyday.hard']).includes(area);

/** A worry, or a tick under "everyday life", opens an area that is not asked of everybody. */
export const isOpened = (area: AreaId, answered: Answered): boolean =>
  answered.worry.has(area) || isTickedEveryday(area, answered);

export function doesNotWalk({ counted, conditions }: Answered, { content, signs }: Catalogue): boolean {
  const { sign, condition } = content.notWalkingGate;
  const skill = signs.get(sign)?.skill;
  return (
    counted[sign] === 'yes' || (skill !== undefined && counted[skill] === 'not-yet') || conditions.includes(condition)
  );
}

/** Asked about moving about, as a child who does not walk. */
function isAskedToMove(area: AreaId, answered: Answered, catalogue: Catalogue): boolean {
  const { areas, fromMonths } = catalogue.content.notWalkingGate;
  return areas.includes(area) && answered.ages.correctedInMonths >= fromMonths && doesNotWalk(answered, catalogue);
}

/** The gates of an area whose answers count: the band's own, and the one for a child who does not walk. */
export function gatesOf(area: AreaId, answered: Answered, catalogue: Catalogue): readonly QuestionId[] {
  const row = answered.rows.get(area);
  const own = row && (row.role === 'gate' || isOpened(area, answered)) ? [row.gate] : NO_QUESTIONS;
  return isAskedToMove(area, answered, catalogue) ? [...own, catalogue.content.notWalkingGate.question] : own;
}

/** The first so many follow-ups behind an area's gate that are due, and behind a clear miss the step back. */
export function followUpsBehind(
  area: AreaId,
  { missed, many }: { missed: boolean; many: number },
  situation: Situation,
  catalogue: Catalogue,
): FollowUps {
  const { band, rows } = situation;
  const row = rows.get(area);
  if (!row || band === undefined) return NO_FOLLOW_UPS;
  const due = (id: QuestionId): boolean => {
    const question = catalogue.questions.get(id);
    return question !== undefined && isDue(question, situation);
  };
  const stepBack = missed ? stepBackOf(row.gate, area, band, catalogue) : undefined;
  return {
    stepBack: stepBack && due(stepBack) ? stepBack : undefined,
    others: many === 0 ? NO_QUESTIONS : row.followUps.filter(due).slice(0, many),
  };
}

/** The follow-ups which the gate's answer or a worry opens, in the order asked. */
export function followUpsOf(area: AreaId, answered: Answered, catalogue: Catalogue): FollowUps {
  const row = answered.rows.get(area);
  if (!row || (row.role === 'if-opened' && !isOpened(area, answered))) return NO_FOLLOW_UPS;
  const choice = answered.counted[row.gate];
  // asked about moving about instead: stairs and running follow only where the band's own gate was answered
  if (choice === undefined && isAskedToMove(area, answered, catalogue)) return NO_FOLLOW_UPS;
  const value = valueOf(choice, catalogue);
  const missed = value === 1;
  const worry = Math.max(answered.worry.get(area) ?? 0, isTickedEveryday(area, answered) ? 1 : 0);
  const inDoubt = choice !== undefined && value !== 0;
  const many = missed || worry === 2 ? 2 : inDoubt || worry === 1 ? 1 : 0;
  return many === 0 ? NO_FOLLOW_UPS : followUpsBehind(area, { missed, many }, answered, catalogue);
}

/** In the order asked. */
export const asList = ({ stepBack, others }: FollowUps): readonly QuestionId[] =>
  stepBack === undefined ? others : [stepBack, ...others];
