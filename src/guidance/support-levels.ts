import {
  AREA_IDS,
  LEVEL_ORDER,
  THERAPY_IDS,
  type AreaId,
  type AreaStatus,
  type Level,
  type TherapyId,
} from '../model/area';
import type { GivenAnswer, Reason, TherapyGuidance } from '../model/guidance';
import type { Condition, Rule } from '../model/rule';
import type { AreaJudgement, Judgements } from './area-status';
import type { Catalogue } from './catalogue';
import { isTrue, linesThatHold, type Facts, type FactValue } from './predicate';
import { followUpsOf, valueOf, type Reading } from './reading';
import { reasonOf } from './reason';
import { isAtLeast, rankOfStatus } from './status-order';

export interface TherapyLevel {
  readonly id: TherapyId;
  readonly level: Level;
  /** worked out where they are read: most levels are only compared */
  readonly because: () => readonly Reason[];
  /** its lead areas for this child with the status they have in its view */
  readonly leads: ReadonlyMap<AreaId, AreaStatus>;
  readonly notYet?: TherapyGuidance['notYet'];
}
export type Levels = readonly TherapyLevel[];

/** An answer worth this much or more adds the therapy its follow-up names. */
export const ADDS_A_THERAPY_FROM = 0.5;

/** A follow-up adds the therapy it names; it never moves one away. */
function addedBy(area: AreaId, therapy: TherapyId, reading: Reading, catalogue: Catalogue): boolean {
  const { stepBack, others } = followUpsOf(area, reading, catalogue);
  return [...(stepBack ? [stepBack] : []), ...others].some(
    (id) =>
      catalogue.questions.get(id)?.adds === therapy &&
      (valueOf(reading.counted[id], catalogue) ?? 0) >= ADDS_A_THERAPY_FROM,
  );
}

function isLead(
  area: AreaId,
  therapy: TherapyId,
  reading: Reading,
  judgements: Judgements,
  catalogue: Catalogue,
): boolean {
  const { content } = catalogue;
  const { leads, leadsBefore } = content.areas[area];
  const byAge = leadsBefore && reading.ages.correctedInMonths < leadsBefore.months ? leadsBefore.leads : leads;
  if (byAge.includes(therapy) || addedBy(area, therapy, reading, catalogue)) return true;
  return (
    area === 'play' &&
    content.playLeads.some(
      (lead) =>
        lead.therapy === therapy && lead.whenWatch.some((other) => isAtLeast(judgements.get(other)?.status, 'watch')),
    )
  );
}

/** An area as one therapy sees it: signs that name a therapy of their own count for that one alone. */
function statusFor(therapy: TherapyId, lead: boolean, { statusWithoutSigns, signsFor }: AreaJudgement): AreaStatus {
  const candidates: (AreaStatus | undefined)[] = [
    ...(lead ? [statusWithoutSigns, signsFor(undefined)] : []),
    signsFor(therapy),
  ];
  return candidates.reduce<AreaStatus>(
    (highest, status) => (rankOfStatus(status) > rankOfStatus(highest) ? (status ?? highest) : highest),
    'not-asked',
  );
}

function notYetOf(level: Level, tooYoungFor: boolean, { band }: Reading): TherapyLevel['notYet'] {
  if (level !== 'not-now') return undefined;
  if (band === undefined) return 'before-due';
  return tooYoungFor ? 'young' : undefined;
}

