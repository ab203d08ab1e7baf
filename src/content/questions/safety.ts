import { AREA_IDS } from '../../model/area';
import type { Question } from '../../model/question';
import { FIRST_QUESTION } from './first-question';

/** The safety groups in the order asked; their lines are `SIGNS`. */
export const GROUPS = [
  { id: 'safety.spells', number: 301, kind: 'group', area: 'safety', sources: ['nice127b'] },
  { id: 'safety.body', number: 302, kind: 'group', area: 'safety', sources: ['redold', 'cpref'] },
  { id: 'safety.movement', number: 303, kind: 'group', area: 'safety', sources: ['nice127', 'pmm'] },
  { id: 'safety.eyes', number: 304, kind: 'group', area: 'safety', sources: ['redold', 'nice127'] },
  { id: 'safety.eating', number: 305, kind: 'group', area: 'safety', sources: ['feeda', 'feedm'] },
  { id: 'safety.breathing', number: 306, kind: 'group', area: 'safety', sources: ['hoarse', 'nichd'] },
  { id: 'safety.change', number: 307, kind: 'group', area: 'safety', sources: ['pmm', 'nice127'] },
] as const satisfies readonly Question[];

/** Two questions that stand on their own, always first. */
export const SINGLES = [
  FIRST_QUESTION,
  { id: 'safety.hearing', number: 312, kind: 'safety', area: 'hearing', sources: ['aaphear09', 'aaphear23', 'nidcd'] },
] as const satisfies readonly Question[];

/** Asked right after the sign they belong to. */
export const DETAILS = [
  {
    id: 'safety.loss.what',
    number: 313,
    kind: 'safety',
    area: 'safety',
    sources: ['regq'],
    list: true,
    choices: ['words', 'connecting', 'hands', 'movement', 'other'],
  },
  {
    id: 'safety.loss.pace',
    number: 314,
    kind: 'safety',
    area: 'safety',
    sources: ['regq', 'nice127'],
    choices: ['slowly', 'within-days', 'not-sure'],
  },
  { id: 'safety.hearing.sudden', number: 315, kind: 'safety', area: 'hearing', sources: ['rnid-sudden-hearing'] },
  { id: 'safety.limp.unwell', number: 316, kind: 'safety', area: 'gait', sources: ['limp1', 'limp2', 'nice127'] },
  { id: 'safety.limp.hip', number: 317, kind: 'safety', area: 'gait', sources: ['scfe', 'pmm'], fromMonths: 96 },
  { id: 'safety.limp.new', number: 318, kind: 'safety', area: 'gait', sources: ['limp1', 'limp2'] },
  {
    id: 'safety.limp.otherDays',
    number: 319,
    kind: 'safety',
    area: 'gait',
    sources: ['limp1', 'grow'],
    fromMonths: 36,
  },
  { id: 'safety.noWeightOnLegs.floorHard', number: 320, kind: 'safety', area: 'movement', sources: ['redold'] },
] as const satisfies readonly Question[];

/** Which answers of a sign open which details. */
export const DETAILS_OF = {
  'safety.loss': { openedBy: ['yes', 'not-sure'], details: ['safety.loss.what', 'safety.loss.pace'] },
  'safety.hearing': { openedBy: ['yes', 'not-sure'], details: ['safety.hearing.sudden'] },
  'safety.limp': {
    openedBy: ['yes', 'not-sure'],
    details: ['safety.limp.unwell', 'safety.limp.hip', 'safety.limp.new', 'safety.limp.otherDays'],
  },
  'safety.noWeightOnLegs': { openedBy: ['yes', 'not-sure'], details: ['safety.noWeightOnLegs.floorHard'] },
} as const;

/** What a lost skill says about the areas: each kind raises its area to `concern`. */
export const LOSS_AREAS = { words: 'talking', connecting: 'connecting', hands: 'hands', movement: 'movement' } as const;

/** "Does a doctor already know?", once for each group or single sign with a yes, once for the flags that come from gates. */
export const KNOWN = [
  { id: 'safety.loss.known', number: 331, kind: 'known', area: 'safety', sources: ['regq'] },
  { id: 'safety.hearing.known', number: 332, kind: 'known', area: 'hearing', sources: ['aaphear09'] },
  { id: 'safety.spells.known', number: 333, kind: 'known', area: 'safety', sources: ['nice127b'] },
  { id: 'safety.body.known', number: 334, kind: 'known', area: 'safety', sources: ['redold'] },
  { id: 'safety.movement.known', number: 335, kind: 'known', area: 'safety', sources: ['nice127'] },
  { id: 'safety.eyes.known', number: 336, kind: 'known', area: 'safety', sources: ['redold'] },
  { id: 'safety.eating.known', number: 337, kind: 'known', area: 'safety', sources: ['feeda'] },
  { id: 'safety.breathing.known', number: 338, kind: 'known', area: 'safety', sources: ['hoarse'] },
  { id: 'safety.change.known', number: 339, kind: 'known', area: 'safety', sources: ['pmm'] },
  { id: 'gates.known', number: 340, kind: 'known', area: 'safety', sources: ['nice127'] },
] as const satisfies readonly Question[];

export const EVERYDAY = {
  id: 'everyday.hard',
  number: 351,
  kind: 'everyday',
  area: 'safety',
  sources: ['aotacw', 'aapsens', 'otl'],
  list: true,
  choices: ['senses', 'feelings', 'feeding', 'gait', 'fluency'],
} as const satisfies Question;

export const CLOSING = [
  {
    id: 'closing.impact',
    number: 352,
    kind: 'closing',
    area: 'safety',
    sources: ['aotacw'],
    list: true,
    choices: AREA_IDS,
  },
  {
    id: 'closing.noticed',
    number: 353,
    kind: 'closing',
    area: 'safety',
    sources: ['nice127', 'adhd'],
    choices: ['no', 'yes', 'not-sure'],
  },
] as const satisfies readonly Question[];
