import type { AreaId, AreaStatus, RankedStatus, TherapyId } from '../model/area';
import type { Reason } from '../model/guidance';
import type { Rule } from '../model/rule';
import { answersOf, type AreaAnswers, type Scope } from './area-answers';
import { factsOf, type AreaFacts, type Surroundings } from './area-facts';
import { linesAllDenied, raisedBySigns, type RaisingAnswer } from './area-signs';
import type { Catalogue } from './catalogue';
import { isTrue } from './predicate';
import { isAskedOf, type Reading } from './reading';
import { reasonOf } from './reason';
import { once, remembered } from './remembered';
import { hasRow } from './situation';
import { highestOf, rankOfStatus } from './status-order';

/** What one area's answers come to, and what they rest on. */
export interface AreaJudgement {
  readonly id: AreaId;
  readonly status: AreaStatus;
  /** by questions, worries and impact alone, without the signs of danger */
  readonly statusWithoutSigns: AreaStatus;
  /** what the signs that change this therapy's view alone raise it to */
  readonly signsFor: (therapy: TherapyId | undefined) => RankedStatus | undefined;
  readonly gate: number | undefined;
  readonly gateUnknown: boolean;
  readonly impact: boolean;
  /** not on a worry alone */
  readonly restsOnAnswer: boolean;
  /** worked out where they are read: most judgements are only compared */
  readonly findings: () => readonly Reason[];
}
export interface Judgements {
  /** an area is judged when it is first asked for */
  readonly get: (area: AreaId) => AreaJudgement;
}

/** A status on its way through the rules, with the rules that brought it there, each at the status it found. */
interface Ruled {
  readonly status: RankedStatus | undefined;
  readonly by: readonly { readonly rule: Rule<unknown>; readonly at: RankedStatus | undefined }[];
}

function byStatusRules(facts: AreaFacts, { content }: Catalogue): Ruled {
  const read = facts.at(undefined);
  const holding = content.rules.status.filter(({ when }) => isTrue(when, read));
  const status = highestOf(holding.map(({ then }) => then));
  return {
    status,
    by: holding.filter(({ then }) => then === status).map((rule) => ({ rule, at: undefined })),
  };
}

/** After an early birth the same status counts for more in some areas. */
function raisedByEarlyBirth(area: AreaId, ruled: Ruled, facts: AreaFacts, { content }: Catalogue): Ruled {
  const { bornEarly } = content.rules;
  if (!bornEarly.areas.includes(area) || !isTrue(bornEarly.when, facts.at(ruled.status))) return ruled;
  return { status: bornEarly.then, by: [...ruled.by, { rule: bornEarly, at: ruled.status }] };
}

/** The caps come last, one after the other, each over what the ones before it left. */
const lowered = (area: AreaId, ruled: Ruled, facts: AreaFacts, { catalogue, reading }: Surroundings): Ruled =>
  catalogue.content.rules.caps.reduce((before, cap) => {
    const isAbove = rankOfStatus(before.status) > rankOfStatus(cap.then);
    if (!isAbove || !cap.areas.includes(area) || reading.ages.correctedInMonths < cap.fromMonths) return before;
    if (!isTrue(cap.when, facts.at(before.status))) return before;
    return { status: cap.then, by: [...before.by, { rule: cap, at: before.status }] };
  }, ruled);

/** Enough was answered to say that nothing stands out: a gate, "everyday life", or each line that names the area. */
function isObserved(area: AreaId, answers: AreaAnswers, { reading, catalogue }: Surroundings): boolean {
  if (answers.gate !== undefined) return true;
  if (!isAskedOf(area, reading, catalogue)) return false;
  const wasOffered = reading.everyday.includes(area) && reading.counted[catalogue.content.everyday.id] !== undefined;
  if (wasOffered && answers.everyday.length === 0) return true;
  return !hasRow(area, reading, catalogue) && linesAllDenied(area, reading, catalogue);
}

function reasonsOfSigns(
  signs: readonly RaisingAnswer[],
  bySigns: RankedStatus | undefined,
  catalogue: Catalogue,
): readonly Reason[] {
  const rule = catalogue.content.rules.signs.find(({ when }) =>
    isTrue(when, (fact) => (fact === 'sign' ? bySigns : undefined)),
  );
  const raising = signs.filter(({ raises }) => raises === bySigns).map(({ answer }) => answer);
  return rule ? [reasonOf(rule, raising, catalogue)] : [];
}

const NO_SIGNS: readonly RaisingAnswer[] = [];

function judge(area: AreaId, surroundings: Surroundings, scope: Scope): AreaJudgement {
  const { reading, catalogue } = surroundings;
  const answers = answersOf(area, reading, catalogue, scope);
  const facts = factsOf(area, answers, surroundings);
  const byRules = raisedByEarlyBirth(area, byStatusRules(facts, catalogue), facts, catalogue);
  const ruled = lowered(area, byRules, facts, surroundings);
  const statusWithoutSigns = ruled.status ?? (isObserved(area, answers, surroundings) ? 'going-well' : 'not-asked');

  const signs = surroundings.signs.get(area) ?? NO_SIGNS;
  const signsFor = (therapy: TherapyId | undefined) =>
    highestOf(signs.filter(({ adds }) => adds === therapy).map(({ raises }) => raises));
  const bySigns = highestOf(signs.map(({ raises }) => raises));
  const status = bySigns && rankOfStatus(bySigns) > rankOfStatus(statusWithoutSigns) ? bySigns : statusWithoutSigns;

  const well = () =>
    status === 'going-well' ? [reasonOf({ id: 'status.going-well', sources: [] }, answers.gates, catalogue)] : [];
  const byAnswers = () => ruled.by.map(({ rule, at }) => facts.reason(rule, at));
  return {
    id: area,
    status,
    statusWithoutSigns,
    signsFor,
    gate: answers.gate,
    gateUnknown: answers.gateUnknown,
    impact: answers.impact.length > 0,
    restsOnAnswer: (answers.gate ?? 0) > 0 || answers.followUpSum >= 1 || signs.some(({ isSure }) => isSure),
    findings: once(() => [
      ...(bySigns === status ? reasonsOfSigns(signs, bySigns, catalogue) : []),
      ...(statusWithoutSigns === status ? [...byAnswers(), ...well()] : []),
    ]),
  };
}

/** Judges the areas. Understanding looks at talking from 6 years on. */
export function judgementsOf(reading: Reading, catalogue: Catalogue, scope: Scope = 'all'): Judgements {
  const fourAreas = reading.missed.length >= catalogue.content.rules.fourAreas;
  const signs = raisedBySigns(reading, catalogue);
  const get = remembered((area: AreaId): AreaJudgement => {
    const talking = () => (area === 'talking' ? undefined : get('talking').status);
    return judge(area, { reading, catalogue, fourAreas, signs, talking }, scope);
  });
  return { get };
}
