import { CONTENT } from '../../src/content/content';
import type { AreaId, TherapyId } from '../../src/model/area';
import type { QuestionId } from '../../src/model/question';
import type { Visit } from '../../src/model/visit';

/**
 * `rules.md` 2 and 3 a second time, read from that page and written as tables: what an area's answers come to, and what the areas
 * come to for each therapy. Nothing of `src/guidance` is used. From the content comes what is asked when, of whom, and what a sign or a
 * worry is about; every threshold, every whose-work-is-it and every condition stands here by hand.
 */
type Rank = -1 | 0 | 1 | 2 | 3 | 4;
export const STATUS = ['not-asked', 'going-well', 'unsure', 'watch', 'concern', 'strong-concern'] as const;
const [NOT_ASKED, WELL, UNSURE, WATCH, CONCERN, STRONG] = [-1, 0, 1, 2, 3, 4] as const;
export const LEVEL = ['not-now', 'some-reason', 'good-reason'] as const;

const [S, O, P] = ['speech', 'occupational', 'physical'] as const;
/** `facts.md` 1: whose work, and who joins. */
const WORK: Readonly<Record<AreaId, { leads: readonly TherapyId[]; supports: readonly TherapyId[] }>> = {
  hearing: { leads: [], supports: [S] },
  understanding: { leads: [S], supports: [O] },
  talking: { leads: [S], supports: [] },
  sounds: { leads: [S], supports: [] },
  connecting: { leads: [S], supports: [O] },
  fluency: { leads: [S], supports: [] },
  voice: { leads: [S], supports: [] },
  feeding: { leads: [O], supports: [S, O, P] },
  hands: { leads: [O], supports: [P] },
  drawing: { leads: [O], supports: [S] },
  'self-care': { leads: [O], supports: [P] },
  senses: { leads: [O], supports: [S, P] },
  feelings: { leads: [O], supports: [S] },
  play: { leads: [], supports: [] },
  movement: { leads: [P], supports: [O] },
  balance: { leads: [P], supports: [O] },
  tone: { leads: [P], supports: [O, S] },
  gait: { leads: [P], supports: [] },
  head: { leads: [P], supports: [] },
  pain: { leads: [], supports: [O] },
};
const AREAS = Object.keys(WORK) as AreaId[];
const CORE: readonly AreaId[] = ['talking', 'understanding', 'connecting', 'movement', 'head'];
const BABY: readonly AreaId[] = ['feeding', 'head', 'movement', 'tone'];

/** `rules.md` 2, one line each: the status of a line whose columns are all reached. `there`: the skill before is there. */
interface Columns {
  alone?: number;
  g?: number;
  s?: number;
  f?: number;
  w?: number;
  impact?: number;
  four?: number;
  core?: number;
  gated?: number;
  notThere?: number;
  unknown?: number;
}
const TABLE: readonly (readonly [status: Rank, least: Columns])[] = [
  [STRONG, { alone: 1 }],
  [STRONG, { g: 1, s: 1 }],
  [STRONG, { g: 1, f: 1, impact: 1 }],
  [STRONG, { w: 2, f: 1.5, impact: 1 }],
  [STRONG, { four: 1, g: 1, notThere: 1 }],
  [CONCERN, { four: 1, g: 1 }],
  [CONCERN, { g: 1, f: 0.5 }],
  [CONCERN, { g: 1, w: 1 }],
  [CONCERN, { g: 1, impact: 1 }],
  [CONCERN, { g: 1, core: 1 }],
  [CONCERN, { f: 1, impact: 1 }],
  [CONCERN, { f: 1, w: 1 }],
  [CONCERN, { w: 2, gated: 1 }],
  [WATCH, { g: 1 }],
  [WATCH, { g: 0.5, f: 0.5 }],
  [WATCH, { f: 1 }],
  [WATCH, { w: 1 }],
  [UNSURE, { unknown: 1 }],
];
const WORTH: Readonly<Record<string, number>> = { yes: 0, no: 0, sometimes: 0.5, 'not-yet': 1, often: 1 };

