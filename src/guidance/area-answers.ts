import type { AreaId } from '../model/area';
import type { GivenAnswer } from '../model/guidance';
import type { Choice, QuestionId } from '../model/question';
import type { Answers } from '../model/visit';
import type { Catalogue } from './catalogue';
import { asList, isTickedEveryday, listOf, valueOf } from './area-questions';
import type { Reading } from './reading';

/** How much of a visit is looked at: what decides who is followed up, what decides the closing questions, everything. */
export type Scope = 'before-follow-ups' | 'before-closing' | 'all';

/** The answers that bear on one area, each where the rules look for it. */
export interface AreaAnswers {
  /** asked at this age, answered or not */
  readonly hasGate: boolean;
  readonly gates: readonly GivenAnswer[];
  /** the worst known value of the gates */
  readonly gate: number | undefined;
  readonly gateUnknown: boolean;
  readonly stepBack: GivenAnswer | undefined;
  /** with the step back */
  readonly followUps: readonly GivenAnswer[];
  readonly followUpSum: number;
  readonly worries: readonly GivenAnswer[];
  /** the tick under "everyday life", or none */
  readonly everyday: readonly GivenAnswer[];
  /** whatever says that it makes days hard */
  readonly impact: readonly GivenAnswer[];
  readonly decidingAlone: readonly GivenAnswer[];
  readonly stutterPoints: readonly GivenAnswer[];
  /** clear misses in speech or language beside stuttering; together one more point */
  readonly otherSpeech: readonly GivenAnswer[];
}

const NOTHING: readonly GivenAnswer[] = [];

const given = (ids: readonly QuestionId[], counted: Answers): readonly GivenAnswer[] =>
  ids.length === 0
    ? NOTHING
    : ids.filter((id) => counted[id] !== undefined).map((id) => ({ id, choice: counted[id] as Choice }));

function worriesAbout(area: AreaId, { worries, worry, visit }: Reading): readonly GivenAnswer[] {
  if (!worry.has(area)) return NOTHING;
  return worries
    .filter(({ areas }) => areas.includes(area))
    .map(({ id }) => ({
      id,
      choice: visit.mainWorries === undefined || visit.mainWorries.includes(id) ? 'main' : 'ticked',
    }));
}

/** Everyday life, the closing question, and for a child who does not walk that moving about is harder than it was. */
function impactOn(
  area: AreaId,
  { gates, everyday }: Pick<AreaAnswers, 'gates' | 'everyday'>,
  { counted }: Reading,
  catalogue: Catalogue,
  scope: Scope,
): readonly GivenAnswer[] {
  const { question } = catalogue.content.notWalkingGate;
  const isHard = scope === 'all' && listOf(counted['closing.impact']).includes(area);
  return [
    ...everyday,
    ...(isHard ? given(['closing.impact'], counted) : []),
    ...gates.filter(({ id, choice }) => id === question && (valueOf(choice, catalogue) ?? 0) > 0),
  ];
}

function decidingAloneAmong(
  answers: readonly GivenAnswer[],
  { ages }: Reading,
  { content, mayDecideAlone }: Catalogue,
): readonly GivenAnswer[] {
  const deciding = answers.filter(({ id }) => mayDecideAlone.has(id));
  if (deciding.length === 0) return NOTHING;
  return content.rules.decidesAlone
    .filter(({ fromMonths = 0 }) => ages.correctedInMonths >= fromMonths)
    .flatMap((alone) => deciding.filter(({ id, choice }) => id === alone.question && choice === alone.choice));
}

function stutterPointsAmong(
  followUps: readonly GivenAnswer[],
  reading: Reading,
  catalogue: Catalogue,
): Pick<AreaAnswers, 'stutterPoints' | 'otherSpeech'> {
  const { questions, gates } = catalogue.content.rules.stutterPoints;
  const stutterPoints = questions.flatMap((point) =>
    followUps.filter(({ id, choice }) => id === point.question && choice === point.choice),
  );
  const missed = (area: AreaId) =>
    given(reading.gates(area), reading.counted).filter(({ choice }) => valueOf(choice, catalogue) === 1);
  return { stutterPoints, otherSpeech: stutterPoints.length > 0 ? gates.flatMap(missed) : [] };
}

export function answersOf(area: AreaId, reading: Reading, catalogue: Catalogue, scope: Scope): AreaAnswers {
  const { counted } = reading;
  const gateIds = reading.gates(area);
  const gates = given(gateIds, counted);
  const known = gates.map(({ choice }) => valueOf(choice, catalogue)).filter((value) => value !== undefined);
  const gate = known.length > 0 ? Math.max(...known) : undefined;

  const opened = scope === 'before-follow-ups' ? undefined : reading.followUps(area);
  const followUps = opened ? given(asList(opened), counted) : NOTHING;
  const everyday = isTickedEveryday(area, reading) ? given([catalogue.content.everyday.id], counted) : NOTHING;
  return {
    hasGate: gateIds.length > 0,
    gates,
    gate,
    gateUnknown: gates.length > known.length,
    stepBack: followUps.find(({ id }) => id === opened?.stepBack),
    followUps,
    followUpSum: followUps.reduce((sum, { choice }) => sum + (valueOf(choice, catalogue) ?? 0), 0),
    worries: worriesAbout(area, reading),
    everyday,
    impact: impactOn(area, { gates, everyday }, reading, catalogue, scope),
    decidingAlone: decidingAloneAmong([...gates, ...followUps], reading, catalogue),
    ...(area === 'fluency' && (gate ?? 0) > 0
      ? stutterPointsAmong(followUps, reading, catalogue)
      : { stutterPoints: NOTHING, otherSpeech: NOTHING }),
  };
}
