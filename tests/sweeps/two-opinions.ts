import { HEARING_CHOICES, type Visit } from '../../src/model/visit';
import { AREA_IDS, THERAPY_IDS } from '../../src/model/area';
import { CONTENT } from '../../src/content/content';
import { judgementsOf } from '../../src/guidance/area-status';
import { choicesOf } from '../../src/guidance/catalogue';
import { readingOf } from '../../src/guidance/reading';
import { levelsOf } from '../../src/guidance/support-levels';
import type { Choice, QuestionId } from '../../src/model/question';
import { replyBy } from './arbitrary-visit';
import { catalogue, diceOf, visitOf, walk, type Child } from './child-walk';
import { secondOpinion } from './second-opinion';

/** What the app and the tables of `second-opinion` say differently about one visit; nothing where they agree. */
export function disagreements(visit: Visit): readonly string[] {
  const reading = readingOf(visit, catalogue);
  const judgements = judgementsOf(reading, catalogue);
  const levels = levelsOf(reading, judgements, catalogue);
  const second = secondOpinion(visit);
  return [
    ...AREA_IDS.map((id) => [id, judgements.get(id)?.status ?? 'not-asked', second.areas[id]] as const),
    ...THERAPY_IDS.map((id) => [id, levels.find((one) => one.id === id)?.level, second.levels[id]] as const),
  ].flatMap(([id, app, tables]) => (app === tables ? [] : [`${id}: the app says ${app}, the tables ${tables}`]));
}

const some = <T>(list: readonly T[], most: number, dice: () => number): readonly T[] => {
  const many = Math.floor(dice() * (most + 1));
  return [...new Set(Array.from({ length: many }, () => list[Math.floor(dice() * list.length)] as T))];
};
const CONDITION_IDS = CONTENT.conditions.map(({ id }) => id);
const WORRY_IDS = CONTENT.worries.map(({ id }) => id);

function anyChild(dice: () => number): Child {
  const ageMonths = Math.floor(dice() * (dice() < 0.5 ? 29 : 156));
  const worries = some(WORRY_IDS, 5, dice);
  return {
    ageMonths,
    ...(dice() < 0.4 ? { weeksEarly: Math.floor(dice() * 19) } : {}),
    ...(dice() < 0.7 ? { worries } : {}),
    ...(dice() < 0.5 ? { mainWorries: worries.slice(0, Math.floor(dice() * 3)) } : {}),
    conditions: dice() < 0.5 ? [] : some(CONDITION_IDS, 3, dice),
    hearing: HEARING_CHOICES[Math.floor(dice() * HEARING_CHOICES.length)] ?? 'never',
    rightNow: dice() < 0.95 ? 'none' : 'yes-or-not-sure',
  };
}

/** From mostly reassuring to nearly everything worrying. */
const MOODS = [0.04, 0.12, 0.3, 0.6, 0.95] as const;

/** The whole visit of a family made up by its number, asked and answered to the end: the same on every machine. */
export function wholeVisit(number: number): Visit {
  const dice = diceOf(number);
  const child = anyChild(dice);
  return walk(visitOf(child), replyBy(number, MOODS[Math.floor(dice() * MOODS.length)] ?? 0)).visit;
}

/** Any answers at all, due or not, as a case file may hold them. */
export function looseVisit(number: number): Visit {
  const dice = diceOf(number);
  const child = anyChild(dice);
  const share = dice();
  const answers: Record<QuestionId, Choice> = {};
  for (const question of catalogue.questions.values()) {
    if (dice() > share) continue;
    const choices = choicesOf(question);
    answers[question.id] = question.list
      ? choices.filter(() => dice() < 0.3)
      : (choices[Math.floor(dice() * choices.length)] ?? '');
  }
  return visitOf(child, answers);
}