/** L: enough alone, from a corrected month on. */
const ALONE: Readonly<Record<QuestionId, readonly [answer: string, from: number]>> = {
  'movement.holdsHeadSteady': ['not-yet', 0],
  'movement.sits': ['not-yet', 0],
  'movement.walksAlone': ['not-yet', 18],
  'talking.twoWords': ['not-yet', 24],
  'talking.tellsWhatIsWrong': ['not-yet', 60],
  'understanding.twoLinkedSteps': ['not-yet', 48],
  'connecting.pointsToShow': ['not-yet', 18],
  'sounds.familyHard': ['often', 0],
  'sounds.strangersUnderstand': ['not-yet', 48],
  'head.hardToTurn': ['often', 0],
  'head.oneSideHead': ['often', 4],
  'fluency.struggles': ['often', 0],
};
/** No more than this without impact, and a main worry lifts it by one. */
const CAPPED: Partial<Readonly<Record<AreaId, number>>> = {
  senses: 0,
  feelings: 0,
  connecting: 72,
  balance: 72,
  hands: 72,
  drawing: 72,
  'self-care': 72,
  play: 72,
};
const RAISED_WHEN_BORN_EARLY: readonly AreaId[] = ['movement', 'tone', 'hands'];
const BORN_EARLY = ['veryPreterm', 'extremelyPreterm', 'specialCare', 'brainInjury'];
/** Signs whose yes is strong: unsafe feeding, voice, stiff or floppy, thigh push, one-sided hand or leg; and no words at all. */
const STRONG_SIGNS = [
  'unsafeSwallow',
  'hoarseVoice',
  'floppyOrStiff',
  'floppyWeakCry',
  'tongueFlicker',
  'thighPush',
  'prefersOneSide',
  'oneSided',
  'noWords',
];
/** Signs that speak for one therapy alone, and follow-ups that add one from "sometimes" on. */
const SIGN_FOR: Readonly<Record<string, TherapyId>> = {
  colourChangeInFeed: S,
  unsafeSwallow: S,
  milkThroughNose: S,
  notBackToPlay: P,
};
const ADDS: Readonly<Record<QuestionId, TherapyId>> = {
  'connecting.overwhelmed': O,
  'self-care.movingMakesItHard': P,
  'feeding.wetBreathing': S,
  'feeding.gagsAtMostMeals': S,
  'feeding.softLumps': S,
  'feeding.onlySmooth': S,
  'feeding.gagsAtSight': O,
  'feeding.shortList': O,
  'feeding.drools': S,
  'feeding.panicNewFoods': O,
  'balance.handsToo': O,
};
const LOST: Readonly<Record<string, AreaId>> = {
  words: 'talking',
  connecting: 'connecting',
  hands: 'hands',
  movement: 'movement',
};
/** `rules.md` 3: y always, i with something at watch. Speech, occupational, physical. */
const NAMED: Readonly<Record<string, string>> = {
  developmentalDelay: 'iyi',
  autism: 'yyi',
  sensoryDifferences: 'iyi',
  adhd: 'iyi',
  learningDifficulties: 'iy-',
  cerebralPalsy: 'yyy',
  geneticSyndrome: 'yyy',
  brainInjury: 'iyy',
  extremelyPreterm: 'iyy',
  muscleCondition: 'iyy',
  lateMotor: 'iiy',
  afterInjury: 'iiy',
  limbDifference: '-yy',
  torticollis: '-iy',
  boneOrJoint: '-iy',
  coordination: 'iyy',
  speechSound: 'y--',
  stuttering: 'y--',
  voice: 'y--',
  languageDisorder: 'yii',
  feedingDisorder: 'yii',
  hearing: 'y-i',
};
const BANDS = [0, 4, 6, 9, 12, 15, 18, 24, 30, 36, 48, 60, 72, 96] as const;
const EVERYDAY: Partial<Readonly<Record<AreaId, number>>> = {
  senses: 6,
  feeding: 18,
  feelings: 18,
  gait: 18,
  fluency: 24,
};

