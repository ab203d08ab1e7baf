import type { Guidance, TherapyGuidance } from '../model/guidance';
import { atLevel } from './level-words';
import { listed } from './listed';
import type { SpokenWords } from './question-names';

/** A flag leads the first line, whatever kind of result stands below it. */
function leadingUrgency({ headline, flags }: Guidance): 'soon' | 'book' | undefined {
  if (headline !== 'therapies' && headline !== 'doctor') return undefined;
  const worst = flags[0]?.urgency;
  return worst === 'soon' || worst === 'book' ? worst : undefined;
}

/** Whom a result without any therapy names: what is there to do is said, not "the doctor" for everything. */
function withoutTherapy({ alsoAsk }: Guidance): string {
  const named = alsoAsk.filter((id) => id !== 'next-visit');
  if (named.length === 0) return 'nextVisit';
  if (named.includes('school')) return 'school';
  if (named.length === 1 && named[0] === 'hearing-test') return 'hearing';
  if (named.length === 1 && named[0] === 'vision-check') return 'vision';
  return named.includes('feeding-support') ? 'feeding' : 'doctor';
}

const therapyNames = (t: SpokenWords, therapies: readonly TherapyGuidance[]): string =>
  listed(
    t,
    therapies.map(({ id }) => t(`result:therapy.${id}`)),
  );

/** Ask where nothing has started yet; where all of it has, share there what was answered here. */
function therapiesHeadline(t: SpokenWords, guidance: Guidance): string {
  const good = atLevel(guidance, 'good-reason');
  const named = good.length > 0 ? good : atLevel(guidance, 'some-reason');
  const open = named.filter(({ underway }) => !underway);
  if (open.length === 0) return t('result:headline.underway', { count: named.length });
  return t(good.length > 0 ? 'result:headline.therapies' : 'result:headline.therapiesSome', {
    therapies: therapyNames(t, open),
  });
}

/** What to do, in one line. */
export function headlineOf(t: SpokenWords, guidance: Guidance): string {
  const { headline, alsoAsk } = guidance;
  const urgency = leadingUrgency(guidance);
  if (urgency) return t(`result:headline.${urgency}${alsoAsk.includes('hearing-test') ? 'Hearing' : ''}`);
  const isForTherapies = headline === 'therapies';
  if ((isForTherapies || headline === 'doctor') && alsoAsk.includes('mental-health')) return t('result:headline.mood');
  if (isForTherapies) return therapiesHeadline(t, guidance);
  return t(`result:headline.${headline === 'doctor' ? withoutTherapy(guidance) : headline}`);
}
