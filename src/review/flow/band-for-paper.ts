import type { QuestionId } from '../../model/question';
import { shortName, type Words } from '../../summary/question-names';
import type { FlowEdge, FlowGraph, FlowNode } from './flow-graph';

/** A question as it stands on paper: its name, and each way by which it opens; without one every child is asked. */
export interface PaperBox {
  readonly id: string;
  readonly label: string;
  readonly group: string;
  readonly ways: readonly string[];
}
/** A question and what its answers open, in the order asked. */
export interface PaperRow {
  readonly first: PaperBox;
  readonly opens: readonly PaperBox[];
}
/** A band from top to bottom, as a visit comes to it. */
export interface BandOnPaper {
  readonly title: string;
  readonly ofEveryChild: readonly PaperRow[];
  readonly ifOpened: readonly PaperRow[];
  readonly last: readonly PaperRow[];
}

const SAFETY = 'safety';
const WORRY = 'worry';
const EVERYDAY = 'everyday';
const CLOSING = 'closing';

/**
 * In which row a question stands: behind the main question that opens it, else with what else is asked about its area. A row is named by
 * the question that stands first in it.
 */
function rowsOf({ nodes, edges, column }: FlowGraph): ReadonlyMap<QuestionId, string> {
  const groupOf = new Map(nodes.map(({ id, group }) => [id, group]));
  const rowOf = new Map<string, string>(column.map((id) => [id, id]));
  const ofArea = new Map<string, string>();
  for (const { id, area } of nodes) if (area !== undefined && rowOf.has(id) && !ofArea.has(area)) ofArea.set(area, id);
  for (const { id, area, group } of nodes) {
    if (rowOf.has(id) || group === SAFETY || group === WORRY || group === CLOSING) continue;
    const openers = edges.filter(({ to, from }) => to === id && groupOf.get(from) === 'gates').map(({ from }) => from);
    const row = openers.find((from) => rowOf.has(from)) ?? (area === undefined ? undefined : ofArea.get(area)) ?? id;
    rowOf.set(id, row);
    // what is asked instead of a main question leads to nothing else of its area
    if (area !== undefined && group !== 'gates' && !ofArea.has(area)) ofArea.set(area, row);
  }
  return rowOf;
}

/** One arrow in words, as it stands in the box to which it leads. */
function wayInWords(t: Words, { nodes }: FlowGraph, row: string, { from, label }: FlowEdge): string {
  const answers = label
    .split(' / ')
    .map((answer) => t('rules:quoted', { text: answer }))
    .join(t('rules:either'));
  if (from === row) return t('review:drawn.ifAnswered', { answers });
  if (nodes.some(({ id, group }) => id === from && group === EVERYDAY))
    return t('review:drawn.ifTicked', { lines: answers });
  return t('review:drawn.ifOther', { question: t('rules:quoted', { text: shortName(t, from) }), answers });
}

/** The worries that open a question: those that are ticked, and those that must be main ones. */
function worriesInWords(t: Words, { nodes, edges }: FlowGraph, to: string): readonly string[] {
  const main = t('review:drawn.main');
  const opening = nodes
    .filter(({ group }) => group === WORRY)
    .flatMap(({ id, label }) => {
      const edge = edges.find((each) => each.from === id && each.to === to);
      return edge ? [{ label, isMain: edge.label === main }] : [];
    });
  const line = (key: string, isMain: boolean): readonly string[] => {
    const worries = opening.filter((each) => each.isMain === isMain).map(({ label }) => label);
    return worries.length === 0 ? [] : [t(`review:drawn.${key}`, { worries: worries.join(', ') })];
  };
  return [...line('ifWorry', false), ...line('ifMainWorry', true)];
}

/**
 * A band as it fits paper: rows from top to bottom, and in each what its first question opens. Every way to a question stands in its own
 * box. Safety is one box: each sign of danger hangs on its list alone, and is asked of every child of its ages.
 */
export function bandForPaper(graph: FlowGraph, t: Words): BandOnPaper {
  const { title, nodes, edges, column } = graph;
  const rowOf = rowsOf(graph);
  const isWorry = (id: string): boolean => nodes.some((node) => node.id === id && node.group === WORRY);
  const boxOf = ({ id, label, group }: FlowNode): PaperBox => {
    if (column.includes(id)) return { id, label, group, ways: [] };
    const ways = edges
      .filter(({ from, to }) => to === id && !isWorry(from) && from !== CLOSING)
      .map((edge) => wayInWords(t, graph, rowOf.get(id) ?? '', edge));
    const worries = worriesInWords(t, graph, id);
    return { id, label, group: worries.length > 0 ? WORRY : group, ways: [...ways, ...worries] };
  };
  const rowFrom = (first: string): PaperRow[] => {
    const [head, ...opens] = nodes
      .filter(({ id }) => rowOf.get(id) === first)
      .sort((a, b) => Number(b.id === first) - Number(a.id === first));
    return head ? [{ first: boxOf(head), opens: opens.map(boxOf) }] : [];
  };
  const lists = nodes.filter(({ id, group }) => group === SAFETY && column.includes(id));
  const safety: PaperBox = {
    id: SAFETY,
    group: SAFETY,
    label: t('review:drawn.safety', { lists: lists.map(({ id }) => shortName(t, id)).join(', ') }),
    ways: [],
  };
  const heads = [...new Set(rowOf.values())];
  const ofColumn = column.filter((id) => !lists.some((list) => list.id === id));
  const closing = nodes.filter(({ group }) => group === CLOSING);
  const anyConcern = closing.find(({ id }) => id === CLOSING);
  return {
    title,
    ofEveryChild: [{ first: safety, opens: [] }, ...ofColumn.flatMap(rowFrom)],
    ifOpened: heads.filter((id) => !column.includes(id)).flatMap(rowFrom),
    last: anyConcern
      ? [{ first: boxOf(anyConcern), opens: closing.filter((node) => node !== anyConcern).map(boxOf) }]
      : [],
  };
}
