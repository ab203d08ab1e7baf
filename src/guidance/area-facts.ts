import type { AreaId, AreaStatus, RankedStatus } from '../model/area';
import type { GivenAnswer, Reason } from '../model/guidance';
import type { Condition, Rule } from '../model/rule';
import type { AreaAnswers } from './area-answers';
import type { RaisingAnswer } from './area-signs';
import type { Catalogue } from './catalogue';
import { linesThatHold, type Facts, type FactValue } from './predicate';
import { valueOf } from './area-questions';
import type { Reading } from './reading';
import { reasonOf } from './reason';
import { once } from './remembered';

/** What is the same for every area of one visit. */
export interface Surroundings {
  readonly reading: Reading;
  readonly catalogue: Catalogue;
  readonly fourAreas: boolean;
  readonly signs: ReadonlyMap<AreaId, readonly RaisingAnswer[]>;
  /** undefined while talking itself is judged */
  readonly talking: () => AreaStatus | undefined;
}

/** The facts of one area as rules ask for them, and the reason that a rule's conditions make. */
export interface AreaFacts {
  /** at the status reached so far */
  readonly at: (status: RankedStatus | undefined) => Facts;
  readonly reason: (rule: Rule<unknown>, status: RankedStatus | undefined) => Reason;
}

type ByFact<Value> = Partial<Record<Condition['fact'], Value>>;

function valuesOf(area: AreaId, answers: AreaAnswers, surroundings: Surroundings): ByFact<FactValue> {
  const { reading, catalogue, fourAreas } = surroundings;
  const { content } = catalogue;
  return {
    gate: answers.gate,
    gateUnknown: answers.gateUnknown,
    followUps: answers.followUpSum,
    stepBack: valueOf(answers.stepBack?.choice, catalogue) ?? 0,
    stepBackThere: answers.stepBack?.choice === 'yes',
    worry: Math.max(reading.worry.get(area) ?? 0, answers.everyday.length > 0 ? 1 : 0),
    impact: answers.impact.length > 0,
    core: content.areas[area].core,
    decidesAlone: answers.decidingAlone.length > 0,
    hasGate: answers.hasGate,
    fourAreas,
    stutterPoints: answers.stutterPoints.length + (answers.otherSpeech.length > 0 ? 1 : 0),
    bornVeryEarly: reading.bornVeryEarly,
    ageUsed: reading.ages.correctedInMonths,
    ageReal: reading.ages.realInMonths,
  };
}

/** The answers that made a condition hold: what a reason shows. */
function evidenceOf(answers: AreaAnswers, catalogue: Catalogue): ByFact<readonly GivenAnswer[]> {
  const { gates, worries, everyday } = answers;
  const stepBack = answers.stepBack ? [answers.stepBack] : [];
  const troubling = answers.followUps.filter(({ choice }) => (valueOf(choice, catalogue) ?? 0) > 0);
  return {
    gate: gates,
    gateUnknown: gates,
    core: gates,
    followUps: troubling,
    stepBack,
    stepBackThere: stepBack,
    worry: [...worries, ...everyday],
    impact: answers.impact,
    decidesAlone: answers.decidingAlone,
    stutterPoints: [...answers.stutterPoints, ...answers.otherSpeech],
    status: [...gates, ...troubling, ...worries],
  };
}

export function factsOf(area: AreaId, answers: AreaAnswers, surroundings: Surroundings): AreaFacts {
  const { reading, catalogue, talking } = surroundings;
  const values = valuesOf(area, answers, surroundings);
  const at =
    (status: RankedStatus | undefined): Facts =>
    (fact, of) => {
      if (fact === 'status') return status;
      if (fact === 'statusOf') return of === 'talking' ? talking() : undefined;
      if (fact !== 'answer') return values[fact];
      const choice = reading.counted[of ?? ''];
      return typeof choice === 'string' ? choice : undefined;
    };
  const evidence = once(() => evidenceOf(answers, catalogue));
  const reason = (rule: Rule<unknown>, status: RankedStatus | undefined): Reason => {
    const when = linesThatHold(rule.when, at(status));
    const shown = when.flat().flatMap(({ fact }) => evidence()[fact] ?? []);
    return { ...reasonOf(rule, shown, catalogue), when };
  };
  return { at, reason };
}