const questions = new Map(CONTENT.questions.map((question) => [question.id, question]));
const isSkill = (id: QuestionId) => questions.get(id)?.kind === 'skill';
const fromMonths = (id: QuestionId) => questions.get(id)?.fromMonths ?? 0;
const worth = (choice: unknown): number | undefined => (typeof choice === 'string' ? WORTH[choice] : undefined);
const last = (id: string) => id.slice(id.lastIndexOf('.') + 1);
const ticks = (choice: unknown): readonly string[] => (Array.isArray(choice) ? (choice as string[]) : []);

/** Of one area: what its answers are worth, and what its signs say. */
interface Weighed {
  readonly own: Rank;
  readonly all: Rank;
  /** by signs that speak for one therapy alone, and by the others */
  readonly signs: Readonly<Partial<Record<TherapyId | 'any', Rank>>>;
  readonly adds: readonly TherapyId[];
  readonly impact: boolean;
  readonly answered: boolean;
}

export interface SecondOpinion {
  readonly areas: Readonly<Record<AreaId, (typeof STATUS)[number]>>;
  readonly levels: Readonly<Record<TherapyId, (typeof LEVEL)[number]>>;
}

function agesOf({ ageMonths, ageWeeks, weeksEarly = 0 }: Visit): readonly [real: number, corrected: number] {
  if (weeksEarly < 4) return [ageMonths, ageMonths];
  const early =
    ageWeeks === undefined ? ageMonths - (weeksEarly * 7) / 30.4375 : ((ageWeeks - weeksEarly) * 7) / 30.4375;
  return [ageMonths, Math.floor(early) < 24 ? Math.floor(early) : ageMonths];
}

