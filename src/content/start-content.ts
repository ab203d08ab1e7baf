import type { StartContent } from '../model/start-content';
import { CONDITIONS } from './conditions';
import { COUNTRIES } from './countries';
import { FIRST_QUESTION } from './questions/first-question';
import { REVIEWS } from './reviews';
import { HELP_LINES, RIGHT_NOW } from './right-now';
import { CONTENT_VERSION } from './version';
import { WORRIES } from './worries';

export const START_CONTENT: StartContent = {
  version: CONTENT_VERSION,
  reviews: REVIEWS,
  worries: WORRIES,
  conditions: CONDITIONS,
  countries: COUNTRIES,
  helpLines: HELP_LINES,
  rightNow: RIGHT_NOW,
  firstQuestion: FIRST_QUESTION,
};
