import { AREA_IDS, type AreaId } from '../model/area';
import type { QuestionId } from '../model/question';
import { asList, isOpened, listOf } from './area-questions';
import { judgementsOf, type Judgements } from './area-status';
import type { Catalogue } from './catalogue';
import { isRaisedByGate, judgedOf } from './flags';
import { groupAnswer, isAskedOf, isSaid, openedDetails, type Reading } from './reading';
import { fitsHomeLanguages } from './situation';
import { isAtLeast, rankOfStatus } from './status-order';

export type Section = 'safety' | 'gates' | 'everyday' | 'follow-ups' | 'closing';

export interface Step {
  readonly id: QuestionId;
  readonly section: Section;
}

const inSection =
  (section: Section) =>
  (id: QuestionId): Step => ({ id, section });

/** Singles, then groups; a sign's details right behind it, "does a doctor know?" behind the signs of its group. */
function safetyQuestions(reading: Reading, catalogue: Catalogue): readonly QuestionId[] {
  const { counted, signsOfGroup, visit } = reading;
  const { content } = catalogue;
  const withDetails = (id: QuestionId) => [id, ...openedDetails(id, counted[id], reading, catalogue)];
  const singles = content.singles.flatMap(({ id }) => [
    ...withDetails(id),
    ...(isSaid(counted[id]) ? [`${id}.known`] : []),
  ]);
  const groups = content.groups.flatMap(({ id }) => {
    const lines = signsOfGroup.get(id);
    if (!lines) return [];
    const answer = groupAnswer(id, lines, visit.answers);
    if (answer === undefined || answer === 'none') return [id];
    const said = lines.some((sign) => isSaid(counted[sign.id]));
    return [id, ...lines.flatMap((sign) => withDetails(sign.id)), ...(said ? [`${id}.known`] : [])];
  });
  return [...singles, ...groups];
}

/** Gates asked of everybody: all skills first, then all worries. A child who does not walk is asked about moving instead of running. */
function gateQuestions(reading: Reading, catalogue: Catalogue): readonly QuestionId[] {
  const { notWalkingGate } = catalogue.content;
  const ids = AREA_IDS.filter((area) => isAskedOf(area, reading, catalogue)).flatMap((area) => {
    const gates = reading.gates(area);
    if (gates.includes(notWalkingGate.question)) return [notWalkingGate.question];
    return reading.rows.get(area)?.role === 'gate' ? gates : [];
  });
  const kind = (id: QuestionId) => catalogue.questions.get(id)?.kind;
  return [...new Set([...ids.filter((id) => kind(id) === 'skill'), ...ids.filter((id) => kind(id) !== 'skill')])];
}

function openedGates(reading: Reading, catalogue: Catalogue): readonly QuestionId[] {
  return AREA_IDS.filter(
    (area) =>
      reading.rows.get(area)?.role === 'if-opened' && isOpened(area, reading) && isAskedOf(area, reading, catalogue),
  ).flatMap((area) => reading.gates(area).filter((id) => id !== catalogue.content.notWalkingGate.question));
}

/** At most so many areas, those that stand out most by gates, signs, worries and everyday life; with four clear misses only the step back. */
function followUpQuestions(reading: Reading, catalogue: Catalogue): readonly QuestionId[] {
  const { rules } = catalogue.content;
  const before = judgementsOf(reading, catalogue, 'before-follow-ups');
  const manyMissed = reading.missed.length >= rules.fourAreas;
  const rank = (area: AreaId) => rankOfStatus(before.get(area).status);
  const opened = (area: AreaId): readonly QuestionId[] => {
    const { stepBack, others } = reading.followUps(area);
    return asList({ stepBack, others: manyMissed ? [] : others });
  };
  return AREA_IDS.filter((area) => opened(area).length > 0 && isAskedOf(area, reading, catalogue))
    .sort((a, b) => rank(b) - rank(a))
    .slice(0, rules.limits.areasFollowedUp)
    .flatMap(opened)
    .filter((id) => {
      const question = catalogue.questions.get(id);
      return question !== undefined && fitsHomeLanguages(question, reading);
    });
}

/** Whether the closing question offers an area: at `watch` or more without it, and not asked about under "everyday life". */
function isOffered(reading: Reading, catalogue: Catalogue, judgements: Judgements): (area: AreaId) => boolean {
  const ticked = listOf(reading.counted['closing.impact']);
  const before = judgementsOf(reading, catalogue, 'before-closing');
  // what was ticked changes its own area, and talking another one
  const isChanged = (area: AreaId) => ticked.includes(area) || ticked.includes('talking');
  return (area) =>
    !reading.everyday.includes(area) && isAtLeast((isChanged(area) ? before : judgements).get(area).status, 'watch');
}

export const impactAreas = (reading: Reading, catalogue: Catalogue): readonly AreaId[] =>
  AREA_IDS.filter(isOffered(reading, catalogue, judgementsOf(reading, catalogue)));

function closingQuestions(
  reading: Reading,
  judgements: Judgements,
  flagged: boolean,
  catalogue: Catalogue,
): readonly QuestionId[] {
  const anyWatch = AREA_IDS.some((area) => isAtLeast(judgements.get(area).status, 'watch'));
  if (!anyWatch && !flagged) return [];
  const nothingToTick = !AREA_IDS.some(isOffered(reading, catalogue, judgements));
  return catalogue.content.closing.map(({ id }) => id).filter((id) => !(nothingToTick && id === 'closing.impact'));
}

/** The questions these answers lead along, in the order asked. Pure: the same answers give the same path. */
export function pathOf(reading: Reading, catalogue: Catalogue, judged = judgedOf(reading, catalogue)): readonly Step[] {
  const { content } = catalogue;
  const safety = safetyQuestions(reading, catalogue).map(inSection('safety'));
  if (reading.band === undefined) return safety;
  const { judgements, flags, forNextVisit } = judged;
  const skillMoved = forNextVisit.some((id) => catalogue.questions.get(id)?.kind === 'skill');
  const asksKnown =
    reading.conditions.length > 0 && (skillMoved || flags.some((flag) => isRaisedByGate(flag, catalogue)));
  const steps = [
    ...safety,
    ...gateQuestions(reading, catalogue).map(inSection('gates')),
    ...(asksKnown ? ['gates.known'].map(inSection('gates')) : []),
    ...(reading.everyday.length > 0 ? [content.everyday.id].map(inSection('everyday')) : []),
    ...openedGates(reading, catalogue).map(inSection('follow-ups')),
    ...followUpQuestions(reading, catalogue).map(inSection('follow-ups')),
    ...closingQuestions(reading, judgements, flags.length > 0, catalogue).map(inSection('closing')),
  ];
  return [...new Map(steps.map((step) => [step.id, step])).values()].slice(0, content.rules.limits.path);
}
