import type { AreaStatus, Level } from '../model/area';
import type { Guidance, TherapyGuidance } from '../model/guidance';
import { listed } from './listed';
import type { SpokenWords } from './question-names';

export function atLevel(guidance: Guidance, level: Level): readonly TherapyGuidance[] {
  return guidance.therapies.filter((therapy) => therapy.level === level);
}

/** Under an emergency or a same-day sign all therapies wait until a doctor has looked. */
export function isHeld(guidance: Guidance): boolean {
  return guidance.headline === 'emergency' || guidance.headline === 'today';
}

function therapyNames(t: SpokenWords, therapies: readonly TherapyGuidance[], mark = ''): string {
  return listed(
    t,
    therapies.map(({ id }) => `${mark}${t(`result:therapy.${id}`)}${mark}`),
  );
}

/** The one sentence about the therapies; their names are marked for bold. What has started already is said apart. */
export function sentenceOf(t: SpokenWords, guidance: Guidance): string {
  const good = therapyNames(t, atLevel(guidance, 'good-reason'), '**');
  const some = therapyNames(t, atLevel(guidance, 'some-reason'), '**');
  const underway = guidance.therapies.filter((therapy) => therapy.underway && therapy.level !== 'not-now');
  const started =
    underway.length === 0 ? '' : ` ${t('result:sentence.underway', { therapies: therapyNames(t, underway) })}`;
  if (good !== '' && some !== '') return t('result:sentence.goodAndSome', { good, some }) + started;
  if (good !== '') return t('result:sentence.good', { good }) + started;
  if (some !== '') return t('result:sentence.some', { some }) + started;
  if (guidance.headline === 'nothing-points') return t('result:worryCounts');
  if (guidance.headline === 'too-young') return t('result:sentence.tooYoung');
  return t(guidance.headline === 'could-not-tell' ? 'result:sentence.noneUnknown' : 'result:sentence.none');
}

/** How a status is shown: five states, each with its own shape; the two concerns look alike. */
export const AREA_STATES = ['closer', 'ask', 'unsure', 'well', 'not-asked'] as const;
export type AreaState = (typeof AREA_STATES)[number];
const STATE_OF: Readonly<Record<AreaStatus, AreaState>> = {
  'strong-concern': 'closer',
  concern: 'closer',
  watch: 'ask',
  unsure: 'unsure',
  'going-well': 'well',
  'not-asked': 'not-asked',
};
export const stateOf = (status: AreaStatus): AreaState => STATE_OF[status];

/** What is said of a level; under an urgent sign, or so young, "not now" is not a finding but an open question. */
export function levelWords(t: SpokenWords, { level, held, notYet }: TherapyGuidance): string {
  return t(`result:level.${level === 'not-now' ? (held ? 'held' : (notYet ?? level)) : level}`);
}