function levelOf(therapy: TherapyId, reading: Reading, judgements: Judgements, catalogue: Catalogue): TherapyLevel {
  const { content } = catalogue;
  const young = reading.ages.correctedInMonths < content.babyAreas.belowMonths;
  const mayRaise =
    reading.band === undefined ? [] : AREA_IDS.filter((area) => !young || content.babyAreas.areas.includes(area));
  const leadAreas = mayRaise.filter((area) => isLead(area, therapy, reading, judgements, catalogue));
  const seen = new Map<AreaId, AreaStatus>();
  for (const area of mayRaise) {
    const judgement = judgements.get(area);
    const lead = leadAreas.includes(area);
    if (judgement && (lead || judgement.signsFor(therapy) !== undefined))
      seen.set(area, statusFor(therapy, lead, judgement));
  }
  const judged = (areas: readonly AreaId[]) => areas.flatMap((area) => judgements.get(area) ?? []);
  const leadsAt = (floor: 'watch' | 'concern' | 'strong-concern') =>
    [...seen].filter(([, status]) => isAtLeast(status, floor)).map(([area]) => area);
  const concerned = leadsAt('concern');
  const supported = mayRaise.filter((area) => content.areas[area].supports.includes(therapy));
  const strongSupport = judged(supported.filter((area) => seen.get(area) !== 'strong-concern'))
    .filter(({ status }) => status === 'strong-concern')
    .map(({ id }) => id);
  const watched = judged([...new Set([...seen.keys(), ...supported])])
    .filter(({ status }) => isAtLeast(status, 'watch'))
    .map(({ id }) => id);
  const named = content.conditions.filter(({ id }) => reading.conditions.includes(id));
  const withImpact = judged(concerned)
    .filter(({ impact }) => impact)
    .map(({ id }) => id);
  const onAnswer = judged(concerned)
    .filter(({ restsOnAnswer }) => restsOnAnswer)
    .map(({ id }) => id);

  const facts: Partial<Record<Condition['fact'], FactValue>> = {
    leadStrong: leadsAt('strong-concern').length,
    leadConcern: concerned.length,
    leadConcernWithImpact: withImpact.length,
    leadConcernOnAnswer: onAnswer.length,
    supportStrong: strongSupport.length,
    ownLeadWatch: leadsAt('watch').length,
    anyWatch: watched.length,
    condition: named.some(({ therapies }) => therapies[therapy] === 'yes'),
    conditionIf: named.some(({ therapies }) => therapies[therapy] === 'if'),
  };
  const behind: Partial<Record<Condition['fact'], readonly AreaId[]>> = {
    leadStrong: leadsAt('strong-concern'),
    leadConcern: concerned,
    leadConcernWithImpact: withImpact,
    leadConcernOnAnswer: onAnswer,
    supportStrong: strongSupport,
    ownLeadWatch: leadsAt('watch'),
    anyWatch: watched,
  };
  const conditionAnswers = named
    .filter(({ therapies }) => therapies[therapy])
    .map(({ id }): GivenAnswer => ({ id, choice: 'ticked' }));
  const read: Facts = (fact) => facts[fact];
  const reason = (rule: Rule<Level>): Reason => {
    const when = linesThatHold(rule.when, read);
    const holding = when.flat().map(({ fact }) => fact);
    const answers = holding
      .flatMap((fact) => judged(behind[fact] ?? []))
      .flatMap(({ findings }) => findings().flatMap((finding) => finding.answers));
    const conditions = holding.some((fact) => fact === 'condition' || fact === 'conditionIf') ? conditionAnswers : [];
    const sources = [...rule.sources, ...(conditions.length > 0 ? named.flatMap((known) => known.sources) : [])];
    return { ...reasonOf({ ...rule, sources }, [...conditions, ...answers], catalogue), when };
  };
  const holding = content.rules.level.filter(({ when }) => isTrue(when, read));
  const level = holding.reduce<Level>(
    (highest, { then }) => (LEVEL_ORDER.indexOf(then) > LEVEL_ORDER.indexOf(highest) ? then : highest),
    'not-now',
  );
  const tooYoungFor = AREA_IDS.some(
    (area) =>
      !mayRaise.includes(area) &&
      isAtLeast(judgements.get(area)?.status, 'watch') &&
      isLead(area, therapy, reading, judgements, catalogue),
  );
  const because = () => holding.filter(({ then }) => then === level).map(reason);
  return { id: therapy, level, because, leads: seen, notYet: notYetOf(level, tooYoungFor, reading) };
}

export const levelsOf = (reading: Reading, judgements: Judgements, catalogue: Catalogue): Levels =>
  THERAPY_IDS.map((therapy) => levelOf(therapy, reading, judgements, catalogue));

/** The therapy to call first, only where two or more stand above `not-now`, among those of the highest level. */
export function firstOf(
  levels: Levels,
  reading: Reading,
  judgements: Judgements,
  catalogue: Catalogue,
): TherapyId | undefined {
  const above = levels.filter(({ level }) => level !== 'not-now');
  if (above.length < 2) return undefined;
  const top = Math.max(...above.map(({ level }) => LEVEL_ORDER.indexOf(level)));
  const candidates = above.filter(({ level }) => LEVEL_ORDER.indexOf(level) === top);
  const among = (therapy: TherapyId | undefined) => candidates.find(({ id }) => id === therapy)?.id;
  const { rules, signs } = { rules: catalogue.content.rules, signs: reading.signs };
  const age = reading.ages.correctedInMonths;

  const facts: Facts = (fact, of) => {
    if (fact === 'ageUsed') return age;
    if (fact === 'statusOf') return judgements.get(of as AreaId)?.status;
    if (fact === 'unsafeFeeding')
      return signs.some(
        ({ id, adds, areas }) => adds === 'speech' && areas.includes('feeding') && reading.counted[id] === 'yes',
      );
    return undefined;
  };
  const byRule = rules.first
    .filter(({ when }) => isTrue(when, facts))
    .map(({ then }) => among(then))
    .find((id) => id !== undefined);
  if (byRule) return byRule;

  if (age >= rules.firstByCountFromMonths) {
    const strongLeads = ({ leads }: TherapyLevel) =>
      [...leads.values()].filter((status) => status === 'strong-concern').length;
    const most = Math.max(...candidates.map(strongLeads));
    const leading = candidates.filter((candidate) => strongLeads(candidate) === most);
    if (most > 0 && leading.length === 1) return leading[0]?.id;
  }
  const mainWorry = [...reading.worry].filter(([, weight]) => weight === 2).map(([area]) => area);
  const byWorry = mainWorry.flatMap((area) => candidates.filter(({ leads }) => leads.has(area))).map(({ id }) => id)[0];
  const order = age < rules.firstOrder.youngBelowMonths ? rules.firstOrder.young : rules.firstOrder.older;
  return byWorry ?? order.map(among).find((id) => id !== undefined);
}
