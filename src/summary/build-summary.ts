import type { AreaId } from '../model/area';
import type { CountedAnswer, Guidance } from '../model/guidance';
import type { Choice } from '../model/question';
import type { DueAnswer, Summary } from '../model/summary';
import type { Visit } from '../model/visit';

const listOf = (choice: Choice | undefined): readonly string[] =>
  Array.isArray(choice) ? (choice as readonly string[]) : [];

/** One visit and what the rules say about it, as the one document that every form renders. */
export function buildSummary(visit: Visit, guidance: Guidance): Summary {
  const { answers } = guidance;
  const choiceOf = (id: string) => answers.find((answer) => answer.id === id)?.choice;
  const due = (choice: string, kinds: readonly string[]): readonly DueAnswer[] =>
    answers
      .filter((answer: CountedAnswer) => answer.choice === choice && kinds.includes(answer.kind))
      .map(({ id, dueMonths }) => ({ id, ...(dueMonths === undefined ? {} : { dueMonths }) }));
  const worries = visit.worries ?? [];
  const main = visit.mainWorries ?? worries;
  const pace = choiceOf('safety.loss.pace');
  const noticed = choiceOf('closing.noticed');
  return {
    contentVersion: guidance.contentVersion,
    ageMonths: visit.ageMonths,
    ageUsedMonths: guidance.ageUsedMonths,
    ...(visit.date === undefined ? {} : { date: visit.date }),
    ...(visit.ageWeeks === undefined ? {} : { ageWeeks: visit.ageWeeks }),
    ...(visit.weeksEarly === undefined ? {} : { weeksEarly: visit.weeksEarly }),
    ...(visit.answeredBy === undefined ? {} : { answeredBy: visit.answeredBy }),
    ...(visit.interpreter === undefined ? {} : { interpreter: visit.interpreter }),
    flags: guidance.flags,
    denied: guidance.denied,
    ...(choiceOf('safety.loss') === 'yes'
      ? { loss: { what: listOf(choiceOf('safety.loss.what')), ...(pace === undefined ? {} : { pace }) } }
      : {}),
    ...(visit.hearing === undefined ? {} : { hearing: visit.hearing }),
    mainWorries: main,
    otherWorries: worries.filter((id) => !main.includes(id)),
    notYet: due('not-yet', ['skill']),
    sometimes: due('sometimes', ['skill', 'worry']),
    often: due('often', ['worry']),
    hardInDailyLife: [...listOf(choiceOf('everyday.hard')), ...listOf(choiceOf('closing.impact'))] as AreaId[],
    ...(noticed === undefined ? {} : { noticed }),
    conditions: visit.conditions ?? [],
    therapiesUnderway: visit.therapiesUnderway ?? [],
    homeLanguages: visit.homeLanguages ?? [],
    notKnown: guidance.notKnown,
    unanswered: guidance.unanswered,
    areasNotAsked: guidance.areas.filter(({ status }) => status === 'not-asked').map(({ id }) => id),
    areas: guidance.areas.map(({ id, status }) => ({ id, status })),
    told: { therapies: guidance.therapies.map(({ id, level }) => ({ id, level })), alsoAsk: guidance.alsoAsk },
  };
}
