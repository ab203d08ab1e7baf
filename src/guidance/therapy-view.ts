import { AREA_IDS, type AreaId, type AreaStatus, type RankedStatus, type TherapyId } from '../model/area';
import type { Fact } from '../model/rule';
import type { KnownCondition } from '../model/worry';
import { asList, valueOf } from './area-questions';
import { areasAddedBySigns } from './area-signs';
import type { AreaJudgement, Judgements } from './area-status';
import type { Catalogue } from './catalogue';
import type { Facts } from './predicate';
import type { Reading } from './reading';
import { isAtLeast, rankOfStatus } from './status-order';

/** All areas as one therapy sees them. */
export interface TherapyView {
  /** areas that can raise a therapy at this age */
  readonly mayRaise: readonly AreaId[];
  /** its lead areas for this child with the status they have in its view */
  readonly leads: ReadonlyMap<AreaId, AreaStatus>;
  /** the areas that a fact counts; judged where a rule asks for them */
  readonly behind: Readonly<Partial<Record<Fact, () => readonly AreaId[]>>>;
  /** the child's conditions that a fact counts */
  readonly namedBy: Readonly<Partial<Record<Fact, () => readonly KnownCondition[]>>>;
  readonly facts: Facts;
}

/** An answer worth this much or more adds the therapy its follow-up names. */
export const ADDS_A_THERAPY_FROM = 0.5;

/** A follow-up adds the therapy it names; it never moves one away. */
const isAdded = (area: AreaId, therapy: TherapyId, { followUps, counted }: Reading, catalogue: Catalogue): boolean =>
  catalogue.mayAdd.get(area)?.has(therapy) === true &&
  asList(followUps(area)).some(
    (id) =>
      catalogue.questions.get(id)?.adds === therapy && (valueOf(counted[id], catalogue) ?? 0) >= ADDS_A_THERAPY_FROM,
  );

export function isLead(
  area: AreaId,
  therapy: TherapyId,
  reading: Reading,
  judgements: Judgements,
  catalogue: Catalogue,
): boolean {
  const { content } = catalogue;
  const { leads, leadsBefore } = content.areas[area];
  const byAge = leadsBefore && reading.ages.correctedInMonths < leadsBefore.months ? leadsBefore.leads : leads;
  if (byAge.includes(therapy) || isAdded(area, therapy, reading, catalogue)) return true;
  return (
    area === 'play' &&
    content.playLeads.some(
      (lead) =>
        lead.therapy === therapy && lead.whenWatch.some((other) => isAtLeast(judgements.get(other).status, 'watch')),
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

function mayRaiseAt({ band, ages }: Reading, { babyAreas }: Catalogue['content']): readonly AreaId[] {
  if (band === undefined) return [];
  const young = ages.correctedInMonths < babyAreas.belowMonths;
  return young ? AREA_IDS.filter((area) => babyAreas.areas.includes(area)) : AREA_IDS;
}

export function viewOf(
  therapy: TherapyId,
  reading: Reading,
  judgements: Judgements,
  catalogue: Catalogue,
): TherapyView {
  const { areas, conditions } = catalogue.content;
  const mayRaise = mayRaiseAt(reading, catalogue.content);
  const added = areasAddedBySigns(therapy, reading);
  const leads = new Map<AreaId, AreaStatus>();
  for (const area of mayRaise) {
    const lead = isLead(area, therapy, reading, judgements, catalogue);
    if (lead || added.has(area)) leads.set(area, statusFor(therapy, lead, judgements.get(area)));
  }

  const leadsAt = (floor: RankedStatus) => [...leads.keys()].filter((area) => isAtLeast(leads.get(area), floor));
  const supported = () => mayRaise.filter((area) => areas[area].supports.includes(therapy));
  const behind: TherapyView['behind'] = {
    leadStrong: () => leadsAt('strong-concern'),
    leadConcern: () => leadsAt('concern'),
    leadConcernWithImpact: () => leadsAt('concern').filter((area) => judgements.get(area).impact),
    leadConcernOnAnswer: () => leadsAt('concern').filter((area) => judgements.get(area).restsOnAnswer),
    supportStrong: () =>
      supported().filter(
        (area) => leads.get(area) !== 'strong-concern' && judgements.get(area).status === 'strong-concern',
      ),
    ownLeadWatch: () => leadsAt('watch'),
    anyWatch: () =>
      [...new Set([...leads.keys(), ...supported()])].filter((area) => isAtLeast(judgements.get(area).status, 'watch')),
  };
  const named = (how: 'yes' | 'if') =>
    conditions.filter(({ id, therapies }) => therapies[therapy] === how && reading.conditions.includes(id));
  const namedBy: TherapyView['namedBy'] = { condition: () => named('yes'), conditionIf: () => named('if') };
  const facts: Facts = (fact) => {
    const counted = namedBy[fact];
    return counted ? counted().length > 0 : behind[fact]?.().length;
  };
  return { mayRaise, leads, behind, namedBy, facts };
}
