import { AGES } from './ages';
import { CONDITIONS } from './conditions';
import { DANGER } from './danger';
import { DECIDING } from './deciding';
import { KNOWN_AND_UNKNOWN } from './known-and-unknown';
import { TWENTY_FIVE } from './twenty-five';

export const CASES = {
  'the twenty-five of the clinical base': TWENTY_FIVE,
  'signs of danger': DANGER,
  'known and unknown': KNOWN_AND_UNKNOWN,
  'ages and what is not asked': AGES,
  'what decides': DECIDING,
  'named conditions': CONDITIONS,
} as const;
export const ALL_CASES = Object.values(CASES).flat();
