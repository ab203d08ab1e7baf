import { AREA_IDS, type AreaId } from '../model/area';
import { ALSO_ASK_IDS, type AlsoAskId, type RaisedFlag } from '../model/guidance';
import type { QuestionId } from '../model/question';
import { clearMisses, isAtLeast, type Judgements } from './area-status';
import type { Catalogue } from './catalogue';
import { isTrue, type Facts } from './predicate';
import { gatesOf, valueOf, type Reading } from './reading';
import type { TherapyLevel } from './support-levels';

/** What waits for the next visit: a clear miss or a concern by the gate, and smaller signs a doctor likes to hear of. */
export function nextVisitOf(
  reading: Reading,
  judgements: Judgements,
  forNextVisit: readonly QuestionId[],
  catalogue: Catalogue,
): readonly QuestionId[] {
  const { rules } = catalogue.content;
  const gates = rules.nextVisitAreas
    .filter((area) => {
      const judgement = judgements.get(area);
      return judgement?.gate === 1 || ((judgement?.gate ?? 0) > 0 && isAtLeast(judgement?.status, 'concern'));
    })
    .flatMap((area) => gatesOf(area, reading, catalogue))
    .filter((id) => (valueOf(reading.counted[id], catalogue) ?? 0) > 0);
  const small = rules.nextVisitAnswers
    .filter(({ question, choice }) => reading.counted[question] === choice)
    .map(({ question }) => question);
  return [
    ...new Set([
      ...forNextVisit,
      ...(reading.ages.correctedInMonths < rules.nextVisitBelowMonths ? gates : []),
      ...small,
    ]),
  ];
}

export function alsoAskOf(
  reading: Reading,
  judgements: Judgements,
  levels: readonly Pick<TherapyLevel, 'level'>[],
  flags: readonly RaisedFlag[],
  nextVisit: readonly QuestionId[],
  catalogue: Catalogue,
): readonly AlsoAskId[] {
  const { content } = catalogue;
  const { counted, ages, conditions, visit, worries } = reading;
  const status = (area: AreaId) => judgements.get(area)?.status;
  const hearingSigns = [
    ...reading.signs.filter(({ areas }) => areas.includes('hearing')),
    ...content.singles.filter(({ area }) => area === 'hearing'),
  ];
  const facts: Facts = (fact, of = '') => {
    switch (fact) {
      case 'ageUsed':
        return ages.correctedInMonths;
      case 'ageReal':
        return ages.realInMonths;
      case 'statusOf':
        return status(of as AreaId);
      case 'gateOf':
        return judgements.get(of as AreaId)?.gate;
      case 'answer':
        return typeof counted[of] === 'string' ? (counted[of] as string) : undefined;
      case 'worryTicked':
        return worries.some(({ id }) => id === of);
      case 'hearingTested':
        return visit.hearing;
      case 'flag':
        return flags.some(({ id }) => id === of);
      case 'hearingSign':
        return hearingSigns.some(({ id }) => counted[id] === 'yes' || counted[id] === 'not-sure');
      case 'eyesAndHearing':
        return content.conditions.some(({ id, eyesAndHearing }) => eyesAndHearing && conditions.includes(id));
      case 'anyConcern':
        return AREA_IDS.some((area) => isAtLeast(status(area), 'concern'));
      case 'anyTherapy':
        return levels.some(({ level }) => level !== 'not-now');
      case 'loss':
        return counted['safety.loss'] === 'yes';
      case 'fourAreas':
        return clearMisses(reading, catalogue).length >= content.rules.fourAreas;
      case 'strongGroups':
        return content.rules.developmentGroups.filter((group) =>
          group.some((area) => status(area) === 'strong-concern'),
        ).length;
      default:
        return undefined;
    }
  };
  const named = new Set<AlsoAskId>(
    content.rules.alsoAsk.filter(({ when }) => isTrue(when, facts)).map(({ then }) => then),
  );
  if (nextVisit.length > 0) named.add('next-visit');
  return ALSO_ASK_IDS.filter((id) => named.has(id));
}
