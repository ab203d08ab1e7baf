import { AREA_IDS, type AreaId } from '../model/area';
import { BAND_STARTS } from '../model/asking';
import type { CountedAnswer, Guidance, Headline, RaisedFlag, TherapyGuidance } from '../model/guidance';
import type { Choice, QuestionId } from '../model/question';
import type { Visit } from '../model/visit';
import { againstIn } from './against';
import { alsoAskOf, nextVisitOf } from './also-ask';
import type { Judgements } from './area-status';
import type { Catalogue } from './catalogue';
import { judgedOf } from './flags';
import { readingOf, signAnswer, type Reading } from './reading';
import { pathOf } from './relevant-questions';
import { isAtLeast } from './status-order';
import { firstOf, levelsOf } from './support-levels';

function therapiesOf(
  reading: Reading,
  judgements: Judgements,
  flags: readonly RaisedFlag[],
  catalogue: Catalogue,
): readonly TherapyGuidance[] {
  const levels = levelsOf(reading, judgements, catalogue);
  const first = firstOf(levels, reading, judgements, catalogue);
  const against = againstIn(reading, judgements, catalogue);
  const held = flags.some(({ urgency }) => urgency === 'emergency' || urgency === 'today');
  return levels.map((level) => ({
    id: level.id,
    level: level.level,
    first: level.id === first,
    underway: reading.visit.therapiesUnderway?.includes(level.id) ?? false,
    held,
    notYet: level.notYet,
    because: level.because(),
    against: level.level === 'not-now' ? against(level) : [],
  }));
}

/** "Nothing points to ..." needs more than silence: no flag, no worry, no miss, next to nothing unknown, and never a safety answer. */
function headlineOf(
  reading: Reading,
  judgements: Judgements,
  { flags, therapies, alsoAsk, complete }: Pick<Guidance, 'flags' | 'therapies' | 'alsoAsk' | 'complete'>,
  catalogue: Catalogue,
): Headline {
  const { content, questions } = catalogue;
  const { band } = reading;
  const most = flags[0]?.urgency;
  if (most === 'emergency' || most === 'today') return most;
  if (band === undefined) return 'too-young';
  if (reading.missed.length >= content.rules.fourAreas) return 'developmental-check';
  if (therapies.some(({ level }) => level !== 'not-now')) return 'therapies';
  if (flags.length > 0 || alsoAsk.length > 0) return 'doctor';
  // some gates are due only from the second month on
  const isDueByAge = (gate: QuestionId) => (questions.get(gate)?.fromMonths ?? 0) <= reading.ages.correctedInMonths;
  const isGateRuledOut = (area: AreaId) => {
    const row = content.asking[area][band];
    return row?.role === 'gate' && !reading.rows.has(area) && isDueByAge(row.gate);
  };
  const unknown = AREA_IDS.filter(
    (area) => judgements.get(area).gateUnknown || (isGateRuledOut(area) && judgements.get(area).status === 'not-asked'),
  );
  const unsureOfSafety = Object.entries(reading.counted).some(
    ([id, choice]) => choice === 'not-sure' && ['safety', 'group'].includes(questions.get(id)?.kind ?? ''),
  );
  const { limits, neverUnknown } = content.rules;
  const tooLittleKnown =
    unknown.length > limits.unknownGatesForNothing || unknown.some((area) => neverUnknown.includes(area));
  const panelUnseen = reading.visit.rightNow === undefined;
  if (!complete || panelUnseen || unsureOfSafety || tooLittleKnown) return 'could-not-tell';
  const raised = AREA_IDS.some((area) => isAtLeast(judgements.get(area).status, 'watch'));
  return raised || reading.worries.length > 0 ? 'look-again' : 'nothing-points';
}

/** The skills behind the gates of the next band, where they are not the ones asked now. */
function comingNextOf({ band, counted }: Reading, { content, questions }: Catalogue): readonly QuestionId[] {
  const next = band === undefined ? undefined : BAND_STARTS[BAND_STARTS.indexOf(band) + 1];
  if (next === undefined) return [];
  const gates = AREA_IDS.flatMap((area) => content.asking[area][next]?.gate ?? []);
  return [...new Set(gates)].filter((id) => questions.get(id)?.kind === 'skill' && counted[id] === undefined);
}

function countedAnswer(
  id: QuestionId,
  { counted }: Reading,
  { questions, dueMonths }: Catalogue,
): readonly CountedAnswer[] {
  const question = questions.get(id);
  const choice = counted[id];
  if (!question || choice === undefined) return [];
  const due = dueMonths.get(id);
  return [{ id, choice, kind: question.kind, area: question.area, ...(due === undefined ? {} : { dueMonths: due }) }];
}

/** Everything the rules say about one visit: derived, pure, total. `visit` has been read by `readVisit`. */
export function guide(visit: Visit, catalogue: Catalogue): Guidance {
  const { content, questions } = catalogue;
  const reading = readingOf(visit, catalogue);
  const judged = judgedOf(reading, catalogue);
  const { judgements, flags, forNextVisit } = judged;
  const asked = pathOf(reading, catalogue, judged).map(({ id }) => id);
  const unanswered = asked.filter((id) => reading.counted[id] === undefined);
  const therapies = therapiesOf(reading, judgements, flags, catalogue);
  const nextVisit = nextVisitOf(reading, judgements, forNextVisit, catalogue);
  const alsoAskBecause = alsoAskOf(reading, judgements, therapies, flags, nextVisit, catalogue);
  const alsoAsk = [...new Set(alsoAskBecause.map(({ id }) => id))];
  const complete = unanswered.length === 0;
  const counted = Object.keys(reading.counted);
  const answered = (...wanted: readonly Choice[]) =>
    counted.filter((id) => wanted.includes(reading.counted[id] as Choice));
  return {
    contentVersion: content.version,
    ageUsedMonths: Math.max(0, reading.ages.correctedInMonths),
    complete,
    headline: headlineOf(reading, judgements, { flags, therapies, alsoAsk, complete }, catalogue),
    asked,
    unanswered,
    ignored: Object.keys(visit.answers)
      .filter((id) => reading.counted[id] === undefined)
      .sort(),
    areas: AREA_IDS.map((id) => ({
      id,
      status: judgements.get(id).status,
      findings: judgements.get(id).findings(),
    })),
    therapies,
    flags,
    alsoAsk,
    alsoAskBecause,
    nextVisit,
    answers: asked.flatMap((id) => countedAnswer(id, reading, catalogue)),
    denied: [
      ...content.singles.filter(({ id }) => reading.counted[id] === 'no').map(({ id }) => id),
      ...reading.signs.filter((sign) => signAnswer(sign, reading.counted) === 'no').map(({ id }) => id),
    ],
    strengths: answered('yes').filter((id) => questions.get(id)?.kind === 'skill'),
    notKnown: answered('not-sure', 'no-chance'),
    lookAgainInWeeks:
      content.rules.lookAgain.find(({ belowMonths }) => reading.ages.realInMonths < belowMonths)?.weeks ?? 12,
    comingNext: comingNextOf(reading, catalogue),
    followUpClinic: content.conditions.some(
      ({ id, followUpClinic }) => followUpClinic && reading.conditions.includes(id),
    ),
  };
}
