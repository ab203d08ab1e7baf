import type { AreaId, RankedStatus, TherapyId } from '../model/area';
import type { GivenAnswer } from '../model/guidance';
import type { Choice, QuestionId } from '../model/question';
import type { Catalogue } from './catalogue';
import { isBornVeryEarly, listOf, signAnswer, type Reading } from './reading';

export interface RaisingAnswer {
  readonly answer: GivenAnswer;
  readonly raises: RankedStatus;
  /** "yes", not "not sure" */
  readonly isSure: boolean;
  readonly adds: TherapyId | undefined;
}

/** Signs of danger, single questions and lost skills that reach an area. */
export function raisedBySigns(area: AreaId, reading: Reading, { content }: Catalogue): readonly RaisingAnswer[] {
  const { counted, signs } = reading;
  const countsAsConcern = content.rules.bornEarly.areas.includes(area) && isBornVeryEarly(reading, content);
  const unsure = countsAsConcern ? 'concern' : 'watch';
  const raise = (id: QuestionId, raises: RankedStatus, adds?: TherapyId): RaisingAnswer[] => {
    const choice = counted[id];
    if (choice !== 'yes' && choice !== 'not-sure') return [];
    return [{ answer: { id, choice }, raises: choice === 'yes' ? raises : unsure, isSure: choice === 'yes', adds }];
  };
  const loss = counted['safety.loss'];
  const lost = loss === 'yes' || loss === 'not-sure' ? listOf(counted['safety.loss.what']) : [];
  return [
    ...signs.filter(({ areas }) => areas.includes(area)).flatMap(({ id, raises, adds }) => raise(id, raises, adds)),
    ...content.singles.filter((single) => single.area === area).flatMap(({ id }) => raise(id, 'concern')),
    ...lost
      .filter((what) => content.lossAreas[what] === area)
      .map((): RaisingAnswer => ({
        answer: { id: 'safety.loss.what', choice: lost },
        raises: loss === 'yes' ? 'concern' : unsure,
        isSure: loss === 'yes',
        adds: undefined,
      })),
  ];
}

/** An area without any gate at this age is going well when each line that names it was answered no. */
export function linesAllDenied(area: AreaId, { counted, signs }: Reading, { content }: Catalogue): boolean {
  const answers: (Choice | undefined)[] = [
    ...signs.filter(({ areas }) => areas.includes(area)).map((sign) => signAnswer(sign, counted)),
    ...content.singles.filter((single) => single.area === area).map(({ id }) => counted[id]),
  ];
  return answers.length > 0 && answers.every((answer) => answer === 'no');
}
