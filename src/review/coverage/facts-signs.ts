import { EMERGENCY_NOW, SAME_DAY } from './facts-red-flags-now';
import { DOCTOR_SOON, MENTION } from './facts-red-flags-soon';
import type { FactsSign, RedFlagSign } from './facts-sign';
import { ANY_AGE, TWO_AGES } from './facts-signs-any-age';
import { YEARS_6_AND_7, YEARS_8_TO_12, YEAR_3, YEAR_4, YEAR_5 } from './facts-signs-children';
import { BIRTH_TO_3, MONTHS_12_TO_14, MONTHS_4_AND_5, MONTHS_6_TO_8, MONTHS_9_TO_11 } from './facts-signs-infants';
import { MONTHS_15_TO_17, MONTHS_18_TO_23, MONTHS_24_TO_29, MONTHS_30_TO_35 } from './facts-signs-toddlers';

/** Section 3 of facts.md: every red flag, with the tier given there. */
export const RED_FLAG_SIGNS: readonly RedFlagSign[] = [...EMERGENCY_NOW, ...SAME_DAY, ...DOCTOR_SOON, ...MENTION];

/** Every sign and item of facts.md 2.4 to 2.19 and 3.1 to 3.4, in its order. */
export const FACTS_SIGNS: readonly FactsSign[] = [
  ...BIRTH_TO_3,
  ...MONTHS_4_AND_5,
  ...MONTHS_6_TO_8,
  ...MONTHS_9_TO_11,
  ...MONTHS_12_TO_14,
  ...MONTHS_15_TO_17,
  ...MONTHS_18_TO_23,
  ...MONTHS_24_TO_29,
  ...MONTHS_30_TO_35,
  ...YEAR_3,
  ...YEAR_4,
  ...YEAR_5,
  ...YEARS_6_AND_7,
  ...YEARS_8_TO_12,
  ...TWO_AGES,
  ...ANY_AGE,
  ...RED_FLAG_SIGNS,
];

const FRAME = 'The frame around signs: the group is answered first, each sign is asked alone after it.';
const KNOWN = 'Asked after a sign: it changes the words of a flag, and the urgency only as rules.md 4 says.';
const PUBLISHED =
  'From published lists, not from facts.md: see the published signs, and the decision in src/README.md.';
const RULES_ADD = 'rules.md 4 adds it to the danger signs of facts.md.';
const SETTLES = 'Asked behind a sign to settle how soon; the sign itself stands above.';

/** What is asked and is no sign of facts.md, each with its reason: the other way round of the list above. */
export const OURS_ONLY: Readonly<Record<string, string>> = {
  'safety.spells': FRAME,
  'safety.body': FRAME,
  'safety.movement': FRAME,
  'safety.eyes': FRAME,
  'safety.eating': FRAME,
  'safety.breathing': FRAME,
  'safety.change': FRAME,
  'safety.loss.known': KNOWN,
  'safety.hearing.known': KNOWN,
  'safety.spells.known': KNOWN,
  'safety.body.known': KNOWN,
  'safety.movement.known': KNOWN,
  'safety.eyes.known': KNOWN,
  'safety.eating.known': KNOWN,
  'safety.breathing.known': KNOWN,
  'safety.change.known': KNOWN,
  'gates.known': KNOWN,
  'safety.limp.unwell': SETTLES,
  'safety.limp.new': SETTLES,
  'safety.limp.otherDays': SETTLES,
  'safety.noWeightOnLegs.floorHard': SETTLES,
  'safety.loss.what': 'Says which skill was lost: it names the area, and tells the doctor where to look.',
  'safety.earlierFit': RULES_ADD,
  'safety.chokedSince': RULES_ADD,
  'safety.dryThenWetThirst': RULES_ADD,
  'safety.stopsBreathing': PUBLISHED,
  'safety.stillYellow': PUBLISHED,
  'safety.palePoo': PUBLISHED,
  'safety.forcefulVomiting': PUBLISHED,
  'safety.faintInSport': PUBLISHED,
  'rightNow.greenVomit': PUBLISHED,
  'rightNow.unusualCry': PUBLISHED,
  'movement.harderToMove': 'Asked instead of running from 3 years of a child who does not walk (rules.md 2).',
  'connecting.overwhelmed': 'Joining others is too much: adds occupational therapy (facts.md 1, shared domains).',
  'hands.smallThings':
    'Small things such as coins and lids (facts.md 1, FINE); at school age facts.md 2.16 names only writing and craft.',
  'self-care.movingMakesItHard': 'Whether movement makes daily tasks hard: adds physiotherapy (facts.md 1, SELF).',
  'closing.noticed': 'For the doctor and for section 5 of rules.md: who else has noticed.',
  'helpLine.exhausted': 'rules.md 4: help for an exhausted parent stands on the panel.',
};
