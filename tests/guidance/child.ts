import { guide } from '../../src/guidance/guide';
import { readVisit } from '../../src/guidance/read-visit';
import type { AreaId, TherapyId } from '../../src/model/area';
import type { Guidance, Reason } from '../../src/model/guidance';
import type { Choice } from '../../src/model/question';
import { catalogue, reassuring, visitOf, walk, type Child } from '../sweeps/child-walk';

export type Told = Readonly<Record<string, Choice>>;

/** The result of a child of whom just this was answered, and nothing else. */
export const resultOf = (ageMonths: number, answers: Told = {}, rest: Partial<Child> = {}): Guidance =>
  guide(readVisit({ ageMonths, ...rest, answers }, catalogue), catalogue);

export const statusOf = (area: AreaId, ...child: Parameters<typeof resultOf>) =>
  resultOf(...child).areas.find(({ id }) => id === area)?.status;
export const levelOf = (therapy: TherapyId, ...child: Parameters<typeof resultOf>) =>
  resultOf(...child).therapies.find(({ id }) => id === therapy)?.level;
export const firstOf = (...child: Parameters<typeof resultOf>) =>
  resultOf(...child).therapies.find(({ first }) => first)?.id;
export const flagOf = (id: string, ...child: Parameters<typeof resultOf>) =>
  resultOf(...child).flags.find((flag) => flag.id === id);

/** The questions asked of a child when this is answered and everything else is reassuring. */
export function askedOf(ageMonths: number, answers: Told = {}, rest: Partial<Child> = {}): readonly string[] {
  const { path } = walk(
    visitOf({ ageMonths, ...rest }),
    (question, ticks) => answers[question.id] ?? reassuring(question, ticks),
  );
  return path.map(({ id }) => id);
}

/** A reason in one line: the rule, and each answer that is shown for it. */
export const lineOf = ({ rule, answers }: Reason): string =>
  `${rule}: ${answers.map(({ id, choice }) => `${id}=${Array.isArray(choice) ? choice.join('+') : String(choice)}`).join(', ')}`;
/** Why an area stands as it does, a line for each rule. */
export const findingsOf = (area: AreaId, ...child: Parameters<typeof resultOf>): readonly Reason[] =>
  resultOf(...child).areas.find(({ id }) => id === area)?.findings ?? [];
