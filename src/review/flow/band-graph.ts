import { choicesOf, type Catalogue } from '../../guidance/catalogue';
import { readingOf } from '../../guidance/reading';
import { pathOf, type Step } from '../../guidance/relevant-questions';
import { AREA_IDS } from '../../model/area';
import type { BandStart } from '../../model/asking';
import type { Choice, QuestionId } from '../../model/question';
import { VISIT_VERSION, type Visit } from '../../model/visit';
import { shortName, type Words } from '../../summary/question-names';
import { monthsInWords } from '../../summary/rule-in-words';
import { lastMonthOf } from '../bands';
import type { FlowEdge, FlowGraph, FlowNode } from './flow-graph';

const ANY_CONCERN = 'closing';

const pathFor = (visit: Visit, catalogue: Catalogue): readonly Step[] => pathOf(readingOf(visit, catalogue), catalogue);

const answered = (visit: Visit, id: QuestionId, choice: Choice): Visit => ({
  ...visit,
  answers: { ...visit.answers, [id]: choice },
});

/** What can be answered: the choices one by one; of a list nothing, or one tick at a time. */
function answersTo(id: QuestionId, { questions }: Catalogue): readonly Choice[] {
  const question = questions.get(id);
  if (!question) return [];
  if (question.kind === 'everyday') return [[], ...AREA_IDS.map((area) => [area])];
  if (question.list) return [[], ...choicesOf(question).map((choice) => [choice])];
  return choicesOf(question);
}

/** The months at which a band is looked at: its first, and each at which a question of it is asked for the first time. */
function monthsLookedAt(band: BandStart, { content }: Catalogue): readonly [number, ...number[]] {
  const last = lastMonthOf(band);
  const later = content.questions.flatMap(({ fromMonths }) =>
    fromMonths !== undefined && fromMonths > band && fromMonths <= last ? [fromMonths] : [],
  );
  return [band, ...[...new Set(later)].sort((a, b) => a - b)];
}

/** A child of this age for whom everything is answered in the reassuring way. */
function wellVisit(ageMonths: number, catalogue: Catalogue): Visit {
  let visit: Visit = { v: VISIT_VERSION, ageMonths, rightNow: 'none', worries: [], conditions: [], answers: {} };
  for (;;) {
    const next = pathFor(visit, catalogue).find(({ id }) => visit.answers[id] === undefined);
    const first = next && answersTo(next.id, catalogue)[0];
    if (!next || first === undefined) return visit;
    visit = answered(visit, next.id, first);
  }
}

interface Opening {
  readonly from: string;
  readonly to: Step;
  readonly label: string;
}

/** What is asked at one month and what leads to it. */
interface Asked {
  readonly main: readonly Step[];
  /** all that can be asked, in the order in which it is */
  readonly order: readonly QuestionId[];
  readonly steps: ReadonlyMap<QuestionId, Step>;
  readonly openings: readonly Opening[];
}

/**
 * Found by trying: every question is answered in every way, every worry is ticked, and what is asked then that was not asked before
 * hangs on that answer. So the drawing cannot differ from the rules.
 */
function askedAt(months: number, catalogue: Catalogue): Asked {
  const well = wellVisit(months, catalogue);
  const main = pathFor(well, catalogue);
  const steps = new Map(main.map((step) => [step.id, step]));
  const openings: Opening[] = [];
  let order: readonly QuestionId[] = main.map(({ id }) => id);
  const waiting: { readonly id: QuestionId; readonly visit: Visit }[] = main.map(({ id }) => ({ id, visit: well }));

  const idsOn = (visit: Visit) => new Set(pathFor(visit, catalogue).map(({ id }) => id));
  const tryOut = (from: string, label: string, known: ReadonlySet<QuestionId>, after: Visit) => {
    const path = pathFor(after, catalogue);
    order = joined(
      path.map(({ id }) => id),
      order,
    );
    for (const step of path) {
      if (known.has(step.id)) continue;
      openings.push({ from, to: step, label });
      if (steps.has(step.id)) continue;
      steps.set(step.id, step);
      waiting.push({ id: step.id, visit: after });
    }
  };
  const ofWell = idsOn(well);
  for (const { id } of catalogue.content.worries) {
    const ticked = { ...well, worries: [id], mainWorries: [] };
    tryOut(id, 'ticked', ofWell, ticked);
    tryOut(id, 'main', idsOn(ticked), { ...ticked, mainWorries: [id] });
  }
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const [first = '', ...others] = answersTo(next.id, catalogue);
    const before = idsOn(answered(next.visit, next.id, first));
    for (const choice of others) {
      const label = typeof choice === 'string' ? choice : choice.join(' ');
      tryOut(next.id, label, before, answered(next.visit, next.id, choice));
    }
  }
  return { main, order, steps, openings };
}

