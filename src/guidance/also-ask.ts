import { AREA_IDS, type AreaId, type RankedStatus } from '../model/area';
import { ALSO_ASK_IDS, type AlsoAskReason, type GivenAnswer, type RaisedFlag } from '../model/guidance';
import type { QuestionId } from '../model/question';
import type { Condition } from '../model/rule';
import type { Visit } from '../model/visit';
import { valueOf } from './area-questions';
import type { Judgements } from './area-status';
import type { Catalogue } from './catalogue';
import { isTrue, linesThatHold, type Facts } from './predicate';
import type { Reading } from './reading';
import { reasonOf } from './reason';
import { isAtLeast } from './status-order';
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
      return judgement.gate === 1 || ((judgement.gate ?? 0) > 0 && isAtLeast(judgement.status, 'concern'));
    })
    .flatMap((area) => reading.gates(area))
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

/** A fine test of so young a baby may be the one at birth, which drops no later test (`rules.md` 4). */
const hearingTested = (hearing: Visit['hearing'], realInMonths: number): Visit['hearing'] =>
  hearing === 'normal-within-6-months' && realInMonths < 6 ? 'normal-older' : hearing;

/** All that is known of a visit when it is decided who else is named. */
interface Known {
  readonly reading: Reading;
  readonly judgements: Judgements;
  readonly levels: readonly Pick<TherapyLevel, 'level'>[];
  readonly flags: readonly RaisedFlag[];
  readonly catalogue: Catalogue;
}

function hearingSigns({ reading: { signsOfArea, counted }, catalogue: { content } }: Known): readonly QuestionId[] {
  const asked = [...(signsOfArea.get('hearing') ?? []), ...content.singles.filter(({ area }) => area === 'hearing')];
  return asked.map(({ id }) => id).filter((id) => counted[id] === 'yes' || counted[id] === 'not-sure');
}

const areasAt = ({ judgements }: Known, floor: RankedStatus): readonly AreaId[] =>
  AREA_IDS.filter((area) => isAtLeast(judgements.get(area).status, floor));

const namedAlike = ({ reading, catalogue }: Known): readonly string[] =>
  catalogue.content.conditions
    .filter(({ id, eyesAndHearing }) => eyesAndHearing && reading.conditions.includes(id))
    .map(({ id }) => id);

const strongGroups = ({ judgements, catalogue }: Known): readonly (readonly AreaId[])[] =>
  catalogue.content.rules.developmentGroups
    .map((group) => group.filter((area) => judgements.get(area).status === 'strong-concern'))
    .filter((group) => group.length > 0);

function factsOf(known: Known): Facts {
  const { reading, judgements, levels, flags, catalogue } = known;
  const { counted, ages, visit, worries } = reading;
  return (fact, of = '') => {
    switch (fact) {
      case 'ageUsed':
        return ages.correctedInMonths;
      case 'ageReal':
        return ages.realInMonths;
      case 'statusOf':
        return judgements.get(of as AreaId).status;
      case 'gateOf':
        return judgements.get(of as AreaId).gate;
      case 'answer':
        return typeof counted[of] === 'string' ? (counted[of] as string) : undefined;
      case 'worryTicked':
        return worries.some(({ id }) => id === of);
      case 'hearingTested':
        return hearingTested(visit.hearing, ages.realInMonths);
      case 'flag':
        return flags.some(({ id }) => id === of);
      case 'hearingSign':
        return hearingSigns(known).length > 0;
      case 'eyesAndHearing':
        return namedAlike(known).length > 0;
      case 'anyConcern':
        return areasAt(known, 'concern').length > 0;
      case 'anyTherapy':
        return levels.some(({ level }) => level !== 'not-now');
      case 'loss':
        return counted['safety.loss'] === 'yes';
      case 'fourAreas':
        return reading.missed.length >= catalogue.content.rules.fourAreas;
      case 'strongGroups':
        return strongGroups(known).length;
      default:
        return undefined;
    }
  };
}

/** The answers behind one condition that holds. */
function answersBehind({ fact, of = '' }: Condition, known: Known): readonly GivenAnswer[] {
  const { reading, judgements, flags } = known;
  const given = (id: QuestionId): GivenAnswer[] =>
    reading.counted[id] === undefined ? [] : [{ id, choice: reading.counted[id] }];
  const found = (areas: readonly AreaId[]) =>
    areas.flatMap((area) =>
      judgements
        .get(area)
        .findings()
        .flatMap(({ answers }) => answers),
    );
  switch (fact) {
    case 'statusOf':
      return isAtLeast(judgements.get(of as AreaId).status, 'watch') ? found([of as AreaId]) : [];
    case 'gateOf':
      return reading.gates(of as AreaId).flatMap(given);
    case 'answer':
      return given(of);
    case 'worryTicked':
      return [{ id: of, choice: 'ticked' }];
    case 'hearingTested':
      return reading.visit.hearing === undefined ? [] : [{ id: 'hearing', choice: reading.visit.hearing }];
    case 'flag':
      return flags.filter(({ id }) => id === of).flatMap(({ because }) => because.flatMap(({ answers }) => answers));
    case 'hearingSign':
      return hearingSigns(known).flatMap(given);
    case 'eyesAndHearing':
      return namedAlike(known).map((id) => ({ id, choice: 'ticked' }));
    case 'anyConcern':
    case 'anyTherapy':
      return found(areasAt(known, 'concern'));
    case 'loss':
      return [...given('safety.loss'), ...given('safety.loss.what')];
    case 'fourAreas':
      return reading.missed.flatMap((area) => reading.gates(area).flatMap(given));
    case 'strongGroups':
      return found(strongGroups(known).flat());
    default:
      return [];
  }
}

/** Who else to ask and why, in the order of the closed list; one reason for each rule that holds. */
export function alsoAskOf(
  reading: Reading,
  judgements: Judgements,
  levels: readonly Pick<TherapyLevel, 'level'>[],
  flags: readonly RaisedFlag[],
  nextVisit: readonly QuestionId[],
  catalogue: Catalogue,
): readonly AlsoAskReason[] {
  const known: Known = { reading, judgements, levels, flags, catalogue };
  const facts = factsOf(known);
  const byRule = catalogue.content.rules.alsoAsk
    .filter(({ when }) => isTrue(when, facts))
    .map((rule): AlsoAskReason => {
      const when = linesThatHold(rule.when, facts);
      const answers = when.flat().flatMap((condition) => answersBehind(condition, known));
      return { ...reasonOf(rule, answers, catalogue), id: rule.then, when };
    });
  const waiting = nextVisit.flatMap((id) => {
    const choice = reading.counted[id];
    return choice === undefined ? [] : [{ id, choice }];
  });
  const ofNextVisit: readonly AlsoAskReason[] =
    nextVisit.length === 0
      ? []
      : [{ ...reasonOf({ id: 'also.next-visit', sources: [] }, waiting, catalogue), id: 'next-visit' }];
  return ALSO_ASK_IDS.flatMap((id) => [...byRule, ...ofNextVisit].filter((reason) => reason.id === id));
}