export function secondOpinion(visit: Visit): SecondOpinion {
  const { answers } = visit;
  const [real, corrected] = agesOf(visit);
  const band = BANDS.findLast((start) => start <= corrected);
  const named = new Set((visit.conditions ?? []).map(last));
  if ((visit.weeksEarly ?? 0) >= 9) named.add('veryPreterm');
  if ((visit.weeksEarly ?? 0) >= 13) named.add('extremelyPreterm');
  const bornEarly = BORN_EARLY.some((name) => named.has(name));
  const out = new Set<string>(
    CONTENT.conditions.flatMap(({ id, rulesOut }) =>
      named.has(last(id)) && rulesOut ? [...(rulesOut.areas ?? []), ...(rulesOut.questions ?? [])] : [],
    ),
  );
  const rowOf = (area: AreaId) => (band === undefined ? undefined : CONTENT.asking[area][band]);
  const askedRow = (area: AreaId) => {
    const row = rowOf(area);
    return row && !out.has(area) && !out.has(row.gate) && fromMonths(row.gate) <= corrected ? row : undefined;
  };

  // signs of danger: a line counts where its age fits, its skill is not the band's own gate, and its group is not "none"
  const lines = CONTENT.signs.filter(({ id, age, fromMonths: from, toMonths: to, skill }) => {
    const months = age === 'real' ? real : corrected;
    if (months < from || months > to || out.has(id)) return false;
    return skill === undefined || askedRow(questions.get(skill)?.area as AreaId)?.gate !== skill;
  });
  const said = new Map<QuestionId, string>();
  for (const group of new Set(lines.map((line) => line.group))) {
    const own = lines.filter((line) => line.group === group);
    const answer = answers[group] ?? (own.some(({ id }) => answers[id] !== undefined) ? 'some' : undefined);
    for (const { id } of own) {
      if (answer === 'none') said.set(id, 'no');
      else if (answer !== undefined && answers[id] !== undefined) said.set(id, answers[id] as string);
    }
  }
  const loss = answers['safety.loss'] as string | undefined;
  const hearing = answers['safety.hearing'] as string | undefined;
  const isDoubt = (answer: unknown) => answer === 'yes' || answer === 'not-sure';
  const lost = isDoubt(loss) ? ticks(answers['safety.loss.what']) : [];
  /** the area's gate in the nearest earlier band that is of kind skill and has another id */
  const stepBackOf = (area: AreaId): QuestionId | undefined => {
    const row = askedRow(area);
    if (!row || band === undefined || worth(answers[row.gate]) !== 1) return undefined;
    const before = BANDS.filter((start) => start < band)
      .map((start) => CONTENT.asking[area][start]?.gate)
      .findLast((id) => id !== undefined && id !== row.gate && isSkill(id));
    return before !== undefined && fromMonths(before) <= corrected && !out.has(before) ? before : undefined;
  };
  const asksWalking = [askedRow('movement')?.gate, stepBackOf('movement')].includes('movement.walksAlone');
  const walks = !(
    said.get('safety.notWalking') === 'yes' ||
    named.has('wheelchair') ||
    (asksWalking && answers['movement.walksAlone'] === 'not-yet')
  );
  const talks = said.get('safety.noWords') !== 'yes';

  // worries, everyday life, hard days
  const worried = new Map<AreaId, number>();
  for (const { id, areas, fromMonths: from, toMonths: to } of CONTENT.worries) {
    if (!visit.worries?.includes(id) || real < from || real > to) continue;
    const weight = visit.mainWorries === undefined || visit.mainWorries.includes(id) ? 2 : 1;
    for (const area of areas) worried.set(area, Math.max(weight, worried.get(area) ?? 0));
  }
  const offered = (area: AreaId) => corrected >= (EVERYDAY[area] ?? Infinity) && !out.has(area);
  const everyday = band === undefined ? undefined : answers['everyday.hard'];
  const isHard = (area: AreaId) => offered(area) && ticks(everyday).includes(area);
  const harder = corrected >= 36 && !walks ? answers['movement.harderToMove'] : undefined;

  const gatesOf = (area: AreaId): readonly unknown[] => {
    const row = askedRow(area);
    const own = row && (row.role === 'gate' || worried.has(area) || isHard(area)) ? [answers[row.gate]] : [];
    return area === 'movement' || area === 'tone' ? [...own, harder] : own;
  };
  const isGated = (area: AreaId) => {
    const row = askedRow(area);
    const isOpen = row !== undefined && (row.role === 'gate' || worried.has(area) || isHard(area));
    return isOpen || ((area === 'movement' || area === 'tone') && corrected >= 36 && !walks && band !== undefined);
  };
  const isMissed = (area: AreaId) => gatesOf(area).some((answer) => worth(answer) === 1);
  const ownMovement = askedRow('movement');
  const isSharedMiss =
    worth(harder) === 1 &&
    !(ownMovement && isGated('movement') && worth(gatesOf('movement')[0]) === 1 && gatesOf('movement').length > 1);
  const misses = AREAS.filter(isMissed).length - (isSharedMiss && isMissed('movement') && isMissed('tone') ? 1 : 0);
  const four = band !== undefined && misses >= 4 ? 1 : 0;

  function followUpsOf(area: AreaId): { stepBack: unknown; others: readonly (readonly [QuestionId, unknown])[] } {
    const row = askedRow(area);
    const w = Math.max(worried.get(area) ?? 0, isHard(area) ? 1 : 0);
    const none = { stepBack: undefined, others: [] };
    if (!row || band === undefined || (row.role === 'if-opened' && w === 0)) return none;
    const gate = answers[row.gate];
    // a child who does not walk is asked about moving about instead
    if ((area === 'movement' || area === 'tone') && corrected >= 36 && !walks && gate === undefined) return none;
    const isMiss = worth(gate) === 1;
    const many = isMiss || w === 2 ? 2 : w === 1 || (gate !== undefined && worth(gate) !== 0) ? 1 : 0;
    const fits = (id: QuestionId) => fromMonths(id) <= corrected && !out.has(id);
    const before = stepBackOf(area);
    return {
      stepBack: before === undefined ? undefined : answers[before],
      others: row.followUps
        .filter(fits)
        .slice(0, many)
        .map((id) => [id, answers[id]] as const),
    };
  }

  function weigh(area: AreaId, talking: Rank | undefined): Weighed {
    const gates = gatesOf(area).filter((answer) => answer !== undefined);
    const { stepBack, others } = followUpsOf(area);
    const before = stepBackOf(area);
    const g = Math.max(-1, ...gates.map((answer) => worth(answer) ?? -1));
    const f = (worth(stepBack) ?? 0) + others.reduce((sum, [, answer]) => sum + (worth(answer) ?? 0), 0);
    const impact =
      isHard(area) ||
      (band !== undefined && ticks(answers['closing.impact']).includes(area)) ||
      ((area === 'movement' || area === 'tone') && (worth(harder) ?? 0) > 0);
    const row = askedRow(area);
    const counted: (readonly [QuestionId, unknown])[] = [
      ...(row && isGated(area) ? [[row.gate, answers[row.gate]] as const] : []),
      ...others,
      // the step back is a gate of an earlier band, and may decide alone as it did there
      ...(before === undefined || stepBack === undefined ? [] : [[before, stepBack] as const]),
    ];
    const isAlone = counted.some(([id, answer]) => {
      const [alone, from = 0] = ALONE[id] ?? [];
      return answer !== undefined && answer === alone && corrected >= from;
    });
    const points =
      area === 'fluency' && g > 0 && others.some(([id, answer]) => id === 'fluency.overSixMonths' && answer === 'often')
        ? 1 + (['talking', 'sounds', 'understanding'] as const).filter(isMissed).length
        : 0;
    const columns: Required<Columns> = {
      alone: isAlone || points >= 2 ? 1 : 0,
      g,
      s: worth(stepBack) ?? 0,
      f,
      w: Math.max(worried.get(area) ?? 0, isHard(area) ? 1 : 0),
      impact: impact ? 1 : 0,
      four,
      core: CORE.includes(area) ? 1 : 0,
      gated: isGated(area) ? 1 : 0,
      notThere: stepBack === 'yes' ? 0 : 1,
      unknown: gates.some((answer) => worth(answer) === undefined) ? 1 : 0,
    };
    let own: Rank =
      TABLE.find(([, least]) =>
        Object.entries(least).every(([name, value]) => columns[name as keyof Columns] >= (value as number)),
      )?.[0] ?? NOT_ASKED;
    if (bornEarly && RAISED_WHEN_BORN_EARLY.includes(area) && own === WATCH) own = CONCERN;
    const isCalmNotEnough = others.some(([id, answer]) => id === 'understanding.evenWhenCalm' && answer === 'often');
    if (area === 'understanding' && corrected >= 72 && (talking ?? NOT_ASKED) < WATCH && !isCalmNotEnough)
      own = Math.min(own, CONCERN) as Rank;
    if (corrected >= (CAPPED[area] ?? Infinity) && !impact)
      own = Math.min(own, columns.w === 2 ? CONCERN : WATCH) as Rank;
    if (own === NOT_ASKED && isSeen(area, g)) own = WELL;

    const unsure = bornEarly && RAISED_WHEN_BORN_EARLY.includes(area) ? CONCERN : WATCH;
    const told: (readonly [TherapyId | 'any', Rank, boolean])[] = [];
    const tell = (answer: string | undefined, yes: Rank, whose: TherapyId | 'any' = 'any') => {
      if (isDoubt(answer)) told.push([whose, answer === 'yes' ? yes : unsure, answer === 'yes']);
    };
    for (const { id, areas } of lines)
      if (areas.includes(area))
        tell(said.get(id), STRONG_SIGNS.includes(last(id)) ? STRONG : CONCERN, SIGN_FOR[last(id)]);
    if (area === 'hearing') tell(hearing, CONCERN);
    if (lost.some((what) => LOST[what] === area)) tell(loss, CONCERN);
    const signs: Partial<Record<TherapyId | 'any', Rank>> = {};
    for (const [whose, rank] of told) signs[whose] = Math.max(rank, signs[whose] ?? NOT_ASKED) as Rank;
    return {
      own,
      all: Math.max(own, ...told.map(([, rank]) => rank)) as Rank,
      signs,
      adds: others.flatMap(([id, answer]) => ((worth(answer) ?? 0) >= 0.5 && ADDS[id] ? [ADDS[id]] : [])),
      impact,
      answered: g > 0 || f >= 1 || told.some(([, , isSure]) => isSure),
    };
  }
  /** Enough was answered to say that nothing stands out. */
  function isSeen(area: AreaId, g: number): boolean {
    if (g >= 0) return true;
    const isAsked =
      !out.has(area) &&
      (talks || (area !== 'sounds' && area !== 'fluency')) &&
      (walks || (area !== 'balance' && area !== 'gait'));
    if (!isAsked) return false;
    if (offered(area) && everyday !== undefined && !isHard(area)) return true;
    if (rowOf(area)) return false;
    const told = [
      ...lines.filter(({ areas }) => areas.includes(area)).map(({ id }) => said.get(id)),
      ...(area === 'hearing' ? [hearing] : []),
    ];
    return told.length > 0 && told.every((answer) => answer === 'no');
  }

  const talking = weigh('talking', undefined);
  const weighed = Object.fromEntries(
    AREAS.map((area) => [area, area === 'talking' ? talking : weigh(area, talking.all)]),
  ) as Record<AreaId, Weighed>;

  const may = band === undefined ? [] : AREAS.filter((area) => corrected >= 6 || BABY.includes(area));
  const isLead = (area: AreaId, therapy: TherapyId): boolean => {
    const leads = area === 'feeding' && corrected < 18 ? [S] : WORK[area].leads;
    const isWatched = (...others: AreaId[]) => others.some((other) => weighed[other].all >= WATCH);
    return (
      leads.includes(therapy) ||
      weighed[area].adds.includes(therapy) ||
      (area === 'play' &&
        ((therapy === S && isWatched('understanding', 'talking')) ||
          (therapy === O && isWatched('hands', 'self-care'))))
    );
  };
  function levelOf(therapy: TherapyId, place: number): (typeof LEVEL)[number] {
    const seen = may.flatMap((area): (readonly [AreaId, Rank])[] => {
      const { own, signs } = weighed[area];
      const lead = isLead(area, therapy);
      const mine = signs[therapy] ?? NOT_ASKED;
      if (!lead && mine === NOT_ASKED) return [];
      return [[area, Math.max(mine, ...(lead ? [own, signs.any ?? NOT_ASKED] : [])) as Rank]];
    });
    const at = (floor: number) => seen.filter(([, rank]) => rank >= floor).map(([area]) => area);
    const concerned = at(CONCERN);
    if (at(STRONG).length > 0) return 'good-reason';
    if (
      concerned.length >= 2 &&
      concerned.some((area) => weighed[area].impact) &&
      concerned.some((area) => weighed[area].answered)
    )
      return 'good-reason';
    const supported = may.filter((area) => WORK[area].supports.includes(therapy));
    const isSupport = supported.some((area) => weighed[area].all === STRONG) && at(WATCH).length > 0;
    const marks = [...named].map((name) => NAMED[name]?.[place]);
    const isWatched = [...seen.map(([area]) => area), ...supported].some((area) => weighed[area].all >= WATCH);
    const isNamed = marks.includes('y') || (marks.includes('i') && isWatched);
    return concerned.length > 0 || isSupport || isNamed ? 'some-reason' : 'not-now';
  }
  return {
    areas: Object.fromEntries(AREAS.map((area) => [area, STATUS[weighed[area].all + 1]])) as SecondOpinion['areas'],
    levels: { speech: levelOf(S, 0), occupational: levelOf(O, 1), physical: levelOf(P, 2) },
  };
}
