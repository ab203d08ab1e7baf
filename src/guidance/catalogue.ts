import { AREA_IDS, type AreaId, type TherapyId } from '../model/area';
import { BAND_STARTS, type AskingRow, type BandStart } from '../model/asking';
import type { Content } from '../model/content';
import { CHOICES, type Question, type QuestionId, type Sign } from '../model/question';

/** The content with its look-ups: made once, then handed to every function of this floor. */
export interface Catalogue {
  readonly content: Content;
  readonly questions: ReadonlyMap<QuestionId, Question>;
  readonly signs: ReadonlyMap<QuestionId, Sign>;
  readonly signsOfGroup: ReadonlyMap<QuestionId, readonly Sign[]>;
  /** the sign or single question a detail belongs to */
  readonly detailOf: ReadonlyMap<QuestionId, QuestionId>;
  /** therapies that the follow-ups of an area can add */
  readonly mayAdd: ReadonlyMap<AreaId, ReadonlySet<TherapyId>>;
  /** questions with an answer that decides about its area alone */
  readonly mayDecideAlone: ReadonlySet<QuestionId>;
  /** first month at which a skill or worry stands in the table */
  readonly dueMonths: ReadonlyMap<QuestionId, number>;
}

const asQuestion = ({ id, number, areas, sources }: Sign): Question => ({
  id,
  number,
  kind: 'safety',
  area: areas[0] ?? 'safety',
  sources,
});

function dueMonthsOf({ asking, questions }: Content): ReadonlyMap<QuestionId, number> {
  const from = new Map(questions.map(({ id, fromMonths = 0 }) => [id, fromMonths]));
  const due = new Map<QuestionId, number>();
  for (const area of AREA_IDS) {
    for (const start of BAND_STARTS) {
      const row = asking[area][start];
      for (const id of row ? [row.gate, ...row.followUps] : [])
        if (!due.has(id)) due.set(id, Math.max(start, from.get(id) ?? 0));
    }
  }
  return due;
}

function mayAddIn({ asking, questions }: Content): Catalogue['mayAdd'] {
  const adds = new Map(questions.map((question) => [question.id, question.adds]));
  const addedIn = (area: AreaId): readonly TherapyId[] =>
    Object.values(asking[area])
      .flatMap(({ gate, followUps }) => [gate, ...followUps])
      .flatMap((id) => adds.get(id) ?? []);
  return new Map(AREA_IDS.map((area) => [area, new Set(addedIn(area))]));
}

export function catalogueOf(content: Content): Catalogue {
  const signs = new Map(content.signs.map((sign) => [sign.id, sign]));
  const all = [
    ...content.singles,
    ...content.details,
    ...content.groups,
    ...content.signs.map(asQuestion),
    ...content.known,
    ...content.questions,
    content.everyday,
    ...content.closing,
  ];
  return {
    content,
    questions: new Map(all.map((question) => [question.id, question])),
    signs,
    signsOfGroup: new Map(content.groups.map(({ id }) => [id, content.signs.filter(({ group }) => group === id)])),
    mayAdd: mayAddIn(content),
    mayDecideAlone: new Set(content.rules.decidesAlone.map(({ question }) => question)),
    dueMonths: dueMonthsOf(content),
    detailOf: new Map(
      Object.entries(content.detailsOf).flatMap(([sign, { details }]) =>
        details.map((detail) => [detail, sign] as const),
      ),
    ),
  };
}

/** The choices a question can be answered with; of a list question what can be ticked. */
export function choicesOf(question: Question): readonly string[] {
  if (question.choices) return question.choices;
  return question.kind in CHOICES ? CHOICES[question.kind as keyof typeof CHOICES] : [];
}

/**
 * The skill that shows how long another has been missing: the area's gate in the nearest earlier band that is a skill with another id.
 * A gate repeated over bands steps back past itself.
 */
export function stepBackOf(
  gate: QuestionId,
  area: AreaId,
  band: BandStart,
  { content, questions }: Catalogue,
): QuestionId | undefined {
  return BAND_STARTS.filter((start) => start < band)
    .map((start): AskingRow | undefined => content.asking[area][start])
    .findLast((row) => row !== undefined && row.gate !== gate && questions.get(row.gate)?.kind === 'skill')?.gate;
}
