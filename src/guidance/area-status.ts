import { AREA_IDS, STATUS_ORDER, type AreaId, type AreaStatus, type RankedStatus, type TherapyId } from '../model/area';
import type { GivenAnswer, Reason } from '../model/guidance';
import type { Choice, QuestionId, Sign } from '../model/question';
import type { Condition, Rule } from '../model/rule';
import type { Catalogue } from './catalogue';
import { conditionsThatHold, isTrue, type Facts, type FactValue } from './predicate';
import {
  followUpsOf,
  gatesOf,
  hasRow,
  isAskedOf,
  isTickedEveryday,
  listOf,
  signAnswer,
  valueOf,
  type Reading,
} from './reading';

/** How much of a visit is looked at: what decides who is followed up, what decides the closing questions, everything. */
export type Scope = 'before-follow-ups' | 'before-closing' | 'all';

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
  readonly findings: readonly Reason[];
}
export type Judgements = ReadonlyMap<AreaId, AreaJudgement>;

export const rankOfStatus = (status: AreaStatus | undefined): number =>
  status === undefined || status === 'not-asked' ? -1 : STATUS_ORDER.indexOf(status);
export const isAtLeast = (status: AreaStatus | undefined, floor: RankedStatus): boolean =>
  rankOfStatus(status) >= rankOfStatus(floor);
const higher = <S extends AreaStatus | undefined>(a: S, b: S): S => (rankOfStatus(b) > rankOfStatus(a) ? b : a);

interface RaisingAnswer {
  readonly answer: GivenAnswer;
  readonly raises: RankedStatus;
  readonly adds: TherapyId | undefined;
}

const isBornVeryEarly = ({ conditions }: Reading, content: Catalogue['content']): boolean =>
  content.conditions.some(({ id, followUpClinic }) => followUpClinic && conditions.includes(id));

/** Signs of danger, single questions and lost skills that reach an area. */
function raisedBySigns(area: AreaId, reading: Reading, { content }: Catalogue): readonly RaisingAnswer[] {
  const { counted, signs } = reading;
  const countsAsConcern = content.rules.bornEarly.areas.includes(area) && isBornVeryEarly(reading, content);
  const raise = (id: QuestionId, raises: RankedStatus, adds?: TherapyId): RaisingAnswer[] => {
    const choice = counted[id];
    if (choice !== 'yes' && choice !== 'not-sure') return [];
    const unsure = countsAsConcern ? 'concern' : 'watch';
    return [{ answer: { id, choice }, raises: choice === 'yes' ? raises : unsure, adds }];
  };
  const lost = counted['safety.loss'] === 'yes' ? listOf(counted['safety.loss.what']) : [];
  return [
    ...signs.filter(({ areas }) => areas.includes(area)).flatMap(({ id, raises, adds }) => raise(id, raises, adds)),
    ...content.singles.filter((single) => single.area === area).flatMap(({ id }) => raise(id, 'concern')),
    ...lost
      .filter((what) => content.lossAreas[what] === area)
      .map((): RaisingAnswer => ({
        answer: { id: 'safety.loss.what', choice: lost },
        raises: 'concern',
        adds: undefined,
      })),
  ];
}

/** Areas with a clear miss at a gate of their own; a gate that two areas share counts once. */
export function clearMisses(reading: Reading, catalogue: Catalogue): readonly AreaId[] {
  const missed = new Set<QuestionId>();
  return AREA_IDS.filter((area) => {
    const gate = gatesOf(area, reading, catalogue).find(
      (id) => !missed.has(id) && valueOf(reading.counted[id], catalogue) === 1,
    );
    if (gate) missed.add(gate);
    return gate !== undefined;
  });
}

/** An area without any gate at this age is going well when each line that names it was answered no. */
function linesAllDenied(area: AreaId, { counted, signs }: Reading, { content }: Catalogue): boolean {
  const answers: (Choice | undefined)[] = [
    ...signs.filter(({ areas }) => areas.includes(area)).map((sign: Sign) => signAnswer(sign, counted)),
    ...content.singles.filter((single) => single.area === area).map(({ id }) => counted[id]),
  ];
  return answers.length > 0 && answers.every((answer) => answer === 'no');
}

/** The answers that made a condition hold: what a reason shows. */
type Evidence = Partial<Record<Condition['fact'], readonly GivenAnswer[]>>;

const unique = (answers: readonly GivenAnswer[]): readonly GivenAnswer[] => [
  ...new Map(answers.map((answer) => [answer.id, answer])).values(),
];

