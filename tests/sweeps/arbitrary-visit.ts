import fc from 'fast-check';
import { CONTENT } from '../../src/content/content';
import { choicesOf } from '../../src/guidance/catalogue';
import { CHOICES, type Choice, type Question, type QuestionId } from '../../src/model/question';
import { HEARING_CHOICES, type Visit } from '../../src/model/visit';
import { catalogue, diceOf, orderOf, visitOf, walk, type Child, type Reply } from './child-walk';

const CONDITION_IDS = CONTENT.conditions.map(({ id }) => id);
const WORRY_IDS = CONTENT.worries.map(({ id }) => id);
const QUESTION_IDS = [...catalogue.questions.keys()];

/** A choice that depends on the seed and the question alone, so that it is the same in whatever order things are asked. */
export function replyBy(seed: number, worrying: number): Reply {
  return (question, ticks) => {
    const dice = diceOf(seed ^ (question.number * 2_654_435));
    dice();
    if (question.list) return ticks.filter(() => dice() < worrying);
    const choices = orderOf(question).flat();
    if (dice() >= worrying) return choices[0] ?? '';
    return choices[1 + Math.floor(dice() * (choices.length - 1))] ?? '';
  };
}

const children: fc.Arbitrary<Child> = fc
  .tuple(
    fc.record(
      {
        ageMonths: fc.oneof(fc.integer({ min: 0, max: 28 }), fc.integer({ min: 0, max: 155 })),
        weeksEarly: fc.integer({ min: 0, max: 18 }),
        conditions: fc.subarray(CONDITION_IDS, { maxLength: 3 }),
        worries: fc.subarray(WORRY_IDS, { maxLength: 5 }),
        hearing: fc.constantFrom(...HEARING_CHOICES),
        rightNow: fc.constantFrom('none', 'none', 'none', 'yes-or-not-sure'),
      },
      { requiredKeys: ['ageMonths'] },
    ),
    // how many of the ticked worries are main worries; not said means all of them
    fc.constantFrom(undefined, 0, 1, 2),
  )
  .map(
    ([child, main]) =>
      ({
        ...child,
        ...(child.worries && main !== undefined ? { mainWorries: child.worries.slice(0, main) } : {}),
      }) as Child,
  );

/** How a parent answers: mostly reassuring, mixed, or nearly everything worrying. */
const moods = fc.constantFrom(0.04, 0.12, 0.3, 0.6, 0.95);
const seeds = fc.integer({ min: 1, max: 2 ** 31 - 1 });

const walked = new Map<string, Visit>();

/** A visit answered to the end along its own path. */
export const completeVisits: fc.Arbitrary<Visit> = fc
  .record({ child: children, seed: seeds, worrying: moods })
  .map((plan) => {
    const key = JSON.stringify(plan);
    const visit = walked.get(key) ?? walk(visitOf(plan.child), replyBy(plan.seed, plan.worrying)).visit;
    walked.set(key, visit);
    return visit;
  });

const allChoices = (question: Question): readonly string[] =>
  question.kind in CHOICES && !question.choices ? CHOICES[question.kind as keyof typeof CHOICES] : choicesOf(question);

/** A visit with any answers at all, due or not: as a case file may hold them. */
const looseVisits: fc.Arbitrary<Visit> = fc
  .record({ child: children, ids: fc.subarray(QUESTION_IDS), seed: seeds })
  .map(({ child, ids, seed }) => {
    const answers: Record<QuestionId, Choice> = {};
    for (const id of ids) {
      const question = catalogue.questions.get(id);
      if (!question) continue;
      const dice = diceOf(seed + question.number);
      const choices = allChoices(question);
      answers[id] = question.list
        ? choices.filter(() => dice() < 0.3)
        : (choices[Math.floor(dice() * choices.length)] ?? '');
    }
    return visitOf(child, answers);
  });

/** A visit that was broken off: a part of the answers of a complete one. */
const brokenOffVisits: fc.Arbitrary<Visit> = fc.tuple(completeVisits, seeds).map(([visit, seed]) => {
  const dice = diceOf(seed);
  const share = dice();
  return { ...visit, answers: Object.fromEntries(Object.entries(visit.answers).filter(() => dice() < share)) };
});

export const anyVisits: fc.Arbitrary<Visit> = fc.oneof(completeVisits, looseVisits, brokenOffVisits);

/** One answer turned more worrying, along the orders of `rules.md` 2; everything else is kept. */
export interface Worsening {
  readonly id: QuestionId | 'rightNow';
  readonly from: Choice;
  readonly to: Choice;
  readonly visit: Visit;
}

/** Every single change for the worse that this visit allows. */
export function worseningsOf(visit: Visit): readonly Worsening[] {
  const ofAnswers = Object.entries(visit.answers).flatMap(([id, from]): Worsening[] => {
    const question = catalogue.questions.get(id);
    if (!question) return [];
    const to: readonly Choice[] = question.list
      ? choicesOf(question)
          .filter((tick) => !from.includes(tick))
          .map((tick) => [...(from as readonly string[]), tick])
      : orderOf(question)
          .slice(orderOf(question).findIndex((step) => step.includes(from as string)) + 1)
          .flat();
    return to.map((choice) => ({
      id,
      from,
      to: choice,
      visit: { ...visit, answers: { ...visit.answers, [id]: choice } },
    }));
  });
  const ofPanel: readonly Worsening[] =
    visit.rightNow === 'none'
      ? [{ id: 'rightNow', from: 'none', to: 'yes-or-not-sure', visit: { ...visit, rightNow: 'yes-or-not-sure' } }]
      : [];
  return [...ofAnswers, ...ofPanel];
}
