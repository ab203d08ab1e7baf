/**
 * The panel of emergencies, in the order shown. It is static: no sign is recorded, only "none" or "yes or not sure" for the whole panel.
 * Ages are real ages in completed months. `group` says which time counts: `now` is now or in the last 24 hours, `head-injury` is after a
 * hit to the head in the last 48 hours; the words of both stand in `rightNow.json` under `groups`.
 */
export const RIGHT_NOW = [
  { id: 'notBreathing', group: 'now', fromMonths: 0, toMonths: 155, sources: ['hse-emergency', 'aluk'] },
  { id: 'hardBreathing', group: 'now', fromMonths: 0, toMonths: 155, sources: ['hse-serious', 'rhc-breathing'] },
  { id: 'colour', group: 'now', fromMonths: 0, toMonths: 155, sources: ['hse-emergency', 'aluk'] },
  { id: 'weakBreathing', group: 'now', fromMonths: 0, toMonths: 155, sources: ['aapmot'] },
  { id: 'cannotWake', group: 'now', fromMonths: 0, toMonths: 155, sources: ['hse', 'rcn-serious'] },
  { id: 'limp', group: 'now', fromMonths: 0, toMonths: 155, sources: ['hse', 'pbb-serious'] },
  { id: 'firstFit', group: 'now', fromMonths: 0, toMonths: 155, sources: ['hse-emergency', 'nct'] },
  { id: 'longFit', group: 'now', fromMonths: 0, toMonths: 155, sources: ['hse-emergency', 'nct'] },
  { id: 'suddenWeakness', group: 'now', fromMonths: 0, toMonths: 155, sources: ['vanderbilt-stroke'] },
  { id: 'suddenSpeech', group: 'now', fromMonths: 0, toMonths: 155, sources: ['vanderbilt-stroke'] },
  { id: 'rash', group: 'now', fromMonths: 0, toMonths: 155, sources: ['hse-emergency', 'nhsser'] },
  { id: 'stiffNeck', group: 'now', fromMonths: 0, toMonths: 155, sources: ['hse-serious', 'nhsser'] },
  {
    id: 'greenVomit',
    group: 'now',
    fromMonths: 0,
    toMonths: 155,
    sources: ['colorado-newborn', 'pbb-serious', 'nhs-baby-serious'],
  },
  { id: 'unusualCry', group: 'now', fromMonths: 0, toMonths: 11, sources: ['hse-emergency', 'hse-serious'] },
  { id: 'softSpot', group: 'now', fromMonths: 0, toMonths: 47, sources: ['healthdirect-serious', 'nice127'] },
  { id: 'headGrowth', group: 'now', fromMonths: 0, toMonths: 47, sources: ['nhsser', 'nice127'] },
  { id: 'cannotSwallow', group: 'now', fromMonths: 0, toMonths: 155, sources: ['battery', 'oxh-croup'] },
  {
    id: 'swallowedObject',
    group: 'now',
    fromMonths: 0,
    toMonths: 155,
    sources: ['battery', 'alderhey-swallowed', 'gosh-battery'],
  },
  { id: 'back', group: 'now', fromMonths: 0, toMonths: 155, sources: ['back2', 'nhswales-back', 'rhc-limbs'] },
  { id: 'limb', group: 'now', fromMonths: 0, toMonths: 155, sources: ['nidirect-bones'] },
  { id: 'headAwake', group: 'head-injury', fromMonths: 0, toMonths: 155, sources: ['headinj', 'hse-head'] },
  {
    id: 'headVomiting',
    group: 'head-injury',
    fromMonths: 0,
    toMonths: 155,
    sources: ['headinj', 'oxh-head', 'alderhey-head'],
  },
  { id: 'headBody', group: 'head-injury', fromMonths: 0, toMonths: 155, sources: ['headinj', 'hse-head'] },
  { id: 'headFluid', group: 'head-injury', fromMonths: 0, toMonths: 155, sources: ['headinj', 'hse-head'] },
  {
    id: 'headBaby',
    group: 'head-injury',
    fromMonths: 0,
    toMonths: 23,
    sources: ['headinj', 'oxh-head', 'alderhey-head'],
  },
  {
    id: 'headBigFall',
    group: 'head-injury',
    fromMonths: 0,
    toMonths: 155,
    sources: ['headinj', 'hse-head', 'oxh-head'],
  },
] as const satisfies readonly {
  id: string;
  group: 'now' | 'head-injury';
  fromMonths: number;
  toMonths: number;
  sources: readonly string[];
}[];

/** Help lines shown below the panel to every family of these ages; never a question, never stored, never printed. */
export const HELP_LINES = [
  { id: 'harm', fromMonths: 0, toMonths: 155, sources: ['gk-aap-suicide-prevention', 'gk-help-lines'] },
  { id: 'selfHarm', fromMonths: 72, toMonths: 155, sources: ['gk-aap-suicide-prevention', 'gk-help-lines'] },
  { id: 'exhausted', fromMonths: 0, toMonths: 155, sources: ['gk-help-lines'] },
] as const;
