import type { AreaId, TherapyId } from '../model/area';
import type { CounterReason } from '../model/guidance';
import type { Choice, QuestionId } from '../model/question';
import type { Visit } from '../model/visit';
import { asList, followUpsBehind, isTickedEveryday, listOf } from './area-questions';
import { judgementsOf, type Judgements } from './area-status';
import type { Catalogue } from './catalogue';
import { isAskedOf, readingOf, type Reading } from './reading';
import { reasonOf } from './reason';
import { remembered } from './remembered';
import { isPointedTo, type TherapyLevel } from './support-levels';

/** The same visit with everything of one area answered as worryingly as can be. */
function withWorst(area: AreaId, reading: Reading, catalogue: Catalogue): Visit {
  const { visit } = reading;
  const { content, questions } = catalogue;
  const isOfEveryday = reading.everyday.includes(area);
  const row = reading.band === undefined ? undefined : content.asking[area][reading.band];
  const opened = asList(followUpsBehind(area, { missed: true, many: 2 }, reading, catalogue));
  const lines = row ? [] : (reading.signsOfArea.get(area) ?? []);

  const answers: Record<QuestionId, Choice> = { ...visit.answers };
  const tick = (id: QuestionId) => {
    const ticked = listOf(answers[id]);
    answers[id] = ticked.includes(area) ? ticked : [...ticked, area];
  };
  tick('closing.impact');
  if (isOfEveryday) tick('everyday.hard');
  for (const id of row ? [row.gate, ...opened] : opened)
    answers[id] = questions.get(id)?.kind === 'skill' ? 'not-yet' : 'often';
  for (const { id, group } of lines) {
    answers[group] = 'some';
    answers[id] = 'yes';
  }
  return { ...visit, answers };
}

/** The questions through which an area could come to speak for a therapy. */
function waysIn(area: AreaId, reading: Reading, catalogue: Catalogue): readonly QuestionId[] {
  if (!isAskedOf(area, reading, catalogue)) return [];
  if (reading.everyday.includes(area) && !isTickedEveryday(area, reading)) return ['everyday.hard'];
  const gates = reading.gates(area);
  return gates.length > 0 ? gates : (reading.signsOfArea.get(area) ?? []).map(({ id }) => id);
}

/** What speaks against a therapy nothing points to. */
type Against = (therapy: TherapyLevel) => readonly CounterReason[];

/** For a therapy nothing points to: what speaks against it area by area, and which questions would change that. Checked by trying. */
export function againstIn(reading: Reading, judgements: Judgements, catalogue: Catalogue): Against {
  /** Three therapies share many areas. */
  const atWorst = remembered((area: AreaId) => {
    const worst = readingOf(withWorst(area, reading, catalogue), catalogue, reading);
    return { reading: worst, judgements: judgementsOf(worst, catalogue) };
  });
  const wouldPointTo = (therapy: TherapyId, area: AreaId): boolean => {
    const worst = atWorst(area);
    return isPointedTo(therapy, worst.reading, worst.judgements, catalogue);
  };
  const reasonOfArea = (therapy: TherapyId, area: AreaId): readonly CounterReason[] => {
    const ways = waysIn(area, reading, catalogue);
    if (ways.length === 0 || !wouldPointTo(therapy, area)) return [];
    const answers = ways.flatMap((id) =>
      reading.counted[id] === undefined ? [] : [{ id, choice: reading.counted[id] }],
    );
    const rule = { id: `against.${judgements.get(area).status}`, sources: [] };
    return [{ ...reasonOf(rule, answers, catalogue), wouldChange: ways }];
  };
  return ({ id, leads }) => {
    const reasons = [...leads.keys()].flatMap((area) => reasonOfArea(id, area));
    return reasons.length > 0
      ? reasons
      : [{ rule: 'against.not-at-this-age', answers: [], sources: [], wouldChange: [] }];
  };
}
