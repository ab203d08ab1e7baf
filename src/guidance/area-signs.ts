import type { AreaId, RankedStatus, TherapyId } from '../model/area';
import type { GivenAnswer } from '../model/guidance';
import type { Choice } from '../model/question';
import type { Catalogue } from './catalogue';
import { listOf } from './area-questions';
import { isSaid, signAnswer, type Reading } from './reading';

export interface RaisingAnswer {
  readonly answer: GivenAnswer;
  readonly raises: RankedStatus;
  /** "yes", not "not sure" */
  readonly isSure: boolean;
  readonly adds: TherapyId | undefined;
}

/** Signs of danger, single questions and lost skills that were said, by the areas they reach. */
export function raisedBySigns(reading: Reading, { content }: Catalogue): ReadonlyMap<AreaId, readonly RaisingAnswer[]> {
  const { counted, bornVeryEarly, signs } = reading;
  const raised = new Map<AreaId, RaisingAnswer[]>();
  const raise = (area: AreaId, answer: GivenAnswer, isSure: boolean, raises: RankedStatus, adds?: TherapyId): void => {
    const unsure = bornVeryEarly && content.rules.bornEarly.areas.includes(area) ? 'concern' : 'watch';
    const others = raised.get(area) ?? [];
    raised.set(area, [...others, { answer, raises: isSure ? raises : unsure, isSure, adds }]);
  };
  for (const { id, areas, raises, adds } of signs) {
    const choice = counted[id];
    if (choice === undefined || !isSaid(choice)) continue;
    for (const area of areas) raise(area, { id, choice }, choice === 'yes', raises, adds);
  }
  for (const { id, area } of content.singles) {
    const choice = counted[id];
    if (choice === undefined || !isSaid(choice) || area === 'safety') continue;
    raise(area, { id, choice }, choice === 'yes', 'concern');
  }
  const loss = counted['safety.loss'];
  const lost = isSaid(loss) ? listOf(counted['safety.loss.what']) : [];
  for (const what of lost) {
    const area = content.lossAreas[what];
    if (area) raise(area, { id: 'safety.loss.what', choice: lost }, loss === 'yes', 'concern');
  }
  return raised;
}

/** Areas that a sign raises for one therapy alone. */
export const areasAddedBySigns = (therapy: TherapyId, { signs, counted }: Reading): ReadonlySet<AreaId> =>
  new Set(signs.filter(({ id, adds }) => adds === therapy && isSaid(counted[id])).flatMap(({ areas }) => areas));

/** An area without any gate at this age is going well when each line that names it was answered no. */
export function linesAllDenied(area: AreaId, { counted, signsOfArea }: Reading, { content }: Catalogue): boolean {
  const answers: (Choice | undefined)[] = [
    ...(signsOfArea.get(area) ?? []).map((sign) => signAnswer(sign, counted)),
    ...content.singles.filter((single) => single.area === area).map(({ id }) => counted[id]),
  ];
  return answers.length > 0 && answers.every((answer) => answer === 'no');
}
