import type { PublishedSign } from './published-sign';
import { PUBLISHED_BABY_HEALTH } from './published-signs-baby-health';
import { PUBLISHED_BODY_AND_ANY_AGE } from './published-signs-body';
import { PUBLISHED_TALK_AND_DAILY_LIFE } from './published-signs-daily-life';
import { PUBLISHED_FIRST_STEPS } from './published-signs-first-steps';
import { PUBLISHED_18_MONTHS_TO_5 } from './published-signs-to-5-years';

/** The wider look beside facts.md: signs of published referral guides, by age. */
export const PUBLISHED_SIGNS: readonly PublishedSign[] = [
  ...PUBLISHED_FIRST_STEPS,
  ...PUBLISHED_BABY_HEALTH,
  ...PUBLISHED_18_MONTHS_TO_5,
  ...PUBLISHED_TALK_AND_DAILY_LIFE,
  ...PUBLISHED_BODY_AND_ANY_AGE,
];