/** The later path with what only the earlier one has at its place in it. */
const joined = (earlier: readonly QuestionId[], later: readonly QuestionId[]): readonly QuestionId[] =>
  earlier.reduce<readonly QuestionId[]>((path, id, index) => {
    if (path.includes(id)) return path;
    const behind = path.indexOf(earlier[index - 1] ?? '') + 1;
    return [...path.slice(0, behind), id, ...path.slice(behind)];
  }, later);

/** The questions of one age band and what leads to each; what begins within the band says from which month. */
export function bandGraph(band: BandStart, t: Words, catalogue: Catalogue): FlowGraph {
  const looks = monthsLookedAt(band, catalogue).map((months) => ({ months, ...askedAt(months, catalogue) }));
  const found = new Map(looks.flatMap(({ steps }) => [...steps]));
  const firstAsked = (id: QuestionId): number => looks.find(({ steps }) => steps.has(id))?.months ?? band;
  const column = looks.map(({ main }): readonly QuestionId[] => main.map(({ id }) => id)).reduce(joined);
  const order = looks.map((look) => look.order).reduce(joined);
  // every path has them in this order, but none has all of them
  const areaOf = (id: QuestionId): number => AREA_IDS.findIndex((area) => area === catalogue.questions.get(id)?.area);
  const inOrder = order
    .flatMap((id) => found.get(id) ?? [])
    .sort((a, b) => (a.section === 'follow-ups' && b.section === 'follow-ups' ? areaOf(a.id) - areaOf(b.id) : 0));
  const isClosing = ({ section }: Step) => section === 'closing';
  const opened = looks.flatMap(({ openings }) => openings).filter(({ to }) => !isClosing(to));
  const worries = [...new Set(opened.map(({ from }) => from))].filter((id) => id.startsWith('worry.'));
  const closing = inOrder.filter(isClosing);
  const along = column.slice(1).map((id, index): FlowEdge => ({ from: column[index] ?? '', to: id, label: '' }));
  const ofQuestion = ({ id, section }: Step): FlowNode => {
    const from = firstAsked(id);
    const label = shortName(t, id);
    const area = AREA_IDS.find((known) => known === catalogue.questions.get(id)?.area);
    const node = { id, label, group: section, ...(area === undefined ? {} : { area }) };
    if (from === band) return node;
    const age = monthsInWords(t, from);
    return { ...node, label: t('review:drawn.later', { question: label, age }), fromMonths: from };
  };
  return {
    title: t('review:drawn.band', { age: monthsInWords(t, band) }),
    nodes: [
      ...worries.map((id) => ({ id, label: t(`worries:${id}.label`), group: 'worry' })),
      ...inOrder.map(ofQuestion),
      ...(closing.length > 0 ? [{ id: ANY_CONCERN, label: t('review:drawn.anyConcern'), group: 'closing' }] : []),
    ],
    column,
    edges: [
      ...along,
      ...merged(opened.map(({ from, to, label }) => ({ from, to: to.id, label: labelOf(t, label) }))),
      ...closing.map(({ id }) => ({ from: ANY_CONCERN, to: id, label: '' })),
    ],
  };
}

function labelOf(t: Words, choice: string): string {
  if (choice === 'main' || choice === 'ticked') return t(`review:drawn.${choice}`);
  if (t.has(`told.${choice}`)) return t(`told.${choice}`);
  return t.has(`areas:area.${choice}.name`) ? t(`areas:area.${choice}.name`) : choice;
}

/** Several answers that lead from one question to another are one arrow. */
function merged(edges: readonly FlowEdge[]): readonly FlowEdge[] {
  const labels = new Map<string, Set<string>>();
  for (const { from, to, label } of edges) {
    const key = `${from} ${to}`;
    labels.set(key, (labels.get(key) ?? new Set()).add(label));
  }
  return [...labels].map(([key, set]) => {
    const [from = '', to = ''] = key.split(' ');
    return { from, to, label: [...set].join(' / ') };
  });
}
