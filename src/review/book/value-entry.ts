import type { Book } from './book';
import { entry } from './entry';
import { p, strong, type Html, type Inside } from './html';

/** Values that decide beside the rules: lists, limits and numbers. Their titles and sentences stand under `values`. */
export const VALUE_IDS = [
  'ages',
  'earlyBirth',
  'worth',
  'worries',
  'impact',
  'everydayFrom',
  'needsWords',
  'needsWalking',
  'notWalkingGate',
  'babyAreas',
  'decidesAlone',
  'stutterPoints',
  'lossAreas',
  'singles',
  'order',
  'playLeads',
  'adds',
  'signsFor',
  'firstByCount',
  'firstOrder',
  'fourAreas',
  'developmentGroups',
  'nextVisitAreas',
  'nextVisitAnswers',
  'lookAgain',
  'neverUnknown',
  'unknownGates',
  'areasFollowedUp',
  'path',
  'mayStopFrom',
] as const;
export type ValueId = (typeof VALUE_IDS)[number];

export function valueEntry(
  { say }: Book,
  id: ValueId,
  values: Readonly<Record<string, string | number>> = {},
  ...inside: readonly Inside[]
): Html {
  return entry('value', id, strong(say(`values.${id}.title`)), p(say(`values.${id}.text`, values)), ...inside);
}
