import { choicesOf, type Catalogue } from '../../guidance/catalogue';
import { readingOf } from '../../guidance/reading';
import { pathOf, type Step } from '../../guidance/relevant-questions';
import { AREA_IDS } from '../../model/area';
import type { BandStart } from '../../model/asking';
import type { Choice, QuestionId } from '../../model/question';
import { VISIT_VERSION, type Visit } from '../../model/visit';
import { shortName, type Words } from '../../summary/question-names';
import { monthsInWords } from '../../summary/rule-in-words';
import type { FlowEdge, FlowGraph } from './flow-graph';

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

/**
 * The questions of one age band and what leads to each, found by trying: every question is answered in every way, every worry is
 * ticked, and what is asked then that was not asked before hangs on that answer. So the drawing cannot differ from the rules.
 */
export function bandGraph(band: BandStart, t: Words, catalogue: Catalogue): FlowGraph {
  const well = wellVisit(band, catalogue);
  const main = pathFor(well, catalogue);
  const found = new Map(main.map((step) => [step.id, step]));
  const openings: Opening[] = [];
  const waiting: { readonly id: QuestionId; readonly visit: Visit }[] = main.map(({ id }) => ({ id, visit: well }));

  const idsOn = (visit: Visit) => new Set(pathFor(visit, catalogue).map(({ id }) => id));
  const tryOut = (from: string, label: string, known: ReadonlySet<QuestionId>, after: Visit) => {
    for (const step of pathFor(after, catalogue)) {
      if (known.has(step.id)) continue;
      openings.push({ from, to: step, label });
      if (found.has(step.id)) continue;
      found.set(step.id, step);
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

  const isClosing = ({ section }: Step) => section === 'closing';
  const opened = openings.filter(({ to }) => !isClosing(to));
  const worries = [...new Set(opened.map(({ from }) => from))].filter((id) => id.startsWith('worry.'));
  const closing = [...found.values()].filter(isClosing);
  const along = main.slice(1).map(({ id }, index): FlowEdge => ({ from: main[index]?.id ?? '', to: id, label: '' }));
  return {
    title: t('review:drawn.band', { age: monthsInWords(t, band) }),
    nodes: [
      ...worries.map((id) => ({ id, label: t(`worries:${id}.told`), group: 'worry' })),
      ...[...found.values()].map(({ id, section }) => ({ id, label: shortName(t, id), group: section })),
      ...(closing.length > 0 ? [{ id: ANY_CONCERN, label: t('review:drawn.anyConcern'), group: 'closing' }] : []),
    ],
    column: main.map(({ id }) => id),
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
