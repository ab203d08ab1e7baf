import type { StartContent } from '../model/start-content';
import { CONDITIONS } from './conditions';
import { COUNTRIES } from './countries';
import { FIRST_QUESTION } from './questions/first-question';
import { REVIEWS } from './reviews';
import { RIGHT_NOW } from './right-now';
import { CONTENT_VERSION } from './version';
import { WORRIES } from './worries';

/** The build keeps of it what the type names, and nothing else (`build/start-content.ts`). */
export const START_CONTENT: StartContent = {
  version: CONTENT_VERSION,
  reviews: REVIEWS,
  worries: WORRIES,
  conditions: CONDITIONS,
  countries: COUNTRIES,
  rightNow: RIGHT_NOW,
  firstQuestion: FIRST_QUESTION,
};