export function reasonOf(
  rule: Pick<Rule<unknown>, 'id' | 'sources'>,
  answers: readonly GivenAnswer[],
  { questions }: Catalogue,
): Reason {
  const given = unique(answers);
  const sources = [...new Set([...given.flatMap(({ id }) => questions.get(id)?.sources ?? []), ...rule.sources])];
  return { rule: rule.id, answers: given, sources };
}

function judge(
  area: AreaId,
  reading: Reading,
  catalogue: Catalogue,
  scope: Scope,
  fourAreas: boolean,
  talking: AreaStatus | undefined,
): AreaJudgement {
  const { content } = catalogue;
  const { counted, ages } = reading;
  const given = (id: QuestionId): GivenAnswer[] => (counted[id] === undefined ? [] : [{ id, choice: counted[id] }]);

  const gates = gatesOf(area, reading, catalogue);
  const gateValues = gates.flatMap((id) => (counted[id] === undefined ? [] : [valueOf(counted[id], catalogue)]));
  const known = gateValues.filter((value) => value !== undefined);
  const gate = known.length > 0 ? Math.max(...known) : undefined;
  const gateUnknown = gateValues.length > known.length;

  const followUps =
    scope === 'before-follow-ups' ? { stepBack: undefined, others: [] } : followUpsOf(area, reading, catalogue);
  const followUpIds = [...(followUps.stepBack ? [followUps.stepBack] : []), ...followUps.others];
  const stepBack = followUps.stepBack && counted[followUps.stepBack];
  const followUpSum = followUpIds.reduce((sum, id) => sum + (valueOf(counted[id], catalogue) ?? 0), 0);
  const troubling = followUpIds.filter((id) => (valueOf(counted[id], catalogue) ?? 0) > 0).flatMap(given);

  const ticked = isTickedEveryday(area, reading);
  const worry = Math.max(reading.worry.get(area) ?? 0, ticked ? 1 : 0);
  const notWalkingGate = content.notWalkingGate.question;
  const harder = gates.includes(notWalkingGate) && (valueOf(counted[notWalkingGate], catalogue) ?? 0) > 0;
  const closingTick = scope === 'all' && listOf(counted['closing.impact']).includes(area);
  const impact = ticked || harder || closingTick;
  const worries = reading.worries
    .filter(({ areas }) => areas.includes(area))
    .map(({ id }): GivenAnswer => ({
      id,
      choice: reading.visit.mainWorries === undefined || reading.visit.mainWorries.includes(id) ? 'main' : 'ticked',
    }));
  const impactAnswers = [
    ...(ticked ? given(content.everyday.id) : []),
    ...(closingTick ? given('closing.impact') : []),
    ...(harder ? given(notWalkingGate) : []),
  ];

  const alone = content.rules.decidesAlone.filter(
    ({ question, choice, fromMonths = 0 }) =>
      (gates.includes(question) || followUpIds.includes(question)) &&
      counted[question] === choice &&
      ages.correctedInMonths >= fromMonths,
  );
  const points =
    area === 'fluency' && (gate ?? 0) > 0
      ? content.rules.stutterPoints.questions.filter(
          ({ question, choice }) => followUpIds.includes(question) && counted[question] === choice,
        )
      : [];
  const otherSpeech =
    points.length > 0
      ? content.rules.stutterPoints.gates
          .flatMap((other) => gatesOf(other, reading, catalogue))
          .filter((id) => valueOf(counted[id], catalogue) === 1)
      : [];
  const signs = raisedBySigns(area, reading, catalogue);
  const bornVeryEarly = isBornVeryEarly(reading, content);

  const facts: Partial<Record<Condition['fact'], FactValue>> = {
    gate,
    gateUnknown,
    followUps: followUpSum,
    stepBack: valueOf(stepBack, catalogue) ?? 0,
    stepBackThere: stepBack === 'yes',
    worry,
    impact,
    core: content.areas[area].core,
    decidesAlone: alone.length > 0,
    hasGate: gates.length > 0,
    fourAreas,
    stutterPoints: points.length + (otherSpeech.length > 0 ? 1 : 0),
    bornVeryEarly,
    ageUsed: ages.correctedInMonths,
    ageReal: ages.realInMonths,
  };
  const evidence: Evidence = {
    gate: gates.flatMap(given),
    gateUnknown: gates.flatMap(given),
    core: gates.flatMap(given),
    followUps: troubling,
    stepBack: followUps.stepBack ? given(followUps.stepBack) : [],
    stepBackThere: followUps.stepBack ? given(followUps.stepBack) : [],
    worry: [...worries, ...(ticked ? given(content.everyday.id) : [])],
    impact: impactAnswers,
    decidesAlone: alone.flatMap(({ question }) => given(question)),
    stutterPoints: [...points.flatMap(({ question }) => given(question)), ...otherSpeech.flatMap(given)],
    status: [...gates.flatMap(given), ...troubling, ...worries],
  };
  const read =
    (current: RankedStatus | undefined): Facts =>
    (fact, of) => {
      if (fact === 'status') return current;
      if (fact === 'statusOf') return of === 'talking' ? talking : undefined;
      if (fact === 'answer') return typeof counted[of ?? ''] === 'string' ? (counted[of ?? ''] as string) : undefined;
      return facts[fact];
    };
  const reason = (rule: Rule<unknown>, current: RankedStatus | undefined): Reason =>
    reasonOf(
      rule,
      conditionsThatHold(rule.when, read(current)).flatMap(({ fact }) => evidence[fact] ?? []),
      catalogue,
    );

  const holding = content.rules.status.filter((rule) => isTrue(rule.when, read(undefined)));
  let status = holding.reduce<RankedStatus | undefined>((highest, { then }) => higher(highest, then), undefined);
  const reasons = holding.filter(({ then }) => then === status).map((rule) => reason(rule, undefined));
  const { bornEarly } = content.rules;
  if (bornEarly.areas.includes(area) && isTrue(bornEarly.when, read(status))) {
    reasons.push(reason(bornEarly, status));
    status = bornEarly.then;
  }
  for (const cap of content.rules.caps) {
    if (
      !cap.areas.includes(area) ||
      ages.correctedInMonths < cap.fromMonths ||
      rankOfStatus(status) <= rankOfStatus(cap.then)
    )
      continue;
    if (!isTrue(cap.when, read(status))) continue;
    reasons.push(reason(cap, status));
    status = cap.then;
  }

  const isAsked = isAskedOf(area, reading, catalogue);
  const offered = isAsked && reading.everyday.includes(area) && counted[content.everyday.id] !== undefined && !ticked;
  const observed =
    gate !== undefined ||
    offered ||
    (isAsked && !hasRow(area, reading, catalogue) && linesAllDenied(area, reading, catalogue));
  const withoutSigns: AreaStatus = status ?? (observed ? 'going-well' : 'not-asked');
  const signsFor = (therapy: TherapyId | undefined): RankedStatus | undefined =>
    signs
      .filter(({ adds }) => adds === therapy)
      .reduce<RankedStatus | undefined>((highest, { raises }) => higher(highest, raises), undefined);
  const bySigns = signs.reduce<RankedStatus | undefined>((highest, { raises }) => higher(highest, raises), undefined);
  const overall = higher<AreaStatus | undefined>(withoutSigns, bySigns) ?? withoutSigns;
  const signRule = content.rules.signs.find(({ when }) =>
    isTrue(when, (fact) => (fact === 'sign' ? bySigns : undefined)),
  );
  const signReasons =
    signRule && bySigns === overall
      ? [
          reasonOf(
            signRule,
            signs.filter(({ raises }) => raises === bySigns).map(({ answer }) => answer),
            catalogue,
          ),
        ]
      : [];
  const wellReasons =
    overall === 'going-well'
      ? [reasonOf({ id: 'status.going-well', sources: [] }, gates.flatMap(given), catalogue)]
      : [];

  return {
    id: area,
    status: overall,
    statusWithoutSigns: withoutSigns,
    signsFor,
    gate,
    gateUnknown,
    impact,
    restsOnAnswer: (gate ?? 0) > 0 || followUpSum >= 1 || signs.some(({ answer }) => answer.choice === 'yes'),
    findings: withoutSigns === overall ? [...signReasons, ...reasons, ...wellReasons] : signReasons,
  };
}

/** Judges all twenty areas. Talking comes first because understanding looks at it from 6 years on. */
export function judgementsOf(reading: Reading, catalogue: Catalogue, scope: Scope = 'all'): Judgements {
  const fourAreas = clearMisses(reading, catalogue).length >= catalogue.content.rules.fourAreas;
  const talking = judge('talking', reading, catalogue, scope, fourAreas, undefined);
  return new Map(
    AREA_IDS.map((area) => [
      area,
      area === 'talking' ? talking : judge(area, reading, catalogue, scope, fourAreas, talking.status),
    ]),
  );
}
