import type { Content } from '../model/content';
import { ALSO_ASK_RULES } from './also-ask';
import {
  AREAS,
  BABY_AREAS,
  EVERYDAY_FROM,
  NEEDS_WALKING,
  NEEDS_WORDS,
  NOT_WALKING_GATE,
  NO_WORDS_SIGN,
  PLAY_LEADS,
} from './areas';
import { ASKING } from './asking';
import { CONDITIONS, EARLY_BIRTH } from './conditions';
import { EXPLAINER } from './explainer';
import { FLAGS } from './flags';
import { COMMUNICATION_QUESTIONS } from './questions/communication';
import { CONNECTING_QUESTIONS } from './questions/connecting';
import { DAILY_LIFE_QUESTIONS } from './questions/daily-life';
import { EATING_QUESTIONS } from './questions/eating';
import { MOVEMENT_QUESTIONS } from './questions/movement';
import { CLOSING, DETAILS, DETAILS_OF, EVERYDAY, GROUPS, KNOWN, LOSS_AREAS, SINGLES } from './questions/safety';
import { RETIRED } from './retired';
import { SIGNS } from './questions/signs';
import {
  BORN_EARLY_RULE,
  DECIDES_ALONE,
  DEVELOPMENT_GROUPS,
  FIRST_BY_COUNT_FROM_MONTHS,
  FIRST_ORDER,
  FIRST_RULES,
  FOUR_AREAS,
  LEVEL_RULES,
  SIGN_RULES,
  LIMITS,
  LOOK_AGAIN,
  NEVER_UNKNOWN,
  NEXT_VISIT_ANSWERS,
  NEXT_VISIT_AREAS,
  NEXT_VISIT_BELOW_MONTHS,
  STATUS_CAPS,
  STATUS_RULES,
  STUTTER_POINTS,
  WORTH,
} from './rules';
import { SOURCES } from './sources';
import { COUNTRIES } from './countries';
import { FIRST_QUESTION } from './questions/first-question';
import { REVIEWS } from './reviews';
import { HELP_LINES, RIGHT_NOW } from './right-now';
import { CONTENT_VERSION } from './version';
import { WORRIES } from './worries';

export const CONTENT: Content = {
  version: CONTENT_VERSION,
  reviews: REVIEWS,
  worries: WORRIES,
  countries: COUNTRIES,
  helpLines: HELP_LINES,
  rightNow: RIGHT_NOW,
  firstQuestion: FIRST_QUESTION,
  areas: AREAS,
  asking: ASKING,
  questions: [
    ...COMMUNICATION_QUESTIONS,
    ...CONNECTING_QUESTIONS,
    ...DAILY_LIFE_QUESTIONS,
    ...EATING_QUESTIONS,
    ...MOVEMENT_QUESTIONS,
  ],
  groups: GROUPS,
  singles: SINGLES,
  details: DETAILS,
  detailsOf: DETAILS_OF,
  known: KNOWN,
  everyday: EVERYDAY,
  closing: CLOSING,
  signs: SIGNS,
  lossAreas: LOSS_AREAS,
  flags: FLAGS,
  conditions: CONDITIONS,
  earlyBirth: EARLY_BIRTH,
  everydayFrom: EVERYDAY_FROM,
  needsWords: NEEDS_WORDS,
  needsWalking: NEEDS_WALKING,
  noWordsSign: NO_WORDS_SIGN,
  notWalkingGate: NOT_WALKING_GATE,
  playLeads: PLAY_LEADS,
  babyAreas: BABY_AREAS,
  rules: {
    worth: WORTH,
    decidesAlone: DECIDES_ALONE,
    stutterPoints: STUTTER_POINTS,
    status: STATUS_RULES,
    signs: SIGN_RULES,
    bornEarly: BORN_EARLY_RULE,
    caps: STATUS_CAPS,
    level: LEVEL_RULES,
    first: FIRST_RULES,
    firstByCountFromMonths: FIRST_BY_COUNT_FROM_MONTHS,
    firstOrder: FIRST_ORDER,
    fourAreas: FOUR_AREAS,
    developmentGroups: DEVELOPMENT_GROUPS,
    limits: LIMITS,
    neverUnknown: NEVER_UNKNOWN,
    nextVisitAreas: NEXT_VISIT_AREAS,
    nextVisitAnswers: NEXT_VISIT_ANSWERS,
    nextVisitBelowMonths: NEXT_VISIT_BELOW_MONTHS,
    lookAgain: LOOK_AGAIN,
    alsoAsk: ALSO_ASK_RULES,
  },
  retired: RETIRED,
  explainer: EXPLAINER,
  sources: SOURCES,
};
