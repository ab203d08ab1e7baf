/**
 * The closed list of facts a rule may ask about. `of` names the area, question, condition, worry or flag where a fact needs one.
 * Statuses, levels and urgencies are compared by their order, never as words.
 */
export const FACTS = [
  // of the area being judged
  'gate',
  'gateUnknown',
  'followUps',
  'stepBack',
  'stepBackThere',
  'worry',
  'impact',
  'core',
  'decidesAlone',
  'hasGate',
  'sign',
  'stutterPoints',
  'bornVeryEarly',
  'status',
  // of the visit
  'ageUsed',
  'ageReal',
  'fourAreas',
  'answer',
  'gateOf',
  'statusOf',
  'worryTicked',
  'hearingTested',
  'flag',
  'eyesAndHearing',
  'anyConcern',
  'strongGroups',
  'loss',
  'anyTherapy',
  'hearingSign',
  // of the therapy being judged
  'leadStrong',
  'leadConcern',
  'leadConcernWithImpact',
  'leadConcernOnAnswer',
  'supportStrong',
  'ownLeadWatch',
  'condition',
  'conditionIf',
  'anyWatch',
  'unsafeFeeding',
] as const;
export type Fact = (typeof FACTS)[number];

export interface Condition {
  readonly fact: Fact;
  readonly of?: string;
  readonly op: 'is' | 'is-not' | 'at-least' | 'below';
  readonly value: string | number | boolean;
}
/** any-of(all-of(condition)) */
export type Predicate = readonly (readonly Condition[])[];

export interface Rule<Then> {
  readonly id: string;
  readonly when: Predicate;
  readonly then: Then;
  readonly sources: readonly string[];
}
