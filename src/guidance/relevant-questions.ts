import { AREA_IDS, type AreaId } from '../model/area';
import type { QuestionId } from '../model/question';
import { clearMisses, judgementsOf, type Judgements } from './area-status';
import type { Catalogue } from './catalogue';
import { flagsOf, isRaisedByGate } from './flags';
import {
  fitsHomeLanguages,
  followUpsOf,
  gatesOf,
  groupAnswer,
  isAskedOf,
  isOpened,
  isSaid,
  openedDetails,
  rowOf,
  type Reading,
} from './reading';
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
  const { counted, signs, visit } = reading;
  const { content } = catalogue;
  const withDetails = (id: QuestionId) => [id, ...openedDetails(id, counted[id], reading, catalogue)];
  const singles = content.singles.flatMap(({ id }) => [
    ...withDetails(id),
    ...(isSaid(counted[id]) ? [`${id}.known`] : []),
  ]);
  const groups = content.groups.flatMap(({ id }) => {
    const lines = signs.filter(({ group }) => group === id);
    if (lines.length === 0) return [];
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
    const gates = gatesOf(area, reading, catalogue);
    if (gates.includes(notWalkingGate.question)) return [notWalkingGate.question];
    return rowOf(area, reading, catalogue)?.role === 'gate' ? gates : [];
  });
  const kind = (id: QuestionId) => catalogue.questions.get(id)?.kind;
  return [...new Set([...ids.filter((id) => kind(id) === 'skill'), ...ids.filter((id) => kind(id) !== 'skill')])];
}

function openedGates(reading: Reading, catalogue: Catalogue): readonly QuestionId[] {
  return AREA_IDS.filter(
    (area) =>
      rowOf(area, reading, catalogue)?.role === 'if-opened' &&
      isOpened(area, reading) &&
      isAskedOf(area, reading, catalogue),
  ).flatMap((area) =>
    gatesOf(area, reading, catalogue).filter((id) => id !== catalogue.content.notWalkingGate.question),
  );
}

/** At most so many areas, those that stand out most by gates, signs, worries and everyday life; with four clear misses only the step back. */
function followUpQuestions(reading: Reading, catalogue: Catalogue): readonly QuestionId[] {
  const { rules } = catalogue.content;
  const before = judgementsOf(reading, catalogue, 'before-follow-ups');
  const manyMissed = clearMisses(reading, catalogue).length >= rules.fourAreas;
  return AREA_IDS.filter((area) => isAskedOf(area, reading, catalogue))
    .map((area) => ({ area, ...followUpsOf(area, reading, catalogue) }))
    .filter(({ stepBack, others }) =>
      manyMissed ? stepBack !== undefined : stepBack !== undefined || others.length > 0,
    )
    .sort((a, b) => rankOfStatus(before.get(b.area)?.status) - rankOfStatus(before.get(a.area)?.status))
    .slice(0, rules.limits.areasFollowedUp)
    .flatMap(({ stepBack, others }) => [...(stepBack ? [stepBack] : []), ...(manyMissed ? [] : others)])
    .filter((id) => {
      const question = catalogue.questions.get(id);
      return question !== undefined && fitsHomeLanguages(question, reading);
    });
}

/** Areas offered in the closing question: at `watch` or more, and not asked about under "everyday life". */
export function impactAreas(reading: Reading, catalogue: Catalogue): readonly AreaId[] {
  const before = judgementsOf(reading, catalogue, 'before-closing');
  return AREA_IDS.filter((area) => isAtLeast(before.get(area)?.status, 'watch') && !reading.everyday.includes(area));
}

function closingQuestions(
  reading: Reading,
  judgements: Judgements,
  flagged: boolean,
  catalogue: Catalogue,
): readonly QuestionId[] {
  const anyWatch = AREA_IDS.some((area) => isAtLeast(judgements.get(area)?.status, 'watch'));
  if (!anyWatch && !flagged) return [];
  const nothingToTick = impactAreas(reading, catalogue).length === 0;
  return catalogue.content.closing.map(({ id }) => id).filter((id) => !(nothingToTick && id === 'closing.impact'));
}

/** The questions these answers lead along, in the order asked. Pure: the same answers give the same path. */
export function pathOf(reading: Reading, catalogue: Catalogue): readonly Step[] {
  const { content } = catalogue;
  const safety = safetyQuestions(reading, catalogue).map(inSection('safety'));
  if (reading.band === undefined) return safety;
  const judgements = judgementsOf(reading, catalogue);
  const { flags, forNextVisit } = flagsOf(reading, judgements, catalogue);
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
