import type { Guidance, Reason } from '../model/guidance';

export { headlineOf } from '../summary/headline-words';

/** What the headline rests on, for "how did this come about?". */
export function headlineReasons(guidance: Guidance): readonly Reason[] {
  const { headline, flags, therapies, alsoAskBecause, areas } = guidance;
  const ofFlags = flags.flatMap(({ because }) => because);
  const ofAreas = (status: string) =>
    areas.filter((area) => area.status === status).flatMap(({ findings }) => findings);
  switch (headline) {
    case 'emergency':
    case 'today':
      return flags.filter(({ urgency }) => urgency === headline).flatMap(({ because }) => because);
    case 'developmental-check':
      return alsoAskBecause.filter(({ id }) => id === headline);
    case 'therapies':
      return [...ofFlags, ...therapies.filter(({ level }) => level !== 'not-now').flatMap(({ because }) => because)];
    case 'doctor':
      return [...ofFlags, ...alsoAskBecause];
    case 'look-again':
      return ofAreas('watch');
    case 'could-not-tell':
      return ofAreas('unsure');
    default:
      return [];
  }
}
